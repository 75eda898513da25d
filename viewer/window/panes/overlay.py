"""Paints over the text what no character format can show.

The frame around the current difference, carets where words of the other side would be,
the badge of moved passages, and the short flash on arrival.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from viewer.window.page.text_geometry import caret_x, line_rect, rectangles

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextDocument

    from viewer.window.look.theme import Theme
    from viewer.window.panes.marks import Marks

CARET_REACH = 5.0
"""How far from a caret a click still counts as on it, in pixels."""

_FRAME, _HINT = 2.0, 1.2
_RADIUS = 4.0
_BADGE = QRectF(-30.0, 0.0, 19.0, 19.0)  # from the edge of the column
_LEAST_EDGE = 2.0  # left of the badge, where the margin is narrow
_FLASH_ALPHA = 110


class Layer(Protocol):
    """Something painted over the text of an article."""

    def paint(self, painter: QPainter, start: int, end: int) -> None:
        """Paint what lies between two positions; `painter` is in the document's."""


class Overlay:
    """Paints over one document; the painter is in the document's coordinates.

    Attributes
    ----------
    current
        Start and end of the current difference, if this side shows it.
    lit
        Start and end of the difference that the mouse is over, here or elsewhere.
    flash
        How strongly the frame is filled, from 1.0 on arrival to 0.0.
    """

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        self._document = document
        self.theme = theme
        self.marks: Marks | None = None
        self.current: tuple[int, int] | None = None
        self.lit: tuple[int, int] | None = None
        self.flash = 0.0

    def paint(self, painter: QPainter, start: int, end: int, *, column: float) -> None:
        """Paint what belongs to the text from `start` to `end`.

        Parameters
        ----------
        painter
            In the coordinates of the document.
        start, end
            UTF-16 units.
        column
            The left edge of the text.
        """
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        if self.marks is not None:
            for at, _, kind, _ in self.marks.places.between(start, end):
                self._paint_caret(painter, at, self.theme.marks[kind].line)
            for first, _, kind, _ in self.marks.moves.between(start, end):
                if first >= start:
                    self._paint_badge(
                        painter, first, column, self.theme.marks[kind].line
                    )
        if self.lit is not None:
            painter.setPen(QPen(self.theme.muted, _HINT))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._frame(*self.lit, start=start, end=end))
        if self.current is not None:
            fill = QColor(self.theme.outline)
            fill.setAlpha(round(_FLASH_ALPHA * self.flash))
            painter.setBrush(fill)
            painter.setPen(QPen(self.theme.outline, _FRAME))
            painter.drawPath(self._frame(*self.current, start=start, end=end))

    def frames(self, start: int, end: int) -> list[QRectF]:
        """Return the rectangles to frame for a stretch, a caret's for an empty one."""
        if start < end:
            return rectangles(self._document, start, end)
        x = caret_x(self._document, start)
        line = line_rect(self._document, start)
        return [QRectF(x - 3.0, line.top(), 6.0, line.height())]

    def _frame(self, first: int, last: int, *, start: int, end: int) -> QPainterPath:
        """Return the outline of a stretch as far as it is between two positions."""
        if last < start or first > end:
            return QPainterPath()  # and the text is not laid out for it
        clipped = (max(first, start), min(last, end)) if first < last else (first, last)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for box in self.frames(*clipped):
            path.addRoundedRect(box.adjusted(-2.0, -1.0, 2.0, 2.0), _RADIUS, _RADIUS)
        return path.simplified()

    def _paint_caret(self, painter: QPainter, at: int, colour: QColor) -> None:
        line = line_rect(self._document, at)
        x = caret_x(self._document, at)
        top, bottom = line.top() + 1.0, line.bottom() + 1.0
        painter.setPen(QPen(colour, 1.6))
        painter.drawLine(QPointF(x, top + 3.0), QPointF(x, bottom - 3.0))
        foot = QPainterPath(QPointF(x, bottom - 7.0))
        foot.lineTo(x - 4.5, bottom)
        foot.lineTo(x + 4.5, bottom)
        foot.closeSubpath()
        painter.fillPath(foot, colour)

    def _paint_badge(
        self, painter: QPainter, at: int, column: float, colour: QColor
    ) -> None:
        line = line_rect(self._document, at)
        middle = line.center().y() - _BADGE.height() / 2
        box = _BADGE.translated(column, middle)
        box.moveLeft(max(box.left(), _LEAST_EDGE))
        paint_moved_badge(painter, box, colour)


def paint_moved_badge(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Paint the badge ⇅, which needs no font to have it."""
    painter.save()
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.4))
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    up, down = box.left() + 0.34 * box.width(), box.left() + 0.66 * box.width()
    top, bottom = box.top() + 0.22 * box.height(), box.bottom() - 0.22 * box.height()
    head = 0.16 * box.width()
    for x, tip, tail in ((up, top, bottom), (down, bottom, top)):
        back = tip + (head if tip < tail else -head)
        painter.drawLine(QPointF(x, tail), QPointF(x, tip))
        painter.drawLine(QPointF(x - head, back), QPointF(x, tip))
        painter.drawLine(QPointF(x + head, back), QPointF(x, tip))
    painter.restore()
