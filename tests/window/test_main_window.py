from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QProgressBar

from tests.opened import AnsweringDialogs, working_window
from tests.window.making import press
from tests.window.running.gate import Gate
from tests.window.seen import names, wait_until_compared
from viewer.model import Side
from viewer.window.commands.command_names import Command
from viewer.window.commands.commands import Menu
from viewer.window.running.session import Activity, Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class TestWaiting:
    @pytest.fixture
    def gate(self) -> Gate:
        return Gate()

    @pytest.fixture
    def slow(
        self,
        qapp: QApplication,
        tmp_path: Path,
        gate: Gate,
        dialogs: AnsweringDialogs,
        qtbot: QtBot,
    ) -> Iterator[MainWindow]:
        """A window whose comparisons wait."""
        session = Session(comparing=gate.comparing)
        with working_window(
            qapp, tmp_path, qtbot, dialogs=dialogs, session=session
        ) as window:
            yield window

    @pytest.fixture
    def comparing(
        self, slow: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
    ) -> MainWindow:
        slow.open_files(pair)
        qtbot.waitUntil(lambda: slow.session.activity is Activity.COMPARING)
        return slow

    def test_the_texts_are_there_before_the_comparison(
        self, comparing: MainWindow
    ) -> None:
        assert "leader" in comparing.view.pane(Side.ORIGINAL).view.toPlainText()
        assert not comparing.commands[Command.EXPORT].isEnabled()

    def test_progress_appears_only_after_a_moment(
        self, comparing: MainWindow, gate: Gate, qtbot: QtBot
    ) -> None:
        progress = comparing.status_bar.findChild(QProgressBar)
        assert progress is not None
        assert progress.isHidden()

        qtbot.waitUntil(progress.isVisible)
        gate.opened.set()

        qtbot.waitUntil(progress.isHidden)

    def test_escape_cancels_at_once(self, comparing: MainWindow) -> None:
        press(Qt.Key.Key_Escape)

        assert comparing.session.activity is Activity.IDLE
        assert comparing.status_bar.text == "Cancelled."
        assert not comparing.commands[Command.CANCEL].isEnabled()
        assert "leader" in comparing.view.pane(Side.ORIGINAL).view.toPlainText()

    def test_what_was_cancelled_can_be_taken_up_again(
        self, comparing: MainWindow, gate: Gate, qtbot: QtBot
    ) -> None:
        comparing.commands[Command.CANCEL].trigger()
        gate.opened.set()
        assert comparing.session.activity is Activity.IDLE
        assert comparing.session.comparison is None

        press(Qt.Key.Key_F5)

        wait_until_compared(comparing, qtbot)

    def test_a_newer_pair_takes_the_place_of_an_older_one(
        self,
        comparing: MainWindow,
        gate: Gate,
        tmp_path: Path,
        qtbot: QtBot,
    ) -> None:
        newer = tmp_path / "newer.txt"
        newer.write_text("The speaker spoke first.", encoding="utf-8")

        comparing.view.files_dropped.emit(Side.COPY, (newer,))
        qtbot.waitUntil(lambda: names(comparing)[Side.COPY] == "newer.txt")
        gate.opened.set()
        wait_until_compared(comparing, qtbot)

        assert comparing.session.comparison is not None
        assert comparing.session.comparison.copy.source.path == newer

    def test_the_window_closes_cleanly_while_it_works(
        self, comparing: MainWindow
    ) -> None:
        others = threading.active_count()

        assert comparing.close()

        assert threading.active_count() < others


class TestChanging:
    def test_swap_exchanges_the_sides(self, compared: MainWindow, qtbot: QtBot) -> None:
        press(Qt.Key.Key_X, CONTROL | SHIFT)
        wait_until_compared(compared, qtbot)

        assert compared.status_bar.text.endswith("captain → leader")
        assert compared.windowTitle().startswith("copy.txt — original.txt")

    def test_reload_shows_what_the_files_have_now(
        self, compared: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
    ) -> None:
        pair[1].write_text(
            pair[1].read_text(encoding="utf-8").replace("captain", "chief"),
            encoding="utf-8",
        )

        press(Qt.Key.Key_R, CONTROL)
        qtbot.waitUntil(lambda: "chief" in compared.status_bar.text)

    def test_select_all_and_copy_take_the_text_of_the_pane_with_the_keyboard(
        self, compared: MainWindow
    ) -> None:
        compared.view.focus_side(Side.COPY)

        press(Qt.Key.Key_A, CONTROL)
        compared.commands[Command.COPY].trigger()

        assert "captain" in QApplication.clipboard().text()

    def test_a_pair_is_remembered_and_opened_again(
        self, compared: MainWindow, qtbot: QtBot
    ) -> None:
        menu = compared.findChild(QMenu, Menu.RECENT)
        assert menu is not None
        entry = menu.actions()[0]
        assert "original.txt — copy.txt" in entry.text()
        before = compared.session.comparison

        entry.trigger()

        qtbot.waitUntil(lambda: compared.session.comparison is not before)
        wait_until_compared(compared, qtbot)

    def test_recent_pairs_can_be_forgotten(self, compared: MainWindow) -> None:
        menu = compared.findChild(QMenu, Menu.RECENT)
        assert menu is not None

        compared.commands[Command.CLEAR_RECENT].trigger()

        assert menu.actions()[0].isSeparator()
        assert not compared.commands[Command.CLEAR_RECENT].isEnabled()

    def test_the_theme_changes_the_whole_application(self, window: MainWindow) -> None:
        window.commands[Command.THEME_DARK].trigger()
        dark = QApplication.palette().window().color().lightness()
        window.commands[Command.THEME_LIGHT].trigger()

        assert dark < 80
        assert QApplication.palette().window().color().lightness() > 200


class TestKeyboard:
    def test_f6_goes_round_the_parts_of_the_window_and_back(
        self, compared: MainWindow
    ) -> None:
        def region() -> str:
            focus = QApplication.focusWidget()
            assert focus is not None
            parts = {
                "original": compared.view.pane(Side.ORIGINAL),
                "copy": compared.view.pane(Side.COPY),
                "tools": compared.tool_bar,
            }
            return next(name for name, one in parts.items() if one.isAncestorOf(focus))

        seen = [region()]
        for _ in range(3):
            press(Qt.Key.Key_F6)
            seen.append(region())
        press(Qt.Key.Key_F6, SHIFT)
        seen.append(region())

        assert seen == ["original", "copy", "tools", "original", "tools"]

    def test_a_side_is_focused_by_its_command(self, compared: MainWindow) -> None:
        press(Qt.Key.Key_2, ALT)

        focus = QApplication.focusWidget()
        assert focus is not None
        assert compared.view.pane(Side.COPY).isAncestorOf(focus)
