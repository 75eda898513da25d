"""A bar that says in one sentence what went wrong, and what to do next.

It stands above what was open, never takes it away, and never waits for an answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.window.look.translating import said, with_keys

if TYPE_CHECKING:
    from viewer.errors import ViewerError
    from viewer.window.look.theme import Theme

_EDGE = 4


class Notice(QWidget):
    """The bar; hidden until there is something to say."""

    closed = Signal()
    """The reader closed the bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentence = self._label()
        self._hint = self._label()
        self._close = QToolButton(self)
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.setToolTip(with_keys(self.tr("Close this notice"), "Esc"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close.clicked.connect(self.close_notice)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        words.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE + 16, 10, 8, 10)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.set_theme(theme)
        self.hide()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may hold mark-up
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def show_error(self, error: ViewerError) -> None:
        """Say what went wrong, also to a screen reader."""
        sentence, hint = said(error.sentence), said(error.hint)
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(self.tr("Notice"))
        self.setAccessibleDescription(f"{sentence} {hint}".strip())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def close_notice(self) -> None:
        """Take the bar away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Show the bar in these colours."""
        self._theme = theme
        palette = theme.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.notice_text)
        palette.setColor(palette.ColorRole.ButtonText, theme.notice_text)
        palette.setColor(palette.ColorRole.Button, theme.notice)
        for widget in (self._sentence, self._hint, self._close):
            widget.setPalette(palette)
        font = self._sentence.font()
        font.setBold(True)
        self._sentence.setFont(font)
        self.update()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_notice()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.notice)
        edge = QStyle.visualRect(
            self.layoutDirection(), self.rect(), QRect(0, 0, _EDGE, self.height())
        )
        painter.fillRect(edge, self._theme.notice_line)
