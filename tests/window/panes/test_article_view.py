from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from tests.edited import article, compared, long_pair
from tests.window.making import painted, place_of
from viewer.model import Side, Span
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.page.text_geometry import is_laid_out
from viewer.window.panes.article_view import ArticleView

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

LIGHT = theme_for(ColourScheme.LIGHT)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    view = ArticleView(LIGHT)
    qtbot.addWidget(view)
    view.resize(600, 400)
    with qtbot.waitExposed(view):
        view.show()
    return view


def _marked(view: ArticleView) -> list[str]:
    """Return the texts that carry a mark, as the layouts have them."""
    found = []
    block = view.document().begin()
    while block.isValid():
        raw = block.text().encode("utf-16-le")
        for part in block.layout().formats():
            begin, end = 2 * part.start, 2 * (part.start + part.length)
            found.append(raw[begin:end].decode("utf-16-le"))
        block = block.next()
    return found


def test_a_text_is_shown_as_it_is(view: ArticleView) -> None:
    text = "One.\n\n\nTwo 😀.\nThree."

    view.show_article(article(text))

    assert view.toPlainText() == text


def test_characters_that_qt_takes_for_its_own_shift_no_mark(view: ArticleView) -> None:
    comparison = compared("a\u2029b\ufdd0c\x0bd\u2028e the {big dog=>hound} sat")
    view.show_article(comparison.original)

    view.show_marks(comparison.differences, Side.ORIGINAL)

    assert _marked(view) == ["big dog"]


def test_blank_lines_between_paragraphs_take_next_to_no_room(view: ArticleView) -> None:
    view.show_article(article("One.\nTwo.\nThree."))
    near = view.top_of(len("One.\nTwo.\n"))

    view.show_article(article("One.\n\n\nTwo.\n\n\nThree."))
    far = view.top_of(len("One.\n\n\nTwo.\n\n\n"))

    assert far - near <= 5


def test_lines_hold_no_more_than_can_be_read_with_ease(view: ArticleView) -> None:
    view.resize(1800, 400)

    view.show_article(article("many words in a row " * 60))

    layout = view.document().begin().layout()
    lengths = [layout.lineAt(at).textLength() for at in range(layout.lineCount() - 1)]
    assert 55 <= sum(lengths) / len(lengths) <= 76


def test_the_column_stands_in_the_middle(view: ArticleView) -> None:
    view.resize(1800, 400)

    view.show_article(article("many words in a row " * 60))

    margins = view.document().rootFrame().frameFormat()
    assert margins.leftMargin() == margins.rightMargin() > 300


def test_marks_cover_whole_words_behind_an_emoji(view: ArticleView) -> None:
    comparison = compared("😀 𝐁 the {big dog=>hound} 😀 and {cat=>tom} sat")
    view.show_article(comparison.original)

    view.show_marks(comparison.differences, Side.ORIGINAL)

    assert _marked(view) == ["big dog", "cat"]


def test_marks_are_taken_away_again(view: ArticleView) -> None:
    comparison = compared("the {big dog=>hound} sat")
    view.show_article(comparison.original)
    view.show_marks(comparison.differences, Side.ORIGINAL)

    view.show_marks(None)

    assert _marked(view) == []


def test_marks_change_neither_text_nor_undo_history(view: ArticleView) -> None:
    comparison = compared("the {big dog=>hound} sat")
    view.show_article(comparison.original)

    view.show_marks(comparison.differences, Side.ORIGINAL)

    assert view.toPlainText() == comparison.original.text
    assert not view.document().isUndoAvailable()


def test_marks_are_painted_in_the_colours_of_the_theme(view: ArticleView) -> None:
    comparison = compared("the {big dog=>hound} sat")
    view.show_article(comparison.original)

    view.show_marks(comparison.differences, Side.ORIGINAL)

    image = painted(view.viewport())
    ratio = image.devicePixelRatio()
    place = place_of(view, "big dog") * ratio
    wanted = LIGHT.marks[comparison.differences[0].kind].background
    near = [image.pixelColor(place + QPoint(x, -9)) for x in range(-20, 20)]
    assert wanted in near


def test_marks_far_down_are_set_when_they_come_into_view(
    view: ArticleView, qtbot: QtBot
) -> None:
    comparison = long_pair(300)
    view.show_article(comparison.copy)
    view.show_marks(comparison.differences, Side.COPY)
    at_first = len(_marked(view))
    qtbot.waitUntil(lambda: is_laid_out(view.document()))

    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())

    assert 0 < at_first < 20
    assert len(_marked(view)) > at_first


def test_marking_does_not_stop_the_layout_of_what_follows(
    view: ArticleView, qtbot: QtBot
) -> None:
    comparison = long_pair(1_500)
    view.show_article(comparison.copy)
    view.resize(500, 400)
    was_laid_out = is_laid_out(view.document())

    view.show_marks(comparison.differences, Side.COPY)

    qtbot.waitUntil(lambda: is_laid_out(view.document()))
    assert not was_laid_out
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 50_000)


def test_marks_leave_the_layout_of_the_rest_alone(
    view: ArticleView, qtbot: QtBot
) -> None:
    comparison = long_pair()
    view.show_article(comparison.original)
    qtbot.waitUntil(lambda: is_laid_out(view.document()))
    changes: list[object] = []
    view.document().contentsChange.connect(lambda *what: changes.append(what))

    view.show_marks(comparison.differences, Side.ORIGINAL)
    view.show_marks(comparison.differences[::2], Side.ORIGINAL)
    view.scroll_to(view.content_height() / 2)

    assert _marked(view)
    assert changes == []


def test_a_selection_is_copied_as_the_article_has_it(view: ArticleView) -> None:
    comparison = compared("the {big\u00a0dog=>hound} sat 😀 down")
    view.show_article(comparison.original)
    view.show_marks(comparison.differences, Side.ORIGINAL)

    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == comparison.original.text
    assert not data.hasHtml()


def test_text_can_be_selected_by_the_keyboard(view: ArticleView) -> None:
    view.show_article(article("the dog sat"))
    view.setFocus()

    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    assert view.textCursor().selectedText() == "the"


def test_nothing_can_be_typed_or_cut(view: ArticleView) -> None:
    view.show_article(article("the dog sat"))

    QTest.keyClicks(view, "xyz")
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Delete)

    assert view.toPlainText() == "the dog sat"


def test_a_click_on_a_mark_names_it(view: ArticleView, qtbot: QtBot) -> None:
    comparison = compared("the {big=>huge} dog {sat=>lay} down")
    view.show_article(comparison.original)
    view.show_marks(comparison.differences, Side.ORIGINAL)

    with qtbot.waitSignal(view.difference_clicked) as clicked:
        QTest.mouseClick(view.viewport(), LEFT, pos=place_of(view, "sat"))

    assert clicked.args == [2]


def test_a_click_beside_a_mark_names_none(view: ArticleView, qtbot: QtBot) -> None:
    comparison = compared("the {big=>huge} dog sat down")
    view.show_article(comparison.original)
    view.show_marks(comparison.differences, Side.ORIGINAL)

    with qtbot.assertNotEmitted(view.difference_clicked):
        QTest.mouseClick(view.viewport(), LEFT, pos=place_of(view, "sat"))
        QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(300, 390))


def test_a_click_on_a_caret_names_it(view: ArticleView, qtbot: QtBot) -> None:
    comparison = compared("the dog {=>really }sat down")
    view.show_article(comparison.original)
    view.show_marks(comparison.differences, Side.ORIGINAL)
    cursor = view.textCursor()
    cursor.setPosition(len("the dog "))

    with qtbot.waitSignal(view.difference_clicked) as clicked:
        QTest.mouseClick(
            view.viewport(), LEFT, pos=view.cursorRect(cursor).center() - QPoint(2, 0)
        )

    assert clicked.args == [1]


def test_selecting_with_the_mouse_names_none(view: ArticleView, qtbot: QtBot) -> None:
    comparison = compared("the {big=>huge} dog {sat=>lay} down")
    view.show_article(comparison.original)
    view.show_marks(comparison.differences, Side.ORIGINAL)
    viewport = view.viewport()

    with qtbot.assertNotEmitted(view.difference_clicked):
        QTest.mousePress(viewport, LEFT, pos=place_of(view, "the"))
        QTest.mouseMove(viewport, place_of(view, "dog"))
        QTest.mouseMove(viewport, place_of(view, "sat"))
        QTest.mouseRelease(viewport, LEFT, pos=place_of(view, "sat"))

    assert "dog" in view.textCursor().selectedText()


def test_pasting_is_passed_on_and_changes_nothing(
    view: ArticleView, qtbot: QtBot
) -> None:
    view.show_article(article("the dog sat"))
    QGuiApplication.clipboard().setText("a new article")

    with qtbot.waitSignal(view.pasted) as pasted:
        QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert pasted.args[0].text() == "a new article"
    assert view.toPlainText() == "the dog sat"


def test_the_current_difference_is_framed_and_stronger(view: ArticleView) -> None:
    comparison = compared("the {big dog=>hound} sat")
    view.show_article(comparison.original)
    view.show_marks(comparison.differences, Side.ORIGINAL)
    before = painted(view.viewport())

    view.show_current(comparison.differences[0], Side.ORIGINAL)

    (selection,) = view.extraSelections()
    assert selection.cursor.selectedText() == "big dog"
    image = painted(view.viewport())
    assert _count(image, LIGHT.outline.name()) > _count(before, LIGHT.outline.name())


def test_an_empty_span_is_framed_where_its_words_would_be(
    view: ArticleView,
) -> None:
    comparison = compared("the dog {=>really }sat down")
    view.show_article(comparison.original)
    view.show_marks(comparison.differences, Side.ORIGINAL)
    before = painted(view.viewport())

    view.show_current(comparison.differences[0], Side.ORIGINAL)

    image = painted(view.viewport())
    assert _count(image, LIGHT.outline.name()) > _count(before, LIGHT.outline.name())


def test_the_frame_flashes_on_arrival_unless_motion_is_unwanted(
    view: ArticleView,
) -> None:
    comparison = compared("the {big dog=>hound} sat")
    view.show_article(comparison.original)
    view.show_marks(comparison.differences, Side.ORIGINAL)
    view.show_current(comparison.differences[0], Side.ORIGINAL)
    still = painted(view.viewport())

    view.set_reduced_motion(True)
    view.flash()
    unmoved = painted(view.viewport())
    view.set_reduced_motion(False)
    view.flash()

    assert unmoved == still
    assert painted(view.viewport()) != still


def test_right_to_left_paragraphs_stand_at_the_right(view: ArticleView) -> None:
    view.show_article(article("مرحبا بالعالم\n\nthe dog"))

    cursor = view.textCursor()
    cursor.setPosition(0)
    arabic = view.cursorRect(cursor).left()
    cursor.movePosition(QTextCursor.MoveOperation.End)

    assert arabic > 400 > view.cursorRect(cursor).left()


def test_what_is_seen_is_a_span_of_the_text(view: ArticleView) -> None:
    comparison = long_pair()
    view.show_article(comparison.original)

    at_first = view.seen()
    view.scroll_to(900)

    assert at_first.start == 0
    assert at_first.end < view.seen().end
    assert view.shows(Span(view.seen().start + 200, view.seen().start + 210))
    assert not view.shows(Span(0, 3))


def test_another_theme_recolours_the_marks(view: ArticleView) -> None:
    comparison = compared("the {big dog=>hound} sat")
    view.show_article(comparison.original)
    view.show_marks(comparison.differences, Side.ORIGINAL)
    dark = theme_for(ColourScheme.DARK)

    view.set_theme(dark)

    image = painted(view.viewport())
    colour = dark.marks[comparison.differences[0].kind].background
    assert _count(image, colour.name()) > 100
    assert _count(image, dark.page.name()) > 1_000


def test_an_empty_article_is_shown_as_nothing(view: ArticleView) -> None:
    view.show_article(article(""))
    view.show_marks((), Side.COPY)

    assert view.toPlainText() == ""
    assert view.seen() == Span(0, 0)


def _count(image: QImage, name: str) -> int:
    return sum(
        image.pixelColor(x, y).name() == name
        for x in range(min(image.width(), 420))
        for y in range(min(image.height(), 130))
    )
