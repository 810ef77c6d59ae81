"""What `springboard run` holds in memory with the starter library, read from outside the process (Linux)."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

PATIENCE: Final = 300.0
"""Seconds within which the meanings have to be known."""


def measure() -> dict[str, int]:
    """Resident MiB of the bot and of the second model's own process, once meanings are known."""
    with TemporaryDirectory() as folder, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        environment = {**os.environ, "SPRINGBOARD_DATA": folder, "SPRINGBOARD_WEB__PORT": str(port)}
        with subprocess.Popen(  # noqa: S603 - our own command
            [str(Path(sys.executable).with_name("springboard")), "run"],
            env=environment,
            stderr=subprocess.DEVNULL,
        ) as bot:
            try:
                _until_meanings(f"http://127.0.0.1:{port}/health")
                others = Path(f"/proc/{bot.pid}/task/{bot.pid}/children").read_text(encoding="ascii").split()
                return {"bot": _resident(bot.pid), "second model": sum(_resident(int(each)) for each in others)}
            finally:
                bot.terminate()


def _until_meanings(address: str) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - our own address
                if json.load(answer)["meanings"]:
                    return
        except OSError:
            pass
        time.sleep(0.5)
    raise TimeoutError("the meanings are not known yet")


def _resident(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    [kilobytes] = [line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")]
    return round(int(kilobytes) / 1024)
