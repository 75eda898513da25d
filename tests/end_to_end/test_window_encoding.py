"""The encoding of a file is seen, chosen and kept, with mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.opened import AnsweringDialogs, close_window, open_window
from viewer.model import Side
from viewer.window.commands.command_names import Command
from viewer.window.commands.commands import Menu
from viewer.window.running.dialogs import FileDialogs
from viewer.window.running.encoding_dialog import EncodingDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QToolButton
    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow

TEXT = "Президент сказал, что встреча будет в понедельник в столице. "


class RealEncodingDialogs(AnsweringDialogs):
    """Dialogs that know the answers, but for the encoding, which they do ask for."""

    ask_encoding = FileDialogs.ask_encoding  # type: ignore[assignment]

    def belong_to(self, window: MainWindow) -> None:
        self._parent = window


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """Give a pair whose original is in KOI8-R."""
    original, copy = tmp_path / "original.txt", tmp_path / "copy.txt"
    original.write_bytes((TEXT * 3).encode("koi8-r"))
    copy.write_text(TEXT.replace("встреча", "беседа") * 3, encoding="utf-8")
    return original, copy


@pytest.fixture
def dialogs(tmp_path: Path) -> RealEncodingDialogs:
    return RealEncodingDialogs(session=tmp_path / "work.unspin")


@pytest.fixture
def window(
    qapp: QApplication,
    tmp_path: Path,
    dialogs: RealEncodingDialogs,
    pair: tuple[Path, Path],
    qtbot: QtBot,
) -> Iterator[MainWindow]:
    window = open_window(qapp, tmp_path, dialogs=dialogs)
    dialogs.belong_to(window)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    with qtbot.waitSignal(window.living.keeper.compared):
        window.open_files(pair)
    yield window
    close_window(window)


def _button(window: MainWindow, side: Side) -> QToolButton:
    return window.view.pane(side).header.button


def _when_asked(do: Callable[[EncodingDialog], None]) -> None:
    """Do this in the dialog once it is open."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, EncodingDialog):
            timer.stop()
            do(dialog)

    timer = QTimer(QApplication.instance(), interval=5)
    timer.timeout.connect(act)
    timer.start()


def _typing(text: str) -> Callable[[EncodingDialog], None]:
    def type_in(dialog: EncodingDialog) -> None:
        QTest.keyClicks(dialog.search, text)
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)

    return type_in


def _original(window: MainWindow) -> str:
    return window.session.articles[Side.ORIGINAL].text


def test_it_is_chosen_with_the_mouse_and_taken_back_by_choosing_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    button = _button(window, Side.ORIGINAL)
    copy = window.session.articles[Side.COPY]
    assert button.text() == "KOI8-R"

    _when_asked(_typing("866"))
    with qtbot.waitSignal(window.living.keeper.compared):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert _original(window) == (TEXT * 3).encode("koi8-r").decode("cp866")
    assert button.text() == "DOS 866, chosen"
    assert window.session.articles[Side.COPY] is copy

    _when_asked(_typing("detected"))
    with qtbot.waitSignal(window.living.keeper.compared):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert _original(window) == TEXT * 3
    assert button.text() == "KOI8-R"


def test_it_is_chosen_with_the_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.view.focus_side(Side.COPY)
    QTest.keyClick(window.view.pane(Side.COPY).view, Qt.Key.Key_Tab)
    button = _button(window, Side.ORIGINAL)
    assert button.hasFocus()

    def go_down(dialog: EncodingDialog) -> None:
        QTest.keyClicks(dialog.search, "cyrillic")
        QTest.keyClick(dialog.search, Qt.Key.Key_Down)
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)

    _when_asked(go_down)
    with qtbot.waitSignal(window.living.keeper.compared):
        QTest.keyClick(button, Qt.Key.Key_Space)

    assert button.text() == "KOI8-R, chosen"


def test_what_does_not_fit_is_said_and_leaves_the_article(
    window: MainWindow, qtbot: QtBot
) -> None:
    comparison = window.session.comparison

    _when_asked(_typing("UTF-8"))
    with qtbot.waitSignal(window.session.failed):
        window.commands[Command.ENCODING_ORIGINAL].trigger()

    pane = window.view.pane(Side.ORIGINAL)
    assert pane.notice.isVisible()
    assert pane.notice.accessibleDescription() == (
        "“original.txt” cannot be read as UTF-8: some bytes do not fit. "
        "Choose another encoding, or let it be detected."
    )
    assert window.session.comparison is comparison
    assert pane.header.encoding == "KOI8-R"


def test_escape_reads_nothing_again(window: MainWindow, qtbot: QtBot) -> None:
    _when_asked(lambda dialog: QTest.keyClick(dialog.list, Qt.Key.Key_Escape))

    with qtbot.assertNotEmitted(window.session.reading_started):
        window.commands[Command.ENCODING_COPY].trigger()


def test_what_was_done_and_the_session_keep_to_it(
    window: MainWindow, dialogs: RealEncodingDialogs, qtbot: QtBot
) -> None:
    window.review.set_asides.add([2], reason="usual")
    window.living.notes.write(3, "Ask.")
    _when_asked(_typing("KOI8-U"))
    with qtbot.waitSignal(window.living.keeper.compared):
        window.commands[Command.ENCODING_ORIGINAL].trigger()
    assert dict(window.review.set_asides.reasons) == {2: "usual"}
    assert dict(window.living.notes.notes) == {3: "Ask."}
    window.commands[Command.SAVE_SESSION].trigger()
    with qtbot.waitSignal(window.living.keeper.compared):
        window.commands[Command.OPEN_SAMPLE].trigger()

    assert dialogs.session is not None
    with qtbot.waitSignal(window.living.reopener.opened):
        window.open_files([dialogs.session])

    assert _button(window, Side.ORIGINAL).text() == "KOI8-U, chosen"
    assert _button(window, Side.COPY).text() == "UTF-8"
    assert dict(window.review.set_asides.reasons) == {2: "usual"}


def test_choosing_again_brings_back_what_a_wrong_choice_lost(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.review.set_asides.add([2], reason="usual")
    window.living.notes.write(3, "Ask.")
    _when_asked(_typing("866"))
    with (
        qtbot.waitSignal(window.living.keeper.lost) as lost,
        qtbot.waitSignal(window.living.keeper.compared),
    ):
        window.commands[Command.ENCODING_ORIGINAL].trigger()
    assert not window.review.set_asides.reasons
    assert lost.args == [2]

    _when_asked(_typing("detected"))
    with qtbot.waitSignal(window.living.keeper.compared):
        window.commands[Command.ENCODING_ORIGINAL].trigger()

    assert dict(window.review.set_asides.reasons) == {2: "usual"}
    assert dict(window.living.notes.notes) == {3: "Ask."}


def test_what_is_lost_is_said_once(window: MainWindow, qtbot: QtBot) -> None:
    window.review.set_asides.add([2], reason="usual")
    _when_asked(_typing("866"))
    with qtbot.waitSignal(window.living.keeper.lost):
        window.commands[Command.ENCODING_ORIGINAL].trigger()

    with (
        qtbot.assertNotEmitted(window.living.keeper.lost),
        qtbot.waitSignal(window.living.keeper.compared),
    ):
        window.commands[Command.RELOAD].trigger()


def test_a_recent_pair_is_opened_in_it(window: MainWindow, qtbot: QtBot) -> None:
    _when_asked(_typing("KOI8-U"))
    with qtbot.waitSignal(window.living.keeper.compared):
        window.commands[Command.ENCODING_ORIGINAL].trigger()
    with qtbot.waitSignal(window.living.keeper.compared):
        window.commands[Command.OPEN_SAMPLE].trigger()
    recent = window.menuBar().findChild(QMenu, Menu.RECENT)
    assert recent is not None

    with qtbot.waitSignal(window.living.keeper.compared):
        recent.actions()[1].trigger()

    assert _button(window, Side.ORIGINAL).text() == "KOI8-U, chosen"
    assert _button(window, Side.COPY).text() == "UTF-8"


def test_a_file_that_changes_is_read_again_in_it(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    _when_asked(_typing("KOI8-U"))
    with qtbot.waitSignal(window.living.keeper.compared):
        window.commands[Command.ENCODING_ORIGINAL].trigger()
    pair[0].write_bytes("Новый текст.".encode("koi8-u"))

    with qtbot.waitSignal(window.living.keeper.compared):
        window.commands[Command.RELOAD].trigger()

    assert _original(window) == "Новый текст."
    assert _button(window, Side.ORIGINAL).text() == "KOI8-U, chosen"


def test_only_a_file_has_one_to_choose(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("Вставленный текст.")

    with qtbot.waitSignal(window.living.keeper.compared):
        window.commands[Command.PASTE_COPY].trigger()

    assert not window.commands[Command.ENCODING_COPY].isEnabled()
    assert window.commands[Command.ENCODING_ORIGINAL].isEnabled()
    assert not _button(window, Side.COPY).isVisible()


def test_the_dialog_is_told_to_a_screen_reader(window: MainWindow) -> None:
    told: list[str] = []

    def listen(dialog: EncodingDialog) -> None:
        for widget in (dialog.search, dialog.list):
            spoken = QAccessible.queryAccessibleInterface(widget)
            told.append(spoken.text(QAccessible.Text.Name))
        spoken = QAccessible.queryAccessibleInterface(dialog.list)
        rows = [spoken.child(row) for row in range(spoken.childCount())]
        told.extend(row.text(QAccessible.Text.Name) for row in rows)
        dialog.reject()

    _when_asked(listen)
    window.commands[Command.ENCODING_ORIGINAL].trigger()

    assert told[:3] == ["Search encodings and regions", "Encodings", "Detected: KOI8-R"]
    assert "Windows-1251, Cyrillic" in told
