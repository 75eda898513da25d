"""A line over a text that tells whether the keyboard is there.

The caret alone is too small to be found, and not to be seen while it blinks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from viewer.window.look.theme import Theme

_HEIGHT = 3


class FocusLine(QWidget):
    """The line.

    Parameters
    ----------
    text
        What it tells of.
    theme
        The colours.
    parent
        Owner, as Qt wants it.
    """

    def __init__(self, text: QWidget, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._theme = theme
        self.setFixedHeight(_HEIGHT)
        text.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Show the line in these colours."""
        self._theme = theme
        self.update()

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        has_focus = self._text.hasFocus()
        colour = self._theme.accent if has_focus else self._theme.page
        QPainter(self).fillRect(self.rect(), colour)
