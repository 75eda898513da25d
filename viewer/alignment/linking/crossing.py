"""The second pass: words left over that are linked although they cross the chain.

Where several of them moved together, as a clause does, they are a pairing of their own:
what was reworded inside it faces something again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from viewer.alignment.linking.beads import DECIMALS, Beads
from viewer.alignment.linking.evidence import Relation
from viewer.alignment.linking.weights import CROSSING

if TYPE_CHECKING:
    from viewer.alignment.linking.cells import Chances
    from viewer.alignment.linking.related import Cells, Related, Side
    from viewer.alignment.vocabulary import Ints

_LEAST = np.array([CROSSING[relation.name] for relation in Relation])

_LEAST_CONTENT: Final = 2
"""Equal words with content that two runs must share to be taken for a moved clause."""

_LEAST_EQUAL: Final = 0.3
"""Share of the shorter of such runs that must be equal."""


def crossing_beads(chains: Beads, related: Related, chances: Chances) -> Beads:
    """Return links between words that no bead has, the likeliest of rivals."""
    n, m, count = related.shape
    used = _used(chains.i, chains.height, chains.lane, (n, count))
    copy_used = _used(chains.j, chains.width, chains.lane, (m, count))
    worth = chances.linked - _LEAST[related.relation]
    at = np.nonzero((worth > 0.0) & ~used[:, None] & ~copy_used)
    order = np.lexsort((*at[1::-1], -worth[at].round(DECIMALS), at[2]))
    found = []
    for i, j, lane in zip(*(axis[order].tolist() for axis in at), strict=True):
        if not used[i, lane] and not copy_used[j, lane]:
            used[i, lane] = copy_used[j, lane] = True
            found.append((i, j, 1, 1, lane))
    return Beads(*np.array(found, np.int64).reshape(-1, 5).T)


def lone_beads(chains: Beads, crossing: Beads, related: Related) -> Beads:
    """Return links between words left over that face each other alone."""
    count = related.shape[2]
    lanes, none = np.arange(count), np.full(count, -1)
    sizes = related.original.sizes, related.copy.sizes
    lane = np.concatenate((chains.lane, lanes, lanes))
    starts = np.stack(
        [
            np.concatenate((start, none, size))
            for start, size in zip(chains[:2], sizes, strict=True)
        ]
    )
    ends = starts + 1
    ends[:, : len(chains.i)] = starts[:, : len(chains.i)] + chains[2:4]
    order = np.lexsort((starts[0], lane))
    lane, starts, ends = lane[order], starts[:, order], ends[:, order]
    lone = (starts[:, 1:] - ends[:, :-1] == 1).all(axis=0) & (lane[1:] == lane[:-1])
    (i, j), lane = ends[:, :-1][:, lone], lane[1:][lone]
    lone = related.relation[i, j, lane] != Relation.IMPOSSIBLE
    for place, taken in ((i, crossing.i), (j, crossing.j)):
        lone &= ~np.isin(place * count + lane, taken * count + crossing.lane)
    one = np.ones_like(i)
    return Beads(*(column[lone] for column in (i, j, one, one, lane)))


class _Runs(NamedTuple):
    """The runs of words of one side that no chain has: arrays by number x pairings.

    Attributes
    ----------
    number
        For each word that of its run.
    start, size
        For each run its first word, and how many words it has.
    """

    number: Ints
    start: Ints
    size: Ints

    @classmethod
    def of(cls, side: Side, starts: Ints, sizes: Ints, lanes: Ints) -> _Runs:
        """Find the runs between these beads."""
        used = _used(starts, sizes, lanes, side.real.shape)
        number = np.cumsum(used, axis=0)
        place, lane = np.nonzero(side.real & ~used)
        start = np.full((len(number) + 1, number.shape[1]), len(number))
        size = np.zeros_like(start)
        at = number[place, lane], lane
        np.minimum.at(start, at, place)
        np.add.at(size, at, 1)
        return cls(number, start, size)


def moved_blocks(chains: Beads, crossing: Beads, related: Related) -> Ints:
    """Return which runs of words that no chain has moved as a whole.

    Returns
    -------
    array
        Rows of the pairing, start and end in the original, start and end in the copy.
    """
    i, j, _, _, lane = crossing
    equal = related.same[i, j, lane]
    i, j, lane = i[equal], j[equal], lane[equal]
    solid = related.original.solid[i, lane]
    if np.bincount(lane[solid]).max(initial=0) < _LEAST_CONTENT:
        return np.zeros((0, 5), np.int64)
    one = _Runs.of(related.original, chains.i, chains.height, chains.lane)
    other = _Runs.of(related.copy, chains.j, chains.width, chains.lane)
    met = np.column_stack((lane, one.number[i, lane], other.number[j, lane]))
    pairs, of, count = np.unique(met, axis=0, return_inverse=True, return_counts=True)
    lane, run, copy_run = pairs.T
    start, copy_start = one.start[run, lane], other.start[copy_run, lane]
    size, copy_size = one.size[run, lane], other.size[copy_run, lane]
    moved = np.bincount(of.ravel(), weights=solid) >= _LEAST_CONTENT
    moved &= count >= _LEAST_EQUAL * np.maximum(size, copy_size)
    rows = np.column_stack(
        (lane, start, start + size, copy_start, copy_start + copy_size)
    )
    order = np.argsort(-count[moved], kind="stable")
    return _apart(rows[moved][order])


def _apart(rows: Ints) -> Ints:
    """Return blocks of which none shares a run with one before it."""
    _, first = np.unique(rows[:, :3], axis=0, return_index=True)
    _, copy_first = np.unique(rows[:, (0, 3, 4)], axis=0, return_index=True)
    return rows[np.intersect1d(first, copy_first)]


def without_blocks(crossing: Beads, blocks: Ints) -> Beads:
    """Return the beads that have no word of these blocks."""
    lane, start, end, copy_start, copy_end = blocks.T[:, :, None]
    inside = (start <= crossing.i) & (crossing.i < end)
    inside |= (copy_start <= crossing.j) & (crossing.j < copy_end)
    inside &= lane == crossing.lane
    return Beads(*(column[~inside.any(axis=0)] for column in crossing))


def _used(starts: Ints, sizes: Ints, lanes: Ints, shape: tuple[int, int]) -> Cells:
    """Tell which words of one side are part of a bead."""
    used = np.zeros(shape, np.bool_)
    for step in range(sizes.max(initial=0)):
        more = sizes > step
        used[starts[more] + step, lanes[more]] = True
    return used
