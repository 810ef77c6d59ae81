from typing import Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

class IsotonicRegression:
    X_thresholds_: NDArray[np.float64]
    y_thresholds_: NDArray[np.float64]
    def __init__(self, *, y_min: float, y_max: float, out_of_bounds: str) -> None: ...
    def fit(self, X: ArrayLike, y: ArrayLike) -> Self: ...
    def predict(self, T: ArrayLike) -> NDArray[np.float64]: ...
