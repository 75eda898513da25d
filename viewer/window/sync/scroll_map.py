"""Where one pane has to scroll for the other to show the same passage beside it.

Pure geometry in pixels: anchors are places of the two texts that correspond, and both
panes show the place between two anchors at the same height, the sync line. The line
lies at 40 % of the height but slides to the top at the start of the texts and to the
bottom at their end, so that both panes reach both of their ends. Only anchors on the
screen are ever measured, so that the cost does not grow with the length of the texts.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from viewer.model import Side, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from viewer.model import Comparison

SYNC_LINE = 0.4
"""Height of the sync line as a share of the viewport's height."""

_HALVINGS = 24


@dataclass(frozen=True, slots=True)
class Line:
    """The line of print that holds a code point.

    Attributes
    ----------
    top, bottom
        In pixels down the text.
    share
        How much of the line's text stands before the code point, 0.0 to 1.0.
    """

    top: float
    bottom: float
    share: float = 0.0


class Ground(Protocol):
    """One pane as the map sees it: a text laid out in a viewport. All in pixels."""

    @property
    def viewport(self) -> float:
        """The height of the viewport."""

    @property
    def content(self) -> float:
        """The height of the whole text."""

    def line_of(self, offset: int) -> Line:
        """Return the line that holds this code point."""

    def offset_at(self, height: float) -> int:
        """Return the code point at this height of the text."""


@dataclass(frozen=True, slots=True)
class Anchors:
    """Places that correspond, in ascending order on both sides.

    Attributes
    ----------
    original, copy
        Code points; ``original[i]`` corresponds to ``copy[i]``.
    """

    original: tuple[int, ...] = ()
    copy: tuple[int, ...] = ()

    @classmethod
    def of(cls, comparison: Comparison) -> Anchors:
        """Return the starts of the paired sentences, the moved ones left out."""
        # Heavy, and loaded once there are pairings.
        from viewer.sessions.arrays import paired_starts  # noqa: PLC0415

        starts = paired_starts(comparison.pairings, Unit.SENTENCE)
        kept = starts[starts[:, 2] == 0, :2]
        original, copy = kept.T.tolist()
        if (kept[1:] > kept[:-1]).all():  # mostly they rise as they are
            return cls(tuple(original), tuple(copy))
        return cls.rising(zip(original, copy, strict=True))

    @classmethod
    def rising(cls, pairs: Iterable[tuple[int, int]]) -> Anchors:
        """Return the longest chain of `pairs` that rises on both sides."""
        chain = sorted(set(pairs))
        if not all(map(_rises, chain, chain[1:])):
            chain = _longest_rising(chain)
        return cls(tuple(one for one, _ in chain), tuple(other for _, other in chain))

    def on(self, side: Side) -> tuple[int, ...]:
        """Return the places on `side`."""
        return self.original if side is Side.ORIGINAL else self.copy


@dataclass(frozen=True, slots=True)
class _Pair:
    """A height in the leading text and the height that corresponds to it."""

    leader: float
    follower: float

    def towards(self, other: _Pair, share: float) -> _Pair:
        return _Pair(
            self.leader + share * (other.leader - self.leader),
            self.follower + share * (other.follower - self.follower),
        )


class ScrollMap:
    """Maps the scroll position of one pane to that of the other.

    Parameters
    ----------
    anchors
        Places that correspond.
    leading
        The side whose position is given.
    leader, follower
        The two panes.
    """

    def __init__(
        self, anchors: Anchors, leading: Side, *, leader: Ground, follower: Ground
    ) -> None:
        self._places = anchors.on(leading)
        self._others = anchors.on(leading.other)
        self._leader = leader
        self._follower = follower
        self._low = max(1.0, min(leader.viewport, follower.viewport))
        self._end = _Pair(
            max(leader.content, leader.viewport),
            max(follower.content, follower.viewport),
        )

    def follow(self, value: float) -> float:
        """Return where the follower belongs when the leader is scrolled to `value`."""
        last = self._end.follower - self._follower.viewport
        if value <= 0.0:
            return 0.0
        if value >= self._end.leader - self._leader.viewport:
            return last
        reached = self._reached(self._points(value), value)
        position = reached.follower - self._line(reached, self._follower.viewport)
        return max(0.0, min(position, last))

    def _reached(self, points: list[_Pair], value: float) -> _Pair:
        """Return what is at the sync line when the leader is scrolled to `value`.

        Where the line slides faster than the leader's text goes on, two anchors are
        there at once: the later one counts, behind which it goes on evenly.
        """
        for one, other in reversed(list(pairwise(points))):
            if self._scrolled(one) <= value:
                beyond = self._scrolled(other) < value
                return other if beyond else self._between(one, other, value)
        return points[0]

    def _points(self, value: float) -> list[_Pair]:
        """Return the anchors on the leader's screen and one beyond on each side."""
        above = self._leader.offset_at(value)
        below = self._leader.offset_at(value + self._leader.viewport)
        first = max(0, bisect_left(self._places, above) - 1)
        last = min(len(self._places), bisect_right(self._places, below) + 1)
        points = [_Pair(0.0, 0.0)] if first == 0 else []
        ahead = _heights(self._leader, self._places, first, last)
        behind = _heights(self._follower, self._others, first, last)
        for pair in map(_Pair, ahead, behind):
            if not points or pair.leader > points[-1].leader:
                points.append(pair)
        if last == len(self._places):
            points.append(self._end)
        return points

    def _scrolled(self, pair: _Pair) -> float:
        return pair.leader - self._line(pair, self._leader.viewport)

    def _line(self, pair: _Pair, viewport: float) -> float:
        """Return the height of the sync line within a viewport of this height."""
        passed = min(self._low, pair.leader, pair.follower)
        ahead = min(
            self._low,
            self._end.leader - pair.leader,
            self._end.follower - pair.follower,
        )
        slid = 1.0 - ahead / self._low
        below = viewport - SYNC_LINE * self._low
        return SYNC_LINE * passed + slid * below

    def _between(self, one: _Pair, other: _Pair, value: float) -> _Pair:
        low, high = 0.0, 1.0
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            if self._scrolled(one.towards(other, middle)) < value:
                low = middle
            else:
                high = middle
        return one.towards(other, high)


def _heights(
    ground: Ground, places: Sequence[int], first: int, stop: int
) -> Iterator[float]:
    """Return how far down the anchors from `first` to `stop` stand.

    The first on a line of print stands at its top. Those behind it on the same line
    stand as far towards its bottom as they stand towards its end, so that what follows
    them moves on evenly and does not jump by sentences.
    """
    above = ground.line_of(places[first - 1]).top if first else None
    for index in range(first, stop):
        line = ground.line_of(places[index])
        is_behind = above is not None and line.top <= above
        above = line.top
        within = line.share if is_behind else 0.0
        yield line.top + within * (line.bottom - line.top)


def _rises(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[0] and one[1] < other[1]


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest subsequence that rises strictly on both sides.

    By patience sorting (Schensted, 1961).
    """
    # Of pairs with one place in common on the original side only one can be used: the
    # later ones are looked at first.
    ordered = sorted(range(len(pairs)), key=lambda at: (pairs[at][0], -pairs[at][1]))
    tails: list[int] = []
    heights: list[int] = []
    before: dict[int, int] = {}
    for at in ordered:
        height = bisect_left(heights, pairs[at][1])
        if height:
            before[at] = tails[height - 1]
        if height == len(tails):
            tails.append(at)
            heights.append(pairs[at][1])
        else:
            tails[height], heights[height] = at, pairs[at][1]
    chain: list[tuple[int, int]] = []
    at_last: int | None = tails[-1] if tails else None
    while at_last is not None:
        chain.append(pairs[at_last])
        at_last = before.get(at_last)
    return chain[::-1]
