"""A layout that sets widgets in a row and goes on below where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Sets widgets as words are set in a paragraph, from the reader's first side."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def _set(self, area: QRect, *, really: bool) -> int:
        """Set the items into `area`, or only find out how high that is."""
        left, top, height = 0, 0, 0
        for item in self._items:
            size = item.sizeHint()
            if item.isEmpty():
                continue
            if left and left + size.width() > area.width():
                left, top, height = 0, top + height + self.spacing(), 0
            if really:
                place = QRect(area.topLeft() + QPoint(left, top), size)
                item.setGeometry(_mirrored(place, area, self.parentWidget()))
            left += size.width() + self.spacing()
            height = max(height, size.height())
        return top + height

    # Qt overrides

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._set(QRect(0, 0, width, 0), really=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._set(area, really=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size


def _mirrored(place: QRect, area: QRect, widget: QWidget | None) -> QRect:
    if widget is None or widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return place
    place.moveRight(area.right() - (place.left() - area.left()))
    return place
