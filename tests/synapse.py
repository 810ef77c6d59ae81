"""A Matrix homeserver of our own on loopback, thrown away at the end: Synapse from PyPI, in its own environment."""

import base64
import hashlib
import hmac
import json
import secrets
import subprocess
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep

import httpx

from tests.postgresql import free_port

NAME = "localhost"
_PROGRAM = Path(__file__).parents[1] / ".tools/synapse/bin/python"
_SECRET = "only-for-tests"
_MUCH = 10_000
_LIMITS = (
    "rc_registration",
    "rc_joins_per_room",
    "rc_room_creation",
    "rc_admin_redaction",
    "rc_key_requests",
)
_LONGEST_START = 60.0


@dataclass(frozen=True)
class Account:
    user: str
    password: str


@dataclass(frozen=True)
class Homeserver:
    """Where it is; users are ``@name:localhost``."""

    url: str

    def register(self, name: str, *, admin: bool = False) -> Account:
        """An account nobody has; its name goes on with a number."""
        name, password = f"{name}-{secrets.token_hex(4)}", secrets.token_urlsafe(12)
        at = f"{self.url}/_synapse/admin/v1/register"
        nonce = httpx.get(at).json()["nonce"]
        said = b"\0".join(part.encode() for part in (nonce, name, password, "admin" if admin else "notadmin"))
        mac = hmac.new(_SECRET.encode(), said, hashlib.sha1).hexdigest()
        body = {"nonce": nonce, "username": name, "password": password, "admin": admin, "mac": mac}
        httpx.post(at, json=body).raise_for_status()
        return Account(f"@{name}:{NAME}", password)

    def unlimited(self, account: Account) -> Account:
        """The same account, which may say as much as it likes."""
        admin = self.register("admin", admin=True)
        body = {"type": "m.login.password", "user": admin.user, "password": admin.password}
        token = httpx.post(f"{self.url}/_matrix/client/v3/login", json=body).json()["access_token"]
        at = f"{self.url}/_synapse/admin/v1/users/{account.user}/override_ratelimit"
        freed = {"messages_per_second": 0, "burst_count": 0}
        httpx.post(at, json=freed, headers={"Authorization": f"Bearer {token}"}).raise_for_status()
        return account


@contextmanager
def running(*, services: Sequence[str] = (), messages_a_second: int = _MUCH) -> Generator[Homeserver]:
    """A server as long as the block lasts; ``services`` are registrations of application services,
    ``messages_a_second`` is what everybody may say, at once or later.
    """
    assert _PROGRAM.exists(), "Synapse is not installed: run tools/install-test-needs"
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        port = free_port()
        (Path(folder) / "homeserver.yaml").write_text(_config(Path(folder), port, services, messages_a_second))
        with (Path(folder) / "output").open("wb") as output:
            program = [_PROGRAM, "-m", "synapse.app.homeserver", "-c", f"{folder}/homeserver.yaml"]
            process = subprocess.Popen(program, stdout=output, stderr=output, cwd=folder)
            try:
                _wait(f"http://127.0.0.1:{port}/health", process, Path(folder) / "output")
                yield Homeserver(f"http://127.0.0.1:{port}")
            finally:
                process.kill()
                process.wait()


def _config(folder: Path, port: int, services: Sequence[str], messages_a_second: int) -> str:
    """JSON is YAML."""
    seed = base64.b64encode(secrets.token_bytes(32)).decode().rstrip("=")
    (folder / "signing.key").write_text(f"ed25519 a_test {seed}\n")
    log = {
        "version": 1,
        "handlers": {"out": {"class": "logging.StreamHandler"}},
        "root": {"level": "WARNING", "handlers": ["out"]},
    }
    (folder / "log.yaml").write_text(json.dumps(log))
    files = [folder / f"service-{number}.yaml" for number, _ in enumerate(services)]
    for file, service in zip(files, services, strict=True):
        file.write_text(service)
    listener = {
        "port": port,
        "type": "http",
        "tls": False,
        "bind_addresses": ["127.0.0.1"],
        "resources": [{"names": ["client"], "compress": False}],
    }
    much = {"per_second": _MUCH, "burst_count": _MUCH}
    limits = dict.fromkeys(_LIMITS, much) | {
        "rc_login": dict.fromkeys(("address", "account", "failed_attempts"), much),
        "rc_joins": dict.fromkeys(("local", "remote"), much),
        "rc_invites": dict.fromkeys(("per_room", "per_user", "per_issuer"), much),
        "rc_message": {"per_second": messages_a_second, "burst_count": messages_a_second},
    }
    return json.dumps(
        {
            "server_name": NAME,
            "pid_file": str(folder / "pid"),
            "public_baseurl": f"http://127.0.0.1:{port}/",
            "listeners": [listener],
            "database": {"name": "sqlite3", "args": {"database": str(folder / "homeserver.db")}},
            "log_config": str(folder / "log.yaml"),
            "media_store_path": str(folder / "media"),
            "signing_key_path": str(folder / "signing.key"),
            "macaroon_secret_key": secrets.token_hex(8),
            "form_secret": secrets.token_hex(8),
            "registration_shared_secret": _SECRET,
            "report_stats": False,
            "suppress_key_server_warning": True,
            "trusted_key_servers": [],
            "federation_domain_whitelist": [],
            "presence": {"enabled": False},
            "bcrypt_rounds": 4,
            "app_service_config_files": [str(file) for file in files],
            **limits,
        }
    )


def _wait(url: str, process: subprocess.Popen[bytes], output: Path) -> None:
    """Until it answers: nothing tells when a server of somebody else's is ready, so it is asked over and over."""
    given_up = monotonic() + _LONGEST_START
    while process.poll() is None and monotonic() < given_up:
        try:
            if httpx.get(url).is_success:
                return
        except httpx.TransportError:
            sleep(0.05)
    raise AssertionError(f"Synapse did not start: {output.read_text()[-2000:]}")
