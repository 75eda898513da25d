"""Finds the clause that a dropped and an added stretch have in common.

It may be longer than what they share: words at its ends that face equal ones by chance
belong to it, and so do a few that were reworded as it moved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from viewer.alignment.matching.gaps import equal_blocks
from viewer.alignment.passages.moves import Move

if TYPE_CHECKING:
    from viewer.alignment.passages.moves import Run
    from viewer.alignment.vocabulary import Flags, Floats, Ints

NEAR: Final = 60
"""Words within which a clause of few words is taken to have moved."""

_SURE = 6
"""Shared words from which a clause is taken to have moved whatever the distance."""

_NEXT = 5
"""Words within which a single word is taken to have moved."""

WHOLE: Final = 0.5
"""Share of a changed run that must be part of the move for all of it to be."""

_EDGE = 3
"""Words at the end of a moved clause that may have been reworded as well."""


_SHORT = 8
"""Words of a moved clause up to which those of one end only are not told apart."""


class SideWords(NamedTuple):
    """The words of one article.

    Attributes
    ----------
    keys
        What they are, as numbers.
    loose
        Which of them neither moved nor have an equal partner.
    sizes
        How many words each is: a part of one in scripts without spaces.
    paragraphs, sentences
        The paragraph and the sentence of each.
    """

    keys: Ints
    loose: Flags
    sizes: Floats
    paragraphs: Ints
    sentences: Ints


class Clause(NamedTuple):
    """A clause that may have moved.

    `place` is where its words would be in the copy if they had not, `copy_place` where
    those of the copy would be in the original; `equal` is how many of them are equal.
    """

    equal: int
    move: Move
    place: int
    copy_place: int


def common_clause(
    dropped: Run, added: Run, sides: tuple[SideWords, SideWords]
) -> Clause | None:
    """Return what moved of two runs, if something plainly did."""
    blocks = equal_blocks(
        sides[0].keys[dropped.start : dropped.end].tolist(),
        sides[1].keys[added.start : added.end].tolist(),
    )
    first, last = blocks[0], blocks[-1]
    start, copy_start = dropped.start + first[0], added.start + first[1]
    end = dropped.start + last[0] + last[2]
    copy_end = added.start + last[1] + last[2]
    before = _reach(sides, start, copy_start, -1)
    behind = _reach(sides, end - 1, copy_end - 1, 1)
    count = before + sum(size for _, _, size in blocks) + behind
    start, copy_start = start - before, copy_start - before
    end, copy_end = end + behind, copy_end + behind
    size = max(
        max(end, dropped.end) - min(start, dropped.start),
        max(copy_end, added.end) - min(copy_start, added.start),
    )
    whole = count >= WHOLE * size
    if count < WHOLE * max(end - start, copy_end - copy_start):
        return None
    distance = min(abs(dropped.place - added.start), abs(added.place - dropped.start))
    sizes = sides[0].sizes[start:end], sides[1].sizes[copy_start:copy_end]
    words = count * float(np.concatenate(sizes).mean())
    if not _plain(words, distance, whole=whole):
        return None
    move = Move(start, end, copy_start, copy_end)
    move = _with_edges(move, dropped, added, whole=whole and not before + behind)
    sizes_of_move = move.end - move.start, move.copy_end - move.copy_start
    loose = sizes_of_move != (count, count) and max(sizes_of_move) <= _SHORT
    return Clause(count, move._replace(loose=loose), dropped.place, added.place)


def _reach(sides: tuple[SideWords, SideWords], at: int, copy_at: int, step: int) -> int:
    """Return how many words from two equal ones on are equal too, but linked to others.

    Those links stand for little: the words happened to face each other.
    """
    reach = 0
    while True:
        at, copy_at = at + step, copy_at + step
        for side, place in zip(sides, (at, copy_at), strict=True):
            if not 0 <= place < len(side.keys) or not side.loose[place]:
                return reach
            if side.paragraphs[place] != side.paragraphs[place - step]:
                return reach
        if sides[0].keys[at] != sides[1].keys[copy_at]:
            return reach
        reach += 1


def _with_edges(move: Move, dropped: Run, added: Run, *, whole: bool) -> Move:
    """Return a move with the words around it that were reworded and moved along."""
    start, end, copy_start, copy_end, _ = move
    if whole:
        return Move(dropped.start, dropped.end, added.start, added.end)
    before = start - dropped.start, copy_start - added.start
    if min(before) > 0 and max(before) <= _EDGE:
        start, copy_start = dropped.start, added.start
    behind = dropped.end - end, added.end - copy_end
    if min(behind) > 0 and max(behind) <= _EDGE:
        end, copy_end = dropped.end, added.end
    return Move(start, end, copy_start, copy_end)


def _plain(words: float, distance: int, *, whole: bool) -> bool:
    """Tell whether that many words at that distance have moved, not merely recur."""
    if words < 2:  # noqa: PLR2004
        return whole and words >= 1 and distance <= _NEXT
    return words >= _SURE or (distance <= NEAR and (words > 2 or whole))  # noqa: PLR2004
