"""Finds what is surely the same: three words in a row that stand once in each text.

After Heckel (1978) and patience diff: what is unique on both sides needs no search.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.model import never_cancelled
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.alignment.vocabulary import Flags, Ints
    from viewer.model import Cancelled

_NONE = -1
_GRAM = 3
_AT_ONCE = 1 << 16
"""Grams whose table still fits into the processor's cache."""

_SPARE_BITS = 2
"""How many times, as a power of two, a table has more rows than grams."""

_FACTOR = np.uint64(0x9E3779B97F4A7C15)
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


def find_runs(
    original: Ints, copy: Ints, *, cancelled: Cancelled = never_cancelled
) -> Runs:
    """Return the equal stretches built of three-word sequences unique in both texts.

    Parameters
    ----------
    original, copy
        The keys of the words, numbered alike.
    cancelled
        Asked for every part of the sequences.
    """
    radix = 1 + max(map(int, (original.max(initial=0), copy.max(initial=0))))
    heed(cancelled)
    original_grams = _grams(original, radix)
    heed(cancelled)
    grams = original_grams, _grams(copy, radix)
    partners = np.full(len(original), _NONE)
    for one, other in _parts(grams, cancelled):
        heed(cancelled)
        i, j = _once_in_both(grams[0][one], grams[1][other])
        partners[one[i]] = other[j]
    heed(cancelled)
    i = np.flatnonzero(partners != _NONE)
    j = partners[i]
    same = np.ones(len(i), np.bool_)
    for step in range(_GRAM):  # with a million keys the numbers of two grams may clash
        heed(cancelled)
        same &= original[i + step] == copy[j + step]
    heed(cancelled)
    i, j = i[same], j[same]
    heed(cancelled)
    return _diagonal_runs(i, j)


def _grams(keys: Ints, radix: int) -> Ints:
    """Return the three-word sequences, each packed into a number."""
    if len(keys) < _GRAM:
        return np.zeros(0, np.int64)
    packed = keys[:-2].astype(np.int64)
    for step in (1, 2):
        packed *= radix
        packed += keys[step : len(packed) + step]
    return packed


def _parts(
    grams: tuple[Ints, Ints], cancelled: Cancelled
) -> Iterator[tuple[Ints, Ints]]:
    """Yield the places of grams, so many at a time that their table is small."""
    count = 1 << (max(map(len, grams)) // _AT_ONCE).bit_length()
    if count == 1:
        yield np.arange(len(grams[0])), np.arange(len(grams[1]))
        return
    parts = []
    for side in grams:
        heed(cancelled)
        part_of = (_hashes(side) & np.uint64(count - 1)).astype(np.uint16)
        heed(cancelled)
        in_order = np.argsort(part_of, kind="stable")  # quick for so short numbers
        sizes = np.bincount(part_of, minlength=count)
        parts.append(np.split(in_order, np.cumsum(sizes)[:-1]))
    yield from zip(*parts, strict=True)


def _hashes(grams: Ints) -> Ints:
    """Return numbers of 32 bits that look like chance."""
    spread_out: Ints = (grams.view(np.uint64) * _FACTOR) >> np.uint64(32)
    return spread_out


def _once_in_both(one: Ints, other: Ints) -> tuple[Ints, Ints]:
    """Return the places of the grams that stand once in one and once in the other.

    Nearly all of the one have a row of a table, found by their hashes, to themselves;
    grams that share theirs with others are sorted.
    """
    bits = max(len(one), len(other)).bit_length() + _SPARE_BITS
    rows, copy_rows = (
        (_hashes(side) >> np.uint64(32 - bits)).view(np.int64) for side in (one, other)
    )
    last, crowded = _table(rows, 1 << bits)
    met, is_unclear = last[copy_rows], crowded[copy_rows]
    j = np.flatnonzero((met != _NONE) & ~is_unclear)
    i = met[j]
    same = one[i] == other[j]
    i, j = i[same], j[same]
    once = _stand_once(i, len(one))
    unclear = np.flatnonzero(crowded[rows]), np.flatnonzero(is_unclear)
    more, copy_more = _once_in_both_by_sorting(one[unclear[0]], other[unclear[1]])
    return (
        np.concatenate((i[once], unclear[0][more])),
        np.concatenate((j[once], unclear[1][copy_more])),
    )


def _stand_once(numbers: Ints, size: int) -> Flags:
    """Tell which numbers, all below `size`, stand once."""
    _, crowded = _table(numbers, size)
    return ~crowded[numbers]


def are_among(numbers: Ints, others: Ints) -> Flags:
    """Tell which numbers are among others; quick where few are.

    Both are of 64 bits, none negative.
    """
    bits = len(others).bit_length() + _SPARE_BITS
    rows, other_rows = (
        _hashes(side) >> np.uint64(32 - bits) for side in (numbers, others)
    )
    taken, asked = np.zeros(1 << bits, np.bool_), np.zeros(1 << bits, np.bool_)
    taken[other_rows] = True
    maybe = np.flatnonzero(taken[rows])
    asked[rows[maybe]] = True
    ascending = np.sort(others[asked[other_rows]])
    at = np.searchsorted(ascending, numbers[maybe])
    found = np.zeros(len(numbers), np.bool_)
    found[maybe] = np.append(ascending, -1)[at] == numbers[maybe]
    return found


def _table(rows: Ints, size: int) -> tuple[Ints, Flags]:
    """Return for each row of a table who is there, or -1, and whether more are."""
    last = np.full(size, _NONE, np.int32)
    places = np.arange(len(rows), dtype=np.int32)
    last[rows] = places
    crowded = np.zeros(size, np.bool_)
    crowded[rows[last[rows] != places]] = True
    return last, crowded


def _once_in_both_by_sorting(one: Ints, other: Ints) -> tuple[Ints, Ints]:
    (grams, i), (copy_grams, j) = _alone(one), _alone(other)
    _, at, copy_at = np.intersect1d(
        grams, copy_grams, assume_unique=True, return_indices=True
    )
    return i[at], j[copy_at]


def _alone(grams: Ints) -> tuple[Ints, Ints]:
    """Return the grams that stand once, ascending, and their places."""
    order = np.argsort(grams)
    ascending = grams[order]
    differs = np.ones(len(grams) + 1, np.bool_)
    np.not_equal(ascending[1:], ascending[:-1], out=differs[1:-1])
    alone = differs[1:] & differs[:-1]
    return ascending[alone], order[alone]


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
    """Return the places of all words of these runs, in both texts."""
    places = places_of(start, length)
    return places, places + (other - start).repeat(length)


def places_of(start: Ints, length: Ints) -> Ints:
    """Return the places of all words of these stretches of one text."""
    until = np.cumsum(length)
    places: Ints = (start - (until - length)).repeat(length)
    places += np.arange(len(places))
    return places


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
