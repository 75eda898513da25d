"""What the reader does in the window stands in the report, and so by the command."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.opened import SAMPLES, AnsweringDialogs, close_window, open_window
from tests.window.making import choose, press
from viewer.cli import main
from viewer.window.commands.command_names import Command
from viewer.window.commands.commands import Menu
from viewer.window.listing.cells import Column

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialogs(tmp_path: Path) -> AnsweringDialogs:
    return AnsweringDialogs(
        report=tmp_path / "report.html",
        session=tmp_path / "work.unspin",
        note="ask the editor",
    )


@pytest.fixture
def window(
    qapp: QApplication, tmp_path: Path, dialogs: AnsweringDialogs, qtbot: QtBot
) -> Iterator[MainWindow]:
    """A window with the sample pair compared."""
    window = open_window(qapp, tmp_path, dialogs=dialogs)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    with qtbot.waitSignal(window.living.keeper.compared, timeout=30_000):
        window.open_files((SAMPLES / "original.txt", SAMPLES / "copy.txt"))
    yield window
    close_window(window)


def set_aside(window: MainWindow, reason: str, qtbot: QtBot) -> None:
    """Set the current difference aside as the reader does, by keys."""
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: QApplication.activeWindow() not in (window, None))
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, reason)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.review.set_asides.reasons))
    window.activateWindow()  # which only a window manager does by itself
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def exported(window: MainWindow, dialogs: AnsweringDialogs, qtbot: QtBot) -> str:
    """Return the report once it is written."""
    qtbot.waitUntil(lambda: bool(window.status_bar.offers), timeout=30_000)
    assert dialogs.report is not None
    return dialogs.report.read_text(encoding="utf-8")


def without_time(report: str) -> str:
    return re.sub(r"20\d\d-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d:\d\d", "…", report)


def test_the_report_follows_what_the_reader_did(
    window: MainWindow, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    total = window.review.total
    window.view.focus_current()
    set_aside(window, "house style", qtbot)
    press(Qt.Key.Key_F8)
    noted = window.review.current
    press(Qt.Key.Key_M, CONTROL | Qt.KeyboardModifier.AltModifier)
    window.commands[Command.IGNORE_PUNCTUATION].trigger()
    window.commands[Command.ONLY_DROPPED].trigger()
    shown = window.review.total - window.review.hidden_count
    window.commands[Command.ONLY_DROPPED].trigger()
    counted = total - window.review.hidden_count

    choose(window, Menu.FILE, Command.EXPORT)
    report = exported(window, dialogs, qtbot)

    assert shown < counted < total - 1
    assert f"{counted} of {total} differences; 1 set aside by the reader; " in report
    assert '<tr id="D-001"' in report[report.index('id="set-aside"') :]
    assert "house style" in report
    assert noted is not None
    row = report[report.index(f'<tr id="{noted.id}"') :]
    assert "ask the editor" in row[: row.index("</tr>", row.index("remark"))]

    choose(window, Menu.FILE, Command.SAVE_SESSION)
    again = tmp_path / "again.html"
    assert main(["report", str(dialogs.session), "-o", str(again)]) == 0
    assert without_time(again.read_text(encoding="utf-8")) == without_time(report)


def test_what_is_shown_is_exported_on_request_and_the_filter_is_stated(
    window: MainWindow, dialogs: AnsweringDialogs, qtbot: QtBot
) -> None:
    assert not window.commands[Command.EXPORT_SHOWN].isEnabled()
    window.commands[Command.ONLY_DROPPED].trigger()
    shown = len(window.review.shown)
    assert 0 < shown < window.review.total

    choose(window, Menu.FILE, Command.EXPORT_SHOWN)
    report = exported(window, dialogs, qtbot)

    assert f"{shown} of {window.review.total} differences; " in report
    assert "The reader chose what is counted and listed: kind dropped." in report
    assert report.count('<tr id="D-') == shown


def test_a_filter_alone_changes_nothing_in_the_report(
    window: MainWindow, dialogs: AnsweringDialogs, qtbot: QtBot
) -> None:
    window.commands[Command.ONLY_DROPPED].trigger()

    choose(window, Menu.FILE, Command.EXPORT)
    report = exported(window, dialogs, qtbot)

    assert report.count('<tr id="D-') == window.review.total
    assert 'class="quiet' not in report


def test_a_note_is_written_from_the_list_by_a_key(
    window: MainWindow, dialogs: AnsweringDialogs
) -> None:
    window.commands[Command.DIFFERENCE_LIST].trigger()
    window.dock.take_focus()
    press(Qt.Key.Key_Down)
    current = window.review.current

    press(Qt.Key.Key_F2)

    assert current is not None
    assert dict(window.living.notes.notes) == {current.number: dialogs.note}
    assert not window.dock.list.table.isColumnHidden(Column.NOTE)
