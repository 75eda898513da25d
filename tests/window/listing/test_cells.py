from __future__ import annotations

import pytest

from tests.edited import compared
from viewer.window.listing.cells import Cells, Column
from viewer.window.review.review import Review

PAIR = compared(
    "The {leader=>captain} of the {=>old }town,",
    "and\n{two\nlong words=>one} more {Apple=>pear}.",
)
ONE, TWO, THREE, FOUR = PAIR.differences


@pytest.fixture
def review() -> Review:
    review = Review()
    review.show(PAIR)
    return review


@pytest.fixture
def cells(review: Review) -> Cells:
    return Cells(review)


@pytest.mark.parametrize(
    ("column", "text"),
    [
        (Column.NUMBER, "1"),
        (Column.KIND, "substituted"),
        (Column.ORIGINAL, "leader"),
        (Column.COPY, "captain"),
        (Column.NATURE, ""),
        (Column.WHERE, "¶1"),
        (Column.REASON, ""),
    ],
)
def test_each_column_says_one_thing_of_a_difference(
    cells: Cells, column: Column, text: str
) -> None:
    assert cells.text(ONE, column) == text


def test_words_stand_on_one_line_and_are_cut_where_there_is_no_room(
    cells: Cells,
) -> None:
    whole = cells.text(THREE, Column.ORIGINAL)
    cut = cells.text(THREE, Column.ORIGINAL, longest=8)

    assert whole == "two long words"
    assert "…" in cut
    assert len(cut) < len(whole)


def test_what_the_reader_wrote_is_in_its_columns(review: Review, cells: Cells) -> None:
    review.set_asides.add([2], reason="an agency\nwrote it")
    review.notes.write(2, "Ask.")

    assert cells.text(TWO, Column.REASON) == "an agency wrote it"
    assert cells.text(TWO, Column.NOTE) == "Ask."


def test_columns_that_nobody_wrote_in_are_not_copied(
    review: Review, cells: Cells
) -> None:
    without = cells.as_text([ONE, TWO])
    review.notes.write(2, "Ask.")
    noted = cells.as_text([ONE, TWO])

    assert [line.count("\t") for line in without.split("\n")] == [5, 5]
    assert [line.split("\t")[-1] for line in noted.split("\n")] == ["", "Ask."]


@pytest.mark.parametrize(
    ("column", "numbers"),
    [
        (Column.NUMBER, [1, 2, 3, 4]),
        (Column.KIND, [1, 3, 4, 2]),
        (Column.ORIGINAL, [2, 4, 1, 3]),
        (Column.COPY, [1, 2, 3, 4]),
        (Column.NOTE, [1, 3, 4, 2]),
    ],
)
def test_rows_are_sorted_by_what_a_column_means_and_then_by_number(
    review: Review, cells: Cells, column: Column, numbers: list[int]
) -> None:
    review.notes.write(2, "Ask.")

    found = sorted((FOUR, THREE, TWO, ONE), key=cells.key(column))

    assert [one.number for one in found] == numbers
