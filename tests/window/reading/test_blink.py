from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.edited import compared, long_pair
from tests.window.making import painted, show_pair
from viewer.model import Side
from viewer.window.commands.command_names import Command
from viewer.window.reading.blink import passages
from viewer.window.sync.passages import Passages

if TYPE_CHECKING:
    from viewer.window.main_window import MainWindow
    from viewer.window.panes.article_view import ArticleView

PAIR = compared("One dog.", "The {big=>huge} dog {sat=>} down.", "{=>A new one.}")
SPACE = Qt.Key.Key_Space


@pytest.fixture
def window(empty: MainWindow) -> MainWindow:
    show_pair(empty.view, PAIR)
    empty.view.focus_side(Side.COPY)
    return empty


def copy(window: MainWindow) -> ArticleView:
    return window.view.pane(Side.COPY).view


def shown(window: MainWindow) -> str:
    return window.reading.blink.layers[copy(window)].text


def repeat(view: ArticleView, kind: QEvent.Type) -> None:
    event = QKeyEvent(kind, SPACE, Qt.KeyboardModifier.NoModifier, " ", True)
    QApplication.sendEvent(view, event)


def test_the_sentences_of_a_difference_are_found_on_both_sides() -> None:
    found = passages(Passages(PAIR), PAIR.differences[0])

    assert found[Side.ORIGINAL].of(PAIR.original.text) == "The big dog sat down."
    assert found[Side.COPY].of(PAIR.copy.text) == "The huge dog  down."
    alone = passages(Passages(PAIR), PAIR.differences[2])
    assert alone[Side.ORIGINAL] == PAIR.differences[2].original


def test_the_other_wording_is_there_while_space_is_held(window: MainWindow) -> None:
    view = copy(window)
    before = painted(view.viewport())

    QTest.keyPress(view, SPACE)
    held, text = painted(view.viewport()), shown(window)
    QTest.keyRelease(view, SPACE)

    assert text == "The big dog sat down."
    assert held != before
    assert shown(window) == ""
    assert painted(view.viewport()) == before


def test_a_key_that_repeats_does_not_flicker(window: MainWindow) -> None:
    view = copy(window)
    QTest.keyPress(view, SPACE)

    for _ in range(3):
        repeat(view, QEvent.Type.KeyRelease)
        assert shown(window)
        repeat(view, QEvent.Type.KeyPress)

    assert shown(window)


def test_neither_text_nor_selection_nor_what_is_copied_changes(
    window: MainWindow,
) -> None:
    view = copy(window)
    view.selectAll()
    text = view.toPlainText()

    QTest.keyPress(view, SPACE)
    view.copy()

    assert view.toPlainText() == text
    assert QGuiApplication.clipboard().text() == PAIR.copy.text


def test_it_ends_when_the_pane_loses_the_keyboard(window: MainWindow) -> None:
    QTest.keyPress(copy(window), SPACE)

    window.view.focus_side(Side.ORIGINAL)

    assert shown(window) == ""


def test_it_does_not_scroll(window: MainWindow) -> None:
    pair = long_pair()
    show_pair(window.view, pair)
    window.view.focus_side(Side.COPY)
    place = copy(window).verticalScrollBar().value()

    QTest.keyClick(copy(window), SPACE)

    assert copy(window).verticalScrollBar().value() == place


def test_where_the_other_side_has_nothing_it_says_so(window: MainWindow) -> None:
    window.review.make_current(3)

    QTest.keyPress(copy(window), SPACE)

    assert shown(window) == "(nothing)"


def test_the_command_shows_it_until_the_next_time(window: MainWindow) -> None:
    blink = window.commands[Command.BLINK]
    blink.setEnabled(True)

    blink.trigger()
    first = shown(window)
    blink.trigger()

    assert first
    assert shown(window) == ""
