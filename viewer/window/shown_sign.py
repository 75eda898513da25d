"""The sign in the status bar that not all differences are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from viewer.window.panes.pane_header import ElidedLabel
from viewer.window.review import status

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from viewer.window.review.review import Review


class ShownSign(QWidget):
    """Says "41 of 60 shown · ignoring case", with a button that shows all.

    Parameters
    ----------
    review
        What it speaks of.
    show_all
        The action of the button.
    """

    def __init__(
        self, review: Review, show_all: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._label = ElidedLabel(self)
        preferred = QSizePolicy.Policy.Preferred
        self._label.setSizePolicy(preferred, preferred)
        self._label.setAccessibleName(self.tr("Shown"))
        self._button = QToolButton(self)
        self._button.setDefaultAction(show_all)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.setAutoRaise(True)
        font = self._button.font()
        font.setUnderline(True)
        self._button.setFont(font)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4, 0)
        row.addWidget(self._label)
        row.addWidget(self._button)
        review.shown_changed.connect(self._refresh)
        self._refresh()

    @property
    def text(self) -> str:
        """What it says; nothing where all are shown."""
        return self._label.text()

    def _refresh(self, *_: object) -> None:
        self._label.setText(status.counted_shown(self._review))
        self._label.setToolTip(self._label.text())
        self._button.setVisible(self._review.restrictions.are_on)
        self.setVisible(bool(self.text) or self._review.restrictions.are_on)
