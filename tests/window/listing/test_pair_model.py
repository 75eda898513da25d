from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    Qt,
)
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.edited import compared
from tests.window.listing.listed import THEME, column
from viewer.sessions.filters import Pair
from viewer.window.listing.difference_list import DifferenceList
from viewer.window.listing.pair_model import PairColumn, PairModel
from viewer.window.review.review import Review
from viewer.window.review.stepping import Direction, Scope

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


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
