"""How a lane of the overview strip is drawn: its marks, what is seen, what is current.

A substitution is a narrow bar, what was dropped or added a wide one, what was moved a
striped one, so that colour is not needed to tell them apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPolygon

from viewer.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from viewer.window.look.theme import Theme
    from viewer.window.maps.overview_map import Mark

ROW = 3
"""Height of the rows, in device-independent pixels."""

_NARROW = 3  # how much a substitution is indented on each side of its lane
_LEVEL_ALPHA = (0, 130, 170, 212, 255)
_SEEN_ALPHA = 46
_LEAST_SEEN = 5
_ORDER = (Kind.MOVED, Kind.DROPPED, Kind.ADDED, Kind.SUBSTITUTED)


def draw_marks(
    painter: QPainter, marks: Sequence[Mark], lane: QRect, theme: Theme, *, ratio: float
) -> None:
    """Draw a lane with its marks, on whole pixels of the device.

    Parameters
    ----------
    painter
        Of the device.
    marks
        Those in the lane, in any order.
    lane
        Where it is, in pixels of the device.
    theme
        The colours.
    ratio
        Pixels of the device in one that is independent of it.
    """
    painter.fillRect(lane, theme.page)
    indent = round(_NARROW * ratio)
    for kind in _ORDER:
        colour = QColor(theme.marks[kind].line)
        bar = lane
        if kind is Kind.SUBSTITUTED:
            bar = lane.adjusted(indent, 0, -indent, 0)
        for mark in (each for each in marks if each.kind is kind):
            colour.setAlpha(_LEVEL_ALPHA[mark.level])
            _draw(painter, mark, bar, colour, row=row_height(ratio))


def paint_seen(
    painter: QPainter, lane: QRect, shares: tuple[float, float], theme: Theme
) -> None:
    """Frame the part of a lane from the first of these shares to the second."""
    top, bottom = (round(share * lane.height()) for share in shares)
    height = max(_LEAST_SEEN, bottom - top)
    fill = QColor(theme.muted)
    fill.setAlpha(_SEEN_ALPHA)
    painter.setBrush(fill)
    painter.setPen(theme.muted)
    painter.drawRect(QRect(lane.left() - 1, top, lane.width() + 1, height - 1))


def paint_pointer(
    painter: QPainter, lane: QRect, share: float, theme: Theme, *, back: int
) -> None:
    """Point at this share of a lane from its edge, which begins at `back`."""
    y = round(share * lane.height())
    is_first = back < lane.left()
    tip = lane.left() if is_first else lane.right()
    half = abs(tip - back) - 1
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.outline)
    painter.drawPolygon(
        QPolygon([QPoint(back, y - half), QPoint(tip, y), QPoint(back, y + half)])
    )
    painter.fillRect(lane.left(), y - 1, lane.width(), 2, theme.outline)


def row_height(ratio: float) -> int:
    """Return the height of a row, in pixels of the device."""
    return max(2, round(ROW * ratio))


def _draw(
    painter: QPainter, mark: Mark, bar: QRect, colour: QColor, *, row: int
) -> None:
    first, stop = mark.first * row, mark.stop * row
    if mark.kind is Kind.MOVED:
        for top in range(first, stop, 2 * row):
            painter.fillRect(bar.left(), top, bar.width(), row, colour)
    else:
        painter.fillRect(bar.left(), first, bar.width(), stop - first, colour)
