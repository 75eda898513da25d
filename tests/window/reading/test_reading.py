from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.edited import long_pair
from tests.opened import close_window, open_window
from tests.window.making import press, show_pair, turn_wheel
from viewer.model import Side
from viewer.settings import FontChoice, Settings, Typesetting
from viewer.window.reading.reading import zoomed
from viewer.window.sync.scroll_map import SYNC_LINE

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from viewer.window.main_window import MainWindow
    from viewer.window.panes.article_view import ArticleView

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(empty: MainWindow) -> MainWindow:
    """A window that shows a pair of many screens."""
    show_pair(empty.view, long_pair())
    return empty


def views(window: MainWindow) -> list[ArticleView]:
    return [window.view.pane(side).view for side in Side]


def sizes(window: MainWindow) -> list[int]:
    return [view.document().defaultFont().pixelSize() for view in views(window)]


def typesetting(window: MainWindow) -> Typesetting:
    return window.reading.typesetting


def at_the_line(view: ArticleView) -> int:
    """Return the code point at the sync line."""
    height = view.viewport().height() * SYNC_LINE
    return view.offset_at(view.verticalScrollBar().value() + height)


@pytest.mark.parametrize("size", [10, 13, 18, 60])
def test_each_step_of_the_zoom_leads_to_another_size_or_to_the_end(size: int) -> None:
    assert zoomed(size, 1) > size or size == 60
    assert zoomed(size, -1) < size or size == 10
    assert zoomed(size, 0) == size


def test_keys_zoom_both_panes_at_once_and_back(window: MainWindow) -> None:
    press(Qt.Key.Key_Plus, CONTROL)
    larger = sizes(window)
    press(Qt.Key.Key_Minus, CONTROL)
    press(Qt.Key.Key_Minus, CONTROL)
    smaller = sizes(window)
    press(Qt.Key.Key_0, CONTROL)

    assert larger == [20, 20]
    assert smaller == [16, 16]
    assert sizes(window) == [18, 18]


@pytest.mark.parametrize("side", Side)
def test_the_wheel_with_ctrl_zooms_both_panes(window: MainWindow, side: Side) -> None:
    view = window.view.pane(side).view
    place = view.verticalScrollBar().value()

    turn_wheel(view.viewport(), 120, CONTROL)

    assert sizes(window) == [20, 20]
    assert view.verticalScrollBar().value() == place


def test_a_fine_wheel_zooms_by_a_step_for_a_whole_notch(window: MainWindow) -> None:
    for _ in range(3):
        turn_wheel(views(window)[0].viewport(), -40, CONTROL)

    assert sizes(window) == [16, 16]


def test_what_is_at_the_sync_line_stays_there_when_zoomed(window: MainWindow) -> None:
    original = views(window)[0]
    original.verticalScrollBar().setValue(original.verticalScrollBar().maximum() // 2)
    before = at_the_line(original)
    sentence = original.toPlainText()[before : before + 30]

    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        press(key)

        line = original.verticalScrollBar().value()
        line += round(SYNC_LINE * original.viewport().height())
        top, bottom = original.line_of(before)[1], original.font().pixelSize() * 1.6
        assert top - 2 <= line <= top + bottom + 2, sentence


def test_the_marks_stay_when_the_text_is_set_anew(window: MainWindow) -> None:
    press(Qt.Key.Key_Plus, CONTROL)

    for view in views(window):
        marked = 0
        block = view.document().begin()
        while block.isValid():
            marked += len(block.layout().formats())
            block = block.next()
        assert marked > 0


def test_the_size_is_remembered_for_the_next_window(
    window: MainWindow, qapp: QApplication, tmp_path: Path
) -> None:
    press(Qt.Key.Key_Plus, CONTROL)

    again = open_window(qapp, tmp_path)

    assert sizes(again) == sizes(window) == [20, 20]
    close_window(again)


def test_the_new_size_is_said(window: MainWindow) -> None:
    press(Qt.Key.Key_Plus, CONTROL)

    assert window.status_bar.text == "Text size 111 %"


def test_font_lines_and_measure_are_set_in_both_panes(window: MainWindow) -> None:
    window.resize(1600, 700)
    narrow = Typesetting(FontChoice.SANS, 18, 2.0, 40)

    window.reading.set_typesetting(narrow)

    assert typesetting(window) == narrow
    for view in views(window):
        block = view.document().findBlock(view.toPlainText().index("Paragraph 3"))
        assert "Sans" in "".join(view.font().families())
        assert block.layout().lineAt(0).textLength() <= 46
        assert block.blockFormat().lineHeight() == 36


def test_a_zoom_does_not_lose_what_is_selected(window: MainWindow) -> None:
    view = views(window)[0]
    cursor = view.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(15, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)

    press(Qt.Key.Key_Plus, CONTROL)

    assert view.textCursor().selectedText() == cursor.selectedText()


def test_what_cannot_be_read_is_brought_within_reach() -> None:
    assert Typesetting(size=3, line_height=9.0, measure=2) == Typesetting(
        size=10, line_height=2.5, measure=30
    )
    assert Settings().typesetting == Typesetting()
