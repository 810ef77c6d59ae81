from collections.abc import Mapping, Sequence

import numpy as np
import Stemmer
from numpy.typing import NDArray

def tokenize(
    texts: Sequence[str],
    *,
    stopwords: str,
    stemmer: Stemmer.Stemmer,
    return_ids: bool = True,
    show_progress: bool = True,
) -> list[list[str]]: ...

class BM25:
    vocab_dict: Mapping[str, int]
    def __init__(self, *, method: str, k1: float, b: float) -> None: ...
    def index(self, corpus: list[list[str]], *, show_progress: bool = True) -> None: ...
    def get_scores(self, query_tokens_single: Sequence[str]) -> NDArray[np.float32]: ...
