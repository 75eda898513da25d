"""Names substitutions by columns: what is plain of many of them is told at a glance.

The rules by which a single one is named are those of `natures`.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from viewer.alignment.linking.evidence import EVIDENCE, LEXICON, Forms
from viewer.alignment.natures.heads import Heads
from viewer.alignment.natures.named_words import NamedWords
from viewer.alignment.natures.rules import Natures
from viewer.model import Evidence, Nature

if TYPE_CHECKING:
    from viewer.alignment.vocabulary import Flags, Ints
    from viewer.model import Article, Lexicon, Words

Wording: TypeAlias = tuple[str, ...]
"""Forms that stand one after the other."""

NATURES: Final = tuple(Nature)
"""What the numbers stand for by which natures are kept in arrays."""

_NUMBERS: Final = {nature: number for number, nature in enumerate(NATURES)}
_UNTOLD: Final = -1

_MAY_BE_NAMES: Final = np.array(
    [
        nature in (Nature.INFLECTION, Nature.SPELLING, Nature.WORDING)
        for nature in NATURES
    ]
)
_VAGUE: Final = np.array(
    [each in (Evidence.NEIGHBOURS, Evidence.POSITION) for each in EVIDENCE]
)
_BY_NATURE: Final = {
    Nature.INFLECTION: Evidence.STEM,
    Nature.SPELLING: Evidence.SPELLING,
    Nature.NUMBER: Evidence.NUMBER,
}
_EVIDENCE: Final = np.array(
    [
        EVIDENCE.index(_BY_NATURE[nature]) if nature in _BY_NATURE else _UNTOLD
        for nature in NATURES
    ]
)
"""What a nature tells of why the words correspond, for each of `NATURES`."""


class Namer:
    """Names the natures of the substitutions between two articles.

    Parameters
    ----------
    original, copy
        The articles.
    language
        ISO 639-1 code.
    lexicon
        Asked why words correspond that nothing else relates, where there is one.
    """

    def __init__(
        self,
        original: Article,
        copy: Article,
        language: str,
        lexicon: Lexicon | None = None,
    ) -> None:
        self._articles = original, copy
        self._language = language
        self._lexicon = lexicon
        self._sides = _Side(original.words), _Side(copy.words)
        self._heads = Heads(language)
        forms = Forms(language)
        self._names = (
            NamedWords(original, forms, language),
            NamedWords(copy, forms, language),
        )
        self._natures = Natures(forms, language)
        self._known: dict[tuple[Wording, Wording], int] = {}

    def __reduce__(self) -> tuple[object, ...]:
        return Namer, (*self._articles, self._language, self._lexicon)

    def name(self, ranges: Ints, evidence: Ints) -> Ints:
        """Return for each substitution its nature, and why its sides correspond.

        Parameters
        ----------
        ranges
            Rows of half-open ranges of words: start and end in the original, in the
            copy.
        evidence
            Why the words were linked, as far as is known: numbers of `EVIDENCE`.

        Returns
        -------
        ndarray
            Rows of a number of `NATURES` and one of `EVIDENCE`.
        """
        natures = self._without_names(ranges)
        natures[self._are_names(ranges, natures)] = _NUMBERS[Nature.NAME]
        told = _EVIDENCE[natures]
        reasons = np.where(_VAGUE[evidence] & (told != _UNTOLD), told, evidence)
        if self._lexicon is not None:
            vague = np.flatnonzero(_VAGUE[reasons])
            reasons[vague[self._are_listed(self._lexicon, ranges[vague])]] = LEXICON
        return np.column_stack((natures, reasons))

    def _are_names(self, ranges: Ints, natures: Ints) -> Ints:
        """Return which substitutions are of names by names, where that says more."""
        original, copy = self._names
        possible = _MAY_BE_NAMES[natures] & original.may_be(ranges[:, :2])
        rows = np.flatnonzero(possible & copy.may_be(ranges[:, 2:]))
        rows = rows[original.are(ranges[rows, :2])]
        return rows[copy.are(ranges[rows, 2:])]

    def _without_names(self, ranges: Ints) -> Ints:
        """Return the natures as they are of words that are no names."""
        natures = np.full(len(ranges), _NUMBERS[Nature.WORDING])
        closer = np.flatnonzero(~self._differ_at_once(ranges))
        original, copy = self._wordings(ranges[closer])
        self._natures.meet(chain.from_iterable(original), chain.from_iterable(copy))
        natures[closer] = [*map(self._by_words, original, copy)]
        return natures

    def _differ_at_once(self, ranges: Ints) -> Flags:
        """Tell where a single word surely is not related to what faces it."""
        alone = ranges[:, 1::2] - ranges[:, ::2] == 1
        alone[:, 1] &= ~alone[:, 0]
        differ = np.zeros(len(ranges), np.bool_)
        for here, there in ((0, 1), (1, 0)):
            rows = np.flatnonzero(alone[:, here])
            words, _ = self._keys(here, ranges[rows])
            differ[rows] = self._heads.differ(words, *self._keys(there, ranges[rows]))
        return differ

    def _keys(self, side: int, ranges: Ints) -> tuple[list[str], Ints]:
        return self._sides[side].keys_in(ranges[:, 2 * side : 2 * side + 2])

    def _wordings(self, ranges: Ints) -> tuple[list[Wording], list[Wording]]:
        original, copy = self._sides
        return original.wordings(ranges[:, :2]), copy.wordings(ranges[:, 2:])

    def _by_words(self, one: Wording, other: Wording) -> int:
        """Return the nature of what was worded so; each wording is looked at once."""
        nature = self._known.get((one, other))
        if nature is None:
            nature = _NUMBERS[self._natures.of_words(one, other)]
            self._known[one, other] = nature
        return nature

    def _are_listed(self, lexicon: Lexicon, ranges: Ints) -> list[bool]:
        """Tell where the lexicon lists both sides together."""
        original, copy = self._sides
        keys = original.joined_keys(ranges[:, :2]), copy.joined_keys(ranges[:, 2:])
        return [*map(lexicon.related, *keys)]


class _Side:
    """The words of one article, looked up for many places at once."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._ids: Ints = np.asarray(words.form_ids)

    def keys_in(self, ranges: Ints) -> tuple[list[str], Ints]:
        """Return the keys in these ranges after one another, and how many in each."""
        starts, ends = ranges.T
        counts = ends - starts
        places = np.repeat(ends - np.cumsum(counts), counts)
        places += np.arange(len(places))
        ids = self._ids[places].tolist()
        return [*map(self._words.keys.__getitem__, ids)], counts

    def wordings(self, ranges: Ints) -> list[Wording]:
        """Return the forms in these ranges."""
        forms, ids = self._words.forms, self._words.form_ids
        return [
            tuple([forms[each] for each in ids[start:end]])
            for start, end in ranges.tolist()
        ]

    def joined_keys(self, ranges: Ints) -> list[str]:
        """Return the keys in these ranges, with spaces between them."""
        keys, ids = self._words.keys, self._words.form_ids
        return [
            " ".join([keys[each] for each in ids[start:end]])
            for start, end in ranges.tolist()
        ]
