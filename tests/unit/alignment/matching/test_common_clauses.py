"""What a dropped and an added stretch have in common."""

from __future__ import annotations

import numpy as np

from tests.unit.alignment.covering import compared, told
from viewer.alignment.matching.common_clauses import SideWords, common_clause
from viewer.alignment.passages.moves import Move, Run
from viewer.model import Kind


def side(
    words: str, *, linked: tuple[int, ...] = (), breaks: tuple[int, ...] = ()
) -> SideWords:
    """Return words by their letters; all are loose but for the linked ones."""
    keys = np.asarray([ord(word[0]) for word in words.split()])
    loose = np.ones(len(keys), np.bool_)
    loose[list(linked)] = False
    paragraphs = np.zeros(len(keys), np.int64)
    for at in breaks:
        paragraphs[at:] += 1
    return SideWords(keys, loose, np.ones(len(keys)), paragraphs, paragraphs)


def test_the_words_that_both_stretches_have_are_the_clause() -> None:
    clause = common_clause(
        Run(1, 4, 9), Run(2, 5, 0), (side("z a b c z"), side("y y a b c"))
    )

    assert clause is not None
    assert clause.move == Move(1, 4, 2, 5)
    assert clause.equal == 3


def test_equal_words_around_it_that_faced_others_by_chance_belong_to_it() -> None:
    clause = common_clause(
        Run(2, 4, 9), Run(1, 3, 0), (side("z a b c d"), side("a b c d"))
    )

    assert clause is not None
    assert clause.move == Move(1, 5, 0, 4)


def test_a_clause_ends_with_its_paragraph() -> None:
    sides = side("a b c d", breaks=(3,)), side("y a b c d")

    clause = common_clause(Run(0, 3, 9), Run(1, 4, 0), sides)

    assert clause is not None
    assert clause.move == Move(0, 3, 1, 4)


def test_a_clause_ends_where_words_have_a_partner() -> None:
    sides = side("a b c d", linked=(3,)), side("y a b c d")

    clause = common_clause(Run(0, 3, 9), Run(1, 4, 0), sides)

    assert clause is not None
    assert clause.move == Move(0, 3, 1, 4)


def test_a_single_word_that_recurs_far_away_is_no_clause() -> None:
    sides = side("a x x x x x x x x"), side("y y y y y y y y a")

    assert common_clause(Run(0, 1, 0), Run(8, 9, 8), sides) is None


def test_a_negation_that_a_moved_clause_lost_is_told() -> None:
    comparison = compared(
        "When the guests left the house, the old baker was not glad.",
        "The old baker was glad when the guests left the house.",
    )

    assert (Kind.DROPPED, "not", "") in told(comparison)


def test_what_a_long_moved_clause_lost_is_told() -> None:
    comparison = compared(
        "When the last guests had left the old house by the sea, Ann sang.",
        "Ann sang when the last guests had finally left the house by the sea.",
    )

    changes = told(comparison)

    assert (Kind.DROPPED, "old", "") in changes
    assert (Kind.ADDED, "", "finally") in changes
