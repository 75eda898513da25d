from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.edited import WORDS, compared, long_pair
from tests.window.making import show_laid_out, show_pair, shown_view, views, wheel
from viewer.model import Side
from viewer.settings import Typesetting
from viewer.window.look.typography import Typography
from viewer.window.page.text_geometry import is_laid_out, unlaid_block

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from viewer.model import Comparison
    from viewer.window.layouts.compare_view import CompareView


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    """A pair so long that it is laid out while the reader already reads."""
    return compared(
        "a {big=>huge} dog", *[WORDS * 9] * 1_000, "the {leader=>captain} went on"
    )


@pytest.fixture
def window(qtbot: QtBot, comparison: Comparison) -> CompareView:
    window = shown_view(qtbot)
    show_pair(window, comparison)
    return window


def _are_seen(window: CompareView, number: int) -> bool:
    catalogue = window.review.catalogue
    difference = catalogue.numbered(number) if catalogue else None
    return difference is not None and all(
        view.shows(difference.on(side))
        for side, view in zip(Side, views(window), strict=True)
    )


def test_what_is_laid_out_is_shown_at_once(window: CompareView) -> None:
    assert _are_seen(window, 1)


def test_a_far_difference_is_shown_as_soon_as_the_text_is_laid_out_there(
    window: CompareView, qtbot: QtBot
) -> None:
    view = views(window)[0]

    window.review.make_current(2)

    # The window goes on: the text was not laid out to its end in one go.
    assert not is_laid_out(view.document())
    assert unlaid_block(view.document()).position() < len(view.toPlainText()) / 2
    qtbot.waitUntil(lambda: _are_seen(window, 2), timeout=20_000)


def test_who_scrolls_meanwhile_is_left_in_peace(
    window: CompareView, qtbot: QtBot
) -> None:
    view = views(window)[0]
    window.review.make_current(2)

    wheel(view)
    place = view.verticalScrollBar().value()
    qtbot.waitUntil(
        lambda: all(is_laid_out(each.document()) for each in views(window)),
        timeout=20_000,
    )

    assert view.verticalScrollBar().value() == place
    assert not window._revealer._looking.isActive()


def test_the_last_that_is_asked_for_is_shown(window: CompareView, qtbot: QtBot) -> None:
    window.review.make_current(2)

    window.review.make_current(1)
    qtbot.waitUntil(
        lambda: all(is_laid_out(each.document()) for each in views(window)),
        timeout=20_000,
    )

    assert _are_seen(window, 1)


@pytest.fixture
def shorter(window: CompareView, qtbot: QtBot) -> CompareView:
    show_laid_out(window, long_pair(), qtbot)
    return window


def _at_the_lower_edge(window: CompareView, qtbot: QtBot, number: int) -> None:
    """Make a difference current, and scroll until it has nothing below it."""
    window.review.make_current(number)
    view = views(window)[0]
    assert window.review.current is not None
    _, bottom = view.extent_of(window.review.current.original)
    view.scroll_to(bottom - view.viewport().height() + 30)
    qtbot.waitUntil(lambda: not window._revealer._noting.isActive())
    assert _are_seen(window, number)


@pytest.mark.parametrize("size", [(640, 500), (1200, 260), (640, 260), (1600, 300)])
def test_the_current_difference_stays_in_view_when_the_window_is_resized(
    shorter: CompareView, qtbot: QtBot, size: tuple[int, int]
) -> None:
    _at_the_lower_edge(shorter, qtbot, 9)

    shorter.resize(*size)

    assert _are_seen(shorter, 9)


def test_it_stays_in_view_when_the_text_is_made_larger(
    shorter: CompareView, qtbot: QtBot
) -> None:
    _at_the_lower_edge(shorter, qtbot, 9)

    for view in shorter.stage.all_views:
        view.set_typography(Typography(Typesetting(size=28)))

    assert _are_seen(shorter, 9)


def test_who_scrolled_away_from_it_is_not_brought_back(
    shorter: CompareView, qtbot: QtBot
) -> None:
    shorter.review.make_current(3)
    view = views(shorter)[0]
    view.scroll_to(view.verticalScrollBar().maximum() // 2)
    qtbot.waitUntil(lambda: not shorter._revealer._noting.isActive())
    before = view.offset_at(view.verticalScrollBar().value() + 0.4 * view.height())

    shorter.resize(900, 400)

    assert not _are_seen(shorter, 3)
    line = view.verticalScrollBar().value() + 0.4 * view.height()
    assert view.offset_at(line) == pytest.approx(before, abs=120)


@pytest.mark.parametrize("size", [(640, 500), (1200, 260), (640, 260)])
def test_in_the_column_it_stays_in_view_too(
    shorter: CompareView, size: tuple[int, int]
) -> None:
    shorter.show_column(True)
    shorter.review.make_current(9)
    column, current = shorter.column, shorter.review.current
    assert current is not None
    extent = shorter.stage.extent(Side.COPY, current)
    _, bottom = column.extent_of(extent)
    column.scroll_to(bottom - column.viewport().height() + 30)
    assert column.shows(extent)

    shorter.resize(*size)

    assert column.shows(extent)


def test_a_step_taken_in_the_column_is_not_forgotten_in_the_panes(
    shorter: CompareView,
) -> None:
    shorter.review.make_current(2)
    shorter.show_column(True)
    shorter.review.make_current(10)
    shorter.show_column(False)
    view = views(shorter)[0]
    view.scroll_to(view.verticalScrollBar().maximum())

    shorter.resize(700, 300)

    assert not _are_seen(shorter, 2)
