"""A text of which can be told where in it things are, in code points.

Positions inside are UTF-16 units, as Qt counts; everything outside speaks code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTextEdit

from viewer.model import Span
from viewer.text import Utf16Map
from viewer.window.page.text_geometry import (
    extent,
    is_laid_out,
    laid_height,
    line_place,
    line_progress,
    line_top,
    position_at,
    unlaid_block,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_UNKNOWN_REST = 1e7  # height assumed below what is laid out so far


class MeasuredText(QTextEdit):
    """Tell where in the text things are, and scroll to them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._units = Utf16Map("")

    @property
    def units(self) -> Utf16Map:
        """Converts between code points and the positions of the document."""
        return self._units

    def top_of(self, offset: int) -> float:
        """Return how far down the text the line of this code point begins."""
        return line_top(self.document(), self._units.to_units(offset))

    def line_of(self, offset: int) -> tuple[int, float]:
        """Return the code point at which the line of this one begins, and its top."""
        start, top = line_place(self.document(), self._units.to_units(offset))
        return self._units.to_code_points(start), top

    def line_at(self, offset: int) -> tuple[float, float, float]:
        """Return top and bottom of the line of this code point, and the share before.

        The share is that of the line's text that stands before the code point.
        """
        return line_progress(self.document(), self._units.to_units(offset))

    def extent_of(self, span: Span) -> tuple[float, float]:
        """Return the top and the bottom of the lines that hold `span`."""
        return extent(self.document(), *self.to_units(span))

    def offset_at(self, height: float) -> int:
        """Return the code point at this height of the text."""
        return self._units.to_code_points(position_at(self.document(), height))

    def content_height(self) -> float:
        """Return the height of the whole text, a very large one while unknown."""
        if is_laid_out(self.document()):
            return self.document().size().height()
        bar = self.verticalScrollBar()  # the document would lay out all to tell
        return bar.maximum() + self.viewport().height() + _UNKNOWN_REST

    def seen(self) -> Span:
        """Return the part of the text on the screen."""
        top = self.verticalScrollBar().value()
        start = self.offset_at(top)
        return Span(start, max(start, self.offset_at(top + self.viewport().height())))

    def reaches(self, offset: int, *, ahead: int = 0) -> bool:
        """Tell whether the text is laid out to this code point, but for so many."""
        return self.is_laid_out_to(self._units.to_units(offset) - ahead)

    def is_laid_out_to(self, position: int) -> bool:
        """Tell whether the text is laid out to this position, in UTF-16 units."""
        block = unlaid_block(self.document())
        return not block.isValid() or position < block.position()

    def shows(self, span: Span, *, margin: float = 0.0) -> bool:
        """Tell whether `span` is on the screen, `margin` pixels from its edges.

        At the start and the end of the text no margin can be had, and none is asked.
        """
        if not self.reaches(span.end):
            return False
        bar = self.verticalScrollBar()
        top, bottom = self.extent_of(span)
        first, last = bar.value(), bar.value() + self.viewport().height()
        above = margin if bar.value() > 0 else 0.0
        below = margin if bar.value() < bar.maximum() else 0.0
        return first + above <= top and bottom <= last - below

    def screen_positions(self) -> tuple[int, int]:
        """Return the positions, in UTF-16 units, at both edges of the screen."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        return position_at(self.document(), top), position_at(self.document(), bottom)

    def to_units(self, span: Span) -> tuple[int, int]:
        """Return start and end of `span` in UTF-16 units."""
        return self._units.to_units(span.start), self._units.to_units(span.end)

    def scroll_to(self, value: float) -> None:
        """Scroll to this height of the text, as far as possible."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if value > bar.maximum():
            self.offset_at(value + height)  # lays out as far as that
            reach = int(laid_height(self.document())) - height
            bar.setMaximum(max(bar.maximum(), reach))  # Qt tells it in a while
        bar.setValue(round(value))
