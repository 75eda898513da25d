from __future__ import annotations

import errno
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.window.making import press
from tests.window.seen import take_offer
from viewer.errors import ViewerError
from viewer.window.commands.command_names import Command

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from tests.opened import AnsweringDialogs
    from viewer.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_report_is_written_and_can_be_opened(
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

    press(Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: str(dialogs.report) in compared.status_bar.text)
    for name in compared.status_bar.offers:
        take_offer(compared, name)

    assert "captain" in dialogs.report.read_text(encoding="utf-8")
    assert shown == [str(dialogs.report), str(tmp_path)]
    assert dialogs.asked == [Path.home() / "original vs copy - Unspin report.html"]


def test_a_dismissed_dialog_writes_nothing(
    compared: MainWindow, tmp_path: Path
) -> None:
    before = set(tmp_path.iterdir())

    compared.commands[Command.EXPORT].trigger()

    assert set(tmp_path.iterdir()) == before


def test_a_folder_that_is_not_there_is_explained_above_the_panes(
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
    compared: MainWindow,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    compared.notice.show_error(ViewerError("It was not written."))
    dialogs.report = tmp_path / "report.html"

    compared.commands[Command.EXPORT].trigger()

    qtbot.waitUntil(lambda: not compared.notice.isVisible())
