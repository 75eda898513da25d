"""Pairs off passages of two articles, the best pair first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.model import never_cancelled
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.alignment.vocabulary import Flags, Floats, Ints
    from viewer.model import Cancelled

_AT_ONCE = 1 << 16
"""Candidates that are put in order without asking to be stopped."""

_DEPTHS = 255
"""Bands of scores that candidates are parted into at most."""


def best_first(
    i: Ints,
    j: Ints,
    score: Floats,
    counts: tuple[int, int],
    *,
    cancelled: Cancelled = never_cancelled,
) -> tuple[Ints, Ints]:
    """Pair off the best candidate, then the best of the rest, and so on.

    A pair that is the best of both its passages will be taken whatever else is, so
    each round takes all of these at once.

    Parameters
    ----------
    i, j, score
        The candidates: passages of both sides, and what speaks for them, above 0.
    counts
        How many passages there are on both sides.
    cancelled
        Asked now and then whether to stop.

    Returns
    -------
    two arrays
        The pairs, in order of the original.
    """
    taken: list[tuple[Ints, Ints]] = [(i[:0], j[:0])]
    free = [np.ones(count, np.bool_) for count in counts]
    for band in _bands(score):
        heed(cancelled)
        left = band[free[0][i[band]] & free[1][j[band]]]
        one, other = i[left], j[left]
        order = np.lexsort((one + other, np.abs(one - other), -score[left]))
        one, other = one[order], other[order]
        while len(one):
            best = _comes_first(one, counts[0]) & _comes_first(other, counts[1])
            taken.append((one[best], other[best]))
            free[0][one[best]] = free[1][other[best]] = False
            both_free = free[0][one] & free[1][other]
            one, other = one[both_free], other[both_free]
    i, j = (np.concatenate(side) for side in zip(*taken, strict=True))
    order = np.argsort(i)
    return i[order], j[order]


def _bands(score: Floats) -> Iterator[Ints]:
    """Yield the places of the highest scores, then of the next lower ones, and so on.

    Equal scores are told together. Most that is low need not be sorted: what it would
    pair is taken by then.
    """
    if len(score) <= _AT_ONCE:
        yield np.arange(len(score))
        return
    depth = (_DEPTHS * (1.0 - score / score.max())).astype(np.uint8)
    order = np.argsort(depth, kind="stable")  # quick for so short numbers
    ends = np.cumsum(np.bincount(depth))
    last = np.append(np.diff(ends // _AT_ONCE) > 0, True)
    yield from np.split(order, ends[last][:-1])


def _comes_first(passages: Ints, count: int) -> Flags:
    """Tell which of these passages, all below `count`, were not there before."""
    rank = np.arange(len(passages))
    first = np.empty(count, np.int64)
    first[passages[::-1]] = rank[::-1]  # of several the last one written stays
    is_first: Flags = first[passages] == rank
    return is_first
