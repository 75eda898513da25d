"""Tells which characters changed side by side in scripts without spaces.

Every character is a word there, and what a reader takes for one is several of them.
"""

from __future__ import annotations

import re
from enum import Enum
from itertools import chain, pairwise
from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.languages.numerals import HAN_NUMERALS
from viewer.alignment.rewordings.syllables import is_spelled
from viewer.model import never_cancelled
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.alignment.rewordings.sides import Sides, Stretch
    from viewer.alignment.vocabulary import Ints
    from viewer.model import Cancelled

_LONGEST = 6
"""Characters on a side of a change that read as words: most words have two of them."""

_LONGEST_TORN = 2
"""Characters that a word may have besides one that it shares with another."""

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")

_BY_ITSELF = frozenset(
    "的了着过是在有和与也都就很不没我你他她它这那把被从到对给最更太极真"
)
"""Han characters that are mostly words by themselves."""

_KANA = re.compile("[\u3041-\u30ff]")
_LONGEST_RUN = 4
"""Han characters between kana that are one word."""

_LONGEST_SPELLED = 18
"""The same where a character is a letter: three words or so."""


class _Script(Enum):
    """In what a character is written; a number is as good as a script of its own."""

    HAN = 0
    HIRAGANA = 1
    KATAKANA = 2
    NUMBER = 3


def is_part_of_word(key: str) -> bool:
    """Tell whether a key is a Han character of which it takes several for a word."""
    return _HAN.match(key) is not None and key not in _BY_ITSELF


def without_torn(
    sides: Sides, i: Ints, j: Ints, *, cancelled: Cancelled = never_cancelled
) -> tuple[Ints, Ints]:
    """Return the places of equal words without characters that tear a word apart.

    Such a one stands between what was only dropped and what was only added: the two
    words share it, as the second character of one and the first of the other.

    Parameters
    ----------
    sides
        The words.
    i, j
        The places of equal words, ascending.
    cancelled
        Asked between all steps whether to stop.
    """
    words = sides.words
    heed(cancelled)
    unspaced = np.flatnonzero(words.unspaced)
    if not len(unspaced):
        return i, j
    part = np.zeros(len(words.keys), np.bool_)
    part[unspaced] = [is_part_of_word(words.keys[key]) for key in unspaced.tolist()]
    heed(cancelled)
    shared = part[sides.original_keys[i]]
    sizes = []
    for keys, places in ((sides.original_keys, i), (sides.copy_keys, j)):
        heed(cancelled)
        starts, ends = np.append(0, places + 1), np.append(places, len(keys))
        sizes.append(ends - starts)
        heed(cancelled)
        others = np.append(0, np.cumsum(~words.unspaced[keys]))
        alone = others[starts] == others[ends]
        shared &= alone[:-1] & alone[1:]
    heed(cancelled)
    short = np.maximum(*sizes) <= _LONGEST_TORN
    dropped, added = (sizes[0] > 0) & short, (sizes[1] > 0) & short
    torn = dropped[:-1] & ~added[:-1] & added[1:] & ~dropped[1:]
    torn |= added[:-1] & ~dropped[:-1] & dropped[1:] & ~added[1:]
    keep = ~(shared & torn)
    return i[keep], j[keep]


def whole_words(
    sides: Sides, i: Ints, j: Ints, *, cancelled: Cancelled = never_cancelled
) -> tuple[Ints, Ints]:
    """Return the places of equal words without parts of Japanese words that changed.

    Between kana a few Han characters are one word, and change as one. A number among
    them is told by itself.

    Parameters
    ----------
    sides
        The words.
    i, j
        The places of equal words, ascending.
    cancelled
        Asked between all steps whether to stop.
    """
    words = sides.words
    heed(cancelled)
    unspaced = np.flatnonzero(words.unspaced).tolist()
    if not any(_KANA.match(words.keys[key]) for key in unspaced):
        return i, j
    han, number = np.zeros((2, len(words.keys)), np.bool_)
    for key in unspaced:
        han[key] = _HAN.match(words.keys[key]) is not None
        number[key] = words.keys[key] in HAN_NUMERALS
    keep = np.ones(len(i), np.bool_)
    for keys, places in ((sides.original_keys, i), (sides.copy_keys, j)):
        heed(cancelled)
        run = np.cumsum(~han[keys])
        changed = han[keys]
        changed[places] = False
        size = np.bincount(run[han[keys]], minlength=run[-1] + 1)
        torn = np.bincount(run[changed], minlength=len(size)) > 0
        torn &= np.bincount(run[changed & number[keys]], minlength=len(size)) == 0
        torn &= size <= _LONGEST_RUN
        keep &= ~(torn[run[places]] & han[keys[places]])
    return i[keep], j[keep]


def unspaced_parts(sides: Sides, stretch: Stretch) -> list[Stretch] | None:
    """Return what stands for what, or None where a stretch is not without spaces.

    Of letters that are too many for a few words nothing stands for anything.
    """
    words = sides.words
    keys = (
        sides.original_keys[stretch.start : stretch.end],
        sides.copy_keys[stretch.copy_start : stretch.copy_end],
    )
    if not any(words.unspaced[side[0]] for side in keys):
        return None
    unspaced = [all(words.unspaced[side].tolist()) for side in keys]
    if all(unspaced) and all(is_spelled(words.keys[key]) for key in chain(*keys)):
        letters = _between_spaces(sides, stretch)
        return [part for part in letters if max(part.size) <= _LONGEST_SPELLED]
    marks = any(words.punctuation[side].any() for side in keys)
    if max(stretch.size) > _LONGEST or (marks and not all(unspaced)):
        return None
    by_scripts = [*_by_scripts(sides, stretch)]
    if by_scripts or all(unspaced):
        return by_scripts or [*_by_twos(sides, stretch)]
    word = keys[unspaced.index(False)]
    return [stretch] if any(unspaced) and len(word) == 1 else None


def _between_spaces(sides: Sides, stretch: Stretch) -> Iterator[Stretch]:
    """Yield what stands between spaces, or all where one side has more of them."""
    ends = []
    for parted, start, end in zip(
        sides.parted, stretch[::2], stretch[1::2], strict=True
    ):
        spaces = start + 1 + np.flatnonzero(parted[start + 1 : end])
        ends.append([start, *spaces.tolist(), end])
    if len(ends[0]) != len(ends[1]):
        yield stretch
        return
    for one, other in zip(*map(pairwise, ends), strict=True):
        yield type(stretch)(*one, *other)


def _by_scripts(sides: Sides, stretch: Stretch) -> Iterator[Stretch]:
    """Yield the words, as far as scripts part them, where both sides have as many.

    In hiragana a word goes on, and in all others another one begins, but a number
    begins and ends it.
    """
    ends = []
    for keys, start, end in zip(
        (sides.original_keys, sides.copy_keys), stretch[::2], stretch[1::2], strict=True
    ):
        scripts = [_script(sides, key) for key in keys[start:end].tolist()]
        begins = [
            start + at
            for at, (one, other) in enumerate(pairwise(scripts), 1)
            if one is not other
            and (other is not _Script.HIRAGANA or one is not _Script.HAN)
        ]
        ends.append([start, *begins, end])
    if len(ends[0]) == len(ends[1]) > 2:  # noqa: PLR2004
        for one, other in zip(*map(pairwise, ends), strict=True):
            yield type(stretch)(*one, *other)


def _script(sides: Sides, key: int) -> _Script:
    character = sides.words.keys[key][0]
    if character in HAN_NUMERALS or character.isdecimal():
        return _Script.NUMBER
    if "\u3041" <= character <= "\u309f":
        return _Script.HIRAGANA
    return _Script.KATAKANA if "\u30a0" <= character <= "\u30ff" else _Script.HAN


def _by_twos(sides: Sides, stretch: Stretch) -> Iterator[Stretch]:
    """Yield characters two by two, or all where that does not come out even.

    It does where the one left over, the first or the last, is a word by itself.
    """
    size, copy_size = stretch.size
    ends = [(0, 0), (size, copy_size)]
    if size == copy_size:
        cuts = [0, size]
        keys = sides.original_keys, sides.copy_keys
        first, last = (
            {sides.words.keys[side[at]] for side, at in zip(keys, places, strict=True)}
            for places in (stretch[::2], (stretch.end - 1, stretch.copy_end - 1))
        )
        if size % 2 == 0 or not _BY_ITSELF.isdisjoint(last):
            cuts = [*range(0, size, 2), size]
        elif not _BY_ITSELF.isdisjoint(first):
            cuts = [0, *range(1, size + 1, 2)]
        ends = [(at, at) for at in cuts]
    for (at, copy_at), (end, copy_end) in pairwise(ends):
        yield type(stretch)(
            stretch.start + at,
            stretch.start + end,
            stretch.copy_start + copy_at,
            stretch.copy_start + copy_end,
        )
