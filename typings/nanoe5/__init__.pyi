from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

class E5:
    dim: int
    def __init__(self) -> None: ...
    def encode(self, texts: Sequence[str], is_query: bool = False) -> NDArray[np.float32]: ...
