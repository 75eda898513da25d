from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import (
    Qt,
)
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtTest import QTest

from tests.edited import compared, with_move
from tests.window.listing.listed import (
    TEXT,
    column,
    current_number,
    rows_of,
    search_for,
    settle,
    with_natures,
)
from viewer.model import Comparison, Kind, Nature
from viewer.sessions.filters import Filter
from viewer.window.listing.cells import Column
from viewer.window.review.stepping import Direction

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from viewer.window.listing.difference_list import DifferenceList
    from viewer.window.review.review import Review


class TestFilters:
    def test_the_search_narrows_as_it_is_typed_whatever_the_case(
        self, shown: DifferenceList, review: Review, qtbot: QtBot
    ) -> None:
        search_for(shown, "LEADER", qtbot, review)

        assert rows_of(shown.table) == [1, 3, 6]
        assert shown.said == "3 of 8 shown"

    def test_down_leads_from_the_search_into_the_rows_at_once(
        self, shown: DifferenceList
    ) -> None:
        shown.search.setFocus()
        QTest.keyClicks(shown.search, "city")

        QTest.keyClick(shown.search, Qt.Key.Key_Down)

        assert shown.table.hasFocus()
        assert rows_of(shown.table) == [4, 7]

    def test_the_search_is_emptied_when_all_are_shown(
        self, shown: DifferenceList, review: Review, qtbot: QtBot, show_all: QAction
    ) -> None:
        search_for(shown, "nowhere", qtbot, review)
        emptied = shown.empty.text()

        show_all.trigger()
        settle(shown)

        assert emptied == "Nothing matches the search and the filters."
        assert shown.search.text() == ""
        assert shown.said == "8 of 8 shown"

    def test_a_kind_is_shown_alone_by_its_button(
        self, shown: DifferenceList, review: Review
    ) -> None:
        button = shown.filters.button(Kind.DROPPED)
        button.setFocus()

        QTest.keyClick(button, Qt.Key.Key_Space)
        settle(shown)
        alone = rows_of(shown.table)
        QTest.mouseClick(shown.filters.button(Kind.ADDED), Qt.MouseButton.LeftButton)
        settle(shown)

        assert alone == [2]
        assert rows_of(shown.table) == [2, 5]
        assert review.restrictions.filters.kinds == {Kind.DROPPED, Kind.ADDED}

    def test_each_button_has_its_count_and_natures_that_are_not_there_have_none(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.restrictions.set_filter(Filter(text="c"))
        settle(shown)

        texts = {
            named: shown.filters.button(named).text()
            for named in (Kind.SUBSTITUTED, Kind.ADDED, Nature.NAME)
        }

        assert texts == {
            Kind.SUBSTITUTED: "Substituted 6",
            Kind.ADDED: "Added 0",
            Nature.NAME: "Name 2",
        }
        assert not shown.filters.button(Kind.ADDED).isEnabled()
        assert not shown.filters.button(Nature.SPELLING).isVisible()

    def test_a_nature_is_shown_alone_and_the_buttons_follow_the_review(
        self, shown: DifferenceList, review: Review
    ) -> None:
        QTest.mouseClick(shown.filters.button(Nature.NAME), Qt.MouseButton.LeftButton)
        settle(shown)
        alone = rows_of(shown.table)

        review.restrictions.drop()
        settle(shown)

        assert alone == [4, 7]
        assert not shown.filters.button(Nature.NAME).isChecked()

    def test_in_a_low_list_the_natures_wait_until_they_are_asked_for(
        self, shown: DifferenceList
    ) -> None:
        filters = shown.filters
        shown.resize(520, 400)
        shown.grab()
        before = shown.table.height()

        assert not filters.button(Nature.NAME).isVisible()
        QTest.keyClick(filters.more, Qt.Key.Key_Space)

        assert filters.button(Nature.NAME).isVisible()
        QTest.mouseClick(filters.button(Nature.NAME), Qt.MouseButton.LeftButton)
        QTest.mouseClick(filters.more, Qt.MouseButton.LeftButton)
        assert filters.button(Nature.NAME).isVisible()  # it is in use
        assert not filters.button(Nature.WORDING).isVisible()
        assert before > 200

    def test_what_was_set_aside_is_listed_with_its_reason_and_taken_back(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.set_asides.add([2, 5], reason="the agency cut it")
        settle(shown)
        name = shown.filters.set_asides.text()

        QTest.mouseClick(shown.filters.set_asides, Qt.MouseButton.LeftButton)
        listed = rows_of(shown.table)
        reasons = column(shown.table.model(), Column.REASON)
        has_column = not shown.table.isColumnHidden(Column.REASON)
        shown.table.selectRow(0)
        shown.table.copy()
        review.set_asides.take_back([2, 5])
        settle(shown)

        assert name == "Set aside 2"
        assert listed == [2, 5]
        assert reasons == ["the agency cut it"] * 2
        assert has_column
        assert QGuiApplication.clipboard().text().endswith("\tthe agency cut it")
        assert shown.said == "8 of 8 shown"
        assert not shown.filters.set_asides.isVisible()
        assert shown.table.isColumnHidden(Column.REASON)

    @pytest.mark.parametrize(
        ("comparison", "said"),
        [
            (None, "Open an original and a copy to see their differences here."),
            (compared("the dog"), "There are no differences."),
        ],
    )
    def test_an_empty_list_says_why(
        self,
        shown: DifferenceList,
        review: Review,
        comparison: Comparison | None,
        said: str,
    ) -> None:
        review.show(comparison)
        settle(shown)

        assert shown.empty.isVisible()
        assert shown.empty.text() == said

    def test_the_list_says_when_everything_is_set_aside(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.set_asides.add(range(1, 9), reason="")
        settle(shown)

        assert shown.empty.text() == "All differences are set aside."

    def test_a_list_that_rests_follows_when_it_wakes(
        self, shown: DifferenceList, review: Review
    ) -> None:
        shown.set_awake(False)
        review.restrictions.set_filter(Filter(text="leader"))
        review.step(Direction.NEXT)
        asleep = len(rows_of(shown.table))

        shown.set_awake(True)

        assert asleep == 8
        assert rows_of(shown.table) == [1, 3, 6]
        assert current_number(shown) == 3


class TestItsTurn:
    def test_the_list_follows_in_a_turn_of_its_own(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.restrictions.set_filter(Filter(text="leader"))
        at_first = rows_of(shown.table)

        settle(shown)

        assert at_first == list(range(1, 9))
        assert rows_of(shown.table) == [1, 3, 6]

    def test_who_asks_before_is_told_of_what_is_shown_now(
        self, shown: DifferenceList, review: Review
    ) -> None:
        shown.table.selectAll()
        review.restrictions.set_filter(Filter(text="leader"))

        numbers = shown.numbers

        assert set(numbers) <= {1, 3, 6}
        assert shown.said == "3 of 8 shown"

    def test_a_step_meanwhile_is_followed_too(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.restrictions.set_filter(Filter(text="leader"))
        review.step(Direction.NEXT)

        settle(shown)

        assert current_number(shown) == 3


class TestAccessibility:
    def test_each_row_is_a_full_sentence(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.show(with_move(with_natures(compared(*TEXT)), "knew", "knew"))
        settle(shown)
        model = shown.table.model()

        said = [
            model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
            for row in (0, 1, 3, 4, 8)
        ]

        assert said == [
            "Substitution 1 of 9: leader became captain, paragraph 1",
            "Dropped passage 2 of 9: twice, paragraph 1",
            "Substitution 4 of 9: town became city, name, paragraph 2",
            "Added passage 5 of 9: really, paragraph 2",
            "Moved passage 9 of 9: knew, paragraph 2",
        ]

    def test_a_screen_reader_is_given_the_sentence(self, shown: DifferenceList) -> None:
        table = QAccessible.queryAccessibleInterface(shown.table)
        cells = [
            table.child(at).text(QAccessible.Text.Name)
            for at in range(table.childCount())
        ]

        assert "Substitution 1 of 8: leader became captain, paragraph 1" in cells

    def test_what_is_set_aside_says_so_and_why(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.set_asides.add([2], reason="cut by the agency")
        shown.filters.set_asides.click()

        said = shown.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

        assert said == (
            "Dropped passage set aside: twice, paragraph 1, reason: cut by the agency"
        )

    def test_everything_that_takes_the_keyboard_has_a_name(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.set_asides.add([2], reason="")
        takes = [
            widget
            for widget in (shown.search, shown.table, shown.pairs, *_buttons(shown))
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]

        for widget in takes:
            found = QAccessible.queryAccessibleInterface(widget)
            assert found.text(QAccessible.Text.Name), widget


def _buttons(shown: DifferenceList) -> list[QWidget]:
    return [
        *(shown.filters.button(kind) for kind in Kind),
        *(shown.filters.button(nature) for nature in Nature),
        shown.filters.set_asides,
        shown.filters.more,
    ]
