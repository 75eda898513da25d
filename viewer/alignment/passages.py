"""Pairs sentences, wherever they stand; what pairs out of order has moved.

The words that two sentences share count by how rare they are (IDF-weighted Dice); the
best pairs are taken first, then what was split or merged joins.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.alignment.anchors import find_runs, spread
from viewer.alignment.leftovers import fits, pair_leftovers
from viewer.alignment.sentences import Sentences, number_stems
from viewer.alignment.sharing import shared_weight
from viewer.alignment.vocabulary import is_unspaced
from viewer.model import never_cancelled
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.alignment.anchors import Runs
    from viewer.alignment.vocabulary import Flags, Floats, Ints
    from viewer.model import Cancelled

_LEAST_SIMILARITY = 0.2
"""Sentences that share less than this of their weight do not pair."""

_LEAST_COVERAGE = 0.6
"""A leftover sentence joins a neighbour's partner that covers this much of it."""

_LEAST_COVERAGE_FITTING = 0.25
"""The same where the partner is about as long as both together."""

_LEAST_COVERAGE_AFAR = 0.75
"""The same where the partner stands elsewhere."""

_NEIGHBOUR_BONUS = 0.1
"""What it is worth that the sentences before or after correspond too."""

_CANDIDATES = 32
"""Candidate pairs looked at for each sentence; common stems are left out first."""

_CANDIDATES_AT_LEAST = 50_000


class Links(NamedTuple):
    """Sentences that correspond, in order of the original.

    Attributes
    ----------
    original, copy
        Indices of the sentences.
    joined
        Links that add a further sentence to a pair: a split or a merge.
    similarity
        Share of their weight that both have in common, 0.0 to 1.0.
    """

    original: Ints
    copy: Ints
    joined: Flags
    similarity: Floats

    def chosen(self, which: Flags) -> Links:
        """Return the links for which `which` holds."""
        return Links(*(column[which] for column in self))


class _Candidates(NamedTuple):
    """Pairs of sentences that share stems, in ascending order.

    `dice` is their similarity, `score` ranks them; `covered` is the share of each one's
    weight that both share.
    """

    original: Ints
    copy: Ints
    dice: Floats
    score: Floats
    covered: tuple[Floats, Floats]


def link_sentences(
    original: Sequence[Sequence[str]], copy: Sequence[Sequence[str]]
) -> tuple[tuple[int, int], ...]:
    """Return which sentences correspond, as 0-based index pairs in ascending order.

    Parameters
    ----------
    original, copy
        The words of each sentence; their keys, so that case does not matter.
    """
    words = list(chain.from_iterable(chain(original, copy)))
    bounds, copy_bounds = (np.cumsum([0, *map(len, side)]) for side in (original, copy))
    stems = number_stems(words)
    unspaced = np.asarray([*map(is_unspaced, words)], np.bool_)
    size = bounds[-1]
    letters = [
        np.asarray([sum(map(len, sentence)) for sentence in side], np.int64)
        for side in (original, copy)
    ]
    one = Sentences(stems[:size], bounds, unspaced[:size], letters[0])
    other = Sentences(stems[size:], copy_bounds, unspaced[size:], letters[1])
    links = pair_sentences(one, other, find_runs(one.stems, other.stems))
    return tuple(zip(links.original.tolist(), links.copy.tolist(), strict=True))


def pair_sentences(
    original: Sentences,
    copy: Sentences,
    runs: Runs,
    *,
    cancelled: Cancelled = never_cancelled,
) -> Links:
    """Pair the sentences of two articles, wherever they stand.

    Parameters
    ----------
    original, copy
        The sentences.
    runs
        Equal stretches of both: sentences of which they hold most are paired already.
    cancelled
        Asked between all steps whether to stop.
    """
    sure = _surely_paired(original, copy, runs, cancelled)
    heed(cancelled)
    candidates = _candidates(original, copy, sure, cancelled)
    heed(cancelled)
    kept = candidates.score >= _LEAST_SIMILARITY
    i, j = best_first(
        candidates.original[kept],
        candidates.copy[kept],
        candidates.score[kept],
        (original.size, copy.size),
    )
    heed(cancelled)
    i, j = _in_order(np.concatenate((sure[0], i)), np.concatenate((sure[1], j)))
    (i, j), parts = pair_leftovers(i, j, original, copy)
    heed(cancelled)
    more = _joined(i, j, parts, candidates, (original, copy))
    joined = np.repeat((False, True), (len(i), len(parts[0]) + len(more[0])))
    i, j = (np.concatenate(side) for side in zip((i, j), parts, more, strict=True))
    order = np.lexsort((j, i))
    i, j, joined = i[order], j[order], joined[order]
    heed(cancelled)
    return Links(i, j, joined, _similarity(i, j, candidates, sure, copy.size + 1))


def _similarity(
    i: Ints, j: Ints, candidates: _Candidates, sure: tuple[Ints, Ints], width: int
) -> Floats:
    """Return how similar the sentences of these pairs are."""
    codes = candidates.original * width + candidates.copy
    wanted = i * width + j
    result = np.where(_partners(sure, i.max(initial=0))[i] == j, 1.0, 0.0)
    if len(codes):
        at = np.searchsorted(codes, wanted).clip(max=len(codes) - 1)
        found = codes[at] == wanted
        result[found] = np.maximum(result[found], candidates.dice[at[found]])
    return result


def _in_order(i: Ints, j: Ints) -> tuple[Ints, Ints]:
    order = np.argsort(i, kind="stable")
    return i[order], j[order]


def _surely_paired(
    original: Sentences, copy: Sentences, runs: Runs, cancelled: Cancelled
) -> tuple[Ints, Ints]:
    """Return the sentences that have most of their words in runs with each other."""
    width = copy.size + 1
    i, j = spread(*runs)
    heed(cancelled)
    codes = original.of_words[i] * width
    heed(cancelled)
    codes += copy.of_words[j]
    heed(cancelled)
    starts = np.flatnonzero(np.diff(codes, prepend=-1))
    lengths = np.diff(np.append(starts, len(codes)))
    pairs, inverse = np.unique(codes[starts], return_inverse=True)
    words = np.bincount(inverse, lengths, len(pairs))
    one, other = np.divmod(pairs, width)
    most = 2 * words > np.maximum(original.lengths[one], copy.lengths[other])
    return one[most], other[most]


def _candidates(
    original: Sentences,
    copy: Sentences,
    sure: tuple[Ints, Ints],
    cancelled: Cancelled,
) -> _Candidates:
    """Return the pairs of sentences that share stems, and how much they share.

    One of both at least is not surely paired; of those that are, only these take part
    that a sentence which is not may have been split off from. They score nothing.
    """
    first = 1 + max(int(side.stems.max(initial=-1)) for side in (original, copy))
    traits = []
    for side in (original, copy):
        heed(cancelled)
        traits.append(side.traits(first))
    heed(cancelled)
    size = 1 + max(int(ids.max(initial=-1)) for _, ids in traits)
    counts = [np.bincount(ids, minlength=size) for _, ids in traits]
    heed(cancelled)
    weight = np.log1p((original.size + copy.size) / np.maximum(1, sum(counts)))
    free, asked = _asked(original.size, copy.size, sure)
    distinct = []
    for side_traits, side_asked in zip(traits, asked, strict=True):
        heed(cancelled)
        distinct.append(_distinct(side_traits, side_asked))
    sentences, stems = zip(*distinct, strict=True)
    heed(cancelled)
    products = np.bincount(stems[0], minlength=size) * np.bincount(
        stems[1], minlength=size
    )
    by_rarity = np.argsort(products, kind="stable")
    budget = max(_CANDIDATES_AT_LEAST, _CANDIDATES * sum(map(np.count_nonzero, asked)))
    weight[by_rarity[np.cumsum(products[by_rarity]) > budget]] = 0.0
    width = copy.size + 2  # so that a step beyond the last sentence is no pair
    pairs, shared = shared_weight(
        sentences, stems, weight, width, free=free, cancelled=cancelled
    )
    heed(cancelled)
    i, j = np.divmod(pairs, width)
    wholes = [
        np.bincount(where, weight[ids], minlength=side.size)
        for where, ids, side in zip(sentences, stems, (original, copy), strict=True)
    ]
    heed(cancelled)
    together = wholes[0][i] + wholes[1][j]
    heed(cancelled)
    dice = 2 * shared / together
    heed(cancelled)
    score = np.where(free[0][i] & free[1][j], dice, 0.0)
    heed(cancelled)
    may_pair = score + _highest_bonus(i, dice, sure, original.size)[i]
    near = np.flatnonzero((score > 0.0) & (may_pair >= _LEAST_SIMILARITY))
    heed(cancelled)
    score[near] += _neighbour_bonus(
        pairs[near], (pairs, dice), _partners(sure, original.size), width
    )
    heed(cancelled)
    covered = shared / wholes[0][i], shared / wholes[1][j]
    return _Candidates(i, j, dice, score, covered)


def _asked(
    size: int, copy_size: int, sure: tuple[Ints, Ints]
) -> tuple[tuple[Flags, Flags], tuple[Flags, Flags]]:
    """Return which sentences are not surely paired, and which of all are asked for.

    Those are the same, and the ones that they may be part of after a split.
    """
    free = np.ones(size + 2, np.bool_), np.ones(copy_size + 2, np.bool_)
    for side in (0, 1):
        free[side][-2:] = False  # what stands beyond either end
        free[side][sure[side]] = False
    asked = free[0].copy(), free[1].copy()
    for side in (0, 1):
        beside = free[side][sure[side] - 1] | free[side][sure[side] + 1]
        asked[1 - side][sure[1 - side][beside]] = True
    return (free[0][:-2], free[1][:-2]), (asked[0][:-2], asked[1][:-2])


def _partners(pairs: tuple[Ints, Ints], most: int) -> Ints:
    """Return the partner of each sentence up to the one after `most`, -2 for none."""
    partners = np.full(most + 2, -2)
    partners[pairs[0]] = pairs[1]
    return partners


def _distinct(traits: tuple[Ints, Ints], asked: Flags) -> tuple[Ints, Ints]:
    """Return each trait of each sentence asked for once: the sentence, its trait."""
    where, numbers = traits
    size = 1 + int(numbers.max(initial=0))
    chosen = asked[where]
    codes = np.sort(where[chosen] * size + numbers[chosen])
    return np.divmod(codes[np.diff(codes, prepend=-1) > 0], size)


def _highest_bonus(i: Ints, dice: Floats, sure: tuple[Ints, Ints], size: int) -> Floats:
    """Return the most that `_neighbour_bonus` says for any pair of each sentence."""
    most = np.zeros(size + 2)  # with what stands beyond either end
    np.maximum.at(most, i, dice)
    most[sure[0]] = 1.0
    return _NEIGHBOUR_BONUS * (np.roll(most, 1) + np.roll(most, -1))


def _neighbour_bonus(
    pairs: Ints, known: tuple[Ints, Floats], partners: Ints, width: int
) -> Floats:
    """Return what the sentences before and after each pair say for it.

    Parameters
    ----------
    pairs
        Each as one number.
    known
        All pairs, ascending, and how similar they are.
    partners
        For each sentence of the original the one that is surely its partner.
    width
        What the number of a sentence of the original is multiplied with in a pair.
    """
    bonus = np.zeros(len(pairs))
    for step in (-1, 1):
        beside = pairs + step * (width + 1)
        i, j = np.divmod(beside, width)
        at = np.searchsorted(known[0], beside).clip(max=len(known[0]) - 1)
        says = np.where(known[0][at] == beside, known[1][at], 0.0)
        bonus += np.where(partners[i] == j, 1.0, says)
    return _NEIGHBOUR_BONUS * bonus


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


def _joined(
    i: Ints,
    j: Ints,
    parts: tuple[Ints, Ints],
    candidates: _Candidates,
    sides: tuple[Sentences, Sentences],
) -> tuple[Ints, Ints]:
    """Return further links: leftovers that a neighbour's partner covers.

    `parts` joined already.
    """
    original, copy = sides
    partner_of_i = np.full(original.size + 2, -2)
    partner_of_j = np.full(copy.size + 2, -2)
    partner_of_i[parts[0]], partner_of_j[parts[1]] = parts[1], parts[0]
    partner_of_i[i], partner_of_j[j] = j, i
    one, other, _, _, covered = candidates
    beside_i = (partner_of_i[one - 1] == other) | (partner_of_i[one + 1] == other)
    beside_j = (partner_of_j[other - 1] == one) | (partner_of_j[other + 1] == one)
    least_i = np.where(beside_i, _LEAST_COVERAGE, _LEAST_COVERAGE_AFAR)
    least_j = np.where(beside_j, _LEAST_COVERAGE, _LEAST_COVERAGE_AFAR)
    fit_i = fits((one, partner_of_j[other], other), original, copy)
    fit_j = fits((other, partner_of_i[one], one), copy, original)
    least_i[beside_i & fit_i] = least_j[beside_j & fit_j] = _LEAST_COVERAGE_FITTING
    split = (partner_of_j[other] < 0) & (covered[1] >= least_j)
    merged = (partner_of_i[one] < 0) & (covered[0] >= least_i)
    both = split | merged
    return one[both], other[both]
