"""The field in which wordings and notes are searched, a moment after each key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_DELAY_MS: Final = 120
_BESIDE_TEXT: Final = (4, 0, 4, 0)
_INTO_ROWS: Final = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QLineEdit):
    """Says what to search for, once the reader pauses or goes on into the rows."""

    sought = Signal(str)
    """This is searched for now."""

    rows_wanted = Signal()
    """The reader goes on into what was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sought = ""
        self._patience = QTimer(self, singleShot=True)
        self._patience.setInterval(_DELAY_MS)
        self._patience.timeout.connect(self._seek)
        self.setPlaceholderText(self.tr("Search wordings and notes"))
        self.setAccessibleName(self.tr("Search the differences"))
        self.setClearButtonEnabled(True)
        self.setTextMargins(*_BESIDE_TEXT)
        self.textChanged.connect(self._on_text_changed)

    def follow(self, text: str) -> None:
        """Show what is searched for, unless something else is just being typed."""
        self._sought = text
        if not self._patience.isActive():
            self.setText(text)

    # Inside

    def _on_text_changed(self, text: str) -> None:
        if text != self._sought:
            self._patience.start()

    def _seek(self) -> None:
        self._patience.stop()
        self._sought = self.text()
        self.sought.emit(self._sought)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _INTO_ROWS:
            self._seek()
            self.rows_wanted.emit()
        else:
            super().keyPressEvent(event)
