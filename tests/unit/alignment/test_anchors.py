from __future__ import annotations

from collections import Counter
from itertools import combinations
from unittest.mock import patch

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from viewer.alignment import anchors
from viewer.alignment.anchors import are_among, find_runs, longest_chain, spread

keys = st.lists(st.integers(0, 12), max_size=60)


@given(keys, keys)
def test_runs_are_equal_on_both_sides_and_share_no_word(
    one: list[int], other: list[int]
) -> None:
    original, copy = np.asarray(one, np.int64), np.asarray(other, np.int64)

    i, j = spread(*find_runs(original, copy))

    assert (original[i] == copy[j]).all()
    assert len(set(i.tolist())) == len(i)
    assert len(set(j.tolist())) == len(j)


@given(keys, keys)
def test_numbers_are_told_to_be_among_others(one: list[int], other: list[int]) -> None:
    found = are_among(np.asarray(one, np.int64), np.asarray(other, np.int64))

    assert found.tolist() == [each in other for each in one]


def test_three_words_that_stand_once_in_both_are_a_run() -> None:
    runs = find_runs(np.asarray([1, 2, 3, 9]), np.asarray([7, 1, 2, 3]))

    assert [column.tolist() for column in runs] == [[0], [1], [3]]


def test_words_that_stand_twice_are_no_run() -> None:
    runs = find_runs(np.asarray([1, 2, 3, 9, 1, 2, 3]), np.asarray([1, 2, 3]))

    assert len(runs.original) == 0


@given(keys, keys, st.sampled_from((1, 8, 1000)))
def test_all_threes_that_stand_once_in_both_lie_on_runs_however_many_are_taken_at_once(
    one: list[int], other: list[int], at_once: int
) -> None:
    sides = [[*zip(side, side[1:], side[2:], strict=False)] for side in (one, other)]
    once = [{three for three, n in Counter(side).items() if n == 1} for side in sides]

    with patch.object(anchors, "_AT_ONCE", at_once):
        i, j = spread(*find_runs(np.asarray(one), np.asarray(other)))

    found = [{*i.tolist()}, {*j.tolist()}]
    for three in once[0] & once[1]:
        for side, places in zip(sides, found, strict=True):
            at = side.index(three)
            assert at in places or at + 2 in places


@given(st.permutations(range(7)), st.lists(st.integers(1, 9), min_size=7, max_size=7))
def test_no_set_of_stretches_in_order_is_heavier_than_the_chain(
    places: list[int], weights: list[int]
) -> None:
    weight = np.asarray(weights)

    chosen = longest_chain(np.arange(7), np.asarray(places), weight)

    chain = [place for place, kept in zip(places, chosen, strict=True) if kept]
    heaviest = max(
        sum(weights[at] for at in subset)
        for size in range(8)
        for subset in combinations(range(7), size)
        if [places[at] for at in subset] == sorted(places[at] for at in subset)
    )
    assert chain == sorted(chain)
    assert weight[chosen].sum() == heaviest
