"""Lets a small word between two edits stand where both edits are about as long.

Of several articles any may be taken for the one that stayed. The wrong one makes of two
rewordings something dropped and something added.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

import numpy as np

from viewer.model import never_cancelled
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from viewer.alignment.rewordings.sides import Sides
    from viewer.alignment.vocabulary import Ints
    from viewer.model import Cancelled

_FARTHEST: Final = 16
"""Words between which another place is looked for."""

_LEAST_GAIN: Final = 4
"""Words by which the sides of both edits must differ less at the other place."""


def balanced(
    sides: Sides,
    i: Ints,
    j: Ints,
    cuts: tuple[Ints, Ints],
    *,
    cancelled: Cancelled = never_cancelled,
) -> tuple[Ints, Ints]:
    """Return the places of equal words, some of them at another place.

    Parameters
    ----------
    sides
        The words.
    i, j
        The places of equal words, ascending.
    cuts
        Places in both, ascending, where sentences that are paired begin and end. No
        word moves past one.
    cancelled
        Asked between all steps whether to stop.
    """
    heed(cancelled)
    lead = np.diff(i, prepend=-1) - np.diff(j, prepend=-1)
    lead = np.append(lead, len(sides.original_keys) - len(sides.copy_keys) - lead.sum())
    askew = (lead[:-1] * lead[1:] < 0) & sides.words.light[sides.original_keys[i]]
    at = np.flatnonzero(askew)
    if not len(at):
        return i, j
    heed(cancelled)
    edged = np.concatenate(([-1], i, [len(sides.original_keys)]))
    copy_edged = np.concatenate(([-1], j, [len(sides.copy_keys)]))
    for place in (at + 1).tolist():
        around = edged[place - 1 : place + 2], copy_edged[place - 1 : place + 2]
        edged[place], copy_edged[place] = _best_place(sides, around, cuts)
    return edged[1:-1], copy_edged[1:-1]


def _best_place(
    sides: Sides, around: tuple[Ints, Ints], cuts: tuple[Ints, Ints]
) -> tuple[int, int]:
    """Return where a word that stands between two others had better stand.

    `around` has for each side the places of the equal word before it, its own, and
    that of the one behind it.
    """
    start, own, end = around[0].tolist()
    copy_start, copy_own, copy_end = around[1].tolist()
    if max(end - start, copy_end - copy_start) > _FARTHEST:
        return own, copy_own
    key = sides.original_keys[own]
    places = (
        _places(sides.original_keys, key, (start, own, end), cuts[0]),
        _places(sides.copy_keys, key, (copy_start, copy_own, copy_end), cuts[1]),
    )

    def askew(place: tuple[int, int]) -> int:
        before = (place[0] - start) - (place[1] - copy_start)
        behind = (end - place[0]) - (copy_end - place[1])
        difference: int = abs(before) + abs(behind)
        return difference

    ranked = sorted(product(*places), key=askew)
    now = askew((own, copy_own))
    if now - askew(ranked[0]) < _LEAST_GAIN:
        return own, copy_own
    is_tied = len(ranked) > 1 and askew(ranked[1]) == askew(ranked[0])
    return (own, copy_own) if is_tied else ranked[0]


def _places(
    keys: Ints, key: int, around: tuple[int, int, int], cuts: Ints
) -> list[int]:
    """Return where a key stands between two places with no cut on the way there."""
    start, own, end = around
    places = start + 1 + np.flatnonzero(keys[start + 1 : end] == key)
    part = np.searchsorted(cuts, own, side="right")
    within = np.searchsorted(cuts, places, side="right") == part
    found: list[int] = places[within].tolist()
    return found
