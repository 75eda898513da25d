"""Which differences the reader wants to see; knows neither window nor Qt.

Nothing is taken out of the comparison: what is hidden keeps its number, and comes back
as soon as the filter, the rule or the setting aside is taken back.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import compress
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from viewer.model import Ignore, Kind, Nature, Side

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from viewer.model import Comparison, Difference

_NATURES: Final = {
    Ignore.CASE: Nature.CAPITALS,
    Ignore.PUNCTUATION: Nature.PUNCTUATION,
    Ignore.INFLECTION: Nature.INFLECTION,
    Ignore.LOOK_ALIKES: Nature.LOOK_ALIKE,
}

_NO_NOTES: Final[Mapping[int, str]] = MappingProxyType({})
_KIND = attrgetter("kind")
_KIND_AND_NATURE = attrgetter("kind", "nature")


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """A wording of the original and what the copy has for it, without case."""

    original: str
    copy: str


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked for.

    Attributes
    ----------
    kinds, natures
        Those to show; with none of them named, all.
    text
        To be found in the wording of either side or in a note, whatever its case.
    pair
        The one pair to show, or None.
    """

    kinds: frozenset[Kind] = frozenset()
    natures: frozenset[Nature] = frozenset()
    text: str = ""
    pair: Pair | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a difference stands among those shown: the `rank`-th `of` so many."""

    rank: int
    of: int


@dataclass(frozen=True)
class Catalogue:
    """The differences of a comparison, with the wordings by which they are found.

    The alignment makes a difference when it is asked for one; here all are, once.
    """

    comparison: Comparison

    @cached_property
    def differences(self) -> tuple[Difference, ...]:
        """All of them; that of number n comes n-th."""
        return tuple(self.comparison.differences)

    @cached_property
    def _folded(self) -> tuple[str, str]:
        original, copy = (folded_by_offset(self.comparison, side) for side in Side)
        return original, copy

    @cached_property
    def _wordings(self) -> list[Pair | None]:
        return [None] * len(self.differences)

    def wording(self, difference: Difference) -> Pair:
        """Return the words of a difference on both sides, folded."""
        made = self._wordings[difference.number - 1]
        if made is None:
            original, copy = self._folded
            here, there = difference.original, difference.copy
            made = self._wordings[difference.number - 1] = Pair(
                " ".join(original[here.start : here.end].split()),
                " ".join(copy[there.start : there.end].split()),
            )
        return made

    def written(self, pair: Pair) -> Pair:
        """Return a pair as the articles write it.

        That is without capitals if one of its places has none, and else, as with names,
        as in the first of them.
        """
        return Pair(
            self._written(pair, Side.ORIGINAL, pair.original),
            self._written(pair, Side.COPY, pair.copy),
        )

    def _written(self, pair: Pair, side: Side, folded: str) -> str:
        text = self.comparison.article(side).text
        spans = (one.on(side) for one in self.dictionary[pair])
        words = [" ".join(text[span.start : span.end].split()) for span in spans]
        return folded if folded in words else words[0]

    @cached_property
    def dictionary(self) -> Mapping[Pair, tuple[Difference, ...]]:
        """Every substitution by its pair, in order of first appearance."""
        found: dict[Pair, list[Difference]] = {}
        for one in self.differences:
            if one.kind is Kind.SUBSTITUTED:
                found.setdefault(self.wording(one), []).append(one)
        return {pair: tuple(those) for pair, those in found.items()}

    def numbered(self, number: int) -> Difference | None:
        """Return the difference of this number, if there is one."""
        if 1 <= number <= len(self.differences):
            return self.differences[number - 1]
        return None

    def pair_of(self, difference: Difference) -> Pair | None:
        """Return the pair of a substitution; None for the other kinds."""
        if difference.kind is not Kind.SUBSTITUTED:
            return None
        return self.wording(difference)


def folded_by_offset(comparison: Comparison, side: Side) -> str:
    """Return the text of `side` in lower case, every offset where it was."""
    text = comparison.article(side).text
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)


def shown(
    catalogue: Catalogue,
    wanted: Filter,
    *,
    ignored: Collection[Ignore] = (),
    set_asides: Collection[int] = (),
    notes: Mapping[int, str] = _NO_NOTES,
) -> tuple[Difference, ...]:
    """Return the differences to show, in reading order.

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
    rest = catalogue.differences
    if ignored:
        kept = not_ignored(catalogue, ignored)
        rest = tuple(compress(rest, kept))
    if set_asides:
        rest = tuple(one for one in rest if one.number not in set_asides)
    if wanted.kinds:
        rest = tuple(one for one in rest if one.kind in wanted.kinds)
    if wanted.natures:
        rest = tuple(one for one in rest if one.nature in wanted.natures)
    if wanted.pair is not None:
        rest = tuple(one for one in rest if catalogue.pair_of(one) == wanted.pair)
    if needle := _folded(wanted.text):
        noted = {number for number, note in notes.items() if needle in _folded(note)}
        pairs = zip(rest, map(catalogue.wording, rest), strict=True)
        found = (
            needle in pair.original or needle in pair.copy or one.number in noted
            for one, pair in pairs
        )
        rest = tuple(compress(rest, list(found)))
    return rest


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
    rest = shown(
        catalogue,
        replace(wanted, kinds=frozenset(), natures=frozenset()),
        ignored=ignored,
        set_asides=set_asides,
        notes=notes,
    )
    both = Counter(map(_KIND_AND_NATURE, rest))
    kinds: Counter[Kind] = Counter()
    natures: Counter[Nature | None] = Counter()
    for (kind, nature), count in both.items():
        if not wanted.natures or nature in wanted.natures:
            kinds[kind] += count
        if not wanted.kinds or kind in wanted.kinds:
            natures[nature] += count
    return (
        {kind: kinds[kind] for kind in Kind},
        {nature: natures[nature] for nature in Nature},
    )


def not_ignored(catalogue: Catalogue, ignored: Collection[Ignore]) -> list[bool]:
    """Tell for each difference whether these rules leave it a difference.

    They hide what `viewer.model.Options` would keep out of a new comparison, and with
    white space also words that are only joined or parted ("web site", "website").
    """
    natures = {_NATURES[rule] for rule in ignored if rule in _NATURES}
    marks = Ignore.PUNCTUATION in ignored
    space = Ignore.WHITE_SPACE in ignored
    return [
        not (
            one.nature in natures
            or (marks and _is_marks(one, catalogue.wording(one)))
            or (space and _is_space(one, catalogue.wording(one)))
        )
        for one in catalogue.differences
    ]


def _folded(text: str) -> str:
    return " ".join(text.lower().split())


def counts(differences: Collection[Difference]) -> Mapping[Kind, int]:
    """Return how many of each kind there are."""
    kinds = Counter(map(_KIND, differences))
    return {kind: kinds[kind] for kind in Kind}


def _is_marks(difference: Difference, words: Pair) -> bool:
    """Tell whether nothing but marks were dropped or added."""
    one_sided = difference.kind in (Kind.DROPPED, Kind.ADDED)
    return one_sided and not any(map(str.isalnum, words.original + words.copy))


def _is_space(difference: Difference, words: Pair) -> bool:
    """Tell whether words were only joined or parted."""
    return difference.kind is Kind.SUBSTITUTED and (
        words.original != words.copy
        and words.original.replace(" ", "") == words.copy.replace(" ", "")
    )
