"""`springboard bench …`"""

import asyncio
import json as jsons
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

bench = typer.Typer(
    help="Measure, beside peers where there are any, on the same work, in one run.", no_args_is_help=True
)

Questions = Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Questions with known answers, JSONL.")]
Json = Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")]


@bench.command()
def questions(file: Questions, json: Json = False) -> None:
    """How often the right entry is found, by language, and how often the bot rightly keeps silent."""
    from bench import questions as questioning
    from bot.cli import ready

    async def measure() -> questioning.Figures:
        async with ready(quiet=True, short=False) as app:
            await app.open_libraries()
            [community, *_] = await app.communities()
            return questioning.figures(await questioning.ask_all(app.minds.of(community), questioning.read(file)))

    result = asyncio.run(measure())
    typer.echo(jsons.dumps(result) if json else questioning.table(result))


@bench.command()
def calibrate(
    files: Annotated[list[Path], typer.Argument(exists=True, dir_okay=False)],
    referrals: Annotated[Path, typer.Option(exists=True, dir_okay=False, help="Messages to refer and near misses.")],
) -> None:
    """Fit how signals weigh and from where on to answer, and write the file the bot loads."""
    from bench import calibrating

    asyncio.run(calibrating.calibrate(files, referrals, say=typer.echo))


@bench.command()
def speed(
    entries: Annotated[int, typer.Option(min=1, help="Entries of the larger library.")] = 1_000,
    cold: Annotated[bool, typer.Option(help="Measure a cold start too.")] = True,
    json: Json = False,
) -> None:
    """How long an answer takes: from a cold start, and in a running bot beside the embedding of the question."""
    from bench import speed as speeding
    from bot import logs

    logs.configure("WARNING")
    runs = speeding.cold() if cold else []
    warm = asyncio.run(speeding.warm(entries))
    typer.echo(jsons.dumps({"cold": runs, **asdict(warm)}) if json else speeding.table(runs, warm))


@bench.command()
def retrieval(
    data: Annotated[
        Path, typer.Option(exists=True, file_okay=False, help="Folder of entries.jsonl and queries.jsonl.")
    ],
    method: Annotated[list[str] | None, typer.Option(help="Only this method; may be said several times.")] = None,
    plots: Annotated[Path | None, typer.Option(file_okay=False, help="Folder to draw the figures in.")] = None,
    write: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="Page with a place for the table.")
    ] = None,
    json: Json = False,
) -> None:
    """Find entries beside what others would do, on the same entries and questions."""
    from bench.retrieval import report, running

    asked, methods = running.run(data, only=method or (), say=lambda text: typer.echo(text, err=True))
    result = running.told(asked, methods)
    if plots:
        from bench.retrieval import drawing

        drawing.draw(asked, methods, plots)
    if write:
        report.write(result, write)
    typer.echo(jsons.dumps(result) if json else report.markdown(result))


@bench.command()
def index(
    sizes: Annotated[
        str, typer.Option(help="Numbers of phrasings, with commas between.")
    ] = "1000,10000,100000,1000000",
    plot: Annotated[Path | None, typer.Option(dir_okay=False, help="SVG or PNG to draw the growth in.")] = None,
    json: Json = False,
) -> None:
    """What finding the nearest phrasings costs as the library grows."""
    from bench import index as indexing

    measured = indexing.measure([int(size) for size in sizes.split(",")], say=lambda text: typer.echo(text, err=True))
    if plot:
        indexing.draw(measured, plot)
    typer.echo(jsons.dumps([asdict(each) for each in measured]) if json else indexing.table(measured))


@bench.command()
def replay(
    files: Annotated[list[Path], typer.Argument(exists=True, dir_okay=False)],
    json: Json = False,
) -> None:
    """How many questions need no model when they are asked again, and whether any is answered worse."""
    from bench import replay as replaying
    from bot import logs

    logs.configure("WARNING")
    result = asdict(asyncio.run(replaying.replay(files, say=lambda text: typer.echo(text, err=True))))
    typer.echo(jsons.dumps(result) if json else "\n".join(f"{name}: {value}" for name, value in result.items()))


@bench.command()
def press() -> None:
    """Compute the meanings of the starter library and write the files it ships with."""
    from bench import pressing

    asyncio.run(pressing.press(say=typer.echo))


@bench.command()
def queue() -> None:
    """How long a moderator's queue takes, and each press in it."""
    from bench import queue as queueing

    asyncio.run(queueing.measure(say=typer.echo))


@bench.command()
def learning(file: Questions) -> None:
    """Whether accepting members' wordings helps those who ask in other words."""
    from bench import learning as learning_

    asyncio.run(learning_.learn(file, say=typer.echo))


@bench.command()
def delivery(
    rows: Annotated[int, typer.Option(help="How many are due.")] = 10_000,
    senders: Annotated[int, typer.Option(help="How many processes say them.")] = 1,
    kills: Annotated[int, typer.Option(help="How many of those are killed on the way.")] = 0,
    database: Annotated[str, typer.Option(help="sqlite or postgresql.")] = "sqlite",
    spread: Annotated[float, typer.Option(help="Seconds over which they become due.")] = 0.0,
    latency: Annotated[float, typer.Option(help="Seconds a platform takes to answer, on average.")] = 0.0,
    future: Annotated[int, typer.Option(help="Measure instead a look at so many that are not due.")] = 0,
    peers: Annotated[bool, typer.Option("--peers", help="Beside the bare idea and what others make of it.")] = False,
    prototype: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="Beside the bare idea and this script of yours.")
    ] = None,
    json: Json = False,
) -> None:
    """Whether what was promised is said, once and in time, and how fast."""
    from bench.delivery import measuring
    from bench.delivery import peers as others

    if future:
        result = measuring.idle(database, future)
    elif peers or prototype:
        result = measuring.beside(database, rows, senders, latency=latency, script=prototype)
        result |= others.measure(database) if peers and not latency else {}
    else:
        result = measuring.deliver(database, rows, senders, kills=kills, spread=spread, latency=latency, bare=False)
    result = {"database": database, "senders": senders, **result}
    typer.echo(jsons.dumps(result) if json else "\n".join(f"{name}: {value}" for name, value in result.items()))


@bench.command()
def community(
    members: Annotated[int, typer.Option(min=1, help="Members who look for somebody.")] = 2_000,
    organisations: Annotated[int, typer.Option(min=10, help="Organisations on the map.")] = 300,
    days: Annotated[int, typer.Option(min=1, help="Days that are lived through.")] = 365,
    seed: Annotated[int, typer.Option(help="Another seed is another community.")] = 7,
    json: Json = False,
) -> None:
    """Who is introduced to whom in a made-up community, by our rules, by best fit alone and by chance."""
    from bench import community as living

    policies = living.simulate(members=members, organisations=organisations, days=days, seed=seed)
    ranked = living.ranking()
    typer.echo(jsons.dumps({"policies": policies, "ranking": ranked}) if json else living.table(policies))
    if not json:
        typer.echo("ranking " + ", ".join(f"{name}: {value}" for name, value in ranked.items()))


@bench.command()
def memory() -> None:
    """What the running bot holds in memory with the starter library."""
    from bench import memory as holding

    for name, mebibytes in holding.measure().items():
        typer.echo(f"{name}: {mebibytes} MiB")


@bench.command()
def matrix(
    replies: Annotated[int, typer.Option(min=1, help="Answers to measure, plain and encrypted each.")] = 100,
    kills: Annotated[int, typer.Option(help="How often the bot is killed between answers.")] = 0,
    rooms: Annotated[int, typer.Option(help="How many people ask at once, above the network.")] = 50,
    json: Json = False,
) -> None:
    """What an answer on Matrix costs beside a bare echo bot on the same Synapse, and whether killing loses anything."""
    from bench.matrix import above, measuring
    from bot import logs

    logs.configure("ERROR")
    result = asyncio.run(measuring.measure(replies, kills))
    result["above_the_network"] = asyncio.run(above.measure(rooms, max(replies, rooms)))
    typer.echo(jsons.dumps(result) if json else "\n".join(f"{name}: {value}" for name, value in result.items()))
