from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget

from tests.edited import article
from viewer.errors import ViewerError
from viewer.model import Side
from viewer.readers import article_from_text
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.panes.article_pane import ArticlePane
from viewer.window.panes.pane_header import ElidedLabel, PaneHeader

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def pane(qtbot: QtBot) -> ArticlePane:
    pane = ArticlePane(Side.COPY, theme_for(ColourScheme.LIGHT))
    qtbot.addWidget(pane)
    pane.resize(500, 400)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def _labels(pane: ArticlePane) -> list[str]:
    return [label.text() for label in pane.header.findChildren(QLabel)]


def _accessible(widget: QWidget) -> tuple[str, str]:
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name), spoken.text(QAccessible.Text.Description)


def test_the_head_names_side_file_and_words(pane: ArticlePane) -> None:
    pane.show_article(article("the dog sat, again", name="story.txt"))

    assert _labels(pane) == ["Copy", "story.txt", "4 words"]
    assert pane.header.full_name.endswith("/articles/story.txt")


def test_one_word_is_one_word(pane: ArticlePane) -> None:
    pane.show_article(article("dog"))

    assert "1 word" in _labels(pane)


def test_the_encoding_of_a_file_is_on_a_button(pane: ArticlePane) -> None:
    pane.show_article(article("the dog", encoding="UTF-8"))
    button = pane.header.button

    assert button.text() == pane.header.encoding == "UTF-8"
    assert button.isVisible()
    assert _accessible(button) == (
        "Encoding of the copy: UTF-8, detected",
        "Press to choose another encoding",
    )


def test_an_encoding_that_was_chosen_is_said_to_be_chosen(pane: ArticlePane) -> None:
    found = article("the dog", encoding="KOI8-R")
    chosen = replace(found.source, chosen="koi8-r", detected="Windows-1251")

    pane.show_article(replace(found, source=chosen))

    assert pane.header.encoding == "KOI8-R, chosen"
    assert _accessible(pane.header.button)[0] == (
        "Encoding of the copy: KOI8-R, chosen; detected: Windows-1251"
    )


def _make_too_narrow(header: PaneHeader) -> None:
    row = header.layout()
    assert row is not None
    header.resize(row.minimumSize().width() - 1, header.height())


def test_a_narrow_head_leaves_out_what_can_be_spared(qtbot: QtBot) -> None:
    header = PaneHeader(Side.COPY, theme_for(ColourScheme.LIGHT))
    qtbot.addWidget(header)
    header.resize(500, 40)
    header.show()
    found = article("the dog", encoding="Windows-1252")
    chosen = replace(found.source, chosen="cp1252")
    header.show_article(replace(found, source=chosen))
    words = header.findChildren(QLabel)[2]
    wide = (words.isVisible(), header.encoding)

    _make_too_narrow(header)
    narrow = (words.isVisible(), header.encoding)
    _make_too_narrow(header)

    assert wide == (True, "Windows-1252, chosen")
    assert narrow == (False, "Windows-1252, chosen")
    assert (words.isVisible(), header.encoding) == (False, "Windows-1252")


def test_the_name_of_an_article_goes_before_how_many_words_it_has(
    qtbot: QtBot,
) -> None:
    header = PaneHeader(Side.COPY, theme_for(ColourScheme.LIGHT))
    qtbot.addWidget(header)
    header.resize(500, 40)
    header.show()
    found = article("the dog")
    named = replace(found.source, name="a weekly.txt")
    header.show_article(replace(found, source=named))
    words = header.findChildren(QLabel)[2]
    was_shown = words.isVisible()

    while words.isVisible():
        header.resize(header.width() - 1, header.height())
    QApplication.sendPostedEvents()

    assert was_shown
    assert header.shown_name == "a weekly.txt"


def test_what_is_no_file_has_no_encoding_to_choose(pane: ArticlePane) -> None:
    pane.show_article(article_from_text("the dog", name="Pasted text"))
    button = pane.header.button
    assert not button.isVisible()

    pane.show_article(None)

    assert pane.header.encoding == ""
    assert not button.isVisible()


def test_the_encoding_is_asked_for_with_mouse_and_keys(
    pane: ArticlePane, qtbot: QtBot
) -> None:
    pane.show_article(article("the dog"))
    button = pane.header.button

    with qtbot.waitSignal(pane.header.encoding_pressed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(pane.header.encoding_pressed):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_long_sentence_loses_its_end(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("1 of 4 · 3 in original, 1 in copy")
    label.resize(label.fontMetrics().horizontalAdvance("1 of 4 · 3 in"), 20)

    assert label.shown.startswith("1 of 4 · 3")
    assert label.shown.endswith("…")


def test_a_long_name_loses_its_middle(pane: ArticlePane) -> None:
    name = "a-very-long-name-of-a-file-" * 8 + "final.txt"

    pane.show_article(article("the dog", name=name))

    shown = pane.header.shown_name
    assert shown.startswith("a-very")
    assert shown.endswith("final.txt")
    assert "…" in shown
    assert pane.width() == 500


def test_a_notice_says_sentence_and_hint_as_plain_text(pane: ArticlePane) -> None:
    pane.show_notice(ViewerError("“<b>x</b>” is empty.", hint="Choose another."))

    labels = [label for label in pane.notice.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in labels] == [
        "“<b>x</b>” is empty.",
        "Choose another.",
    ]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_a_notice_is_closed_by_keyboard(pane: ArticlePane, qtbot: QtBot) -> None:
    pane.show_notice(ViewerError("It is empty."))
    (button,) = pane.notice.findChildren(QToolButton)

    with qtbot.waitSignal(pane.notice.closed):
        QTest.keyClick(button, Qt.Key.Key_Escape)

    assert not pane.notice.isVisible()


def test_a_notice_is_closed_by_its_button(pane: ArticlePane) -> None:
    pane.show_notice(ViewerError("It is empty."))
    (button,) = pane.notice.findChildren(QToolButton)

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert not pane.notice.isVisible()


def test_a_new_article_takes_the_notice_away(pane: ArticlePane) -> None:
    pane.show_notice(ViewerError("It is empty."))

    pane.show_article(article("the dog"))

    assert not pane.notice.isVisible()


def test_the_keyboard_stays_in_the_pane_when_its_article_arrives(
    pane: ArticlePane, qtbot: QtBot
) -> None:
    pane.activateWindow()
    pane.take_focus()
    qtbot.waitUntil(pane.zone.hasFocus)

    pane.show_article(article("the dog"))

    assert pane.view.hasFocus()


def test_while_the_next_file_is_read_the_old_text_stays(pane: ArticlePane) -> None:
    pane.show_article(article("the dog"))

    pane.show_reading("next.txt")

    assert pane.view.isVisible()
    assert pane.header.name == "Reading next.txt…"


def test_a_file_that_could_not_be_read_leaves_the_old_name(pane: ArticlePane) -> None:
    pane.show_article(article("the dog", name="old.txt"))
    pane.show_reading("next.txt")

    pane.show_notice(ViewerError("“next.txt” is empty."))

    assert pane.header.name == "old.txt"
