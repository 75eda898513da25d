"""Keeps equal letters from tearing words apart where each letter is a word.

Thai, Lao, Khmer and Burmese are written without spaces, and their letters are words
here. Of two words that were reworded some letters are the same by chance: what is
shorter than a syllable belongs to the rewording beside it, and no rewording begins or
ends where a syllable surely goes on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain, pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.model import never_cancelled
from viewer.text.heeding import heed, in_batches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.alignment.rewordings.sides import Sides
    from viewer.alignment.vocabulary import Flags, Ints
    from viewer.model import Cancelled

_SPELLED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_LEADING = frozenset("เแโใไฉผฝฌหฮເແໂໃໄຂສຖຜຝຫຮ")
"""Thai and Lao vowels before their consonant, and consonants that end no syllable."""

_FOLLOWING = frozenset("ะาำๅະາຳ")
"""Vowels behind their consonant."""

_LONGEST_PART = 3
"""Letters of what is shorter than a syllable: an end, a consonant, a beginning."""

_FARTHEST = 4
"""Letters that a dropped or added stretch may be shifted by."""


class _Letter(IntEnum):
    """What a letter is in its syllable.

    `NONE` is no letter of these scripts, and `WHOLE` one with marks above or below it.
    After a `LEADING` letter the syllable goes on; a `FOLLOWING` one goes on with it.
    """

    NONE = 0
    WHOLE = 1
    BARE = 2
    LEADING = 3
    FOLLOWING = 4


def is_spelled(key: str) -> bool:
    """Tell whether a key is a letter, of which it takes several to make a word."""
    return _SPELLED.match(key) is not None


def whole_syllables(
    sides: Sides, i: Ints, j: Ints, *, cancelled: Cancelled = never_cancelled
) -> tuple[Ints, Ints]:
    """Return the places of equal words without those that tear syllables apart.

    Parameters
    ----------
    sides
        The words.
    i, j
        The places of equal words, ascending.
    cancelled
        Asked between all steps, and for every few of the edits, whether to stop.
    """
    words = sides.words
    heed(cancelled)
    letters = np.zeros(len(words.keys), np.int8)
    for at in np.flatnonzero(words.unspaced).tolist():
        letters[at] = _letter(words.keys[at])
    if not letters.any():
        return i, j
    whole = _without_parts(sides, letters[sides.original_keys[i]], i, j, cancelled)
    i, j = i[whole], j[whole]
    pairs: dict[int, int] = {}
    for batch in in_batches(zip(i.tolist(), j.tolist(), strict=True), cancelled):
        pairs.update(batch)
    one, other = (
        _Side.of(letters, keys, parted, cancelled)
        for keys, parted in zip(
            (sides.original_keys, sides.copy_keys), sides.parted, strict=True
        )
    )
    text = _Text(one, other, pairs)
    edits = _edits(i, j, (len(one.keys), len(other.keys)))
    for edit in chain.from_iterable(in_batches(edits, cancelled)):
        text.mend(edit)
    heed(cancelled)
    i, j = (np.fromiter(side, np.int64) for side in (pairs, pairs.values()))
    heed(cancelled)
    order = np.argsort(i, kind="stable")  # few were mended: nearly all is in order
    return i[order], j[order]


class _Side(NamedTuple):
    """The words of one side: their keys, letters, and whether space precedes them."""

    keys: list[int]
    letters: list[int]
    parted: list[bool]

    @classmethod
    def of(
        cls, letters: Ints, keys: Ints, parted: Flags, cancelled: Cancelled
    ) -> _Side:
        """Return a side by the letter of each key, and its words."""
        columns = []
        for column in (keys, letters[keys], parted):
            heed(cancelled)
            columns.append(column.tolist())
        return cls(*columns)


class _Edit(NamedTuple):
    """What lies between equal words, as half-open ranges; one of them may be empty."""

    start: int
    end: int
    copy_start: int
    copy_end: int

    def moved(self, before: int, behind: int) -> _Edit:
        """Return it with both its starts and both its ends moved."""
        return _Edit(
            self.start + before,
            self.end + behind,
            self.copy_start + before,
            self.copy_end + behind,
        )


@dataclass(frozen=True, slots=True)
class _Text:
    """Both sides, and for equal words of the original their places in the copy."""

    one: _Side
    other: _Side
    pairs: dict[int, int]

    def mend(self, edit: _Edit) -> None:
        """Let an edit begin and end between syllables, as far as that can be told."""
        edit = self._trimmed(edit)
        if edit.start < edit.end and edit.copy_start < edit.copy_end:
            self._widen(edit)
        else:
            self._place(edit)

    def _linked(self, at: int, copy_at: int) -> bool:
        return self.pairs.get(at) == copy_at

    def _goes_on(self, at: int, copy_at: int) -> bool:
        """Tell whether these are letters with letters, and no space, before them."""
        return all(
            0 < place < len(side.keys)
            and side.letters[place - 1] != _Letter.NONE != side.letters[place]
            and not side.parted[place]
            for side, place in ((self.one, at), (self.other, copy_at))
        )

    def _trimmed(self, edit: _Edit) -> _Edit:
        """Return an edit without equal letters that go on in equal ones around it."""
        one, other = self.one.keys, self.other.keys
        while edit.start < edit.end and edit.copy_start < edit.copy_end:
            start, end, copy_start, copy_end = edit
            if (
                one[end - 1] == other[copy_end - 1]
                and self._linked(end, copy_end)
                and self._goes_on(end, copy_end)
            ):
                self.pairs[end - 1] = copy_end - 1
                edit = edit.moved(0, -1)
            elif (
                one[start] == other[copy_start]
                and self._linked(start - 1, copy_start - 1)
                and self._goes_on(start, copy_start)
            ):
                self.pairs[start] = copy_start
                edit = edit.moved(1, 0)
            else:
                break
        return edit

    def _widen(self, edit: _Edit) -> None:
        """Give an edit the equal letters around it with which its syllables go on."""
        while self._begins_within(edit):
            edit = edit.moved(-1, 0)
            del self.pairs[edit.start]
        while self._ends_within(edit):
            del self.pairs[edit.end]
            edit = edit.moved(0, 1)

    def _begins_within(self, edit: _Edit) -> bool:
        """Tell whether a syllable goes on from the equal letter before an edit."""
        start, end, copy_start, copy_end = edit
        return (
            self._linked(start - 1, copy_start - 1)
            and self._goes_on(start, copy_start)
            and (
                self.one.letters[start - 1] == _Letter.LEADING
                or _Letter.FOLLOWING in self.one.letters[start : min(start + 1, end)]
                or _Letter.FOLLOWING
                in self.other.letters[copy_start : min(copy_start + 1, copy_end)]
            )
        )

    def _ends_within(self, edit: _Edit) -> bool:
        """Tell whether a syllable goes on in the equal letter behind an edit."""
        start, end, copy_start, copy_end = edit
        return (
            self._linked(end, copy_end)
            and self._goes_on(end, copy_end)
            and (
                self.one.letters[end] == _Letter.FOLLOWING
                or _Letter.LEADING in self.one.letters[max(start, end - 1) : end]
                or _Letter.LEADING
                in self.other.letters[max(copy_start, copy_end - 1) : copy_end]
            )
        )

    def _place(self, edit: _Edit) -> None:
        """Move what was only dropped or added to where it is whole syllables."""
        for step, most in ((-1, _FARTHEST), (1, 2 * _FARTHEST)):
            for _ in range(most):
                if self._tears(edit) and self._can_shift(edit, step):
                    edit = self._shifted(edit, step)
        self._widen(edit)

    def _tears(self, edit: _Edit) -> bool:
        return self._begins_within(edit) or self._ends_within(edit)

    def _can_shift(self, edit: _Edit, step: int) -> bool:
        start, end, copy_start, copy_end = edit
        if step > 0:
            linked = self._linked(end, copy_end)
            return linked and self.one.keys[start] == self.other.keys[copy_start]
        linked = self._linked(start - 1, copy_start - 1)
        return linked and self.one.keys[end - 1] == self.other.keys[copy_end - 1]

    def _shifted(self, edit: _Edit, step: int) -> _Edit:
        """Take the equal word on one side of an edit into it, and one out behind it."""
        if step > 0:
            del self.pairs[edit.end]
            self.pairs[edit.start] = edit.copy_start
            return edit.moved(1, 1)
        edit = edit.moved(-1, -1)
        del self.pairs[edit.start]
        self.pairs[edit.end] = edit.copy_end
        return edit


def _letter(key: str) -> _Letter:
    if not is_spelled(key):
        return _Letter.NONE
    if key in _LEADING:
        return _Letter.LEADING
    if key[0] in _FOLLOWING:
        return _Letter.FOLLOWING
    return _Letter.BARE if len(key) == 1 else _Letter.WHOLE


def _edits(i: Ints, j: Ints, sizes: tuple[int, int]) -> Iterator[_Edit]:
    """Yield what lies between equal words."""
    edged, copy_edged = (
        np.concatenate(([-1], places, [size]))
        for places, size in zip((i, j), sizes, strict=True)
    )
    at = np.flatnonzero((np.diff(edged) > 1) | (np.diff(copy_edged) > 1))
    rows = edged[at] + 1, edged[at + 1], copy_edged[at] + 1, copy_edged[at + 1]
    yield from map(_Edit, *(row.tolist() for row in rows))


def _without_parts(
    sides: Sides, letters: Ints, i: Ints, j: Ints, cancelled: Cancelled
) -> Flags:
    """Tell which equal words are not a part of a syllable that an edit tore off.

    `letters` are those of the equal words.
    """
    parted, copy_parted = (np.append(flags, np.True_) for flags in sides.parted)
    before, behind = parted[i] & copy_parted[j], parted[i + 1] & copy_parted[j + 1]
    edged = np.concatenate(([-1], i, [len(sides.original_keys)]))
    copy_edged = np.concatenate(([-1], j, [len(sides.copy_keys)]))
    heed(cancelled)
    edited = (np.diff(edged) > 1) | (np.diff(copy_edged) > 1)
    cut = edited.copy()
    cut[0] = cut[-1] = True
    cut[1:-1] |= before[1:] | ((letters[1:] > 0) != (letters[:-1] > 0))
    cuts = np.flatnonzero(cut)
    keep = np.ones(len(i), np.bool_)
    parts = in_batches(pairwise(cuts.tolist()), cancelled)
    for first, end in chain.from_iterable(parts):
        torn = (edited[first] and not before[first]) or (
            edited[end] and not behind[end - 1]
        )
        if torn and end - first <= _LONGEST_PART and _is_part(letters[first:end]):
            keep[first:end] = False
    return keep


def _is_part(letters: Ints) -> bool:
    """Tell whether these letters are less than a syllable."""
    kinds = letters.tolist()
    while kinds and kinds[0] == _Letter.FOLLOWING:
        del kinds[0]
    while kinds and kinds[-1] == _Letter.LEADING:
        del kinds[-1]
    return not kinds or kinds == [_Letter.BARE]
