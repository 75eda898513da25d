"""Links the words of changed stretches between equal words, all stretches together.

Short ones whose words have nothing in common are linked by place alone (`facing`),
characters by `unspaced`; about the others the linker is asked (`asking`), and what it
leaves is linked by place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.languages.function_words import WordClass
from viewer.alignment.linking.evidence import EVIDENCE, SAME_KEY
from viewer.alignment.rewordings.asking import ask, pieces_worth_asking
from viewer.alignment.rewordings.attached import with_attached
from viewer.alignment.rewordings.compounds import with_whole_compounds
from viewer.alignment.rewordings.doublets import joined_in_twos
from viewer.alignment.rewordings.facing import (
    LONGEST_FACING,
    link_facing,
    with_evidence,
)
from viewer.alignment.rewordings.negations import negation_apart
from viewer.alignment.rewordings.sides import Link, Stretch
from viewer.alignment.rewordings.unspaced import unspaced_parts
from viewer.model import Evidence, no_progress
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from viewer.alignment.linking.linker import Linker
    from viewer.alignment.rewordings.sides import Sides
    from viewer.alignment.vocabulary import Flags, Ints
    from viewer.model import Cancelled, Progress

_VERB = frozenset({WordClass.CONTENT})
_PARTICLES = frozenset({WordClass.PREPOSITION})
_PHRASAL = frozenset({"en", "und"})
"""Languages where a verb and the preposition behind it often read as one: English."""

_NEVER_PHRASAL = frozenset(
    ["during", "until", "till", "since", "despite", "per", "throughout", "within"]
)
"""Prepositions that belong to what stands behind them, whatever verb is before them."""


def link_reworded(
    sides: Sides,
    rows: Ints,
    linker: Linker,
    *,
    in_step: bool = False,
    progress: Progress = no_progress,
    cancelled: Cancelled,
) -> Ints:
    """Return the links of the words of some stretches.

    Parameters
    ----------
    sides
        The words.
    rows
        The stretches, with words on both sides, in order of the original.
    linker
        Links the words that are not linked by their place.
    in_step
        Whether most sentences are paired.
    progress, cancelled
        Told how far the work is; asked often whether to stop.
    """
    by_characters, rows = _unspaced(sides, rows, cancelled)
    near = _is_near(sides, rows)
    pieces = pieces_worth_asking(
        sides, rows[~near], in_step=in_step, cancelled=cancelled
    )
    asked = ask(sides, pieces, linker, progress=progress, cancelled=cancelled)
    left = _left_over(pieces, asked)
    by_place = [
        link_facing(sides, facing, evidence, cancelled=cancelled)
        for facing, evidence in (
            (rows[near], Evidence.NEIGHBOURS),
            (left, Evidence.POSITION),
        )
    ]
    heed(cancelled)
    links = np.concatenate((asked, *by_place))
    stretches = np.sort(np.concatenate((rows[near, 0], pieces[:, 0])))
    links = links[np.argsort(links[:, 0])]
    whole = np.concatenate((rows[near], pieces))
    links = with_whole_compounds(sides, with_attached(sides, links, whole), whole)
    if linker.language in _PHRASAL:
        links = _glued(sides, links, stretches)
    links = joined_in_twos(sides, links, linker.language)
    heed(cancelled)
    return _negations_apart(sides, np.concatenate((by_characters, links)))


def same_key(sides: Sides, links: Ints) -> Flags:
    """Tell which links join a word to one that is equal but for its look."""
    single = (links[:, 1:4:2] - links[:, :4:2] == 1).all(axis=1)
    keys, copy_keys = sides.original_keys[links[:, 0]], sides.copy_keys[links[:, 2]]
    same: Flags = single & (keys == copy_keys)
    return same


def _unspaced(sides: Sides, rows: Ints, cancelled: Cancelled) -> tuple[Ints, Ints]:
    """Link what is written without spaces, and return also the other stretches."""
    other = np.ones(len(rows), np.bool_)
    parts: list[Stretch] = []
    for at in np.flatnonzero(sides.any_within(rows, sides.words.unspaced)).tolist():
        heed(cancelled)
        found = unspaced_parts(sides, Stretch(*rows[at].tolist()))
        if found is not None:
            parts += found
            other[at] = False
    links = np.asarray(parts, np.int64).reshape(-1, 4)
    return with_evidence(links, Evidence.NEIGHBOURS), rows[other]


def _is_near(sides: Sides, rows: Ints) -> Flags:
    """Tell which stretches share no word, and are linked by their place.

    Of several words no place tells which correspond where a number faces no number:
    "près de 400", "environ quatre cents".
    """
    steps = np.arange(LONGEST_FACING)
    words, numbers = [], []
    for keys, side in ((sides.original_keys, 0), (sides.copy_keys, 2)):
        at = rows[:, side, None] + steps
        within = at < rows[:, side + 1, None]
        found = keys[np.minimum(at, len(keys) - 1)]
        words.append(np.where(within, found, -1 - side))
        numbers.append(sides.words.number[found] & within)
    shared = (words[0][:, :, None] == words[1][:, None]).any(axis=(1, 2))
    sizes = rows[:, 1::2] - rows[:, ::2]
    least, most = sizes.min(axis=1), sizes.max(axis=1)
    even = (least == most) & (numbers[0] == numbers[1]).all(axis=1)
    near: Flags = (most <= LONGEST_FACING) & (even | (least == 1)) & ~shared
    return near


def _left_over(rows: Ints, links: Ints) -> Ints:
    """Return what faces each other before, between and behind links, by stretch."""
    of = np.searchsorted(rows[:, 0], links[:, 0], side="right") - 1
    goes_on = of[1:] == of[:-1]
    before = rows[of][:, ::2]
    before[1:][goes_on] = links[:-1][goes_on][:, 1:4:2]
    behind = rows[:, ::2].copy()
    behind[of] = links[:, 1:4:2]  # the last link of each stretch
    starts = np.concatenate((before, behind))
    ends = np.concatenate((links[:, :4:2], rows[:, 1::2]))
    facing = (starts < ends).all(axis=1)
    left: Ints = np.stack((starts, ends), axis=2)[facing].reshape(-1, 4)
    return left


def _glued(sides: Sides, links: Ints, stretches: Ints) -> Ints:
    """Join a word and the preposition after it where both were reworded.

    So "worked on" -> "toiled at" is one rewording.

    Parameters
    ----------
    sides
        The words.
    links
        The links, in order of the original.
    stretches
        Where each stretch starts that nothing is joined across.
    """
    of = np.searchsorted(stretches, links[:, 0], side="right")
    light, unspaced = (
        flags[sides.original_keys[links[:, 0]]]
        for flags in (sides.words.light, sides.words.unspaced)
    )
    beside = (links[1:, 0] == links[:-1, 1]) & (links[1:, 2] == links[:-1, 3])
    beside &= (of[1:] == of[:-1]) & ~light[:-1] & (light | unspaced)[1:]
    beside &= (links[1:, 4] != SAME_KEY) & (links[:-1, 4] != SAME_KEY)
    joined = [
        at for at in np.flatnonzero(beside).tolist() if _is_phrasal(sides, links, at)
    ]
    links = links.copy()
    following = np.asarray(joined, np.int64) + 1
    links[joined, 1], links[joined, 3] = links[following, 1], links[following, 3]
    return np.delete(links, following, axis=0)


def _is_phrasal(sides: Sides, links: Ints, at: int) -> bool:
    """Tell whether a link is of verbs, as it may be, and the next of prepositions."""
    verbs, particles = (_keys(sides, links[each]) for each in (at, at + 1))
    classes = sides.words.classes
    return (
        {classes[key] for key in verbs} == _VERB
        and {classes[key] for key in particles} <= _PARTICLES
        and _NEVER_PHRASAL.isdisjoint(sides.words.keys[key] for key in particles)
    )


def _keys(sides: Sides, link: Ints) -> list[int]:
    """Return the keys of all words of a link."""
    start, end, copy_start, copy_end, _ = link.tolist()
    return [
        *sides.original_keys[start:end].tolist(),
        *sides.copy_keys[copy_start:copy_end].tolist(),
    ]


def _negations_apart(sides: Sides, links: Ints) -> Ints:
    """Return links without the words that deny on one of their sides only."""
    links = links.copy()
    for at in np.flatnonzero(sides.any_within(links, sides.words.negation)).tolist():
        start, end, copy_start, copy_end, evidence = links[at].tolist()
        link = Link(start, end, copy_start, copy_end, EVIDENCE[evidence])
        links[at, :4] = negation_apart(link, sides)[:4]
    return links
