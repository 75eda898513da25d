from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.opened import close_window, open_window
from viewer.settings import ColourChoice, ThemeChoice
from viewer.window.commands.command_names import Command
from viewer.window.look.appearance import Appearance, colours_for
from viewer.window.look.palettes import palette_theme
from viewer.window.look.theme import ColourScheme

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow

SAFE = palette_theme(ColourScheme.LIGHT, ColourChoice.SAFE)


@pytest.mark.parametrize("choice", ColourChoice)
@pytest.mark.parametrize("contrast", [True, False])
def test_the_reader_decides_then_the_system(
    choice: ColourChoice, contrast: bool
) -> None:
    by_system = ColourChoice.CONTRAST if contrast else ColourChoice.STANDARD
    is_left_open = choice is ColourChoice.AUTOMATIC

    assert colours_for(choice, contrast=contrast) is (
        by_system if is_left_open else choice
    )


def test_the_palette_follows_a_system_that_asks_for_contrast(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance = Appearance(qapp, ThemeChoice.LIGHT)
    monkeypatch.setattr(
        "viewer.window.look.appearance.asks_for_contrast", lambda _: True
    )

    with qtbot.waitSignal(appearance.theme_changed):
        appearance.choose_colours(ColourChoice.AUTOMATIC)

    assert appearance.theme == palette_theme(ColourScheme.LIGHT, ColourChoice.CONTRAST)


def test_a_palette_is_used_at_once_and_next_time_too(
    window: MainWindow, qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    appearance = window.looks.appearance

    with qtbot.waitSignal(appearance.theme_changed) as changed:
        window.commands[Command.COLOURS_SAFE].trigger()
    again = open_window(qapp, tmp_path)

    assert changed.args == [SAFE]
    assert again.looks.appearance.theme == SAFE
    assert again.commands[Command.COLOURS_SAFE].isChecked()
    assert not again.commands[Command.COLOURS_AUTOMATIC].isChecked()
    close_window(again)


def test_reduced_motion_is_a_switch_that_is_remembered(
    window: MainWindow, qapp: QApplication, tmp_path: Path
) -> None:
    window.commands[Command.REDUCED_MOTION].trigger()
    again = open_window(qapp, tmp_path)

    assert again.commands[Command.REDUCED_MOTION].isChecked()
    again.commands[Command.REDUCED_MOTION].trigger()
    assert not again.commands[Command.REDUCED_MOTION].isChecked()
    close_window(again)
