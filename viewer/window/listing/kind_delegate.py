"""Draws the kind of a difference in the list as its mark is drawn in the articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_EDGE: Final = 2  # pixels between ground and cell
_BESIDE: Final = 4  # pixels of ground before and after the word
_ABOVE: Final = 2
_ROUND: Final = 3.0


class KindDelegate(QStyledItemDelegate):
    """Puts a word on the ground of its cell, and leaves the rest of the cell plain."""

    # Qt overrides

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        word, ground = cell.text, QBrush(cell.backgroundBrush)
        cell.text, cell.backgroundBrush = "", QBrush()
        widget: QWidget | None = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, widget)
        room = cell.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        word = cell.fontMetrics.elidedText(
            word, Qt.TextElideMode.ElideRight, room.width() - 2 * _BESIDE
        )
        size = QSize(
            cell.fontMetrics.horizontalAdvance(word) + 2 * _BESIDE,
            cell.fontMetrics.height() + 2 * _ABOVE,
        )
        chip = QStyle.alignedRect(cell.direction, cell.displayAlignment, size, room)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(chip, _ROUND, _ROUND)
        painter.setFont(cell.font)
        painter.setPen(cell.palette.color(QPalette.ColorRole.Text))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, word)
        painter.restore()
