from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest

from tests.edited import compared, long_pair
from tests.window.making import show_laid_out, shown_view
from viewer.model import Kind, Side
from viewer.sessions.filters import Filter
from viewer.window.sync.scroll_map import SYNC_LINE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.panes.article_view import ArticleView

SIDES = pytest.mark.parametrize("side", Side)


@pytest.fixture
def window(qtbot: QtBot) -> CompareView:
    return shown_view(qtbot)


def _view(window: CompareView, side: Side) -> ArticleView:
    return window.pane(side).view


# In the panes


@SIDES
def test_a_mark_in_the_strip_stands_where_the_text_is_laid_out(
    window: CompareView, qtbot: QtBot, side: Side
) -> None:
    comparison = long_pair()
    show_laid_out(window, comparison, qtbot)
    view, strip = _view(window, side), window.overseeing.overview

    for difference in comparison.differences:
        place = difference.on(side).start
        share = strip.scale(side).share_of(place)
        line = view.top_of(place)
        following = 60  # to the next line, the distance of two paragraphs included
        assert line - 1 <= share * view.content_height() <= line + following


@SIDES
def test_the_strip_shows_the_screen_as_the_scroll_bar_does(
    window: CompareView, qtbot: QtBot, side: Side
) -> None:
    show_laid_out(window, long_pair(), qtbot)
    view, strip = _view(window, side), window.overseeing.overview
    bar = view.verticalScrollBar()

    bar.setValue(bar.maximum())
    assert strip._seen[side][1] == pytest.approx(1.0, abs=0.01)

    bar.setValue(0)
    assert strip._seen[side][0] == 0.0


@SIDES
def test_a_short_text_has_its_marks_in_the_strip_as_high_as_on_the_page(
    window: CompareView, qtbot: QtBot, side: Side
) -> None:
    comparison = compared("The {leader=>captain} spoke.", "{All=>Each} of them knew.")
    show_laid_out(window, comparison, qtbot)
    view, strip = _view(window, side), window.overseeing.overview
    page = view.viewport().height()

    for difference in comparison.differences:
        share = strip.scale(side).share_of(difference.on(side).start)
        top = view.top_of(difference.on(side).start)
        within_the_line = 40
        assert top - 1 <= share * page <= top + within_the_line
    assert strip._seen[side] == (0.0, 1.0)


def test_the_strip_follows_a_new_layout(window: CompareView, qtbot: QtBot) -> None:
    show_laid_out(window, long_pair(), qtbot)
    strip = window.overseeing.overview
    before = strip.scale(Side.ORIGINAL)

    window.set_widths(3, 1)

    qtbot.waitUntil(lambda: strip.scale(Side.ORIGINAL) != before)


def test_what_changes_while_the_strip_follows_is_followed_too(
    window: CompareView, qtbot: QtBot
) -> None:
    show_laid_out(window, long_pair(), qtbot)
    overseeing, strip = window.overseeing, window.overseeing.overview
    before = strip.scale(Side.ORIGINAL)
    window.review.restrictions.set_filter(Filter(kinds=frozenset({Kind.DROPPED})))
    while not overseeing._turns.is_running:
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()  # the first of the steps

    window.set_widths(3, 1)
    window.review.restrictions.set_filter(Filter(kinds=frozenset({Kind.SUBSTITUTED})))

    qtbot.waitUntil(lambda: overseeing.is_settled)
    assert {mark.kind for mark in strip.marks(Side.ORIGINAL)} == {Kind.SUBSTITUTED}
    assert strip.scale(Side.ORIGINAL) != before


@SIDES
@pytest.mark.parametrize("share", [0.3, 0.6])
def test_a_click_in_the_strip_leads_there_in_both_panes(
    window: CompareView, qtbot: QtBot, side: Side, share: float
) -> None:
    show_laid_out(window, long_pair(), qtbot)
    view, strip = _view(window, side), window.overseeing.overview
    place = QPoint(strip.lane(side).center().x(), round(share * strip.height()))
    wanted = strip.scale(side).offset_at(place.y() / strip.height())
    other = _view(window, side.other).verticalScrollBar()

    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)

    line = SYNC_LINE * view.viewport().height()
    top = view.top_of(wanted) - view.verticalScrollBar().value()
    assert top == pytest.approx(line, abs=2)
    assert other.value() > 0


def test_a_click_on_a_mark_makes_it_the_current_difference(
    window: CompareView, qtbot: QtBot
) -> None:
    comparison = long_pair()
    show_laid_out(window, comparison, qtbot)
    strip, wanted = window.overseeing.overview, comparison.differences[-3]
    share = strip.scale(Side.COPY).share_of(wanted.copy.start)
    place = QPoint(strip.lane(Side.COPY).center().x(), round(share * strip.height()))

    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)

    assert window.review.current == wanted


def test_the_strip_shows_what_the_filter_leaves(
    window: CompareView, qtbot: QtBot
) -> None:
    comparison = compared("a {big=>huge} dog {and a cat=>} ran", *["more"] * 9)
    show_laid_out(window, comparison, qtbot)
    strip = window.overseeing.overview
    assert {mark.kind for mark in strip.marks(Side.ORIGINAL)} == {
        Kind.SUBSTITUTED,
        Kind.DROPPED,
    }

    window.review.set_asides.add([1], reason="not ours")

    qtbot.waitUntil(
        lambda: {mark.kind for mark in strip.marks(Side.ORIGINAL)} == {Kind.DROPPED}
    )


def test_an_empty_area_has_no_strip(window: CompareView, qtbot: QtBot) -> None:
    assert not window.overseeing.overview.isVisible()

    show_laid_out(window, long_pair(), qtbot)
    assert window.overseeing.overview.isVisible()


# In the one column


@pytest.fixture
def column(window: CompareView, qtbot: QtBot) -> CompareView:
    show_laid_out(window, long_pair(), qtbot)
    window.show_column(True)
    qtbot.waitUntil(lambda: window.overseeing.is_settled)
    return window


@SIDES
def test_in_the_column_a_mark_stands_where_its_words_are(
    column: CompareView, side: Side
) -> None:
    view, strip = column.column, column.overseeing.overview

    for difference in column.review.shown:
        if difference.on(side):
            share = strip.scale(side).share_of(difference.on(side).start)
            line = view.top_of(column.stage.place(side, difference.on(side).start))
            assert line - 1 <= share * view.content_height() <= line + 60


@SIDES
def test_in_the_column_a_click_in_the_strip_leads_there(
    column: CompareView, side: Side
) -> None:
    strip, view = column.overseeing.overview, column.column
    place = QPoint(strip.lane(side).center().x(), round(0.6 * strip.height()))
    wanted = strip.scale(side).offset_at(0.6)

    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)

    top = view.top_of(column.stage.place(side, wanted))
    line = SYNC_LINE * view.viewport().height()
    assert top - view.verticalScrollBar().value() == pytest.approx(line, abs=2)


@SIDES
def test_in_the_column_a_click_on_a_mark_makes_it_current(
    column: CompareView, side: Side
) -> None:
    strip, wanted = column.overseeing.overview, column.review.shown[-3]
    share = strip.scale(side).share_of(wanted.on(side).start)
    place = QPoint(strip.lane(side).center().x(), round(share * strip.height()))

    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)

    assert column.review.current == wanted


@SIDES
def test_in_the_column_the_strip_shows_the_screen(
    column: CompareView, side: Side
) -> None:
    strip, bar = column.overseeing.overview, column.column.verticalScrollBar()

    bar.setValue(bar.maximum())
    assert strip._seen[side][1] == pytest.approx(1.0, abs=0.01)

    bar.setValue(0)
    assert strip._seen[side][0] == 0.0
