"""Somebody's own prototype of an outbox as a second yardstick: a script that is called as ``FILE ADDRESS rate --n ROWS
--workers SENDERS --batch ROWS --log FILE``, drops and makes its tables and rows itself, and ends with a line of JSON in
which ``rows_s`` is its rate from the first row said to the last.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

from bench.delivery import databases

_BATCH: Final = 100


def rate(script: Path, kind: str, rows: int, senders: int) -> float:
    """Rows a second, in a database of its own. Raises ``subprocess.CalledProcessError`` when the script fails."""
    with databases.empty(kind) as (address, folder):
        args = {"--n": rows, "--workers": senders, "--batch": _BATCH, "--log": folder / "heard"}
        command = [sys.executable, str(script), address, "rate", *(str(part) for pair in args.items() for part in pair)]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 - whoever measures names it
        return float(json.loads(done.stdout.splitlines()[-1])["rows_s"])
