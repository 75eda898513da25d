"""Decides which difference a step leads to; knows neither window nor text.

A step starts from the current difference, or from what is seen when the current one is
not. Beyond the last there is nothing, until it is asked for once more.
"""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from viewer.model import Difference, Span, Spans

_PAUSE: Final = (
    0.4  # seconds; a key that is held or a wheel that runs on repeats faster
)


class Direction(StrEnum):
    """Where a step leads."""

    NEXT = "next"
    PREVIOUS = "previous"
    FIRST = "first"
    LAST = "last"

    @property
    def start(self) -> Direction:
        """Where to start over when there is nothing further this way."""
        return Direction.LAST if self is Direction.PREVIOUS else Direction.FIRST


class Scope(StrEnum):
    """Which differences a step stops at."""

    ALL = "all"
    KIND = "kind"
    """Those of the kind of the current one."""
    PAIR = "pair"
    """Those of the pair of the current one."""
    SENTENCE = "sentence"
    """The first of each sentence that has one."""


class Stepper:
    """Walks through differences in reading order.

    Parameters
    ----------
    differences
        Those that can be reached, by ascending number.
    """

    def __init__(self, differences: Sequence[Difference] = ()) -> None:
        self._differences = differences

    def step(
        self, direction: Direction, *, current: Difference | None, seen: Span | None
    ) -> Difference | None:
        """Return the difference that a step leads to; None at the end.

        Parameters
        ----------
        direction
            Where to.
        current
            The current difference, if there is one.
        seen
            The part of the original on the screen where the step is to start from what
            is seen; None where it is to start from `current`.
        """
        index = self._index(direction, current, seen)
        if 0 <= index < len(self._differences):
            return self._differences[index]
        return None

    def numbered(self, number: int) -> Difference | None:
        """Return the difference of this number, if it can be reached."""
        index = self._place(number)
        found = self._differences[index : index + 1]
        return found[0] if found and found[0].number == number else None

    def rank(self, number: int) -> int | None:
        """Return which of them has this number, counted from 1; None if none has."""
        return None if self.numbered(number) is None else self._place(number) + 1

    def nearest(self, difference: Difference | None) -> Difference | None:
        """Return the one that stands where `difference` does, or next to there."""
        if not self._differences:
            return None
        index = 0 if difference is None else self._place(difference.number)
        return self._differences[min(index, len(self._differences) - 1)]

    def _index(
        self, direction: Direction, current: Difference | None, seen: Span | None
    ) -> int:
        last = len(self._differences) - 1
        if direction is Direction.FIRST:
            return 0 if last >= 0 else -1
        if direction is Direction.LAST:
            return last
        if seen is not None:
            return self._seen(direction, seen)
        if current is None:
            return 0 if direction is Direction.NEXT else last
        place = self._place(current.number)
        if direction is Direction.PREVIOUS:
            return place - 1
        reached = self._differences[place : place + 1]
        return place + bool(reached and reached[0].number == current.number)

    def _seen(self, direction: Direction, seen: Span) -> int:
        def start(difference: Difference) -> int:
            return difference.original.start

        if direction is Direction.NEXT:
            return bisect_left(self._differences, seen.start, key=start)
        return bisect_right(self._differences, seen.end, key=start) - 1

    def _place(self, number: int) -> int:
        return bisect_left(
            self._differences, number, key=lambda difference: difference.number
        )


class SentenceStepper(Stepper):
    """Walks from sentence to sentence, to the first difference of each.

    Parameters
    ----------
    differences
        Those that can be reached, by ascending number.
    sentences
        The sentences of the original.
    """

    def __init__(self, differences: Sequence[Difference], sentences: Spans) -> None:
        first: dict[int, Difference] = {}
        for one in differences:
            first.setdefault(sentences.index_before(one.original.start), one)
        super().__init__(sorted(first.values(), key=lambda one: one.number))
        self._first = first
        self._sentences = sentences

    def step(
        self, direction: Direction, *, current: Difference | None, seen: Span | None
    ) -> Difference | None:
        """Return the first difference of the next or previous sentence that has one."""
        if current is not None:
            sentence = self._sentences.index_before(current.original.start)
            current = self._first.get(sentence, current)
        return super().step(direction, current=current, seen=seen)


class EndOfSteps:
    """Tells a reader who asks again at the end from a key that is held.

    Parameters
    ----------
    clock
        Tells the time in seconds.

    Attributes
    ----------
    may_start_over
        Whether to start over for who asks again.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.may_start_over = True
        self._clock = clock
        self._asked: tuple[Direction, Scope] | None = None
        self._when = 0.0

    def reach(self, direction: Direction, scope: Scope) -> bool:
        """Return whether to start over, as the same was asked here a pause ago."""
        asked, now = (direction, scope), self._clock()
        starts_over = asked == self._asked and now - self._when >= _PAUSE
        self._asked, self._when = asked, now
        return starts_over and self.may_start_over

    def leave(self) -> None:
        """Forget what was asked, as the reader is elsewhere now."""
        self._asked = None
