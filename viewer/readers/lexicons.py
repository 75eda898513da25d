"""Reads lexicons: files that list words and phrases which can stand for each other.

Two forms are read: the data files of MyThes, as office programs have them (``.dat``),
and plain text with one entry in each line. Unspin brings no lexicon of its own.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from viewer.errors import (
    CancelledError,
    EmptyLexiconError,
    NotTextError,
    TooLargeError,
    TooLargeLexiconError,
    UnsupportedFormatError,
)
from viewer.model import never_cancelled, no_progress
from viewer.readers.content import UndecodableError
from viewer.readers.encodings import decode
from viewer.readers.files import read_bytes
from viewer.readers.kinds import foreign_kind
from viewer.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from viewer.model import Cancelled, Progress

_Entry: TypeAlias = "tuple[list[str], list[str]]"

LARGEST: Final = 50_000_000
"""Bytes of the largest lexicon that is read: the thesauri of office programs have half
as many."""

_COMMENT: Final = "#"
_REMARK: Final = re.compile(r"\([^()]*\)")
_OPPOSITE: Final = "(antonym)"
_PARTED: Final = re.compile(r"[;\t]")
_MYTHES: Final = re.compile(rb"([\w.-]+)\r?\n[^\n|]+\|\d+\r?\n")
"""The name of the encoding, then a word and how many meanings it has."""

_LONGEST: Final = 6
"""Words that a phrase of a lexicon may have; a line with a longer one is prose."""

_START: Final = 4_096
_PORTION: Final = 1_000  # entries between two looks at whether to go on


@dataclass(frozen=True, slots=True)
class ListedWords:
    """A lexicon as it was read; see `viewer.model.Lexicon`.

    Attributes
    ----------
    name
        That of the file.
    sha256
        Of its bytes.
    listed
        By the key of a word or phrase, those of the others in its entries.
    """

    name: str
    sha256: str
    listed: Mapping[str, frozenset[str]]

    def related(self, one: str, other: str) -> bool:
        """Tell whether two words or phrases, given by their keys, are in one entry."""
        return other in self.listed.get(one, ()) or one in self.listed.get(other, ())


def read_lexicon(
    path: Path,
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> ListedWords:
    """Read the lexicon in the file at `path`.

    Parameters
    ----------
    path
        A data file of MyThes, or text with one entry in each line. Words that are
        parted by semicolons or tabs are each listed with all the others of the entry;
        where they are parted by commas, the first is listed with each. Remarks in
        parentheses, lines that begin with "#", and lines of prose are passed over.
    progress, cancelled
        Told how much of the file is read; asked often whether to stop.

    Raises
    ------
    UnreadableArticleError
        If it cannot be had from there, or lists nothing.
    CancelledError
        Soon after `cancelled` returns True.
    """
    try:
        data = read_bytes(path, progress=progress, cancelled=cancelled, largest=LARGEST)
    except TooLargeError as error:
        raise TooLargeLexiconError(path, error.size, error.limit) from error
    if kind := foreign_kind(path, data[:_START]):
        raise UnsupportedFormatError(path, kind)
    entries = _entries_of_mythes if _MYTHES.match(data) else _entries_by_line
    try:
        listed = _listed(entries(data), cancelled)
    except UndecodableError as error:
        raise NotTextError(path) from error
    if not listed:
        raise EmptyLexiconError(path)
    return ListedWords(path.name, hashlib.sha256(data).hexdigest(), listed)


def _entries_of_mythes(data: bytes) -> Iterator[_Entry]:
    """Yield words, and what each of them is listed with, from a file of MyThes.

    Under each word stand its meanings, one in each line: first the class of word.
    """
    declared = data[: data.find(b"\n")].decode("ascii", "replace").strip()
    text = decode(data, declared=declared).text
    word = ""
    for line in text.splitlines()[1:]:
        start, *fields = line.split("|")
        if len(fields) == 1 and fields[0].isdecimal():
            word = start
        else:
            yield [word], [each for each in fields if _OPPOSITE not in each]


def _entries_by_line(data: bytes) -> Iterator[_Entry]:
    """Yield words, and what each of them is listed with, from plain text."""
    text = decode(data).text
    for line in text.splitlines():
        grouped = _PARTED.split(line)
        words = grouped if len(grouped) > 1 else line.split(",")
        if line.startswith(_COMMENT) or any(len(w.split()) > _LONGEST for w in words):
            continue
        yield (words, words) if words is grouped else (words[:1], words[1:])


def _listed(
    entries: Iterable[_Entry], cancelled: Cancelled
) -> Mapping[str, frozenset[str]]:
    """Return the entries by the keys of their words."""
    listed: dict[str, set[str]] = {}
    for number, (words, others) in enumerate(entries):
        if number % _PORTION == 0 and cancelled():
            raise CancelledError
        keys = {_key(each) for each in others} - {""}
        for key in {_key(each) for each in words} - {""}:
            listed.setdefault(key, set()).update(keys - {key})
    return {key: frozenset(others) for key, others in listed.items() if others}


def _key(entry: str) -> str:
    """Return the keys of the words of an entry, with one space between them."""
    return " ".join(map(fold, _REMARK.sub(" ", entry).split()))
