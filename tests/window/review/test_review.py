from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.edited import compared, numbers
from viewer.model import Ignore, Kind
from viewer.sessions.filters import Filter, Pair, Place
from viewer.window.review.review import Review
from viewer.window.review.stepping import Direction, EndOfSteps, Scope

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from viewer.model import Difference

TEXT = (
    "The {leader=>captain} spoke{ twice=>}.",
    "Every {leader=>captain} of the {town=>city} {=>really} knew.",
    "No {leader=>chief} and no {town=>city} were {named=>called} so.",
)
NEXT, PREVIOUS = Direction.NEXT, Direction.PREVIOUS
LEADER = Pair("leader", "captain")
DROPPED = Filter(kinds=frozenset({Kind.DROPPED}))


@pytest.fixture
def review() -> Review:
    """A review of eight differences: 1 s, 2 d, 3 s, 4 s, 5 a, 6 s, 7 s, 8 s."""
    review = Review()
    review.show(compared(*TEXT))
    return review


def _current(review: Review) -> int | None:
    return review.current.number if review.current else None


def test_a_comparison_is_shown_whole_from_its_first_difference() -> None:
    review = Review()
    told: list[object] = []
    review.comparison_changed.connect(lambda _: told.append("comparison"))
    review.shown_changed.connect(lambda some: told.append(numbers(some)))
    review.current_changed.connect(lambda one: told.append(one.number))

    review.show(compared(*TEXT))

    assert told == ["comparison", [1, 2, 3, 4, 5, 6, 7, 8], 1]
    assert review.hidden_count == 0


def test_the_end_of_a_comparison_is_told_once(review: Review) -> None:
    told: list[object] = []
    for signal in (review.comparison_changed, review.current_changed):
        signal.connect(told.append)

    review.show(None)
    review.show(None)

    assert told == [None, None]
    assert (review.shown, review.total, review.place()) == ((), 0, None)


def test_a_filter_hides_and_the_counts_follow(review: Review) -> None:
    review.restrictions.set_filter(Filter(text="leader"))

    assert numbers(review.shown) == [1, 3, 6]
    assert review.hidden_count == 5
    review.step(NEXT)
    assert review.place() == Place(2, 3)


def test_the_current_difference_stays_if_the_filter_leaves_it(
    review: Review, qtbot: QtBot
) -> None:
    review.make_current(3)

    with qtbot.assertNotEmitted(review.current_changed):
        review.restrictions.set_filter(Filter(text="leader"))

    assert review.place() == Place(2, 3)


def test_the_next_one_is_current_if_the_filter_hides_the_current_one(
    review: Review,
) -> None:
    review.make_current(4)
    review.restrictions.set_filter(Filter(text="leader"))
    onward = _current(review)
    review.restrictions.set_filter(DROPPED)

    assert (onward, _current(review)) == (6, 2)


def test_nothing_is_current_when_nothing_is_shown_and_again_when_something_is(
    review: Review,
) -> None:
    review.restrictions.set_filter(Filter(text="nowhere"))
    without = _current(review)
    review.restrictions.drop()

    assert without is None
    assert _current(review) == 1


def test_the_same_filter_again_changes_nothing(review: Review, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(review.shown_changed):
        review.restrictions.set_filter(Filter())
        review.restrictions.set_ignored(())
        review.restrictions.drop()


def test_rules_and_filter_act_together_and_are_dropped_together() -> None:
    review = Review()
    review.show(compared("a {web site=>website} and {town=>city}{,=>} so"))
    review.restrictions.set_ignored({Ignore.WHITE_SPACE, Ignore.PUNCTUATION})
    with_rules = numbers(review.shown)
    review.restrictions.set_filter(DROPPED)
    with_both = numbers(review.shown)
    review.restrictions.drop()

    assert (with_rules, with_both) == ([2], [])
    assert numbers(review.shown) == [1, 2, 3]
    assert review.restrictions.ignored == frozenset()


def test_a_step_beyond_the_last_one_is_told_and_starts_over_when_asked_again(
    qtbot: QtBot,
) -> None:
    clock = iter((0.0, 1.0))
    review = Review(end=EndOfSteps(lambda: next(clock)))
    review.show(compared(*TEXT))
    review.make_current(8)

    with qtbot.waitSignal(review.end_reached) as end:
        review.step(NEXT)
    told = _current(review)
    review.step(NEXT)

    assert end.args == [NEXT, Scope.ALL]
    assert (told, _current(review)) == (8, 1)


def test_who_went_elsewhere_meanwhile_does_not_start_over(qtbot: QtBot) -> None:
    clock = iter((0.0, 1.0))
    review = Review(end=EndOfSteps(lambda: next(clock)))
    review.show(compared(*TEXT))
    review.make_current(8)
    review.step(NEXT)
    review.make_current(8)

    with qtbot.waitSignal(review.end_reached):
        review.step(NEXT)

    assert _current(review) == 8


def test_a_step_passes_over_what_is_hidden(review: Review) -> None:
    review.restrictions.set_filter(Filter(text="leader"))

    review.step(NEXT)

    assert _current(review) == 3


def test_a_hidden_difference_can_be_looked_at_and_left_again(review: Review) -> None:
    review.restrictions.set_filter(Filter(text="leader"))
    review.make_current(4)
    hidden = _current(review), review.place()
    review.step(NEXT)

    assert hidden == (4, None)
    assert _current(review) == 6


def test_a_number_that_is_not_there_changes_nothing(
    review: Review, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(review.current_changed):
        review.make_current(9)


def test_what_is_set_aside_is_not_shown_nor_stepped_to(review: Review) -> None:
    review.set_asides.add([2, 3], reason="an agency wrote it so")
    reached: list[Difference] = []
    review.current_changed.connect(reached.append)
    review.step(NEXT)

    assert numbers(review.shown) == [1, 4, 5, 6, 7, 8]
    assert numbers(reached) == [4]
    assert review.set_asides.reasons == dict.fromkeys((2, 3), "an agency wrote it so")
    assert review.hidden_count == 2


def test_what_is_taken_back_is_shown_again(review: Review) -> None:
    review.set_asides.add([2, 3], reason="one")

    review.set_asides.take_back([3])
    review.undo_stack.undo()
    review.undo_stack.undo()

    assert review.hidden_count == 0


def test_showing_all_leaves_set_aside_what_was_set_aside(review: Review) -> None:
    review.set_asides.add([2], reason="")
    review.restrictions.set_filter(Filter(text="leader"))

    review.restrictions.drop()

    assert review.hidden_count == 1


def test_another_comparison_keeps_the_filter_and_forgets_what_was_set_aside(
    review: Review,
) -> None:
    review.restrictions.set_filter(Filter(text="leader"))
    review.set_asides.add([1], reason="")

    review.show(compared("the {leader=>captain} and the {dog=>cat}"))

    assert numbers(review.shown) == [1]
    assert not review.set_asides.reasons
    assert not review.undo_stack.canUndo()
