from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QToolButton

from tests.opened import close_window, open_window
from viewer.model import Ignore, Kind, Side
from viewer.sessions.filters import Filter, Place
from viewer.window.commands.command_names import Command
from viewer.window.review.reviewing import KINDS, LIST_MENU, RULES
from viewer.window.running.questions import Question
from viewer.window.shown_sign import ShownSign

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow

ORIGINAL = (
    "The leader spoke first of all. Nobody was sure of the near future.\n\n"
    "A report was published by the leader. It was read in Paris by all.\n\n"
    "In the evening the leader walked home very slowly.\n"
)
COPY = (
    "The captain spoke first of all. Nobody was certain of the near future.\n\n"
    "A study was published by the captain. It was read in paris by all.\n\n"
    "In the evening the captain walked home slowly.\n"
)


@pytest.fixture
def window(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window on: 1 leader, 2 sure, 3 report, 4 leader, 5 Paris, 6 leader, 7 very."""
    paths = tmp_path / "original.txt", tmp_path / "copy.txt"
    for path, text in zip(paths, (ORIGINAL, COPY), strict=True):
        path.write_text(text, encoding="utf-8")
    empty.open_files(paths)
    qtbot.waitUntil(lambda: empty.session.comparison is not None)
    return empty


def press(window: MainWindow, keys: str) -> None:
    """Press a key sequence in the widget that has the keyboard."""
    QTest.keySequence(window.focusWidget(), keys)


def number(window: MainWindow) -> int | None:
    return window.review.current.number if window.review.current else None


def sign(window: MainWindow) -> ShownSign:
    (found,) = window.status_bar.findChildren(ShownSign)
    return found


def answer(window: MainWindow, reason: str) -> str:
    """Type the reason into the question that is open; return the question."""
    (dialog,) = window.findChildren(Question)
    question = dialog.text
    QTest.keyClicks(dialog.focusWidget(), reason)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    return question


class TestStepping:
    @pytest.mark.parametrize(
        ("keys", "start", "reached"),
        [
            ("Ctrl+F8", 4, [5, 6, 6]),
            ("Ctrl+Shift+F8", 3, [2, 1, 1]),
            ("Alt+F8", 1, [4, 6, 6]),
            ("Alt+Shift+F8", 6, [4, 1, 1]),
            ("Alt+PgDown", 1, [2, 3, 5]),
            ("Alt+PgUp", 7, [5, 3, 2]),
            ("]", 1, [2, 3, 5]),
            ("[", 7, [5, 3, 2]),
        ],
    )
    def test_keys_step_by_kind_pair_and_sentence(
        self, window: MainWindow, keys: str, start: int, reached: list[int]
    ) -> None:
        window.view.focus_side(Side.COPY)
        window.review.make_current(start)

        found = []
        for _ in range(3):
            press(window, keys)
            found.append(number(window))

        assert found == reached

    @pytest.mark.parametrize(
        ("keys", "said"),
        [
            ("Ctrl+F8", "Last of this kind. Press again to start over."),
            ("Alt+F8", "Last of this pair. Press again to start over."),
            (
                "Alt+PgDown",
                "Last sentence with a difference. Press again to start over.",
            ),
        ],
    )
    def test_the_end_of_each_is_said(
        self, window: MainWindow, keys: str, said: str
    ) -> None:
        window.review.make_current(6)

        press(window, keys)

        assert window.status_bar.text == said
        assert number(window) == 6

    def test_what_has_no_pair_offers_no_step_within_it(
        self, window: MainWindow
    ) -> None:
        offered = window.commands[Command.NEXT_OF_PAIR].isEnabled()

        window.review.make_current(7)

        assert offered
        assert not window.commands[Command.NEXT_OF_PAIR].isEnabled()
        assert not window.commands[Command.SET_PAIR_ASIDE].isEnabled()


class TestList:
    def test_a_key_opens_the_list_and_closes_it(self, window: MainWindow) -> None:
        states = []
        for _ in range(2):
            press(window, "F4")
            switch = window.commands[Command.DIFFERENCE_LIST]
            states.append((window.dock.isVisible(), switch.isChecked()))

        assert states == [(True, True), (False, False)]

    def test_the_cross_of_the_dock_releases_the_switch(
        self, window: MainWindow
    ) -> None:
        press(window, "F4")

        window.dock.close()

        assert not window.commands[Command.DIFFERENCE_LIST].isChecked()

    def test_an_open_list_is_open_the_next_time(
        self, window: MainWindow, qapp: QApplication, tmp_path: Path
    ) -> None:
        press(window, "F4")
        window.close()

        again = open_window(qapp, tmp_path)
        is_open = again.dock.isVisible()
        is_checked = again.commands[Command.DIFFERENCE_LIST].isChecked()
        close_window(again)

        assert (is_open, is_checked) == (True, True)

    def test_a_key_goes_to_the_search_and_down_and_enter_to_the_text(
        self, window: MainWindow
    ) -> None:
        press(window, "Ctrl+Shift+F")
        QTest.keyClicks(window.dock.list.search, "report")

        press(window, "Down")
        in_rows = window.dock.list.table.hasFocus()
        press(window, "Return")

        assert in_rows
        assert number(window) == 3
        assert window.view.pane(Side.ORIGINAL).view.hasFocus()

    def test_rows_are_copied_by_the_usual_key(self, window: MainWindow) -> None:
        press(window, "F4")
        window.dock.take_focus()
        press(window, "End")

        press(window, "Ctrl+C")

        assert QApplication.clipboard().text() == "7\tdropped\tvery\t\t\t¶3"

    def test_f6_reaches_the_list_while_it_is_open(self, window: MainWindow) -> None:
        press(window, "F4")
        window.view.focus_side(Side.COPY)

        press(window, "F6")

        assert window.dock.list.table.hasFocus()

    def test_a_click_on_a_mark_and_the_row_are_the_same(
        self, window: MainWindow
    ) -> None:
        press(window, "F4")
        rows = window.dock.list.table

        window.review.make_current(3)
        row = rows.currentIndex().row()
        rows.setFocus()
        press(window, "Down")

        assert row == 2
        assert number(window) == 4
        assert window.tool_bar.counter.text() == "4 of 7"

    def test_the_menu_of_the_rows_has_what_can_be_done_with_them(
        self, window: MainWindow
    ) -> None:
        press(window, "F4")

        *offered, sort = window.dock.list.table.actions()

        assert sort.text() == "Sort by This Column"
        assert offered == [window.commands[command] for command in LIST_MENU]

    def test_the_theme_reaches_the_list(self, window: MainWindow) -> None:
        press(window, "F4")

        window.commands[Command.THEME_DARK].trigger()

        assert window.dock.list.palette().window().color().lightness() < 100
        window.commands[Command.THEME_SYSTEM].trigger()


class TestFilters:
    def test_what_is_hidden_is_said_everywhere_and_shown_by_the_button(
        self, window: MainWindow
    ) -> None:
        window.commands[Command.ONLY_DROPPED].trigger()
        marked = window.view.pane(Side.ORIGINAL).view.accessibleName()
        seen = (sign(window).text, window.tool_bar.counter.text(), number(window))
        (button,) = sign(window).findChildren(QToolButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

        assert seen == ("1 of 7 shown", "1 of 1", 7)
        assert marked == "Original article, 1 difference"
        assert not sign(window).isVisible()
        assert window.review.place() == Place(7, 7)

    @pytest.mark.parametrize(("command", "kind"), KINDS.items())
    def test_kinds_are_switched_in_the_menu_and_the_menu_follows(
        self, window: MainWindow, command: Command, kind: Kind
    ) -> None:
        window.commands[command].trigger()
        on = (
            window.review.restrictions.filters.kinds,
            window.commands[command].isChecked(),
        )
        window.commands[Command.SHOW_ALL].trigger()

        assert on == (frozenset({kind}), True)
        assert not window.commands[command].isChecked()
        assert window.review.restrictions.filters == Filter()

    def test_a_kind_is_switched_off_where_it_was_switched_on(
        self, window: MainWindow
    ) -> None:
        for _ in range(2):
            window.commands[Command.ONLY_DROPPED].trigger()

        assert window.review.restrictions.filters == Filter()

    def test_one_pair_is_shown_and_all_again(self, window: MainWindow) -> None:
        window.commands[Command.ONLY_PAIR].trigger()
        shown = [one.number for one in window.review.shown]
        window.commands[Command.ONLY_PAIR].trigger()

        assert shown == [1, 4, 6]
        assert window.review.hidden_count == 0

    def test_the_menu_does_not_claim_a_pair_where_the_current_one_has_none(
        self, window: MainWindow
    ) -> None:
        window.commands[Command.ONLY_DROPPED].trigger()

        window.commands[Command.ONLY_PAIR].setEnabled(True)
        window.commands[Command.ONLY_PAIR].trigger()

        assert window.review.restrictions.filters.pair is None
        assert not window.commands[Command.ONLY_PAIR].isChecked()

    def test_where_nothing_is_left_that_is_said(self, window: MainWindow) -> None:
        window.review.restrictions.set_filter(Filter(text="nowhere"))

        assert window.status_bar.text == "None of the 7 differences is shown."
        assert not window.commands[Command.NEXT].isEnabled()
        assert window.commands[Command.SHOW_ALL].isEnabled()


class TestRules:
    @pytest.mark.parametrize(("command", "rule"), RULES.items())
    def test_a_rule_is_switched_on_said_and_switched_off(
        self, window: MainWindow, command: Command, rule: Ignore
    ) -> None:
        window.commands[command].trigger()
        on = window.review.restrictions.ignored, window.commands[command].isChecked()
        said, is_seen = sign(window).text, sign(window).isVisible()
        window.commands[command].trigger()

        assert on == (frozenset({rule}), True)
        assert said.endswith(f"ignoring {rule.value}")
        assert is_seen
        assert window.review.restrictions.ignored == frozenset()
        assert not sign(window).isVisible()

    def test_the_counts_follow_a_rule(self, window: MainWindow) -> None:
        window.commands[Command.IGNORE_CASE].trigger()

        assert sign(window).text == "6 of 7 shown · ignoring case"
        assert window.tool_bar.counter.text() == "1 of 6"

    def test_rules_are_not_remembered_for_the_next_window(
        self, window: MainWindow, qapp: QApplication, tmp_path: Path
    ) -> None:
        window.commands[Command.IGNORE_CASE].trigger()
        window.close()

        again = open_window(qapp, tmp_path)
        ignored = again.review.restrictions.ignored
        close_window(again)

        assert ignored == frozenset()


class TestSettingAside:
    def test_delete_asks_why_and_sets_the_current_one_aside(
        self, window: MainWindow
    ) -> None:
        press(window, "Del")
        question = answer(window, "  a  title ")

        assert question == "Why is this difference set aside?"
        assert window.review.set_asides.reasons == {1: "a title"}
        assert number(window) == 2
        assert sign(window).text == "6 of 7 shown · 1 set aside"

    def test_a_question_that_is_dismissed_sets_nothing_aside(
        self, window: MainWindow
    ) -> None:
        press(window, "Del")
        (dialog,) = window.findChildren(QDialog)

        QTest.keyClick(dialog, Qt.Key.Key_Escape)

        assert not window.review.set_asides.reasons

    def test_several_rows_are_set_aside_at_once(self, window: MainWindow) -> None:
        press(window, "F4")
        window.dock.take_focus()
        for _ in range(2):
            press(window, "Shift+Down")

        press(window, "Del")
        question = answer(window, "no matter")

        assert question == "Why are these 3 differences set aside?"
        assert sorted(window.review.set_asides.reasons) == [1, 2, 3]

    def test_a_pair_is_set_aside_wherever_it_is(self, window: MainWindow) -> None:
        press(window, "Shift+Del")
        question = answer(window, "a title")

        assert question == "Why is “leader → captain” set aside (3 places)?"
        assert sorted(window.review.set_asides.reasons) == [1, 4, 6]

    def test_it_is_undone_and_done_again_by_the_usual_keys(
        self, window: MainWindow
    ) -> None:
        before = window.commands[Command.UNDO].isEnabled()
        window.review.set_asides.add([1, 2], reason="")
        possible = window.commands[Command.UNDO].isEnabled()
        press(window, "Ctrl+Z")
        undone = len(window.review.shown)
        press(window, "Ctrl+Shift+Z")

        assert (before, possible, undone) == (False, True, 7)
        assert sorted(window.review.set_asides.reasons) == [1, 2]
        assert not window.commands[Command.REDO].isEnabled()

    def test_it_is_taken_back_from_the_list_of_what_was_set_aside(
        self, window: MainWindow
    ) -> None:
        press(window, "F4")
        window.review.set_asides.add([2, 7], reason="no matter")
        window.dock.list.filters.set_asides.click()
        window.dock.take_focus()
        press(window, "Home")
        hidden = window.status_bar.text

        press(window, "Ctrl+Shift+B")

        assert hidden == "hidden · substituted · sure → certain"
        assert window.review.set_asides.reasons == {7: "no matter"}
        assert window.review.place() == Place(2, 6)
