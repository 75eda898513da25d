from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from viewer.model import Kind, Nature
from viewer.sessions.filters import Filter
from viewer.window.listing.filter_bar import FilterBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from viewer.window.review.review import Review


@pytest.fixture
def bar(review: Review, qtbot: QtBot) -> FilterBar:
    bar = FilterBar(review)
    qtbot.addWidget(bar)
    bar.refresh()
    bar.show()
    return bar


def test_the_bar_and_its_buttons_are_named_with_their_counts(bar: FilterBar) -> None:
    assert bar.accessibleName() == "Show only"
    assert bar.button(Kind.ADDED).accessibleName() == "Added 1"
    assert bar.button(Nature.NAME).accessibleName() == "Name 2"


@pytest.mark.parametrize(
    ("wanted", "named"),
    [
        (Filter(kinds=frozenset({Kind.ADDED}), text="nowhere"), Kind.ADDED),
        (Filter(natures=frozenset({Nature.NAME}), text="nowhere"), Nature.NAME),
    ],
)
def test_what_is_pressed_can_be_let_go_also_where_there_is_none(
    bar: FilterBar, review: Review, wanted: Filter, named: Kind | Nature
) -> None:
    review.restrictions.set_filter(wanted)
    bar.refresh()
    button = bar.button(named)
    seen = button.text().endswith(" 0"), button.isVisible(), button.isChecked()

    button.click()

    assert seen == (True, True, True)
    assert review.restrictions.filters == Filter(text="nowhere")


def test_what_is_not_pressed_cannot_be_where_there_is_none(
    bar: FilterBar, review: Review
) -> None:
    review.restrictions.set_filter(Filter(text="nowhere"))

    bar.refresh()

    assert not bar.button(Kind.ADDED).isEnabled()
    assert not bar.button(Nature.NAME).isVisible()


def test_where_there_is_little_room_natures_are_offered_if_there_are_any(
    bar: FilterBar, review: Review
) -> None:
    bar.set_scant(scant=True)
    offered = bar.more.isVisible()
    review.restrictions.set_filter(Filter(text="nowhere"))

    bar.refresh()

    assert offered
    assert not bar.more.isVisible()


def test_what_was_set_aside_is_asked_for_only_while_there_is_some(
    bar: FilterBar, review: Review
) -> None:
    wanted: list[bool] = []
    bar.set_asides_wanted.connect(wanted.append)
    review.set_asides.add([2], reason="usual")
    bar.refresh()
    bar.set_asides.click()

    review.set_asides.take_back([2])
    bar.refresh()

    assert wanted == [True, False]
    assert not bar.set_asides.isVisible()
