"""A strip that shows where the differences of both articles are, and leads to them.

Each article has a lane as long as the strip: the original's at the side of the
original. For a screen reader the strip is decoration: whatever it does can be done
elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from viewer.model import Side
from viewer.window.maps.lane_painting import (
    ROW,
    draw_marks,
    paint_pointer,
    paint_seen,
    row_height,
)
from viewer.window.maps.overview_map import Mark, Scale, Stretches, marks
from viewer.window.review.stepping import Direction

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.model import Kind, Span
    from viewer.window.look.theme import Theme

_LANE = 14
_EDGE = 5  # beside the lanes, where the pointer at the current difference stands
_BETWEEN = 4
_WIDTH = 2 * (_LANE + _EDGE) + _BETWEEN
_NOTCH = 120  # one step of an ordinary wheel


class Overview(QWidget):
    """The strip."""

    sought = Signal(object, int)
    """The reader wants to read the text of this `Side` at this code point."""

    picked = Signal(object, int, int)
    """The reader clicked on a `Side`: between these two code points."""

    step_asked = Signal(object)
    """The wheel asked for a step in this `Direction`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scales = dict.fromkeys(Side, Scale())
        self._stretches: dict[Side, Mapping[Kind, Stretches]] = {}
        self._seen: dict[Side, tuple[float, float]] = {}
        self._current: dict[Side, Span] = {}
        self._cache: QPixmap | None = None
        self._pressed: QPoint | None = None
        self._is_dragged = False
        self._turned = 0
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def rows(self) -> int:
        """How many rows there are."""
        height = row_height(self.devicePixelRatioF())
        return max(1, self._device_size().height() // height)

    def lane(self, side: Side) -> QRect:
        """Return where the lane of `side` is."""
        is_first = (side is Side.ORIGINAL) is not self.isRightToLeft()
        left = _EDGE if is_first else _EDGE + _LANE + _BETWEEN
        return QRect(left, 0, _LANE, self.height())

    def scale(self, side: Side) -> Scale:
        """Return how the text of `side` is spread over its lane."""
        return self._scales[side]

    def marks(self, side: Side) -> tuple[Mark, ...]:
        """Return the marks in the lane of `side`."""
        return marks(self._stretches.get(side, {}), self._scales[side], self.rows)

    def show_differences(
        self, stretches: Mapping[Side, Mapping[Kind, Stretches]]
    ) -> None:
        """Show these differences and no others."""
        self._stretches = dict(stretches)
        self._forget()

    def show_scale(self, side: Side, scale: Scale) -> None:
        """Spread the text of `side` like this from now on."""
        if scale != self._scales[side]:
            self._scales[side] = scale
            self._forget()

    def show_current(self, spans: Mapping[Side, Span]) -> None:
        """Point at the current difference; an empty mapping points at none."""
        self._current = dict(spans)
        self.update()

    def show_seen(self, side: Side, top: float, bottom: float) -> None:
        """Show which part of the text of `side` is on the screen, as shares."""
        if self._seen.get(side) != (top, bottom):
            self._seen[side] = (top, bottom)
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Show the strip in these colours."""
        self._theme = theme
        self._forget()

    # Inside

    def _forget(self) -> None:
        self._cache = None
        self.update()

    def _device_size(self) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(round(self.width() * ratio), round(self.height() * ratio))

    def _drawn(self) -> QPixmap:
        """Return the lanes with their marks, drawn on whole pixels of the device."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self._device_size())
        pixmap.fill(self._theme.header)
        painter = QPainter(pixmap)
        for side in Side:
            lane = self.lane(side)
            left, width = round(lane.left() * ratio), round(lane.width() * ratio)
            ground = QRect(left, 0, width, pixmap.height())
            draw_marks(painter, self.marks(side), ground, self._theme, ratio=ratio)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _side_at(self, place: QPoint) -> Side:
        is_first = place.x() < self.width() / 2
        return Side.ORIGINAL if is_first is not self.isRightToLeft() else Side.COPY

    def _offset_at(self, side: Side, y: float) -> int:
        share = min(1.0, max(0.0, y / max(1, self.height())))
        return self._scales[side].offset_at(share)

    def _seek(self, place: QPoint, side: Side) -> None:
        self.sought.emit(side, self._offset_at(side, place.y()))

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._is_dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        place = event.position().toPoint()
        far = abs(place.y() - self._pressed.y()) >= QApplication.startDragDistance()
        self._is_dragged = self._is_dragged or far
        if self._is_dragged:
            self._seek(place, self._side_at(self._pressed))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if not self._is_dragged:
            side = self._side_at(pressed)
            self._seek(pressed, side)
            near = 2 * ROW
            first, last = (
                self._offset_at(side, pressed.y() + reach) for reach in (-near, near)
            )
            self.picked.emit(side, first, last)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        direction = Direction.PREVIOUS if steps > 0 else Direction.NEXT
        for _ in range(abs(steps)):
            self.step_asked.emit(direction)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def event(self, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.DevicePixelRatioChange,
            QEvent.Type.LayoutDirectionChange,
        ):
            self._forget()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._cache is None:
            self._cache = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._cache)
        for side, shares in self._seen.items():
            paint_seen(painter, self.lane(side), shares, self._theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for side, span in self._current.items():
            lane, share = self.lane(side), self._scales[side].share_of(span.start)
            back = 0 if lane.left() < self.width() // 2 else self.width() - 1
            paint_pointer(painter, lane, share, self._theme, back=back)
        painter.end()
