from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.window.living.working import has_work, work
from tests.window.making import press
from viewer.window.commands.command_names import Command
from viewer.window.running.dialogs import Answer

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.opened import AnsweringDialogs
    from viewer.window.main_window import MainWindow


CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class TestSaving:
    @pytest.mark.usefixtures("window")
    def test_where_to_is_asked_once_and_again_by_save_as(
        self, dialogs: AnsweringDialogs, tmp_path: Path
    ) -> None:
        press(Qt.Key.Key_S, CONTROL)
        press(Qt.Key.Key_S, CONTROL)
        asked = len(dialogs.asked)
        dialogs.session = tmp_path / "other.unspin"
        press(Qt.Key.Key_S, CONTROL | SHIFT)

        assert asked == 1
        assert dialogs.asked[0] == (None, "original vs copy.unspin")
        assert dialogs.session.is_file()

    def test_the_file_says_what_it_is(
        self, pair: tuple[Path, Path], saved: Path
    ) -> None:
        data = json.loads(saved.read_bytes())

        assert (data["format"], data["version"]) == ("unspin-session", 1)
        assert data["original"]["path"] == str(pair[0])
        assert data["original"]["relative"] == "articles/original.txt"

    def test_a_session_is_not_written_over_one_of_its_articles(
        self, window: MainWindow, dialogs: AnsweringDialogs, pair: tuple[Path, Path]
    ) -> None:
        before = pair[1].read_bytes()
        dialogs.session = pair[1]

        window.commands[Command.SAVE_SESSION].trigger()

        assert pair[1].read_bytes() == before
        assert "one of the two articles" in window.notice.accessibleDescription()


class TestUnsaved:
    def test_the_title_tells_what_is_not_saved(self, window: MainWindow) -> None:
        assert not window.isWindowModified()

        window.review.set_asides.add([1], reason="usual")
        assert window.isWindowModified()
        assert "[*]" in window.windowTitle()

        press(Qt.Key.Key_S, CONTROL)
        assert not window.isWindowModified()

    def test_what_is_undone_need_not_be_saved(self, window: MainWindow) -> None:
        window.living.notes.write(1, "Odd.")
        window.review.undo_stack.undo()

        assert not window.isWindowModified()

    def test_closing_with_nothing_unsaved_asks_nothing(
        self, window: MainWindow, dialogs: AnsweringDialogs
    ) -> None:
        assert window.close()
        assert Answer not in dialogs.asked

    def test_cancel_keeps_the_window_open(
        self, window: MainWindow, dialogs: AnsweringDialogs
    ) -> None:
        work(window)
        dialogs.unsaved = Answer.CANCEL

        assert not window.close()
        assert window.isVisible()
        assert has_work(window)

    def test_save_saves_and_closes(
        self, window: MainWindow, dialogs: AnsweringDialogs
    ) -> None:
        work(window)
        dialogs.unsaved = Answer.SAVE

        assert window.close()
        assert dialogs.session is not None
        assert dialogs.session.is_file()

    def test_save_without_a_place_to_save_to_keeps_the_window_open(
        self, window: MainWindow, dialogs: AnsweringDialogs
    ) -> None:
        work(window)
        dialogs.unsaved = Answer.SAVE
        dialogs.session = None

        assert not window.close()

    def test_opening_something_else_asks_too(
        self, window: MainWindow, dialogs: AnsweringDialogs
    ) -> None:
        work(window)
        dialogs.unsaved = Answer.CANCEL

        window.commands[Command.OPEN_SAMPLE].trigger()

        assert Answer in dialogs.asked
        assert has_work(window)

    def test_reloading_does_not_save_and_does_not_lose(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        work(window)

        with qtbot.waitSignal(window.living.keeper.compared):
            window.commands[Command.RELOAD].trigger()

        assert has_work(window)
        assert window.isWindowModified()
