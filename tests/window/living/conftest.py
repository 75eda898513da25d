"""What the tests of files and sessions share: a window with the small pair compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.opened import AnsweringDialogs, write_pair
from tests.window.living.working import work
from viewer.window.commands.command_names import Command

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    folder = tmp_path / "articles"
    folder.mkdir()
    return write_pair(folder)


@pytest.fixture
def dialogs(tmp_path: Path) -> AnsweringDialogs:
    return AnsweringDialogs(session=tmp_path / "work.unspin")


@pytest.fixture
def window(empty: MainWindow, pair: tuple[Path, Path], qtbot: QtBot) -> MainWindow:
    """A window with the pair compared."""
    with qtbot.waitSignal(empty.living.keeper.compared):
        empty.open_files(pair)
    return empty


@pytest.fixture
def saved(window: MainWindow, dialogs: AnsweringDialogs, qtbot: QtBot) -> Path:
    """A session with work in it, saved, and the window on the sample pair since."""
    work(window)
    window.commands[Command.SAVE_SESSION].trigger()
    with qtbot.waitSignal(window.living.keeper.compared, timeout=10_000):
        window.commands[Command.OPEN_SAMPLE].trigger()
    window.review.restrictions.drop()
    assert dialogs.session is not None
    return dialogs.session
