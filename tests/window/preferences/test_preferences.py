from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QWidget,
)

from tests.edited import compared
from tests.window.making import show_pair
from viewer.model import Side
from viewer.settings import ColourChoice, FontChoice, Settings, ThemeChoice, load
from viewer.window.commands.command_names import Command
from viewer.window.look.theme import ColourScheme
from viewer.window.preferences.preferences import Preferences
from viewer.window.review.stepping import Direction

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> Preferences:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(Preferences)
    assert isinstance(dialog, Preferences)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def size(window: MainWindow) -> int:
    return window.view.pane(Side.COPY).view.document().defaultFont().pixelSize()


def press(dialog: Preferences, name: QDialogButtonBox.StandardButton) -> None:
    QTest.mouseClick(dialog.buttons.button(name), Qt.MouseButton.LeftButton)


def test_the_dialog_shows_what_is_chosen(dialog: Preferences) -> None:
    assert dialog.size_choice.value() == 18
    assert dialog.font_choice.currentData() == FontChoice.SERIF
    assert dialog.colours.currentData() == ColourChoice.AUTOMATIC


def test_a_choice_is_seen_at_once_and_kept_by_ok(
    window: MainWindow, dialog: Preferences, tmp_path: Path
) -> None:
    QTest.keyClick(dialog.size_choice, Qt.Key.Key_Up)
    QTest.keyClick(dialog.theme, Qt.Key.Key_End)
    QTest.keyClick(dialog.colours, Qt.Key.Key_End)
    QTest.keyClick(dialog.motion, Qt.Key.Key_Space)
    seen = size(window)
    press(dialog, QDialogButtonBox.StandardButton.Ok)

    assert seen == size(window) == 19
    assert window.looks.appearance.theme.scheme is ColourScheme.DARK
    kept = load(tmp_path / "settings.json")
    assert kept.typesetting.size == 19
    assert kept.theme is ThemeChoice.DARK
    assert kept.colours is ColourChoice.CONTRAST
    assert kept.reduced_motion
    assert window.commands[Command.THEME_DARK].isChecked()
    assert window.commands[Command.REDUCED_MOTION].isChecked()


@pytest.mark.parametrize("way", ["button", "key"])
def test_cancel_brings_back_what_was_there(
    window: MainWindow, dialog: Preferences, tmp_path: Path, way: str
) -> None:
    dialog.lines.setValue(2.0)
    QTest.keyClick(dialog.font_choice, Qt.Key.Key_Down)
    QTest.keyClick(dialog.theme, Qt.Key.Key_End)

    if way == "key":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        press(dialog, QDialogButtonBox.StandardButton.Cancel)

    assert load(tmp_path / "settings.json") == Settings()
    assert window.reading.typesetting == Settings().typesetting
    assert window.looks.appearance.theme.scheme is ColourScheme.LIGHT
    assert window.commands[Command.THEME_SYSTEM].isChecked()


def test_the_defaults_can_be_had_again(window: MainWindow, dialog: Preferences) -> None:
    dialog.measure.setValue(100)
    dialog.size_choice.setValue(40)

    press(dialog, QDialogButtonBox.StandardButton.RestoreDefaults)

    assert window.reading.typesetting == Settings().typesetting
    assert dialog.size_choice.value() == 18


def test_every_choice_has_a_name_and_can_be_reached_by_tab(
    dialog: Preferences,
) -> None:
    choosers: list[QWidget] = [
        *dialog.findChildren(QComboBox),
        *dialog.findChildren(QAbstractSpinBox),
        dialog.motion,
        dialog.starting_over,
    ]

    assert len(choosers) == 9
    for chooser in choosers:
        interface = QAccessible.queryAccessibleInterface(chooser)
        assert interface.text(QAccessible.Text.Name)
        assert chooser.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_who_does_not_want_to_start_over_stays_at_the_end(
    window: MainWindow, dialog: Preferences, tmp_path: Path
) -> None:
    pair = compared("The {big=>huge} dog {sat=>} down.")
    show_pair(window.view, pair)
    window.review.make_current(2)

    QTest.keyClick(dialog.starting_over, Qt.Key.Key_Space)
    press(dialog, QDialogButtonBox.StandardButton.Ok)
    window.review.step(Direction.NEXT)

    said = window.status_bar.text
    assert said == "There is nothing further in this direction."
    assert not window.review.walk.starts_over
    assert not load(tmp_path / "settings.json").starts_over


def test_another_language_is_remembered_for_the_next_start(
    dialog: Preferences, tmp_path: Path
) -> None:
    QTest.keyClick(dialog.language, Qt.Key.Key_E)
    press(dialog, QDialogButtonBox.StandardButton.Ok)

    assert dialog.language.currentText() == "English"
    assert load(tmp_path / "settings.json").language == "en"
