"""What the people who run the bot decide: environment (``SPRINGBOARD_…``), ``.env``, ``springboard.toml``."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)
from typing_extensions import override

from bot.core import zones
from bot.core.languages import INTERFACE


def _a_zone(name: str) -> str:
    if name not in zones.names():
        raise ValueError("there is no such time zone; write one such as Europe/Rome")
    return name


class _Part(BaseModel):
    """What stands below a setting says what it decides, here and in the reference."""

    model_config = ConfigDict(use_attribute_docstrings=True)


class CommunitySettings(_Part):
    """The community this installation begins with; a new server or site joins it."""

    name: str = "Springboard"
    """What it is called, on the web page too."""
    language: Literal["en", "fr", "de", "it", "es", "pl", "uk", "ar"] = INTERFACE[0]
    """What it speaks where nobody's own language is known."""
    zone: Annotated[str, AfterValidator(_a_zone)] = zones.UTC_ZONE
    """By which clock it lives, such as Europe/Rome, where nobody's own is known; ``/zone`` changes it later."""
    starter_library: bool = True
    """Whether it begins with the library that ships with the bot."""


class DiscordSettings(_Part):
    """Without a token the bot does not go to Discord. The two addresses point it at a proxy or a test server."""

    token: SecretStr | None = None
    """The bot's token, from Discord's developer portal."""
    api_url: str | None = None
    """Where requests go instead of https://discord.com/api/v10."""
    gateway_url: str | None = None
    """Where the gateway is, instead of wss://gateway.discord.gg/."""
    message_content: bool = False
    """Whether the privileged intent is granted: then plain messages in the help place are answered too."""


class MatrixServiceSettings(_Part):
    """For large homeservers: events are pushed here instead of being fetched. ``springboard matrix registration``
    prints what the homeserver has to be given.
    """

    as_token: SecretStr | None = None
    """What the bot shows the homeserver; with it the bot is an application service and needs no password."""
    hs_token: SecretStr | None = None
    """What the homeserver shows the bot."""
    host: str = "127.0.0.1"
    """The network address events are taken on."""
    port: int = Field(default=8009, ge=0, le=65535)
    """The port events are taken on; 0 for any free one."""
    address: str | None = None
    """Where the homeserver reaches it, such as http://springboard:8009; the address and port when not given."""

    @property
    def reached_at(self) -> str:
        return (self.address or f"http://{self.host}:{self.port}").rstrip("/")


class MatrixSettings(_Part):
    """Without a homeserver the bot does not go to Matrix."""

    homeserver: str | None = None
    """Where requests go, such as https://matrix.example.org."""
    user: str | None = None
    """The bot's whole name, such as @springboard:example.org."""
    password: SecretStr | None = None
    """Needed for the first login only; the session is then kept in the data folder."""
    token: SecretStr | None = None
    """An access token in place of a password, where a provider gives nothing else."""
    servers: tuple[str, ...] = ()
    """Whose people may invite the bot, besides those of its own homeserver; ``*`` for everybody's."""
    encryption: bool = True
    """Whether it speaks in encrypted rooms, and encrypts the direct rooms it opens."""
    reactions: bool = True
    """Whether it puts a reaction to press under its own messages for each button, as long as nobody limits it."""
    keys: Path | None = None
    """Folder for its session and its keys; ``matrix`` in the data folder when not given."""
    service: MatrixServiceSettings = MatrixServiceSettings()


class WebSettings(_Part):
    """The page where people ask in a browser."""

    enabled: bool = True
    """Whether it is served."""
    host: str = "127.0.0.1"
    """The network address it is served on; 0.0.0.0 for all of the machine's."""
    port: int = Field(default=8080, ge=0, le=65535)
    """The port it is served on; 0 for any free one."""
    address: str | None = None
    """Where people reach the page from outside, such as https://ask.example.org: what links to it begin with."""
    hosts: tuple[str, ...] = ("127.0.0.1", "localhost")
    """Names the page may be asked for under; ``*`` behind a proxy that checks them itself."""
    secret: SecretStr | None = None
    """Signs session cookies; made once and kept in the data folder when not given."""
    questions_a_minute: int = Field(default=60, ge=0)
    """What a browser may ask while nobody is signed in; 0 for as much as it likes."""
    browsers_an_address: int = Field(default=10, ge=1)
    """How many such browsers one address counts as: a whole office may share one."""

    @property
    def reached_at(self) -> str:
        """The address links begin with: without one of its own, the machine's."""
        host = "127.0.0.1" if self.host in {"0.0.0.0", "::", ""} else self.host  # noqa: S104 - compared, not bound
        return (self.address or f"http://{f'[{host}]' if ':' in host else host}:{self.port}").rstrip("/")

    def way_in(self, token: str) -> str:
        """The address of a link that signs a browser in."""
        return f"{self.reached_at}/sign-in/{token}"


class LibrarySettings(_Part):
    """How the library is searched."""

    model: str = "bundled"
    """The model of meaning: ``bundled``, ``none`` for words alone, or a hub model's name (needs the ``hub`` extra)."""
    second_opinion: bool = True
    """Whether a second model is asked too, in a process of its own."""
    check_links: bool = False
    """Whether the web pages that entries rest on are visited, to find those that are gone."""


class LogSettings(_Part):
    """What is written to standard error; never what people say."""

    level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    """What is worth writing down."""
    form: Literal["auto", "readable", "json"] = "auto"
    """How: ``auto`` is readable in a terminal and JSON elsewhere."""


class Settings(BaseSettings):
    """Built once, at the start. Secrets show as stars wherever they are printed."""

    model_config = SettingsConfigDict(
        env_prefix="SPRINGBOARD_",
        env_nested_delimiter="__",
        env_file=".env",
        toml_file="springboard.toml",
        extra="ignore",
        use_attribute_docstrings=True,
    )

    data: Path = Path("data")
    """Folder for everything that must outlive a restart."""
    database_url: SecretStr | None = None
    """An SQLAlchemy address; SQLite in the data folder when not given."""
    community: CommunitySettings = CommunitySettings()
    discord: DiscordSettings = DiscordSettings()
    matrix: MatrixSettings = MatrixSettings()
    web: WebSettings = WebSettings()
    library: LibrarySettings = LibrarySettings()
    log: LogSettings = LogSettings()

    @property
    def database(self) -> str:
        if self.database_url:
            return self.database_url.get_secret_value()
        return f"sqlite+aiosqlite:///{self.data.resolve() / 'springboard.db'}"

    @property
    def matrix_folder(self) -> Path:
        return self.matrix.keys or self.data / "matrix"

    @classmethod
    @override
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, dotenv_settings, TomlConfigSettingsSource(settings_cls)
