"""One article with its differences marked, and what the reader does in it.

Positions inside are UTF-16 units, as Qt counts; everything outside speaks code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QPointF,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QStyle, QTextEdit, QWidget

from viewer.model import Kind
from viewer.window.page.text_page import TextPage
from viewer.window.panes.mark_layer import MarkLayer
from viewer.window.panes.marks import MarkIndex, mark_format, mark_formats
from viewer.window.panes.overlay import Overlay
from viewer.window.panes.pointing import number_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.model import Article, Difference, Side, Span
    from viewer.window.look.theme import Theme
    from viewer.window.panes.marks import Marks
    from viewer.window.panes.overlay import Layer

_FLASH_MS = 400


class ArticleView(TextPage):
    """Show an article and report what the reader does in it.

    The view knows nothing of the other side: `CompareView` joins the two.

    Attributes
    ----------
    layers
        What is painted over the text beside the overlay of the differences.
    """

    difference_clicked = Signal(int)
    """The reader clicked on the marks of the difference of this number."""

    pasted = Signal(object)
    """The reader pasted this `QMimeData`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layer = MarkLayer(self.document())
        self._index: MarkIndex | None = None
        self._overlay = Overlay(self.document(), theme)
        self.layers: list[Layer] = []
        self._pressed: QPointF | None = None
        self._strong_kind: Kind | None = None
        self._reduced_motion = False
        self._flash = QVariantAnimation(self)
        self._flash.setDuration(_FLASH_MS)
        self._flash.setStartValue(1.0)
        self._flash.setEndValue(0.0)
        self._flash.valueChanged.connect(self._set_flash)
        self.verticalScrollBar().valueChanged.connect(self._cover_screen)
        self.relaid.connect(self._cover_screen)
        self.set_theme(theme)

    # What is shown

    def show_article(self, article: Article | None) -> None:
        """Show `article` from its beginning, without marks."""
        self.show_marks(None)
        self._index = None
        self.set_article(article)

    def show_marks(
        self,
        differences: Sequence[Difference] | None,
        side: Side | None = None,
        *,
        shown: Sequence[int] | None = None,
    ) -> None:
        """Mark what differences have on `side`, and nothing else.

        Parameters
        ----------
        differences
            Those that there are. Shown again, the same ones cost next to nothing.
        side
            On which side.
        shown
            1 at the number of each that is to be marked, else 0; None marks all.
        """
        marks = None
        if differences is not None and side is not None:
            if self._index is None or not self._index.is_of(differences, side):
                self._index = MarkIndex(differences, side, self.units)
            marks = self._index.marks(shown)
        self._layer.show(marks, mark_formats(self._theme))
        self._overlay.marks = marks
        self.show_lit(None)
        self.show_current(None)
        self._layer.cover(*self.screen_positions())

    def show_current(
        self, difference: Difference | None, side: Side | None = None
    ) -> None:
        """Frame this difference as the current one, or none."""
        self._flash.stop()
        self._overlay.flash = 0.0
        self._overlay.current = None
        self._strong_kind = None
        if difference is not None and side is not None:
            self._overlay.current = self.to_units(difference.on(side))
            if difference.kind is not Kind.MOVED:  # it may have others within
                self._strong_kind = difference.kind
        self.setExtraSelections([])
        self._strengthen()
        self.viewport().update()

    @property
    def marks(self) -> Marks | None:
        """What is marked."""
        return self._overlay.marks

    def show_lit(self, span: Span | None) -> None:
        """Frame this lightly, as the difference that the mouse is over, or nothing."""
        lit = None if span is None else self.to_units(span)
        if lit != self._overlay.lit:
            self._overlay.lit = lit
            self.viewport().update()

    def number_at(self, place: QPointF) -> int | None:
        """Return the number of the difference marked at this place of the viewport."""
        if self.marks is None:
            return None
        scrolled = QPointF(0.0, self.verticalScrollBar().value())
        return number_at(self.document(), self.marks, place + scrolled)

    def flash(self) -> None:
        """Let the frame of the current difference flash, unless motion is unwanted."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        is_animated = self.style().styleHint(hint, None, self) > 0
        if self._overlay.current and is_animated and not self._reduced_motion:
            self._set_flash(1.0)
            self._flash.start()

    def set_reduced_motion(self, wanted: bool) -> None:
        """Let nothing flash, whatever the desktop allows."""
        self._reduced_motion = wanted

    def set_theme(self, theme: Theme) -> None:
        """Show everything in these colours."""
        self._theme = theme
        self._overlay.theme = theme
        self.set_colours(theme)
        self._layer.show(self._overlay.marks, mark_formats(theme))
        self._layer.cover(*self.screen_positions())
        self.viewport().update()

    # Inside

    def _strengthen(self) -> None:
        """Mark the current difference more strongly, once it is laid out.

        Qt would lay the text out as far as that at once.
        """
        current, kind = self._overlay.current, self._strong_kind
        if current is None or kind is None or not self.is_laid_out_to(current[1]):
            return
        self._strong_kind = None
        self.setExtraSelections([self._strong_mark(kind, *current)])

    def _strong_mark(
        self, kind: Kind, start: int, end: int
    ) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        look = mark_format(kind, self._theme.marks[kind])
        look.setBackground(self._theme.marks[kind].strong)
        selection.format = look
        return selection

    def _cover_screen(self) -> None:
        self._strengthen()
        self._layer.cover_around(*self.screen_positions())

    def _set_flash(self, strength: float) -> None:
        self._overlay.flash = strength
        self.viewport().update()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().mimeData())
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position() if is_left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or self.textCursor().hasSelection():
            return
        moved = (event.position() - pressed).manhattanLength()
        if moved < QApplication.startDragDistance():
            number = self.number_at(event.position())
            if number is not None:
                self.difference_clicked.emit(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(0.0, -self.verticalScrollBar().value())
        start, end = self.screen_positions()
        column = self.document().rootFrame().frameFormat().leftMargin()
        self._overlay.paint(painter, start, end, column=column)
        for layer in self.layers:
            layer.paint(painter, start, end)
        painter.end()
