from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.opened import close_window, open_window
from viewer.window.commands.command_names import Command

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


def test_size_tool_bar_and_theme_are_remembered(
    qapp: QApplication, tmp_path: Path
) -> None:
    first = open_window(qapp, tmp_path)
    first.resize(760, 600)
    first.commands[Command.TOOL_BAR].trigger()
    first.commands[Command.THEME_DARK].trigger()
    first.close()

    second = open_window(qapp, tmp_path)

    assert second.width() == 760
    assert second.tool_bar.isHidden()
    assert not second.commands[Command.TOOL_BAR].isChecked()
    assert second.commands[Command.THEME_DARK].isChecked()
    close_window(first)
    close_window(second)


@pytest.mark.parametrize("was_shown", [True, False], ids=["shown", "hidden"])
def test_the_list_is_as_wide_as_it_was(
    qapp: QApplication, tmp_path: Path, was_shown: bool
) -> None:
    first = open_window(qapp, tmp_path)
    first.resize(780, 600)
    first.commands[Command.DIFFERENCE_LIST].trigger()
    qapp.processEvents()
    first.resizeDocks([first.dock], [180], Qt.Orientation.Horizontal)
    qapp.processEvents()
    if not was_shown:
        first.commands[Command.DIFFERENCE_LIST].trigger()
    first.close()

    second = open_window(qapp, tmp_path)
    if not was_shown:
        second.commands[Command.DIFFERENCE_LIST].trigger()
    qapp.processEvents()

    assert second.dock.width() == 180
    close_window(first)
    close_window(second)


def test_a_list_that_was_never_shown_has_room_for_the_words_at_first(
    qapp: QApplication, tmp_path: Path
) -> None:
    first = open_window(qapp, tmp_path)
    first.resize(780, 600)
    first.close()

    second = open_window(qapp, tmp_path)
    second.commands[Command.DIFFERENCE_LIST].trigger()
    qapp.processEvents()

    assert second.dock.width() > second.dock.minimumSizeHint().width() + 50
    close_window(first)
    close_window(second)


def test_a_broken_window_state_does_not_matter(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "window.ini").write_text("[General]\ngeometry=7\narrangement=@x\n")

    window = open_window(qapp, tmp_path)

    assert window.isVisible()
    close_window(window)
