"""Where in the woven text each part of either article is shown.

What both articles have is shown once, so that a place of the original is found by the
place of the copy that corresponds to it. Knows no window; offsets are code points.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from viewer.model import Kind, Side, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from viewer.model import Comparison, Difference
    from viewer.window.column.inline_text import Run


class Places:
    """The parts of one article, each with where it is shown.

    Parameters
    ----------
    parts
        Spans of the article that do not overlap, each with its span of the woven text.
        Where the two differ in length, other words stand for those of the article.
    """

    def __init__(self, parts: Iterable[tuple[Span, Span]] = ()) -> None:
        self._parts = sorted(parts, key=_by_own)
        self._starts = [own.start for own, _ in self._parts]
        self._shown = sorted(self._parts, key=_by_shown)
        self._shown_starts = [shown.start for _, shown in self._shown]

    def of(self, span: Span) -> tuple[Span, ...]:
        """Return where `span` is shown, in the order of the woven text."""
        return tuple(_joined(sorted(shown for _, shown in self.parts_of(span))))

    def parts_of(self, span: Span) -> Iterator[tuple[Span, Span]]:
        """Yield the parts of `span`, each with where it is shown."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        for index in range(first, len(self._parts)):
            own, shown = self._parts[index]
            if own.start >= span.end:
                return
            if span.start < own.end:
                yield _clipped(own, shown, span)

    def place(self, offset: int) -> int:
        """Return where this code point is shown, or else the one before."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        own, shown = self._parts[index]
        return min(shown.start + offset - own.start, shown.end)

    def offset(self, place: int) -> int:
        """Return which code point of the article is shown here, or ahead of here."""
        index = bisect_right(self._shown_starts, place) - 1
        if index < 0:
            return 0
        own, shown = self._shown[index]
        return min(own.start + place - shown.start, own.end)


def places_of_copy(placed: Iterable[tuple[Run, Span]]) -> Places:
    """Return where the copy is shown, given where each run stands."""
    return Places((run.span, at) for run, at in placed if run.side is not Side.ORIGINAL)


def places_of_original(
    placed: Sequence[tuple[Run, Span]], comparison: Comparison
) -> Places:
    """Return where the original is shown, given where each run stands.

    Words that are not shown have the place of those that took theirs.
    """
    in_copy = places_of_copy(placed)
    lost = [
        (run.span, at)
        for run, at in placed
        if run.side is Side.ORIGINAL and not run.is_moved_away
    ]
    told = {own.start for own, _ in lost}
    hidden = [
        (one.original, shown)
        for one in comparison.differences
        if one.kind is Kind.SUBSTITUTED and one.original.start not in told
        for shown in in_copy.of(one.copy)[:1]
    ]
    kept = [
        (Span(part.start + shift, part.end + shift), shown)
        for shift, there in _kept_by_both(comparison)
        for part, shown in in_copy.parts_of(there)
    ]
    return Places((*lost, *hidden, *kept))


def _kept_by_both(comparison: Comparison) -> Iterator[tuple[int, Span]]:
    """Yield the stretches of the copy that the original has, too.

    With each comes how much further on it is in the original.
    """
    differences = tuple(comparison.differences)
    shifts = _shifts(comparison, differences)
    in_order = [one for one in differences if one.kind is not Kind.MOVED]
    before = {one.copy.start: one.original.start - one.copy.start for one in in_order}
    changed = {one.copy.start for one in in_order if one.copy}
    stops = {0, len(comparison.copy.text), *shifts}
    for one in differences:
        stops |= {one.copy.start, one.copy.end}
    for start, end in pairwise(sorted(stops)):
        shift = shifts.get(start, before.get(end))
        if start not in changed and shift is not None and start + shift >= 0:
            yield shift, Span(start, end)


def _shifts(
    comparison: Comparison, differences: Iterable[Difference]
) -> Mapping[int, int]:
    """Return for places of the copy how much further on they are in the original."""
    shifts: dict[int, int] = {}

    def correspond(here: int, there: int) -> None:
        shift = _word_from(comparison.original.text, here) - _word_from(
            comparison.copy.text, there
        )
        shifts[there] = max(shift, shifts.get(there, shift))

    for pairing in comparison.paired(Unit.SENTENCE):
        if pairing.original and pairing.copy:
            correspond(pairing.original.start, pairing.copy.start)
    for one in differences:
        if one.kind is Kind.MOVED:
            shifts[one.copy.start] = one.original.start - one.copy.start
        else:
            correspond(one.original.end, one.copy.end)
    return shifts


def _word_from(text: str, offset: int) -> int:
    """Return where the first word at this code point or behind it begins."""
    while text[offset : offset + 1].isspace():
        offset += 1
    return offset


def _clipped(own: Span, shown: Span, wanted: Span) -> tuple[Span, Span]:
    """Return the part of `own` that is in `wanted`, and where it is shown."""
    part = Span(max(own.start, wanted.start), min(own.end, wanted.end))
    if len(own) != len(shown):
        return part, shown
    shift = shown.start - own.start
    return part, Span(part.start + shift, part.end + shift)


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans with those that touch made one."""
    reached: Span | None = None
    for span in spans:
        if reached is not None and span.start <= reached.end:
            reached = Span(reached.start, max(reached.end, span.end))
            continue
        if reached is not None:
            yield reached
        reached = span
    if reached is not None:
        yield reached


def _by_own(part: tuple[Span, Span]) -> int:
    return part[0].start


def _by_shown(part: tuple[Span, Span]) -> int:
    return part[1].start
