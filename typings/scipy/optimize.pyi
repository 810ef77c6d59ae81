from collections.abc import Callable
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

class OptimizeResult:
    x: NDArray[np.float64]

def minimize(
    fun: Callable[[NDArray[np.float64]], tuple[float, NDArray[Any]]],
    x0: NDArray[np.float64],
    *,
    jac: Literal[True],
    method: str,
) -> OptimizeResult: ...
