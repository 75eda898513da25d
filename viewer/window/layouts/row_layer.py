"""Paints what makes rows of two articles: lines between them, and what is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPen

from viewer.model import Side
from viewer.window.look.translating import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from viewer.report.rows import Row
    from viewer.window.layouts.row_spacing import Band, RowSpacing
    from viewer.window.look.theme import Theme
    from viewer.window.panes.article_view import ArticleView

_SHARE = 0.8  # of the size of the article's letters
_OUTWARDS = 12.0  # how far lines and gaps reach beyond the column of text
_RADIUS = 4.0
_LEAST_GAP = 14.0


class RowLayer:
    """The rows on one side.

    Attributes
    ----------
    theme
        The colours.
    """

    def __init__(
        self, view: ArticleView, side: Side, spacing: RowSpacing, theme: Theme
    ) -> None:
        self._view = view
        self._side = side
        self._spacing = spacing
        self.theme = theme

    def paint(self, painter: QPainter, _start: int, _end: int) -> None:
        """Paint the rows on the screen; `painter` is in the document's coordinates."""
        top = float(self._view.verticalScrollBar().value())
        bands = self._spacing.bands_between(top, top + self._view.viewport().height())
        if not bands:
            return
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        frame = self._view.document().rootFrame().frameFormat()
        left = frame.leftMargin() - _OUTWARDS
        right = self._view.viewport().width() - frame.rightMargin() + _OUTWARDS
        for band in bands:
            self._paint_band(painter, band, left, right)
        painter.restore()

    def _paint_band(
        self, painter: QPainter, band: Band, left: float, right: float
    ) -> None:
        above = self._distance() / 2
        line = band.top - above
        painter.setPen(QPen(self.theme.rule, 1.0))
        painter.drawLine(QPointF(left, line), QPointF(right, line))
        words = gap_words(band.row, self._side)
        if words:
            height = max(_LEAST_GAP, band.bottom - band.top - 2 * above)
            self._paint_gap(
                painter, QRectF(left, band.top, right - left, height), words
            )

    def _paint_gap(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.header)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        font = QFont(self._view.font())
        font.setPixelSize(max(1, round(font.pixelSize() * _SHARE)))
        font.setItalic(True)
        painter.setFont(font)
        painter.setPen(self.theme.muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _distance(self) -> float:
        """Return the distance between two paragraphs."""
        block = self._view.document().firstBlock()
        while block.isValid() and not block.text().strip():
            block = block.next()
        return block.blockFormat().bottomMargin() if block.isValid() else 0.0


def gap_words(row: Row, side: Side) -> str:
    """Return what stands in the gap of `row` on `side`; nothing if it has none."""
    here = row.original if side is Side.ORIGINAL else row.copy
    if here:
        return ""
    if not row.elsewhere:
        return translate("Rows", "Nothing here")
    first, last = row.elsewhere[0] + 1, row.elsewhere[-1] + 1
    text = translate("Rows", "Moved: see paragraph {paragraph}")
    return text.format(paragraph=first if first == last else f"{first}–{last}")
