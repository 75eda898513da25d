"""Matches the equal words of two sequences in order: anchors first, then the gaps.

Every call into compiled code is bounded, so that the cost stays linear and a cancel is
heard soon.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import LCSseq

from viewer.alignment.anchors import Runs, longest_chain, spread, with_tie
from viewer.alignment.rewordings.stretches import LEAST_UNRELATED
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from viewer.alignment.vocabulary import Flags, Ints
    from viewer.model import Cancelled

_MOST_CELLS = 16_000_000
"""Largest product of lengths for one search: some milliseconds."""

_MOSTLY = 3
"""A gap of which one word in this many differs is taken to match word by word."""

_REACH = 12
"""Words at the ends of gaps that are looked at; a longer end is found by the search."""

_FEW_CELLS = 64
"""Largest product of lengths of a gap of which all pairs of words are compared."""

_CELLS_AT_ONCE = 1 << 18
"""Pairs of words that are compared without asking to be stopped."""

_PIECE = 4_000
"""Words of the longer side in each piece of a gap that is too large."""

_LEAST_IN_A_ROW = 2
"""Equal words that stand in a row on average where a large gap is no such one."""

_MOST = 0.6
"""Share of words that are equal where it is none either."""


def match_equal(
    original: Ints,
    copy: Ints,
    runs: Runs,
    *,
    ties: Ints,
    cuts: tuple[Ints, Ints],
    cancelled: Cancelled,
) -> tuple[Ints, Ints]:
    """Return the places of equal words that stand in the same order in both.

    Parameters
    ----------
    original, copy
        Keys of the words, numbered alike.
    runs
        Stretches of both that are surely the same.
    ties
        For each key a number that settles which of two words moved past the other.
    cuts
        Places in both, ascending, where sentences that are paired begin and end: what
        is not anchored is not matched across them.

    Returns
    -------
    two arrays
        Ascending indices into `original` and `copy`, of equal length.
    """
    heed(cancelled)
    weight = with_tie(runs.length, ties[original[runs.original]])
    runs = runs.chosen(longest_chain(runs.original, runs.copy, weight))
    heed(cancelled)
    gaps = _gaps(runs, cuts, (len(original), len(copy)))
    heed(cancelled)
    diagonal, plain = _on_diagonals(original, copy, gaps)
    heed(cancelled)
    gaps, ends = _without_equal_ends(original, copy, gaps[~plain])
    heed(cancelled)
    chained, gaps = _without_chains(original, copy, gaps, cancelled)
    blocks = []
    for i1, i2, j1, j2 in gaps.tolist():
        for a1, a2, b1, b2 in _pieces(i1, i2, j1, j2):
            heed(cancelled)
            one, other = original[a1:a2].tolist(), copy[b1:b2].tolist()
            found = equal_blocks(one, other)
            if not _by_chance(found, min(len(one), len(other))):
                blocks += [(a1 + a, b1 + b, size) for a, b, size in found]
    searched = spread(*np.asarray(blocks, np.int64).reshape(-1, 3).T)
    heed(cancelled)
    partners = np.full(len(original), -1)
    for i, j in (spread(*runs), diagonal, ends, chained, searched):
        heed(cancelled)
        partners[i] = j
    heed(cancelled)
    i = np.flatnonzero(partners >= 0)
    return i, partners[i]


def _by_chance(blocks: Sequence[tuple[int, int, int]], shorter: int) -> bool:
    """Tell whether two pieces share no more than any two texts do.

    The pieces are long; their equal words are not most of them, and stand alone.
    """
    equal = sum(size for _, _, size in blocks)
    alone = equal < _LEAST_IN_A_ROW * len(blocks)
    return shorter >= LEAST_UNRELATED and alone and equal < _MOST * shorter


def _without_equal_ends(
    original: Ints, copy: Ints, gaps: Ints
) -> tuple[Ints, tuple[Ints, Ints]]:
    """Match the equal words at both ends of the gaps.

    Returns
    -------
    gaps, matches
        What is left with words on both sides, and the places of the equal words.
    """
    start, end, copy_start, copy_end = gaps.T
    shorter = np.minimum(end - start, copy_end - copy_start)
    front = _equal_words(original, copy, (start, copy_start), shorter, step=1)
    back = _equal_words(
        original, copy, (end - 1, copy_end - 1), shorter - front, step=-1
    )
    matches = zip(
        spread(start, copy_start, front),
        spread(end - back, copy_end - back, back),
        strict=True,
    )
    gaps = np.column_stack(
        (start + front, end - back, copy_start + front, copy_end - back)
    )
    sizes = gaps[:, 1::2] - gaps[:, ::2]
    left = (sizes > 0).all(axis=1) & (sizes > 1).any(axis=1)
    i, j = map(np.concatenate, matches)
    return gaps[left], (i, j)


def _equal_words(
    original: Ints, copy: Ints, starts: tuple[Ints, Ints], most: Ints, *, step: int
) -> Ints:
    """Count how many words are equal from these on, up to `_REACH` and to `most`."""
    steps = np.arange(_REACH)
    i, j = (side[:, None] + step * steps for side in starts)
    equal = original.take(i, mode="clip") == copy.take(j, mode="clip")
    equal &= steps < most[:, None]
    count: Ints = np.logical_and.accumulate(equal, axis=1).sum(axis=1)
    return count


def _without_chains(
    original: Ints, copy: Ints, gaps: Ints, cancelled: Cancelled
) -> tuple[tuple[Ints, Ints], Ints]:
    """Match the small gaps of which all equal words stand in the same order.

    Returns
    -------
    matches, gaps
        The places of the equal words, and the gaps that are left.
    """
    sizes = np.diff(gaps)[:, ::2]
    cells = sizes.prod(axis=1)
    done = cells <= _FEW_CELLS
    small, left = gaps[done], gaps[~done]
    found, unclear = [(small[:0, 0], small[:0, 2])], [left]
    for part in _parts(small):
        heed(cancelled)
        i, j, of_gap = _equal_cells(original, copy, small[part])
        same = of_gap[1:] == of_gap[:-1]
        crossing = same & ((np.diff(i) == 0) | (np.diff(j) <= 0))
        is_chain = np.ones(len(small[part]), np.bool_)
        is_chain[of_gap[1:][crossing]] = False
        unclear.append(small[part][~is_chain])
        chosen = is_chain[of_gap]
        found.append((i[chosen], j[chosen]))
    i, j = (np.concatenate(side) for side in zip(*found, strict=True))
    return (i, j), np.concatenate(unclear)


def _parts(gaps: Ints) -> Iterator[slice]:
    """Yield slices of gaps that have not too many pairs of words together."""
    before = np.cumsum((gaps[:, 1] - gaps[:, 0]) * (gaps[:, 3] - gaps[:, 2]))
    cuts = np.flatnonzero(np.diff(before // _CELLS_AT_ONCE, prepend=-1))
    for start, end in pairwise([*cuts.tolist(), len(gaps)]):
        yield slice(start, end)


def _equal_cells(original: Ints, copy: Ints, gaps: Ints) -> tuple[Ints, Ints, Ints]:
    """Return the places of all equal words of gaps, and their gap, in this order."""
    start, end, copy_start, copy_end = gaps.T
    rows, columns = end - start, copy_end - copy_start
    cells = rows * columns
    of_gap = np.repeat(np.arange(len(gaps)), cells)
    within = np.arange(len(of_gap)) - (np.cumsum(cells) - cells)[of_gap]
    i, j = np.divmod(within, columns[of_gap])
    i += start[of_gap]
    j += copy_start[of_gap]
    equal = original[i] == copy[j]
    return i[equal], j[equal], of_gap[equal]


def _gaps(runs: Runs, cuts: tuple[Ints, Ints], sizes: tuple[int, int]) -> Ints:
    """Return what lies between the runs and the cuts: rows of start, end, start, end.

    Gaps with words on one side only are left out; so are cuts that a run contradicts.
    """
    stops = np.append(0, runs.original + runs.length)
    copy_stops = np.append(0, runs.copy + runs.length)
    at = np.searchsorted(stops, cuts[0], side="right") - 1
    copy_at = np.searchsorted(copy_stops, cuts[1], side="right") - 1
    next_start = np.append(runs.original, sizes[0])
    copy_next_start = np.append(runs.copy, sizes[1])
    fits = (
        (at == copy_at)
        & (cuts[0] <= next_start[at])
        & (cuts[1] <= copy_next_start[copy_at])
    )
    starts = np.concatenate((stops, cuts[0][fits]))
    copy_starts = np.concatenate((copy_stops, cuts[1][fits]))
    order = np.lexsort((copy_starts, starts))
    starts, copy_starts = starts[order], copy_starts[order]
    places = np.searchsorted(stops, starts, side="right") - 1
    ends = np.minimum(next_start[places], np.append(starts[1:], sizes[0]))
    copy_ends = np.minimum(
        copy_next_start[places], np.append(copy_starts[1:], sizes[1])
    )
    rows: Ints = np.column_stack((starts, ends, copy_starts, copy_ends))
    filled: Flags = (starts < ends) & (copy_starts < copy_ends)
    return rows[filled]


def _on_diagonals(
    original: Ints, copy: Ints, gaps: Ints
) -> tuple[tuple[Ints, Ints], Flags]:
    """Match the gaps that are as long on both sides and mostly equal word by word.

    Returns
    -------
    matches, flags
        The places of the equal words, and which gaps are done with.
    """
    lengths = gaps[:, 1] - gaps[:, 0]
    square = np.flatnonzero(lengths == gaps[:, 3] - gaps[:, 2])
    i, j = spread(gaps[square, 0], gaps[square, 2], lengths[square])
    equal = original[i] == copy[j]
    of_gap = np.repeat(square, lengths[square])
    differing = np.bincount(of_gap[~equal], minlength=len(gaps))
    beside = ~equal[1:] & ~equal[:-1] & (of_gap[1:] == of_gap[:-1])
    torn = np.bincount(of_gap[1:][beside], minlength=len(gaps))
    plain = np.zeros(len(gaps), np.bool_)
    plain[square] = (torn == 0)[square] | (_MOSTLY * differing <= lengths)[square]
    chosen = equal & plain[of_gap]
    return (i[chosen], j[chosen]), plain


def settle(keys: Ints, opens: Flags, i: Ints, j: Ints) -> tuple[Ints, Ints]:
    """Let words without a partner begin where a sentence begins, if they may.

    Which of two equal words at the ends of a dropped stretch has the partner is open;
    a reader sees the dropped sentence, not the end of one and the start of the next.

    Parameters
    ----------
    keys, opens
        The words of one side, and which of them begin a sentence.
    i, j
        Places of equal words on that side and on the other, ascending.

    Returns
    -------
    i, j
        The places after the change; those on the other side stay as they are.
    """
    gaps = np.flatnonzero((np.diff(i) > 1) & (np.diff(j) == 1))
    first, after = i[gaps] + 1, i[gaps + 1]
    movable = (keys[first] == keys[after]) | (keys[first - 1] == keys[after - 1])
    movable &= ~(opens[first] & opens[after])
    i = i.copy()
    for at in gaps[movable].tolist():
        _settle_one(keys, opens, i, j, at)
    return i, j


def _settle_one(keys: Ints, opens: Flags, i: Ints, j: Ints, at: int) -> None:
    """Move the gap after the match `at` to the nearest sentence start it can reach."""
    start, end = int(i[at]) + 1, int(i[at + 1])
    for step in range(1, _REACH):  # to the right
        match = at + step
        if (
            match >= len(i)
            or i[match] != end + step - 1
            or j[match] != j[at] + step
            or keys[start + step - 1] != keys[end + step - 1]
        ):
            break
        if opens[start + step]:
            i[at + 1 : match + 1] -= end - start
            return
    for step in range(1, _REACH):  # to the left
        match = at - step + 1
        if (
            match < 0
            or i[match] != start - step
            or j[match] != j[at + 1] - step
            or keys[start - step] != keys[end - step]
        ):
            break
        if opens[start - step]:
            i[match : at + 1] += end - start
            return


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


def equal_blocks(one: list[int], other: list[int]) -> list[tuple[int, int, int]]:
    """Return the blocks of a longest common subsequence, the same for swapped sides.

    Each is a start in `one`, a start in `other`, and a length.
    """
    swapped = (len(one), one) > (len(other), other)
    if swapped:
        one, other = other, one
    blocks = LCSseq.opcodes(one, other).as_matching_blocks()
    if swapped:
        return [(block.b, block.a, block.size) for block in blocks if block.size]
    return [(block.a, block.b, block.size) for block in blocks if block.size]
