"""The one column, and over it what went wrong and where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.window.column.column_view import ColumnView
from viewer.window.panes.focus_line import FocusLine
from viewer.window.panes.notice import Notice

if TYPE_CHECKING:
    from viewer.window.look.theme import Theme
    from viewer.window.review.review import Review


class ColumnPage(QWidget):
    """Shows both articles in one column.

    Attributes
    ----------
    view
        The column.
    notice
        What went wrong, as no pane is on the screen to say it.
    """

    def __init__(
        self, review: Review, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.notice = Notice(theme, self)
        self.view = ColumnView(review, theme, self)
        self._line = FocusLine(self.view, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._line)
        column.addWidget(self.view, 1)
        self.notice.closed.connect(self.view.setFocus)

    def set_theme(self, theme: Theme) -> None:
        """Show the page in these colours."""
        for part in (self.notice, self.view, self._line):
            part.set_theme(theme)
