"""What a pane shows while it has no article: what to do, and a button that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QGroupBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from viewer.model import Side

if TYPE_CHECKING:
    from viewer.window.look.theme import Theme

_INSET = 20
_RADIUS = 14.0
_SHEET = 76
_SHEET_ROOM = _SHEET + 20


class DropZone(QGroupBox):
    """Says where to drop the article of one side."""

    open_requested = Signal()
    """The reader pressed the button Open."""

    pasted = Signal(object)
    """The reader pasted this `QMimeData`."""

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._busy = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        titles = {
            Side.ORIGINAL: self.tr("Drop the original article here"),
            Side.COPY: self.tr("Drop the copy here"),
        }
        self._invitation = titles[side]
        self._title = QLabel(self._invitation, self)
        self._hint = QLabel(
            self.tr("A file or a piece of text. You can paste it, too."), self
        )
        opens = {
            Side.ORIGINAL: self.tr("Open Original…"),
            Side.COPY: self.tr("Open Copy…"),
        }
        self._open = QPushButton(opens[side], self)
        self._open.setAutoDefault(True)
        self._open.clicked.connect(self.open_requested)
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.45)
        self._title.setFont(font)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_INSET + 10, _INSET + 8, _INSET + 10, _INSET + 8)
        column.setSpacing(8)
        column.addStretch(3)
        self._room = QSpacerItem(0, 0, vData=QSizePolicy.Policy.Preferred)
        column.addSpacerItem(self._room)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addSpacing(12)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(4)
        self.setAccessibleName(self._invitation)
        self.setAccessibleDescription(self._hint.text())
        self.set_theme(theme)

    def show_reading(self, name: str | None) -> None:
        """Say that the file of this name is being read; None asks for one again."""
        self._busy = name is not None
        self._title.setText(
            self._invitation
            if name is None
            else self.tr("Reading {name}…").format(name=name)
        )
        self._hint.setVisible(name is None)
        self._open.setVisible(name is None)
        self._make_room()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Show the zone in these colours."""
        self._theme = theme
        palette = theme.palette()
        self.setPalette(palette)
        self._title.setPalette(palette)
        palette.setColor(palette.ColorRole.WindowText, theme.muted)
        self._hint.setPalette(palette)
        self._open.setStyleSheet(button_style(theme))
        self.update()

    def _make_room(self) -> None:
        """Keep room for the sheet of paper, where the words leave any."""
        self._room.changeSize(0, _SHEET_ROOM, vData=QSizePolicy.Policy.Preferred)
        self._column.invalidate()
        if self._column.totalHeightForWidth(self.width()) > self.height():
            self._room.changeSize(0, 0, vData=QSizePolicy.Policy.Preferred)
            self._column.invalidate()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.page)
        edge = self._theme.accent if self.hasFocus() else self._theme.rule
        pen = QPen(edge, 2.0, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4.0, 4.0])
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        middle = QPointF(
            self.width() / 2, self._title.geometry().top() - 18 - _SHEET / 2
        )
        if self._room.sizeHint().height():
            self._paint_sheet(painter, middle)

    def _paint_sheet(self, painter: QPainter, middle: QPointF) -> None:
        """Paint a sheet of paper with lines of text."""
        width, height, fold = 0.74 * _SHEET, float(_SHEET), 16.0
        painter.translate(middle.x() - width / 2, middle.y() - height / 2)
        sheet = QPainterPath(QPointF(0.0, 0.0))
        for x, y in (
            (width - fold, 0.0),
            (width, fold),
            (width, height),
            (0.0, height),
        ):
            sheet.lineTo(x, y)
        sheet.closeSubpath()
        sheet.moveTo(width - fold, 0.0)
        sheet.lineTo(width - fold, fold)
        sheet.lineTo(width, fold)
        painter.setPen(QPen(self._theme.muted, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(sheet)
        painter.setPen(QPen(self._theme.rule, 3.0, c=Qt.PenCapStyle.RoundCap))
        for index, share in enumerate((0.55, 0.8, 0.8, 0.7, 0.8)):
            y = 20.0 + 10.5 * index
            painter.drawLine(QPointF(9.0, y), QPointF(9.0 + share * (width - 18.0), y))


def button_style(theme: Theme) -> str:
    """Return the style sheet of a button that stands out."""
    return f"""
        QPushButton {{
            background: {theme.accent.name()}; color: {theme.accent_text.name()};
            border: 2px solid {theme.accent.name()}; border-radius: 7px;
            padding: 7px 14px; font-weight: 600;
        }}
        QPushButton:hover {{ background: {theme.accent.lighter(112).name()}; }}
        QPushButton:pressed {{ background: {theme.accent.darker(115).name()}; }}
        QPushButton:focus {{ border-color: {theme.text.name()}; }}
    """
