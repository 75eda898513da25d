from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.window.making import press
from viewer.window.commands.command_names import Command
from viewer.window.sheets import Sheet

if TYPE_CHECKING:
    from viewer.window.main_window import MainWindow


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_F1, Qt.Key.Key_Question], ids=["F1", "question mark"]
)
def test_the_shortcuts_are_shown_by_key(compared: MainWindow, key: Qt.Key) -> None:
    press(key)

    sheet = compared.findChild(Sheet)
    assert sheet is not None
    assert sheet.isVisible()
    assert "F8" in sheet.text.toPlainText()


def test_every_sheet_of_the_menu_opens(window: MainWindow) -> None:
    for command in (Command.SHORTCUTS, Command.MARKS, Command.ABOUT):
        window.commands[command].trigger()

    titles = {sheet.windowTitle() for sheet in window.findChildren(Sheet)}
    assert titles == {"Keyboard Shortcuts", "What the Marks Mean", "About Unspin"}
