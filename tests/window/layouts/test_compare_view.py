from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.edited import compared, long_pair, numbers, with_move
from tests.window.making import (
    painted,
    place_of,
    show_pair,
    shown_view,
)
from viewer.errors import ViewerError
from viewer.model import Kind, Side
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.review.announcing import sentence_for
from viewer.window.review.review import Review
from viewer.window.review.stepping import Direction, Scope

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from viewer.model import Difference
    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.panes.article_view import ArticleView

SIDES = pytest.mark.parametrize("side", Side)


@pytest.fixture
def window(qtbot: QtBot) -> CompareView:
    return shown_view(qtbot)


def _view(window: CompareView, side: Side) -> ArticleView:
    return window.pane(side).view


def _is_seen(window: CompareView, difference: Difference) -> bool:
    return all(_view(window, side).shows(difference.on(side)) for side in Side)


def test_a_comparison_opens_at_its_first_difference(
    window: CompareView, qtbot: QtBot
) -> None:
    comparison = long_pair()

    with qtbot.waitSignal(window.review.current_changed) as changed:
        show_pair(window, comparison)

    assert window.review.current == comparison.differences[0]
    assert changed.args == [None] or changed.args == [comparison.differences[0]]
    assert _is_seen(window, comparison.differences[0])


def test_each_step_brings_both_ends_into_view(window: CompareView) -> None:
    comparison = long_pair()
    show_pair(window, comparison)

    for difference in comparison.differences[1:]:
        window.review.step(Direction.NEXT)

        assert window.review.current == difference
        assert _is_seen(window, difference)


def test_keys_step_through_all_and_back(window: CompareView) -> None:
    comparison = long_pair()
    show_pair(window, comparison)
    reached: list[Difference] = []
    window.review.current_changed.connect(reached.append)
    view = _view(window, Side.COPY)

    QTest.keyClicks(view, "nnp")

    assert numbers(reached) == [2, 3, 2]


def test_the_end_is_told_and_not_wrapped_around(
    window: CompareView, qtbot: QtBot
) -> None:
    comparison = compared("the {big=>huge} dog {sat=>lay}")
    show_pair(window, comparison)
    window.review.step(Direction.LAST)

    with qtbot.waitSignal(window.review.end_reached) as reached:
        window.review.step(Direction.NEXT)

    assert reached.args == [Direction.NEXT, Scope.ALL]
    assert window.review.current == comparison.differences[-1]


def test_a_step_starts_from_what_is_seen_when_the_current_one_is_not(
    window: CompareView,
) -> None:
    comparison = long_pair()
    show_pair(window, comparison)
    bar = _view(window, Side.ORIGINAL).verticalScrollBar()

    bar.setValue(bar.maximum() // 2)
    top = _view(window, Side.ORIGINAL).seen().start
    window.review.step(Direction.NEXT)

    assert window.review.current is not None
    assert window.review.current.number > 3
    assert window.review.current.original.start >= top


def test_a_step_within_the_screen_does_not_scroll(window: CompareView) -> None:
    show_pair(window, compared("the {big=>huge} dog {sat=>lay}", *["more words"] * 40))
    bar = _view(window, Side.ORIGINAL).verticalScrollBar()

    window.review.step(Direction.NEXT)

    assert bar.maximum() > 0
    assert bar.value() == 0


def test_both_ends_of_a_moved_passage_come_into_view(window: CompareView) -> None:
    pair = long_pair()
    early, late = "Paragraph 1 the tide", "Paragraph 37 the tide"
    comparison = with_move(pair, early, late)
    show_pair(window, comparison)

    window.review.step(Direction.LAST)

    assert window.review.current is not None
    assert window.review.current.kind is Kind.MOVED
    assert _is_seen(window, window.review.current)


@SIDES
def test_clicking_a_mark_makes_it_the_current_one(
    window: CompareView, side: Side
) -> None:
    comparison = compared("the {big=>huge} dog {sat=>lay} down")
    show_pair(window, comparison)
    view = _view(window, side)
    words = comparison.differences[1].on(side).of(comparison.article(side).text)

    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, words)
    )

    assert window.review.current == comparison.differences[1]


def test_taking_the_comparison_away_keeps_the_place(window: CompareView) -> None:
    show_pair(window, long_pair())
    window.review.make_current(8)
    places = [_view(window, side).verticalScrollBar().value() for side in Side]

    window.review.show(None)

    assert window.review.current is None
    assert [_view(window, s).verticalScrollBar().value() for s in Side] == places
    assert places[0] > 0


def test_a_number_that_is_not_there_changes_nothing(window: CompareView) -> None:
    comparison = compared("the {big=>huge} dog")
    show_pair(window, comparison)

    window.review.make_current(7)

    assert window.review.current == comparison.differences[0]


def test_identical_articles_have_no_current_difference(
    window: CompareView, qtbot: QtBot
) -> None:
    show_pair(window, compared("the dog sat"))

    with qtbot.waitSignal(window.review.end_reached):
        window.review.step(Direction.NEXT)

    assert window.review.current is None


def test_what_goes_wrong_is_said_over_the_column_too(window: CompareView) -> None:
    show_pair(window, compared("the {big=>huge} dog"))
    window.show_column(True)

    window.show_notice(Side.COPY, ViewerError("No such file."))
    assert window.notice.isVisible()

    window.show_column(False)
    assert not window.notice.isVisible()
    assert window.pane(Side.COPY).notice.isVisible()


def test_a_notice_leaves_the_article_open(window: CompareView) -> None:
    comparison = compared("the {big=>huge} dog")
    show_pair(window, comparison)

    window.show_notice(Side.COPY, ViewerError("No such file.", hint="Choose another."))

    assert window.pane(Side.COPY).notice.isVisible()
    assert not window.pane(Side.ORIGINAL).notice.isVisible()
    assert _view(window, Side.COPY).toPlainText() == comparison.copy.text
    assert window.review.current == comparison.differences[0]


def test_a_notice_is_cleared(window: CompareView) -> None:
    window.show_notice(Side.COPY, ViewerError("No such file."))

    window.clear_notice(Side.COPY)

    assert not window.pane(Side.COPY).notice.isVisible()


def test_the_buttons_of_the_empty_state_work_by_keyboard(
    window: CompareView, qtbot: QtBot
) -> None:
    opened: list[Side] = []
    window.open_requested.connect(opened.append)
    for side in Side:
        (button,) = window.pane(side).zone.findChildren(QPushButton)
        QTest.keyClick(button, Qt.Key.Key_Space)
    sample = next(b for b in window.findChildren(QPushButton) if "Sample" in b.text())

    with qtbot.waitSignal(window.sample_requested):
        QTest.keyClick(sample, Qt.Key.Key_Space)

    assert opened == list(Side)


def test_the_sample_is_offered_only_while_both_sides_are_empty(
    window: CompareView,
) -> None:
    sample = next(b for b in window.findChildren(QPushButton) if "Sample" in b.text())
    offered = sample.isVisible()

    window.show_article(Side.COPY, compared("the dog").copy)

    assert offered
    assert not sample.isVisible()


def test_reading_is_said_until_the_article_is_there(window: CompareView) -> None:
    comparison = compared("the {big=>huge} dog")

    window.show_reading(Side.COPY, "copy.txt")
    during = window.pane(Side.COPY).header.name
    window.show_article(Side.COPY, comparison.copy)

    assert "Reading copy.txt" in during
    assert window.pane(Side.COPY).header.name == "copy.txt"


def test_an_article_can_be_taken_away_again(window: CompareView) -> None:
    show_pair(window, compared("the {big=>huge} dog"))

    window.show_article(Side.COPY, None)

    assert window.pane(Side.COPY).zone.isVisible()
    assert window.review.current is None


def test_panes_are_named_for_screen_readers(window: CompareView) -> None:
    show_pair(window, compared("the {big=>huge} dog {sat=>lay}"))

    names = []
    for side in Side:
        found = QAccessible.queryAccessibleInterface(_view(window, side))
        names.append(found.text(QAccessible.Text.Name))

    assert names == ["Original article, 2 differences", "Copy article, 2 differences"]


def test_a_step_is_announced_in_a_sentence(
    window: CompareView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "viewer.window.layouts.compare_view.announce",
        lambda _, message: said.append(message),
    )
    show_pair(window, compared("the {leader=>captain} sat{ down=>} {=>again}"))

    QTest.keyClicks(_view(window, Side.ORIGINAL), "nn")

    assert said == [
        "Difference 1 of 3, substituted: leader became captain",
        "Difference 2 of 3, dropped: down",
        "Difference 3 of 3, added: again",
    ]


def test_a_moved_passage_is_named_too() -> None:
    comparison = with_move(compared("the dog sat"), "dog", "dog")

    review = Review()
    review.show(comparison)

    assert sentence_for(comparison.differences[0], review) == (
        "Difference 1 of 1, moved: dog"
    )


def test_a_theme_reaches_every_part(window: CompareView) -> None:
    show_pair(window, compared("the {big=>huge} dog"))
    dark = theme_for(ColourScheme.DARK)

    window.set_theme(dark)

    image = painted(window)
    corners = (QPoint(5, 5), QPoint(5, window.height() - 5), QPoint(20, 200))
    wanted = (dark.header, dark.header, dark.page)
    ratio = image.devicePixelRatio()
    for place, colour in zip(corners, wanted, strict=True):
        assert image.pixelColor(place * ratio) == colour


def test_tab_leads_from_the_original_to_the_copy(window: CompareView) -> None:
    show_pair(window, compared("the {big=>huge} dog"))
    window.focus_side(Side.ORIGINAL)

    QTest.keyClick(_view(window, Side.ORIGINAL), Qt.Key.Key_Tab)

    assert _view(window, Side.COPY).hasFocus()
