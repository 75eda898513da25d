"""What the tests of the window share: a window to work in, and dialogs that answer."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings

from viewer.settings import SettingsFile
from viewer.window.look.appearance import Appearance
from viewer.window.look.languages import speak
from viewer.window.main_window import MainWindow
from viewer.window.running.dialogs import Answer, FileDialogs
from viewer.window.running.file import File

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from viewer.model import Side
    from viewer.window.running.session import Session

REPOSITORY = Path(__file__).parent.parent
SAMPLES = REPOSITORY / "resources" / "samples"

ORIGINAL_TEXT = (
    "The leader spoke first.\n\nNobody was sure of the near future.\n\n"
    "A report was published.\n"
)
COPY_TEXT = (
    "The captain spoke first.\n\nNobody was certain of the near future.\n\n"
    "A study was published.\n"
)


@contextmanager
def speaking(application: QApplication, code: str) -> Iterator[None]:
    """Let all that is made meanwhile be in this language."""
    locale = QLocale()
    translators = speak(application, code)
    yield
    for each in translators:
        application.removeTranslator(each)
    QLocale.setDefault(locale)


class AnsweringDialogs(FileDialogs):
    """Dialogs that know the answers beforehand and remember the questions."""

    def __init__(
        self,
        *,
        articles: Sequence[Path] = (),
        report: Path | None = None,
        session: Path | None = None,
        unsaved: Answer = Answer.DISCARD,
        note: str | None = None,
    ) -> None:
        self.articles = tuple(articles)
        self.report = report
        self.session = session
        self.unsaved = unsaved
        self.note = note
        self.encoding: str | None = None
        self.lexicon: Path | None = None
        self.asked: list[object] = []

    def ask_article(self, side: Side, folder: Path | None) -> Path | None:
        self.asked.append((side, folder))
        return self.articles[0] if self.articles else None

    def ask_articles(self, folder: Path | None) -> tuple[Path, ...]:
        self.asked.append(folder)
        return self.articles

    def ask_report(self, suggestion: Path) -> Path | None:
        self.asked.append(suggestion)
        return self.report

    def ask_session(self, folder: Path | None) -> Path | None:
        self.asked.append(folder)
        return self.session

    def ask_where_to_save_session(self, folder: Path | None, name: str) -> Path | None:
        self.asked.append((folder, name))
        return self.session

    def ask_unsaved(self) -> Answer:
        self.asked.append(Answer)
        return self.unsaved

    def ask_encoding(self, file: File, detected: str) -> File:
        self.asked.append((file, detected))
        return File(file.path, self.encoding)

    def ask_lexicon(self, folder: Path | None) -> Path | None:
        self.asked.append(folder)
        return self.lexicon

    def ask_note(self, about: str, note: str) -> str | None:
        self.asked.append((about, note))
        return self.note


def open_window(
    application: QApplication,
    folder: Path,
    *,
    dialogs: FileDialogs | None = None,
    session: Session | None = None,
) -> MainWindow:
    """Return a window on the screen, with its settings in `folder`."""
    settings = SettingsFile(folder / "settings.json")
    state = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    appearance = Appearance(application, settings.settings.theme)
    window = MainWindow(settings, state, appearance)
    window.show()  # first, as in the application
    window.furnish(dialogs=dialogs or AnsweringDialogs(), session=session)
    appearance.setParent(window)
    window.activateWindow()
    return window


@contextmanager
def working_window(
    application: QApplication,
    folder: Path,
    qtbot: QtBot,
    *,
    dialogs: FileDialogs,
    session: Session | None = None,
) -> Iterator[MainWindow]:
    """Open a window, wait until it has the keyboard, and close it in the end."""
    window = open_window(application, folder, dialogs=dialogs, session=session)
    qtbot.waitUntil(lambda: application.activeWindow() is window)
    yield window
    close_window(window)


def close_window(window: MainWindow) -> None:
    """Close the window and have done with it."""
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def write_pair(folder: Path) -> tuple[Path, Path]:
    """Write a small original and its copy, and return their paths."""
    original, copy = folder / "original.txt", folder / "copy.txt"
    original.write_text(ORIGINAL_TEXT, encoding="utf-8")
    copy.write_text(COPY_TEXT, encoding="utf-8")
    return original, copy
