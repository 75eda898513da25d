from __future__ import annotations

import errno
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QProgressBar, QToolButton

from tests.opened import AnsweringDialogs, close_window, open_window, write_pair
from tests.window.making import drop, files
from tests.window.running.gate import Gate
from viewer.errors import ViewerError
from viewer.model import Side
from viewer.window.commands.commands import Command, Menu
from viewer.window.running.session import Activity, Session
from viewer.window.sheets import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow

EDGE = QPoint(4, 4)
"""A place in the window that is beside the articles."""


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    return write_pair(tmp_path)


@pytest.fixture
def compared(window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot) -> MainWindow:
    """A window with the small pair compared."""
    window.open_files(pair)
    wait_until_compared(window, qtbot)
    return window


def wait_until_compared(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.comparison is not None)


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, *modifiers: str) -> None:
    """Press a key in the widget that has the keyboard."""
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    held = Qt.KeyboardModifier.NoModifier
    for name in modifiers:
        held |= getattr(Qt.KeyboardModifier, f"{name}Modifier")
    QTest.keyClick(QApplication.focusWidget() or window, key, held)


def take_offer(window: MainWindow, name: str) -> None:
    """Click the button of this name in the status bar."""
    buttons = window.status_bar.findChildren(QToolButton)
    offer = next(button for button in buttons if button.text() == name)
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)


def names(window: MainWindow) -> dict[Side, str]:
    return {side: one.source.name for side, one in window.session.articles.items()}


def notice(window: MainWindow, side: Side) -> str:
    pane = window.view.pane(side)
    return pane.notice.accessibleDescription() if pane.notice.isVisible() else ""


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
        press(window, qtbot, Qt.Key.Key_O, "Control")
        dialogs.articles = (pair[1],)
        press(window, qtbot, Qt.Key.Key_O, "Control", "Shift")
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

        press(window, qtbot, Qt.Key.Key_V, "Control", "Alt")
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


class TestStepping:
    def test_the_first_difference_is_described_at_once(
        self, compared: MainWindow
    ) -> None:
        assert compared.status_bar.text.endswith("substituted · leader → captain")
        assert compared.tool_bar.counter.text() == "1 of 3"

    def test_keys_step_to_the_end_and_say_so(
        self, compared: MainWindow, qtbot: QtBot
    ) -> None:
        seen = [compared.status_bar.text]
        for _ in range(2):
            press(compared, qtbot, Qt.Key.Key_F8)
            seen.append(compared.status_bar.text)
        press(compared, qtbot, Qt.Key.Key_Down, "Alt")

        assert [text.split(" · ")[-1] for text in seen] == [
            "leader → captain",
            "sure → certain",
            "report → study",
        ]
        assert compared.status_bar.text == "Last difference. Press again to start over."
        assert compared.tool_bar.counter.text() == "3 of 3"

    def test_keys_step_back_to_the_beginning_and_say_so(
        self, compared: MainWindow, qtbot: QtBot
    ) -> None:
        press(compared, qtbot, Qt.Key.Key_End, "Alt")
        press(compared, qtbot, Qt.Key.Key_F8, "Shift")
        assert compared.tool_bar.counter.text() == "2 of 3"

        press(compared, qtbot, Qt.Key.Key_Home, "Alt")
        press(compared, qtbot, Qt.Key.Key_Up, "Alt")

        assert (
            compared.status_bar.text
            == "First difference. Press again to go to the last."
        )

    def test_equal_articles_are_said_to_be_equal(
        self, window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
    ) -> None:
        pair[1].write_bytes(pair[0].read_bytes())

        window.open_files(pair)
        wait_until_compared(window, qtbot)

        assert window.status_bar.text.startswith("No differences")
        assert window.commands[Command.EXPORT].isEnabled()
        assert not window.commands[Command.NEXT].isEnabled()


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
    ) -> Iterator[MainWindow]:
        """A window whose comparisons wait."""
        session = Session(comparing=gate.comparing)
        window = open_window(qapp, tmp_path, dialogs=dialogs, session=session)
        yield window
        close_window(window)

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

    def test_escape_cancels_at_once(self, comparing: MainWindow, qtbot: QtBot) -> None:
        press(comparing, qtbot, Qt.Key.Key_Escape)

        assert comparing.session.activity is Activity.IDLE
        assert comparing.status_bar.text == "Cancelled."
        assert not comparing.commands[Command.CANCEL].isEnabled()
        assert "leader" in comparing.view.pane(Side.ORIGINAL).view.toPlainText()

    def test_what_was_cancelled_can_be_taken_up_again(
        self, comparing: MainWindow, gate: Gate, qtbot: QtBot
    ) -> None:
        comparing.commands[Command.CANCEL].trigger()
        gate.opened.set()

        press(comparing, qtbot, Qt.Key.Key_F5)

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
        press(compared, qtbot, Qt.Key.Key_X, "Control", "Shift")
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

        press(compared, qtbot, Qt.Key.Key_R, "Control")
        qtbot.waitUntil(lambda: "chief" in compared.status_bar.text)

    def test_select_all_and_copy_take_the_text_of_the_pane_with_the_keyboard(
        self, compared: MainWindow, qtbot: QtBot
    ) -> None:
        compared.view.focus_side(Side.COPY)

        press(compared, qtbot, Qt.Key.Key_A, "Control")
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

    def test_size_tool_bar_and_theme_are_remembered(
        self, qapp: QApplication, tmp_path: Path
    ) -> None:
        first = open_window(qapp, tmp_path)
        first.resize(760, 600)
        first.commands[Command.TOOL_BAR].trigger()
        first.commands[Command.THEME_DARK].trigger()
        first.close()

        second = open_window(qapp, tmp_path)

        assert second.width() == 760
        assert second.tool_bar.isHidden()
        assert not second.commands[Command.TOOL_BAR].isChecked()
        assert second.commands[Command.THEME_DARK].isChecked()
        close_window(first)
        close_window(second)

    @pytest.mark.parametrize("was_shown", [True, False], ids=["shown", "hidden"])
    def test_the_list_is_as_wide_as_it_was(
        self, qapp: QApplication, tmp_path: Path, was_shown: bool
    ) -> None:
        first = open_window(qapp, tmp_path)
        first.resize(780, 600)
        first.commands[Command.DIFFERENCE_LIST].trigger()
        qapp.processEvents()
        first.resizeDocks([first.dock], [180], Qt.Orientation.Horizontal)
        qapp.processEvents()
        if not was_shown:
            first.commands[Command.DIFFERENCE_LIST].trigger()
        first.close()

        second = open_window(qapp, tmp_path)
        if not was_shown:
            second.commands[Command.DIFFERENCE_LIST].trigger()
        qapp.processEvents()

        assert second.dock.width() == 180
        close_window(first)
        close_window(second)

    def test_a_list_that_was_never_shown_has_room_for_the_words_at_first(
        self, qapp: QApplication, tmp_path: Path
    ) -> None:
        first = open_window(qapp, tmp_path)
        first.resize(780, 600)
        first.close()

        second = open_window(qapp, tmp_path)
        second.commands[Command.DIFFERENCE_LIST].trigger()
        qapp.processEvents()

        assert second.dock.width() > second.dock.minimumSizeHint().width() + 50
        close_window(first)
        close_window(second)

    def test_a_broken_window_state_does_not_matter(
        self, qapp: QApplication, tmp_path: Path
    ) -> None:
        (tmp_path / "window.ini").write_text("[General]\ngeometry=7\narrangement=@x\n")

        window = open_window(qapp, tmp_path)

        assert window.isVisible()
        close_window(window)

    def test_the_theme_changes_the_whole_application(self, window: MainWindow) -> None:
        window.commands[Command.THEME_DARK].trigger()
        dark = QApplication.palette().window().color().lightness()
        window.commands[Command.THEME_LIGHT].trigger()

        assert dark < 80
        assert QApplication.palette().window().color().lightness() > 200


class TestRegions:
    def test_f6_goes_round_the_parts_of_the_window_and_back(
        self, compared: MainWindow, qtbot: QtBot
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
            press(compared, qtbot, Qt.Key.Key_F6)
            seen.append(region())
        press(compared, qtbot, Qt.Key.Key_F6, "Shift")
        seen.append(region())

        assert seen == ["original", "copy", "tools", "original", "tools"]

    def test_a_side_is_focused_by_its_command(
        self, compared: MainWindow, qtbot: QtBot
    ) -> None:
        press(compared, qtbot, Qt.Key.Key_2, "Alt")

        focus = QApplication.focusWidget()
        assert focus is not None
        assert compared.view.pane(Side.COPY).isAncestorOf(focus)

    def test_every_button_of_the_tool_bar_has_a_name(self, window: MainWindow) -> None:
        buttons = [
            button
            for button in window.tool_bar.findChildren(QToolButton)
            if button.defaultAction() in window.commands.values()
        ]

        assert len(buttons) > 5
        assert all(button.accessibleName() for button in buttons)
        assert all(button.toolTip() for button in buttons)


class TestHelp:
    @pytest.mark.parametrize(
        "key", [Qt.Key.Key_F1, Qt.Key.Key_Question], ids=["F1", "question mark"]
    )
    def test_the_shortcuts_are_shown_by_key(
        self, compared: MainWindow, qtbot: QtBot, key: Qt.Key
    ) -> None:
        press(compared, qtbot, key)

        sheet = compared.findChild(Sheet)
        assert sheet is not None
        assert sheet.isVisible()
        assert "F8" in sheet.text.toPlainText()

    def test_every_sheet_of_the_menu_opens(self, window: MainWindow) -> None:
        for command in (Command.SHORTCUTS, Command.MARKS, Command.ABOUT):
            window.commands[command].trigger()

        titles = {sheet.windowTitle() for sheet in window.findChildren(Sheet)}
        assert titles == {"Keyboard Shortcuts", "What the Marks Mean", "About Unspin"}


class TestExporting:
    def test_the_report_is_written_and_can_be_opened(
        self,
        compared: MainWindow,
        dialogs: AnsweringDialogs,
        tmp_path: Path,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        shown: list[str] = []
        monkeypatch.setattr(
            "viewer.window.narrator.QDesktopServices.openUrl",
            lambda url: shown.append(url.toLocalFile()),
        )
        dialogs.report = tmp_path / "report.html"

        press(compared, qtbot, Qt.Key.Key_E, "Control")
        qtbot.waitUntil(lambda: str(dialogs.report) in compared.status_bar.text)
        for name in compared.status_bar.offers:
            take_offer(compared, name)

        assert "captain" in dialogs.report.read_text(encoding="utf-8")
        assert shown == [str(dialogs.report), str(tmp_path)]
        assert dialogs.asked == [Path.home() / "original vs copy - Unspin report.html"]

    def test_a_dismissed_dialog_writes_nothing(
        self, compared: MainWindow, tmp_path: Path
    ) -> None:
        before = set(tmp_path.iterdir())

        compared.commands[Command.EXPORT].trigger()

        assert set(tmp_path.iterdir()) == before

    def test_a_folder_that_is_not_there_is_explained_above_the_panes(
        self,
        compared: MainWindow,
        dialogs: AnsweringDialogs,
        tmp_path: Path,
        qtbot: QtBot,
    ) -> None:
        dialogs.report = tmp_path / "gone" / "report.html"

        compared.commands[Command.EXPORT].trigger()
        qtbot.waitUntil(compared.notice.isVisible)

        assert "no such folder" in compared.notice.accessibleDescription()
        assert compared.session.comparison is not None

    def test_a_full_disk_is_explained_and_leaves_nothing_behind(
        self,
        compared: MainWindow,
        dialogs: AnsweringDialogs,
        tmp_path: Path,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        def full(_handle: int) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        folder = tmp_path / "reports"
        folder.mkdir()
        dialogs.report = folder / "report.html"
        monkeypatch.setattr("os.fsync", full)

        compared.commands[Command.EXPORT].trigger()
        qtbot.waitUntil(compared.notice.isVisible)

        assert "disk is full" in compared.notice.accessibleDescription()
        assert list(folder.iterdir()) == []

    def test_a_notice_goes_away_when_the_report_is_written_after_all(
        self,
        compared: MainWindow,
        dialogs: AnsweringDialogs,
        tmp_path: Path,
        qtbot: QtBot,
    ) -> None:
        compared.notice.show_error(ViewerError("It was not written."))
        dialogs.report = tmp_path / "report.html"

        compared.commands[Command.EXPORT].trigger()

        qtbot.waitUntil(lambda: not compared.notice.isVisible())
