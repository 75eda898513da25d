from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.window.making import press
from tests.window.seen import wait_until_compared
from viewer.window.commands.command_names import Command

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_the_first_difference_is_described_at_once(compared: MainWindow) -> None:
    assert compared.status_bar.text.endswith("substituted · leader → captain")
    assert compared.tool_bar.counter.text() == "1 of 3"


def test_keys_step_to_the_end_and_say_so(compared: MainWindow) -> None:
    seen = [compared.status_bar.text]
    for _ in range(2):
        press(Qt.Key.Key_F8)
        seen.append(compared.status_bar.text)
    press(Qt.Key.Key_Down, ALT)

    assert [text.split(" · ")[-1] for text in seen] == [
        "leader → captain",
        "sure → certain",
        "report → study",
    ]
    assert compared.status_bar.text == "Last difference. Press again to start over."
    assert compared.tool_bar.counter.text() == "3 of 3"


def test_keys_step_back_to_the_beginning_and_say_so(compared: MainWindow) -> None:
    press(Qt.Key.Key_End, ALT)
    press(Qt.Key.Key_F8, SHIFT)
    assert compared.tool_bar.counter.text() == "2 of 3"

    press(Qt.Key.Key_Home, ALT)
    press(Qt.Key.Key_Up, ALT)

    assert (
        compared.status_bar.text == "First difference. Press again to go to the last."
    )


def test_equal_articles_are_said_to_be_equal(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    pair[1].write_bytes(pair[0].read_bytes())

    window.open_files(pair)
    wait_until_compared(window, qtbot)

    assert window.status_bar.text.startswith("No differences")
    assert window.commands[Command.EXPORT].isEnabled()
    assert not window.commands[Command.NEXT].isEnabled()
