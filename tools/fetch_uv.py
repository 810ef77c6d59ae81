"""Fetch the uv package manager from PyPI into a folder, with nothing but Python's standard library.

For machines that have Python but neither pip nor uv, as a fresh Debian has. The file's SHA-256 is
compared with the one the index gives for it.
"""

import hashlib
import html
import io
import os
import platform
import re
import sys
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path

VERSION = "0.13.9"
INDEX = os.environ.get("UV_DEFAULT_INDEX") or os.environ.get("PIP_INDEX_URL") or "https://pypi.org/simple"
PLATFORMS = {
    ("Linux", "x86_64"): "manylinux_2_17_x86_64",
    ("Linux", "aarch64"): "manylinux_2_17_aarch64",
    ("Darwin", "x86_64"): "macosx_10_12_x86_64",
    ("Darwin", "arm64"): "macosx_11_0_arm64",
}


def main(folder: Path) -> None:
    tag = PLATFORMS.get((platform.system(), platform.machine()))
    if tag is None:
        sys.exit("No uv for this machine is known here: install it from https://docs.astral.sh/uv/ and try again.")
    page = f"{INDEX.rstrip('/')}/uv/"
    listing = urllib.request.urlopen(page, timeout=60).read().decode()  # noqa: S310 - the package index
    links = (html.unescape(link) for link in re.findall(r'href="([^"]+)"', listing))
    wheel = next((link for link in links if f"/uv-{VERSION}-" in link and tag in link), None)
    if wheel is None:
        sys.exit(f"{page} has no uv {VERSION} for {tag}.")
    address, _, wanted = urllib.parse.urljoin(page, wheel).partition("#sha256=")
    content = urllib.request.urlopen(address, timeout=300).read()  # noqa: S310 - the package index
    if hashlib.sha256(content).hexdigest() != wanted:
        sys.exit("What arrived is not the uv the index describes.")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        name = next(name for name in archive.namelist() if name.endswith("/scripts/uv"))
        folder.mkdir(parents=True, exist_ok=True)
        program = folder / "uv"
        program.write_bytes(archive.read(name))
        program.chmod(0o755)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
