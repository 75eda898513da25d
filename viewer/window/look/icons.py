"""The icons: line drawings of our own, coloured as they are painted.

An icon takes the colour of the text beside it, so it is right in every theme, and it is
drawn from its vectors at whatever size is asked for, so it is sharp on every screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer

from viewer.assets import asset
from viewer.window.look.directions import is_mirrored

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

_APPLICATION_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
_SIDED: Final = frozenset({"export", "line-up", "list", "open-copy", "open-original"})
"""The drawings of which one side is the first; mirrored with the interface."""


def icon(name: str) -> QIcon:
    """Return the line icon of this name.

    Raises
    ------
    FileNotFoundError
        If there is no such drawing in ``resources/icons``.
    """
    drawing = asset(f"icons/{name}.svg").read_bytes()
    return QIcon(_LineIconEngine(drawing, is_sided=name in _SIDED))


def application_icon() -> QIcon:
    """Return the icon of the application, in its own colours."""
    renderer = QSvgRenderer(QByteArray(asset("icons/unspin.svg").read_bytes()))
    result = QIcon()
    for size in _APPLICATION_SIZES:
        result.addPixmap(_rendered(renderer, QSize(size, size)))
    return result


class _LineIconEngine(QIconEngine):
    """Draws one icon in the colour that its surroundings have at that moment."""

    def __init__(self, drawing: bytes, *, is_sided: bool) -> None:
        super().__init__()
        self._drawing = drawing
        self._is_sided = is_sided
        self._renderer: QSvgRenderer | None = None

    def _drawn(self, size: QSize, colour: QColor) -> QPixmap:
        if self._renderer is None:
            self._renderer = QSvgRenderer(QByteArray(self._drawing))
        pixmap = _rendered(self._renderer, size)
        painter = QPainter(pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), colour)
        painter.end()
        if self._is_sided and is_mirrored():
            return pixmap.transformed(QTransform.fromScale(-1.0, 1.0))
        return pixmap

    # Qt overrides

    def paint(
        self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State
    ) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self._drawn(rect.size() * ratio, _colour(mode)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        return self._drawn(size, _colour(mode))

    def clone(self) -> QIconEngine:
        return _LineIconEngine(self._drawing, is_sided=self._is_sided)


def _colour(mode: QIcon.Mode) -> QColor:
    palette = QGuiApplication.palette()
    if mode == QIcon.Mode.Disabled:
        return palette.color(
            QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText
        )
    if mode == QIcon.Mode.Selected:
        return palette.color(QPalette.ColorRole.HighlightedText)
    return palette.color(QPalette.ColorRole.ButtonText)


def _rendered(renderer: QSvgRenderer, size: QSize) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    return pixmap
