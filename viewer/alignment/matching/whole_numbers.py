"""Lets a number that is written out in several words change as one.

Words are linked one by one, so that "sixty-four" and "sixty-five" share a word, and of
"four thousand" and "4000" only one is linked; but what changed is the whole number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.languages.numerals import (
    joins_numerals,
    numeral_test,
    opens_numeral,
)
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.alignment.matching.correspondence import Correspondence
    from viewer.alignment.vocabulary import Flags, Ints
    from viewer.model import Cancelled


@dataclass(frozen=True, slots=True)
class _Side:
    """The words of one article.

    Attributes
    ----------
    keys
        The key of each word.
    number, punctuation
        For each key whether it is a number, and whether it is a mark.
    groups
        The half-open ranges of the numbers that are written in several words.
    group_of
        For each word the index of its number in `groups`, or -1.
    equal
        Which words have an equal partner.
    first, last
        The first and the last word of what each word is linked to, or -1.
    frames
        The moved passage that each word is part of.
    """

    keys: Ints
    number: Flags
    punctuation: Flags
    groups: list[tuple[int, int]]
    group_of: Ints
    equal: Flags
    first: Ints
    last: Ints
    frames: Ints

    def numbers(self, words: slice) -> Flags:
        """Tell which of these words are numbers, or stand within one."""
        return self.number[self.keys[words]] | (self.group_of[words] >= 0)

    def hyphens(self, words: slice) -> Flags:
        """Tell which of these words are hyphens within a number."""
        return self.punctuation[self.keys[words]] & (self.group_of[words] >= 0)


def join_numbers(found: Correspondence, language: str, *, cancelled: Cancelled) -> None:
    """Link whole numbers where a part of one of them changed."""
    numeral = np.fromiter(map(numeral_test(language), found.vocabulary.keys), np.bool_)
    heed(cancelled)
    groups = [list(_groups(found, side, numeral, language)) for side in (0, 1)]
    if not any(groups):
        return
    heed(cancelled)
    keys, number = found.vocabulary.keys, numeral.copy()
    for at in np.flatnonzero(found.vocabulary.number).tolist():
        number[at] |= keys[at][0].isdecimal()
    sides = [_side(found, side, number, groups[side]) for side in (0, 1)]
    rows: dict[int, tuple[int, int, int, int]] = {}
    for own in (0, 1):
        heed(cancelled)
        side, other = sides[own], sides[1 - own]
        for start, end in side.groups:
            if side.equal[start:end].all():
                continue
            there = _facing(side, other, start, end)
            if there is not None:
                pair = ((start, end), there) if own == 0 else (there, (start, end))
                rows.setdefault(pair[0][0], (*pair[0], *pair[1]))
    if rows:
        found.link_whole(np.asarray([rows[at] for at in sorted(rows)], np.int64))


def _side(
    found: Correspondence, side: int, number: Flags, groups: list[tuple[int, int]]
) -> _Side:
    words, links = found.vocabulary, found.links
    keys = words.keys_of(side)
    partners = found.partners[side]
    first, last = partners.copy(), partners.copy()
    size = links[:, 2 * side + 1] - links[:, 2 * side]
    at = np.repeat(links[:, 2 * side] - np.cumsum(size) + size, size)
    at += np.arange(size.sum())
    first[at] = np.repeat(links[:, 2 - 2 * side], size)
    last[at] = np.repeat(links[:, 3 - 2 * side] - 1, size)
    group_of = np.full(len(keys), -1)
    for group, (start, end) in enumerate(groups):
        group_of[start:end] = group
    return _Side(
        keys,
        number,
        words.punctuation,
        groups,
        group_of,
        partners >= 0,
        first,
        last,
        found.frames[side],
    )


def _groups(
    found: Correspondence, side: int, is_numeral: Flags, language: str
) -> Iterator[tuple[int, int]]:
    """Yield the numbers of one side that are written in several words."""
    names = (*found.vocabulary.keys, "")
    keys = np.append(found.vocabulary.keys_of(side), len(names) - 1)
    places = np.flatnonzero(is_numeral[keys[:-1]])
    columns = (column.tolist() for column in (places, keys[places], keys[places - 1]))
    start = end = 0
    last = ""
    for at, key, key_before in zip(*columns, strict=True):
        numeral, before = names[key], names[key_before]
        between = [before] if at == end + 1 else []
        joined = at == end or joins_numerals(last, between, language)
        if start == end or not joined:
            if end - start > 1:
                yield start, end
            start = at - opens_numeral(before, numeral, language)
        end, last = at + 1, numeral
    if end - start > 1:
        yield start, end


def _facing(side: _Side, other: _Side, start: int, end: int) -> tuple[int, int] | None:
    """Return the number that a number corresponds to, if it does to nothing else."""
    linked = side.first[start:end] >= 0
    if not linked.any():
        return None
    first = int(side.first[start:end][linked].min())
    last = int(side.last[start:end].max())
    for at in (first, last):
        if (group := int(other.group_of[at])) >= 0:
            first = min(first, other.groups[group][0])
            last = max(last, other.groups[group][1] - 1)
    first, last = _numbers_within(other, first, last)
    there = slice(first, last + 1)
    back = other.first[there]
    # "three hundred" and "four hundred" share a word that a reader sees on both sides.
    if last + 1 - first == end - start and not other.hyphens(there).any():
        return None
    within = (back < 0) | ((back >= start) & (other.last[there] < end))
    frames = {*side.frames[start:end].tolist(), *other.frames[there].tolist()}
    if not (other.numbers(there) & within).all() or len(frames) > 1:
        return None
    return first, last + 1


def _numbers_within(side: _Side, first: int, last: int) -> tuple[int, int]:
    """Leave out the words around a number, which stood for parts by their place."""
    numbers = np.flatnonzero(side.numbers(slice(first, last + 1)))
    if not len(numbers):
        return first, last
    return first + int(numbers[0]), first + int(numbers[-1])
