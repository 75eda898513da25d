from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.edited import long_pair
from tests.window.making import is_settled, show_pair, shown_view, views
from viewer.settings import LayoutChoice, SettingsFile, Typesetting
from viewer.window.layouts.layouts import Layouts
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.look.typography import Typography
from viewer.window.page.text_geometry import is_laid_out
from viewer.window.review.stepping import Direction

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.panes.article_view import ArticleView

PAIR = long_pair(1_000)  # about 180,000 characters


@pytest.fixture
def window(qtbot: QtBot) -> CompareView:
    window = shown_view(qtbot, width=1300, height=800)
    show_pair(window, PAIR)
    _lay_out(window, qtbot)
    return window


def _lay_out(window: CompareView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(map(is_settled, views(window))), timeout=20_000)


def _go_to_the_middle(window: CompareView) -> None:
    bar = views(window)[0].verticalScrollBar()
    bar.setValue(bar.maximum() // 2)


def _read(view: ArticleView) -> int:
    """Return the number of the paragraph in the middle of the screen."""
    bar, height = view.verticalScrollBar(), view.viewport().height()
    offset = view.offset_at(bar.value() + 0.4 * height)
    text = view.toPlainText()
    start = text.rindex("Paragraph ", 0, offset + len("Paragraph "))
    return int(text[start:].split()[1])


def _zoom(window: CompareView) -> None:
    for view in views(window):
        view.set_typography(Typography(Typesetting(size=23)))


def _are_covered(window: CompareView) -> list[bool]:
    return [view.still.is_taken for view in views(window)]


def test_a_picture_of_what_was_read_stands_there_until_it_is_laid_out_again(
    window: CompareView, qtbot: QtBot
) -> None:
    _go_to_the_middle(window)
    before = [_read(view) for view in views(window)]
    seen = [view.viewport().grab().toImage() for view in views(window)]

    _zoom(window)
    covered = _are_covered(window)
    pictures = [view.still.grab().toImage() for view in views(window)]
    qtbot.waitUntil(lambda: not any(_are_covered(window)), timeout=20_000)

    assert covered == [True, True]
    for picture, viewport in zip(pictures, seen, strict=True):
        assert picture.copy(viewport.rect()).convertToFormat(viewport.format()) == (
            viewport
        )
    assert [_read(view) for view in views(window)] == before


def test_the_same_place_is_shown_after_a_change_of_width(
    window: CompareView, qtbot: QtBot
) -> None:
    _go_to_the_middle(window)
    before = [_read(view) for view in views(window)]

    window.resize(1000, 800)
    qtbot.waitUntil(lambda: any(_are_covered(window)))
    qtbot.waitUntil(lambda: not any(_are_covered(window)), timeout=20_000)

    assert [_read(view) for view in views(window)] == before


def test_who_reads_the_beginning_waits_for_nothing(window: CompareView) -> None:
    _zoom(window)

    assert _are_covered(window) == [False, False]


def test_a_change_of_height_lays_nothing_out_anew(window: CompareView) -> None:
    _go_to_the_middle(window)
    before = [_read(view) for view in views(window)]

    window.resize(1300, 600)
    QApplication.processEvents()

    assert all(is_laid_out(view.document()) for view in views(window))
    assert _are_covered(window) == [False, False]
    assert [_read(view) for view in views(window)] == before


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Down])
def test_a_key_does_not_scroll_what_is_not_seen(
    window: CompareView, qtbot: QtBot, key: Qt.Key
) -> None:
    _go_to_the_middle(window)
    before = [_read(view) for view in views(window)]
    _zoom(window)

    QTest.keyClick(views(window)[0], key)
    qtbot.waitUntil(lambda: not any(_are_covered(window)), timeout=20_000)

    assert [_read(view) for view in views(window)] == before


def test_the_mouse_finds_the_picture_and_not_the_text(window: CompareView) -> None:
    _go_to_the_middle(window)
    _zoom(window)
    view = views(window)[0]

    middle, bar = view.rect().center(), view.verticalScrollBar().geometry().center()
    edge = view.rect().right() - bar.x()

    assert view.childAt(middle) is view.still
    assert view.childAt(edge, middle.y()) is view.still


def test_a_step_does_not_wait(window: CompareView) -> None:
    _go_to_the_middle(window)
    _zoom(window)

    window.review.step(Direction.FIRST)

    assert _are_covered(window) == [False, False]
    assert views(window)[1].shows(PAIR.differences[0].copy)


def test_rows_are_waited_for_until_they_are_level(
    window: CompareView, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    layouts = Layouts(window, settings, theme_for(ColourScheme.LIGHT), window)
    layouts.choose(LayoutChoice.ROWS)
    qtbot.waitUntil(lambda: len(layouts.rows.bands) > 0, timeout=20_000)
    _lay_out(window, qtbot)
    view = views(window)[0]
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 4)
    before, old = _read(view), layouts.rows.bands

    _zoom(window)
    qtbot.waitUntil(lambda: not any(_are_covered(window)), timeout=20_000)

    assert layouts.rows.bands != old
    assert _read(view) == before


def test_one_column_is_read_where_it_was(
    window: CompareView, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    Layouts(window, settings, theme_for(ColourScheme.LIGHT), window).choose(
        LayoutChoice.COLUMN
    )
    column = window.column
    qtbot.waitUntil(lambda: is_settled(column), timeout=20_000)
    column.read_from(len(PAIR.copy.text) // 2)
    before = _read(column)

    column.set_typography(Typography(Typesetting(size=23)))
    qtbot.waitUntil(lambda: not column.still.is_taken, timeout=20_000)

    assert _read(column) == before


def test_a_place_is_reached_before_the_scroll_bar_has_heard_of_it(
    window: CompareView,
) -> None:
    _go_to_the_middle(window)
    view = views(window)[0]
    for one in views(window):
        one.set_typography(Typography(Typesetting(size=23)))

    offset = len(PAIR.original.text) // 2
    view.scroll_to(view.top_of(offset))

    assert view.seen().start <= offset <= view.seen().end
