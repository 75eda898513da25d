from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.edited import compared, long_pair, with_move
from tests.opened import close_window, open_window, write_pair
from tests.window.making import place_of, show_pair
from viewer.model import Comparison, Kind, Side, Span
from viewer.sessions.filters import Filter
from viewer.settings import LayoutChoice, SettingsFile, Typesetting
from viewer.window.column.inline_text import weave
from viewer.window.column.woven_text import WovenText
from viewer.window.commands.command_names import Command
from viewer.window.layouts.compare_view import CompareView
from viewer.window.layouts.layouts import Layouts
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.reading.reading import Reading
from viewer.window.review.stepping import Direction
from viewer.window.sync.scroll_map import SYNC_LINE

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.column.column_view import ColumnView

PAIR = compared(
    "The {leader=>captain} spoke{ twice=>}.",
    "Nobody {=>😀 really }knew the {sea=>bay}.",
)
MADE = "The leader captain spoke twice."


def _layouts(qtbot: QtBot, folder: Path, pair: Comparison) -> Layouts:
    view = CompareView()
    settings = SettingsFile(folder / "settings.json")
    layouts = Layouts(view, settings, theme_for(ColourScheme.LIGHT), view)
    qtbot.addWidget(view)
    view.resize(900, 500)
    with qtbot.waitExposed(view):
        view.show()
    show_pair(view, pair)
    return layouts


@pytest.fixture
def column(qtbot: QtBot, tmp_path: Path) -> ColumnView:
    layouts = _layouts(qtbot, tmp_path, PAIR)
    layouts.choose(LayoutChoice.COLUMN)
    return _view(layouts).column


def _view(layouts: Layouts) -> CompareView:
    view = layouts.parent()
    assert isinstance(view, CompareView)
    return view


def _woven(pair: Comparison) -> WovenText:
    return WovenText(weave(pair, pair.differences), pair, moved_away="[moved]")


def _select(view: ColumnView, words: str) -> None:
    start = view.toPlainText().index(words)
    cursor = view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def test_the_column_shows_the_copy_with_what_it_lost(column: ColumnView) -> None:
    assert column.toPlainText().startswith(MADE)
    assert column.isVisible()


def test_words_are_marked_by_what_the_copy_did_to_them(column: ColumnView) -> None:
    marks = column.marks
    assert marks is not None

    found = marks.words.between(0, len(MADE))

    kinds = [(MADE[start:end], kind, number) for start, end, kind, number in found]
    assert kinds == [
        ("leader", Kind.DROPPED, 1),
        ("captain", Kind.SUBSTITUTED, 1),
        (" twice", Kind.DROPPED, 2),
    ]


def test_a_click_makes_a_difference_current(column: ColumnView) -> None:
    place = place_of(column, "twice")

    QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert _current(column) == 2


def test_a_key_steps_to_the_next_difference(column: ColumnView) -> None:
    QTest.keyClick(column, Qt.Key.Key_N)
    QTest.keyClick(column, Qt.Key.Key_N)

    assert _current(column) == 3


def _current(column: ColumnView) -> int | None:
    view = column.window()
    assert isinstance(view, CompareView)
    current = view.review.current
    return current.number if current else None


def test_what_is_hidden_leaves_the_copy_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    layouts = _layouts(qtbot, tmp_path, PAIR)
    layouts.choose(LayoutChoice.COLUMN)

    _view(layouts).review.restrictions.set_filter(
        Filter(kinds=frozenset({Kind.DROPPED}))
    )

    assert _view(layouts).column.toPlainText().startswith("The captain spoke twice.")


def test_a_selection_is_copied_rich_and_plain(column: ColumnView) -> None:
    _select(column, "leader captain spoke")

    column.copy()

    copied = QApplication.clipboard().mimeData()
    assert copied.text() == "[-leader-] {+captain+} spoke"
    assert ">leader</del> <ins" in copied.html()
    assert ">captain</ins> spoke" in copied.html()


def test_a_copied_part_says_what_of_it_bears_no_mark(column: ColumnView) -> None:
    view = column.window()
    assert isinstance(view, CompareView)
    view.review.set_asides.add([1], reason="usual")
    _select(column, "captain spoke")

    column.copy()

    copied = QApplication.clipboard().mimeData()
    words, remark = copied.text().split("\n\n")
    assert words == "captain spoke"
    assert remark.startswith("[1 difference")
    assert remark.endswith("not marked: there it reads as the copy.]")
    assert remark in copied.html()

    _select(column, "Nobody")
    column.copy()

    assert QApplication.clipboard().text() == "Nobody"


def test_a_part_behind_an_emoji_is_copied_to_the_letter(column: ColumnView) -> None:
    text = column.toPlainText()
    cursor = column.textCursor()
    start = len(text[: text.index("knew")].encode("utf-16-le")) // 2
    cursor.setPosition(start)
    cursor.setPosition(start + 4, QTextCursor.MoveMode.KeepAnchor)
    column.setTextCursor(cursor)

    column.copy()

    assert QApplication.clipboard().text() == "knew"


def test_markup_in_an_article_stays_text() -> None:
    woven = _woven(compared("The {<b>=>&}."))

    html = woven.as_html(Span(0, len(woven.text)))

    assert "&lt;b&gt;</del>" in html
    assert "&amp;</ins>" in html


def test_a_moved_passage_leaves_a_mark_and_is_one_stretch() -> None:
    pair = with_move(
        compared("{Boats rose.=>}", "The tide came in.", "{=>Boats rose.}"),
        "Boats rose.",
        "Boats rose.",
    )
    woven = _woven(Comparison(pair.original, pair.copy, (), pair.differences[-1:]))

    assert woven.text.count("[moved]") == woven.text.count("Boats rose.") == 1
    assert woven.extents[3].of(woven.text) == "Boats rose."


def test_places_of_the_copy_are_found_and_told_back() -> None:
    woven = _woven(PAIR)
    places = woven.places(Side.COPY)

    for words in ("captain", "spoke", "really", "bay"):
        there = PAIR.copy.text.index(words)
        here = places.place(there)
        assert woven.text.startswith(words, here)
        assert places.offset(here) == there
    assert places.offset(woven.text.index("sea")) == PAIR.copy.text.index("bay")


def test_switching_keeps_the_place_and_the_current_difference(
    qtbot: QtBot, tmp_path: Path
) -> None:
    pair = long_pair()
    layouts = _layouts(qtbot, tmp_path, pair)
    compare = _view(layouts)
    compare.review.make_current(8)
    copy = compare.pane(Side.COPY).view
    copy.scroll_to(copy.top_of(pair.copy.text.index("Paragraph 25")))
    offset = copy.offset_at(
        copy.verticalScrollBar().value() + SYNC_LINE * copy.viewport().height()
    )

    with qtbot.assertNotEmitted(compare.review.current_changed):
        layouts.choose(LayoutChoice.COLUMN)

    found = _view(layouts).column.read_offset()
    assert found == pytest.approx(offset, abs=120)  # within a line
    copy.scroll_to(0)
    layouts.choose(LayoutChoice.SIDES)
    back = copy.offset_at(
        copy.verticalScrollBar().value() + SYNC_LINE * copy.viewport().height()
    )
    assert back == pytest.approx(offset, abs=240)


def test_the_keyboard_goes_along_when_the_layout_is_switched(
    qtbot: QtBot, tmp_path: Path
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window = open_window(application, tmp_path)
    window.open_files(write_pair(tmp_path))
    qtbot.waitUntil(lambda: window.session.comparison is not None)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    window.view.focus_side(Side.ORIGINAL)

    window.commands[Command.LAYOUT_COLUMN].trigger()
    assert QApplication.focusWidget() is window.view.column
    window.commands[Command.LAYOUT_ROWS].trigger()

    assert QApplication.focusWidget() is window.view.pane(Side.COPY).view
    close_window(window)


def test_a_step_starts_from_what_is_seen(qtbot: QtBot, tmp_path: Path) -> None:
    pair = long_pair()
    layouts = _layouts(qtbot, tmp_path, pair)
    layouts.choose(LayoutChoice.COLUMN)
    column, review = _view(layouts).column, _view(layouts).review

    column.scroll_to(column.top_of(column.toPlainText().index("Paragraph 31")))
    review.step(Direction.NEXT)

    assert review.current is not None
    assert column.shows(column.woven.extents[review.current.number])
    text = pair.original.text
    assert review.current.original.start > text.index("Paragraph 28")


def test_the_column_follows_the_size_of_the_text(qtbot: QtBot, tmp_path: Path) -> None:
    layouts = _layouts(qtbot, tmp_path, PAIR)
    layouts.choose(LayoutChoice.COLUMN)

    theme = theme_for(ColourScheme.LIGHT)
    settings = SettingsFile(tmp_path / "settings.json")
    reading = Reading(_view(layouts), settings, theme, layouts)
    reading.set_typesetting(Typesetting(size=28))

    assert _view(layouts).column.font().pixelSize() == 28


def test_without_a_comparison_there_are_the_panes(qtbot: QtBot, tmp_path: Path) -> None:
    layouts = _layouts(qtbot, tmp_path, PAIR)
    layouts.choose(LayoutChoice.COLUMN)

    _view(layouts).show_article(Side.COPY, None)
    assert not _view(layouts).column.isVisible()

    _view(layouts).show_article(Side.COPY, PAIR.copy)
    _view(layouts).review.show(PAIR)
    assert _view(layouts).column.isVisible()
    assert _view(layouts).column.toPlainText().startswith(MADE)


def test_keys_of_the_panes_lead_back_to_them(qtbot: QtBot, tmp_path: Path) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window = open_window(application, tmp_path)
    window.open_files(write_pair(tmp_path))
    qtbot.waitUntil(lambda: window.session.comparison is not None)
    window.commands[Command.LAYOUT_COLUMN].trigger()
    assert window.view.stage.is_joint

    window.commands[Command.FOCUS_COPY].trigger()

    assert window.layouts.choice is LayoutChoice.SIDES
    assert window.commands[Command.LAYOUT_SIDES].isChecked()
    close_window(window)
