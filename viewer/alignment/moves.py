"""Finds what stands somewhere else in the copy: whole passages first, then clauses.

A move is told only where it is plain: a few words that two unrelated texts may share by
chance are a dropped and an added stretch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.alignment.anchors import longest_chain, with_tie
from viewer.alignment.gaps import equal_blocks

if TYPE_CHECKING:
    from viewer.alignment.passages import Links, Sentences
    from viewer.alignment.vocabulary import Flags, Ints

_LEAST_PASSAGE = 4
"""Words that a sentence must have for its move to be told as one of a passage."""

_LEAST_ALIKE = 0.4
"""Similarity from which sentences out of order are taken to be the same."""

_NEAR = 60
"""Words within which a clause of few words is taken to have moved."""

_SURE = 6
"""Shared words from which a clause is taken to have moved whatever the distance."""

_NEXT = 5
"""Words within which a single word is taken to have moved."""

_WHOLE = 0.5
"""Share of a changed run that must be part of the move for all of it to be."""

_EDGE = 3
"""Words at the end of a moved clause that may have been reworded as well."""

_COMMON = 4
"""A word that stands more often than this among the changed runs says nothing."""


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
    strong = moved & (links.similarity >= _LEAST_ALIKE)
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
    """Return the moves of whole sentences, one for sentences that moved together."""
    moves: list[Move] = []
    last = (-2, -2)
    one, other = original.bounds.tolist(), copy.bounds.tolist()
    pairs = zip(links.original[moved].tolist(), links.copy[moved].tolist(), strict=True)
    for i, j in pairs:
        if 0 <= i - last[0] <= 1 and 0 <= j - last[1] <= 1:
            start, _, copy_start, _, _ = moves.pop()
        else:
            start, copy_start = one[i], other[j]
        moves.append(Move(start, one[i + 1], copy_start, other[j + 1]))
        last = (i, j)
    return [
        move
        for move in moves
        if min(move.end - move.start, move.copy_end - move.copy_start) >= _LEAST_PASSAGE
    ]


def moved_clauses(
    dropped: Ints, added: Ints, keys: tuple[Ints, Ints], light: Flags
) -> list[Move]:
    """Return the moves among runs of dropped and of added words.

    Parameters
    ----------
    dropped, added
        The runs: rows of `Run`.
    keys
        Of the words of both sides.
    light
        For each key whether it says little by itself.
    """
    found = []
    for one, other in _sharing((dropped, added), keys, light):
        plain = _move(Run(*dropped[one].tolist()), Run(*added[other].tolist()), keys)
        if plain is not None:
            found.append((*plain, one, other))
    found.sort(key=lambda item: (-item[0], item[1].start + item[1].copy_start))
    used: tuple[set[int], set[int]] = (set(), set())
    moves = []
    for _, move, one, other in found:
        if one not in used[0] and other not in used[1]:
            used[0].add(one)
            used[1].add(other)
            moves.append(move)
    return sorted(moves)


def _sharing(
    runs: tuple[Ints, Ints], keys: tuple[Ints, Ints], light: Flags
) -> list[tuple[int, int]]:
    """Return which dropped and added runs share a word that says something."""
    numbers, words = zip(*map(_words_of, runs, keys), strict=True)
    counts = [np.bincount(ids, minlength=len(light)) for ids in words]
    telling = ~light
    for count in counts:
        telling &= (count > 0) & (count <= _COMMON)
    where: list[dict[int, set[int]]] = [{}, {}]
    for side in (0, 1):
        chosen = telling[words[side]]
        for key, number in zip(
            words[side][chosen].tolist(), numbers[side][chosen].tolist(), strict=True
        ):
            where[side].setdefault(key, set()).add(number)
    pairs = {
        (one, other)
        for key, ones in where[0].items()
        for one in ones
        for other in where[1][key]
    }
    return sorted(pairs)


def _words_of(runs: Ints, keys: Ints) -> tuple[Ints, Ints]:
    """Return for all words of the runs the number of the run, and the key."""
    size = runs[:, 1] - runs[:, 0]
    within = np.arange(size.sum()) - np.repeat(np.cumsum(size) - size, size)
    return (
        np.repeat(np.arange(len(runs)), size),
        keys[np.repeat(runs[:, 0], size) + within],
    )


def _move(dropped: Run, added: Run, keys: tuple[Ints, Ints]) -> tuple[int, Move] | None:
    """Return how many words moved, and from where to where, if they plainly did."""
    one = keys[0][dropped.start : dropped.end]
    other = keys[1][added.start : added.end]
    blocks = equal_blocks(one.tolist(), other.tolist())
    (start, copy_start, _), last = blocks[0], blocks[-1]
    count = sum(size for _, _, size in blocks)
    distance = min(abs(dropped.place - added.start), abs(added.place - dropped.start))
    end, copy_end = last[0] + last[2], last[1] + last[2]
    whole = count >= _WHOLE * max(len(one), len(other))
    dense = count >= _WHOLE * max(end - start, copy_end - copy_start)
    if not dense or not _plain(count, distance, whole=whole):
        return None
    if whole:
        start, end, copy_start, copy_end = 0, len(one), 0, len(other)
    else:
        if 0 < max(start, copy_start) <= _EDGE and min(start, copy_start) > 0:
            start = copy_start = 0
        rest = len(one) - end, len(other) - copy_end
        if min(rest) > 0 and max(rest) <= _EDGE:
            end, copy_end = len(one), len(other)
    loose = end - start != count or copy_end - copy_start != count
    return count, Move(
        dropped.start + start,
        dropped.start + end,
        added.start + copy_start,
        added.start + copy_end,
        loose,
    )


def _plain(count: int, distance: int, *, whole: bool) -> bool:
    """Tell whether that many words at that distance have moved, not merely recur."""
    if count == 1:
        return whole and distance <= _NEXT
    return count >= _SURE or (distance <= _NEAR and (count > 2 or whole))  # noqa: PLR2004
