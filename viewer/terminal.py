"""Says things on a terminal of any locale, on which no character may act."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from viewer.system_errors import reason_of

if TYPE_CHECKING:
    from collections.abc import Mapping

# What is said in a locale that has no such characters.
_PLAINER = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "—": "-", "→": "->"}
)


class OutputError(Exception):
    """The standard output takes nothing, for the reason given."""


def wants_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Follow https://no-color.org, and keep colour out of files and pipes."""
    plain = environment.get("NO_COLOR") or environment.get("TERM") == "dumb"
    return stream.isatty() and not plain


def say(sentence: str) -> None:
    """Say something beside the output, where it can be said at all."""
    from viewer.report import plain  # noqa: PLC0415 - not needed when all goes well

    with suppress(OSError):
        print(encodable(f"unspin: {plain(sentence)}", sys.stderr), file=sys.stderr)


def show(text: str) -> None:
    """Write text to the standard output."""
    put(encodable(text, sys.stdout).encode(sys.stdout.encoding or "ascii"))


def put(data: bytes) -> None:
    """Write to the standard output at once, so that it fails here if it fails.

    Raises
    ------
    BrokenPipeError
        If nobody reads on.
    OutputError
        If it takes nothing for another reason.
    """
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(str(reason_of(error))) from error


def abandon_output() -> None:
    """Let what is still in the buffer go nowhere rather than fail at the exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def encodable(text: str, stream: TextIO) -> str:
    """Return `text` so that a terminal of any locale can show it."""
    encoding = stream.encoding or "ascii"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        plainer = text.translate(_PLAINER)
        return plainer.encode(encoding, "backslashreplace").decode(encoding)
    return text
