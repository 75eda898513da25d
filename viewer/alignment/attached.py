"""Lets words that belong to their neighbour, and face nothing, be linked with it.

So "Mr." is "Mister" with its dot, and "very hard" is "thoroughly".
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

import numpy as np

from viewer.alignment.evidence import EVIDENCE
from viewer.model import Evidence
from viewer.text import fold
from viewer.text.abbreviations import NEVER_LAST

if TYPE_CHECKING:
    from viewer.alignment.sides import Sides
    from viewer.alignment.vocabulary import Flags, Ints

_REFLEXIVE: Final = fold("się")
"""The pronoun that follows its verb in Polish."""

_DOT: Final = "."

_OF_DEGREE: Final = (
    "very extremely quite fairly sehr äußerst ziemlich très muy molto assai muito zeer "
    "очень весьма bardzo дуже velmi mycket väldigt erittäin çok πολύ rất sangat"
)
_DEGREES: Final = tuple(map(fold, _OF_DEGREE.split()))
"""Words that say how much the word behind them holds, and mean nothing else."""

_NONE: Final = -1
_SAME_KEY: Final = EVIDENCE.index(Evidence.SAME_KEY)


def with_attached(sides: Sides, links: Ints, rows: Ints) -> Ints:
    """Return links with what belongs to their words before and behind them.

    Parameters
    ----------
    sides
        The words.
    links
        The links, in order of the original.
    rows
        The stretches they are in.
    """
    if not len(links):
        return links
    rows = rows[np.argsort(rows[:, 0])]
    row = rows[np.searchsorted(rows[:, 0], links[:, 0], side="right") - 1]
    wider = links.copy()
    for side in (0, 1):
        _take_degrees(sides, links, row, wider, side)
        _take_followers(sides, links, row, wider, side)
    return wider


def _take_degrees(sides: Sides, links: Ints, row: Ints, wider: Ints, side: int) -> None:
    """Widen links by the words of degree before them that face nothing."""
    degrees = {_number_of(sides, key) for key in _DEGREES} - {_NONE}
    if not degrees:
        return
    words, start = _keys_of(sides, side), links[:, 2 * side]
    before = np.append(0, links[:-1, 2 * side + 1])
    found = _reworded(links) & ~sides.words.light[words[start]]
    found &= (start > row[:, 2 * side]) & (start > before)
    found[found] = np.isin(words[start[found] - 1], [*degrees])
    wider[found, 2 * side] -= 1


def _take_followers(
    sides: Sides, links: Ints, row: Ints, wider: Ints, side: int
) -> None:
    """Widen links by reflexive pronouns and dots behind them that face nothing."""
    pronoun, dot = _number_of(sides, _REFLEXIVE), _number_of(sides, _DOT)
    words, end = _keys_of(sides, side), links[:, 2 * side + 1]
    following = np.append(links[1:, 2 * side], len(words))
    found = _reworded(links) & (end < row[:, 2 * side + 1]) & (end != following)
    behind = words[end[found]]
    attached = behind == pronoun
    dots = behind == dot
    forms = sides.copy_forms if side else sides.original_forms
    before = forms[end[found][dots] - 1].tolist()
    attached[dots] = [sides.words.forms[each] in NEVER_LAST for each in before]
    found[found] = attached
    wider[found, 2 * side + 1] += 1


def _keys_of(sides: Sides, side: int) -> Ints:
    return sides.copy_keys if side else sides.original_keys


def _reworded(links: Ints) -> Flags:
    """Tell which links are not of words that are equal but for their look."""
    reworded: Flags = links[:, 4] != _SAME_KEY
    return reworded


def _number_of(sides: Sides, key: str) -> int:
    """Return the number of a key, or -1 where no word has it."""
    keys = sides.words.keys
    at = bisect_left(keys, key, hi=len(keys) - 1)
    return at if keys[at] == key else _NONE
