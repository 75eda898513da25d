from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QTextEdit

from viewer.window.page.text_geometry import (
    caret_x,
    extent,
    is_laid_out,
    line_rect,
    line_top,
    position_at,
    rectangles,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "many words in a row " * 20


@pytest.fixture
def edit(qtbot: QtBot) -> QTextEdit:
    edit = QTextEdit()
    qtbot.addWidget(edit)
    edit.resize(300, 300)
    edit.show()
    return edit


def _rect(edit: QTextEdit, position: int) -> tuple[float, float]:
    """Return where Qt paints the caret, in the document's pixels."""
    cursor = edit.textCursor()
    cursor.setPosition(position)
    rect = edit.cursorRect(cursor)
    return rect.x(), rect.y() + edit.verticalScrollBar().value()


def test_places_are_where_qt_paints_the_caret(edit: QTextEdit) -> None:
    edit.setPlainText(f"{LONG}\n{LONG}")

    for position in (0, 40, len(LONG) + 1, len(LONG) + 100):
        x, y = _rect(edit, position)

        assert line_top(edit.document(), position) == pytest.approx(y, abs=2)
        assert caret_x(edit.document(), position) == pytest.approx(x, abs=5)


def test_every_height_leads_back_to_its_line(edit: QTextEdit) -> None:
    edit.setPlainText("\n\n".join([LONG] * 5))
    document = edit.document()

    positions = [position_at(document, y) for y in range(int(document.size().height()))]

    assert positions == sorted(positions)
    for y in (0, 100, 333):
        assert line_top(document, positions[y]) <= y + 30


@pytest.mark.parametrize("words", ["some words ", "שלום עולם "])
def test_a_height_is_where_qt_says_that_it_is(edit: QTextEdit, words: str) -> None:
    edit.setPlainText("\n\n".join([words * 30, words * 3] * 5))
    document = edit.document()
    layout = document.documentLayout()
    left = line_rect(document, 0).left() + 1.0

    middles = [
        line_rect(document, position).center().y()
        for position in range(0, document.characterCount(), 11)
    ]

    assert len(set(middles)) > 40
    for y in middles:
        hit = layout.hitTest(QPointF(left, y), Qt.HitTestAccuracy.FuzzyHit)
        assert position_at(document, y) == (hit if y > middles[0] else 0)


def test_a_height_beyond_what_is_laid_out_lays_it_out(edit: QTextEdit) -> None:
    edit.setPlainText("\n".join([LONG] * 3_000))
    document = edit.document()
    was_laid_out = is_laid_out(document)

    position = position_at(document, 40_000.0)

    assert not was_laid_out
    assert line_top(document, position) == pytest.approx(40_000.0, abs=50)


def test_below_the_text_is_its_end(edit: QTextEdit) -> None:
    edit.setPlainText("\n".join([LONG] * 3))
    document = edit.document()

    assert position_at(document, 1e5) == document.characterCount() - 1


def test_a_stretch_of_several_lines_has_a_rectangle_on_each(edit: QTextEdit) -> None:
    edit.setPlainText(LONG)

    boxes = rectangles(edit.document(), 5, 120)

    tops = [box.top() for box in boxes]
    assert len(boxes) >= 3
    assert tops == sorted(set(tops))
    top, bottom = extent(edit.document(), 5, 120)
    assert top == tops[0]
    assert bottom == pytest.approx(boxes[-1].bottom(), abs=1)


def test_a_word_of_the_other_direction_is_framed_alone(edit: QTextEdit) -> None:
    text = "in – שלום עולם – the"
    edit.setPlainText(text)
    at = text.index("עולם")

    (box,) = rectangles(edit.document(), at, at + 4)
    (both,) = rectangles(edit.document(), text.index("שלום"), at + 4)

    assert box.width() < 0.7 * both.width()
    assert both.left() <= box.left() + 1
    assert box.right() <= both.right() + 1


def test_a_place_between_two_words_is_in_the_middle_of_the_gap(edit: QTextEdit) -> None:
    edit.setPlainText("one two")

    before, after = _rect(edit, 3)[0], _rect(edit, 4)[0]

    assert before < caret_x(edit.document(), 3) < after
    assert before < caret_x(edit.document(), 4) < after


def test_a_text_beyond_its_end_is_at_its_end(edit: QTextEdit) -> None:
    edit.setPlainText("one")

    assert line_top(edit.document(), 99) == line_top(edit.document(), 0)
    assert is_laid_out(edit.document())
