"""A picture of a page as it was, shown in its place while it is laid out anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

_SCROLLING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
_OF_THE_MOUSE = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
    }
)


class Still(QWidget):
    """Covers a page, scroll bar and all, with what was last seen of it.

    Meanwhile there is nothing to scroll or to point at, so keys and mouse do nothing.

    Parameters
    ----------
    page
        What is covered.
    """

    def __init__(self, page: QTextEdit) -> None:
        super().__init__(page)
        self.hide()
        self._page = page
        self._picture = QPixmap()
        self.setCursor(Qt.CursorShape.BusyCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.installEventFilter(self)
        if (frame := page.verticalScrollBar().parentWidget()) is not None:
            frame.installEventFilter(self)

    @property
    def is_taken(self) -> bool:
        """Whether the page is covered."""
        return not self.isHidden()

    def take(self) -> None:
        """Cover the page with what is seen of it now, if it is not covered already."""
        if not self.is_taken and self._page.isVisible():
            self._picture = self._page.grab()
            self.setGeometry(self._page.rect())
            self.show()
            self.raise_()

    def lift(self) -> None:
        """Let the page be seen again."""
        self.hide()
        self._picture = QPixmap()

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._page.rect())
        elif event.type() is QEvent.Type.ZOrderChange:
            self.raise_()  # the page puts its scroll bar first
        is_scrolling = isinstance(event, QKeyEvent) and event.key() in _SCROLLING
        return is_scrolling and self.is_taken

    def event(self, event: QEvent) -> bool:
        if event.type() in _OF_THE_MOUSE:
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._page.palette().base())
        painter.drawPixmap(0, 0, self._picture)
        painter.end()
