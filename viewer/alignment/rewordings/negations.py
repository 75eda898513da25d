"""Sets negations apart: one that came or went is a difference of its own.

A rewording of several words, one of which denies where the other side does not, would
hide the most important change of all.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from viewer.alignment.languages.function_words import WordClass
from viewer.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.alignment.rewordings.sides import Link, Sides, Stretch
    from viewer.alignment.vocabulary import Ints

_NOT_ALONE = {"不": "过過同但仅僅断斷久少管然如得料足幸安", "没": "落收"}
"""Han signs that deny, and the ones behind them with which they are another word."""

_LONGER = {"no": "longer", "not": "anymore"}
"""What a negation takes along with it."""


_DENYING_PRONOUNS = (
    "nothing nobody none nowhere nichts niemand rien personne nada nadie niente nulla "
    "nessuno ninguém niets ничего никто нічого ніхто τίποτα κανείς"
)
_PRONOUNS = frozenset(map(fold, _DENYING_PRONOUNS.split()))
"""Pronouns that deny: inside a phrase ("had nothing to say") they are part of it."""


def around_negation(
    stretch: Stretch, one: Sequence[WordClass], other: Sequence[WordClass]
) -> tuple[Stretch, Stretch] | None:
    """Return what stands before and behind a negation, where that makes all else even.

    Parameters
    ----------
    stretch
        Where the words stand.
    one, other
        Their classes, in the original and in the copy.
    """
    start, end, copy_start, copy_end = stretch
    surplus = len(one) - len(other)
    more, less = (one, other) if surplus > 0 else (other, one)
    counts = more.count(WordClass.NEGATION), less.count(WordClass.NEGATION)
    if abs(surplus) != 1 or counts != (1, 0):
        return None
    at = more.index(WordClass.NEGATION)
    behind, copy_behind = at + max(0, surplus), at + max(0, -surplus)
    return (
        type(stretch)(start, start + at, copy_start, copy_start + at),
        type(stretch)(start + behind, end, copy_start + copy_behind, copy_end),
    )


def negation_apart(link: Link, sides: Sides) -> Link:
    """Return a link without the words that deny on one of its sides only.

    What is left of that side is the longest part between them, the last of several.
    """
    start, end, copy_start, copy_end, evidence = link
    denied = _denials(sides, sides.original_keys[start:end])
    copy_denied = _denials(sides, sides.copy_keys[copy_start:copy_end])
    if bool(denied) == bool(copy_denied):
        return link
    first, last = _longest_part(denied, end - start)
    copy_first, copy_last = _longest_part(copy_denied, copy_end - copy_start)
    return type(link)(
        start + first,
        start + last,
        copy_start + copy_first,
        copy_start + copy_last,
        evidence,
    )


def _denials(sides: Sides, keys: Ints) -> list[int]:
    """Return the places of the words that deny, and of what belongs to them."""
    denying = sides.words.negation[keys].tolist()
    if True not in denying:
        return []
    names = [sides.words.keys[key] for key in keys.tolist()]
    found = []
    for at, denies in enumerate(denying):
        behind = names[at + 1] if at + 1 < len(names) else ""
        other_word = behind and behind in _NOT_ALONE.get(names[at], "")
        inside = 0 < at < len(names) - 1 and names[at] in _PRONOUNS
        if denies and not other_word and not inside:
            found.append(at)
            if behind and behind == _LONGER.get(names[at]):
                found.append(at + 1)
    if len(found) == len(names) > 1:  # "ніхто не": the pronoun is what may be reworded
        return [at for at in found if names[at] not in _PRONOUNS]
    return found


def _longest_part(denied: list[int], size: int) -> tuple[int, int]:
    """Return the longest part between the denials, or all where nothing else is."""
    edges = pairwise([-1, *denied, size])
    parts = [(before + 1, at) for before, at in edges if before + 1 < at]
    return max(parts, key=lambda part: (part[1] - part[0], part), default=(0, size))
