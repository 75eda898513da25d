"""The gap between the panes: bands that join both ends of what needs to be joined.

Joined are the current difference, and of those on the screen the moved passages and the
words that only one side has; bands for every substitution would be wallpaper. For a
screen reader the gap is decoration: whatever it does can be done elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QSplitter,
    QSplitterHandle,
    QToolButton,
    QWidget,
)

from viewer.model import Kind, Side
from viewer.window.look import icons
from viewer.window.maps.connector_map import Beyond, End, shape
from viewer.window.sync.scroll_map import SYNC_LINE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QEvent

    from viewer.window.look.theme import Theme

_WIDTH = 40
_QUIET, _LIT = 120, 230  # how opaque a band is
_SIGN = 30
_WHOLE = 10_000  # parts into which a width is divided that is not known yet


@dataclass(frozen=True, slots=True)
class Link:
    """What is joined across the gap.

    Attributes
    ----------
    number, kind
        Of the difference.
    ends
        Where its two ends are; heights are those of the gap.
    """

    number: int
    kind: Kind
    ends: Mapping[Side, End | Beyond]


class Gap(QSplitterHandle):
    """The gap, by which the panes are also made wider or narrower."""

    hovered = Signal(object)
    """The mouse is over the band of the difference of this number; None: over none."""

    picked = Signal(int)
    """The reader clicked on the band of the difference of this number."""

    line_up_asked = Signal()
    """The reader clicked on the sign that the panes scroll on their own."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self._theme: Theme | None = None
        self._links: Callable[[], Sequence[Link]] = tuple
        self._ground: Callable[[], QRect] = self.rect
        self._shapes: list[tuple[Link, QPainterPath]] = []
        self._current: int | None = None
        self._lit: int | None = None
        self._pressed: QPoint | None = None
        self.setMouseTracking(True)
        self.sign = QToolButton(self)
        self.sign.setIcon(icons.icon("unlocked"))
        self.sign.setIconSize(QSize(18, 18))
        self.sign.setFixedSize(_SIGN, _SIGN)
        self.sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sign.setCursor(Qt.CursorShape.PointingHandCursor)
        self.sign.clicked.connect(self.line_up_asked)
        self.sign.hide()

    def take_links(
        self, links: Callable[[], Sequence[Link]], ground: Callable[[], QRect]
    ) -> None:
        """Ask `links` from now on what there is to join, and `ground` for the room."""
        self._links, self._ground = links, ground
        self.update()

    def links(self) -> tuple[Link, ...]:
        """Return what is joined at the moment."""
        return tuple(self._links())

    def show_current(self, number: int | None) -> None:
        """Join the difference of this number more plainly than the others."""
        self._current = number
        self.update()

    def show_lit(self, number: int | None) -> None:
        """Light the difference of this number, or none."""
        if number != self._lit:
            self._lit = number
            self.update()

    def show_sign(self, tip: str) -> None:
        """Show that the panes scroll on their own, and say why; empty: they do not."""
        self.sign.setVisible(bool(tip))
        self.sign.setToolTip(tip)
        self.sign.setAccessibleName(tip)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Show the gap in these colours."""
        self._theme = theme
        self.sign.setPalette(theme.palette())
        self.sign.setStyleSheet(
            f"QToolButton {{ background: {theme.notice.name()};"
            f" border: 1px solid {theme.notice_line.name()}; border-radius: 6px; }}"
        )
        self.update()

    # Inside

    def _shape(self, link: Link) -> QPainterPath:
        original, copy = link.ends[Side.ORIGINAL], link.ends[Side.COPY]
        sides = (copy, original) if self.isRightToLeft() else (original, copy)
        return shape(*sides, width=float(self.width()))

    def _paint_band(
        self, painter: QPainter, theme: Theme, link: Link, path: QPainterPath
    ) -> None:
        colours = theme.marks[link.kind]
        is_current = link.number == self._current
        is_plain = is_current or link.number == self._lit
        fill = QColor(colours.strong if is_plain else colours.background)
        fill.setAlpha(_LIT if is_plain else _QUIET)
        line = QColor(theme.outline if is_current else colours.line)
        line.setAlpha(255 if is_plain else _QUIET)
        pen = QPen(line, 1.5 if is_plain else 1.0)
        if link.kind is Kind.MOVED:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawPath(path)

    def _number_at(self, place: QPointF) -> int | None:
        near = QPainterPath()
        near.addEllipse(place, 3.0, 3.0)  # thin bands can be hit, too
        for link, path in reversed(self._shapes):
            if path.intersects(near):
                return link.number
        return None

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() == Qt.MouseButton.NoButton:
            number = self._number_at(event.position())
            over = number is not None
            shape = (
                Qt.CursorShape.PointingHandCursor
                if over
                else Qt.CursorShape.SplitHCursor
            )
            self.setCursor(shape)
            self.hovered.emit(number)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        moved = (event.globalPosition().toPoint() - pressed).manhattanLength()
        number = self._number_at(event.position())
        if number is not None and moved < QApplication.startDragDistance():
            self.picked.emit(number)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(None)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = round(SYNC_LINE * self.height()) - _SIGN // 2
        self.sign.move((self.width() - _SIGN) // 2, top)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.header)
        painter.setPen(self._theme.rule)
        painter.drawLine(0, 0, 0, self.height())
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._ground())
        links = sorted(self._links(), key=self._rank)
        self._shapes = [(link, self._shape(link)) for link in links]
        for link, path in self._shapes:
            self._paint_band(painter, self._theme, link, path)
        painter.end()

    def _rank(self, link: Link) -> tuple[bool, bool]:
        return link.number == self._current, link.number == self._lit


class GapSplitter(QSplitter):
    """Two panes and the gap between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_WIDTH)

    @property
    def gap(self) -> Gap:
        """The gap; there is one as soon as there are two panes."""
        return cast("Gap", self.handle(1))

    @property
    def share(self) -> float:
        """How much of the width of both the first pane has, 0.0 to 1.0."""
        first, second = self.sizes()
        return first / max(1, first + second)

    def set_share(self, share: float) -> None:
        """Give the first pane this much of the width, as far as the other has room."""
        first = round(min(1.0, max(0.0, share)) * _WHOLE)
        self.setSizes([first, _WHOLE - first])

    # Qt overrides

    def createHandle(self) -> QSplitterHandle:
        return Gap(self.orientation(), self)
