from typing import Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

class LogisticRegression:
    coef_: NDArray[np.float64]
    intercept_: NDArray[np.float64]
    def __init__(self, *, C: float = 1.0, max_iter: int = 100, class_weight: str | None = None) -> None: ...
    def fit(self, X: ArrayLike, y: ArrayLike) -> Self: ...
    def decision_function(self, X: ArrayLike) -> NDArray[np.float64]: ...
