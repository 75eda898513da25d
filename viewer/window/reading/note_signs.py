"""Quiet signs in the margins of both articles, beside lines that have a note."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from viewer.window.page.text_geometry import line_rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter

    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.look.theme import Theme
    from viewer.window.page.text_page import TextPage

_SIGN = QRectF(6.0, 0.0, 11.0, 12.0)  # from the edge of the column
_CORNER = 4.0
_LINE = 1.3
_WRITING = ((0.5, 0.75), (0.75, 0.55))  # heights of the lines on it, and their lengths


class NoteLayer:
    """The signs on one side.

    Attributes
    ----------
    colour
        Of the signs.
    """

    def __init__(self, page: TextPage, colour: QColor) -> None:
        self._page = page
        self.colour = colour
        self._offsets: tuple[int, ...] = ()

    @property
    def offsets(self) -> tuple[int, ...]:
        """The code points beside whose lines there is a sign."""
        return self._offsets

    def show(self, offsets: Sequence[int]) -> None:
        """Put signs beside the lines of these code points, and nowhere else."""
        wanted = tuple(sorted(offsets))
        if wanted != self._offsets:
            self._offsets = wanted
            self._page.viewport().update()

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return where signs stand between two positions, one beside a line."""
        page = self._page
        first = bisect_left(self._offsets, page.units.to_code_points(start))
        last = bisect_right(self._offsets, page.units.to_code_points(end))
        edge = page.viewport().width() - page.margins()[2]
        places = {}
        for offset in self._offsets[first:last]:
            line = line_rect(page.document(), page.units.to_units(offset))
            above = line.center().y() - _SIGN.height() / 2
            places[above] = _SIGN.translated(edge, above)
        return list(places.values())

    def paint(self, painter: QPainter, start: int, end: int) -> None:
        """Paint what lies between two positions; `painter` is in the document's."""
        if not self._offsets:
            return
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.colour, _LINE))
        for box in self.boxes(start, end):
            painter.drawPath(_sheet(box))
        painter.restore()


class NoteSigns(QObject):
    """Keeps the signs in step with the notes and with what is shown.

    Parameters
    ----------
    view
        The panes.
    theme
        The colours.
    parent
        Owner, as Qt wants it.

    Attributes
    ----------
    layers
        The signs of each side.
    """

    def __init__(self, view: CompareView, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._review = view.review
        self.layers = {
            side: NoteLayer(page, theme.muted)
            for side, page in view.splitter.views.items()
        }
        for side, page in view.splitter.views.items():
            page.layers.append(self.layers[side])
        self._review.shown_changed.connect(self._refresh)
        self._review.notes.changed.connect(self._refresh)

    def set_theme(self, theme: Theme) -> None:
        """Show the signs in these colours."""
        for layer in self.layers.values():
            layer.colour = theme.muted

    def _refresh(self, _: object = None) -> None:
        catalogue, flags = self._review.catalogue, self._review.shown_flags
        found = []
        if catalogue is not None:
            noted = map(catalogue.numbered, self._review.notes.notes)
            found = [one for one in noted if one is not None and flags[one.number]]
        for side, layer in self.layers.items():
            layer.show([one.on(side).start for one in found])


def _sheet(box: QRectF) -> QPainterPath:
    """Return the outline of a sheet with a folded corner and two lines on it."""
    right, top = box.right(), box.top()
    fold = QPointF(right - _CORNER, top + _CORNER)
    sheet = QPainterPath(QPointF(right - _CORNER, top))
    for point in (
        QPointF(right, top + _CORNER),
        box.bottomRight(),
        box.bottomLeft(),
        box.topLeft(),
    ):
        sheet.lineTo(point)
    sheet.closeSubpath()
    sheet.lineTo(fold)
    sheet.lineTo(QPointF(right, top + _CORNER))
    for height, length in _WRITING:
        level = top + height * box.height()
        sheet.moveTo(box.left() + 2.5, level)
        sheet.lineTo(box.left() + length * box.width(), level)
    return sheet
