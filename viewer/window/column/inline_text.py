"""Weaves two articles into one text: the copy, with what it lost put in where it was.

What was moved stands where the copy has it, with a mark where the original had it.
Knows no window; offsets are code points.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.model import Kind, Side, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from viewer.model import Comparison, Difference

_BREAK = "\n\n"
_UNSPACED = re.compile("[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the woven text.

    Attributes
    ----------
    text
        The words of the article it is taken from.
    side
        Which article has it there; None for what both have, taken from the copy.
    span
        Where in that article it stands; in the copy for what both have.
    difference
        What it is part of; None for what both have.
    before
        White space that keeps it from the run ahead, of neither article.
    inside
        Number of the moved passage within which it is shown, if any.
    """

    text: str
    side: Side | None
    span: Span
    difference: Difference | None = None
    before: str = ""
    inside: int | None = None

    @property
    def is_moved_away(self) -> bool:
        """Whether it only marks where a moved passage was."""
        is_moved = self.difference is not None and self.difference.kind is Kind.MOVED
        return is_moved and self.side is Side.ORIGINAL


def weave(comparison: Comparison, differences: Sequence[Difference]) -> tuple[Run, ...]:
    """Return the runs of the woven text, in order.

    If all differences are shown, the runs that are not of the original alone give the
    text of the copy; those that are not of the copy alone nor within a moved passage
    give the words of the original in their order.

    Parameters
    ----------
    comparison
        The two articles.
    differences
        Those to show; the text is as if the others were not.
    """
    return tuple(_Weaver(comparison, differences).runs())


class _Weaver:
    """Walks through the copy and puts in what it lost."""

    def __init__(
        self, comparison: Comparison, differences: Sequence[Difference]
    ) -> None:
        self._original = comparison.original.text
        self._copy = comparison.copy.text
        self._moves = sorted(
            (one for one in differences if one.kind is Kind.MOVED),
            key=lambda one: one.copy.start,
        )
        self._numbers = {one.number for one in self._moves}
        self._move_starts = [one.copy.start for one in self._moves]
        anchors = _anchors(comparison)
        self._items = [
            (one.copy.start, bool(one.copy), one.original.start, one)
            for one in differences
            if one.kind is not Kind.MOVED
        ] + [
            (
                _place_of(comparison, one.original.start, anchors),
                False,
                one.original.start,
                one,
            )
            for one in self._moves
        ]
        self._items.sort(key=lambda item: item[:3])
        self._last = "\n"
        self._pending = ""

    def runs(self) -> Iterator[Run]:
        """Yield the runs."""
        at = 0
        for place, _, _, difference in self._items:
            is_move = difference.kind is Kind.MOVED
            if place < at and (difference.copy and not is_move):
                continue
            yield from self._both(at, place)
            at = max(at, place)
            if difference.original:
                yield self._lost(difference, at)
            if difference.copy and not is_move:
                yield self._run(
                    Side.COPY, difference.copy, difference, self._inside(difference)
                )
                at = difference.copy.end
        yield from self._both(at, len(self._copy))

    def _both(self, start: int, end: int) -> Iterator[Run]:
        """Yield what both have, and what stands in moved passages of the copy."""
        first = max(0, bisect_right(self._move_starts, start) - 1)
        for index in range(first, bisect_left(self._move_starts, end)):
            move = self._moves[index]
            if start < move.copy.start:
                yield self._run(None, Span(start, move.copy.start))
                start = move.copy.start
            if start < min(end, move.copy.end):
                within = Span(start, min(end, move.copy.end))
                yield self._run(Side.COPY, within, move, move.number)
                start = within.end
        if start < end:
            yield self._run(None, Span(start, end))

    def _lost(self, difference: Difference, at: int) -> Run:
        span = difference.original
        before = _space(self._original[max(0, span.start - 4) : span.start][::-1])
        after = _space(self._original[span.end : span.end + 4])
        if difference.kind is Kind.SUBSTITUTED:  # what the copy has instead follows
            before = ""
            after = _joint(self._original[span.end - 1], self._copy[at : at + 1])
        elif self._copy[at : at + 1].isspace():
            after = ""
        if self._last.isspace():
            before = ""
        self._pending = self._pending or before
        run = self._run(Side.ORIGINAL, span, difference, self._inside(difference))
        self._pending = after
        return run

    def _inside(self, difference: Difference) -> int | None:
        return difference.inside if difference.inside in self._numbers else None

    def _run(
        self,
        side: Side | None,
        span: Span,
        difference: Difference | None = None,
        inside: int | None = None,
    ) -> Run:
        text = span.of(self._original if side is Side.ORIGINAL else self._copy)
        before, self._pending = self._pending, ""
        if side is not Side.ORIGINAL and text[:1].isspace():
            before = ""
        self._last = text[-1:] or self._last
        return Run(text, side, span, difference, before, inside)


def _space(text: str) -> str:
    """Return the white space at the start of `text`, made plain."""
    space = text[: len(text) - len(text.lstrip())]
    return _BREAK if "\n" in space else space[:1]


def _joint(lost: str, gained: str) -> str:
    """Return what to put between words and those that took their place."""
    if _is_unspaced(lost) and _is_unspaced(gained):
        return ""
    return " " if lost.isalnum() or gained.isalnum() else ""


def _is_unspaced(sign: str) -> bool:
    """Tell whether `sign` is of a script without spaces: Chinese or Japanese."""
    return bool(_UNSPACED.match(sign))


def _anchors(comparison: Comparison) -> list[tuple[int, int]]:
    """Return ends that correspond and keep the order, ascending on both sides."""
    ends = [
        (pairing.original.end, pairing.copy.end)
        for pairing in comparison.paired(Unit.SENTENCE)
        if pairing.original and pairing.copy and not pairing.moved
    ]
    ends += [
        (one.original.end, one.copy.end)
        for one in comparison.differences
        if one.kind is not Kind.MOVED and one.inside is None
    ]
    return sorted(ends)


def _place_of(
    comparison: Comparison, offset: int, anchors: Sequence[tuple[int, int]]
) -> int:
    """Return where in the copy a place of the original would be."""
    index = bisect_right(anchors, (offset, len(comparison.copy.text))) - 1
    here, there = anchors[index] if index >= 0 else (0, 0)
    between = comparison.original.text[here:offset]
    if comparison.copy.text.startswith(between, there):
        return there + len(between)
    return there
