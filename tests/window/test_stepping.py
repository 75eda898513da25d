from __future__ import annotations

import pytest

from viewer.model import Difference, Kind, Span
from viewer.window.stepping import Direction, Stepper


def _at(*starts: int) -> list[Difference]:
    return [
        Difference(number, Kind.SUBSTITUTED, Span(at, at + 3), Span(at, at + 3))
        for number, at in enumerate(starts, 1)
    ]


DIFFERENCES = _at(10, 20, 30, 40)
NEXT, PREVIOUS = Direction.NEXT, Direction.PREVIOUS
FIRST, LAST = Direction.FIRST, Direction.LAST


def _step(
    direction: Direction, current: int | None = None, seen: Span | None = None
) -> int | None:
    at = None if current is None else DIFFERENCES[current - 1]
    found = Stepper(DIFFERENCES).step(direction, current=at, seen=seen)
    return found.number if found else None


@pytest.mark.parametrize(
    ("direction", "current", "reached"),
    [
        (NEXT, None, 1),
        (NEXT, 1, 2),
        (NEXT, 4, None),
        (PREVIOUS, None, 4),
        (PREVIOUS, 2, 1),
        (PREVIOUS, 1, None),
        (FIRST, 3, 1),
        (LAST, 1, 4),
    ],
)
def test_a_step_starts_from_the_current_difference_and_never_wraps(
    direction: Direction, current: int | None, reached: int | None
) -> None:
    assert _step(direction, current) == reached


@pytest.mark.parametrize(
    ("direction", "seen", "reached"),
    [
        (NEXT, Span(15, 35), 2),
        (NEXT, Span(41, 60), None),
        (PREVIOUS, Span(15, 35), 3),
        (PREVIOUS, Span(0, 5), None),
    ],
)
def test_a_step_starts_from_what_is_seen_when_the_current_one_is_not(
    direction: Direction, seen: Span, reached: int | None
) -> None:
    assert _step(direction, 1, seen) == reached


@pytest.mark.parametrize("direction", Direction)
def test_without_differences_no_step_leads_anywhere(direction: Direction) -> None:
    assert Stepper().step(direction, current=None, seen=None) is None


def test_a_step_from_one_that_cannot_be_reached_goes_to_its_neighbour() -> None:
    some = [DIFFERENCES[0], DIFFERENCES[2], DIFFERENCES[3]]

    onward = Stepper(some).step(NEXT, current=DIFFERENCES[1], seen=None)
    back = Stepper(some).step(PREVIOUS, current=DIFFERENCES[1], seen=None)

    assert (onward, back) == (some[1], some[0])


def test_a_difference_is_found_by_its_number_only_if_it_can_be_reached() -> None:
    stepper = Stepper(DIFFERENCES[1:])

    assert stepper.numbered(3) == DIFFERENCES[2]
    assert stepper.numbered(1) is None
    assert stepper.numbered(9) is None
