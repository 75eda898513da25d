"""A row that names the kinds of marks, each looking as in the text, with its count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from viewer.model import Kind
from viewer.window.panes.marks import mark_format
from viewer.window.panes.overlay import paint_moved_badge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.window.look.theme import Theme

_PAD = 3.0
_GAP = 8.0
_BADGE = 17.0


class LegendEntry(QWidget):
    """One kind: its name under its own mark, and how many there are."""

    def __init__(self, kind: Kind, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._count: int | None = None
        self.theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def name(self) -> str:
        """The name of the kind, as shown."""
        return {
            Kind.SUBSTITUTED: self.tr("Substituted"),
            Kind.DROPPED: self.tr("Dropped"),
            Kind.ADDED: self.tr("Added"),
            Kind.MOVED: self.tr("Moved"),
        }[self._kind]

    def show_count(self, count: int | None) -> None:
        """Show how many there are; None shows the name only."""
        self._count = count
        self.setAccessibleName(f"{self.name} {self._number}".strip())
        self.updateGeometry()
        self.update()

    @property
    def _number(self) -> str:
        return "" if self._count is None else self.locale().toString(self._count)

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.isRightToLeft():
            place.moveRight(self.width() - place.left())
        return place

    def _badge_width(self) -> float:
        return _BADGE + _GAP / 2 if self._kind is Kind.MOVED else 0.0

    # Qt overrides

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        bold = metrics.horizontalAdvance(self._number) * 1.15 + 1.0
        width = metrics.horizontalAdvance(self.name) + 2 * _PAD + self._badge_width()
        return QSize(round(width + _GAP + bold), round(metrics.height() + 8.0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        top = (self.height() - metrics.height()) / 2
        left = self._badge_width()
        colours = self.theme.marks[self._kind]
        if left:
            middle = (self.height() - _BADGE) / 2
            badge = self._mirrored(QRectF(0.5, middle, _BADGE - 1, _BADGE - 1))
            paint_moved_badge(painter, badge, colours.line)
        width = metrics.horizontalAdvance(self.name) + 2 * _PAD
        ground = self._mirrored(QRectF(left, top - 1.0, width, metrics.height() + 2.0))
        painter.fillRect(ground, colours.background)
        begin = QPointF(ground.left() + _PAD, top)
        self._draw(painter, begin, mark_format(self._kind, colours))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        number = self._mirrored(
            QRectF(left + width + _GAP, 0.0, self.width(), self.height())
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(number, int(flags), self._number)

    def _draw(self, painter: QPainter, at: QPointF, look: QTextCharFormat) -> None:
        layout = QTextLayout(self.name, self.font())
        layout.setTextOption(QTextOption())
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = 0, len(self.name), look
        layout.setFormats([part])
        layout.beginLayout()
        layout.createLine().setLineWidth(1e6)
        layout.endLayout()
        layout.draw(painter, at)


class Legend(QWidget):
    """The row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(24)
        row.addStretch(1)
        self._entries = {kind: LegendEntry(kind, theme, self) for kind in Kind}
        for entry in self._entries.values():
            row.addWidget(entry)
        row.addStretch(1)
        self.setAccessibleName(self.tr("Legend"))

    def show_counts(self, counts: Mapping[Kind, int] | None) -> None:
        """Show how many differences there are of each kind."""
        for kind, entry in self._entries.items():
            entry.show_count(None if counts is None else counts[kind])

    def set_theme(self, theme: Theme) -> None:
        """Show the row in these colours."""
        for entry in self._entries.values():
            entry.theme = theme
        self.update()
