from __future__ import annotations

from tests.comparisons import added, by_hand, dropped, moved, substituted
from viewer.findings.coverage import CHANGED, IN_ORDER, cover
from viewer.model import Side


def test_counts_the_words_that_no_difference_covers() -> None:
    comparison = by_hand(
        "The leader spoke twice today.",
        "The captain spoke today.",
        substituted("leader", "captain"),
        dropped("twice", before="today"),
    )

    coverage = cover(comparison)

    assert coverage.original.count(IN_ORDER) == 3
    assert coverage.original.count(CHANGED) == 2
    assert coverage.copy.count(IN_ORDER) == 3
    assert coverage.copy.count(CHANGED) == 1


def test_does_not_count_punctuation() -> None:
    coverage = cover(by_hand("One, two!", "One, two!"))

    assert len(coverage.original.starts) == 2
    assert coverage.runs.tolist() == [2]


def test_a_substitution_ends_a_run() -> None:
    comparison = by_hand(
        "a b c leader d e", "a b c captain d e", substituted("leader", "captain")
    )

    assert cover(comparison).runs.tolist() == [3, 2]


def test_what_was_dropped_ends_a_run_of_the_copy() -> None:
    comparison = by_hand("a b gone c d e", "a b c d e", dropped("gone", before="c d"))

    coverage = cover(comparison)

    assert coverage.runs.tolist() == [2, 3]
    assert coverage.longest is not None
    assert coverage.longest.of(comparison.copy.text) == "c d e"


def test_a_difference_of_punctuation_only_ends_a_run() -> None:
    comparison = by_hand("a b, c d", "a b c d", dropped(",", before="c d"))

    assert cover(comparison).runs.tolist() == [2, 2]


def test_a_moved_passage_is_a_run_of_its_own_and_ends_others_on_both_sides() -> None:
    comparison = by_hand(
        "One two. Here it goes. Three four.",
        "One two. Three four. Here it goes.",
        moved("Here it goes."),
    )

    coverage = cover(comparison)

    assert sorted(coverage.runs.tolist()) == [2, 2, 3]
    assert coverage.copy.count(IN_ORDER) == 4
    assert coverage.copy.moved == 3


def test_a_word_changed_within_a_moved_passage_is_not_the_same() -> None:
    comparison = by_hand(
        "One two. The leader goes.",
        "The captain goes. One two.",
        moved("The leader goes.", "The captain goes."),
        substituted("leader", "captain", inside=1),
    )

    assert cover(comparison).copy.moved == 2


def test_a_moved_clause_that_was_reworded_counts_only_what_it_kept() -> None:
    comparison = by_hand(
        "x said a report published by y z",
        "x y said in a new report z",
        moved("said a report published by", "said in a new report"),
    )

    coverage = cover(comparison)

    assert coverage.original.moved == coverage.copy.moved == 3
    assert coverage.links is not None


def test_links_words_that_correspond() -> None:
    comparison = by_hand("a b c", "x a b c", added("x", before="a b"))

    links = cover(comparison).links

    assert links is not None
    assert links[0].tolist() == [0, 1, 2]
    assert links[1].tolist() == [1, 2, 3]


def test_counts_runs_of_a_length() -> None:
    comparison = by_hand(
        "a b c leader d", "a b c captain d", substituted("leader", "captain")
    )

    coverage = cover(comparison)

    assert coverage.in_runs_of(3) == 3
    assert coverage.in_runs_of(1) == 4
    assert coverage.longest_run == 3


def test_nothing_in_common_has_no_run() -> None:
    comparison = by_hand("a", "b", substituted("a", "b"))

    coverage = cover(comparison)

    assert coverage.longest is None
    assert coverage.longest_run == 0


def test_sides_that_keep_unequal_counts_have_no_links() -> None:
    comparison = by_hand("a b c", "a b c d")  # an ignored difference left a word over

    coverage = cover(comparison)

    assert coverage.links is None
    assert coverage.runs.tolist() == [4]


def test_gives_either_side() -> None:
    coverage = cover(by_hand("a", "a"))

    assert coverage.side(Side.ORIGINAL) is coverage.original
    assert coverage.side(Side.COPY) is coverage.copy
