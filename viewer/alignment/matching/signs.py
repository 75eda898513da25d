"""Lets a sign change with the amount it belongs to: "-5" with "5", "°C" with "°F".

The sign alone would pass for a mark of punctuation, and the unit for a name; but what
changed is the amount.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from viewer.text.heeding import heed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.alignment.matching.correspondence import Correspondence
    from viewer.alignment.vocabulary import Flags, Ints, Vocabulary
    from viewer.model import Cancelled

_BEFORE_FIGURES: Final = ("+", "-", "~", "±")
_BEFORE_UNITS: Final = ("°",)


def join_signs(found: Correspondence, *, cancelled: Cancelled) -> None:
    """Link signs along with what stands behind them, where either changed."""
    heed(cancelled)
    words = found.vocabulary
    signs, degrees = (_among(words, each) for each in (_BEFORE_FIGURES, _BEFORE_UNITS))
    if not signs.any() and not degrees.any():
        return
    led = [[*_signed(found, side, signs)] for side in (0, 1)]
    units = [[*_leading(found, side, degrees)] for side in (0, 1)]
    if not any(led) and not all(units):
        return
    ends = found.ends(0), found.ends(1)
    rows = {*_changed_units(found, units, ends)}
    for side in (0, 1):
        heed(cancelled)
        for own, there in _facing(found, side, led[side], ends):
            rows.add((*own, *there) if side == 0 else (*there, *own))
    if rows:
        found.link_whole(np.asarray(sorted(rows), np.int64))


def _among(words: Vocabulary, wanted: tuple[str, ...]) -> Flags:
    """Tell which keys are among those."""
    found = np.zeros(len(words.keys), np.bool_)
    found[[at for at in map(words.number_of, wanted) if at >= 0]] = True
    return found


def _leading(found: Correspondence, side: int, signs: Flags) -> Iterator[int]:
    """Yield the places of signs with a word right behind them, in the same move."""
    keys, parted = found.vocabulary.keys_of(side), found.breaks.parted[side]
    frames = found.frames[side]
    at = np.flatnonzero(signs[keys[:-1]])
    yield from at[~parted[at + 1] & (frames[at] == frames[at + 1])].tolist()


def _signed(found: Correspondence, side: int, signs: Flags) -> Iterator[int]:
    """Yield the places of signs that have no partner, with figures behind them."""
    words, keys = found.vocabulary, found.vocabulary.keys_of(side)
    parted, partners = found.breaks.parted[side], found.partners[side]
    for at in _leading(found, side, signs):
        opens = not at or parted[at] or words.punctuation[keys[at - 1]]
        figures = words.keys[keys[at + 1]][0].isdecimal()
        if opens and figures and partners[at] < 0:
            yield at


def _facing(
    found: Correspondence, side: int, led: list[int], ends: tuple[Ints, Ints]
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield signed numbers of one side, and the numbers they face, as ranges."""
    words, copy_keys = found.vocabulary, found.vocabulary.keys_of(1 - side)
    for at in led:
        there = int(ends[side][at + 1])
        if ends[side][at] < 0 <= there and words.keys[copy_keys[there]][0].isdecimal():
            yield (at, at + 2), (there, there + 1)


def _changed_units(
    found: Correspondence, units: list[list[int]], ends: tuple[Ints, Ints]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield degrees of which the letter behind them changed, as ranges of words."""
    after = {*units[1]}
    for at in units[0]:
        there = int(found.partners[0][at])
        changed = found.partners[0][at + 1] < 0 and ends[0][at + 1] == there + 1
        if there in after and changed:
            yield at, at + 2, there, there + 2
