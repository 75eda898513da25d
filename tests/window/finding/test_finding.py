from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.edited import compared, long_pair
from tests.window.making import painted, press, show_pair
from viewer.model import Side
from viewer.window.commands.command_names import Command
from viewer.window.look.theme import ColourScheme, contrast, theme_for
from viewer.window.page.text_geometry import rectangles

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from viewer.model import Comparison
    from viewer.window.finding.find_bar import FindBar
    from viewer.window.main_window import MainWindow
    from viewer.window.panes.article_view import ArticleView

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def show(window: MainWindow, comparison: Comparison) -> None:
    show_pair(window.view, comparison)
    for command in (Command.FIND, Command.FIND_NEXT, Command.FIND_PREVIOUS):
        window.commands[command].setEnabled(True)
    window.view.focus_side(Side.ORIGINAL)


def bar(window: MainWindow) -> FindBar:
    return window.reading.finding.bar


def find(window: MainWindow, words: str) -> None:
    press(Qt.Key.Key_F, CONTROL)
    assert bar(window).isVisible()
    QTest.keyClicks(bar(window).words, words)
    bar(window).settle()


def view(window: MainWindow, side: Side) -> ArticleView:
    return window.view.pane(side).view


def current(window: MainWindow) -> tuple[Side, str] | None:
    """Return the side and the place of the match that is outlined."""
    for side in Side:
        page = view(window, side)
        for span in window.reading.finding.marks.layers[page].current:
            assert page.article is not None
            return side, span.of(page.article.text)
    return None


def places(window: MainWindow) -> list[tuple[int, int]]:
    pages = [view(window, side) for side in Side]
    return [(p.verticalScrollBar().value(), p.viewport().height()) for p in pages]


def test_matches_are_counted_on_both_sides_and_the_first_is_outlined(
    window: MainWindow,
) -> None:
    show(window, compared("the {leader=>captain} and the leader {of=>of all} leaders"))

    find(window, "leader")

    assert bar(window).said == "1 of 5 · 3 in original, 2 in copy"
    assert current(window) == (Side.ORIGINAL, "leader")


def test_opening_and_closing_the_bar_moves_nothing(window: MainWindow) -> None:
    show(window, long_pair())
    window.review.make_current(8)
    before = places(window)

    press(Qt.Key.Key_F, CONTROL)
    opened = places(window)
    press(Qt.Key.Key_Escape)

    assert bar(window).isVisible() is False
    assert opened == before == places(window)


def test_steps_go_through_both_articles_and_do_not_wrap_in_silence(
    window: MainWindow,
) -> None:
    show(window, compared("the {leader=>captain} sat", "one leader {came=>went}"))
    find(window, "leader")
    reached = [current(window)]

    for _ in range(2):
        press(Qt.Key.Key_F3)
        reached.append(current(window))
    press(Qt.Key.Key_Return)
    told = bar(window).said
    press(Qt.Key.Key_F3)

    assert [side for side, _ in filter(None, reached)] == [
        Side.ORIGINAL,
        Side.ORIGINAL,
        Side.COPY,
    ]
    assert told == "Last match. Once more starts over."
    assert bar(window).said.startswith("Started over: 1 of 3")


def test_a_step_moves_the_outline_and_marks_nothing_anew(window: MainWindow) -> None:
    show(window, long_pair())
    find(window, "went on")
    layers = window.reading.finding.marks.layers.values()
    before = [layer.spans for layer in layers]
    outlined = [layer.current for layer in layers]

    press(Qt.Key.Key_F3)

    assert all(layer.spans is one for layer, one in zip(layers, before, strict=True))
    assert [layer.current for layer in layers] != outlined


def test_a_match_off_the_screen_is_scrolled_to(window: MainWindow) -> None:
    show(window, long_pair())

    find(window, "Paragraph 37")

    layer = window.reading.finding.marks.layers[view(window, Side.ORIGINAL)]
    (found,) = layer.current
    assert view(window, Side.ORIGINAL).shows(found)


def test_all_matches_on_the_screen_look_different(window: MainWindow) -> None:
    show(window, compared("one dog and two dogs and a cat"))
    before = painted(view(window, Side.COPY).viewport())

    find(window, "dog")
    marked = painted(view(window, Side.COPY).viewport())
    press(Qt.Key.Key_Escape)
    after = painted(view(window, Side.COPY).viewport())

    assert marked != before
    assert after == before


def _contrast_in(view: ArticleView, start: int, end: int) -> float:
    """Return how far the darkest point within a frame is from the lightest."""
    box = rectangles(view.document(), start, end)[0].toRect().adjusted(2, 2, -2, -2)
    image = painted(view.viewport()).copy(box)
    colours = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
    ]
    return contrast(
        min(colours, key=QColor.lightness), max(colours, key=QColor.lightness)
    )


@pytest.mark.parametrize("scheme", ColourScheme)
def test_the_outlined_match_is_as_easy_to_read_as_the_others(
    window: MainWindow, scheme: ColourScheme
) -> None:
    text = "one dog was here\n\none dog was here"
    show(window, compared(text))
    window.view.set_theme(theme_for(scheme))
    window.reading.set_theme(theme_for(scheme))
    shown = view(window, Side.ORIGINAL)

    find(window, "was here")

    outlined, other = text.index("was here"), text.rindex("was here")
    size = len("was here")
    assert current(window) == (Side.ORIGINAL, "was here")
    assert _contrast_in(shown, outlined, outlined + size) > 0.9 * _contrast_in(
        shown, other, other + size
    )


def test_what_is_in_neither_is_said_in_words(window: MainWindow) -> None:
    show(window, compared("one dog"))

    find(window, "zebra")
    press(Qt.Key.Key_F3)

    assert bar(window).said == "Found in neither article."
    assert not bar(window).next.isEnabled()


def test_capitals_and_whole_words_are_switches_for_the_keyboard(
    window: MainWindow,
) -> None:
    show(window, compared("Dog and dogs"))
    find(window, "Dog")

    for switch in (bar(window).case, bar(window).whole):
        switch.setFocus()
        press(Qt.Key.Key_Space)

    assert "1 in original, 1 in copy" in bar(window).said


def test_f3_goes_on_after_the_bar_was_closed(window: MainWindow) -> None:
    show(window, compared("dog one, dog two, dog three"))
    find(window, "dog")
    press(Qt.Key.Key_Escape)

    press(Qt.Key.Key_F3)

    assert not bar(window).isVisible()
    assert window.status_bar.text.startswith("2 of 6")
    assert current(window) == (Side.ORIGINAL, "dog")
    press(Qt.Key.Key_F3, SHIFT)
    assert window.status_bar.text.startswith("1 of 6")


def test_opened_again_the_bar_marks_all_again(window: MainWindow) -> None:
    show(window, compared("dog one, dog two, dog three"))
    find(window, "dog")
    press(Qt.Key.Key_Escape)

    press(Qt.Key.Key_F, CONTROL)

    assert len(window.reading.finding.marks.layers[view(window, Side.COPY)].spans) == 3


def test_f3_asks_what_to_find_when_nothing_was_looked_for(window: MainWindow) -> None:
    show(window, compared("one dog"))

    press(Qt.Key.Key_F3)

    assert bar(window).isVisible()
    assert bar(window).words.hasFocus()


def test_esc_in_an_article_closes_the_bar(window: MainWindow) -> None:
    show(window, compared("one dog"))
    find(window, "dog")
    window.view.focus_side(Side.COPY)

    press(Qt.Key.Key_Escape)

    assert not bar(window).isVisible()
    assert view(window, Side.COPY).hasFocus()


def test_the_selected_words_are_proposed(window: MainWindow) -> None:
    show(window, compared("one dog and a dog"))
    page = view(window, Side.ORIGINAL)
    cursor = page.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(7, cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)

    press(Qt.Key.Key_F, CONTROL)

    assert bar(window).words.text() == "dog"
    assert "2 in original" in bar(window).said


def test_the_articles_are_made_ready_while_nothing_is_typed_yet(
    window: MainWindow, qtbot: QtBot
) -> None:
    show(window, long_pair())
    preparing = window.reading.finding.preparing

    with qtbot.waitSignal(preparing.finished):
        press(Qt.Key.Key_F, CONTROL)

    with patch("viewer.window.finding.find._alike", wraps=str) as made_alike:
        find(window, "the")
    assert {call.args for call in made_alike.mock_calls} == {("the",)}
    assert bar(window).said.startswith("1 of ")


def test_another_article_is_searched_anew(window: MainWindow) -> None:
    show(window, compared("one dog"))
    find(window, "dog")

    show(window, compared("two dogs, dog"))

    assert "2 in original, 2 in copy" in bar(window).said


def test_there_is_room_for_some_words_to_look_for(window: MainWindow) -> None:
    window.resize(1000, 600)
    show(window, compared("the {big=>huge} dog"))

    find(window, "dog")
    QApplication.processEvents()

    assert bar(window).words.width() >= 240


def test_every_part_of_the_bar_has_a_name(window: MainWindow) -> None:
    own = bar(window)

    for part in (own.words, own.next, own.previous, own.case, own.whole):
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
