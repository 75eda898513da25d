"""Says where a difference stands, in numbered paragraphs, and quotes it shortly."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.model import Kind, Nature
from viewer.report.controls import code_point

if TYPE_CHECKING:
    from collections.abc import Callable

    from viewer.model import Article, Comparison, Difference, Side, Span

_LONGEST = 32
_HEAD, _TAIL = 16, 8


@dataclass(frozen=True, slots=True)
class Place:
    """Where a span stands among the paragraphs of its article.

    Attributes
    ----------
    first, last
        Indices of the paragraphs that it touches.
    relation
        How an empty span lies to that paragraph where it is not within: "start of",
        "end of", "after", "before"; empty otherwise.
    """

    first: int
    last: int
    relation: str = ""

    @property
    def paragraphs(self) -> str:
        """Their numbers, such as "¶3–5"."""
        last = f"–{self.last + 1}" if self.last > self.first else ""
        return f"¶{self.first + 1}{last}"

    def __str__(self) -> str:
        return f"{self.relation} {self.paragraphs}".lstrip()


def place(article: Article, span: Span) -> Place:
    """Return where `span` stands."""
    starts, ends = article.paragraphs.starts, article.paragraphs.ends
    if span:
        first = bisect_right(ends, span.start)
        return Place(first, max(first, bisect_left(starts, span.end) - 1))
    at = bisect_right(starts, span.start) - 1
    if at < 0:
        return Place(0, 0, "before")
    if span.start == starts[at]:
        return Place(at, at, "start of")
    if span.start < ends[at]:
        return Place(at, at)
    return Place(at, at, "end of" if span.start == ends[at] else "after")


def _left_out(count: int) -> str:
    return f"[…{count:,} words…]"


def shorten(text: str, *, left_out: Callable[[int], str] = _left_out) -> str:
    """Return wording short enough to quote, saying how many words were left out.

    White space alone is told by its code points.

    Parameters
    ----------
    text
        The wording.
    left_out
        Says that so many words were left out, in the language of what quotes it.
    """
    if text.isspace():
        return " ".join(map(code_point, text))
    words = text.split()
    if len(words) <= _LONGEST:
        return " ".join(words)
    head, tail = " ".join(words[:_HEAD]), " ".join(words[-_TAIL:])
    return f"{head} {left_out(len(words) - _HEAD - _TAIL)} {tail}"


def wordings(comparison: Comparison, difference: Difference) -> tuple[str, str]:
    """Return what a difference covers in the original and in the copy."""
    return (
        difference.original.of(comparison.original.text),
        difference.copy.of(comparison.copy.text),
    )


def nature_of(difference: Difference) -> str:
    """Return the nature of a substitution, nothing for the other kinds."""
    return difference.nature or ""


def disguised(comparison: Comparison, difference: Difference, side: Side) -> str:
    """Return the characters by which a look-alike differs on `side`, by their names.

    Written out, since on the page the two sides look the same.
    """
    if difference.nature is not Nature.LOOK_ALIKE:
        return ""
    here = difference.on(side).of(comparison.article(side).text)
    there = difference.on(side.other).of(comparison.article(side.other).text)
    strange = dict.fromkeys(each for each in here if each not in there)
    return ", ".join(
        f"{code_point(each)} {unicodedata.name(each, '')}".rstrip()
        for each in strange
        if not each.isascii()
    )


def in_words(comparison: Comparison, difference: Difference) -> str:
    """Return a difference as a reader would say it: "D-003 substituted: x by y"."""
    original, copy = map(shorten, wordings(comparison, difference))
    said = {
        Kind.SUBSTITUTED: f"“{original}” by “{copy}”",
        Kind.DROPPED: f"“{original}”",
        Kind.ADDED: f"“{copy}”",
        Kind.MOVED: f"“{original}”",
    }[difference.kind]
    return f"{difference.id} {difference.kind}: {said}"
