from __future__ import annotations

from tests.comparisons import by_hand
from viewer.report.rows import Row, lay_out

NONE = range(0)


def one(index: int) -> range:
    return range(index, index + 1)


def test_paragraphs_that_are_paired_share_a_row() -> None:
    comparison = by_hand("a\n\nb", "a\n\nb")

    assert lay_out(comparison) == (Row(one(0), one(0)), Row(one(1), one(1)))


def test_what_only_one_side_has_stands_alone_before_what_follows() -> None:
    comparison = by_hand("x\n\na", "y\n\na", rows=[(1, 1)])

    assert lay_out(comparison) == (
        Row(one(0), NONE),
        Row(NONE, one(0)),
        Row(one(1), one(1)),
    )


def test_a_moved_paragraph_stands_at_both_places_and_knows_the_other() -> None:
    comparison = by_hand(
        "a\n\nb\n\nc", "c\n\na\n\nb", rows=[(0, 1), (1, 2)], crossing=[(2, 0)]
    )

    assert lay_out(comparison) == (
        Row(NONE, one(0), elsewhere=one(2)),
        Row(one(0), one(1)),
        Row(one(1), one(2)),
        Row(one(2), NONE, elsewhere=one(0)),
    )


def test_a_pairing_against_the_order_is_shown_as_moved() -> None:
    comparison = by_hand("a\n\nb", "b\n\na", rows=[(0, 1), (1, 0)])

    rows = lay_out(comparison)

    assert [row.original for row in rows if row.original] == [one(0), one(1)]
    assert [row.copy for row in rows if row.copy] == [one(0), one(1)]
    assert rows[-1] == Row(one(1), NONE, elsewhere=one(0))


def test_articles_without_pairings_stand_one_after_the_other() -> None:
    comparison = by_hand("a\n\nb", "c", rows=[])

    assert lay_out(comparison) == (
        Row(one(0), NONE),
        Row(one(1), NONE),
        Row(NONE, one(0)),
    )


def test_nothing_gives_no_rows() -> None:
    assert lay_out(by_hand("", "")) == ()
