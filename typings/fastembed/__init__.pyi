from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

class TextEmbedding:
    embedding_size: int
    def __init__(
        self, model_name: str, cache_dir: str | None = None, *, specific_model_path: str | None = None
    ) -> None: ...
    def query_embed(self, query: Sequence[str]) -> Iterable[NDArray[np.float32]]: ...
    def passage_embed(self, texts: Sequence[str]) -> Iterable[NDArray[np.float32]]: ...
