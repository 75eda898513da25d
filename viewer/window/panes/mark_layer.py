"""Puts marks on the text that is on the screen.

Marks are formats of the block layouts: they leave the document as it is, so that what
is copied is the article and nothing else. They are set for blocks as these come into
view, so that twenty thousand of them cost no more than twenty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextLayout

from viewer.window.page.text_geometry import is_laid_out

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument

    from viewer.model import Kind
    from viewer.window.panes.marks import Marks

_AHEAD = 2_000  # UTF-16 units beyond the screen that are marked as well


class MarkLayer:
    """Puts marks on the blocks of a document when these come into view."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._marks: Marks | None = None
        self._formats: Mapping[Kind, QTextCharFormat] = {}
        self._round = 0

    def show(
        self, marks: Marks | None, formats: Mapping[Kind, QTextCharFormat]
    ) -> None:
        """Take these marks from now on; `cover` puts them on."""
        self._marks = marks
        self._formats = formats
        self._round += 1

    def cover_around(self, start: int, end: int) -> None:
        """Bring the blocks between two positions, and those near, up to date."""
        self.cover(max(0, start - _AHEAD), end + _AHEAD)

    def cover(self, start: int, end: int) -> None:
        """Bring the blocks between two positions up to date."""
        if not self._round:
            return
        block = self._document.findBlock(start)
        while block.isValid() and block.position() <= end:
            if block.userState() != self._round:
                block.setUserState(self._round)
                ranges = self._ranges(block)
                if ranges or block.layout().formats():
                    self._mark(block, ranges)
            block = block.next()

    def _mark(self, block: QTextBlock, ranges: list[QTextLayout.FormatRange]) -> None:
        layout = block.layout()
        lines = [layout.lineAt(index) for index in range(layout.lineCount())]
        places = [(one.position(), one.width()) for one in lines]
        layout.setFormats(ranges)
        if not places:
            return  # it is not laid out yet; it will be, with these formats
        if _break_lines(layout, places):
            whole = self._document.documentLayout()
            repaint = whole.update["QRectF"]  # type: ignore[index] # stubs know one only
            repaint.emit(whole.blockBoundingRect(block))
        else:
            self._lay_out_anew(block)

    def _lay_out_anew(self, block: QTextBlock) -> None:
        """Let Qt lay the block out, and move all that is below it."""
        if is_laid_out(self._document):
            stop = block.position() + block.length()
        else:
            # A part in the middle would stop Qt from ever laying out what follows it.
            stop = self._document.characterCount()
        self._document.markContentsDirty(block.position(), stop - block.position())

    def _ranges(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        if self._marks is None:
            return []
        begin, stop = block.position(), block.position() + block.length() - 1
        ranges = []
        for start, end, kind, _ in self._marks.words.between(begin, stop):
            first, last = max(start, begin), min(end, stop)
            if first < last:
                part = QTextLayout.FormatRange()
                part.start, part.length = first - begin, last - first
                part.format = self._formats[kind]
                ranges.append(part)
        return ranges


def _break_lines(layout: QTextLayout, places: Sequence[tuple[QPointF, float]]) -> bool:
    """Break the text into lines at these places and widths; False if it does not fit.

    Formats are seen only then. Qt does it too when it is told that the block has
    changed, but moves every block below it as well, however long the text is.
    """
    layout.beginLayout()
    for place, width in places:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLeadingIncluded(True)  # as Qt does for documents
        line.setLineWidth(width)
        line.setPosition(place)
    is_over = not layout.createLine().isValid()
    layout.endLayout()
    return is_over and layout.lineCount() == len(places)
