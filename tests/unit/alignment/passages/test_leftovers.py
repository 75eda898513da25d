"""Sentences without a word in common are paired by their order and their length."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.alignment.covering import compared, told
from viewer.alignment.passages.leftovers import fits, pair_leftovers
from viewer.alignment.passages.sentences import Sentences
from viewer.model import Kind


def sentences(*letters: int) -> Sentences:
    """Return sentences of these lengths, each of so many words of a letter."""
    bounds = np.cumsum([0, *letters])
    no_flags = np.zeros(0, np.bool_)
    return Sentences(np.arange(bounds[-1]), bounds, no_flags, np.diff(bounds))


def paired(
    original: list[int], copy: list[int], *known: tuple[int, int]
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the pairs of sentences of these lengths, and what joined them."""
    i, j = np.array(known, np.int64).reshape(-1, 2).T
    pairs, joined = (
        list(zip(one.tolist(), other.tolist(), strict=True))
        for one, other in pair_leftovers(i, j, sentences(*original), sentences(*copy))
    )
    return pairs, joined


@pytest.mark.parametrize(
    ("original", "copy", "pairs", "joined"),
    [
        ([30, 50, 20], [33, 48, 19], [(0, 0), (1, 1), (2, 2)], []),
        ([30, 50, 20], [52, 18], [(1, 0), (2, 1)], []),
        ([20, 50], [21, 30, 52], [(0, 0), (1, 2)], []),
        ([60, 20], [28, 30, 22], [(0, 1), (1, 2)], [(0, 0)]),
        ([28, 30, 22], [60, 20], [(1, 0), (2, 1)], [(0, 0)]),
        ([28, 30, 22], [20, 60], [(0, 0), (1, 1)], [(2, 1)]),
        ([40, 90], [41, 12], [(0, 0)], []),
        ([0, 9], [0, 8], [(1, 1)], []),
        ([], [7], [], []),
    ],
)
def test_they_are_paired_so_that_most_letters_are_in_even_pairs(
    original: list[int],
    copy: list[int],
    pairs: list[tuple[int, int]],
    joined: list[tuple[int, int]],
) -> None:
    assert paired(original, copy) == (pairs, joined)


@pytest.mark.parametrize(("copied", "found"), [(55, True), (54, False)])
def test_a_sentence_is_half_as_long_as_its_partner_at_least(
    copied: int, *, found: bool
) -> None:
    pairs, _ = paired([100, 10, 10], [copied])

    assert pairs == ([(0, 0)] if found else [])


def test_more_than_a_few_are_not_paired() -> None:
    few, many = [20] * 8, [20] * 9

    assert len(paired(few, few)[0]) == len(few)
    assert paired(many, few) == ([], [])
    assert paired(few, many) == ([], [])


def test_a_lone_one_between_pairs_is_paired_within_a_move_too() -> None:
    size = [10] * 8

    pairs, _ = paired(size, size, (0, 5), (2, 7), (3, 0), (7, 4))

    assert (1, 6) in pairs


def test_one_that_moved_does_not_keep_those_around_it_apart() -> None:
    pairs, _ = paired([10, 10, 10, 10], [10, 10, 10, 10], (0, 0), (1, 3), (3, 2))

    assert pairs == [(0, 0), (1, 3), (2, 1), (3, 2)]


@pytest.mark.parametrize(
    ("original", "copy", "joined"),
    [
        ([30, 60, 20], [30, 40, 19, 20], [(1, 2)]),
        ([30, 43, 18, 20], [30, 62, 20], [(2, 1)]),
        ([30, 18, 43, 20], [30, 62, 20], [(1, 1)]),
        ([30, 60, 20], [30, 42, 19, 20], []),
        ([30, 60, 20], [30, 40, 7, 20], []),
        ([30, 60, 20], [30, 40, 36, 20], []),
    ],
)
def test_what_makes_a_neighbour_as_long_as_its_partner_was_torn_off(
    original: list[int], copy: list[int], joined: list[tuple[int, int]]
) -> None:
    last = len(original) - 1, len(copy) - 1
    longest = original.index(max(original)), copy.index(max(copy[1:]))

    _, found = paired(original, copy, (0, 0), longest, last)

    assert found == joined


def test_a_part_fits_a_sentence_that_is_too_long_for_its_partner() -> None:
    own, other = sentences(20, 5, 20, 24), sentences(24)
    whole = np.zeros(4, np.int64)

    found = fits((np.array([1, 1, 1, 2]), np.array([0, 3, -2, 0]), whole), own, other)

    assert found.tolist() == [True, False, False, False]


ORIGINAL = (
    "The mayor opened a small harbour. Old fishermen mended torn nets by noon. "
    "Quick gulls circled above! Two boys sold hot bread near our gate. "
    "The mayor closed that small harbour."
)
COPY = (
    "The mayor opened a small harbour. Aged anglers repaired ripped webs at midday. "
    "Fast birds wheeled overhead! Three lads vended warm loaves beside this door. "
    "The mayor closed that small harbour."
)


def test_words_are_linked_in_sentences_of_which_every_word_was_swapped() -> None:
    differences = told(compared(ORIGINAL, COPY))

    assert (Kind.SUBSTITUTED, "fishermen", "anglers") in differences
    assert (Kind.SUBSTITUTED, "gulls", "birds") in differences
    assert (Kind.SUBSTITUTED, "bread", "loaves") in differences


def test_words_are_linked_where_such_a_sentence_was_split() -> None:
    one = "Old fishermen mended torn nets, and quick gulls circled above our gate."
    other = "Aged anglers repaired ripped webs. Fast birds wheeled over this door."
    around = "The mayor opened a small harbour. {} The mayor closed it again by noon."

    differences = told(compared(around.format(one), around.format(other)))

    assert (Kind.SUBSTITUTED, "nets", "webs") in differences
    assert (Kind.SUBSTITUTED, "gulls", "birds") in differences


def test_words_of_a_sentence_are_not_linked_with_those_of_the_one_before_it() -> None:
    dropped = "Nobody had expected such weather."
    one, other = "Old fishermen mended nets.", "Aged anglers repaired webs."
    around = "The mayor opened a small harbour. {} The mayor closed it again by noon."

    differences = told(
        compared(around.format(f"{dropped} {one}"), around.format(other))
    )

    assert (Kind.DROPPED, dropped, "") in differences
    assert (Kind.SUBSTITUTED, "fishermen", "anglers") in differences
