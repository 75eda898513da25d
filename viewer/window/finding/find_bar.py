"""The bar in which the reader says what to find, and is told what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from viewer.window.finding.find import Query
from viewer.window.look.icons import icon
from viewer.window.look.translating import with_keys
from viewer.window.panes.pane_header import ElidedLabel

if TYPE_CHECKING:
    from viewer.window.look.theme import Theme

_PATIENCE_MS = 120
_WIDTH = 280
_BESIDE_WORDS = (4, 0, 4, 0)  # between the text and the edge of the field


class FindBar(QWidget):
    """What to find, how, and how many there are."""

    query_changed = Signal(object)
    """The reader looks for this `Query` now."""

    step_asked = Signal(int)
    """The reader wants the next match, 1, or the previous one, -1."""

    close_asked = Signal()
    """The reader has done with finding."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.setInterval(_PATIENCE_MS)
        self._waiting.timeout.connect(self._report)
        self._reported = Query()
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Find in both articles"))
        self.words.setAccessibleName(self.tr("Find in both articles"))
        self.words.setMaximumWidth(_WIDTH)
        self.words.setTextMargins(*_BESIDE_WORDS)
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._waiting.start)
        self.previous = self._button("", self.tr("Previous match"), "Shift+F3")
        self.previous.setIcon(icon("previous"))
        self.next = self._button("", self.tr("Next match"), "F3")
        self.next.setIcon(icon("next"))
        self.case = self._button(self.tr("Aa"), self.tr("Match capitals"))
        self.whole = self._button(self.tr("Words"), self.tr("Whole words only"))
        for switch in (self.case, self.whole):
            switch.setCheckable(True)
            switch.toggled.connect(self._report)
        self._found = ElidedLabel(self)
        self._found.setAccessibleName(self.tr("Matches"))
        self.close_button = self._button("✕", self.tr("Close the find bar"), "Esc")
        self.previous.clicked.connect(self._ask_previous)
        self.next.clicked.connect(self._ask_next)
        self.close_button.clicked.connect(self.close_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 8, 2)
        row.setSpacing(6)
        row.addWidget(self.words, 1)  # up to its greatest width
        for widget in (self.previous, self.next, self.case, self.whole):
            row.addWidget(widget)
        row.addWidget(self._found, 1)
        row.addWidget(self.close_button)
        self.set_theme(theme)

    @property
    def query(self) -> Query:
        """What the bar says at this moment."""
        return Query(self.words.text(), self.case.isChecked(), self.whole.isChecked())

    @property
    def said(self) -> str:
        """What the bar says of the matches."""
        return self._found.text()

    def ask(self, text: str = "") -> None:
        """Let the reader say what to find; `text`, if any, is proposed."""
        if text:
            self.words.setText(text)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self.settle()

    def settle(self) -> None:
        """Report at once what was typed last."""
        if self._waiting.isActive():
            self._report()

    def say(self, text: str, *, can_step: bool) -> None:
        """Say what was found."""
        self._found.setText(text)
        self._found.setToolTip(text)
        self.previous.setEnabled(can_step)
        self.next.setEnabled(can_step)

    def set_theme(self, theme: Theme) -> None:
        """Show the bar in these colours."""
        self._theme = theme
        self.setPalette(theme.palette())
        self.words.setPalette(theme.control_palette())
        self.update()

    def _button(self, text: str, tip: str, keys: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(with_keys(tip, keys) if keys else tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _report(self) -> None:
        self._waiting.stop()
        if self.query != self._reported:
            self._reported = self.query
            self.query_changed.emit(self._reported)

    def _ask_next(self) -> None:
        self._ask(1)

    def _ask_previous(self) -> None:
        self._ask(-1)

    def _ask(self, step: int) -> None:
        if self._waiting.isActive():
            self._report()  # which goes to the first match by itself
        else:
            self.step_asked.emit(step)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.header)
        painter.setPen(self._theme.rule)
        painter.drawLine(0, 0, self.width(), 0)
