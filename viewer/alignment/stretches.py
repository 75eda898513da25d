"""Finds the changed stretches between equal words, and links the words in them.

What is plain is linked for the whole text at once: a word that stands alone between
equal neighbours. The rest goes to `rewordings`, with small islands of function words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.alignment.facing import LONGEST_FACING, LONGEST_PHRASE, with_evidence
from viewer.alignment.rewordings import link_reworded, same_key
from viewer.model import Evidence, no_progress
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from viewer.alignment.linking import Linker
    from viewer.alignment.sides import Sides
    from viewer.alignment.vocabulary import Flags, Ints
    from viewer.model import Cancelled, Progress

_ISLAND = 2
"""Equal function words between two edits that may belong to a rewording of both."""

_LONGEST_LOOSE = 3
"""Words that were only dropped, or only added, and may belong to a rewording."""

_MOST_TORN = 24
"""Words on a side of the longest edit that is put together with its neighbour."""


_MANY_OVER = 3
"""Words that one side has over before an equal mark, and the other behind it."""


class _Gaps(NamedTuple):
    """The stretches without equal words, as rows of start, end, start, end.

    `before` tells for each how many equal words precede it, and `torn` whether it was
    put together of several.
    """

    rows: Ints
    before: Ints
    torn: Flags

    @property
    def sizes(self) -> Ints:
        """How many words each has in the original and in the copy."""
        return self.rows[:, 1::2] - self.rows[:, ::2]


def link_changed(
    sides: Sides,
    i: Ints,
    j: Ints,
    linker: Linker,
    *,
    opens: tuple[Flags, Flags],
    progress: Progress = no_progress,
    cancelled: Cancelled,
) -> tuple[Ints, Ints, Ints]:
    """Return the equal words and the links of the words that changed.

    Parameters
    ----------
    sides
        The words.
    i, j
        The places of equal words, ascending.
    linker
        Links the words of what is not plain.
    opens
        Which words of the original, and of the copy, begin a sentence.
    progress, cancelled
        Told how far the work is; asked often whether to stop.

    Returns
    -------
    i, j, links
        The equal words after islands were given to the linker, and rows of the other
        links: start, end, start, end, number of the evidence. No word is in two.
    """
    gaps = _find(sides, i, j)
    heed(cancelled)
    gaps, keep = _joined(gaps, sides, i, opens, cancelled)
    heed(cancelled)
    sizes = gaps.sizes
    single = (sizes == 1).all(axis=1)
    phrase = _is_phrase(sides, gaps)
    heed(cancelled)
    plain = _plain(sides, gaps.rows[single])
    phrases = with_evidence(gaps.rows[phrase], Evidence.NEIGHBOURS)
    heed(cancelled)
    hard = ~single & ~phrase & (sizes > 0).all(axis=1)
    reworded = link_reworded(
        sides, gaps.rows[hard], linker, progress=progress, cancelled=cancelled
    )
    heed(cancelled)
    same = same_key(sides, reworded)
    i = np.concatenate((i[keep], reworded[same, 0]))
    j = np.concatenate((j[keep], reworded[same, 2]))
    order = np.argsort(i, kind="stable")  # of two ascending parts: quick
    return i[order], j[order], np.concatenate((plain, phrases, reworded[~same]))


def _find(sides: Sides, i: Ints, j: Ints) -> _Gaps:
    """Return the stretches between the equal words."""
    edged_i = np.concatenate(([-1], i, [len(sides.original_keys)]))
    edged_j = np.concatenate(([-1], j, [len(sides.copy_keys)]))
    at = np.flatnonzero((np.diff(edged_i) > 1) | (np.diff(edged_j) > 1))
    rows = (edged_i[at] + 1, edged_i[at + 1], edged_j[at] + 1, edged_j[at + 1])
    return _Gaps(np.column_stack(rows), at, np.zeros(len(at), np.bool_))


def _joined(
    gaps: _Gaps,
    sides: Sides,
    i: Ints,
    opens: tuple[Flags, Flags],
    cancelled: Cancelled,
) -> tuple[_Gaps, Flags]:
    """Join the edits on both sides of a small island, within a sentence.

    Returns
    -------
    gaps, keep
        The stretches, and which of the equal words stay equal.
    """
    heavy = np.append(0, np.cumsum(~sides.words.light[sides.original_keys[i]]))
    first, last = gaps.before[:-1], gaps.before[1:]
    join = (last - first <= _ISLAND) & (heavy[first] == heavy[last])
    join &= _torn(gaps.sizes) | _crossed(gaps.sizes)
    heed(cancelled)
    parted = _parted(gaps.rows[:, :2], opens[0])
    heed(cancelled)
    join &= ~(parted & _parted(gaps.rows[:, 2:], opens[1]))
    heed(cancelled)
    starts = np.flatnonzero(np.append(True, ~join)) if len(gaps.rows) else gaps.before
    ends = np.append(starts[1:], len(gaps.rows)) - 1 if len(starts) else starts
    rows = gaps.rows[starts].copy()
    rows[:, 1::2] = gaps.rows[ends, 1::2]
    swallowed = np.zeros(len(i) + 1, np.int64)
    np.add.at(swallowed, first[join], 1)
    np.subtract.at(swallowed, last[join], 1)
    keep: Flags = np.cumsum(swallowed[:-1]) == 0
    return _Gaps(rows, gaps.before[starts], starts < ends), keep


def _parted(rows: Ints, opens: Flags) -> Flags:
    """Tell where a sentence begins after an edit and no later than the next one."""
    count = np.append(0, np.cumsum(opens))
    ends, starts = rows[:-1, 1], rows[1:, 0]
    parted: Flags = count.take(starts + 1, mode="clip") > count[ends]
    return parted


def _torn(sizes: Ints) -> Flags:
    """Tell which edits and the ones after them may be one rewording, torn apart."""
    one, other = sizes[:-1], sizes[1:]
    facing = (sizes > 0).all(axis=1) & (sizes.max(axis=1, initial=0) <= LONGEST_FACING)
    one_sided = ((one == 0) & (other == 0)).any(axis=1)
    loose = (sizes == 0).any(axis=1) & (sizes.max(axis=1, initial=0) > _LONGEST_LOOSE)
    long = one.max(axis=1, initial=0) + other.max(axis=1, initial=0) > _MOST_TORN
    torn: Flags = ~(
        (facing[:-1] & facing[1:]) | one_sided | loose[:-1] | loose[1:] | long
    )
    return torn


def _crossed(sizes: Ints) -> Flags:
    """Tell which edits have words over on one side, and the next ones on the other.

    The mark between them parts what corresponds: it is equal by chance.
    """
    over = sizes[:, 0] - sizes[:, 1]
    one, other = over[:-1], over[1:]
    opposite = (one < 0) != (other < 0)
    words = sizes[:-1] + sizes[1:]
    crossed: Flags = (
        opposite
        & (np.minimum(np.abs(one), np.abs(other)) >= _MANY_OVER)
        & (words.max(axis=1, initial=0) <= _MOST_TORN)
    )
    return crossed


def _plain(sides: Sides, rows: Ints) -> Ints:
    """Link single words that face each other: words with words, marks with marks."""
    marks = sides.words.punctuation
    alike = marks[sides.original_keys[rows[:, 0]]] == marks[sides.copy_keys[rows[:, 2]]]
    return with_evidence(rows[alike], Evidence.NEIGHBOURS)


def _is_phrase(sides: Sides, gaps: _Gaps) -> Flags:
    """Tell where one word stands for several, with no mark or negation."""
    sizes = gaps.sizes
    words = sides.words
    special = words.punctuation | words.unspaced | words.negation
    phrase: Flags = (sizes.min(axis=1, initial=2) == 1) & (
        sizes.max(axis=1, initial=0) > 1
    )
    phrase &= (sizes.max(axis=1, initial=0) <= LONGEST_PHRASE) & ~gaps.torn
    for keys, side in ((sides.original_keys, 0), (sides.copy_keys, 2)):
        count = np.append(0, np.cumsum(special[keys]))
        phrase &= count[gaps.rows[:, side]] == count[gaps.rows[:, side + 1]]
    return phrase
