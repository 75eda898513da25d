"""Where stretches of a laid-out document stand, in the document's pixels.

Positions are Qt's, UTF-16 units. Asking for a place lays the document out that far.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock

from viewer.window.look.directions import has_leftwards

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextDocument, QTextLine


_BEFORE = 8.0  # twice how far before a line the place of words at its start is shown


def line_top(document: QTextDocument, position: int) -> float:
    """Return the top of the line that holds `position`."""
    return line_rect(document, position).top()


def line_place(document: QTextDocument, position: int) -> tuple[int, float]:
    """Return where the line that holds `position` starts, and its top."""
    block = _block_at(document, position)
    origin = _laid_out(document, block)
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return block.position(), origin.y()
    return block.position() + line.textStart(), origin.y() + line.y()


def line_progress(document: QTextDocument, position: int) -> tuple[float, float, float]:
    """Return top and bottom of the line of `position`, and the share before it."""
    block = _block_at(document, position)
    origin = _laid_out(document, block)
    within = position - block.position()
    line = block.layout().lineForTextPosition(within)
    if not line.isValid():
        return origin.y(), origin.y(), 0.0
    top = origin.y() + line.y()
    share = (within - line.textStart()) / max(1, line.textLength())
    return top, top + line.height(), share


def line_rect(document: QTextDocument, position: int) -> QRectF:
    """Return the rectangle of the line that holds `position`."""
    block = _block_at(document, position)
    origin = _laid_out(document, block)
    line = block.layout().lineForTextPosition(position - block.position())
    return line.rect().translated(origin) if line.isValid() else QRectF(origin, origin)


def caret_x(document: QTextDocument, position: int) -> float:
    """Return where between two words the caret at `position` stands."""
    block = _block_at(document, position)
    origin = _laid_out(document, block)
    within = position - block.position()
    line = block.layout().lineForTextPosition(within)
    if not line.isValid():
        return origin.x()
    first, last = line.textStart(), line.textStart() + line.textLength()
    x = beside = _x(line, within)
    if within > first and _is_space(block, within - 1):
        beside = _x(line, within - 1)
    elif within + 1 < last and _is_space(block, within):
        beside = _x(line, within + 1)
    elif within == first:
        beside = x + (_BEFORE if _is_leftwards(block) else -_BEFORE)
    return origin.x() + (x + beside) / 2  # between the words, not against one


def extent(document: QTextDocument, start: int, end: int) -> tuple[float, float]:
    """Return the top of the first and the bottom of the last line of a stretch."""
    last = max(start, end - 1)
    return line_top(document, start), line_rect(document, last).bottom()


def rectangles(document: QTextDocument, start: int, end: int) -> list[QRectF]:
    """Return one rectangle for each line that the stretch touches.

    Where a line mixes writing directions, its rectangle covers all that the stretch
    touches in it.
    """
    found: list[QRectF] = []
    block = _block_at(document, start)
    while block.isValid() and block.position() < end:
        origin = _laid_out(document, block)
        is_mixed = has_leftwards(block.text())
        for line in _lines(block):
            first = max(start - block.position(), line.textStart())
            last = min(end - block.position(), line.textStart() + line.textLength())
            if first < last:
                piece = _piece(line, first, last, is_mixed=is_mixed)
                found.append(piece.translated(origin))
        block = block.next()
    return found


def position_at(document: QTextDocument, height: float) -> int:
    """Return the position of the text at this height.

    Qt's own hit test goes through all the blocks above.
    """
    first = line_rect(document, 0)
    if height <= first.bottom():
        return 0  # above the first line a fuzzy hit would be on the end of the text
    block = _block_at_height(document, height)
    if not block.isValid():
        place = QPointF(first.left() + 1.0, height)
        hit = document.documentLayout().hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
        return max(0, hit)
    origin = block.layout().position()
    end = document.characterCount() - 1
    for line in _lines(block):
        if height - origin.y() < line.y():
            return max(0, block.position() + line.textStart() - 1)
        if height - origin.y() < line.y() + line.height():
            across = first.left() + 1.0 - origin.x()
            return block.position() + int(line.xToCursor(across))
    return min(block.position() + block.length(), end)


def is_laid_out(document: QTextDocument) -> bool:
    """Tell whether the whole document is laid out, so that its height is final."""
    return document.lastBlock().layout().lineCount() > 0


def unlaid_block(document: QTextDocument) -> QTextBlock:
    """Return the first block that is not laid out yet, or an invalid one."""
    if is_laid_out(document):
        return QTextBlock()
    low, high = 0, document.blockCount()
    while low < high:
        middle = (low + high) // 2
        if document.findBlockByNumber(middle).layout().lineCount() > 0:
            low = middle + 1
        else:
            high = middle
    return document.findBlockByNumber(low)


def laid_height(document: QTextDocument) -> float:
    """Return how far down the document is laid out."""
    unlaid = unlaid_block(document)
    if not unlaid.isValid():
        return document.size().height()
    above = unlaid.previous().layout()
    return above.position().y() + above.boundingRect().height()


def _block_at_height(document: QTextDocument, height: float) -> QTextBlock:
    """Return the last block that begins above; an invalid one if it is not known yet.

    It is not while the text is not laid out as far as that.
    """
    unlaid = unlaid_block(document)
    low, high = 0, unlaid.blockNumber() if unlaid.isValid() else document.blockCount()
    while low < high:
        middle = (low + high) // 2
        if document.findBlockByNumber(middle).layout().position().y() <= height:
            low = middle + 1
        else:
            high = middle
    found = document.findBlockByNumber(low - 1)
    return QTextBlock() if unlaid.isValid() and found.next() == unlaid else found


def _block_at(document: QTextDocument, position: int) -> QTextBlock:
    block = document.findBlock(position)
    return block if block.isValid() else document.lastBlock()


def _laid_out(document: QTextDocument, block: QTextBlock) -> QPointF:
    document.documentLayout().blockBoundingRect(block)  # lays it out
    return block.layout().position()


def _lines(block: QTextBlock) -> Iterator[QTextLine]:
    layout = block.layout()
    return (layout.lineAt(index) for index in range(layout.lineCount()))


def _is_leftwards(block: QTextBlock) -> bool:
    return block.textDirection() is Qt.LayoutDirection.RightToLeft


def _is_space(block: QTextBlock, within: int) -> bool:
    return block.document().characterAt(block.position() + within).isspace()


def _piece(line: QTextLine, first: int, last: int, *, is_mixed: bool) -> QRectF:
    # Where directions meet, the carets at both ends may lie far from the stretch.
    runs = line.glyphRuns(first, last - first) if is_mixed else []
    boxes = [run.boundingRect() for run in runs]
    edges = [edge for box in boxes for edge in (box.left(), box.right())]
    edges = edges or [_x(line, first), _x(line, last)]
    left, right = min(edges), max(edges)
    return QRectF(left, line.y(), right - left, line.height())


def _x(line: QTextLine, within: int) -> float:
    x: object = line.cursorToX(within)
    # The binding returns a pair, whatever its stubs say; other versions, a number.
    number = x[0] if isinstance(x, tuple) else x
    return float(number) if isinstance(number, (int, float)) else 0.0
