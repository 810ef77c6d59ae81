"""A model in a process of its own.

For models that hold Python's lock while they load or think: they then delay nothing else. The process is a
plain ``python -m``, not one of ``multiprocessing``, which would first import all that the parent has.
"""

import importlib
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection, Pipe
from threading import Lock

from typing_extensions import override

from knowledge.embedding.port import Embedder, ModelGoneError, Vectors


class Aside(Embedder):
    """Begins to load the model at once, without waiting for it; a text waits if it comes before that is done.

    ``maker`` names what makes the model, as ``module:name``. Raises ``ModelGoneError`` once the process is gone.
    """

    def __init__(self, maker: str, *, engine: str, size: int, languages: frozenset[str]) -> None:
        self.engine = engine
        self.size = size
        self._languages = languages
        self._gone = False
        self._one_at_a_time = Lock()
        self._line, theirs = Pipe()
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 - our own module
                [sys.executable, "-m", __name__, str(theirs.fileno()), maker],
                pass_fds=[theirs.fileno()],
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            )

    @override
    def speaks(self, language: str) -> bool:
        return not self._gone and language in self._languages

    @override
    def embed(self, texts: Sequence[str], *, question: bool) -> Vectors:
        with self._one_at_a_time:
            try:
                self._line.send((list(texts), question))
                vectors: Vectors = self._line.recv()
            except (EOFError, OSError) as error:
                self._gone = True
                raise ModelGoneError(self.engine) from error
            return vectors

    @override
    def close(self) -> None:
        self._line.close()
        self._process.terminate()
        self._process.wait()


def main(number: int, maker: str) -> None:
    """The other process: answer texts with vectors until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started us stops us
    module, _, name = maker.partition(":")
    model: Embedder = getattr(importlib.import_module(module), name)()
    model.embed(["ready"], question=True)
    with Connection(number) as line:
        while True:
            try:
                texts, question = line.recv()
            except EOFError:
                return
            line.send(model.embed(texts, question=question))


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
