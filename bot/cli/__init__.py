"""The `springboard` command. Heavy parts are imported where they are used, so that a short question stays quick."""

import asyncio
import gc
import tomllib
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from pydantic import ValidationError
from pydantic_settings import SettingsError

from bot import logs
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.app import App

cli = typer.Typer(
    name="springboard",
    help="A community chatbot for people who support newly arrived migrants.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@cli.command()
def run() -> None:
    """Serve every chat that is configured: the web page always, Discord with a token, Matrix with a homeserver."""
    from bot.cli import serving

    settings = _settings()
    asyncio.run(serving.serve(settings))


@cli.command()
def chat(language: Annotated[str, typer.Option(help="Language to be spoken to in.")] = "en") -> None:
    """Talk to the bot here, with no account anywhere."""
    from bot.adapters import terminal
    from bot.core.people import terminal_owner

    async def talk() -> None:
        async with ready(quiet=True) as app, asyncio.TaskGroup() as tasks:
            learning = tasks.create_task(app.open_libraries())
            folder = app.settings.data / "files"
            await terminal.converse(app.dispatcher, app.words, terminal_owner(language), folder=folder)
            learning.cancel()

    asyncio.run(talk())


@cli.command()
def ask(
    question: str,
    language: Annotated[str | None, typer.Option(help="Language you write and want to read, such as uk.")] = None,
    country: Annotated[str | None, typer.Option(help="Where you work, such as MT.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print what was decided as JSON.")] = False,
) -> None:
    """Ask one question and print the answer."""
    gc.disable()  # it is over before there is anything worth collecting
    from bot.cli import once
    from bot.core.errors import UserError
    from bot.core.languages import INTERFACE
    from bot.core.texts import Text

    async def answer() -> str:
        async with ready(quiet=True) as app:
            await app.open_libraries()
            try:
                return await once.ask(app, question, language=language, country=country, as_json=json)
            except UserError as refusal:
                said = Text(refusal.text_id, **refusal.args_for_text)
                typer.echo(app.words(said, INTERFACE[0]), err=True)
                raise typer.Exit(1) from None

    typer.echo(asyncio.run(answer()))


@cli.command()
def invite(
    role: Annotated[str, typer.Option(help="What they may do: owner, moderator or member.")] = "member",
    name: Annotated[str, typer.Option(help="What they will be called.")] = "",
) -> None:
    """Print a link that signs one browser in, once, within a quarter of an hour: the first owner's way in."""
    from bot.cli import inviting

    async def print_link() -> bool:
        async with ready(quiet=True) as app:
            return await inviting.invite(app, role=role, name=name, say=typer.echo)

    if not asyncio.run(print_link()):
        raise typer.Exit(1)


@cli.command("import")
def import_(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="XLSX, CSV, JSONL or YAML.")],
) -> None:
    """Bring entries into the library: all of a file, or none of it."""
    from bot.cli import files

    async def bring() -> bool:
        async with ready(quiet=True) as app:
            return await files.bring_in(app, file, say=typer.echo)

    if not asyncio.run(bring()):
        raise typer.Exit(1)


@cli.command()
def export(folder: Annotated[Path, typer.Argument(file_okay=False)]) -> None:
    """Write the whole library to a folder: JSONL that can be imported again, and Markdown to read."""
    from bot.cli import files

    async def give() -> bool:
        async with ready(quiet=True) as app:
            return await files.give_out(app, folder, say=typer.echo)

    if not asyncio.run(give()):
        raise typer.Exit(1)


@cli.command()
def backup(
    file: Annotated[Path | None, typer.Argument(help="Where to; DATA/backups/springboard-TIME.db if not said.")] = None,
) -> None:
    """Copy the SQLite database to a file, whole and checked, also while the bot runs; and beside it what the bot is on
    Matrix.
    """
    from bot import clock
    from bot.adapters.matrix import backing_up as on_matrix
    from bot.store import backing_up

    settings = _settings(quiet=True)
    to = file or settings.data / "backups" / f"springboard-{clock.now():%Y%m%d-%H%M%S}.db"
    keys = to.with_name(f"{to.stem}-matrix.tar.gz")
    problem: str | None = None
    try:
        backing_up.back_up(settings.database, to, clock.now())
        typer.echo(f"Backed up to {to}.")
    except backing_up.BackupError as error:
        problem = str(error)
    if not keys.exists() and on_matrix.back_up(settings.matrix_folder, keys):  # later than what they are needed for
        typer.echo(f"What the bot is on Matrix: {keys}. Keep it like a password.")
    if problem:
        typer.echo(problem, err=True)
        raise typer.Exit(1)


@cli.command()
def restore(
    file: Annotated[
        Path | None,
        typer.Argument(
            exists=True, dir_okay=False, help="What backup has written; none where another tool restored it."
        ),
    ] = None,
    made: Annotated[datetime | None, typer.Option(help="When it was made, in UTC, where it does not tell.")] = None,
) -> None:
    """Go back to a backup, while the bot is stopped. What was due since it was made is looked for before it is said."""
    from bot.cli import restoring, serving
    from bot.store.backing_up import BackupError

    settings = _settings(quiet=True)
    try:
        with serving.only_one(settings):
            asyncio.run(restoring.restore(settings, file, made, say=typer.echo))
    except BackupError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None


@cli.command()
def migrate() -> None:
    """Bring the database to this version's tables."""
    from bot.store import migrating

    asyncio.run(migrating.migrate(_settings().database))
    typer.echo("The database is up to date.")


@cli.command()
def check() -> None:
    """Tell line by line what is configured, reachable, permitted and migrated."""
    from bot.cli import checking

    if not asyncio.run(checking.check(_settings(quiet=True), say=typer.echo)):
        raise typer.Exit(1)


matrix = typer.Typer(help="What a homeserver needs to know of the bot.", no_args_is_help=True)
cli.add_typer(matrix, name="matrix")


@matrix.command()
def registration() -> None:
    """Print the registration of the bot as an application service, for the homeserver's configuration."""
    from bot.adapters.matrix import service

    typer.echo(service.registration(_settings(quiet=True).matrix))


@matrix.command()
def identity() -> None:
    """Make the bot another cross-signing identity, where the one it had is lost for good; people's clients will tell
    them.
    """
    from bot.adapters.matrix import signing

    folder = _settings(quiet=True).matrix_folder
    if (folder / signing.SEEDS).exists():
        typer.echo(
            f"It has one, {folder / signing.SEEDS}: the homeserver takes none back that another replaced.", err=True
        )
        raise typer.Exit(1)
    signing.make(folder)
    typer.echo("Start the bot again; if it is no application service, with SPRINGBOARD_MATRIX__PASSWORD set.")


@cli.command()
def docs(folder: Annotated[Path, typer.Argument(file_okay=False)] = Path("docs/reference")) -> None:
    """Write the pages about settings and commands anew, from the code itself."""
    asyncio.run(_write_reference(folder))


def main() -> None:
    with_bench()
    cli()


def with_bench() -> None:
    from bench.cli import bench

    if not any(group.name == "bench" for group in cli.registered_groups):
        cli.add_typer(bench, name="bench")


async def _write_reference(folder: Path) -> None:
    from typer.main import get_group

    from bot import app as house
    from bot.cli import reference
    from bot.models import Models

    with_bench()
    async with house.opened(Settings(), Models()) as app:
        reference.write(
            folder,
            program=get_group(cli),
            commands=app.dispatcher.commands,
            menus=app.dispatcher.message_commands,
            words=app.words,
        )


def _settings(*, quiet: bool = False) -> Settings:
    try:
        settings = Settings()
    except (ValidationError, SettingsError, tomllib.TOMLDecodeError) as error:
        typer.echo(_mistaken(error), err=True)
        raise typer.Exit(2) from None
    readable = {"auto": None, "readable": True, "json": False}[settings.log.form]
    logs.configure("WARNING" if quiet and settings.log.level == "INFO" else settings.log.level, readable=readable)
    return settings


def _mistaken(error: ValueError) -> str:
    """Which settings cannot be read and why, without what they were set to: it may be a secret."""
    if not isinstance(error, ValidationError):
        return f"The settings cannot be read: {error}"
    return "\n".join(
        f"SPRINGBOARD_{'__'.join(map(str, detail['loc'])).upper()}: {detail['msg']}"
        for detail in error.errors(include_input=False, include_context=False)
    )


@asynccontextmanager
async def ready(*, quiet: bool = False, short: bool = True) -> "AsyncGenerator[App]":
    """The app over a database that has been migrated and has its community; ``short`` as for models."""
    from bot import models

    settings = _settings(quiet=quiet)
    # Before the rest is even imported.
    begun = models.begin(settings.library, cache=settings.data / "models", short=short)

    from bot import app as house
    from bot.store import migrating

    await migrating.migrate(settings.database)
    async with house.opened(settings, begun) as app:
        if await house.found(app) and settings.community.starter_library:
            typer.echo("The starter library has been loaded.", err=True)
        yield app
