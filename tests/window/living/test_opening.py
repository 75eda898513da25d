from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from tests.window.making import drop, files, press
from tests.window.seen import names, notice, take_offer, wait_until_compared
from viewer.model import Side
from viewer.window.commands.command_names import Command
from viewer.window.running.session import Activity

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.opened import AnsweringDialogs
    from viewer.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
EDGE = QPoint(4, 4)
"""A place in the window that is beside the articles."""


@pytest.fixture
def window(empty: MainWindow) -> MainWindow:
    """A window in which nothing is open yet."""
    return empty


class TestOpening:
    def test_an_empty_window_has_the_name_of_the_program_and_nothing_to_step(
        self, window: MainWindow
    ) -> None:
        assert window.windowTitle() == QApplication.applicationDisplayName()
        assert not window.commands[Command.NEXT].isEnabled()
        assert not window.commands[Command.EXPORT].isEnabled()
        assert window.view.pane(Side.ORIGINAL).zone.isVisible()

    def test_each_side_is_opened_by_its_shortcut(
        self,
        window: MainWindow,
        dialogs: AnsweringDialogs,
        pair: tuple[Path, Path],
        qtbot: QtBot,
    ) -> None:
        dialogs.articles = (pair[0],)
        press(Qt.Key.Key_O, CONTROL)
        dialogs.articles = (pair[1],)
        press(Qt.Key.Key_O, CONTROL | SHIFT)
        wait_until_compared(window, qtbot)

        assert names(window) == {Side.ORIGINAL: "original.txt", Side.COPY: "copy.txt"}
        assert dialogs.asked == [(Side.ORIGINAL, None), (Side.COPY, pair[0].parent)]

    def test_two_articles_are_opened_by_one_dialog(
        self,
        window: MainWindow,
        dialogs: AnsweringDialogs,
        pair: tuple[Path, Path],
        qtbot: QtBot,
    ) -> None:
        dialogs.articles = pair

        window.commands[Command.OPEN_PAIR].trigger()
        wait_until_compared(window, qtbot)

        assert names(window) == {Side.ORIGINAL: "original.txt", Side.COPY: "copy.txt"}

    def test_one_file_picked_of_two_goes_to_the_first_empty_side(
        self,
        window: MainWindow,
        dialogs: AnsweringDialogs,
        pair: tuple[Path, Path],
        qtbot: QtBot,
    ) -> None:
        for path in pair:
            dialogs.articles = (path,)
            window.commands[Command.OPEN_PAIR].trigger()
        wait_until_compared(window, qtbot)

        assert names(window) == {Side.ORIGINAL: "original.txt", Side.COPY: "copy.txt"}

    def test_a_dialog_that_is_dismissed_changes_nothing(
        self, window: MainWindow
    ) -> None:
        for command in (Command.OPEN_ORIGINAL, Command.OPEN_COPY, Command.OPEN_PAIR):
            window.commands[command].trigger()

        assert window.session.activity is Activity.IDLE

    def test_three_files_are_refused_with_a_sentence(
        self,
        window: MainWindow,
        dialogs: AnsweringDialogs,
        pair: tuple[Path, Path],
    ) -> None:
        dialogs.articles = (*pair, pair[0])

        window.commands[Command.OPEN_PAIR].trigger()

        assert window.notice.isVisible()
        assert "3 files" in window.notice.accessibleDescription()

    def test_the_sample_pair_has_differences_of_every_kind(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.view.sample_requested.emit()
        wait_until_compared(window, qtbot)

        assert window.review.current is not None
        assert window.windowTitle().startswith("original.txt — copy.txt[*] — ")

    def test_text_on_the_clipboard_is_pasted_by_shortcut(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        QApplication.clipboard().setText("Some words to paste.")

        press(Qt.Key.Key_V, CONTROL | ALT)
        qtbot.waitUntil(lambda: Side.ORIGINAL in window.session.articles)

        assert names(window) == {Side.ORIGINAL: "Pasted text"}

    def test_an_empty_clipboard_is_said(self, window: MainWindow) -> None:
        QApplication.clipboard().clear()

        window.commands[Command.PASTE_COPY].trigger()

        assert window.status_bar.text == "There is no text on the clipboard."

    def test_dropped_text_becomes_the_article_of_its_side(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.view.text_dropped.emit(Side.COPY, "Some words.")
        qtbot.waitUntil(lambda: Side.COPY in window.session.articles)

        assert names(window) == {Side.COPY: "Dropped text"}

    def test_two_dropped_files_are_opened_in_order_and_can_be_swapped(
        self, window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
    ) -> None:
        window.view.files_dropped.emit(None, (pair[1], pair[0]))
        wait_until_compared(window, qtbot)
        assert names(window) == {Side.ORIGINAL: "copy.txt", Side.COPY: "original.txt"}
        qtbot.waitUntil(lambda: bool(window.status_bar.offers))

        take_offer(window, window.status_bar.offers[0])
        wait_until_compared(window, qtbot)

        assert names(window) == {Side.ORIGINAL: "original.txt", Side.COPY: "copy.txt"}

    def test_files_dropped_on_the_window_itself_are_opened(
        self, window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
    ) -> None:
        assert drop(window, files(*pair), at=EDGE).isAccepted()
        wait_until_compared(window, qtbot)

        assert names(window) == {Side.ORIGINAL: "original.txt", Side.COPY: "copy.txt"}
        assert all(path.exists() for path in pair)

    def test_one_file_dropped_beside_two_open_articles_is_refused(
        self, compared: MainWindow, pair: tuple[Path, Path]
    ) -> None:
        before = compared.session.comparison

        drop(compared, files(*pair[:1]), at=EDGE)

        assert "original.txt" in compared.notice.accessibleDescription()
        assert compared.notice.isVisible()
        assert compared.session.comparison is before

    def test_a_folder_dropped_on_the_window_is_refused(
        self, window: MainWindow, tmp_path: Path
    ) -> None:
        drop(window, files(tmp_path), at=EDGE)

        assert "folder" in window.notice.accessibleDescription()


class TestTrouble:
    @pytest.mark.parametrize("trouble", ["missing", "folder", "empty", "binary"])
    def test_a_bad_file_is_explained_in_its_pane_and_the_old_text_stays(
        self, compared: MainWindow, tmp_path: Path, qtbot: QtBot, trouble: str
    ) -> None:
        bad = tmp_path / f"{trouble}.txt"
        if trouble == "folder":
            bad.mkdir()
        elif trouble == "empty":
            bad.touch()
        elif trouble == "binary":
            bad.write_bytes(bytes(range(256)) * 40)
        before = compared.session.comparison

        compared.view.files_dropped.emit(Side.COPY, (bad,))
        qtbot.waitUntil(lambda: bool(notice(compared, Side.COPY)))

        assert bad.name in notice(compared, Side.COPY)
        assert not notice(compared, Side.ORIGINAL)
        assert compared.session.comparison is before
        assert "captain" in compared.view.pane(Side.COPY).view.toPlainText()
        assert compared.commands[Command.NEXT].isEnabled()

    def test_the_same_file_twice_is_explained_in_the_pane_concerned(
        self, compared: MainWindow, pair: tuple[Path, Path]
    ) -> None:
        compared.view.files_dropped.emit(Side.COPY, (pair[0],))

        assert "original.txt" in notice(compared, Side.COPY)

    def test_a_notice_goes_away_when_the_next_file_is_opened(
        self, compared: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
    ) -> None:
        compared.view.files_dropped.emit(Side.COPY, (pair[0],))

        compared.view.files_dropped.emit(Side.COPY, (pair[1],))
        wait_until_compared(compared, qtbot)

        assert not notice(compared, Side.COPY)
