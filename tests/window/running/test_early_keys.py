from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from viewer.window.running.early_keys import EarlyKeys

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HELD = Qt.KeyboardModifier


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def done() -> list[str]:
    return []


def actions(window: QMainWindow, done: list[str], *shortcuts: str) -> list[QAction]:
    made = []
    for keys in shortcuts:
        action = QAction(keys, window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked, keys=keys: done.append(keys))
        made.append(action)
    return made


def test_what_was_typed_is_done_in_order(window: QMainWindow, done: list[str]) -> None:
    early = EarlyKeys(window)
    QTest.keyClick(window, Qt.Key.Key_F5)
    QTest.keyClick(window, Qt.Key.Key_O, HELD.ControlModifier | HELD.ShiftModifier)
    QTest.keyClick(window, Qt.Key.Key_Question, HELD.ShiftModifier)
    QTest.keyClick(window, Qt.Key.Key_X)

    early.act(actions(window, done, "?", "Ctrl+O", "Ctrl+Shift+O", "F5"))

    assert done == ["F5", "Ctrl+Shift+O", "?"]


def test_what_cannot_be_done_yet_is_not_done(
    window: QMainWindow, done: list[str]
) -> None:
    early = EarlyKeys(window)
    QTest.keyClick(window, Qt.Key.Key_F5)
    (action,) = actions(window, done, "F5")
    action.setEnabled(False)

    early.act([action])
    action.setEnabled(True)
    early.act([action])

    assert done == []


def test_what_is_typed_later_is_not_done_twice(
    window: QMainWindow, done: list[str]
) -> None:
    early = EarlyKeys(window)
    made = actions(window, done, "F5")
    early.act(made)

    QTest.keyClick(window, Qt.Key.Key_F5)
    early.act(made)

    assert done == []
