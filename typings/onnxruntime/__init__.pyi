from collections.abc import Mapping, Sequence
from typing import Any

from numpy.typing import NDArray

class OrtValue:
    @staticmethod
    def ortvalue_from_numpy(array: NDArray[Any]) -> OrtValue: ...

class SessionOptions:
    intra_op_num_threads: int
    inter_op_num_threads: int
    enable_cpu_mem_arena: bool
    def add_session_config_entry(self, key: str, value: str) -> None: ...
    def add_external_initializers(self, names: Sequence[str], values: Sequence[OrtValue]) -> None: ...

class InferenceSession:
    def __init__(
        self,
        model: bytes,
        sess_options: SessionOptions,
        providers: Sequence[str],
        disabled_optimizers: Sequence[str] = (),
    ) -> None: ...
    def run(self, names: Sequence[str], inputs: Mapping[str, NDArray[Any]]) -> Sequence[NDArray[Any]]: ...
