from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.edited import compared
from tests.window.making import show_pair
from viewer.model import Side
from viewer.window.commands.command_names import Command

if TYPE_CHECKING:
    from viewer.window.main_window import MainWindow


@pytest.fixture
def window(empty: MainWindow) -> MainWindow:
    """A window with the list beside the panes."""
    empty.commands[Command.DIFFERENCE_LIST].trigger()
    QApplication.processEvents()
    return empty


@pytest.mark.parametrize("open_pair", [False, True])
def test_the_head_of_the_list_is_in_line_with_the_heads_of_the_panes(
    window: MainWindow, *, open_pair: bool
) -> None:
    if open_pair:
        show_pair(window.view, compared("The {big=>huge} dog."))
        QApplication.processEvents()
    title, header = window.dock.title, window.view.pane(Side.COPY).header

    assert title.height() == header.height()
    assert title.mapTo(window, title.rect().topLeft()).y() == (
        header.mapTo(window, header.rect().topLeft()).y()
    )


def test_the_button_in_the_head_closes_the_list(window: MainWindow) -> None:
    QTest.mouseClick(window.dock.title.close_button, Qt.MouseButton.LeftButton)

    assert window.dock.isHidden()
    assert not window.commands[Command.DIFFERENCE_LIST].isChecked()


@pytest.mark.parametrize("theme", [Command.THEME_LIGHT, Command.THEME_DARK])
def test_the_head_of_the_list_has_the_colours_of_the_heads_of_the_panes(
    window: MainWindow, theme: Command
) -> None:
    window.commands[theme].trigger()
    title, header = window.dock.title, window.view.pane(Side.COPY).header

    grounds = [one.grab().toImage().pixelColor(3, 3) for one in (title, header)]

    assert grounds[0] == grounds[1]
