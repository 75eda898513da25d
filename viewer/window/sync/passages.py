"""Finds the passage that corresponds to what the reader is looking at."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from viewer.model import Side, Unit

if TYPE_CHECKING:
    from viewer.model import Comparison, Pairing


class Passages:
    """The sentences of a comparison that correspond, by their places on either side.

    Nothing is looked at before it is asked for.

    Parameters
    ----------
    comparison
        None where there is nothing to find.
    """

    def __init__(self, comparison: Comparison | None = None) -> None:
        self._comparison = comparison

    def at(self, side: Side, offset: int) -> Pairing | None:
        """Return the pairing whose sentence on `side` holds this code point."""
        pairings = self._by_place[side]
        index = bisect_right(pairings, offset, key=lambda each: _start(each, side)) - 1
        if index < 0:
            return None
        found = pairings[index]
        span = found.original if side is Side.ORIGINAL else found.copy
        return found if span is not None and offset <= span.end else None

    @staticmethod
    def starts(pairing: Pairing, side: Side) -> tuple[int, int]:
        """Return where the pairing begins on `side`, and where on the other."""
        return _start(pairing, side), _start(pairing, side.other)

    @cached_property
    def _by_place(self) -> dict[Side, list[Pairing]]:
        found = self._comparison.paired(Unit.SENTENCE) if self._comparison else ()
        both = [each for each in found if each.original and each.copy]
        return {
            side: sorted(both, key=lambda each, side=side: _start(each, side))  # type: ignore[misc]
            for side in Side
        }


def _start(pairing: Pairing, side: Side) -> int:
    span = pairing.original if side is Side.ORIGINAL else pairing.copy
    return span.start if span else 0
