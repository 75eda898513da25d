"""F6 goes round the regions of a window, past those that have no use for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QWidget

from viewer.window.commands.command_names import Command
from viewer.window.regions import Region, Round, bar_region

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[list[QWidget]]:
    """Give two fields and a bar with a button, in a window that has the keyboard."""
    window = QWidget()
    bar = QWidget(window)
    button = QPushButton(bar)
    QHBoxLayout(bar).addWidget(button)
    parts = [QLineEdit(window), QLineEdit(window), bar]
    row = QHBoxLayout(window)
    for part in parts:
        row.addWidget(part)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    yield parts
    window.close()
    window.deleteLater()


@pytest.fixture
def tour(parts: list[QWidget]) -> Round:
    tour = Round()
    tour.lead_through((*map(_field_region, parts[:2]), bar_region(parts[2])))
    return tour


def _field_region(field: QWidget) -> Region:
    def take_focus() -> bool:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    return Region(field, take_focus)


def go(tour: Round, command: Command, parts: list[QWidget]) -> int | None:
    """Carry out the command and return which part has the keyboard then."""
    tour.handlers()[command]()
    focus = QApplication.focusWidget()
    for index, part in enumerate(parts):
        if part is focus or (focus is not None and part.isAncestorOf(focus)):
            return index
    return None


def test_it_goes_on_from_the_last_region_to_the_first(
    tour: Round, parts: list[QWidget]
) -> None:
    parts[0].setFocus()

    assert [go(tour, Command.NEXT_REGION, parts) for _ in range(3)] == [1, 2, 0]


def test_it_goes_back_from_the_first_region_to_the_last(
    tour: Round, parts: list[QWidget]
) -> None:
    parts[0].setFocus()

    assert [go(tour, Command.PREVIOUS_REGION, parts) for _ in range(3)] == [2, 1, 0]


def test_a_hidden_region_is_passed_over(tour: Round, parts: list[QWidget]) -> None:
    parts[1].hide()
    parts[0].setFocus()

    assert go(tour, Command.NEXT_REGION, parts) == 2


def test_a_bar_without_a_button_to_press_is_passed_over(
    tour: Round, parts: list[QWidget]
) -> None:
    for button in parts[2].findChildren(QPushButton):
        button.setEnabled(False)
    parts[1].setFocus()

    assert go(tour, Command.NEXT_REGION, parts) == 0
