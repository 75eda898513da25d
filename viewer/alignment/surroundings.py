"""Where two words stand: between which equal words, and beside what.

The longest chain of equal words cuts a pairing into gaps. Words of the same gap stand
opposite each other, which says the more the narrower the gap and the more equal the
rest is. Every function here fills one family of features of all pairs of words.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz.distance import LCSseq

from viewer.alignment.evidence import Relation
from viewer.alignment.weights import FIRST

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.alignment.evidence import Cells, Matrix, Related

_AT = {name: at for at, name in enumerate(FIRST)}
_LONGEST_RUN = 3
_FEW = 3
_WINDOW = 3
_MOST_NEAR = 3.0
_LONG_WORD = 8.0


class Gap(NamedTuple):
    """What stands between two runs of equal words; either side may be empty.

    Attributes
    ----------
    i, i_end, j, j_end
        Half-open ranges of words of the original and of the copy.
    left, right
        How many equal words stand before and after, counted up to three; an end of
        both sides counts as three.
    right_run
        The length of the run that follows.
    """

    i: int
    i_end: int
    j: int
    j_end: int
    left: int
    right: int
    right_run: int


def gaps_between_equal_words(related: Related) -> list[Gap]:
    """Return the gaps in the longest chain of equal words, empty ones included."""
    n, m = related.shape
    runs = [(0, 0, 0)]
    runs += [
        (block.src_start, block.dest_start, block.src_end - block.src_start)
        for block in LCSseq.opcodes(*related.keys)
        if block.tag == "equal"
    ]
    runs.append((n, m, 0))
    return [
        Gap(
            i + run,
            i_end,
            j + run,
            j_end,
            min(_LONGEST_RUN, run) if i + run or j + run else _LONGEST_RUN,
            min(_LONGEST_RUN, run_after) if run_after else _LONGEST_RUN,
            run_after,
        )
        for (i, j, run), (i_end, j_end, run_after) in pairwise(runs)
    ]


def features_of(related: Related) -> Matrix:
    """Return the features of every pair of words: an array features x n x m."""
    values = np.zeros((len(FIRST), *related.shape))
    feature = {name: values[at] for name, at in _AT.items()}
    feature["bias"][:] = 1.0
    _fill_words(feature, related)
    _fill_gaps(feature, gaps_between_equal_words(related))
    _fill_neighbours(feature, related)
    _fill_interplay(feature)
    return values


def _fill_words(feature: Mapping[str, Matrix], related: Related) -> None:
    """Fill what the words are by themselves."""
    same, relation = related.same, related.relation
    longer, shorter = (
        pick.outer(*related.lengths) for pick in (np.maximum, np.minimum)
    )
    feature["spelling"][:] = np.where(same, 0.0, related.spelling)
    feature["ending"][:] = np.where(same, 0.0, related.ending)
    feature["same_stem"][:] = related.same_stem & ~same
    feature["same_class"][:] = np.equal.outer(*related.kinds) & ~same
    feature["capitals"][:] = np.where(
        related.content | (relation == Relation.RELATED), related.capitals(), 0.0
    )
    feature["length"][:] = 1.0 - shorter / longer
    feature["long"][:] = np.minimum(shorter, _LONG_WORD) / _LONG_WORD
    twins, copy_twins = same.sum(1), same.sum(0)
    feature["unique"][:] = same & np.logical_and.outer(twins == 1, copy_twins == 1)
    feature["original_twin"][:] = twins[:, None] > same
    feature["copy_twin"][:] = copy_twins > same


def _fill_gaps(feature: Mapping[str, Matrix], gaps: list[Gap]) -> None:
    """Fill where the words stand in the chain of equal words."""
    n, m = feature["bias"].shape
    number, copy_number = np.zeros(n), np.zeros(m)
    chained = 0
    least = most = 1
    for at, gap in enumerate(gaps):
        i_next, j_next = gap.i_end + gap.right_run, gap.j_end + gap.right_run
        number[gap.i : i_next] = copy_number[gap.j : j_next] = at
        run = range(gap.right_run)
        feature["anchored"][
            [gap.i_end + step for step in run], [gap.j_end + step for step in run]
        ] = 1.0
        chained += gap.right_run
        size, copy_size = gap.i_end - gap.i, gap.j_end - gap.j
        least += min(size, copy_size)
        most += max(size, copy_size)
        if size and copy_size:
            _fill_gap(feature, gap, size, copy_size)
    anchored = feature["anchored"]
    feature["original_anchored"][:] = anchored.max(1, keepdims=True) - anchored
    feature["copy_anchored"][:] = anchored.max(0) - anchored
    feature["gap_far"][:] = np.log1p(np.abs(np.subtract.outer(number, copy_number)))
    feature["distance"][:] = _drift(n, m)
    feature["overlap"][:] = 2 * chained / (n + m)
    feature["balance_gap"][:] = feature["gap_inside"] * (least / most)


def _fill_gap(
    feature: Mapping[str, Matrix], gap: Gap, size: int, copy_size: int
) -> None:
    here = (slice(gap.i, gap.i_end), slice(gap.j, gap.j_end))
    feature["gap_inside"][here] = 1.0
    feature["gap_support"][here] = (gap.left + gap.right) / (2 * _LONGEST_RUN)
    feature["gap_drift"][here] = _drift(size, copy_size)
    least, most = sorted((size, copy_size))
    if most == 1:
        feature["gap_one_to_one"][here] = 1.0
    elif least == 1 and most <= _FEW:
        feature["gap_one_to_few"][here] = 1.0
    elif size == copy_size:
        _fill_diagonal(feature["gap_square"], gap.i, gap.j, least)
    else:
        _fill_diagonal(feature["gap_front"], gap.i, gap.j, least)
        _fill_diagonal(feature["gap_back"], gap.i_end - least, gap.j_end - least, least)


def _fill_diagonal(matrix: Matrix, i: int, j: int, length: int) -> None:
    matrix[range(i, i + length), range(j, j + length)] = 1.0


def _drift(n: int, m: int) -> Matrix:
    """Return how far apart the places are, each as a share of its own side."""
    one, other = ((np.arange(size) + 0.5) / size for size in (n, m))
    drift: Matrix = np.abs(np.subtract.outer(one, other))
    return drift


def _fill_neighbours(feature: Mapping[str, Matrix], related: Related) -> None:
    """Fill what stands beside the words."""
    solid = related.solid[0][:, None]
    same_solid: Matrix = (related.same & solid).astype(np.float64)
    same: Matrix = related.same.astype(np.float64)
    akin: Matrix = (related.related & ~related.same).astype(np.float64)
    for kind, there in (
        ("content", same_solid),
        ("function", same - same_solid),
        ("related", akin),
        ("class", feature["same_class"]),
    ):
        feature["left_" + kind][:] = shifted(there, -1, -1)
        feature["right_" + kind][:] = shifted(there, 1, 1)
    for side, step in (("left", -1), ("right", 1)):
        feature[side + "_skip"][:] = np.maximum(
            shifted(same, step, 2 * step), shifted(same, 2 * step, step)
        )
    feature["edge"][0, 0] += 1.0
    feature["edge"][-1, -1] += 1.0
    left, right = shifted(same, -1, -1), shifted(same, 1, 1)
    left[0, 0] = right[-1, -1] = 1.0
    feature["between"][:] = left * right
    fixed = same_solid + akin
    near = _window(len(fixed)) @ fixed @ _window(fixed.shape[1]) - fixed
    feature["near_content"][:] = np.minimum(_MOST_NEAR, near)


def _fill_interplay(feature: Mapping[str, Matrix]) -> None:
    """Fill the features that say how much the place counts in this pairing."""
    overlap, balance = feature["overlap"], feature["balance_gap"]
    feature["overlap_gap"][:] = overlap * feature["gap_inside"]
    feature["overlap_between"][:] = overlap * feature["between"]
    for shape in ("one_to_one", "square", "one_to_few"):
        feature["overlap_" + shape][:] = overlap * feature["gap_" + shape]
    for shape in ("one_to_one", "square", "one_to_few", "front", "back"):
        feature["balance_" + shape][:] = balance * feature["gap_" + shape]


def shifted(matrix: Matrix, down: int, right: int) -> Matrix:
    """Return the matrix whose cell (i, j) is the cell (i + down, j + right) of this."""
    n, m = matrix.shape
    result = np.zeros_like(matrix)
    result[max(0, -down) : n - max(0, down), max(0, -right) : m - max(0, right)] = (
        matrix[max(0, down) : n + min(0, down), max(0, right) : m + min(0, right)]
    )
    return result


def _window(size: int) -> Matrix:
    places = np.arange(size)
    near: Cells = np.abs(np.subtract.outer(places, places)) <= _WINDOW
    return near.astype(np.float64)
