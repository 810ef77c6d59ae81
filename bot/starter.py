"""What a new community begins with: entries by main topic, their translations by language, and organisations."""

from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import yaml

from bot.core import paths
from bot.core.entries import Entry, Translation
from bot.core.languages import INTERFACE
from bot.core.organisation_files import to_organisation
from bot.core.organisations import Organisation
from bot.core.record_files import read_records
from knowledge import calibration

FOLDER: Final = Path(calibration.__file__).with_name("starter")
VECTORS: Final = FOLDER / "vectors"


def entries() -> list[Entry]:
    """Every entry with its translations. Raises ``ValueError`` when a file holds what is no entry."""
    found: list[Entry] = []
    for file in sorted((FOLDER / "entries").glob("*.yaml")):
        read = read_records(file.read_text(encoding="utf-8"), "yaml")
        if read.rejected:
            raise ValueError(f"{file.name} holds records that are not entries: {read.rejected}")
        found += read.entries
    translated = {language.name: _translations(language) for language in sorted((FOLDER / "translations").iterdir())}
    return [_with_translations(entry, translated) for entry in found]


def organisations() -> list[Organisation]:
    """Organisations nobody has confirmed yet. Raises ``OrganisationFileError`` when the file holds what is none."""
    text = (FOLDER / "organisations.yaml").read_text(encoding="utf-8")
    records: list[dict[str, Any]] = yaml.load(text, Loader=yaml.CSafeLoader)
    return [to_organisation(record, str(record.get("slug"))) for record in records]


def first_paths(language: str) -> list[paths.Path]:
    """The paths for new helpers a community of this language begins with; they have no numbers yet."""
    read = yaml.load((FOLDER / "paths.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return [_path(each, language if language in each["title"] else INTERFACE[0]) for each in read]


def _path(read: dict[str, Any], language: str) -> paths.Path:
    return paths.Path(
        id=0,
        title=read["title"][language],
        language=language,
        kind=paths.PathKind(read["kind"]),
        country=None,
        state=paths.PathState.PUBLISHED,
        steps=tuple(paths.Step(entry=slug) for slug in read["steps"]),
    )


def _translations(folder: Path) -> dict[str, dict[str, Any]]:
    words: dict[str, dict[str, Any]] = {}
    for file in sorted(folder.glob("*.yaml")):
        words.update(yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))
    return words


def _with_translations(entry: Entry, translated: dict[str, dict[str, dict[str, Any]]]) -> Entry:
    """The translations are by machine and nobody has read them over; each may bring a phrasing of its own."""
    phrasings, translations = dict(entry.phrasings), dict(entry.translations)
    for language, by_entry in translated.items():
        words = by_entry.get(entry.id)
        if words is None:
            continue
        phrasings[language] = (*phrasings.get(language, ()), *words.get("phrasings", ()))
        translations[language] = Translation(
            title=words["title"],
            summary=words["summary"],
            body=words["body"],
            results=words.get("results", ""),
            conditions=tuple(words.get("conditions", ())),
            cautions=tuple(words.get("cautions", ())),
            lineage=tuple(words.get("lineage", ())),
        )
    return replace(
        entry, phrasings={language: texts for language, texts in phrasings.items() if texts}, translations=translations
    )
