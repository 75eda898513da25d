from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.edited import compared, with_move
from viewer.model import Comparison, Kind, Nature
from viewer.sessions.filters import Filter, Pair
from viewer.window.listing.cells import Column
from viewer.window.listing.difference_list import DifferenceList
from viewer.window.listing.difference_model import DifferenceModel
from viewer.window.listing.pair_model import PairColumn, PairModel
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.review.review import Review
from viewer.window.review.stepping import Direction, Scope

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QAbstractItemView, QWidget
    from pytestqt.qtbot import QtBot

THEME = theme_for(ColourScheme.LIGHT)
TEXT = (
    "The {leader=>captain} spoke{ twice=>}.",
    "Every {Leader=>captain} of the {town=>city} {=>really} knew.",
    "No {leader=>big cheese} and no {town=>city} were {named=>called} so.",
)
DARK = ColourScheme.DARK
DISPLAY = Qt.ItemDataRole.DisplayRole


def with_natures(comparison: Comparison) -> Comparison:
    """Return the comparison with the towns as names and the rest as wording."""
    return replace(
        comparison,
        differences=tuple(
            replace(one, nature=_nature(comparison, one.number))
            for one in comparison.differences
        ),
    )


def _nature(comparison: Comparison, number: int) -> Nature | None:
    one = comparison.differences[number - 1]
    if one.kind is not Kind.SUBSTITUTED:
        return None
    is_town = one.original.of(comparison.original.text) == "town"
    return Nature.NAME if is_town else Nature.WORDING


@pytest.fixture
def review() -> Review:
    """A review of eight: 1 s, 2 d, 3 s, 4 s (name), 5 a, 6 s, 7 s (name), 8 s."""
    review = Review()
    review.show(with_natures(compared(*TEXT)))
    return review


@pytest.fixture
def show_all(review: Review) -> QAction:
    action = QAction("Show &All", review)
    action.triggered.connect(review.show_all)
    return action


@pytest.fixture
def shown(review: Review, show_all: QAction, qtbot: QtBot) -> DifferenceList:
    shown = DifferenceList(review, THEME, show_all)
    qtbot.addWidget(shown)
    shown.resize(520, 600)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


def column(model: QAbstractItemModel, number: int) -> list[str]:
    rows = range(model.rowCount())
    return [str(model.index(row, number).data(DISPLAY)) for row in rows]


def rows_of(view: QAbstractItemView) -> list[int]:
    return [int(text) for text in column(view.model(), Column.NUMBER)]


def search_for(shown: DifferenceList, text: str, qtbot: QtBot, review: Review) -> None:
    shown.search.setFocus()
    with qtbot.waitSignal(review.shown_changed):
        QTest.keyClicks(shown.search, text)
    settle(shown)


def settle(shown: DifferenceList) -> None:
    """Give the list the turn of its own in which it follows the review."""
    QCoreApplication.processEvents()
    assert shown.is_settled


def current_number(shown: DifferenceList) -> int:
    row = shown.table.currentIndex().row()
    return rows_of(shown.table)[row]


class TestRows:
    def test_each_difference_has_a_row_with_all_that_is_known_of_it(
        self, shown: DifferenceList
    ) -> None:
        model = shown.table.model()
        cells = [[model.index(row, c).data() for c in range(6)] for row in (1, 3, 4)]

        assert model.rowCount() == 8
        assert cells == [
            ["2", "dropped", "twice", "", "", "¶1"],
            ["4", "substituted", "town", "city", "name", "¶2"],
            ["5", "added", "", "really", "", "¶2"],
        ]

    def test_the_rows_are_a_sound_model(self, review: Review) -> None:
        model = DifferenceModel(review, THEME)
        tester = QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )

        model.show(review.shown)
        model.sort(Column.COPY, Qt.SortOrder.DescendingOrder)
        model.show(review.shown[:3])

        assert tester.model() is model
        assert model.rowCount() == 3

    @pytest.mark.parametrize(
        ("by", "order"),
        [
            (Column.NUMBER, [1, 2, 3, 4, 5, 6, 7, 8]),
            (Column.KIND, [1, 3, 4, 6, 7, 8, 2, 5]),
            (Column.ORIGINAL, [5, 1, 3, 6, 8, 4, 7, 2]),
            (Column.COPY, [2, 6, 8, 1, 3, 4, 7, 5]),
            (Column.NATURE, [2, 5, 1, 3, 6, 8, 4, 7]),
            (Column.WHERE, [1, 2, 3, 4, 5, 6, 7, 8]),
        ],
    )
    def test_a_column_sorts_the_rows_both_ways_and_the_current_one_stays(
        self, shown: DifferenceList, review: Review, by: Column, order: list[int]
    ) -> None:
        review.make_current(4)

        shown.table.sortByColumn(by, Qt.SortOrder.AscendingOrder)
        upward, current = rows_of(shown.table), current_number(shown)
        shown.table.sortByColumn(by, Qt.SortOrder.DescendingOrder)

        assert upward == order
        assert rows_of(shown.table) == order[::-1]
        assert current == current_number(shown) == 4

    def test_the_head_of_a_column_sorts_by_a_click(self, shown: DifferenceList) -> None:
        header = shown.table.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(Column.COPY) + 20, 8)

        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

        assert rows_of(shown.table) == [2, 6, 8, 1, 3, 4, 7, 5]

    def test_sorting_lasts_when_other_rows_are_shown(
        self, shown: DifferenceList, review: Review
    ) -> None:
        shown.table.sortByColumn(Column.COPY, Qt.SortOrder.AscendingOrder)

        review.set_filter(Filter(text="leader"))
        settle(shown)

        assert rows_of(shown.table) == [6, 1, 3]

    def test_kinds_have_the_colours_of_their_marks(self, shown: DifferenceList) -> None:
        cell = shown.table.model().index(1, Column.KIND)
        shown.set_theme(theme_for(DARK))

        assert (
            cell.data(Qt.ItemDataRole.BackgroundRole)
            == theme_for(DARK).marks[Kind.DROPPED].background
        )

    @pytest.mark.parametrize(
        ("width", "hidden"),
        [
            (600, {Column.NOTE, Column.REASON}),
            (360, {Column.NOTE, Column.REASON, Column.NATURE}),
            (260, {Column.NOTE, Column.REASON, Column.NATURE, Column.WHERE}),
            (
                200,
                {
                    Column.NOTE,
                    Column.REASON,
                    Column.NATURE,
                    Column.WHERE,
                    Column.NUMBER,
                },
            ),
            (180, set(Column) - {Column.ORIGINAL, Column.COPY}),
        ],
    )
    def test_the_words_keep_their_room_in_a_narrow_list(
        self, shown: DifferenceList, width: int, hidden: set[Column]
    ) -> None:
        shown.resize(width, 600)
        shown.grab()

        assert {one for one in Column if shown.table.isColumnHidden(one)} == hidden


class TestNotes:
    def test_there_is_a_column_of_them_where_there_are_any(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.notes.write(3, "ask\nAnn")

        assert not shown.table.isColumnHidden(Column.NOTE)
        notes = column(shown.table.model(), Column.NOTE)
        assert notes == ["", "", "ask Ann", *[""] * 5]

        review.undo_stack.undo()

        assert shown.table.isColumnHidden(Column.NOTE)

    def test_they_sort_the_rows(self, shown: DifferenceList, review: Review) -> None:
        review.notes.write(3, "b")
        review.notes.write(5, "a")

        shown.table.sortByColumn(Column.NOTE, Qt.SortOrder.DescendingOrder)

        assert rows_of(shown.table)[:3] == [3, 5, 8]

    def test_they_are_searched(self, shown: DifferenceList, review: Review) -> None:
        review.notes.write(3, "Ask  Ann")

        QTest.keyClicks(shown.search, "ask ann")
        QTest.keyClick(shown.search, Qt.Key.Key_Return)

        assert rows_of(shown.table) == [3]

        review.notes.write(3, "")

        assert review.shown == ()

    def test_they_are_copied_with_their_rows(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.notes.write(1, "ask\nAnn")
        shown.take_focus()

        shown.table.copy()

        assert QGuiApplication.clipboard().text() == (
            "1\tsubstituted\tleader\tcaptain\twording\t¶1\task Ann"
        )

    def test_a_screen_reader_hears_them(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.notes.write(1, "ask\nAnn")

        sentence = (
            shown.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        )

        assert sentence.endswith(", note: ask Ann")


class TestKeyboard:
    def test_arrow_keys_move_the_current_difference(
        self, shown: DifferenceList, review: Review
    ) -> None:
        shown.take_focus()
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End):
            QTest.keyClick(shown.table, key)

        assert review.current == review.shown[-1]

    def test_the_row_follows_a_step_without_asking_for_it_again(
        self, shown: DifferenceList, review: Review
    ) -> None:
        told: list[object] = []
        review.current_changed.connect(told.append)

        review.step(Direction.NEXT)

        assert current_number(shown) == 2
        assert shown.numbers == (2,)
        assert len(told) == 1

    def test_a_row_chosen_by_the_arrow_keys_is_asked_for_once(
        self, shown: DifferenceList, review: Review
    ) -> None:
        told: list[object] = []
        review.current_changed.connect(told.append)
        shown.take_focus()

        QTest.keyClick(shown.table, Qt.Key.Key_Down)

        assert len(told) == 1

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
    def test_enter_goes_to_the_text(
        self, shown: DifferenceList, qtbot: QtBot, key: Qt.Key
    ) -> None:
        shown.take_focus()

        with qtbot.waitSignal(shown.text_wanted):
            QTest.keyClick(shown.table, key)

    def test_several_rows_are_selected_with_shift_and_copied_as_text(
        self, shown: DifferenceList
    ) -> None:
        shown.take_focus()
        for _ in range(2):
            QTest.keyClick(
                shown.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier
            )

        shown.table.copy()

        assert shown.numbers == (1, 2, 3)
        assert QGuiApplication.clipboard().text() == (
            "1\tsubstituted\tleader\tcaptain\twording\t¶1\n"
            "2\tdropped\ttwice\t\t\t¶1\n"
            "3\tsubstituted\tLeader\tcaptain\twording\t¶2"
        )

    def test_rows_far_apart_are_selected_with_ctrl(self, shown: DifferenceList) -> None:
        for row, held in ((1, "No"), (4, "Control")):
            place = shown.table.visualRect(shown.table.model().index(row, 2)).center()
            QTest.mouseClick(
                shown.table.viewport(),
                Qt.MouseButton.LeftButton,
                getattr(Qt.KeyboardModifier, f"{held}Modifier"),
                place,
            )

        assert shown.numbers == (2, 5)


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
        assert review.filters.kinds == {Kind.DROPPED, Kind.ADDED}

    def test_each_button_has_its_count_and_natures_that_are_not_there_have_none(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.set_filter(Filter(text="c"))
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

        review.show_all()
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
        review.set_filter(Filter(text="leader"))
        review.step(Direction.NEXT)
        asleep = len(rows_of(shown.table))

        shown.set_awake(True)

        assert asleep == 8
        assert rows_of(shown.table) == [1, 3, 6]
        assert current_number(shown) == 3


class TestPairs:
    def test_each_wording_is_listed_with_what_became_of_it(
        self, shown: DifferenceList
    ) -> None:
        shown.show_by_pair(True)
        model = shown.pairs.model()
        texts = [column(model, number) for number in PairColumn]
        leader = model.index(0, 0)
        below = [
            [model.index(row, c, leader).data() for c in PairColumn]
            for row in range(model.rowCount(leader))
        ]

        assert texts == [
            ["leader", "town", "named"],
            ["captain 2, big cheese 1", "city", "called"],
            ["3", "2", "1"],
        ]
        assert below == [["", "captain", "2"], ["", "big cheese", "1"]]

    def test_names_keep_their_capitals(self, show_all: QAction, qtbot: QtBot) -> None:
        review = Review()
        review.show(compared("{Aldous=>Aldis} knew {Aldous=>Aldis}."))
        named = DifferenceList(review, THEME, show_all)
        qtbot.addWidget(named)
        named.show_by_pair(True)
        model = named.pairs.model()

        texts = [model.index(0, number).data() for number in PairColumn]
        said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

        assert texts == ["Aldous", "Aldis", "2"]
        assert said == "Aldous became Aldis, 2 times"

    def test_the_pairs_are_a_sound_model(self, review: Review) -> None:
        model = PairModel(review)
        tester = QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )

        model.show(review.shown)
        model.show(())
        model.show(review.shown)

        assert tester.model() is model
        assert model.index_of(Pair("leader", "big cheese")).parent().row() == 0
        assert not model.index_of(Pair("leader", "nobody")).isValid()

    def test_a_pair_leads_to_its_first_place(
        self, shown: DifferenceList, review: Review
    ) -> None:
        shown.show_by_pair(True)
        shown.take_focus()

        reached = [review.current]
        for _ in range(2):
            QTest.keyClick(shown.pairs, Qt.Key.Key_Down)
            reached.append(review.current)

        assert reached == [review.shown[at] for at in (0, 5, 3)]
        assert shown.numbers == (4, 7)

    def test_the_row_of_the_pair_follows_the_steps(
        self, shown: DifferenceList, review: Review
    ) -> None:
        shown.show_by_pair(True)

        review.make_current(6)
        big_cheese = shown.pairs.currentIndex()
        at = (big_cheese.parent().row(), big_cheese.row())
        review.step(Direction.NEXT, Scope.KIND)

        assert at == (0, 1)
        assert shown.pairs.currentIndex().row() == 1
        assert not shown.pairs.currentIndex().parent().isValid()

    def test_a_pair_is_copied_as_text(
        self, shown: DifferenceList, review: Review
    ) -> None:
        shown.show_by_pair(True)
        review.make_current(7)

        shown.pairs.copy()

        assert QGuiApplication.clipboard().text() == "town\tcity"

    def test_a_pair_is_read_out_in_a_sentence(self, review: Review) -> None:
        model = PairModel(review)
        model.show(review.shown)

        said = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)

        assert said == "leader became captain, 2 times; big cheese, once"


class TestItsTurn:
    def test_the_list_follows_in_a_turn_of_its_own(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.set_filter(Filter(text="leader"))
        at_first = rows_of(shown.table)

        settle(shown)

        assert at_first == list(range(1, 9))
        assert rows_of(shown.table) == [1, 3, 6]

    def test_who_asks_before_is_told_of_what_is_shown_now(
        self, shown: DifferenceList, review: Review
    ) -> None:
        shown.table.selectAll()
        review.set_filter(Filter(text="leader"))

        numbers = shown.numbers

        assert set(numbers) <= {1, 3, 6}
        assert shown.said == "3 of 8 shown"

    def test_a_step_meanwhile_is_followed_too(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.set_filter(Filter(text="leader"))
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


def test_twenty_thousand_rows_are_made_only_when_they_are_looked_at(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    comparison = compared("the {dog=>cat} sat ")
    many = tuple(
        replace(comparison.differences[0], number=number) for number in range(1, 20_001)
    )
    review = Review()
    made: list[int] = []
    true = DifferenceModel.data

    def watched(model: DifferenceModel, index: QModelIndex, role: int = 0) -> object:
        made.append(index.row())
        return true(model, index, role)

    monkeypatch.setattr(DifferenceModel, "data", watched)
    shown = DifferenceList(review, THEME, QAction("Show All", review))
    qtbot.addWidget(shown)
    shown.show()

    review.show(replace(comparison, differences=many))
    settle(shown)
    shown.grab()

    assert shown.table.model().rowCount() == 20_000
    assert 0 < len(set(made)) < 200


def test_selected_rows_are_told_in_the_order_of_the_rows(
    shown: DifferenceList,
) -> None:
    flags = QItemSelectionModel.SelectionFlag
    model: QAbstractItemModel = shown.table.model()
    for row in (5, 3):
        index: QModelIndex = model.index(row, 0)
        shown.table.selectionModel().select(index, flags.Select | flags.Rows)

    assert shown.numbers == (1, 4, 6)
