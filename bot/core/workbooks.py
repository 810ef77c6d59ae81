"""Tables in Excel's files, which are archives: what unpacks to more than it should is not unpacked."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 100
MOST_UNPACKED: Final = 60_000_000
"""Bytes an archive may claim to unpack to; reading stops where a part is longer than it claims."""
MOST_FILES: Final = 500


class WorkbookError(Exception):
    """Not a workbook, or one that holds more than a table of entries can."""


def rows(content: bytes) -> Iterator[tuple[int, list[str]]]:
    """The cells of the first sheet as words, each row with its number; rows with nothing in them are left out. Raises
    ``WorkbookError``.
    """
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    _look_inside(content)
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        for number, cells in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True), start=1):
            _allow(number)
            words = [_words(cell) for cell in cells]
            if any(words):
                yield number, words
        book.close()
    except WorkbookError:
        raise
    except (
        InvalidFileException,
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        TypeError,
        IndexError,
        SyntaxError,
    ) as error:
        raise WorkbookError("not a workbook") from error
    except (OSError, EOFError, AttributeError, MemoryError, RuntimeError) as error:
        raise WorkbookError("not a workbook") from error


def _allow(row: int) -> None:
    if row > MOST_ROWS:
        raise WorkbookError("too many rows")


def _look_inside(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise WorkbookError("not an archive") from error
    if len(parts) > MOST_FILES or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise WorkbookError("unpacks to too much")


def _words(cell: object) -> str:
    """A number that is whole without its point, a day without its hour, and the rest as it is written."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell).strip()
