from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.edited import compared
from tests.window.listing.listed import THEME, column, current_number, rows_of, settle
from viewer.model import Kind
from viewer.sessions.filters import Filter
from viewer.window.listing.cells import Column
from viewer.window.listing.difference_list import DifferenceList
from viewer.window.listing.difference_model import DifferenceModel
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.review.review import Review
from viewer.window.review.stepping import Direction

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from pytestqt.qtbot import QtBot

DARK = ColourScheme.DARK


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

        review.restrictions.set_filter(Filter(text="leader"))
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
            (440, {Column.NOTE, Column.REASON, Column.NATURE}),
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

    def test_the_current_row_is_in_view_also_where_its_number_is_not(
        self, shown: DifferenceList, review: Review
    ) -> None:
        shown.resize(200, 300)
        shown.grab()

        review.make_current(8)

        last = shown.table.model().index(7, Column.ORIGINAL)
        place = shown.table.visualRect(last)
        assert shown.table.viewport().rect().contains(place)


class TestNotes:
    @pytest.mark.parametrize("width", [340, 455, 520])
    def test_the_words_keep_their_room_beside_them(
        self, shown: DifferenceList, review: Review, width: int
    ) -> None:
        review.notes.write(3, "ask")

        shown.resize(width, 600)
        shown.grab()

        assert not shown.table.isColumnHidden(Column.NOTE)
        assert shown.table.columnWidth(Column.ORIGINAL) > 70

    def test_they_are_left_out_where_there_is_no_room(
        self, shown: DifferenceList, review: Review
    ) -> None:
        review.notes.write(3, "ask")

        shown.resize(280, 600)
        shown.grab()

        assert shown.table.isColumnHidden(Column.NOTE)

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

        assert not review.shown

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
