"""Sifts differences: by columns, as there may be very many of them.

Heavy to import, so the window imports it when there is something to sift.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from viewer.model import Ignore, Nature
from viewer.sessions.arrays import KINDS, NATURES, Chosen
from viewer.sessions.columns import counted, named, numbered
from viewer.sessions.filters import folded

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from viewer.model import Difference, Kind
    from viewer.sessions.catalogue import Catalogue
    from viewer.sessions.columns import Flags
    from viewer.sessions.filters import Sieve

_HIDDEN_BY: Final = {
    Ignore.CASE: Nature.CAPITALS,
    Ignore.PUNCTUATION: Nature.PUNCTUATION,
    Ignore.INFLECTION: Nature.INFLECTION,
    Ignore.LOOK_ALIKES: Nature.LOOK_ALIKE,
}


@dataclass(frozen=True, slots=True)
class Sifted:
    """What is left of the differences of a comparison.

    Attributes
    ----------
    differences
        Those to show, in reading order.
    flags
        1 at the number of each of them, and else 0.
    counts
        How many of them there are of each kind.
    """

    differences: Sequence[Difference]
    flags: bytes
    counts: Mapping[Kind, int]


def sift(catalogue: Catalogue, sieve: Sieve) -> Sifted:
    """Return what there is to show."""
    kept = _sifted(catalogue, sieve)
    all_of_them = catalogue.differences
    return Sifted(
        all_of_them if kept.all() else Chosen(all_of_them, np.flatnonzero(kept)),
        b"\0" + kept.tobytes(),
        counted(catalogue.columns.kinds[kept], KINDS),
    )


def facets(
    catalogue: Catalogue, sieve: Sieve
) -> tuple[Mapping[Kind, int], Mapping[Nature, int]]:
    """Return how many there would be of each kind, and of each nature.

    What is asked for otherwise counts, the kinds among the natures asked for and the
    natures among the kinds; so a number is what naming this one would show.
    """
    wanted = sieve.filters
    rest = replace(wanted, kinds=frozenset(), natures=frozenset())
    kept = _sifted(catalogue, replace(sieve, filters=rest))
    columns = catalogue.columns
    of_kind = kept & named(columns.natures, NATURES, wanted.natures)
    of_nature = kept & named(columns.kinds, KINDS, wanted.kinds)
    natures = counted(columns.natures[of_nature], NATURES)
    return (
        counted(columns.kinds[of_kind], KINDS),
        {nature: natures[nature] for nature in Nature},
    )


def not_ignored(catalogue: Catalogue, ignored: Collection[Ignore]) -> Flags:
    """Tell for each difference whether these rules leave it a difference.

    They hide what `viewer.model.Options` would keep out of a new comparison, and with
    white space also words that are only joined or parted ("web site", "website").
    """
    columns = catalogue.columns
    hidden = np.zeros(len(columns.natures), np.bool_)
    natures = [_HIDDEN_BY[rule] for rule in ignored if rule in _HIDDEN_BY]
    if natures:
        hidden |= named(columns.natures, NATURES, natures)
    if Ignore.PUNCTUATION in ignored:
        hidden |= columns.are_marks
    if Ignore.WHITE_SPACE in ignored:
        hidden |= columns.are_space
    return ~hidden


def _sifted(catalogue: Catalogue, sieve: Sieve) -> Flags:
    """Tell which differences are to be shown."""
    columns, wanted = catalogue.columns, sieve.filters
    kept = not_ignored(catalogue, sieve.ignored)
    kept &= ~numbered(sieve.set_asides, len(kept))
    kept &= named(columns.kinds, KINDS, wanted.kinds)
    kept &= named(columns.natures, NATURES, wanted.natures)
    if wanted.pair is not None:
        those = catalogue.dictionary.get(wanted.pair, ())
        kept &= numbered([one.number for one in those], len(kept))
    if needle := folded(wanted.text):
        noted = [
            number for number, note in sieve.notes.items() if needle in folded(note)
        ]
        kept &= columns.having(needle) | numbered(noted, len(kept))
    return kept
