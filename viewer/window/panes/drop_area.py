"""An area with two sides on which files and text can be dropped.

A drop never moves or deletes what was dropped, whatever the key held down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from viewer.errors import ViewerError
from viewer.model import Side
from viewer.window.panes.drop_overlay import DropOverlay
from viewer.window.panes.dropping import can_drop, file_count, is_session, read_dropped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
    )

    from viewer.window.look.theme import Theme


class DropArea(QWidget):
    """Take what is dropped or pasted and pass it on with its side."""

    files_dropped = Signal(object, object)
    """A `Side` and a tuple of one path; None and several paths, in drop order."""

    text_dropped = Signal(object, str)
    """A `Side` and the text that was dropped on it or pasted into it."""

    drop_refused = Signal(object, object)
    """A `Side` and the `ViewerError` that says why nothing was taken there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overlay = DropOverlay(theme, self)
        self._sides: Mapping[Side, QWidget] = {}

    def take_drops(self, sides: Mapping[Side, QWidget]) -> None:
        """Take drops from now on; `sides` are the widgets of each side."""
        self._sides = sides
        self.setAcceptDrops(True)

    @property
    def drop_sides(self) -> frozenset[Side]:
        """The sides that a drop here and now would set."""
        return self._overlay.sides

    @property
    def drop_labels(self) -> tuple[str, ...]:
        """What a drop here and now would do, as it is shown."""
        return self._overlay.labels

    def set_drop_theme(self, theme: Theme) -> None:
        """Show in these colours where a drop would go."""
        self._overlay.theme = theme

    def take(self, side: Side, data: QMimeData) -> None:
        """Pass on what was dropped on `side` or pasted there, or say why not."""
        try:
            dropped = read_dropped(data)
        except ViewerError as error:
            self.drop_refused.emit(side, error)
            return
        if dropped.text:
            self.text_dropped.emit(side, dropped.text)
        else:
            only = side if len(dropped.files) == 1 else None
            self.files_dropped.emit(only, dropped.files)

    # Inside

    def _places(self) -> dict[Side, QRect]:
        """Return where each side is: half of the area while no pane shows it."""
        if all(pane.isVisible() for pane in self._sides.values()):
            return {
                side: QRect(pane.mapTo(self, QPoint()), pane.size())
                for side, pane in self._sides.items()
            }
        half = self.width() // 2
        first = QRect(0, 0, half, self.height())
        halves = [first, self.rect().adjusted(half, 0, 0, 0)]
        return dict(
            zip(Side, halves[::-1] if self.isRightToLeft() else halves, strict=True)
        )

    def _side_at(self, point: QPoint) -> Side:
        copy = self._places()[Side.COPY]
        if self.isRightToLeft():
            is_copy = point.x() <= copy.right()
        else:
            is_copy = point.x() >= copy.left()
        return Side.COPY if is_copy else Side.ORIGINAL

    def _sides_set_by(self, event: QDragMoveEvent) -> frozenset[Side]:
        """Return the sides that a drop would set; none where it opens a session."""
        if is_session(event.mimeData()):
            return frozenset()
        if file_count(event.mimeData()) > 1:
            return frozenset(Side)
        return frozenset({self._side_at(event.position().toPoint())})

    def _drag(self, event: QDragMoveEvent) -> None:
        if not can_drop(event):
            event.ignore()
            return
        self._overlay.show_over(self._places(), self._sides_set_by(event))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    # Qt overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drag(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        if not can_drop(event):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(self._side_at(event.position().toPoint()), event.mimeData())
