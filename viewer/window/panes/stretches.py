"""Which stretches of a text are marked, looked up by where they are.

They are put in order once for a comparison. What is shown of them is a matter of flags,
so that a filter costs next to nothing, and only what is asked for is ever cut to fit.
All positions are UTF-16 units.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from copy import copy
from typing import TYPE_CHECKING, NamedTuple

from viewer.model import Kind

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

KINDS = tuple(Kind)
"""What the numbers of kinds stand for here."""


class Stretch(NamedTuple):
    """Part of a text, and the kind and number of the difference it belongs to."""

    start: int
    end: int
    kind: Kind
    number: int


class Stretches:
    """Stretches of a text; they may lie within one another.

    Parameters
    ----------
    starts, ends
        Where they are, in order: by start, the longest first.
    reached
        How far each and those before it reach.
    kinds, numbers
        The index of the kind of each in `KINDS`, and the number of its difference.
    """

    def __init__(
        self,
        starts: array[int],
        ends: array[int],
        reached: array[int],
        kinds: bytes,
        numbers: array[int],
    ) -> None:
        self._starts = starts
        self._ends = ends
        self._reached = reached
        self._kinds = kinds
        self._numbers = numbers
        self._shown: Sequence[int] | None = None

    def only(self, shown: Sequence[int] | None) -> Stretches:
        """Return those of them that are shown.

        Parameters
        ----------
        shown
            1 at the number of each difference that is, else 0; None if all are.
        """
        some = copy(self)
        some._shown = shown  # noqa: SLF001 - one of its own class
        return some

    def between(self, start: int, end: int) -> list[Stretch]:
        """Return what touches the text from `start` to `end`, in order."""
        first = bisect_left(self._reached, start)
        last = bisect_right(self._starts, end)
        return [
            Stretch(
                self._starts[at],
                self._ends[at],
                KINDS[self._kinds[at]],
                self._numbers[at],
            )
            for at in range(first, last)
            if self._ends[at] >= start
            and (self._shown is None or self._shown[self._numbers[at]])
        ]


class FlatStretches:
    """Stretches cut so that none overlaps another: the innermost has its text.

    Parameters
    ----------
    layers
        The stretches. Each layer is looked up by itself, so that long stretches among
        short ones are best given in one of their own.
    """

    def __init__(self, *layers: Stretches) -> None:
        self._layers = layers

    def between(self, start: int, end: int) -> list[Stretch]:
        """Return what touches the text from `start` to `end`, in order."""
        found = [one for layer in self._layers for one in layer.between(start, end)]
        found.sort(key=_outermost_first)
        return [one for one in _flat(found) if one.start <= end and one.end >= start]

    def number_at(self, position: int) -> int | None:
        """Return the number of the difference whose stretch contains `position`."""
        for start, end, _, number in self.between(position, position):
            if start <= position < end:
                return number
        return None


def _outermost_first(stretch: Stretch) -> tuple[int, int, int]:
    return stretch.start, -stretch.end, stretch.number


def _flat(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Cut nested stretches so that the innermost has its text."""
    flat: list[Stretch] = []
    reached = 0
    outer: list[Stretch] = []

    def close(until: int) -> None:
        nonlocal reached
        while outer and outer[-1].end <= until:
            one = outer.pop()
            if reached < one.end:
                flat.append(one._replace(start=reached))
                reached = one.end

    for one in stretches:
        close(one.start)
        if outer and reached < one.start:
            flat.append(outer[-1]._replace(start=reached, end=one.start))
        reached = max(reached, one.start)
        outer.append(one)
    close(max((one.end for one in outer), default=0))
    return flat
