from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.edited import long_pair
from viewer.model import Side
from viewer.window.commands.command_names import Command
from viewer.window.sync.scroll_sync import Apart

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QScrollBar
    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow


@pytest.fixture
def window(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window in which a pair of many screens is compared."""
    pair = long_pair()
    for name, article in (("original.txt", pair.original), ("copy.txt", pair.copy)):
        (tmp_path / name).write_text(article.text, encoding="utf-8")
    empty.open_files([tmp_path / "original.txt", tmp_path / "copy.txt"])
    qtbot.waitUntil(empty.commands[Command.LINE_UP].isEnabled)
    return empty


def _bars(window: MainWindow) -> tuple[QScrollBar, QScrollBar]:
    one, other = (window.view.pane(side).view.verticalScrollBar() for side in Side)
    return one, other


def _press_lock(window: MainWindow) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_L, both)


def test_the_switch_unlocks_and_locks_again(window: MainWindow) -> None:
    leader, follower = _bars(window)
    switch = window.commands[Command.SCROLL_ALONE]

    _press_lock(window)
    leader.setValue(600)
    assert switch.isChecked()
    assert follower.value() == 0
    assert window.status_bar.text == "Each side scrolls on its own now."

    _press_lock(window)
    assert not switch.isChecked()
    assert follower.value() > 300
    assert window.status_bar.text == "Both sides scroll together again."


def test_an_open_lock_shows_that_the_sides_are_unlocked(window: MainWindow) -> None:
    switch = window.commands[Command.SCROLL_ALONE]
    closed = switch.icon().pixmap(20, 20).toImage()

    _press_lock(window)

    assert switch.icon().pixmap(20, 20).toImage() != closed
    assert window.view.wayfinding.gap.sign.isVisible()


def test_steps_do_not_lock_what_the_reader_unlocked(window: MainWindow) -> None:
    _press_lock(window)

    QTest.keyClick(window, Qt.Key.Key_F8)

    assert window.view.sync.apart is Apart.WISH
    assert window.commands[Command.SCROLL_ALONE].isChecked()


@pytest.mark.parametrize("side", Side)
def test_the_side_with_the_keyboard_stays_when_both_are_lined_up(
    window: MainWindow, side: Side
) -> None:
    _press_lock(window)
    bars = dict(zip(Side, _bars(window), strict=True))
    bars[side].setValue(700)
    window.view.focus_side(side)

    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert bars[side].value() == 700
    assert bars[side.other].value() > 300
    assert window.view.sync.apart is Apart.WISH
