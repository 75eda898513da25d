from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

import viewer
from viewer.window.commands.command_names import Command
from viewer.window.commands.commands import SPECS
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.sheets import Sheet, about_html, open_sheet, shortcuts_html

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

THEME = theme_for(ColourScheme.LIGHT)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def text_of(sheet: Sheet) -> str:
    return sheet.text.toPlainText()


def test_the_sheet_of_shortcuts_lists_every_shortcut_once(parent: QWidget) -> None:
    text = text_of(open_sheet(Command.SHORTCUTS, theme=THEME, parent=parent))

    listed = Counter(chain(*(line.split(", ") for line in text.splitlines())))
    keys = chain(*(spec.shortcuts for spec in SPECS.values()))
    times = {each: listed[QKeySequence(each).toString()] for each in keys}
    assert times == dict.fromkeys(times, 1)


def test_a_command_without_a_shortcut_is_not_in_the_sheet() -> None:
    assert "Sample" not in shortcuts_html()


def test_single_keys_are_said_to_work_in_an_article() -> None:
    assert "N in an article" in shortcuts_html()


def test_the_sheet_of_marks_explains_all_four(parent: QWidget) -> None:
    text = text_of(open_sheet(Command.MARKS, theme=THEME, parent=parent))

    for word in ("substituted", "dropped", "added", "moved"):
        assert word in text


def test_the_sheet_about_unspin_names_version_and_licences(parent: QWidget) -> None:
    text = text_of(open_sheet(Command.ABOUT, theme=THEME, parent=parent))

    assert viewer.__version__ in text
    assert "rapidfuzz" in about_html()
    assert "MIT" in text


def test_a_sheet_is_closed_by_its_button(parent: QWidget, qtbot: QtBot) -> None:
    sheet = open_sheet(Command.ABOUT, theme=THEME, parent=parent)

    with qtbot.waitSignal(sheet.finished):
        sheet.reject()


@pytest.mark.parametrize("command", [Command.MARKS, Command.ABOUT])
def test_a_short_sheet_is_as_high_as_its_text(
    parent: QWidget, qtbot: QtBot, command: Command
) -> None:
    sheet = open_sheet(command, theme=THEME, parent=parent)
    qtbot.waitExposed(sheet)
    text = sheet.text

    room = text.viewport().height() - text.document().size().height()

    assert 0 <= room < 40
    assert text.verticalScrollBar().maximum() == 0


def test_a_long_sheet_fits_a_small_screen(parent: QWidget) -> None:
    sheet = open_sheet(Command.SHORTCUTS, theme=THEME, parent=parent)

    assert sheet.height() <= 560
    assert sheet.text.verticalScrollBar().maximum() > 0
