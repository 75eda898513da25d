"""The best chain of beads: no two of them share a word, none cross.

Words that no bead takes cost nothing, so a bead is chosen when it is worth more than
leaving its words, or the beads that it rules out. The chains of many pairings are found
at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.alignment.linking.related import Matrix
    from viewer.alignment.vocabulary import Ints

BEAD_SIZES: Final = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2))
"""How many words of the original and of the copy a bead may have."""

DECIMALS: Final = 9
"""To so many places worths are compared, so that ties fall alike however they arose."""


class Beads(NamedTuple):
    """Words that correspond, n words of the original and m of the copy, as columns.

    Attributes
    ----------
    i, j
        The first word of the original and of the copy.
    height, width
        How many words there are of the original and of the copy.
    lane
        The pairing.
    """

    i: Ints
    j: Ints
    height: Ints
    width: Ints
    lane: Ints

    @classmethod
    def joined(cls, parts: Sequence[Beads]) -> Beads:
        """Return the beads of all parts."""
        columns = np.concatenate([np.zeros((5, 0), np.int64), *parts], axis=1)
        return cls(*columns)


def best_chains(worth: Matrix) -> Beads:
    """Return the beads of the chains of the highest total worth.

    Parameters
    ----------
    worth
        What each bead is worth, or 0 where it may not be chosen: an array `BEAD_SIZES`
        x words of the original x words of the copy x pairings, by its first words.
    """
    _, n, m, count = worth.shape
    live: list[list[bool]] = np.any(worth, axis=(2, 3)).tolist()
    # best[i, j] is the total of the best chain within the first i and j words, and
    # last[i, j] one more than the shape that it ends with, where it ends there.
    best = np.zeros((n + 1, m + 1, count))
    last = np.zeros((n + 1, m + 1, count), np.int8)
    for i in range(1, n + 1):
        row = best[i]
        row[:] = best[i - 1]
        for shape, (height, width) in enumerate(BEAD_SIZES):
            start = i - height
            if start < 0 or width > m or not live[shape][start]:
                continue
            total = best[start, : m + 1 - width] + worth[shape, start, : m + 1 - width]
            better = total > row[width:]
            last[i, width:][better] = shape + 1
            np.copyto(row[width:], total, where=better)
        np.maximum.accumulate(row, axis=0, out=row)
    return _traced(best, last)


def _traced(best: Matrix, last: Ints) -> Beads:
    """Follow the chains back from their ends, all of them row by row."""
    rows, columns, count = best.shape
    sizes = np.array(BEAD_SIZES).T
    i, j = np.full(count, rows - 1), np.full(count, columns - 1)
    chains = []
    for row in range(rows - 1, 0, -1):
        lanes = np.flatnonzero(i == row)
        total = best[row, j[lanes], lanes]
        ends_here = total > best[row - 1, j[lanes], lanes]
        i[lanes] = row - 1
        lanes, total = lanes[ends_here], total[ends_here]
        if not len(lanes):
            continue
        end = (best[row][:, lanes] < total).sum(axis=0)
        height, width = sizes[:, last[row, end, lanes] - 1]
        i[lanes], j[lanes] = row - height, end - width
        chains.append(Beads(i[lanes], j[lanes], height, width, lanes))
    return Beads.joined(chains[::-1])
