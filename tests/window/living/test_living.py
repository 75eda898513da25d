from __future__ import annotations

from typing import TYPE_CHECKING

from tests.opened import AnsweringDialogs, close_window, open_window
from viewer.window.commands.command_names import Command

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from viewer.window.main_window import MainWindow


def test_recent_sessions_are_in_their_menu_also_in_the_next_window(
    qapp: QApplication, window: MainWindow, tmp_path: Path, saved: Path
) -> None:
    again = open_window(qapp, tmp_path)

    remembered = [list(one.living.recent.sessions) for one in (window, again)]
    again.commands[Command.CLEAR_RECENT_SESSIONS].trigger()

    assert remembered == [[saved], [saved]]
    assert not again.living.recent.sessions
    close_window(again)


def test_a_note_is_written_by_its_command_and_undone(
    window: MainWindow, dialogs: AnsweringDialogs
) -> None:
    dialogs.note = "Ask about this."

    window.commands[Command.NOTE].trigger()

    assert dialogs.asked == [("D-001: leader → captain", "")]
    assert dict(window.living.notes.notes) == {1: "Ask about this."}

    window.review.undo_stack.undo()
    assert not window.living.notes.notes


def test_the_note_about_the_current_difference_is_shown(window: MainWindow) -> None:
    window.living.notes.write(2, "Ask about this.")
    label = window.living.note_label
    assert not label.isVisible()

    window.commands[Command.NEXT].trigger()

    assert label.isVisible()
    assert label.text() == "Note: Ask about this."
