"""What the reader sees of what is open, and waits for, in the tests of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from viewer.model import Side
    from viewer.window.main_window import MainWindow


def wait_until_compared(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.comparison is not None)


def take_offer(window: MainWindow, name: str) -> None:
    """Click the button of this name in the status bar."""
    buttons = window.status_bar.findChildren(QToolButton)
    offer = next(button for button in buttons if button.text() == name)
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)


def names(window: MainWindow) -> dict[Side, str]:
    """Return the names of the articles that are open."""
    return {side: one.source.name for side, one in window.session.articles.items()}


def notice(window: MainWindow, side: Side) -> str:
    """Return what is said above the article of a side, or nothing."""
    pane = window.view.pane(side)
    return pane.notice.accessibleDescription() if pane.notice.isVisible() else ""
