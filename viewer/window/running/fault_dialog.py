"""The dialog that shows a bug, with all that is needed to find it."""

from __future__ import annotations

import platform
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

import viewer

if TYPE_CHECKING:
    from types import TracebackType


class FaultDialog(QDialog):
    """Says that something went wrong in the program, with the details to copy."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong in Unspin"))
        message = QLabel(
            self.tr(
                "Unspin made a mistake and could not do what you asked. Your files are "
                "untouched, and you can go on working. Please send these details along "
                "when you report it."
            ),
            self,
        )
        message.setWordWrap(True)
        self._details = QPlainTextEdit(details, self)
        self._details.setReadOnly(True)
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._details.setAccessibleName(self.tr("Details"))
        close = QDialogButtonBox.StandardButton.Close
        buttons = QDialogButtonBox(close, self)
        buttons.button(close).setIcon(QIcon())  # it is black in the dark
        copy = buttons.addButton(
            self.tr("&Copy Details"), QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.clicked.connect(self.copy_details)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(message)
        column.addWidget(self._details)
        column.addWidget(buttons)
        self.resize(640, 400)

    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self._details.toPlainText())


def details(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> str:
    """Return all that is needed to find the mistake."""
    versions = (
        f"Unspin {viewer.__version__}, Python {platform.python_version()}, "
        f"Qt {qVersion()}, {platform.platform()}"
    )
    return f"{versions}\n\n{''.join(traceback.format_exception(kind, error, trace))}"
