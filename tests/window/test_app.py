from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tests.opened import REPOSITORY, close_window, write_pair
from viewer.settings import SettingsFile
from viewer.window.app import FirstPaint, make_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

HEAVY = (
    "numpy",
    "rapidfuzz",
    "regex",
    "charset_normalizer",
    "selectolax",
    "viewer.alignment",
    "viewer.readers",
    "viewer.report",
)
"""What is loaded for the first article, not for the window."""

FURNITURE = (
    "PySide6.QtSvg",
    "viewer.text",
    "viewer.window.panes.article_view",
    "viewer.window.commands.commands",
    "viewer.window.desk",
)
"""What is loaded for what is in the window, not for the window itself."""

TELL = """
import sys
from viewer.window import app

def tell(window, *_):
    print(sorted(set(sys.modules) & set(sys.argv[1:])))
    window.close()

"""

AT_THE_FIRST_PAINT = f"""
{TELL}
def furnishing(application, window, settings, paths):
    yield tell(window)

app._furnishing = furnishing
app.run([])
"""

ONCE_FURNISHED = f"""
{TELL}
app._go_on = tell
app.run([])
"""


@contextmanager
def started(code: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Run a program on the platform of the tests, and outlive it whatever it does."""
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            yield program
        finally:
            program.kill()


@pytest.mark.parametrize(
    ("code", "unloaded"),
    [(AT_THE_FIRST_PAINT, (*HEAVY, *FURNITURE)), (ONCE_FURNISHED, HEAVY)],
)
def test_the_window_is_shown_before_anything_heavy_is_loaded(
    code: str, unloaded: tuple[str, ...]
) -> None:
    with started(code, *unloaded) as program:
        output, errors = program.communicate(timeout=60)

    assert output.strip() == "[]", errors
    assert program.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")
@pytest.mark.parametrize("one", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_cleanly(tmp_path: Path, one: int) -> None:
    original, copy = write_pair(tmp_path)
    code = """
import sys
from viewer.cli import main
from viewer.window import narrator

shown = narrator.Narrator._on_comparison_changed

def tell(self, comparison):
    shown(self, comparison)
    if comparison:
        print("compared", len(comparison.differences), flush=True)

narrator.Narrator._on_comparison_changed = tell
sys.exit(main(sys.argv[1:]))
"""
    with started(code, str(original), str(copy)) as program:
        assert program.stdout is not None
        line = program.stdout.readline()

        program.send_signal(one)
        _, errors = program.communicate(timeout=60)

    assert line == "compared 3\n"
    assert program.returncode == 0
    assert "Traceback" not in errors


TYPING_AT_THE_FIRST_PAINT = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from viewer.window import app

furnishing = app._furnishing

def typing(application, window, settings, paths):
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    yield from furnishing(application, window, settings, paths)

app._furnishing = typing
sys.exit(app.run([]))
"""


def test_a_shortcut_that_is_typed_into_the_empty_window_acts_once_it_is_filled() -> (
    None
):
    with started(TYPING_AT_THE_FIRST_PAINT) as program:
        _, errors = program.communicate(timeout=60)

    assert program.returncode == 0
    assert "Traceback" not in errors


def test_the_first_paint_is_noticed_once(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    paints: list[object] = []
    first = FirstPaint(widget)
    first.happened.connect(lambda: paints.append(1))

    with qtbot.waitSignal(first.happened):
        widget.show()
    widget.repaint()
    QCoreApplication.processEvents()

    assert paints == [1]


def test_the_window_keeps_its_settings_in_the_folder_it_is_given(
    qapp: QApplication, tmp_path: Path
) -> None:
    settings = SettingsFile(tmp_path / "config" / "settings.json")
    window = make_window(qapp, settings, tmp_path / "config")
    window.furnish()
    window.show()

    close_window(window)

    assert (tmp_path / "config" / "window.ini").is_file()
