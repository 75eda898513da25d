"""What a reader makes of a file's bytes, and what a reader is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from viewer.model import EncodingEvidence


class UndecodableError(ValueError):
    """The bytes are not the text that they were taken for."""


@dataclass(frozen=True, slots=True)
class Content:
    """The article that was in some bytes.

    Attributes
    ----------
    text
        Its text, with the line ends that it has.
    encoding, evidence
        The encoding and how it was found.
    detected
        The encoding that was passed over for one that was chosen.
    language
        ISO 639-1 code as declared in the file, "und" if it does not say.
    """

    text: str
    encoding: str
    evidence: EncodingEvidence
    detected: str = ""
    language: str = "und"


class Read(Protocol):
    """Makes an article's text of a file's bytes; raises `UndecodableError`."""

    def __call__(self, data: bytes, /, *, chosen: str | None = None) -> Content:
        """Read `data` in the encoding that was chosen, else in the one found."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A format that articles come in.

    Attributes
    ----------
    name
        What the format is called: "plain text", "Markdown", "HTML".
    suffixes
        How the names of its files end, in small letters.
    read
        Reads it.
    """

    name: str
    suffixes: frozenset[str]
    read: Read
