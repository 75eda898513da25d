from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextDocument

from tests.edited import compared
from viewer.model import Side
from viewer.text import Utf16Map
from viewer.window.page.text_geometry import caret_x, line_rect
from viewer.window.panes.marks import MarkIndex, Marks
from viewer.window.panes.pointing import number_at

PAIR = compared("the {big=>huge} dog {=>really }sat down", "and {slept=>dozed}")
TEXT = PAIR.original.text


@pytest.fixture
def document() -> QTextDocument:
    document = QTextDocument(TEXT)
    document.setDefaultFont(QFont("DejaVu Sans", 12))
    document.setTextWidth(600)
    return document


@pytest.fixture
def marks() -> Marks:
    return MarkIndex(PAIR.differences, Side.ORIGINAL, Utf16Map(TEXT)).marks(None)


def place(document: QTextDocument, position: int, *, right: float = 0.0) -> QPointF:
    """Return the middle of the line at a position, and so much to the right of it."""
    line = line_rect(document, position)
    return QPointF(caret_x(document, position) + right, line.center().y())


@pytest.mark.parametrize(("word", "number"), [("big", 1), ("slept", 3), ("down", None)])
def test_a_word_is_hit_if_it_is_marked(
    document: QTextDocument, marks: Marks, word: str, number: int | None
) -> None:
    inside = place(document, TEXT.index(word) + 1, right=2.0)

    assert number_at(document, marks, inside) == number


@pytest.mark.parametrize(("right", "number"), [(0.0, 2), (-3.0, 2), (20.0, None)])
def test_a_mark_between_words_is_reached_from_a_little_way_off(
    document: QTextDocument, marks: Marks, right: float, number: int | None
) -> None:
    near = place(document, TEXT.index("sat"), right=right)

    assert number_at(document, marks, near) == number


def test_below_the_text_nothing_is_hit(document: QTextDocument, marks: Marks) -> None:
    below = QPointF(4.0, document.size().height() + 50)

    assert number_at(document, marks, below) is None
