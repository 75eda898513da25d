from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCharFormat, QTextDocument

from viewer.model import Difference, Kind, Side, Span
from viewer.text import Utf16Map
from viewer.window.panes.mark_layer import MarkLayer
from viewer.window.panes.marks import MarkIndex, Marks

WORDS = "some words that fill a line "
TEXT = f"{WORDS * 10}\n{WORDS * 10}\nThe end."


@pytest.fixture
def document() -> QTextDocument:
    document = QTextDocument(TEXT)
    document.setTextWidth(300)
    document.documentLayout().blockBoundingRect(document.lastBlock())
    return document


def marks(start: int, end: int) -> Marks:
    one = Difference(1, Kind.DROPPED, Span(start, end), Span(0, 0))
    index = MarkIndex([one], Side.ORIGINAL, Utf16Map(TEXT))
    return index.marks()


def lines(document: QTextDocument) -> list[tuple[int, float, float]]:
    block, found = document.firstBlock(), []
    while block.isValid():
        layout = block.layout()
        found += [
            (line.textStart(), line.x(), layout.position().y() + line.y())
            for line in map(layout.lineAt, range(layout.lineCount()))
        ]
        block = block.next()
    return found


def test_lines_stay_where_they_are_when_they_are_marked(
    document: QTextDocument,
) -> None:
    before = lines(document)
    layer = MarkLayer(document)
    look = QTextCharFormat()
    look.setFontStrikeOut(True)

    layer.show(marks(5, 90), {Kind.DROPPED: look})
    layer.cover(0, len(TEXT))

    assert document.firstBlock().layout().formats()
    assert lines(document) == before


def test_what_is_below_moves_when_marks_make_lines_break_elsewhere(
    document: QTextDocument,
) -> None:
    before = lines(document)
    layer = MarkLayer(document)
    wide = QTextCharFormat()
    wide.setFontLetterSpacing(200.0)

    layer.show(marks(5, 90), {Kind.DROPPED: wide})
    layer.cover(0, len(TEXT))

    assert len(lines(document)) > len(before)
    assert lines(document)[-1][2] > before[-1][2]
