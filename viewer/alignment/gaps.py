"""Matches the equal words of two sequences in order: anchors first, then the gaps.

Every call into compiled code is bounded, so that the cost stays linear and a cancel is
heard soon.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import LCSseq

from viewer.alignment.anchors import find_runs, longest_chain
from viewer.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.alignment.vocabulary import Ints
    from viewer.model import Cancelled

_MOST_CELLS = 16_000_000
"""Largest product of lengths for one search: some milliseconds."""

_PIECE = 4_000
"""Words of the longer side in each piece of a gap that is too large."""


def match_equal(
    original: Ints, copy: Ints, *, cancelled: Cancelled
) -> tuple[Ints, Ints]:
    """Return the places of equal words that stand in the same order in both.

    Parameters
    ----------
    original, copy
        Keys of the words, numbered alike.

    Returns
    -------
    two arrays
        Ascending indices into `original` and `copy`, of equal length.
    """
    runs = find_runs(original, copy)
    runs = runs.chosen(longest_chain(*runs))
    i, j = _spread(*runs)
    found = [(i, j)]
    starts = (runs.original + runs.length, runs.copy + runs.length)
    gaps = zip(
        np.append(0, starts[0]).tolist(),
        np.append(runs.original, len(original)).tolist(),
        np.append(0, starts[1]).tolist(),
        np.append(runs.copy, len(copy)).tolist(),
        strict=True,
    )
    for i1, i2, j1, j2 in gaps:
        if i1 < i2 and j1 < j2:
            if cancelled():
                raise CancelledError
            for a1, a2, b1, b2 in _pieces(i1, i2, j1, j2):
                one, other = _in_order(original[a1:a2], copy[b1:b2])
                found.append((a1 + one, b1 + other))
    i, j = (np.concatenate(side) for side in zip(*found, strict=True))
    order = np.argsort(i)
    return i[order], j[order]


def _spread(start: Ints, other: Ints, length: Ints) -> tuple[Ints, Ints]:
    """Return the places of all words of these runs."""
    total = int(length.sum())
    within = np.arange(total) - np.repeat(np.cumsum(length) - length, length)
    return np.repeat(start, length) + within, np.repeat(other, length) + within


def _pieces(i1: int, i2: int, j1: int, j2: int) -> Iterator[tuple[int, int, int, int]]:
    """Cut a gap into pieces that are small enough to be searched."""
    rows, columns = i2 - i1, j2 - j1
    if rows * columns <= _MOST_CELLS:
        yield i1, i2, j1, j2
        return
    count = -(-max(rows, columns) // _PIECE)
    for at in range(count):
        yield (
            i1 + rows * at // count,
            i1 + rows * (at + 1) // count,
            j1 + columns * at // count,
            j1 + columns * (at + 1) // count,
        )


def _in_order(original: Ints, copy: Ints) -> tuple[Ints, Ints]:
    """Return the places of a longest common subsequence, the same for swapped sides."""
    one, other = original.tolist(), copy.tolist()
    swapped = (len(one), one) > (len(other), other)
    if swapped:
        one, other = other, one
    blocks = LCSseq.opcodes(one, other).as_matching_blocks()
    columns = np.asarray([(block.a, block.b, block.size) for block in blocks], np.int64)
    i, j = _spread(*columns.T)
    return (j, i) if swapped else (i, j)
