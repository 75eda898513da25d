"""The line of the list that says how many differences are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from viewer.window.panes.pane_header import ElidedLabel
from viewer.window.review import status

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from viewer.window.review.review import Review


class Tally(QWidget):
    """Says how many are shown, and offers to show all.

    Parameters
    ----------
    review
        What is shown.
    show_all
        The action that drops filter and rules.
    """

    def __init__(self, review: Review, show_all: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._review = review
        self._said = ElidedLabel(self)
        self._show_all = QToolButton(self)
        self._show_all.setDefaultAction(show_all)
        self._show_all.setAutoRaise(True)
        self._show_all.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said, 1)
        row.addWidget(self._show_all)

    @property
    def text(self) -> str:
        """What it says."""
        return self._said.text()

    def refresh(self, rows: int, *, are_set_asides: bool) -> None:
        """Say how many rows there are of what is shown, or of what was set aside."""
        total = self._review.total
        text = ""
        if are_set_asides:
            text = status.set_aside(rows)
        elif total:
            text = status.shown_of(rows, total)
        self._said.setText(text)
        self._said.setToolTip(text)
        self._show_all.setVisible(self._review.restrictions.are_on)
