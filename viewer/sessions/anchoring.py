"""Finds a place or a difference again in articles that may have been edited meanwhile.

Positions alone do not outlive an edit further up, and words alone stand in many places:
an anchor is both, with a little of the text around. Knows neither window nor Qt.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeAlias

from viewer.model import Kind, Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from viewer.model import Comparison, Difference, Span
    from viewer.sessions.arrays import Numbers

AROUND: Final = 32
"""How many characters of the text before and after are remembered."""

_LONGEST: Final = 200  # characters of a passage by which it is known
_ENOUGH: Final = 8  # characters by which a place is looked for
_NEAREST: Final = 32  # candidates looked at before and after the expected place

_Key: TypeAlias = tuple[Kind, str, int, str, int]


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch of an article, with what stands around it.

    Attributes
    ----------
    start
        Where it began, in code points.
    text, length
        Its first characters, and how many it has in all.
    before, after
        What stood around it.
    """

    start: int
    text: str
    length: int
    before: str
    after: str

    @classmethod
    def of(cls, text: str, span: Span) -> Quote:
        """Return the quote of `span`."""
        start, end = span.start, span.end
        return cls(
            start,
            text[start : min(end, start + _LONGEST)],
            end - start,
            text[max(0, start - AROUND) : start],
            text[end : end + AROUND],
        )


@dataclass(frozen=True, slots=True)
class Anchor:
    """A difference, as it is found again."""

    kind: Kind
    original: Quote
    copy: Quote

    @classmethod
    def of(cls, comparison: Comparison, difference: Difference) -> Anchor:
        """Return the anchor of a difference of this comparison."""
        return cls(
            difference.kind,
            Quote.of(comparison.original.text, difference.original),
            Quote.of(comparison.copy.text, difference.copy),
        )

    def on(self, side: Side) -> Quote:
        """Return what it has on `side`."""
        return self.original if side is Side.ORIGINAL else self.copy

    def swapped(self) -> Anchor:
        """Return the same difference with the sides exchanged."""
        kinds = {Kind.DROPPED: Kind.ADDED, Kind.ADDED: Kind.DROPPED}
        return Anchor(kinds.get(self.kind, self.kind), self.copy, self.original)


def locate(quote: Quote, text: str) -> int:
    """Return where in `text` the quote begins now, as far as that can be told."""
    half = AROUND // 2
    needles = (
        (quote.before + quote.text + quote.after, len(quote.before)),
        (quote.text + quote.after, 0),
        (quote.before + quote.text, len(quote.before)),
        (quote.after[:half], -quote.length),
        (quote.before[-half:], min(half, len(quote.before))),
    )
    for needle, inside in needles:
        if len(needle) < _ENOUGH:
            continue
        found = _nearest(needle, text, quote.start - inside)
        if found is not None:
            return min(len(text), max(0, found + inside))
    return min(quote.start, len(text))


def _nearest(needle: str, text: str, expected: int) -> int | None:
    expected = max(0, expected)
    after = text.find(needle, expected)
    before = text.rfind(needle, 0, expected + len(needle))
    found = [place for place in (before, after) if place >= 0]
    return min(found, key=lambda place: abs(place - expected), default=None)


class Finder:
    """Finds differences again in a comparison.

    Parameters
    ----------
    comparison
        Where to look.
    differences
        Its differences, all of them.
    """

    def __init__(
        self, comparison: Comparison, differences: Sequence[Difference]
    ) -> None:
        self._comparison = comparison
        self._differences = differences

    def numbers(self, anchors: Iterable[Anchor]) -> list[int | None]:
        """Return the number that each anchor has here, no number twice.

        Parameters
        ----------
        anchors
            In reading order, so that what was learnt of the shift of one helps with the
            next.
        """
        anchors = list(anchors)
        found = [self._unmoved(anchor) for anchor in anchors]
        taken = {number for number in found if number is not None}
        shift = 0
        for index, anchor in enumerate(anchors):
            number = found[index]
            if number is None:
                number = found[index] = self._moved(anchor, taken, shift)
            if number is not None:
                taken.add(number)
                here = self._differences[number - 1].original.start
                shift = here - anchor.original.start
        return found

    def nearest(self, anchor: Anchor) -> int | None:
        """Return the number of the difference nearest to where this one stood."""
        if not self._differences:
            return None
        (found,) = self.numbers([anchor])
        if found is not None:
            return found
        side = Side.COPY if anchor.kind is Kind.ADDED else Side.ORIGINAL
        place = locate(anchor.on(side), self._comparison.article(side).text)
        return min(
            self._differences, key=lambda one: abs(one.on(side).start - place)
        ).number

    def _unmoved(self, anchor: Anchor) -> int | None:
        number = self._first_at(anchor.original.start, anchor.copy.start)
        if number is None:
            return None
        here = self._anchor(number)
        return number if here == anchor else None

    def _first_at(self, start: int, copy_start: int) -> int | None:
        """Return the number of the first difference that begins at these places."""
        starts, copy_starts, numbers = self._places
        first = bisect_left(starts, start)
        for at in range(first, bisect_right(starts, start, first)):
            if copy_starts[at] == copy_start:
                return int(numbers[at])
        return None

    def _moved(self, anchor: Anchor, taken: set[int], shift: int) -> int | None:
        candidates = self._index.get(_key(anchor), [])
        expected = anchor.original.start + shift
        middle = bisect_left(
            candidates,
            expected,
            key=lambda number: self._differences[number - 1].original.start,
        )
        near = candidates[max(0, middle - _NEAREST) : middle + _NEAREST]
        available = _available(anchor)
        best: tuple[int, int] | None = None
        chosen: int | None = None
        # The one in the expected place first: mostly it is it, and the rest is saved.
        for number in (*candidates[middle : middle + 1], *near):
            if number in taken:
                continue
            here = self._anchor(number)
            same = _same_around(anchor, here)
            away = abs(here.original.start - expected)
            if same == available and not away:
                return number
            if 2 * same >= available and (best is None or (same, -away) > best):
                best, chosen = (same, -away), number
        return chosen

    def _anchor(self, number: int) -> Anchor:
        return Anchor.of(self._comparison, self._differences[number - 1])

    @cached_property
    def _places(self) -> tuple[Numbers, Numbers, Numbers]:
        """Where differences begin on both sides, and their numbers, by the original."""
        # Heavy, and loaded once there are differences.
        from viewer.sessions.arrays import numbers_of, spans_on  # noqa: PLC0415

        starts, copy_starts = (spans_on(side, self._differences)[0] for side in Side)
        order = starts.argsort(kind="stable")
        return starts[order], copy_starts[order], numbers_of(self._differences)[order]

    @cached_property
    def _index(self) -> dict[_Key, list[int]]:
        index: dict[_Key, list[int]] = defaultdict(list)
        for one in sorted(self._differences, key=lambda one: one.original.start):
            index[_key(self._anchor(one.number))].append(one.number)
        return index


def _key(anchor: Anchor) -> _Key:
    original, copy = anchor.original, anchor.copy
    return anchor.kind, original.text, original.length, copy.text, copy.length


def _same_around(one: Anchor, other: Anchor) -> int:
    """Return how many characters next to the two are the same on both sides."""
    total = 0
    for side in Side:
        here, there = one.on(side), other.on(side)
        total += _same_start(here.after, there.after)
        total += _same_start(here.before[::-1], there.before[::-1])
    return total


def _same_start(one: str, other: str) -> int:
    length = min(len(one), len(other))
    return next((at for at in range(length) if one[at] != other[at]), length)


def _available(anchor: Anchor) -> int:
    quotes = (anchor.original, anchor.copy)
    return sum(len(quote.before) + len(quote.after) for quote in quotes)
