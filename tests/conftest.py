"""What every test can rely on: no display needed, and nobody's own settings touched."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtGui import QFont, QPalette

from viewer.window.look.languages import ENGLISH, speak

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

# Before there is an application; tests/run asks for "xcb" when it has a display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples in every run; --hypothesis-profile=search looks for new ones.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=2_000, deadline=None)
settings.load_profile("repeatable")


@pytest.fixture(scope="session", autouse=True)
def user_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give the run, and the programs that it starts, a home of its own."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        if "XDG_RUNTIME_DIR" not in os.environ:
            # Qt insists on such a folder, and that nobody else may read it.
            runtime = home / "runtime"
            runtime.mkdir(mode=0o700)
            patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        yield home


@pytest.fixture(scope="session")
def english(qapp: QApplication) -> QApplication:
    """Let the application speak English, whatever the system does."""
    speak(qapp, ENGLISH)
    return qapp


@pytest.fixture
def application(english: QApplication, tmp_path: Path) -> Iterator[QApplication]:
    """Give the application as it looks everywhere, with no settings stored yet."""
    # On Linux the folders above do; its test mode would write below the real home.
    QStandardPaths.setTestModeEnabled(sys.platform != "linux")
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    english.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
    english.setStyleSheet("")
    english.setStyle("Fusion")
    english.setPalette(QPalette())
    english.setFont(QFont("DejaVu Sans", 10))
    yield english
    english.clipboard().clear()
