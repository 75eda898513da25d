from __future__ import annotations

import pytest

from viewer.model import Difference, Kind, Span
from viewer.window.review.stepping import Direction, EndOfSteps, Scope, Stepper


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
def test_a_step_starts_from_the_current_difference_and_leads_to_no_end_beyond(
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


class Clock:
    """A clock that is set by hand."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_end_is_passed_when_asked_for_again_after_a_pause() -> None:
    clock = Clock()
    end = EndOfSteps(clock)

    first = end.reach(NEXT, Scope.ALL)
    clock.now += 0.5
    again = end.reach(NEXT, Scope.ALL)

    assert (first, again) == (False, True)


def test_the_end_is_never_passed_where_it_is_not_wanted() -> None:
    clock = Clock()
    end = EndOfSteps(clock)
    end.may_start_over = False

    end.reach(NEXT, Scope.ALL)
    clock.now += 0.5

    assert not end.reach(NEXT, Scope.ALL)


def test_a_key_that_is_held_stops_at_the_end() -> None:
    clock = Clock()
    end = EndOfSteps(clock)
    passed = []
    for _ in range(50):
        passed.append(end.reach(NEXT, Scope.ALL))
        clock.now += 0.03

    assert not any(passed)


@pytest.mark.parametrize(
    ("direction", "scope"), [(PREVIOUS, Scope.ALL), (NEXT, Scope.KIND)]
)
def test_another_step_at_the_end_is_not_the_same_asked_again(
    direction: Direction, scope: Scope
) -> None:
    clock = Clock()
    end = EndOfSteps(clock)
    end.reach(NEXT, Scope.ALL)
    clock.now += 0.5

    assert not end.reach(direction, scope)


def test_who_has_been_elsewhere_is_told_of_the_end_anew() -> None:
    clock = Clock()
    end = EndOfSteps(clock)
    end.reach(NEXT, Scope.ALL)
    end.leave()
    clock.now += 0.5

    assert not end.reach(NEXT, Scope.ALL)
