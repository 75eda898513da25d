from __future__ import annotations

import pytest

from tests.edited import compared
from viewer.model import Span
from viewer.sessions.catalogue import Catalogue
from viewer.window.review.stepping import Direction, EndOfSteps, Scope
from viewer.window.review.walking import Walk

CATALOGUE = Catalogue(
    compared(
        "The {leader=>captain} spoke{ twice=>}.",
        "Every {leader=>captain} of the {town=>city} {=>really} knew.",
        "No {leader=>chief} and no {town=>city} were {named=>called} so.",
    )
)
"""Eight differences: 1 s, 2 d, 3 s, 4 s, 5 a, 6 s, 7 s, 8 s."""

SHOWN = CATALOGUE.differences
NEXT, PREVIOUS = Direction.NEXT, Direction.PREVIOUS
FIRST, LAST = Direction.FIRST, Direction.LAST


def walk_through(*hidden: int, end: EndOfSteps | None = None) -> Walk:
    walk = Walk(end)
    walk.go_through(CATALOGUE, tuple(one for one in SHOWN if one.number not in hidden))
    return walk


def walked(walk: Walk, direction: Direction, scope: Scope, start: int) -> list[int]:
    """Return the numbers that steps lead to from that of `start`, to the end."""
    reached = []
    current = CATALOGUE.numbered(start)
    while current := walk.step(direction, scope, current=current):
        reached.append(current.number)
    return reached


@pytest.mark.parametrize(
    ("scope", "start", "onward"),
    [
        (Scope.ALL, 6, [7, 8]),
        (Scope.KIND, 3, [4, 6, 7, 8]),
        (Scope.KIND, 2, []),
        (Scope.PAIR, 1, [3]),
        (Scope.PAIR, 2, []),
        (Scope.SENTENCE, 2, [3, 6]),
    ],
)
def test_steps_pass_over_all_that_is_not_in_their_scope(
    scope: Scope, start: int, onward: list[int]
) -> None:
    assert walked(walk_through(), NEXT, scope, start) == onward


@pytest.mark.parametrize(
    ("scope", "start", "back"),
    [
        (Scope.KIND, 6, [4, 3, 1]),
        (Scope.PAIR, 7, [4]),
        (Scope.SENTENCE, 7, [3, 1]),
    ],
)
def test_steps_back_pass_over_the_same(
    scope: Scope, start: int, back: list[int]
) -> None:
    assert walked(walk_through(), PREVIOUS, scope, start) == back


def test_steps_pass_over_what_is_hidden() -> None:
    assert walked(walk_through(3, 4), NEXT, Scope.KIND, 1) == [6, 7, 8]


@pytest.mark.parametrize(("direction", "reached"), [(FIRST, 1), (LAST, 6)])
def test_the_first_and_the_last_of_a_scope_can_be_had(
    direction: Direction, reached: int
) -> None:
    found = walk_through().step(direction, Scope.SENTENCE, current=SHOWN[4])

    assert found is SHOWN[reached - 1]


def test_a_step_starts_from_what_is_seen_where_the_viewpoint_says_so() -> None:
    walk = walk_through()
    place = SHOWN[5].original.start
    walk.look_from(lambda _: Span(place, place + 10))

    assert walk.step(NEXT, Scope.ALL, current=SHOWN[0]) is SHOWN[5]


@pytest.mark.parametrize(
    ("direction", "scope", "start", "over"),
    [
        (NEXT, Scope.ALL, 8, 1),
        (PREVIOUS, Scope.ALL, 1, 8),
        (NEXT, Scope.PAIR, 3, 1),
        (PREVIOUS, Scope.KIND, 1, 8),
    ],
)
def test_a_step_beyond_the_end_starts_over_when_it_is_asked_for_again(
    direction: Direction, scope: Scope, start: int, over: int
) -> None:
    clock = iter((0.0, 1.0))
    walk = walk_through(end=EndOfSteps(lambda: next(clock)))
    current = SHOWN[start - 1]

    asked = [walk.step(direction, scope, current=current) for _ in range(2)]

    assert asked == [None, SHOWN[over - 1]]


def test_nobody_starts_over_who_does_not_want_to() -> None:
    clock = iter((0.0, 1.0))
    walk = walk_through(end=EndOfSteps(lambda: next(clock)))
    walk.set_starts_over(False)

    asked = [walk.step(NEXT, Scope.ALL, current=SHOWN[7]) for _ in range(2)]

    assert asked == [None, None]


def test_the_rank_of_a_difference_is_among_those_shown() -> None:
    walk = walk_through(1, 3)

    assert [walk.rank(one) for one in SHOWN[:4]] == [None, 1, None, 2]


def test_next_to_a_hidden_difference_is_the_one_after_it() -> None:
    assert walk_through(1, 3).nearest(SHOWN[2]) is SHOWN[3]
