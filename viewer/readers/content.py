"""What a reader makes of a file's bytes, and what a reader is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

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
    language
        ISO 639-1 code as declared in the file, "und" if it does not say.
    """

    text: str
    encoding: str
    evidence: EncodingEvidence
    language: str = "und"


Read: TypeAlias = Callable[[bytes], Content]
"""Makes an article's text of a file's bytes; raises `UndecodableError`."""


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
