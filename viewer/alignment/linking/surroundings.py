"""Where two words stand: between which equal words, and beside what.

The longest chain of equal words cuts a pairing into gaps. Words of the same gap stand
opposite each other, which says the more the narrower the gap and the more equal the
rest is. Every function here fills one family of features of all pairs of words, of many
pairings at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz.distance import LCSseq

from viewer.alignment.anchors import spread
from viewer.alignment.languages.function_words import WordClass
from viewer.alignment.linking.evidence import Relation
from viewer.alignment.linking.related import equal_ends
from viewer.alignment.linking.weights import FIRST

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.alignment.linking.related import Cells, Matrix, Related, Side
    from viewer.alignment.vocabulary import Ints

_AT = {name: at for at, name in enumerate(FIRST)}
_LONGEST_RUN = 3
_FEW = 3
_WINDOW = 3
_MOST_NEAR = 3.0
_LONG_WORD = 8.0
_NONE = -1


def features_of(related: Related) -> Matrix:
    """Return the features of every pair of words: an array features x shape."""
    values = np.zeros((len(FIRST), *related.shape), np.float32)
    feature = {name: values[at] for name, at in _AT.items()}
    feature["bias"][:] = 1.0
    _fill_words(feature, related)
    _fill_gaps(feature, related)
    _fill_neighbours(feature, related)
    _fill_interplay(feature)
    return values


def _fill_words(feature: Mapping[str, Matrix], related: Related) -> None:
    """Fill what the words are by themselves."""
    same, differ = related.same, ~related.same
    one, other = related.original, related.copy
    longer, shorter = (
        pick(one.lengths[:, None], other.lengths) for pick in (np.maximum, np.minimum)
    )
    akin = related.relation == Relation.RELATED
    feature["spelling"][:] = related.spelling
    np.multiply(related.endings(), differ, out=feature["ending"])
    feature["same_stem"][:] = related.same_stem & differ
    same_class = one.kinds[:, None] == other.kinds
    feature["same_class"][:] = same_class & differ & related.real
    light, copy_light = (side.kinds == WordClass.PARTICLE for side in (one, other))
    np.not_equal(light[:, None], copy_light, out=feature["one_particle"])
    both = related.content | akin
    np.multiply(related.capitals(), both, out=feature["capitals"])
    feature["length"][:] = 1.0 - shorter / longer
    feature["long"][:] = np.minimum(shorter, _LONG_WORD) / _LONG_WORD
    twins, copy_twins = same.sum(1)[:, None], same.sum(0)
    feature["unique"][:] = same & (twins == 1) & (copy_twins == 1)
    feature["original_twin"][:] = twins > same
    feature["copy_twin"][:] = copy_twins > same


class _Standing(NamedTuple):
    """Where the words of one side stand in the chains: arrays words x pairings.

    Attributes
    ----------
    partner
        The place of the equal word on the other side, or -1.
    gap
        How many runs of the chain end before the word.
    loose
        Which words stand between the runs.
    """

    partner: Ints
    gap: Ints
    loose: Cells

    @classmethod
    def of(cls, partner: Ints, real: Cells) -> _Standing:
        """Tell where words stand."""
        anchored = partner >= 0
        ends = anchored.copy()
        ends[:-1] &= partner[1:] != partner[:-1] + 1
        return cls(partner, np.cumsum(ends, axis=0) - ends, real & ~anchored)


class _Gaps(NamedTuple):
    """The gaps of the chains, empty ones included: arrays gaps x pairings.

    Attributes
    ----------
    sizes
        How many words of each side stand in each.
    starts
        Where it starts on each side.
    support
        How many equal words stand before and after it, counted up to three; an end of
        both sides counts as three.
    """

    sizes: tuple[Ints, Ints]
    starts: tuple[Ints, Ints]
    support: Ints

    @classmethod
    def between(cls, one: _Standing, other: _Standing) -> _Gaps:
        """Measure the gaps."""
        most = int(one.gap.max()) + 2
        runs = _counted(one, one.partner >= 0, most)
        sizes = _counted(one, one.loose, most), _counted(other, other.loose, most)
        starts = [np.cumsum(size + runs, axis=0) - size - runs for size in sizes]
        after = np.where(runs > 0, np.minimum(_LONGEST_RUN, runs), _LONGEST_RUN)
        before = np.full_like(after, _LONGEST_RUN)
        before[1:] = after[:-1]
        return cls(sizes, (starts[0], starts[1]), before + after)


def _counted(standing: _Standing, chosen: Cells, most: int) -> Ints:
    """Count these words by gap."""
    count = chosen.shape[1]
    codes = (standing.gap * count + np.arange(count))[chosen]
    return np.bincount(codes, minlength=most * count).reshape(most, count)


def chains_of_equal_words(related: Related) -> tuple[Ints, Ints]:
    """Return the partners in the longest chains of equal words, or -1.

    Returns
    -------
    two arrays
        Words x pairings: for each word the place of its partner on the other side.
    """
    sides = related.original, related.copy
    front, back = equal_ends(*sides)
    partners, between = [], []
    for side, other in zip(sides, reversed(sides), strict=True):
        places = np.arange(len(side.keys))[:, None]
        ending = places >= side.sizes - back
        partner = np.where(ending, places + (other.sizes - side.sizes), places)
        inner = (places >= front) & ~ending
        partners.append(np.where(inner | ~side.real, _NONE, partner))
        between.append(inner)
    equal = related.same & between[0][:, None] & between[1]
    lane, i, j = np.nonzero(equal.transpose(2, 0, 1))
    partners[0][i, lane], partners[1][j, lane] = j, i
    crossing = (lane[1:] == lane[:-1]) & ((i[1:] == i[:-1]) | (j[1:] <= j[:-1]))
    if crossing.any():
        _search(partners, sides, np.unique(lane[1:][crossing]))
    return partners[0], partners[1]


def _search(partners: list[Ints], sides: tuple[Side, Side], lanes: Ints) -> None:
    """Put in the longest chains of some pairings, in which equal words cross."""
    keys = (_keys(side, lanes) for side in sides)
    runs = [
        (i, j, size, lane)
        for lane, one, other in zip(lanes.tolist(), *keys, strict=True)
        for i, j, size in LCSseq.opcodes(one, other).as_matching_blocks()
    ]
    start, copy_start, size, lane = np.array(runs, np.int64).reshape(-1, 4).T
    i, j = spread(start, copy_start, size)
    for partner, places, others in zip(partners, (i, j), (j, i), strict=True):
        partner[:, lanes] = _NONE
        partner[places, np.repeat(lane, size)] = others


def _keys(side: Side, lanes: Ints) -> list[list[int]]:
    """Return the keys of some pairings without the padding."""
    keys, sizes = side.keys.T[lanes].tolist(), side.sizes[lanes].tolist()
    return [words[:size] for words, size in zip(keys, sizes, strict=True)]


def _fill_gaps(feature: Mapping[str, Matrix], related: Related) -> None:
    """Fill where the words stand in the chain of equal words."""
    original, copy = related.original, related.copy
    partner, copy_partner = chains_of_equal_words(related)
    one = _Standing.of(partner, original.real)
    other = _Standing.of(copy_partner, copy.real)
    gaps = _Gaps.between(one, other)
    anchored = partner[:, None] == np.arange(len(copy_partner))[:, None]
    feature["anchored"][:] = anchored
    feature["original_anchored"][:] = (partner >= 0)[:, None] & ~anchored
    feature["copy_anchored"][:] = (copy_partner >= 0) & ~anchored
    far = np.abs(one.gap[:, None] - other.gap)
    feature["gap_far"][:] = np.log1p(np.arange(len(gaps.support))).take(far)
    words = original.sizes + copy.sizes
    feature["overlap"][:] = 2 * (partner >= 0).sum(axis=0) / words
    feature["distance"][:] = _drift(
        _shares(np.arange(len(partner))[:, None], original.sizes),
        _shares(np.arange(len(copy_partner))[:, None], copy.sizes),
    )
    feature["gap_inside"][:] = _fill_insides(feature, one, other, gaps)
    least, most = (pick(*gaps.sizes).sum(0) + 1 for pick in (np.minimum, np.maximum))
    np.multiply(feature["gap_inside"], least / most, out=feature["balance_gap"])


def _fill_insides(
    feature: Mapping[str, Matrix], one: _Standing, other: _Standing, gaps: _Gaps
) -> Cells:
    """Fill how words of the same gap face each other, and return which pairs are."""
    inside: Cells = one.loose[:, None] & other.loose & (one.gap[:, None] == other.gap)
    lanes = np.arange(one.gap.shape[1])
    at, copy_at = (one.gap, lanes), (other.gap, lanes)
    size, copy_size = gaps.sizes[0][at], gaps.sizes[1][copy_at]
    front = np.arange(len(size))[:, None] - gaps.starts[0][at]
    copy_front = np.arange(len(copy_size))[:, None] - gaps.starts[1][copy_at]
    drift = _drift(
        _shares(front, np.maximum(1, size)),
        _shares(copy_front, np.maximum(1, copy_size)),
    )
    np.multiply(inside, drift, out=feature["gap_drift"])
    support = (gaps.support / (2 * _LONGEST_RUN))[at][:, None]
    np.multiply(inside, support, out=feature["gap_support"])
    least, most = np.minimum(*gaps.sizes), np.maximum(*gaps.sizes)
    single, even = most == 1, least == most
    few = (least == 1) & ~single & (most <= _FEW)
    uneven = ~single & ~few & ~even
    abreast = inside & (front[:, None] == copy_front)
    at_end = inside & ((size - front)[:, None] == copy_size - copy_front)
    for name, where, shape in (
        ("one_to_one", inside, single),
        ("one_to_few", inside, few),
        ("square", abreast, even & ~single),
        ("front", abreast, uneven),
        ("back", at_end, uneven),
    ):
        feature["gap_" + name][:] = where & shape[at][:, None]
    return inside


def _shares(places: Ints, sizes: Ints) -> Matrix:
    """Return how far along a side or a gap of it places are."""
    shares: Matrix = (places + 0.5) / sizes
    return shares


def _drift(one: Matrix, other: Matrix) -> Matrix:
    """Return how far apart places are that are told as shares."""
    drift: Matrix = np.abs(one[:, None] - other)
    return drift


def _fill_neighbours(feature: Mapping[str, Matrix], related: Related) -> None:
    """Fill what stands beside the words."""
    solid = related.original.solid[:, None]
    same = related.same
    akin = related.related & ~same
    for kind, there in (
        ("content", same & solid),
        ("function", same & ~solid),
        ("related", akin),
        ("class", feature["same_class"]),
    ):
        feature["left_" + kind][1:, 1:] = there[:-1, :-1]
        feature["right_" + kind][:-1, :-1] = there[1:, 1:]
    for side, step in (("left", -1), ("right", 1)):
        feature[side + "_skip"][:] = np.maximum(
            shifted(same, step, 2 * step), shifted(same, 2 * step, step)
        )
    last = related.original.sizes - 1, related.copy.sizes - 1, np.arange(same.shape[2])
    feature["edge"][0, 0] += 1.0
    feature["edge"][last] += 1.0
    left, right = shifted(same, -1, -1), shifted(same, 1, 1)
    left[0, 0] = right[last] = True
    feature["between"][:] = left & right
    fixed = ((same & solid) | akin).astype(np.int16)
    near = _near(_near(fixed, 0), 1) - fixed
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


def shifted(cells: Cells, down: int, right: int) -> Cells:
    """Return the array that has at (i, j) what stands at (i + down, j + right) here."""
    n, m, _ = cells.shape
    result = np.zeros(cells.shape, np.bool_)
    result[max(0, -down) : n - max(0, down), max(0, -right) : m - max(0, right)] = (
        cells[max(0, down) : n + min(0, down), max(0, right) : m + min(0, right)]
    )
    return result


def _near(values: Ints, axis: int) -> Ints:
    """Return for each place the sum over the places near it along an axis."""
    places = np.arange(values.shape[axis])
    total = np.cumsum(values, axis)
    until = total.take(np.minimum(places + _WINDOW, places[-1]), axis)
    sums: Ints = until - (total - values).take(np.maximum(places - _WINDOW, 0), axis)
    return sums
