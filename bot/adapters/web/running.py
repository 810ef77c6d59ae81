"""Serving the chat page."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable, Generator
from typing import Final

import uvicorn
from starlette.applications import Starlette
from typing_extensions import override

_STEP: Final = 0.01


@contextlib.asynccontextmanager
async def serving(
    application: Starlette, *, host: str, port: int, stopping: Callable[[], None] = lambda: None
) -> AsyncGenerator[str]:
    """Serve while the block lasts, and finish the answers under way; gives the address. ``stopping`` ends what would
    go on by itself, such as open streams.

    Port 0 takes a free one. Raises ``OSError`` when the port is taken.
    """
    config = uvicorn.Config(application, host=host, port=port, log_config=None, server_header=False, lifespan="off")
    server = _Server(config)
    task = asyncio.ensure_future(server.serve())
    try:
        while not server.started:
            if task.done():
                raise OSError(f"cannot listen on {host}:{port}")
            await asyncio.sleep(_STEP)
        [listener] = server.servers[0].sockets
        yield f"http://{host}:{listener.getsockname()[1]}"
    finally:
        stopping()
        server.should_exit = True
        await task


class _Server(uvicorn.Server):
    """Leaves signals to whoever runs it."""

    @override
    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        yield
