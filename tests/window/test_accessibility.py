"""The way of those who use a screen reader, or the keyboard alone, in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from tests.edited import compared
from tests.window.making import announcements, painted, press, show_pair
from viewer.errors import ViewerError
from viewer.model import Kind, Side
from viewer.settings import LayoutChoice
from viewer.window.commands.command_names import Command
from viewer.window.listing.cells import Column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from viewer.window.main_window import MainWindow

PAIR = compared(
    "The {leader=>captain} spoke.",
    "Nobody {really =>}knew{=> now} the {sea=>bay}.",
    "The {sea=>bay} was calm.",
)
LAYOUTS = pytest.mark.parametrize("layout", LayoutChoice)


@pytest.fixture
def empty(empty: MainWindow, qapp: QApplication) -> Iterator[MainWindow]:
    empty.resize(1200, 800)
    flashing = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)  # or what is painted depends on the moment
    yield empty
    qapp.setCursorFlashTime(flashing)


@pytest.fixture
def window(empty: MainWindow) -> MainWindow:
    show_pair(empty.view, PAIR)
    for command, action in empty.commands.items():
        action.setEnabled(command is not Command.CANCEL)
    empty.view.focus_side(Side.ORIGINAL)
    return empty


def _show_list(window: MainWindow) -> None:
    window.dock.show()


def _show_pairs(window: MainWindow) -> None:
    window.dock.show()
    window.dock.list.show_by_pair(True)


def _show_find_bar(window: MainWindow) -> None:
    window.commands[Command.FIND].trigger()
    window.reading.finding.bar.words.setText("sea")
    window.reading.finding.bar.settle()


def _show_column(window: MainWindow) -> None:
    window.layouts.choose(LayoutChoice.COLUMN)


def _show_rows(window: MainWindow) -> None:
    window.layouts.choose(LayoutChoice.ROWS)


def _show_offers(window: MainWindow) -> None:
    window.notice.show_error(ViewerError("It is empty."))
    window.view.show_notice(Side.COPY, ViewerError("It is empty."))
    window.living.offers.session.show_offer("It is not as it was.", "", {"Go on": int})
    window.status_bar.say("Done.", offers={"Show it": int})


STATES = pytest.mark.parametrize(
    "show",
    [
        _show_list,
        _show_pairs,
        _show_find_bar,
        _show_column,
        _show_rows,
        _show_offers,
    ],
)


def _stops(window: MainWindow) -> list[QWidget]:
    """Return whatever Tab may lead to."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


# Names and roles


def _are_named(window: MainWindow) -> bool:
    vague = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Border}
    return all(name(one) and role(one) not in vague for one in _stops(window))


def test_all_that_takes_the_keyboard_has_a_name_and_a_role_before_anything_is_open(
    empty: MainWindow,
) -> None:
    assert len(_stops(empty)) > 4
    assert _are_named(empty)


@STATES
def test_all_that_takes_the_keyboard_has_a_name_and_a_role(
    window: MainWindow, show: Callable[[MainWindow], None]
) -> None:
    show(window)

    assert len(_stops(window)) > 8
    assert _are_named(window)


def test_the_parts_of_the_window_are_what_they_are(window: MainWindow) -> None:
    _show_find_bar(window)
    _show_list(window)
    found = window.dock.list

    roles = QAccessible.Role
    assert role(window.view.pane(Side.ORIGINAL).view) is roles.EditableText
    assert role(found.table) is roles.Table
    assert role(found.pairs) is roles.Tree
    assert role(found.search) is roles.EditableText
    assert role(found.filters.button(Kind.ADDED)) is roles.CheckBox
    assert role(window.reading.finding.bar.next) is roles.Button
    assert role(window.tool_bar) is roles.ToolBar


def test_an_article_is_read_as_a_text_that_cannot_be_changed(
    window: MainWindow,
) -> None:
    pane = QAccessible.queryAccessibleInterface(window.view.pane(Side.COPY).view)

    text = pane.textInterface()
    assert text.text(0, text.characterCount()).startswith("The captain spoke.")
    assert pane.state().readOnly
    assert pane.text(QAccessible.Text.Name).startswith("Copy article, 5 difference")


# The list


def test_each_row_of_the_list_is_read_as_a_sentence(window: MainWindow) -> None:
    _show_list(window)

    rows = [_said(window, row) for row in range(len(PAIR.differences))]

    assert rows == [
        "Substitution 1 of 5: leader became captain, paragraph 1",
        "Dropped passage 2 of 5: really, paragraph 2",
        "Added passage 3 of 5: now, paragraph 2",
        "Substitution 4 of 5: sea became bay, paragraph 2",
        "Substitution 5 of 5: sea became bay, paragraph 3",
    ]


def test_a_narrow_list_is_read_just_the_same(window: MainWindow) -> None:
    _show_list(window)
    found = window.dock.list
    found.table.setColumnHidden(Column.KIND, True)

    assert _said(window, 1) == "Dropped passage 2 of 5: really, paragraph 2"


def _said(window: MainWindow, row: int) -> str:
    """Return what is read out of a row of the list."""
    table = window.dock.list.table
    index = table.model().index(row, Column.ORIGINAL)
    place = table.visualRect(index).center()
    at = table.viewport().mapToGlobal(place)
    cell = QAccessible.queryAccessibleInterface(table).childAt(at.x(), at.y())
    assert cell.role() is QAccessible.Role.Cell
    return cell.text(QAccessible.Text.Name)


def test_the_list_is_sorted_from_the_keyboard(window: MainWindow) -> None:
    _show_list(window)
    table = window.dock.list.table
    window.dock.take_focus()
    for _ in range(Column.COPY - table.currentIndex().column()):
        press(Qt.Key.Key_Right)

    sort = next(one for one in table.actions() if one.text().startswith("Sort"))
    assert table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        sort.trigger()
        header = table.horizontalHeader()
        assert header.sortIndicatorSection() == Column.COPY
        assert header.sortIndicatorOrder() is order


# Steps


@LAYOUTS
def test_every_step_is_announced_whatever_the_layout(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, layout: LayoutChoice
) -> None:
    window.layouts.choose(layout)
    window.view.focus_side(Side.COPY)
    said = announcements(monkeypatch)

    press(Qt.Key.Key_N)
    press(Qt.Key.Key_BracketRight)
    press(Qt.Key.Key_BracketLeft)
    for command in (
        Command.LAST,
        Command.FIRST,
        Command.NEXT_OF_KIND,
        Command.NEXT_OF_PAIR,
    ):
        window.commands[command].trigger()

    assert said == [
        "Difference 2 of 5, dropped: really",
        "Difference 5 of 5, substituted: sea became bay",
        "Difference 2 of 5, dropped: really",
        "Difference 5 of 5, substituted: sea became bay",
        "Difference 1 of 5, substituted: leader became captain",
        "Difference 4 of 5, substituted: sea became bay",
        "Difference 5 of 5, substituted: sea became bay",
    ]


@LAYOUTS
def test_the_end_is_announced_whatever_the_layout(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, layout: LayoutChoice
) -> None:
    window.layouts.choose(layout)
    window.review.make_current(5)
    said = announcements(monkeypatch)

    press(Qt.Key.Key_N)

    assert len(said) == 1
    assert said[0].startswith("Last difference.")


# The keyboard alone


@STATES
def test_tab_leads_out_of_everything_both_ways(
    window: MainWindow, show: Callable[[MainWindow], None]
) -> None:
    show(window)

    for stop in _stops(window):
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            stop.setFocus()
            press(key)
            assert QApplication.focusWidget() is not stop, name(stop)


@STATES
def test_tab_goes_round_through_everything(
    window: MainWindow, show: Callable[[MainWindow], None]
) -> None:
    show(window)
    stops = _stops(window)

    reached = set()
    while _focus() not in reached:
        reached.add(_focus())
        press(Qt.Key.Key_Tab)

    left_out = [one for one in stops if one not in reached]
    assert [name(one) for one in left_out if not _is_one_of_several(one)] == []


def _is_one_of_several(widget: QWidget) -> bool:
    """Tell whether arrow keys lead here from another of its group."""
    return isinstance(widget, QToolButton) and widget.group() is not None


@STATES
def test_the_one_that_has_the_keyboard_looks_like_it(
    window: MainWindow, show: Callable[[MainWindow], None]
) -> None:
    show(window)

    for stop in _stops(window):
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
        with_focus = painted(window)
        stop.clearFocus()
        assert painted(window) != with_focus, name(stop)


@STATES
def test_f6_goes_round_the_parts_and_back_the_same_way(
    window: MainWindow, show: Callable[[MainWindow], None]
) -> None:
    show(window)
    window.view.focus_side(Side.COPY)

    there = _round(Qt.KeyboardModifier.NoModifier)
    back = _round(Qt.KeyboardModifier.ShiftModifier)

    assert there[0] == back[0]
    assert there[1:] == back[:0:-1]
    assert len(there) >= 2


def _round(held: Qt.KeyboardModifier) -> list[QWidget]:
    """Return what F6 leads to, from here on until it begins again."""
    reached: list[QWidget] = []
    while _focus() not in reached:
        reached.append(_focus())
        press(Qt.Key.Key_F6, held)
    return reached


def test_f6_reaches_whatever_there_is(window: MainWindow) -> None:
    for show in (_show_list, _show_find_bar, _show_offers):
        show(window)
    window.view.focus_side(Side.ORIGINAL)

    reached = _round(Qt.KeyboardModifier.NoModifier)

    parts = [
        *(window.view.pane(side) for side in Side),
        window.dock,
        window.view.foot,
        window.status_bar,
        window.tool_bar,
        window.notice,
        window.living.offers,
    ]
    for part in parts:
        assert any(part.isAncestorOf(one) for one in reached), part


@LAYOUTS
def test_the_menu_of_a_text_opens_from_the_keyboard(
    window: MainWindow, layout: LayoutChoice
) -> None:
    window.layouts.choose(layout)
    window.view.focus_side(Side.COPY)
    viewport = window.view.stage.view(Side.COPY).viewport()

    place = viewport.rect().center()
    QApplication.sendEvent(
        viewport,
        QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, place, viewport.mapToGlobal(place)
        ),
    )

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
