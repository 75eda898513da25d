"""One article as reading text: read-only, selectable, with its differences marked.

Positions inside are UTF-16 units, as Qt counts; everything outside speaks code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMimeData,
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
    QResizeEvent,
    QTextCursor,
    QTextFrameFormat,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QStyle, QTextEdit, QWidget

from viewer.model import Kind, Span
from viewer.text import Utf16Map, displayed
from viewer.window.marks import MarkLayer, Marks, mark_format, mark_formats
from viewer.window.overlay import CARET_REACH, Overlay
from viewer.window.stepping import Direction
from viewer.window.text_geometry import (
    caret_x,
    extent,
    is_laid_out,
    line_rect,
    line_top,
    position_at,
)
from viewer.window.typography import Typography

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.model import Article, Difference, Side
    from viewer.window.theme import Theme

_FLASH_MS = 400
_STEP_KEYS = {Qt.Key.Key_N: Direction.NEXT, Qt.Key.Key_P: Direction.PREVIOUS}
_UNKNOWN_REST = 1e7  # height assumed below what is laid out so far


class ArticleView(QTextEdit):
    """Show an article and report what the reader does in it.

    The view knows nothing of the other side: `CompareView` joins the two.
    """

    step_asked = Signal(object)
    """A key asked for a step in this `Direction`."""

    difference_clicked = Signal(int)
    """The reader clicked on the marks of the difference of this number."""

    pasted = Signal(object)
    """The reader pasted this `QMimeData`."""

    relaid = Signal()
    """The text was laid out anew, at another width or in another size."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        self._units = Utf16Map("")
        self._typography = Typography()
        self._theme = theme
        self._layer = MarkLayer(self.document())
        self._overlay = Overlay(self.document(), theme)
        self._pressed: QPointF | None = None
        self._laying_out = False
        self._reduced_motion = False
        self._flash = QVariantAnimation(self)
        self._flash.setDuration(_FLASH_MS)
        self._flash.setStartValue(1.0)
        self._flash.setEndValue(0.0)
        self._flash.valueChanged.connect(self._set_flash)
        self._set_up()
        self.set_theme(theme)

    def _set_up(self) -> None:
        self.setReadOnly(True)  # first: it resets the flags to the mouse only
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)  # the compare view takes drops for both panes
        self.viewport().setAcceptDrops(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self.setFont(self._typography.font())
        self.verticalScrollBar().valueChanged.connect(self._cover_screen)
        self.verticalScrollBar().rangeChanged.connect(self._set_bar)

    # What is shown

    @property
    def article(self) -> Article | None:
        """The article that is shown."""
        return self._article

    def show_article(self, article: Article | None) -> None:
        """Show `article` from its beginning, without marks."""
        self._article = article
        text = article.text if article else ""
        self._units = Utf16Map(text)
        self.show_marks(None)
        self._laying_out = True
        self.setPlainText(displayed(text))
        self._set_paragraphs()
        self._set_margins()
        self.verticalScrollBar().setValue(0)
        self._laying_out = False

    def show_marks(
        self, differences: Sequence[Difference] | None, side: Side | None = None
    ) -> None:
        """Mark what these differences have on `side`, and nothing else."""
        marks = None
        if differences is not None and side is not None:
            marks = Marks(differences, side, self._units)
        self._layer.show(marks, mark_formats(self._theme))
        self._overlay.marks = marks
        self.show_current(None)
        self._cover_screen()

    def show_current(
        self, difference: Difference | None, side: Side | None = None
    ) -> None:
        """Frame this difference as the current one, or none."""
        self._flash.stop()
        self._overlay.flash = 0.0
        selections = []
        self._overlay.current = None
        if difference is not None and side is not None:
            start, end = self._to_units(difference.on(side))
            self._overlay.current = (start, end)
            if difference.kind is not Kind.MOVED:  # it may have others within
                selections = [self._strong_mark(difference.kind, start, end)]
        self.setExtraSelections(selections)
        self.viewport().update()

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
        self.setPalette(theme.palette())
        self.viewport().setPalette(theme.palette())
        self.verticalScrollBar().setStyleSheet(_scroll_bar_style(theme))
        self._layer.show(self._overlay.marks, mark_formats(theme))
        self._cover_screen()
        self.viewport().update()

    # Where things are

    def top_of(self, offset: int) -> float:
        """Return how far down the text the line of this code point begins."""
        return line_top(self.document(), self._units.to_units(offset))

    def extent_of(self, span: Span) -> tuple[float, float]:
        """Return the top and the bottom of the lines that hold `span`."""
        return extent(self.document(), *self._to_units(span))

    def offset_at(self, height: float) -> int:
        """Return the code point at this height of the text."""
        return self._units.to_code_points(position_at(self.document(), height))

    @property
    def is_laying_out(self) -> bool:
        """Whether the scroll bar moves because of the layout, not of the reader."""
        return self._laying_out

    def content_height(self) -> float:
        """Return the height of the whole text, a very large one while unknown."""
        height = self.document().size().height()
        return height if is_laid_out(self.document()) else height + _UNKNOWN_REST

    def seen(self) -> Span:
        """Return the part of the text on the screen."""
        top = self.verticalScrollBar().value()
        start = self.offset_at(top)
        return Span(start, max(start, self.offset_at(top + self.viewport().height())))

    def shows(self, span: Span, *, margin: float = 0.0) -> bool:
        """Tell whether `span` is on the screen, `margin` pixels from its edges.

        At the start and the end of the text no margin can be had, and none is asked.
        """
        bar = self.verticalScrollBar()
        top, bottom = self.extent_of(span)
        first, last = bar.value(), bar.value() + self.viewport().height()
        above = margin if bar.value() > 0 else 0.0
        below = margin if bar.value() < bar.maximum() else 0.0
        return first + above <= top and bottom <= last - below

    def scroll_to(self, value: float) -> None:
        """Scroll to this height of the text, as far as possible."""
        bar = self.verticalScrollBar()
        if value > bar.maximum():
            self.offset_at(value + self.viewport().height())  # lays out as far as that
        bar.setValue(round(value))

    # Inside

    def _to_units(self, span: Span) -> tuple[int, int]:
        return self._units.to_units(span.start), self._units.to_units(span.end)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _strong_mark(
        self, kind: Kind, start: int, end: int
    ) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(start, end)
        look = mark_format(kind, self._theme.marks[kind])
        look.setBackground(self._theme.marks[kind].strong)
        selection.format = look
        return selection

    def _set_paragraphs(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(self._typography.paragraph())
        blank = self._typography.blank_line()
        block = self.document().begin()
        while block.isValid():
            if not block.text().strip():
                cursor.setPosition(block.position())
                cursor.setBlockFormat(blank)
            block = block.next()
        cursor.endEditBlock()

    def _set_margins(self) -> None:
        left, top, right, bottom = self._typography.margins(self.viewport().width())
        frame = self.document().rootFrame()
        wanted = QTextFrameFormat(frame.frameFormat())
        wanted.setLeftMargin(left)
        wanted.setTopMargin(top)
        wanted.setRightMargin(right)
        wanted.setBottomMargin(bottom)
        if wanted != frame.frameFormat():
            frame.setFrameFormat(wanted)

    def _screen(self) -> tuple[int, int]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        return position_at(self.document(), top), position_at(self.document(), bottom)

    def _set_bar(self, least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > least)  # else it shows no handle

    def _cover_screen(self) -> None:
        self._layer.cover(*self._screen())

    def _set_flash(self, strength: float) -> None:
        self._overlay.flash = strength
        self.viewport().update()

    def _number_at(self, place: QPointF) -> int | None:
        """Return the number of the difference at this place of the text."""
        marks = self._overlay.marks
        if marks is None:
            return None
        layout = self.document().documentLayout()
        near = layout.hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
        for at, _, _, number in marks.places.between(near - 1, near + 1):
            reach = abs(caret_x(self.document(), at) - place.x())
            line = line_rect(self.document(), at)
            if reach <= CARET_REACH and line.top() <= place.y() <= line.bottom():
                return number
        exact = layout.hitTest(place, Qt.HitTestAccuracy.ExactHit)
        return marks.words.number_at(exact) if exact >= 0 else None

    # Qt overrides

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        start = self._units.to_code_points(cursor.selectionStart())
        end = self._units.to_code_points(cursor.selectionEnd())
        data = QMimeData()
        data.setText(self._article.text[start:end] if self._article else "")
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = _STEP_KEYS.get(Qt.Key(event.key()))
        if direction and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.step_asked.emit(direction)
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Paste):
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
            scrolled = QPointF(0.0, self.verticalScrollBar().value())
            number = self._number_at(event.position() + scrolled)
            if number is not None:
                self.difference_clicked.emit(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(0.0, -self.verticalScrollBar().value())
        start, end = self._screen()
        column = self.document().rootFrame().frameFormat().leftMargin()
        self._overlay.paint(painter, start, end, column=column)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._laying_out = True
        self._set_margins()
        super().resizeEvent(event)
        self._laying_out = False
        self._cover_screen()
        self.relaid.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # QTextEdit would change the size of one pane only
        else:
            super().wheelEvent(event)


def _scroll_bar_style(theme: Theme) -> str:
    return f"""
        QScrollBar {{ background: {theme.page.name()}; width: 14px; margin: 0; }}
        QScrollBar::handle {{
            background: {theme.handle.name()}; border-radius: 4px;
            min-height: 36px; margin: 2px 3px;
        }}
        QScrollBar::handle:hover {{ background: {theme.muted.name()}; }}
        QScrollBar::handle:disabled {{ background: transparent; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """
