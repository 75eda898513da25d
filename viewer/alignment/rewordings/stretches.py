"""Finds the changed stretches between equal words, and links the words in them.

What is plain is linked for the whole text at once: a word that stands alone between
equal neighbours. The rest goes to `reworded`, with small islands of function words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from viewer.alignment.anchors import places_of
from viewer.alignment.rewordings.facing import (
    LONGEST_FACING,
    LONGEST_PHRASE,
    with_evidence,
)
from viewer.alignment.rewordings.reworded import link_reworded, same_key
from viewer.model import Evidence, no_progress
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from viewer.alignment.linking.linker import Linker
    from viewer.alignment.rewordings.sides import Sides
    from viewer.alignment.vocabulary import Flags, Ints
    from viewer.model import Cancelled, Progress

_ISLAND = 2
"""Equal function words between two edits that may belong to a rewording of both."""

_LONGEST_LOOSE = 3
"""Words that were only dropped, or only added, and may belong to a rewording."""

_LONGEST_EVEN = 6
"""Words on a side of two edits that are no rewording of both if each is even."""

_MOST_TORN = 24
"""Words on a side of the longest edit that is put together with its neighbour."""

_MANY_OVER = 3
"""Words that one side has over before an equal mark, and the other behind it."""

LEAST_UNRELATED: Final = 200
"""Words on both sides of a stretch whose equal words may well be there by chance.

If it was a rewording, three words in a row would be equal somewhere and part it.
"""


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
    cuts: tuple[Ints, Ints],
    in_step: bool,
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
    cuts
        Places in both, ascending, where sentences that are paired begin and end.
    in_step
        Whether most sentences are paired.
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
    gaps = _cut(gaps, cuts)
    heed(cancelled)
    least, most = _extents(gaps.sizes)
    single = (least == 1) & (most == 1)
    phrase = _is_phrase(sides, gaps)
    heed(cancelled)
    plain = _plain(sides, gaps.rows[single])
    phrases = with_evidence(gaps.rows[phrase], Evidence.NEIGHBOURS)
    heed(cancelled)
    hard = ~single & ~phrase & (least > 0) & (least < LEAST_UNRELATED)
    reworded = link_reworded(
        sides,
        gaps.rows[hard],
        linker,
        in_step=in_step,
        progress=progress,
        cancelled=cancelled,
    )
    heed(cancelled)
    same = same_key(sides, reworded)
    i = np.concatenate((i[keep], reworded[same, 0]))
    j = np.concatenate((j[keep], reworded[same, 2]))
    heed(cancelled)
    order = np.argsort(i, kind="stable")  # of two ascending parts: quick
    heed(cancelled)
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
    first, size = gaps.before[:-1], np.diff(gaps.before)
    near = np.flatnonzero(size <= _ISLAND)
    sizes = gaps.sizes
    around = sizes[near], sizes[near + 1]
    near = near[_torn(*around) | _crossed(*around)]
    heed(cancelled)
    join = np.zeros(len(size), np.bool_)
    join[near] = ~_stay(sides, _islands(gaps.rows)[near], opens)
    heed(cancelled)
    starts = np.flatnonzero(np.append(True, ~join)) if len(gaps.rows) else gaps.before
    ends = np.append(starts[1:], len(gaps.rows)) - 1 if len(starts) else starts
    rows = gaps.rows[starts].copy()
    rows[:, 1::2] = gaps.rows[ends, 1::2]
    swallowed = places_of(first[join], size[join])
    keep = np.ones(len(i), np.bool_)
    keep[swallowed] = False
    return _Gaps(rows, gaps.before[starts], starts < ends), keep


def _cut(gaps: _Gaps, cuts: tuple[Ints, Ints]) -> _Gaps:
    """Return the stretches cut where paired sentences begin or end in both sides.

    What belongs to a sentence without a partner is then not linked with what belongs to
    the one after it.
    """
    start, end, copy_start, copy_end = gaps.rows.T
    if not len(start):
        return gaps
    row = np.searchsorted(start, cuts[0], side="right") - 1
    inside = (row >= 0) & (copy_start[row] <= cuts[1]) & (cuts[1] <= copy_end[row])
    inside &= cuts[0] <= end[row]
    inside &= (start[row] < cuts[0]) | (copy_start[row] < cuts[1])
    inside &= (cuts[0] < end[row]) | (cuts[1] < copy_end[row])
    at = np.flatnonzero(inside)
    if not len(at):
        return gaps
    row, one, other = row[at], cuts[0][at], cuts[1][at]
    rows = np.concatenate((gaps.rows, gaps.rows[row]))
    of = np.concatenate((np.arange(len(start)), row))
    rows[len(start) :, ::2] = np.column_stack((one, other))
    order = np.lexsort((rows[:, 2], rows[:, 0], of))
    rows, of = rows[order], of[order]
    same = of[1:] == of[:-1]
    rows[:-1][same, 1::2] = rows[1:][same, ::2]
    return _Gaps(rows, gaps.before[of], gaps.torn[of])


def _islands(rows: Ints) -> Ints:
    """Return the stretches of equal words between each edit and the next one."""
    ends, starts = rows[:-1, 1::2], rows[1:, ::2]
    islands: Ints = np.stack((ends, starts), axis=2).reshape(-1, 4)
    return islands


def _stay(sides: Sides, islands: Ints, opens: tuple[Flags, Flags]) -> Flags:
    """Tell which islands stay: they say something, or a sentence begins there.

    It does so on both sides after the edit before, and no later than the edit behind.
    """
    parted = [
        _any_within(flags, islands[:, side], islands[:, side + 1] + 1)
        for flags, side in zip(opens, (0, 2), strict=True)
    ]
    stay: Flags = sides.any_within(islands, ~sides.words.light)
    stay |= parted[0] & parted[1]
    return stay


def _any_within(flags: Flags, start: Ints, end: Ints) -> Flags:
    """Tell in which of these ranges of words, up to the last one, any is flagged."""
    size = np.minimum(end, len(flags)) - start
    places = places_of(start, size)
    found = np.zeros(len(start), np.bool_)
    found[np.repeat(np.arange(len(start)), size)[flags[places]]] = True
    return found


def _torn(sizes: Ints, sizes_after: Ints) -> Flags:
    """Tell which edits and the ones after them may be one rewording, torn apart."""
    (least, most), (least_after, most_after) = map(_extents, (sizes, sizes_after))
    facing = np.minimum(least, least_after) > 0
    longest = np.maximum(most, most_after)
    even = (most == least) & (most_after == least_after) & (longest <= _LONGEST_EVEN)
    facing &= even | (longest <= LONGEST_FACING)
    one_sided = _extents(sizes + sizes_after)[0] == 0
    loose = (least == 0) & (most > _LONGEST_LOOSE)
    loose |= (least_after == 0) & (most_after > _LONGEST_LOOSE)
    torn: Flags = ~(facing | one_sided | loose | (most + most_after > _MOST_TORN))
    return torn


def _extents(sizes: Ints) -> tuple[Ints, Ints]:
    """Return how many words there are on the shorter and on the longer side."""
    return np.minimum(*sizes.T), np.maximum(*sizes.T)


def _crossed(sizes: Ints, sizes_after: Ints) -> Flags:
    """Tell which edits have words over on one side, and the ones after on the other.

    The mark between them parts what corresponds: it is equal by chance.
    """
    over, over_after = (side[:, 0] - side[:, 1] for side in (sizes, sizes_after))
    crossed: Flags = (
        ((over < 0) != (over_after < 0))
        & (np.minimum(np.abs(over), np.abs(over_after)) >= _MANY_OVER)
        & (_extents(sizes + sizes_after)[1] <= _MOST_TORN)
    )
    return crossed


def _plain(sides: Sides, rows: Ints) -> Ints:
    """Link single words that face each other: words with words, marks with marks."""
    marks = sides.words.punctuation
    alike = marks[sides.original_keys[rows[:, 0]]] == marks[sides.copy_keys[rows[:, 2]]]
    return with_evidence(rows[alike], Evidence.NEIGHBOURS)


def _is_phrase(sides: Sides, gaps: _Gaps) -> Flags:
    """Tell where one word stands for several, with no mark or negation."""
    words = sides.words
    special = words.punctuation | words.unspaced | words.negation
    least, most = _extents(gaps.sizes)
    phrase: Flags = (least == 1) & (most > 1) & (most <= LONGEST_PHRASE) & ~gaps.torn
    phrase[phrase] = ~sides.any_within(gaps.rows[phrase], special)
    return phrase
