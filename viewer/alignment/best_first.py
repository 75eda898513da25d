"""Pairs off passages of two articles, the best pair first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from viewer.alignment.vocabulary import Floats, Ints


def best_first(
    i: Ints, j: Ints, score: Floats, counts: tuple[int, int]
) -> tuple[Ints, Ints]:
    """Pair off the best candidate, then the best of the rest, and so on.

    A pair that is the best of both its passages will be taken whatever else is, so
    each round takes all of these at once.

    Parameters
    ----------
    i, j, score
        The candidates: passages of both sides, and what speaks for them.
    counts
        How many passages there are on both sides.

    Returns
    -------
    two arrays
        The pairs, in order of the original.
    """
    order = np.lexsort((i + j, np.abs(i - j), -score))
    i, j = i[order], j[order]
    taken: list[tuple[Ints, Ints]] = [(i[:0], j[:0])]
    while len(i):
        rank = np.arange(len(i))
        best = []
        for where, count in zip((i, j), counts, strict=True):
            first = np.full(count, len(i))
            np.minimum.at(first, where, rank)
            best.append(first[where] == rank)
        both = best[0] & best[1]
        taken.append((i[both], j[both]))
        free = [np.ones(count, np.bool_) for count in counts]
        free[0][i[both]] = free[1][j[both]] = False
        left = free[0][i] & free[1][j]
        i, j = i[left], j[left]
    i, j = (np.concatenate(side) for side in zip(*taken, strict=True))
    order = np.argsort(i)
    return i[order], j[order]
