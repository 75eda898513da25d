from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.edited import compared
from tests.window.making import show_pair
from viewer.model import Side
from viewer.window.commands.command_names import Command
from viewer.window.commands.commands import SPECS
from viewer.window.commands.shortcuts import Slot
from viewer.window.review.text_keys import TextKeys

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from viewer.window.main_window import MainWindow
    from viewer.window.panes.article_view import ArticleView

PAIR = compared(
    "The {big=>huge} dog {sat=>} down.",
    "A {big=>huge} cat came.",
    "The {old=>aged} fox ran.",
)


@pytest.fixture
def window(empty: MainWindow) -> MainWindow:
    show_pair(empty.view, PAIR)
    return empty


def pane(window: MainWindow) -> ArticleView:
    return window.view.pane(Side.COPY).view


def typed(window: MainWindow, keys: str, into: QWidget) -> list[int]:
    """Return the numbers of the differences that these keys lead to."""
    reached = []
    for key in keys:
        QTest.keyClicks(into, key)
        assert window.review.current is not None
        reached.append(window.review.current.number)
    return reached


def test_single_keys_step_by_difference_and_by_sentence(window: MainWindow) -> None:
    assert typed(window, "nnp]][", pane(window)) == [2, 3, 2, 3, 4, 3]
    assert pane(window).toPlainText().startswith("The huge dog")


def test_the_same_keys_step_in_the_list_and_by_pair_among_the_pairs(
    window: MainWindow,
) -> None:
    window.dock.show()
    found = window.dock.list

    assert typed(window, "nnp", found.table) == [2, 3, 2]

    found.show_by_pair(True)
    window.review.make_current(1)
    assert typed(window, "np", found.pairs) == [3, 1]


@pytest.mark.parametrize("held", ["Shift", "Control", "Alt"])
def test_a_key_held_with_it_makes_it_another_key(window: MainWindow, held: str) -> None:
    modifier = Qt.KeyboardModifier[f"{held}Modifier"]

    QTest.keyClick(pane(window), Qt.Key.Key_N, modifier)

    assert window.review.current == PAIR.differences[0]


def test_a_sign_typed_with_altgr_is_the_sign_all_the_same(window: MainWindow) -> None:
    altgr = Qt.KeyboardModifier.GroupSwitchModifier
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_9, altgr, "]")

    QApplication.sendEvent(pane(window), event)

    assert window.review.current == PAIR.differences[2]


def test_chosen_keys_work_in_texts_and_list_in_place_of_the_usual_ones(
    window: MainWindow,
) -> None:
    window.dock.show()
    window.looks.shortcuts.change(Slot(Command.NEXT, in_texts=True), "J")

    assert typed(window, "jn", pane(window)) == [2, 2]
    assert typed(window, "jn", window.dock.list.table) == [3, 3]


def test_the_key_to_hold_can_be_another(window: MainWindow) -> None:
    window.looks.shortcuts.change(Slot(Command.BLINK, in_texts=True), "O")
    layer = window.reading.blink.layers[pane(window)]

    QTest.keyPress(pane(window), Qt.Key.Key_O)
    held = layer.text
    QTest.keyRelease(pane(window), Qt.Key.Key_O)

    assert held == "The big dog sat down."
    assert layer.text == ""


def test_without_a_choice_the_keys_are_those_of_the_table(window: MainWindow) -> None:
    keys = TextKeys(window.review, window)

    for command, spec in SPECS.items():
        for key in spec.pane_keys:
            code = Qt.Key.Key_Space if key == "Space" else Qt.Key(ord(key))
            none = Qt.KeyboardModifier.NoModifier
            assert keys.mean(QKeyEvent(QEvent.Type.KeyPress, code, none), command)
