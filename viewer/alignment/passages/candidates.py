"""Finds the pairs of sentences that may correspond, and tells how much they share.

The words that two sentences share count by how rare they are (IDF-weighted Dice).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from viewer.alignment.passages.sharing import shared_weight
from viewer.text.heeding import heed, in_portions

if TYPE_CHECKING:
    from viewer.alignment.passages.sentences import Sentences
    from viewer.alignment.vocabulary import Flags, Floats, Ints
    from viewer.model import Cancelled

LEAST_SIMILARITY: Final = 0.2
"""Sentences that share less than this of their weight do not pair."""

_NEIGHBOUR_BONUS = 0.1
"""What it is worth that the sentences before or after correspond too."""

_CANDIDATES = 32
"""Candidate pairs looked at for each sentence; common stems are left out first."""

_CANDIDATES_AT_LEAST = 50_000


class Candidates(NamedTuple):
    """Pairs of sentences that share stems, in ascending order.

    `dice` is their similarity, `score` ranks them; `covered` is the share of each one's
    weight that both share.
    """

    original: Ints
    copy: Ints
    dice: Floats
    score: Floats
    covered: tuple[Floats, Floats]


def find_candidates(
    original: Sentences,
    copy: Sentences,
    sure: tuple[Ints, Ints],
    cancelled: Cancelled,
) -> Candidates:
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
        distinct.append(_distinct(side_traits, side_asked, cancelled))
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
    wholes = [
        np.bincount(where, weight[ids], minlength=side.size)
        for where, ids, side in zip(sentences, stems, (original, copy), strict=True)
    ]
    candidates = _compared((pairs, shared), wholes, free, width, cancelled)
    heed(cancelled)
    highest = _highest_bonus(candidates, sure, original.size, cancelled)
    partners = partners_of(sure, original.size)
    score = candidates.score
    for part in in_portions(len(pairs), cancelled):
        may_pair = score[part] + highest[candidates.original[part]]
        enough = (score[part] > 0.0) & (may_pair >= LEAST_SIMILARITY)
        near = part.start + np.flatnonzero(enough)
        known = pairs, candidates.dice
        score[near] += _neighbour_bonus(pairs[near], known, partners, width)
    return candidates


def _compared(
    found: tuple[Ints, Floats],
    wholes: list[Floats],
    free: tuple[Flags, Flags],
    width: int,
    cancelled: Cancelled,
) -> Candidates:
    """Return how similar the pairs are that were found, each with what both share.

    `wholes` has the weight of each sentence of both sides. Those that are not `free`
    score nothing.
    """
    pairs, shared = found
    i, j = np.empty_like(pairs), np.empty_like(pairs)
    dice, score, covered, copy_covered = (np.empty_like(shared) for _ in range(4))
    for part in in_portions(len(pairs), cancelled):
        one, other = i[part], j[part] = np.divmod(pairs[part], width)
        whole, copy_whole = wholes[0][one], wholes[1][other]
        dice[part] = 2 * shared[part] / (whole + copy_whole)
        score[part] = np.where(free[0][one] & free[1][other], dice[part], 0.0)
        covered[part], copy_covered[part] = (
            shared[part] / whole,
            shared[part] / copy_whole,
        )
    return Candidates(i, j, dice, score, (covered, copy_covered))


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


def partners_of(pairs: tuple[Ints, Ints], most: int) -> Ints:
    """Return the partner of each sentence up to the one after `most`, -2 for none."""
    partners = np.full(most + 2, -2)
    partners[pairs[0]] = pairs[1]
    return partners


def _distinct(
    traits: tuple[Ints, Ints], asked: Flags, cancelled: Cancelled
) -> tuple[Ints, Ints]:
    """Return each trait of each sentence asked for once: the sentence, its trait."""
    where, numbers = traits
    size = 1 + int(numbers.max(initial=0))
    parts = [np.zeros(0, np.int64)]
    for part in in_portions(len(where), cancelled):
        chosen = asked[where[part]]
        codes = np.sort(where[part][chosen] * size + numbers[part][chosen])
        parts.append(codes[np.diff(codes, prepend=-1) > 0])
    heed(cancelled)
    codes = np.concatenate(parts)
    codes.sort(kind="stable")  # of ascending parts: quick
    heed(cancelled)
    return np.divmod(codes[np.diff(codes, prepend=-1) > 0], size)


def _highest_bonus(
    candidates: Candidates,
    sure: tuple[Ints, Ints],
    size: int,
    cancelled: Cancelled,
) -> Floats:
    """Return the most that `_neighbour_bonus` says for any pair of each sentence."""
    most = np.zeros(size + 2)  # with what stands beyond either end
    for part in in_portions(len(candidates.original), cancelled):
        sentences = candidates.original[part]
        first = np.flatnonzero(np.diff(sentences, prepend=-1))
        highest = np.maximum.reduceat(candidates.dice[part], first)
        np.maximum.at(most, sentences[first], highest)
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
