"""Finds the passage that corresponds to what the reader is looking at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from viewer.model import Side, Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.model import Comparison, Pairing, Span


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
        span = _span(found, side)
        return found if span is not None and offset <= span.end else None

    def meeting(self, side: Side, span: Span) -> Sequence[Pairing]:
        """Return the pairings whose sentence on `side` has text of `span`, in order."""
        if span.start == span.end:
            return ()
        pairings = self._on_one_side[side]
        first = bisect_right(pairings, span.start, key=lambda each: _end(each, side))
        last = bisect_left(pairings, span.end, key=lambda each: _start(each, side))
        return pairings[first:last]

    @staticmethod
    def starts(pairing: Pairing, side: Side) -> tuple[int, int]:
        """Return where the pairing begins on `side`, and where on the other."""
        return _start(pairing, side), _start(pairing, side.other)

    @cached_property
    def _by_place(self) -> dict[Side, list[Pairing]]:
        return {
            side: [each for each in those if each.original and each.copy]
            for side, those in self._on_one_side.items()
        }

    @cached_property
    def _on_one_side(self) -> dict[Side, list[Pairing]]:
        """The pairings that have a sentence on each side, and perhaps no partner."""
        found = self._comparison.paired(Unit.SENTENCE) if self._comparison else ()
        return {
            side: sorted(
                (each for each in found if _span(each, side)),
                key=lambda each, side=side: _start(each, side),  # type: ignore[misc]
            )
            for side in Side
        }


def _span(pairing: Pairing, side: Side) -> Span | None:
    return pairing.original if side is Side.ORIGINAL else pairing.copy


def _start(pairing: Pairing, side: Side) -> int:
    span = _span(pairing, side)
    return span.start if span else 0


def _end(pairing: Pairing, side: Side) -> int:
    span = _span(pairing, side)
    return span.end if span else 0
