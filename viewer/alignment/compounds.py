"""Keeps words with hyphens whole: "well-known" is "famous", not "well" and "known".

Each part is a word of its own, and would be linked by itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from viewer.alignment.evidence import EVIDENCE
from viewer.model import Evidence

if TYPE_CHECKING:
    from viewer.alignment.sides import Sides
    from viewer.alignment.vocabulary import Flags, Ints

_HYPHEN: Final = "-"
_SAME_KEY: Final = EVIDENCE.index(Evidence.SAME_KEY)


class _Compound(NamedTuple):
    """A half-open range of words joined by hyphens."""

    start: int
    end: int


def with_whole_compounds(sides: Sides, links: Ints, rows: Ints) -> Ints:
    """Return links of which none has only some parts of a word with hyphens.

    Words that have an equal part on the other side stay as they are.

    Parameters
    ----------
    sides
        The words.
    links
        The links, in order of the original; none crosses another in its stretch.
    rows
        The stretches they are in.
    """
    keys = sides.words.keys
    hyphen = bisect_left(keys, _HYPHEN, hi=len(keys) - 1)
    if keys[hyphen] != _HYPHEN or not len(links):
        return links
    rows = rows[np.argsort(rows[:, 0])]
    for side, words in ((0, sides.original_keys), (1, sides.copy_keys)):
        joins = _joins(words == hyphen, sides.parted[side])
        row = rows[np.searchsorted(rows[:, 0], links[:, 0], side="right") - 1]
        links = _mended(links, row[:, 2 * side : 2 * side + 2], joins, side)
    return links


def _joins(hyphens: Flags, parted: Flags) -> Flags:
    """Tell which words are hyphens between others without a space."""
    joins = hyphens & ~parted
    joins[:-1] &= ~parted[1:] & ~hyphens[1:]
    joins[1:] &= ~hyphens[:-1]
    joins[:1] = joins[-1:] = False
    return joins


def _mended(links: Ints, bounds: Ints, joins: Flags, side: int) -> Ints:
    """Return links that leave the compounds of one side whole."""
    torn: dict[_Compound, list[int]] = defaultdict(list)
    start, end = links[:, 2 * side], links[:, 2 * side + 1]
    count = np.append(0, np.cumsum(joins))
    touching = count[np.minimum(end + 1, len(joins))] > count[np.maximum(start - 1, 0)]
    for at in np.flatnonzero(touching).tolist():
        first, last = bounds[at].tolist()
        near = slice(max(int(start[at]) - 1, 0), int(end[at]) + 1)
        for hyphen in (near.start + np.flatnonzero(joins[near])).tolist():
            compound = _around(hyphen, joins, first, last)
            if first <= compound.start and compound.end <= last:
                torn[compound].append(at)
    links, gone = links.copy(), set[int]()
    for compound, touched in torn.items():
        _mend(links, compound, sorted({*touched} - gone), gone, side)
    return np.delete(links, sorted(gone), axis=0)


def _around(hyphen: int, joins: Flags, first: int, last: int) -> _Compound:
    """Return the compound that a hyphen is in, no farther than just out of a range."""
    start, end = hyphen - 1, hyphen + 2
    while first <= start and joins[start - 1]:
        start -= 2
    while end <= last and joins[end : end + 1].any():
        end += 2
    return _Compound(start, end)


def _mend(
    links: Ints, compound: _Compound, touched: list[int], gone: set[int], side: int
) -> None:
    """Let one link have all of a compound, and the others nothing of it.

    `touched` are the links with a part of it; `gone` takes those that are left over.
    """
    own, there = 2 * side, 2 - 2 * side
    if _SAME_KEY in links[touched, 4].tolist():
        return
    inside = [
        at
        for at in touched
        if compound.start <= links[at, own] and links[at, own + 1] <= compound.end
    ]
    keeping = inside or touched[:1]
    first, last = keeping[0], keeping[-1]
    for at in {*touched}.difference(keeping):
        if links[at, own] < compound.start:
            links[at, own + 1] = compound.start
        else:
            links[at, own] = compound.end
    links[first, own] = min(compound.start, links[first, own])
    links[first, own + 1] = max(compound.end, links[first, own + 1])
    links[first, there] = links[keeping, there].min()
    links[first, there + 1] = links[last, there + 1]
    gone.update(keeping[1:])
