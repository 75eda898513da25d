from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.edited import compared, long_pair, with_move
from tests.window.making import painted, place_of, show_laid_out, shown_view, turn_wheel
from viewer.model import Kind, Side
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.maps.connector_map import Beyond, End
from viewer.window.review.stepping import Direction
from viewer.window.sync.scroll_sync import Apart

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from viewer.model import Comparison, Difference
    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.panes.article_view import ArticleView

SIDES = pytest.mark.parametrize("side", Side)


@pytest.fixture
def window(qtbot: QtBot) -> CompareView:
    return shown_view(qtbot)


def _view(window: CompareView, side: Side) -> ArticleView:
    return window.pane(side).view


def _of_kind(comparison: Comparison, kind: Kind) -> Difference:
    return next(each for each in comparison.differences if each.kind is kind)


def _moved_pair() -> Comparison:
    return with_move(long_pair(), "Paragraph 1 the tide", "Paragraph 37 the tide")


def _hover(view: ArticleView, place: QPoint) -> None:
    at = QPointF(place)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        QPointF(view.viewport().mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_strip_and_gap_are_no_stops_for_the_keyboard(window: CompareView) -> None:
    for widget in (window.overseeing.overview, window.wayfinding.gap):
        assert widget.focusPolicy() == Qt.FocusPolicy.NoFocus
        assert (
            QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            == ""
        )


# The gap


def test_only_what_needs_it_is_joined(window: CompareView, qtbot: QtBot) -> None:
    comparison = compared(
        "a {big=>huge} dog", "the {old =>}cat", "a {sly=>keen} fox", *["more"] * 9
    )
    show_laid_out(window, comparison, qtbot)
    window.review.make_current(3)

    links = window.wayfinding.gap.links()

    assert [link.number for link in links] == [2, 3]


def test_a_band_begins_and_ends_beside_the_words(
    window: CompareView, qtbot: QtBot
) -> None:
    comparison = compared(*["more words"] * 3, "the {old =>}cat", *["more"] * 9)
    show_laid_out(window, comparison, qtbot)
    gap = window.wayfinding.gap

    (link,) = gap.links()

    for side in Side:
        view, end = _view(window, side), link.ends[side]
        assert isinstance(end, End)
        words = place_of(view, "cat")
        beside = gap.mapFromGlobal(view.viewport().mapToGlobal(words))
        assert end.middle == pytest.approx(beside.y(), abs=6)


def test_an_end_off_the_screen_is_a_stub(window: CompareView, qtbot: QtBot) -> None:
    comparison = _moved_pair()
    show_laid_out(window, comparison, qtbot)
    moved = _of_kind(comparison, Kind.MOVED)

    links = {link.number: link for link in window.wayfinding.gap.links()}

    ends = links[moved.number].ends
    assert isinstance(ends[Side.ORIGINAL], End)
    assert ends[Side.COPY] is Beyond.BELOW


def test_a_band_moves_with_either_side(window: CompareView, qtbot: QtBot) -> None:
    comparison = long_pair()
    show_laid_out(window, comparison, qtbot)
    gap = window.wayfinding.gap
    window.review.make_current(4)
    window.sync.set_unlocked(True)

    for side in Side:
        before = {link.number: link for link in gap.links()}[4].ends
        bar = _view(window, side).verticalScrollBar()
        image = painted(gap)
        bar.setValue(bar.value() + 15)
        after = {link.number: link for link in gap.links()}[4].ends

        end, was = after[side], before[side]
        assert isinstance(end, End)
        assert isinstance(was, End)
        assert end.top == pytest.approx(was.top - 15)
        assert after[side.other] == before[side.other]
        assert painted(gap) != image


def test_nothing_is_joined_without_differences_near(
    window: CompareView, qtbot: QtBot
) -> None:
    show_laid_out(window, compared(*["more words"] * 90, "a {big=>huge} dog"), qtbot)
    _view(window, Side.ORIGINAL).verticalScrollBar().setValue(0)

    assert window.wayfinding.gap.links() == ()


def test_a_click_on_a_band_goes_there(window: CompareView, qtbot: QtBot) -> None:
    comparison = compared(
        "a {big=>huge} dog", *["more words"] * 3, "the {old =>}cat", *["more"] * 9
    )
    show_laid_out(window, comparison, qtbot)
    gap = window.wayfinding.gap
    painted(gap)
    end = gap.links()[1].ends[Side.ORIGINAL]
    assert isinstance(end, End)

    QTest.mouseClick(gap, Qt.MouseButton.LeftButton, pos=QPoint(4, round(end.middle)))

    assert window.review.current == comparison.differences[1]


def test_hovering_lights_both_ends(window: CompareView, qtbot: QtBot) -> None:
    comparison = compared("a {big=>huge} dog", "a {sly=>keen} fox")
    show_laid_out(window, comparison, qtbot)
    views = [_view(window, side) for side in Side]
    before = [painted(view.viewport()) for view in views]

    _hover(views[0], place_of(views[0], "sly"))
    lit = [painted(view.viewport()) for view in views]
    _hover(views[0], QPoint(5, views[0].height() - 5))

    assert all(one != other for one, other in zip(before, lit, strict=True))
    assert [painted(view.viewport()) for view in views] == before


def test_hovering_over_a_band_lights_its_words(
    window: CompareView, qtbot: QtBot
) -> None:
    comparison = compared("a {big=>huge} dog", *["more"] * 3, "the {old =>}cat")
    show_laid_out(window, comparison, qtbot)
    gap, view = window.wayfinding.gap, _view(window, Side.ORIGINAL)
    painted(gap)
    before = painted(view.viewport())
    end = gap.links()[-1].ends[Side.ORIGINAL]
    assert isinstance(end, End)

    QTest.mouseMove(gap, QPoint(4, round(end.middle)))

    qtbot.waitUntil(lambda: painted(view.viewport()) != before)


def test_the_wheel_over_the_gap_steps(window: CompareView, qtbot: QtBot) -> None:
    comparison = compared("a {big=>huge} dog", "a {sly=>keen} fox")
    show_laid_out(window, comparison, qtbot)

    turn_wheel(window.wayfinding.gap, -120)

    assert window.review.current == comparison.differences[1]


def test_the_gap_follows_the_theme(window: CompareView, qtbot: QtBot) -> None:
    show_laid_out(window, compared("the {old =>}cat"), qtbot)
    dark = theme_for(ColourScheme.DARK)

    window.set_theme(dark)

    gap = window.wayfinding.gap
    assert painted(gap).pixelColor(gap.width() // 2, gap.height() - 5) == dark.header


def test_the_gap_still_shares_out_the_width(window: CompareView, qtbot: QtBot) -> None:
    show_laid_out(window, compared("a {big=>huge} dog"), qtbot)
    gap, pane = window.wayfinding.gap, window.pane(Side.ORIGINAL)
    before, low = pane.width(), QPoint(gap.width() // 2, gap.height() - 20)

    QTest.mousePress(gap, Qt.MouseButton.LeftButton, pos=low)
    QTest.mouseMove(gap, low + QPoint(-90, 0))
    QTest.mouseRelease(gap, Qt.MouseButton.LeftButton, pos=low)

    assert pane.width() < before


# Apart


def test_a_moved_passage_leaves_the_sides_apart_until_the_next_step(
    window: CompareView, qtbot: QtBot
) -> None:
    comparison = _moved_pair()
    show_laid_out(window, comparison, qtbot)
    gap, other = window.wayfinding.gap, _view(window, Side.COPY).verticalScrollBar()
    reasons: list[Apart | None] = []
    window.sync.apart_changed.connect(reasons.append)
    assert gap.sign.isHidden()

    window.review.make_current(_of_kind(comparison, Kind.MOVED).number)
    assert reasons == [Apart.MOVE]
    assert not gap.sign.isHidden()
    stands = other.value()
    _view(window, Side.ORIGINAL).verticalScrollBar().setValue(300)
    assert other.value() == stands

    window.review.step(Direction.FIRST)
    assert reasons == [Apart.MOVE, None]
    assert gap.sign.isHidden()


def test_a_click_on_the_sign_lines_both_sides_up_again(
    window: CompareView, qtbot: QtBot
) -> None:
    comparison = _moved_pair()
    show_laid_out(window, comparison, qtbot)
    window.review.make_current(_of_kind(comparison, Kind.MOVED).number)
    bars = [_view(window, side).verticalScrollBar() for side in Side]
    bars[0].setValue(bars[0].maximum() // 2)
    far = bars[1].value()

    QTest.mouseClick(window.wayfinding.gap.sign, Qt.MouseButton.LeftButton)

    assert window.sync.apart is None
    assert bars[1].value() != far
    assert bars[1].value() == pytest.approx(bars[0].value(), abs=250)
