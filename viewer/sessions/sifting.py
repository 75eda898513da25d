"""Sifts differences: by columns, as there may be very many of them.

Heavy to import, so the window imports it when there is something to sift.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, compress
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

import numpy as np

from viewer.model import Ignore, Kind, Nature
from viewer.sessions.arrays import KINDS, NATURES, Chosen, kinds_of, natures_of
from viewer.sessions.filters import Filter, folded
from viewer.text.marks import is_marks

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from viewer.model import Difference
    from viewer.sessions.arrays import Codes
    from viewer.sessions.filters import Catalogue, Pair

Flags: TypeAlias = "NDArray[np.bool_]"
_Member = TypeVar("_Member")

_HIDDEN_BY: Final = {
    Ignore.CASE: Nature.CAPITALS,
    Ignore.PUNCTUATION: Nature.PUNCTUATION,
    Ignore.INFLECTION: Nature.INFLECTION,
    Ignore.LOOK_ALIKES: Nature.LOOK_ALIKE,
}
_NO_NOTES: Final[Mapping[int, str]] = MappingProxyType({})
_END: Final = "\n"  # of a wording; there is none within, and none is asked for


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


class Columns:
    """What is asked of every difference of a comparison, found out once.

    Parameters
    ----------
    catalogue
        All differences.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        differences = catalogue.differences
        self._catalogue = catalogue
        self.kinds = kinds_of(differences)
        self.natures = natures_of(differences)

    @cached_property
    def are_marks(self) -> Flags:
        """Of which nothing but marks were dropped or added."""
        return self._are(_is_marks, (Kind.DROPPED, Kind.ADDED))

    @cached_property
    def are_space(self) -> Flags:
        """Which are of words that were only joined or parted."""
        return self._are(_is_space, (Kind.SUBSTITUTED,))

    def having(self, needle: str) -> Flags:
        """Tell which have this in the words of either side, both without capitals."""
        text, ends = self._wordings
        found, at = [], text.find(needle)
        while at >= 0:
            found.append(one := bisect_right(ends, at))
            at = text.find(needle, ends[one])
        flags = np.zeros(len(ends), np.bool_)
        flags[found] = True
        return flags

    @cached_property
    def _wordings(self) -> tuple[str, list[int]]:
        """All wordings in one text, and where in it those of each difference end."""
        words = self._catalogue.all_words()
        lines = [f"{original}{_END}{copy}{_END}" for original, copy in words]
        return "".join(lines), list(accumulate(map(len, lines)))

    def _are(self, is_so: Callable[[Pair], bool], kinds: Collection[Kind]) -> Flags:
        """Tell which differences of these kinds have wordings that are so."""
        found = _named(self.kinds, KINDS, kinds)
        wording, differences = self._catalogue.wording, self._catalogue.differences
        found[found] = [is_so(wording(one)) for one in compress(differences, found)]
        return found


def sift(
    catalogue: Catalogue,
    wanted: Filter,
    *,
    ignored: Collection[Ignore] = (),
    set_asides: Collection[int] = (),
    notes: Mapping[int, str] = _NO_NOTES,
) -> Sifted:
    """Return what there is to show.

    Parameters
    ----------
    catalogue
        All differences.
    wanted
        What the reader asks for.
    ignored
        What is not counted as a difference at present.
    set_asides
        Numbers of those that were set aside one by one.
    notes
        What was written about single ones, by their numbers.
    """
    kept = _sifted(catalogue, wanted, ignored, set_asides, notes)
    all_of_them = catalogue.differences
    return Sifted(
        all_of_them if kept.all() else Chosen(all_of_them, np.flatnonzero(kept)),
        b"\0" + kept.tobytes(),
        _counted(catalogue.columns.kinds[kept], KINDS),
    )


def facets(
    catalogue: Catalogue,
    wanted: Filter,
    *,
    ignored: Collection[Ignore] = (),
    set_asides: Collection[int] = (),
    notes: Mapping[int, str] = _NO_NOTES,
) -> tuple[Mapping[Kind, int], Mapping[Nature, int]]:
    """Return how many there would be of each kind, and of each nature.

    What is asked for otherwise counts, the kinds among the natures asked for and the
    natures among the kinds; so a number is what naming this one would show.
    """
    rest = replace(wanted, kinds=frozenset(), natures=frozenset())
    kept = _sifted(catalogue, rest, ignored, set_asides, notes)
    columns = catalogue.columns
    of_kind = kept & _named(columns.natures, NATURES, wanted.natures)
    of_nature = kept & _named(columns.kinds, KINDS, wanted.kinds)
    natures = _counted(columns.natures[of_nature], NATURES)
    return (
        _counted(columns.kinds[of_kind], KINDS),
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
        hidden |= _named(columns.natures, NATURES, natures)
    if Ignore.PUNCTUATION in ignored:
        hidden |= columns.are_marks
    if Ignore.WHITE_SPACE in ignored:
        hidden |= columns.are_space
    return ~hidden


def _sifted(
    catalogue: Catalogue,
    wanted: Filter,
    ignored: Collection[Ignore],
    set_asides: Collection[int],
    notes: Mapping[int, str],
) -> Flags:
    """Tell which differences are to be shown."""
    columns = catalogue.columns
    kept = not_ignored(catalogue, ignored)
    kept &= ~_numbered(set_asides, len(kept))
    kept &= _named(columns.kinds, KINDS, wanted.kinds)
    kept &= _named(columns.natures, NATURES, wanted.natures)
    if wanted.pair is not None:
        those = catalogue.dictionary.get(wanted.pair, ())
        kept &= _numbered([one.number for one in those], len(kept))
    if needle := folded(wanted.text):
        noted = [number for number, note in notes.items() if needle in folded(note)]
        kept &= columns.having(needle) | _numbered(noted, len(kept))
    return kept


def _counted(codes: Codes, members: Sequence[_Member]) -> dict[_Member, int]:
    """Return how many codes there are of each member."""
    times = np.bincount(codes, minlength=len(members)).tolist()
    return dict(zip(members, times, strict=True))


def _named(
    codes: Codes, members: Sequence[object], wanted: Collection[object]
) -> Flags:
    """Tell which are among those wanted; with none wanted, all."""
    named = np.array([not wanted or member in wanted for member in members])
    flags: Flags = named[codes]
    return flags


def _numbered(numbers: Iterable[int], count: int) -> Flags:
    """Tell which of so many differences have one of these numbers."""
    flags = np.zeros(count, np.bool_)
    flags[[number - 1 for number in numbers if 0 < number <= count]] = True
    return flags


def _is_marks(words: Pair) -> bool:
    return is_marks(words.original + words.copy)


def _is_space(words: Pair) -> bool:
    return words.original != words.copy and words.original.replace(
        " ", ""
    ) == words.copy.replace(" ", "")
