"""Keeps words with hyphens whole: "well-known" is "famous", not "well" and "known".

Each part is a word of its own, and would be linked by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from viewer.alignment.linking.evidence import SAME_KEY

if TYPE_CHECKING:
    from viewer.alignment.rewordings.sides import Sides
    from viewer.alignment.vocabulary import Ints

_HYPHEN: Final = "-"


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
    hyphen = sides.words.number_of(_HYPHEN)
    if hyphen < 0 or not len(links):
        return links
    for side in (0, 1):
        joins = np.flatnonzero(sides.keys_of(side) == hyphen)
        parted = np.append(sides.parted[side], np.True_)
        joins = joins[~parted[joins] & ~parted[joins + 1]]
        if len(joins):
            links = _mended(links, rows, joins, side)
    return links


def _mended(links: Ints, rows: Ints, joins: Ints, side: int) -> Ints:
    """Return links that leave the compounds of one side whole.

    `joins` has the places of its hyphens between words without a space.
    """
    rows = rows[np.argsort(rows[:, 2 * side])]
    row = rows[np.searchsorted(rows[:, 2 * side], joins, side="right") - 1]
    within = (row[:, 2 * side] < joins) & (joins < row[:, 2 * side + 1] - 1)
    if not within.any():
        return links
    links, gone, done = links.copy(), set[int](), -1
    places = {*joins.tolist()}
    for hyphen, bounds in zip(
        joins[within].tolist(), row[within].tolist(), strict=True
    ):
        first, last = bounds[2 * side : 2 * side + 2]
        compound = _around(hyphen, places, first, last)
        if hyphen < done or compound.start < first or compound.end > last:
            continue
        done = compound.end
        of_row = range(*np.searchsorted(links[:, 0], bounds[:2]).tolist())
        touched = [
            at
            for at in of_row
            if links[at, 2 * side] < compound.end
            and compound.start < links[at, 2 * side + 1]
        ]
        _mend(links, compound, touched, gone, side)
    return np.delete(links, sorted(gone), axis=0)


def _around(hyphen: int, joins: set[int], first: int, last: int) -> _Compound:
    """Return the compound that a hyphen is in, no farther than just out of a range."""
    start, end = hyphen - 1, hyphen + 2
    while first <= start and start - 1 in joins:
        start -= 2
    while end <= last and end in joins:
        end += 2
    return _Compound(start, end)


def _mend(
    links: Ints, compound: _Compound, touched: list[int], gone: set[int], side: int
) -> None:
    """Let one link have all of a compound, and the others nothing of it.

    `touched` are the links with a part of it; `gone` takes those that are left over.
    """
    own, there = 2 * side, 2 - 2 * side
    if not touched or SAME_KEY in links[touched, 4].tolist():
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
