"""Joins the sentences of two articles by the stems that they share, part by part."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.anchors import places_of
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from viewer.alignment.vocabulary import Flags, Floats, Ints
    from viewer.model import Cancelled

_AT_ONCE = 100_000
"""Stems shared by pairs of sentences that are counted without asking to be stopped."""


def shared_weight(
    sentences: tuple[Ints, ...],
    stems: tuple[Ints, ...],
    weight: Floats,
    width: int,
    *,
    free: tuple[Flags, Flags],
    cancelled: Cancelled,
) -> tuple[Ints, Floats]:
    """Join both sides by stem; return each pair of sentences once, and its weight.

    Parameters
    ----------
    sentences, stems
        For both sides each stem of each sentence once: the sentence, ascending, and the
        stem.
    weight
        What each stem counts; those of no weight are left out.
    width
        What the number of a sentence of the original is multiplied with in a pair.
    free
        Which sentences of both sides may be part of a pair with any other; those that
        are not only with one that is.
    cancelled
        Asked for every part of the work.

    Returns
    -------
    two arrays
        The pairs, ascending, each as one number, and what both of each share.

    Notes
    -----
    Some sentences of the original are joined at a time: what is sorted then stays
    small, and so does the time between two questions whether to stop.
    """
    kept = [weight[ids] > 0 for ids in stems]
    where = [places[keep] for places, keep in zip(sentences, kept, strict=True)]
    ids = [side[keep] for side, keep in zip(stems, kept, strict=True)]
    heed(cancelled)
    order = np.argsort(ids[1], kind="stable")
    heed(cancelled)
    partners = where[1][order]
    counts = np.bincount(ids[1], minlength=len(weight))
    count = counts[ids[0]]
    first = (np.cumsum(counts) - counts)[ids[0]]
    pairs: list[Ints] = [np.zeros(0, np.int64)]
    totals: list[Floats] = [np.zeros(0)]
    for start, end in pairwise(_portions(where[0], count)):
        heed(cancelled)
        part, size = slice(start, end), count[start:end]
        offset = places_of(first[part], size)
        one, other = np.repeat(where[0][part], size), partners[offset]
        shares = np.repeat(weight[ids[0][part]], size)
        wanted = free[0][one] | free[1][other]
        codes, shares = (one * width + other)[wanted], shares[wanted]
        distinct, inverse = np.unique(codes, return_inverse=True)
        pairs.append(distinct)
        totals.append(np.bincount(inverse, shares, len(distinct)))
    heed(cancelled)
    ascending = np.concatenate(pairs)
    heed(cancelled)
    return ascending, np.concatenate(totals)


def _portions(sentences: Ints, count: Ints) -> list[int]:
    """Return where to cut between sentences so that the counts of a part stay small."""
    starts = np.flatnonzero(np.diff(sentences, prepend=-1))
    before = np.append(0, np.cumsum(count))[starts]
    cuts = starts[np.flatnonzero(np.diff(before // _AT_ONCE, prepend=-1))]
    return [*cuts.tolist(), len(sentences)]
