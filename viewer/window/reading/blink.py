"""Shows the other side's wording in place for as long as a key is held.

It is painted over the text: nothing that is selected, copied or read out changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from viewer.model import Kind, Side, Span
from viewer.text import Utf16Map, displayed
from viewer.window.commands.command_names import Command
from viewer.window.look.directions import direction_of
from viewer.window.page.text_geometry import caret_x, line_rect, rectangles
from viewer.window.review.announcing import announce
from viewer.window.sync.passages import Passages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter

    from viewer.model import Comparison, Difference
    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.look.theme import Theme
    from viewer.window.page.text_page import TextPage
    from viewer.window.panes.article_view import ArticleView


def passages(sentences: Passages, difference: Difference) -> dict[Side, Span]:
    """Return the sentences that hold a difference, on each side.

    A side that has no such sentence has the span of the difference alone.
    """
    reached = {side: [difference.on(side)] for side in Side}
    if difference.kind is not Kind.MOVED:
        for side in Side:
            for pairing in sentences.meeting(side, difference.on(side)):
                reached[Side.ORIGINAL] += [pairing.original] if pairing.original else []
                reached[Side.COPY] += [pairing.copy] if pairing.copy else []
    return {side: _whole(spans) for side, spans in reached.items()}


def _whole(spans: Iterable[Span]) -> Span:
    known = list(spans)
    return Span(min(one.start for one in known), max(one.end for one in known))


class BlinkLayer:
    """Paints a passage of the other side where this side has its own."""

    def __init__(self, page: TextPage, theme: Theme) -> None:
        self._page = page
        self.theme = theme
        self._place: Span | None = None
        self._layout: QTextLayout | None = None

    @property
    def text(self) -> str:
        """What is shown in place of the text; empty while nothing is."""
        return self._layout.text() if self._layout is not None else ""

    @property
    def _runs_leftwards(self) -> bool:
        leftwards = Qt.LayoutDirection.RightToLeft
        layout = self._layout
        return layout is not None and layout.textOption().textDirection() is leftwards

    def show(self, place: Span, text: str, marked: Span) -> None:
        """Show this text in this place, with a part of it marked."""
        shown = displayed(text).replace("\n", "\N{LINE SEPARATOR}")
        units = Utf16Map(shown)
        layout = QTextLayout(shown, self._page.document().defaultFont())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        direction = direction_of(shown)
        leading = Qt.AlignmentFlag.AlignLeading
        option.setTextDirection(direction)
        option.setAlignment(QStyle.visualAlignment(direction, leading))
        layout.setTextOption(option)
        mark = QTextLayout.FormatRange()
        mark.start = units.to_units(marked.start)
        mark.length = units.to_units(marked.end) - mark.start
        mark.format = QTextCharFormat()
        mark.format.setFontUnderline(True)
        mark.format.setFontWeight(600)
        layout.setFormats([mark] if mark.length else [])
        self._place, self._layout = place, layout
        self._page.viewport().update()

    def hide(self) -> None:
        """Show the text itself again."""
        self._place = self._layout = None
        self._page.viewport().update()

    def paint(self, painter: QPainter, _start: int, _end: int) -> None:
        """Paint the passage; `painter` is in the document's coordinates."""
        if self._place is None or self._layout is None:
            return
        document = self._page.document()
        first, last = self._page.to_units(self._place)
        column = self._column()
        top = line_rect(document, first).top()
        covered = [box.adjusted(-4.0, -3.0, 4.0, 4.0) for box in self._own(first, last)]
        covered += self._lay_out(first, column, top)
        painter.save()
        for box in covered:
            painter.fillRect(box, self.theme.header)
        painter.setPen(QPen(self.theme.accent, 3.0))
        bottom = max(box.bottom() for box in covered)
        edge = column.left() - 10.0
        if self._runs_leftwards:
            edge = column.right() + 10.0
        painter.drawLine(QPointF(edge, top), QPointF(edge, bottom))
        painter.setPen(self.theme.text)
        self._layout.draw(painter, QPointF(0.0, 0.0))
        painter.restore()

    def _own(self, first: int, last: int) -> list[QRectF]:
        """Return what the passage itself takes; nothing where it is empty."""
        return rectangles(self._page.document(), first, last) if first < last else []

    def _column(self) -> QRectF:
        frame = self._page.document().rootFrame().frameFormat()
        left, right = frame.leftMargin(), frame.rightMargin()
        width = self._page.viewport().width() - left - right
        return QRectF(left, 0.0, max(40.0, width), 0.0)

    def _lay_out(self, first: int, column: QRectF, top: float) -> list[QRectF]:
        """Lay the text out from where the passage starts and return its lines."""
        layout = self._layout
        if layout is None:
            return []
        document = self._page.document()
        block = document.findBlock(first)
        is_within = first > block.position()
        starts_within = is_within and not self._runs_leftwards
        x = caret_x(document, first) if starts_within else column.left()
        pitch = block.blockFormat().lineHeight()
        boxes = []
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(column.right() - x)
            line.setPosition(QPointF(x, top))
            step = max(pitch, line.height())
            box = line.naturalTextRect()
            box.setHeight(step + 1.0)
            boxes.append(box.adjusted(-2.0, -1.0, 2.0, -1.0))
            top, x = top + step, column.left()
            line = layout.createLine()
        layout.endLayout()
        return boxes


class Blink(QObject):
    """Shows the other wording of the current difference while a key is held in a text.

    Parameters
    ----------
    view
        The panes.
    theme
        The colours.
    parent
        Owner, as Qt wants it.

    Attributes
    ----------
    layers
        What is shown in each view.
    """

    told = Signal(str)
    """A sentence for the reader."""

    def __init__(self, view: CompareView, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self.layers: dict[ArticleView, BlinkLayer] = {}
        for page in view.stage.all_views:
            self.layers[page] = BlinkLayer(page, theme)
            page.layers.append(self.layers[page])
            page.installEventFilter(self)
        self._held: int | None = None
        self._sentences = Passages(view.review.comparison)
        view.stage.changed.connect(self.hide)
        view.review.current_changed.connect(self.hide)
        view.review.comparison_changed.connect(self._on_comparison_changed)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        for layer in self.layers.values():
            layer.theme = theme

    def turn(self) -> None:
        """Show the other wording until the next time, for who cannot hold a key."""
        if any(layer.text for layer in self.layers.values()):
            self.hide()
        else:
            focus = self._view.window().focusWidget()
            self.show(self._view.stage.side_of(focus) or Side.COPY)

    def show(self, side: Side) -> None:
        """Show on `side` what the other side has."""
        review = self._view.review
        comparison, current = review.comparison, review.current
        if comparison is None or current is None:
            return
        stage = self._view.stage
        view, extent = stage.view(side), stage.extent(side, current)
        if not view.shows(extent):
            self.told.emit(self.tr("The current difference is not on the screen."))
            return
        spans = passages(self._sentences, current)
        other = spans[side.other]
        text = other.of(comparison.article(side.other).text)
        marked = current.on(side.other)
        if not text:
            text = self.tr("(nothing)")
            marked = Span(other.start, other.start)
        shifted = Span(marked.start - other.start, marked.end - other.start)
        place = _whole([extent, *stage.places(side, spans[side])])
        self.layers[view].show(place, text, shifted)
        announce(self._view, text)

    def hide(self, _: object = None) -> None:
        """Show the texts themselves again."""
        for layer in self.layers.values():
            if layer.text:
                layer.hide()

    def _on_comparison_changed(self, comparison: Comparison | None) -> None:
        self._sentences = Passages(comparison)
        self.hide()

    def _on_press(self, side: Side, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():  # or else it is still held
            self._held = event.key()
            self.show(side)

    def _on_release(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._held = None
            self.hide()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key of the command from the texts; Shift+Space scrolls as ever."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if not isinstance(event, QKeyEvent):
            return False
        side = self._view.stage.side_of(watched)
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and side and self._view.keys.mean(event, Command.BLINK):
            self._on_press(side, event)
            return True
        if event.type() == QEvent.Type.KeyRelease and event.key() == self._held:
            self._on_release(event)
            return True
        return False
