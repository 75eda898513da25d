"""Pairs sentences, wherever they stand; what pairs out of order has moved.

Sentences that have most of their words in runs are paired already; of the others the
best pairs are taken first, then what was split or merged joins.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.alignment.anchors import find_runs, spread
from viewer.alignment.passages.best_first import best_first
from viewer.alignment.passages.candidates import (
    LEAST_SIMILARITY,
    find_candidates,
    partners_of,
)
from viewer.alignment.passages.leftovers import fits, pair_leftovers
from viewer.alignment.passages.sentences import Sentences, number_stems
from viewer.alignment.vocabulary import is_unspaced
from viewer.model import never_cancelled
from viewer.text.heeding import heed, in_portions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.alignment.anchors import Runs
    from viewer.alignment.passages.candidates import Candidates
    from viewer.alignment.vocabulary import Flags, Floats, Ints
    from viewer.model import Cancelled

_LEAST_COVERAGE = 0.6
"""A leftover sentence joins a neighbour's partner that covers this much of it."""

_LEAST_COVERAGE_FITTING = 0.25
"""The same where the partner is about as long as both together."""

_LEAST_COVERAGE_AFAR = 0.75
"""The same where the partner stands elsewhere."""

_NEAR = 3
"""Sentences within which two pairs speak for each other."""

_MANY_ALONE = 100
"""Pairs that no other speaks for, from which they may be there by chance."""


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
    candidates = find_candidates(original, copy, sure, cancelled)
    heed(cancelled)
    kept = np.flatnonzero(candidates.score >= LEAST_SIMILARITY)
    i, j, score = (
        side[kept] for side in (candidates.original, candidates.copy, candidates.score)
    )
    heed(cancelled)
    i, j = best_first(
        i,
        j,
        score,
        (original.size, copy.size),
        cancelled=cancelled,
    )
    heed(cancelled)
    i, j = _in_order(np.concatenate((sure[0], i)), np.concatenate((sure[1], j)))
    chance = _by_chance(i, j, partners_of(sure, original.size)[i] == j)
    (i, j), parts = pair_leftovers(i[~chance], j[~chance], original, copy)
    heed(cancelled)
    more = _joined(
        (i, j),
        parts,
        candidates,
        (original, copy),
        near_only=bool(chance.any()),
        cancelled=cancelled,
    )
    joined = np.repeat((False, True), (len(i), len(parts[0]) + len(more[0])))
    i, j = (np.concatenate(side) for side in zip((i, j), parts, more, strict=True))
    order = np.lexsort((j, i))
    i, j, joined = i[order], j[order], joined[order]
    heed(cancelled)
    return Links(i, j, joined, _similarity(i, j, candidates, sure, copy.size + 1))


def _similarity(
    i: Ints, j: Ints, candidates: Candidates, sure: tuple[Ints, Ints], width: int
) -> Floats:
    """Return how similar the sentences of these pairs are."""
    codes = candidates.original * width + candidates.copy
    wanted = i * width + j
    result = np.where(partners_of(sure, i.max(initial=0))[i] == j, 1.0, 0.0)
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


def _by_chance(i: Ints, j: Ints, sure: Flags) -> Flags:
    """Tell which pairs, ascending, are there by chance.

    Of two long texts that have nothing to do with each other many sentences share some
    rare words. They stand in no order: hardly a pair is near another one.
    """
    near = (np.diff(i) <= _NEAR) & (np.abs(np.diff(j)) <= _NEAR)
    alone = ~sure
    alone[1:] &= ~near
    alone[:-1] &= ~near
    count = np.count_nonzero(alone)
    return alone if count >= _MANY_ALONE and 2 * count > len(i) else alone & False


def _joined(
    pairs: tuple[Ints, Ints],
    parts: tuple[Ints, Ints],
    candidates: Candidates,
    sides: tuple[Sentences, Sentences],
    *,
    near_only: bool,
    cancelled: Cancelled,
) -> tuple[Ints, Ints]:
    """Return further links: leftovers that a neighbour's partner covers.

    So may the partner of a sentence elsewhere, unless only neighbours may. `parts`
    joined already.
    """
    original, copy = sides
    partner_of_i = partners_of(parts, original.size)
    partner_of_j = partners_of(parts[::-1], copy.size)
    partner_of_i[pairs[0]], partner_of_j[pairs[1]] = pairs[1], pairs[0]
    afar = np.inf if near_only else _LEAST_COVERAGE_AFAR
    found = [(pairs[0][:0], pairs[1][:0])]
    for part in in_portions(len(candidates.original), cancelled):
        one, other = candidates.original[part], candidates.copy[part]
        covered, copy_covered = (side[part] for side in candidates.covered)
        beside_i = (partner_of_i[one - 1] == other) | (partner_of_i[one + 1] == other)
        beside_j = (partner_of_j[other - 1] == one) | (partner_of_j[other + 1] == one)
        least_i = np.where(beside_i, _LEAST_COVERAGE, afar)
        least_j = np.where(beside_j, _LEAST_COVERAGE, afar)
        fit_i = fits((one, partner_of_j[other], other), original, copy)
        fit_j = fits((other, partner_of_i[one], one), copy, original)
        least_i[beside_i & fit_i] = least_j[beside_j & fit_j] = _LEAST_COVERAGE_FITTING
        both = (partner_of_j[other] < 0) & (copy_covered >= least_j)
        both |= (partner_of_i[one] < 0) & (covered >= least_i)
        found.append((one[both], other[both]))
    one, other = map(np.concatenate, zip(*found, strict=True))
    return one, other
