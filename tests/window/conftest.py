"""The tests of the window all have an application, and a window if they ask for it.

Without an application, `QKeySequence` of a standard key is not an exception but a
crash, and takes the whole run with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.opened import AnsweringDialogs, working_window, write_pair
from tests.window.seen import wait_until_compared

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def _with_application(application: object) -> None:
    """Ask for the application, whether the test does or not."""


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    return AnsweringDialogs()


@pytest.fixture
def empty(
    qapp: QApplication, tmp_path: Path, dialogs: AnsweringDialogs, qtbot: QtBot
) -> Iterator[MainWindow]:
    """A window that has the keyboard, with nothing open in it."""
    with working_window(qapp, tmp_path, qtbot, dialogs=dialogs) as window:
        yield window


@pytest.fixture
def window(empty: MainWindow) -> MainWindow:
    """The window that a module tests; most open something in it first."""
    return empty


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    return write_pair(tmp_path)


@pytest.fixture
def compared(window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot) -> MainWindow:
    """A window with the small pair compared."""
    window.open_files(pair)
    wait_until_compared(window, qtbot)
    return window
