from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.edited import article
from tests.window.making import turn_wheel
from viewer.settings import Typesetting
from viewer.window.look.typography import Typography
from viewer.window.page.text_page import TextPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

TEXT = "A 😀 smiled.\n\nNobody\u2028knew why.\n"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot) -> TextPage:
    page = TextPage()
    qtbot.addWidget(page)
    page.resize(500, 300)
    page.set_article(article(TEXT))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def relaid(page: TextPage) -> list[str]:
    """What the page tells of its layout, as it comes."""
    told: list[str] = []
    page.relaying.connect(lambda: told.append("relaying"))
    page.relaid.connect(lambda: told.append("relaid"))
    return told


def test_nothing_can_be_typed_pasted_or_dropped_into_it(page: TextPage) -> None:
    shown = page.toPlainText()
    QApplication.clipboard().setText("pasted")

    QTest.keyClicks(page, "typed")
    QTest.keyClick(page, Qt.Key.Key_V, CONTROL)
    QTest.keyClick(page, Qt.Key.Key_Delete)

    assert page.toPlainText() == shown
    assert not page.acceptDrops()
    assert not page.viewport().acceptDrops()


def test_what_is_selected_is_copied_as_it_stands_in_the_article(page: TextPage) -> None:
    page.selectAll()

    QTest.keyClick(page, Qt.Key.Key_C, CONTROL)

    assert page.selected_text() == TEXT
    assert QApplication.clipboard().text() == TEXT


def test_a_selection_behind_an_emoji_is_what_it_seems(page: TextPage) -> None:
    cursor = page.textCursor()
    cursor.setPosition(page.toPlainText().index("smiled") + 1)  # Qt counts it as two
    cursor.movePosition(
        QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 6
    )
    page.setTextCursor(cursor)

    assert page.selected_text() == "smiled"


def test_without_an_article_nothing_is_shown_or_selected(page: TextPage) -> None:
    page.set_article(None)
    page.selectAll()

    assert page.article is None
    assert page.toPlainText() == page.selected_text() == ""


def test_another_article_is_shown_from_its_beginning(page: TextPage) -> None:
    page.set_article(article("A line.\n\n" * 200))
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())

    page.set_article(article("Another line.\n\n" * 200))

    assert bar.value() == 0


def test_the_bar_can_be_taken_only_where_there_is_something_to_scroll(
    page: TextPage,
) -> None:
    short = page.verticalScrollBar().isEnabled()

    page.set_article(article("A line.\n\n" * 200))

    assert not short
    assert page.verticalScrollBar().isEnabled()


def test_other_letters_are_told_before_and_after_they_are_set(
    page: TextPage, relaid: list[str]
) -> None:
    larger = Typography(Typesetting(size=30))

    page.set_typography(larger)
    page.set_typography(larger)

    assert relaid == ["relaying", "relaid"]
    assert page.document().defaultFont().pixelSize() == larger.font().pixelSize()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda page: page.resize(400, 300), ["relaying", "relaid"]),
        (lambda page: page.resize(500, 200), ["relaid"]),
    ],
    ids=["width", "height"],
)
def test_only_another_width_lays_the_text_out_anew(
    page: TextPage,
    relaid: list[str],
    change: Callable[[TextPage], None],
    told: list[str],
) -> None:
    change(page)
    QApplication.processEvents()

    assert relaid == told


def test_the_wheel_asks_for_a_step_of_zoom_a_notch(page: TextPage) -> None:
    asked: list[int] = []
    page.zoom_asked.connect(asked.append)
    size = page.document().defaultFont().pixelSize()

    turn_wheel(page.viewport(), 240, CONTROL)
    for _ in range(3):
        turn_wheel(page.viewport(), -30, CONTROL)
    asked.append(0)
    turn_wheel(page.viewport(), -30, CONTROL)

    assert asked == [2, 0, -1]
    assert page.document().defaultFont().pixelSize() == size
