"""Shows over the texts, while something is dragged, where a drop would go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.model import Side

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.window.look.theme import Theme

_INSET = 10
_RADIUS = 12.0
_TINT, _VEIL = 48, 238


class DropOverlay(QWidget):
    """A veil that names what a drop would do: set a side or both, or open a session."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.theme = theme
        self._places: Mapping[Side, QRect] = {}
        self._sides: frozenset[Side] = frozenset()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def sides(self) -> frozenset[Side]:
        """The sides that the drop would set, as shown."""
        return frozenset() if self.isHidden() else self._sides

    @property
    def labels(self) -> tuple[str, ...]:
        """What the drop would do, as shown."""
        return () if self.isHidden() else tuple(label for _, label in self._boxes())

    def show_over(self, places: Mapping[Side, QRect], sides: frozenset[Side]) -> None:
        """Show that a drop would set `sides` at `places`; with none, open a session."""
        self._places, self._sides = places, sides
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.update()

    def _boxes(self) -> list[tuple[QRect, str]]:
        if not self._sides:
            return [(self.rect(), self.tr("Open the session"))]
        return [(self._places[side], self._label(side)) for side in self._sides]

    def _label(self, side: Side) -> str:
        if len(self._sides) > 1:
            first, second = (
                self.tr("First file: original"),
                self.tr("Second file: copy"),
            )
            return first if side is Side.ORIGINAL else second
        labels = {
            Side.ORIGINAL: self.tr("Open as the original"),
            Side.COPY: self.tr("Open as the copy"),
        }
        return labels[side]

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box, label in self._boxes():
            place = QRectF(box)
            place.adjust(_INSET, _INSET, -_INSET, -_INSET)
            veil, tint = QColor(self.theme.page), QColor(self.theme.accent)
            veil.setAlpha(_VEIL)
            tint.setAlpha(_TINT)
            painter.setPen(Qt.PenStyle.NoPen)
            for colour in (veil, tint):
                painter.setBrush(colour)
                painter.drawRoundedRect(place, _RADIUS, _RADIUS)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.accent, 3.0))
            painter.drawRoundedRect(place, _RADIUS, _RADIUS)
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * 1.6)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(self.theme.text)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(place, int(flags), label)
