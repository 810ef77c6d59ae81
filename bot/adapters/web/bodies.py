"""Reading what a browser sends, as far as we read anything."""

from typing import Final

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import Message, Receive

from bot.core.uploads import LARGEST, Upload

LONGEST_BODY: Final = 1_000_000
"""Bytes of a request that are read; a hundred thousand characters of any script fit."""

LARGEST_FORM: Final = LARGEST + LONGEST_BODY
"""Bytes of a form that may bring a file."""


class TooMuchError(Exception):
    """A body is longer than we read; what it announced does not matter."""


async def read_form(request: Request, *, most: int = LONGEST_BODY) -> FormData:
    """The form of a request; an empty one when it cannot be read as a form. Raises ``TooMuchError``."""
    announced = request.headers.get("content-length", "0")
    if announced.isdecimal() and int(announced) > most:
        raise TooMuchError
    try:
        return await Request(request.scope, _counted(request.receive, most)).form()
    except HTTPException:
        return FormData()


def field_of(form: FormData, name: str) -> str:
    """One field as text that every database and every browser takes."""
    value = form.get(name)
    return clean(value) if isinstance(value, str) else ""


def answers_of(form: FormData) -> dict[str, str]:
    """What was written and chosen; several of one name are joined by commas."""
    answers: dict[str, str] = {}
    for name, value in form.multi_items():
        if isinstance(value, str):
            answers[name] = f"{answers[name]},{clean(value)}" if name in answers else clean(value)
    return answers


async def uploads_of(form: FormData) -> dict[str, Upload]:
    """The files that came with a form, by field."""
    chosen = {name: value for name, value in form.items() if isinstance(value, UploadFile) and value.filename}
    return {
        name: Upload(clean(file.filename or ""), await file.read(), file.size or 0) for name, file in chosen.items()
    }


def clean(text: str) -> str:
    """Without what no database takes, and with the line ends everybody else has: browsers write two characters."""
    return text.replace("\0", "").replace("\r\n", "\n").encode("utf-8", "replace").decode("utf-8")


def _counted(receive: Receive, most: int) -> Receive:
    read = 0

    async def counting() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > most:
            raise TooMuchError
        return message

    return counting
