from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.alignment.anchors import Runs, find_runs
from viewer.alignment.matching.gaps import equal_blocks, match_equal, settle
from viewer.errors import CancelledError

keys = st.lists(st.integers(0, 5), max_size=9)


def matched(one: list[int], other: list[int]) -> list[tuple[int, int]]:
    original, copy = np.asarray(one, np.int64), np.asarray(other, np.int64)
    none = np.zeros(0, np.int64)
    i, j = match_equal(
        original,
        copy,
        find_runs(original, copy),
        ties=np.zeros(6, np.int64),
        cuts=(none, none),
        cancelled=lambda: False,
    )
    return list(zip(i.tolist(), j.tolist(), strict=True))


def longest(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    """Return the length of a longest common subsequence, plainly and slowly."""

    @cache
    def of(i: int, j: int) -> int:
        if i == len(one) or j == len(other):
            return 0
        if one[i] == other[j]:
            return 1 + of(i + 1, j + 1)
        return max(of(i + 1, j), of(i, j + 1))

    return of(0, 0)


@given(keys, keys)
def test_matches_are_equal_words_in_order(one: list[int], other: list[int]) -> None:
    pairs = matched(one, other)

    assert all(one[i] == other[j] for i, j in pairs)
    assert all(i < k and j < m for (i, j), (k, m) in pairwise(pairs))


@given(keys, keys)
def test_blocks_of_a_gap_are_as_long_as_a_plain_search_finds(
    one: list[int], other: list[int]
) -> None:
    blocks = equal_blocks(one, other)

    assert sum(size for *_, size in blocks) == longest(tuple(one), tuple(other))


@given(keys, keys)
def test_no_match_in_order_without_anchors_is_longer(
    one: list[int], other: list[int]
) -> None:
    if len(one) == len(other):
        other = [*other, 9]  # what is as long on both sides is matched word by word
    none = np.zeros(0, np.int64)

    i, _ = match_equal(
        np.asarray(one, np.int64),
        np.asarray(other, np.int64),
        Runs(none, none, none),
        ties=np.zeros(10, np.int64),
        cuts=(none, none),
        cancelled=lambda: False,
    )

    assert len(i) == longest(tuple(one), tuple(other))


@given(keys, keys)
def test_blocks_are_the_same_for_swapped_sides(
    one: list[int], other: list[int]
) -> None:
    blocks = equal_blocks(one, other)

    if one != other:
        swapped = [(b, a, size) for a, b, size in equal_blocks(other, one)]
        assert blocks == swapped


def test_a_dropped_stretch_begins_where_a_sentence_begins() -> None:
    keys_of = np.asarray([1, 9, 2, 9, 3])  # one . two . three
    opens = np.asarray([1, 0, 1, 0, 1], np.bool_)

    i, j = settle(keys_of, opens, np.asarray([0, 3, 4]), np.asarray([0, 1, 2]))

    assert i.tolist() == [0, 1, 4]
    assert j.tolist() == [0, 1, 2]


@pytest.mark.parametrize(
    ("opens", "gap", "moved"),
    [
        ((0, 8, 20), 5, 8),
        ((0, 4, 20), 5, 4),
        ((0, 20), 5, 0),
        ((5, 8), 5, 5),
        ((20,), 5, 5),
        ((0, 39), 20, 20),
    ],
)
def test_a_gap_among_equal_words_is_put_where_a_sentence_begins(
    opens: tuple[int, ...], gap: int, moved: int
) -> None:
    begins = np.zeros(40, np.bool_)
    begins[[*opens]] = True
    filled = np.asarray([at for at in range(40) if not gap <= at < gap + 3])

    i, j = settle(np.zeros(40, np.int64), begins, filled, np.arange(37))

    assert i.tolist() == [at for at in range(40) if not moved <= at < moved + 3]
    assert j.tolist() == list(range(37))


@pytest.mark.parametrize(
    ("opens", "places", "copy_places"),
    [
        ((9,), [0, 1, 4, 5, 8, 9, 10, 11], range(8)),
        ((9,), [0, 1, 4, 5, 6, 7, 8, 9], [0, 1, 2, 3, 5, 6, 7, 8]),
        ((2,), [0, 1, 2, 5, 6, 9, 10, 11], [0, 1, 2, 3, 4, 5, 6, 7]),
        ((2,), [0, 1, 2, 3, 4, 7, 8, 9], [0, 1, 2, 4, 5, 6, 7, 8]),
    ],
)
def test_a_gap_is_not_moved_past_another(
    opens: tuple[int, ...], places: list[int], copy_places: list[int]
) -> None:
    begins = np.zeros(12, np.bool_)
    begins[[*opens]] = True
    before = np.asarray(places)

    i, j = settle(np.zeros(12, np.int64), begins, before, np.asarray(copy_places))

    assert (np.diff(i) > 0).all()
    assert j.tolist() == [*copy_places]
    holes, left = (np.flatnonzero(np.diff(at) > 1) for at in (before, i))
    assert len(left) <= len(holes)


def test_gaps_that_are_too_large_are_searched_piece_by_piece() -> None:
    one = np.asarray([0, 1, 2, 1] * 1_200)
    other = np.asarray([2, 0, 0, 1, 1] * 1_000)
    none = np.zeros(0, np.int64)

    i, j = match_equal(
        one,
        other,
        find_runs(one, other),
        ties=np.zeros(6, np.int64),
        cuts=(none, none),
        cancelled=lambda: False,
    )

    assert (one[i] == other[j]).all()
    assert (np.diff(i) > 0).all()
    assert (np.diff(j) > 0).all()
    assert len(i) > 0.9 * sum(size for *_, size in equal_blocks([*one], [*other]))


@pytest.mark.parametrize(("size", "equal"), [(150, 50), (210, 0)])
def test_equal_words_that_stand_alone_in_a_large_gap_are_there_by_chance(
    size: int, equal: int
) -> None:
    one = [1, 1, 0] * (size // 3) + [1]
    other = [2, 2, 2, 0] * (size // 3) + [2]

    assert len(matched(one, other)) == equal


def test_equal_words_that_stand_in_rows_in_a_large_gap_correspond() -> None:
    one = [1, 1, 1, 0, 0] * 100
    other = [2, 2, 2, 2, 0, 0] * 100

    assert len(matched(one, other)) == 200


def test_a_search_can_be_cancelled() -> None:
    one, other = np.asarray([1, 2, 3, 4]), np.asarray([2, 1, 4, 3, 3])
    none = np.zeros(0, np.int64)

    with pytest.raises(CancelledError):
        match_equal(
            one,
            other,
            find_runs(one, other),
            ties=np.zeros(6, np.int64),
            cuts=(none, none),
            cancelled=lambda: True,
        )
