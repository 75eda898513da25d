"""Lets words that belong to their neighbour, and face nothing, be linked with it.

So "Mr." is "Mister" with its dot, "very hard" is "thoroughly", and "without charge" is
"free".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from viewer.alignment.languages.function_words import WordClass
from viewer.alignment.linking.evidence import SAME_KEY
from viewer.text import fold
from viewer.text.abbreviations import NEVER_LAST

if TYPE_CHECKING:
    from viewer.alignment.rewordings.sides import Sides
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

_LEADING: Final = frozenset({WordClass.PREPOSITION, WordClass.DETERMINER})
"""Words that hardly stand without the one behind them."""

_LED: Final = WordClass.CONTENT

_NONE: Final = -1


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
    degrees = sorted({sides.words.number_of(key) for key in _DEGREES} - {_NONE})
    followers = tuple(sides.words.number_of(key) for key in (_REFLEXIVE, _DOT))
    if not len(links):
        return links
    rows = rows[np.argsort(rows[:, 0])]
    row = rows[np.searchsorted(rows[:, 0], links[:, 0], side="right") - 1]
    wider = links.copy()
    for side in (0, 1):
        led = _are_graded(sides, links, row, side, degrees)
        led |= _are_led(sides, links, row, side)
        wider[led, 2 * side] -= 1
        wider[_are_followed(sides, links, row, side, followers), 2 * side + 1] += 1
    return wider


def _are_graded(
    sides: Sides, links: Ints, row: Ints, side: int, degrees: list[int]
) -> Flags:
    """Tell which links have a word of degree before them that faces nothing."""
    words, start = sides.keys_of(side), links[:, 2 * side]
    at = np.flatnonzero(_follow_free_words(links, row, side))
    graded = np.zeros(len(links), np.bool_)
    graded[at] = np.isin(words[start[at] - 1], degrees)
    graded[at] &= ~sides.words.light[words[start[at]]]
    return graded


def _are_led(sides: Sides, links: Ints, row: Ints, side: int) -> Flags:
    """Tell which links of single words have a preposition or an article before them.

    It stands on this side alone. No number has any: "at 71" is not "17".
    """
    there = 2 - 2 * side
    ends = row[:, there].copy()
    goes_on = row[1:, 0] == row[:-1, 0]
    ends[1:][goes_on] = links[:-1, there + 1][goes_on]
    alone: Flags = _follow_free_words(links, row, side) & (links[:, there] == ends)
    alone &= (links[:, 1:4:2] - links[:, :4:2] == 1).all(axis=1)
    words, classes = sides.keys_of(side), sides.words.classes
    for at in np.flatnonzero(alone).tolist():
        before, first = words[links[at, 2 * side] - 1 :][:2].tolist()
        alone[at] = classes[before] in _LEADING and classes[first] is _LED
    return alone


def _follow_free_words(links: Ints, row: Ints, side: int) -> Flags:
    """Tell which links, but of equal words, have a word before them without a link."""
    start = links[:, 2 * side]
    free = start > row[:, 2 * side]
    free[1:] &= start[1:] > links[:-1, 2 * side + 1]
    following: Flags = free & (links[:, 4] != SAME_KEY)
    return following


def _are_followed(
    sides: Sides, links: Ints, row: Ints, side: int, followers: tuple[int, ...]
) -> Flags:
    """Tell which links have a reflexive pronoun or a dot behind them that is theirs."""
    pronoun, dot = followers
    words, end = sides.keys_of(side), links[:, 2 * side + 1]
    free = end < row[:, 2 * side + 1]
    free[:-1] &= end[:-1] != links[1:, 2 * side]
    at = np.flatnonzero(free & (links[:, 4] != SAME_KEY))
    followed = np.zeros(len(links), np.bool_)
    followed[at] = words[end[at]] == pronoun
    dots = at[words[end[at]] == dot]
    forms = sides.copy_forms if side else sides.original_forms
    before = forms[end[dots] - 1].tolist()
    followed[dots] = [sides.words.forms[each] in NEVER_LAST for each in before]
    return followed
