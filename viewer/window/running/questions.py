"""Questions that are answered in writing: in a line, or in several.

Qt's own are as narrow as what they ask, keep the Tab key for the text, and put icons on
their buttons that are black in the dark.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH: Final = 440
_ACCEPTING: Final[Sequence[str]] = ("Ctrl+Return", "Ctrl+Enter")


class Question(QDialog):
    """Asks for some words.

    Parameters
    ----------
    title, text
        What it is about, and what is asked.
    parent
        The window.
    answer
        What is there to begin with.
    accept
        What the button is called that gives the answer; empty for “OK”.
    has_lines
        Whether the answer may have several lines: Return begins one, and Ctrl+Return
        answers.
    """

    answered = Signal(str)
    """The reader gave this answer, which may be empty."""

    def __init__(
        self,
        title: str,
        text: str,
        parent: QWidget,
        *,
        answer: str = "",
        accept: str = "",
        has_lines: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._text = QLabel(text, self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._field = self._lines(answer) if has_lines else QLineEdit(answer, self)
        self._field.setAccessibleName(text)
        self._text.setBuddy(self._field)
        names = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(names.Ok | names.Cancel, self)
        if accept:
            buttons.button(names.Ok).setText(accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        without_icons(buttons)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (self._text, self._field, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(_WIDTH)
        self._field.setFocus()
        self.accepted.connect(self._on_accepted)

    @property
    def text(self) -> str:
        """What is asked."""
        return self._text.text()

    @property
    def answer(self) -> str:
        """What is written so far."""
        if isinstance(self._field, QLineEdit):
            return self._field.text()
        return self._field.toPlainText()

    def _lines(self, answer: str) -> QPlainTextEdit:
        field = QPlainTextEdit(answer, self)
        field.setTabChangesFocus(True)
        field.moveCursor(field.textCursor().MoveOperation.End)
        for keys in _ACCEPTING:
            QShortcut(QKeySequence(keys), self, self.accept)
        return field

    def _on_accepted(self) -> None:
        self.answered.emit(self.answer)


def without_icons(buttons: QDialogButtonBox) -> None:
    """Take the icons off these buttons: they are black in the dark."""
    for button in buttons.buttons():
        button.setIcon(QIcon())
