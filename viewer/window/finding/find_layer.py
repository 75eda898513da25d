"""Paints the matches over an article: boxes, which no mark of a difference is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.model import Span, Spans
from viewer.window.page.text_geometry import rectangles

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from viewer.window.page.text_page import TextPage

_ALPHA = 45
_LINE, _THICK = 1.0, 3.0
_MIDDLE = 128  # between dark and light


class FindLayer:
    """The matches on one side.

    Attributes
    ----------
    colour
        Of the boxes.
    """

    def __init__(self, page: TextPage, colour: QColor) -> None:
        self._page = page
        self.colour = colour
        self._spans = Spans.of(())
        self._current: tuple[Span, ...] = ()

    @property
    def spans(self) -> Spans:
        """What is marked."""
        return self._spans

    @property
    def current(self) -> tuple[Span, ...]:
        """What is outlined, in one piece or more."""
        return self._current

    def show(self, spans: Spans, current: tuple[Span, ...]) -> None:
        """Mark these, and outline the current one if it is here."""
        self._spans, self._current = spans, current
        self._page.viewport().update()

    def paint(self, painter: QPainter, start: int, end: int) -> None:
        """Paint what lies between two positions; `painter` is in the document's."""
        units = self._page.units
        first = bisect_left(self._spans.ends, units.to_code_points(start))
        last = bisect_right(self._spans.starts, units.to_code_points(end))
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index in range(first, last):
            if self._spans[index] in self._current:
                continue
            for box in self._boxes(self._spans[index]):
                self._paint_box(painter, box, _LINE)
        for span in self._current:
            for box in self._boxes(span):
                self._paint_box(painter, box, _THICK)
        painter.restore()

    def _boxes(self, span: Span) -> list[QRectF]:
        return rectangles(self._page.document(), *self._page.to_units(span))

    def _paint_box(self, painter: QPainter, box: QRectF, line: float) -> None:
        """Paint a box that tints the ground but neither covers nor dims the words."""
        fill = QColor(self.colour)
        fill.setAlpha(_ALPHA)
        is_dark = self._page.palette().base().color().lightness() < _MIDDLE
        modes = QPainter.CompositionMode
        tinting = (
            modes.CompositionMode_Screen if is_dark else modes.CompositionMode_Multiply
        )
        painter.setCompositionMode(tinting)
        painter.fillRect(box, fill)
        painter.setCompositionMode(modes.CompositionMode_SourceOver)
        pen = QPen(self.colour, line)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        beyond = (line - 1.0) / 2
        painter.drawRect(box.adjusted(-1.0 - beyond, -beyond, 1.0 + beyond, beyond))
