"""Finds which of the sentences that correspond moved, alone or as a whole passage.

A move is told only where it is plain: a few words that two unrelated texts may share by
chance are a dropped and an added stretch. Clauses come later (`clauses`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.alignment.anchors import longest_chain, with_tie

if TYPE_CHECKING:
    from viewer.alignment.passages.sentence_pairs import Links
    from viewer.alignment.passages.sentences import Sentences
    from viewer.alignment.vocabulary import Flags, Ints

_LEAST_PASSAGE = 4
"""Words that a sentence must have for its move to be told as one of a passage."""

_LEAST_ALIKE = 0.3
"""Similarity from which sentences out of order are taken to be the same.

Hardly any two sentences that have nothing to do with each other are as similar.
"""

_LEAST_ALIKE_NEAR = 0.22
"""The same where a sentence moved past a few others: one pair in a hundred is."""

_FEW = 3
"""Sentences that are few."""


class Move(NamedTuple):
    """Half-open ranges of words: where they stood, and where they stand.

    `loose` tells that words at one end only belong to the move and are not told apart.
    """

    start: int
    end: int
    copy_start: int
    copy_end: int
    loose: bool = False


class Run(NamedTuple):
    """Words of one side without a partner, and where the other side's would be."""

    start: int
    end: int
    place: int


def moved_sentences(
    links: Links, original: Sentences, copy: Sentences, ties: Ints
) -> Flags:
    """Return which links stand out of the order of the others.

    Parameters
    ----------
    links, original, copy
        The sentences, and which correspond.
    ties
        For each stem a number that settles which of two sentences moved.
    """
    primary = ~links.joined
    chosen = np.ones(len(links.original), np.bool_)
    i, j = links.original[primary], links.copy[primary]
    tie = original.at_start(ties)[i] + copy.at_start(ties)[j]
    chain = longest_chain(i, j, with_tie(original.lengths[i] + copy.lengths[j], tie))
    chosen[primary] = chain
    in_chain_i = np.zeros(original.size, np.bool_)
    in_chain_i[i[chain]] = True
    in_chain_j = np.zeros(int(links.copy.max(initial=0)) + 1, np.bool_)
    in_chain_j[j[chain]] = True
    joined = links.joined
    chosen[joined] = in_chain_i[links.original[joined]] | in_chain_j[links.copy[joined]]
    return ~chosen


def plainly_moved(links: Links, moved: Flags) -> tuple[Links, Flags]:
    """Return the links and which moved, without weak links out of order.

    Sentences in order may correspond with few words in common; far apart they must be
    plainly the same, or stand beside sentences that are.
    """
    places = np.arange(len(moved))
    copy_places = np.empty_like(places)
    copy_places[np.argsort(links.copy, kind="stable")] = places
    near = np.abs(copy_places - places) <= _FEW
    least = np.where(near, _LEAST_ALIKE_NEAR, _LEAST_ALIKE)
    strong = moved & (links.similarity >= least)
    width = int(links.copy.max(initial=0)) + 3
    codes = links.original * width + links.copy
    beside = np.isin(codes - width - 1, codes[strong]) | np.isin(
        codes + width + 1, codes[strong]
    )
    kept = ~moved | strong | beside
    return links.chosen(kept), moved[kept]


def moved_passages(
    links: Links, moved: Flags, original: Sentences, copy: Sentences
) -> list[Move]:
    """Return the moves of whole sentences, one for sentences that moved together.

    No two moves have a sentence in common, even where several were joined into one.
    """
    moves: list[Move] = []
    last = (-2, -2)
    taken: set[int] = set()
    one, other = original.bounds.tolist(), copy.bounds.tolist()
    pairs = zip(links.original[moved].tolist(), links.copy[moved].tolist(), strict=True)
    for i, j in pairs:
        beside = 0 <= i - last[0] <= 1 and 0 <= j - last[1] <= 1
        if beside and (j == last[1] or j not in taken):
            start, _, copy_start, _, _ = moves.pop()
        elif i != last[0] and j not in taken:
            start, copy_start = one[i], other[j]
        else:
            continue
        moves.append(Move(start, one[i + 1], copy_start, other[j + 1]))
        last = (i, j)
        taken.add(j)
    return [
        move
        for move in moves
        if min(move.end - move.start, move.copy_end - move.copy_start) >= _LEAST_PASSAGE
    ]
