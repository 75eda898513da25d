"""Starts the window: first its frame, then, once that is seen, what is in it.

Loading takes longer than anything else here, so it is done after the first paint, a
module or a few at a time.
"""

from __future__ import annotations

import gc
import logging
import signal
import sys
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QObject,
    QSettings,
    QSocketNotifier,
    QStandardPaths,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QApplication, QWidget

import viewer
from viewer.settings import SettingsFile
from viewer.window.look.appearance import Appearance
from viewer.window.main_window import MainWindow
from viewer.window.running.early_keys import EarlyKeys
from viewer.window.running.faults import FaultReporter, log_qt_messages
from viewer.window.running.turns import Turns

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator, Sequence

_PARTS: Final = (
    "viewer.window.commands.commands",
    "viewer.window.page.text_page",
    "viewer.window.panes.article_view",
    "viewer.window.review.announcing",
    "viewer.window.sync.scroll_sync",
    "viewer.window.layouts.compare_view",
    "viewer.window.listing.difference_dock",
    "viewer.window.reading.reading",
    "viewer.window.column.column_view",
    "viewer.window.living.living",
    "viewer.window.desk",
)
"""What is loaded in one turn each; with the last, everything is."""

_ENDING_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


def run(paths: Sequence[Path], *, options: Sequence[str] = ()) -> int:
    """Open the window and return the exit code once it has been closed.

    Parameters
    ----------
    paths
        No file, the original, or the original and the copy.
    options
        Options that Qt knows, such as ``-reverse``.
    """
    gc.disable()  # what is made now stays: to look for garbage in it takes a tenth more
    logging.basicConfig(format="unspin: %(levelname)s: %(name)s: %(message)s")
    log_qt_messages()
    application = make_application([*sys.argv[:1], *options])
    FaultReporter().install()
    settings = SettingsFile(_folder() / "settings.json")
    window = make_window(application, settings, _folder())
    turns, early = Turns(window), EarlyKeys(window)
    turns.finished.connect(lambda: early.act(window.commands.values()))
    first_paint = FirstPaint(window)
    first_paint.happened.connect(
        partial(turns.start, _furnishing(application, window, settings, paths)),
        Qt.ConnectionType.QueuedConnection,
    )
    window.show()
    with _ended_by_signals(window):
        return application.exec()


def make_application(arguments: list[str]) -> QApplication:
    """Return the application, with its names."""
    application = QApplication(arguments)
    application.setApplicationName("unspin")
    application.setApplicationDisplayName("Unspin")
    application.setApplicationVersion(viewer.__version__)
    application.setDesktopFileName("unspin")
    return application


def make_window(
    application: QApplication, settings: SettingsFile, folder: Path
) -> MainWindow:
    """Return the window, arranged as is kept in `folder` from the last time."""
    state = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    appearance = Appearance(application, settings.settings.theme)
    return MainWindow(settings, state, appearance)


class FirstPaint(QObject):
    """Notices when a widget has been painted for the first time."""

    happened = Signal()
    """The widget is on the screen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            self.happened.emit()
        return False


def _folder() -> Path:
    location = QStandardPaths.StandardLocation.AppConfigLocation
    return Path(QStandardPaths.writableLocation(location))


def _furnishing(
    application: QApplication,
    window: MainWindow,
    settings: SettingsFile,
    paths: Sequence[Path],
) -> Iterator[None]:
    """Do what had to wait until the window was on the screen, step by step."""
    from viewer.window.look.icons import application_icon  # noqa: PLC0415 - loads QtSvg
    from viewer.window.look.languages import speak  # noqa: PLC0415 - the frame says nothing

    application.setWindowIcon(application_icon())
    speak(application, settings.settings.language)
    for part in _PARTS:
        yield
        import_module(part)
    yield
    window.furnish()
    gc.freeze()
    gc.enable()
    yield
    _go_on(window, paths)


def _go_on(window: MainWindow, paths: Sequence[Path]) -> None:
    """Begin with what is to be opened."""
    window.living.offer_recovery()
    if paths:
        window.open_files(paths)
    else:
        window.session.prepare()


@contextmanager
def _ended_by_signals(window: MainWindow) -> Iterator[None]:
    """End the window on Ctrl+C in the terminal, and when the system asks.

    Python runs a signal's handler only when Qt next calls into Python, which may be
    never; the socket makes Qt call.
    """
    import socket  # noqa: PLC0415 - the window is shown by now

    reader, writer = socket.socketpair()
    reader.setblocking(False)
    writer.setblocking(False)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(partial(_end, window, reader))
    handlers = {one: signal.signal(one, _take_note) for one in _ENDING_SIGNALS}
    watched = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(watched)
        for one, handler in handlers.items():
            signal.signal(one, handler)
        notifier.setEnabled(False)
        reader.close()
        writer.close()


def _take_note(_signal: int, _frame: object) -> None:
    """Let the signal be; it has been written to the socket."""


def _end(window: MainWindow, reader: socket.socket, *_: object) -> None:
    reader.recv(1)
    window.end()
    QApplication.closeAllWindows()  # a dialog may be open
