"""The shapes that join the two ends of a difference across the gap between the panes.

Pure geometry in the coordinates of the gap: its width is crossed from 0.0 on the left
to `width` on the right.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

_STUB = 26.0  # how far a stub points up or down
_REACH = 0.55  # how far it comes across the gap
_LEAST = 2.0


@dataclass(frozen=True, slots=True)
class End:
    """An end that is on the screen, with the heights of its top and bottom."""

    top: float
    bottom: float

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return (self.top + self.bottom) / 2


class Beyond(IntEnum):
    """An end that is off the screen; the value is the direction there."""

    ABOVE = -1
    BELOW = 1


def shape(left: End | Beyond, right: End | Beyond, *, width: float) -> QPainterPath:
    """Return the shape between two ends: a band, or a stub where one end is away.

    Nothing is drawn where neither end is on the screen.
    """
    if isinstance(left, End) and isinstance(right, End):
        return _band(_grown(left), _grown(right), width)
    if isinstance(left, End) and isinstance(right, Beyond):
        return _stub(_grown(left), right, 0.0, _REACH * width)
    if isinstance(right, End) and isinstance(left, Beyond):
        return _stub(_grown(right), left, width, (1.0 - _REACH) * width)
    return QPainterPath()


def _grown(end: End) -> End:
    lacking = max(0.0, _LEAST - (end.bottom - end.top)) / 2
    return End(end.top - lacking, end.bottom + lacking)


def _band(left: End, right: End, width: float) -> QPainterPath:
    path = QPainterPath(QPointF(0.0, left.top))
    half = width / 2
    path.cubicTo(half, left.top, half, right.top, width, right.top)
    path.lineTo(width, right.bottom)
    path.cubicTo(half, right.bottom, half, left.bottom, 0.0, left.bottom)
    path.closeSubpath()
    return path


def _stub(end: End, beyond: Beyond, edge: float, tip: float) -> QPainterPath:
    """Return a horn that bends from its end towards where the other one is."""
    far = (end.top if beyond is Beyond.ABOVE else end.bottom) + beyond * _STUB
    path = QPainterPath(QPointF(edge, end.top))
    bend = (edge + tip) / 2
    path.cubicTo(bend, end.top, tip, end.middle, tip, far)
    path.cubicTo(tip, end.middle, bend, end.bottom, edge, end.bottom)
    path.closeSubpath()
    return path
