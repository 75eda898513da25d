"""Finds what is surely the same: three words in a row that stand once in each text.

After Heckel (1978) and patience diff: what is unique on both sides needs no search.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from viewer.alignment.vocabulary import Flags, Ints

_GRAM = 3
_TIE_BITS = 28


class Runs(NamedTuple):
    """Equal stretches: where each starts in both texts, and how many words it has.

    In order of the original; no two share a word on either side.
    """

    original: Ints
    copy: Ints
    length: Ints

    def chosen(self, which: Flags) -> Runs:
        """Return the runs for which `which` holds."""
        return Runs(self.original[which], self.copy[which], self.length[which])


def find_runs(original: Ints, copy: Ints) -> Runs:
    """Return the equal stretches built of three-word sequences unique in both texts.

    Parameters
    ----------
    original, copy
        The keys of the words, numbered alike.
    """
    radix = 1 + max(map(int, (original.max(initial=0), copy.max(initial=0))))
    one, other = _unique_grams(original, radix), _unique_grams(copy, radix)
    _, at_one, at_other = np.intersect1d(
        one[0], other[0], assume_unique=True, return_indices=True
    )
    i, j = one[1][at_one], other[1][at_other]
    order = np.argsort(i)
    i, j = i[order], j[order]
    same = np.ones(len(i), np.bool_)
    for step in range(_GRAM):  # with a million keys the numbers of two grams may clash
        same &= original[i + step] == copy[j + step]
    return _diagonal_runs(i[same], j[same])


def _unique_grams(keys: Ints, radix: int) -> tuple[Ints, Ints]:
    """Return the grams that stand once, each packed into a number, and their places."""
    if len(keys) < _GRAM:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    wide = keys.astype(np.int64)
    packed = (wide[:-2] * radix + wide[1:-1]) * radix + wide[2:]
    order = np.argsort(packed, kind="stable")
    packed = packed[order]
    differs = np.empty(len(packed) + 1, np.bool_)
    differs[0] = differs[-1] = True
    np.not_equal(packed[1:], packed[:-1], out=differs[1:-1])
    alone = differs[1:] & differs[:-1]
    return packed[alone], order[alone]


def _diagonal_runs(i: Ints, j: Ints) -> Runs:
    """Join grams that follow each other on both sides, and part those that overlap."""
    if not len(i):
        empty = np.zeros(0, np.int64)
        return Runs(empty, empty, empty)
    diagonal = j - i
    breaks = np.flatnonzero((np.diff(diagonal) != 0) | (np.diff(i) > _GRAM)) + 1
    first = np.concatenate(([0], breaks))
    last = np.concatenate((breaks, [len(i)])) - 1
    start, other, length = i[first], j[first], i[last] + _GRAM - i[first]
    by_copy = np.argsort(other)
    length = np.minimum(length, np.append(np.diff(start), length[-1]))
    length[by_copy] = np.minimum(
        length[by_copy], np.append(np.diff(other[by_copy]), length[by_copy[-1]])
    )
    return Runs(start, other, length)


def spread(start: Ints, other: Ints, length: Ints) -> tuple[Ints, Ints]:
    """Return the places of all words of these runs."""
    total = int(length.sum())
    within = np.arange(total) - np.repeat(np.cumsum(length) - length, length)
    return np.repeat(start, length) + within, np.repeat(other, length) + within


def with_tie(weight: Ints, tie: Ints) -> Ints:
    """Return weights of which the `tie` decides where the sums are equal.

    It must not depend on which text comes first, or swapping them would change what is
    taken to have moved.
    """
    return (weight.astype(np.int64) << _TIE_BITS) + tie


def longest_chain(original: Ints, copy: Ints, weight: Ints) -> Flags:
    """Choose the heaviest set of stretches that stand in the same order in both texts.

    Parameters
    ----------
    original, copy
        Where each stretch stands; in ascending order of `original`, all distinct.
    weight
        What each is worth.

    Returns
    -------
    array of bool
        Which are chosen. Neighbours in both orders are weighed as one, so the cost
        depends on how much was moved, not on how long the texts are.
    """
    count = len(original)
    if not count:
        return np.zeros(0, np.bool_)
    rank = np.empty(count, np.int64)
    rank[np.argsort(copy, kind="stable")] = np.arange(count)
    starts = np.concatenate(([0], np.flatnonzero(np.diff(rank) != 1) + 1))
    if len(starts) == 1:
        return np.ones(count, np.bool_)
    weights = np.add.reduceat(weight.astype(np.int64), starts)
    chosen = np.zeros(len(starts), np.bool_)
    chosen[_heaviest_increasing(rank[starts].tolist(), weights.tolist())] = True
    return np.repeat(chosen, np.diff(np.append(starts, count)))


def _heaviest_increasing(values: list[int], weights: list[int]) -> list[int]:
    """Return the indices of the heaviest increasing subsequence.

    `tails` keeps, by value, the ends of the chains that no lighter-or-equal chain with
    a larger end can beat; their weights ascend with their values.
    """
    tails: list[int] = []
    totals: list[int] = []
    ends: list[int] = []
    before: list[int] = [-1] * len(values)
    for at, (value, weight) in enumerate(zip(values, weights, strict=True)):
        place = bisect_left(tails, value)
        total = weight + (totals[place - 1] if place else 0)
        before[at] = ends[place - 1] if place else -1
        beaten = place
        while beaten < len(tails) and totals[beaten] <= total:
            beaten += 1
        tails[place:beaten] = [value]
        totals[place:beaten] = [total]
        ends[place:beaten] = [at]
    chain = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain
