"""What happens to a bug: it is logged, and shown once with its details to copy.

This is installed before anything else, so it loads nothing that only a bug needs.
"""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext

    from viewer.window.running.fault_dialog import FaultDialog

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class FaultReporter:
    """Takes the place of `sys.excepthook` while the window is open."""

    def __init__(self) -> None:
        self._dialog: FaultDialog | None = None

    def install(self) -> None:
        """Report every exception that nobody caught."""
        sys.excepthook = self.report

    def report(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log the exception and show it, unless one is being shown already."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.closeAllWindows()
            return
        log.critical("A bug", exc_info=(kind, error, trace))
        if self._dialog is not None and self._dialog.isVisible():
            return
        from viewer.window.running.fault_dialog import (  # noqa: PLC0415 - for a bug only
            FaultDialog,
            details,
        )

        self._dialog = FaultDialog(
            details(kind, error, trace), QApplication.activeWindow()
        )
        self._dialog.open()


def log_qt_messages() -> None:
    """Send what Qt has to say to the logger “qt”."""
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    qt_log.log(_LEVELS[kind], "%s", message)
