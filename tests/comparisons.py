"""Comparisons made by hand, so that tests of findings and reports align nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.findings import describe
from viewer.model import (
    Comparison,
    Difference,
    Kind,
    Nature,
    Options,
    Pairing,
    Span,
    Unit,
)
from viewer.readers import article_from_text

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Change:
    """A difference by its wording; `before` says where an absent one would be."""

    kind: Kind
    original: str = ""
    copy: str = ""
    before: str = ""
    nature: Nature | None = None
    inside: int | None = None


def substituted(
    original: str,
    copy: str,
    *,
    nature: Nature = Nature.WORDING,
    inside: int | None = None,
) -> Change:
    return Change(Kind.SUBSTITUTED, original, copy, "", nature, inside)


def dropped(original: str, *, before: str = "") -> Change:
    return Change(Kind.DROPPED, original, before=before)


def added(copy: str, *, before: str = "") -> Change:
    return Change(Kind.ADDED, copy=copy, before=before)


def moved(original: str, copy: str | None = None) -> Change:
    return Change(Kind.MOVED, original, original if copy is None else copy)


def by_hand(
    original: str,
    copy: str,
    *changes: Change,
    rows: Sequence[tuple[int | None, int | None]] | None = None,
    crossing: Sequence[tuple[int, int]] = (),
    options: Options | None = None,
    names: tuple[str, str] = ("original.txt", "copy.txt"),
) -> Comparison:
    """Return the described comparison with these differences.

    Parameters
    ----------
    rows
        Indices of the paragraphs that are paired in order; all, one by one, if None.
    crossing
        Those that are paired and moved.
    """
    one = article_from_text(original, name=names[0])
    other = article_from_text(copy, name=names[1])
    if rows is None:
        paired = min(len(one.paragraphs), len(other.paragraphs))
        rows = [(index, index) for index in range(paired)]
    pairings = [
        Pairing(
            Unit.PARAGRAPH,
            None if here is None else one.paragraphs[here],
            None if there is None else other.paragraphs[there],
            moved=(here, there) in crossing,
        )
        for here, there in (*rows, *crossing)
    ]
    differences = [
        Difference(
            number,
            change.kind,
            _find(original, change.original, change.before),
            _find(copy, change.copy, change.before),
            change.nature,
            None,
            change.inside,
        )
        for number, change in enumerate(changes, 1)
    ]
    return describe(
        Comparison(one, other, tuple(pairings), differences, options or Options())
    )


def _find(text: str, wording: str, before: str) -> Span:
    if wording:
        start = text.index(wording)
        return Span(start, start + len(wording))
    # Where a word is missing is the end of the word before it.
    at = len(text[: text.index(before)].rstrip()) if before else 0
    return Span(at, at)
