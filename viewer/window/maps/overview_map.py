"""Where in the overview strip the parts and the differences of a text stand.

Pure geometry. A text fills the strip from top to bottom as its layout does; heights are
shares of the whole, 0.0 to 1.0. The strip is cut into rows of a few device pixels; what
stands in one row is one mark, so that close differences become one and none is lost.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from operator import itemgetter, sub
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from viewer.model import Difference, Kind, Side

_LEVELS = 4  # of density that can be told apart


@dataclass(frozen=True, slots=True)
class Scale:
    """How a text is spread over the strip.

    Attributes
    ----------
    offsets, shares
        Code points, and how far down they stand; both rise strictly. What lies between
        two of them is spread evenly.
    """

    offsets: tuple[int, ...] = (0,)
    shares: tuple[float, ...] = (0.0,)

    @classmethod
    def even(cls, length: int) -> Scale:
        """Return the estimate for a text of this length that is not laid out yet."""
        return cls((0, length), (0.0, 1.0)) if length else cls()

    @classmethod
    def of(cls, places: Iterable[tuple[int, float]]) -> Scale:
        """Return the scale through these places, but for those that do not rise."""
        offsets: list[int] = []
        shares: list[float] = []
        for offset, share in places:
            if not offsets or (offset > offsets[-1] and share > shares[-1]):
                offsets.append(offset)
                shares.append(share)
        return cls(tuple(offsets), tuple(shares)) if offsets else cls()

    def share_of(self, offset: int) -> float:
        """Return how far down this code point stands."""
        return _between(self.offsets, self.shares, offset)

    def offset_at(self, share: float) -> int:
        """Return the code point that stands this far down."""
        return int(_between(self.shares, self.offsets, share))


class Stretches:
    """The stretches of one kind on one side, in order.

    Parameters
    ----------
    spans
        Start and end of each, by ascending start, in code points.
    """

    def __init__(self, spans: Sequence[tuple[int, int]] = ()) -> None:
        self._starts: array[int] = array("q", map(itemgetter(0), spans))
        self._ends: array[int] = array("q", accumulate(map(itemgetter(1), spans), max))
        lengths = map(sub, self._ends, self._starts)
        self._before: array[int] = array("q", accumulate(lengths, initial=0))

    def __len__(self) -> int:
        return len(self._starts)

    def density(self, start: int, end: int) -> float:
        """Return which share of the text from `start` to `end` they cover.

        It is above zero as soon as one of them touches that text.
        """
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end)
        if first >= last:
            return 0.0
        covered = self._before[last] - self._before[first]
        covered -= max(0, start - self._starts[first])
        covered -= max(0, self._ends[last - 1] - end)
        return min(1.0, max(1, covered) / (end - start))


def stretches_of(
    differences: Sequence[Difference], side: Side
) -> dict[Kind, Stretches]:
    """Return by kind what differs on `side`, apart from places without words."""
    if not differences:
        return {}
    # Heavy, and loaded once there are differences.
    import numpy as np  # noqa: PLC0415

    from viewer.sessions.arrays import KINDS, kinds_of, spans_on  # noqa: PLC0415

    spans, kinds = spans_on(side, differences), kinds_of(differences)
    order = np.lexsort(spans[::-1])
    spans, kinds = spans[:, order], kinds[order]
    filled = spans[0] < spans[1]
    return {
        kind: Stretches(spans[:, filled & (kinds == code)].T.tolist())
        for code, kind in enumerate(KINDS)
    }


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark in the strip.

    Attributes
    ----------
    kind
        Of the differences there.
    first, stop
        The rows from `first` up to but not `stop`.
    level
        How much of the text differs there, from 1 to 4.
    """

    kind: Kind
    first: int
    stop: int
    level: int


def marks(
    stretches: Mapping[Kind, Stretches], scale: Scale, rows: int
) -> tuple[Mark, ...]:
    """Return the marks of one side in a strip of so many rows."""
    edges = [scale.offset_at(row / rows) for row in range(rows + 1)]
    found: list[Mark] = []
    for kind, those in stretches.items():
        if len(those):
            found += _runs(kind, [_level(those, edges, row) for row in range(rows)])
    return tuple(found)


def _level(stretches: Stretches, edges: Sequence[int], row: int) -> int:
    start, end = edges[row], edges[row + 1]
    density = stretches.density(start, max(end, start + 1))
    # Most rows of a reworded text differ a little: the steps are finer down there.
    return min(_LEVELS, 1 + int(_LEVELS * density**0.75)) if density else 0


def _runs(kind: Kind, levels: Sequence[int]) -> Iterable[Mark]:
    first = 0
    for row in range(1, len(levels) + 1):
        if row == len(levels) or levels[row] != levels[first]:
            if levels[first]:
                yield Mark(kind, first, row, levels[first])
            first = row


def _between(places: Sequence[float], values: Sequence[float], place: float) -> float:
    """Return the value at `place`, evenly between those known and never beyond."""
    at = bisect_right(places, place) - 1
    if at < 0:
        return values[0]
    if at + 1 >= len(places):
        return values[-1]
    share = (place - places[at]) / (places[at + 1] - places[at])
    return values[at] + share * (values[at + 1] - values[at])
