"""How each word of one side of a pairing is related to each of the other.

Many pairings are worked on at once: arrays have an axis of words of the original, one
of words of the copy, and last one of pairings. Short sides are padded with words that
are related to nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel
from rapidfuzz.process import cpdist

from viewer.alignment.anchors import places_of
from viewer.alignment.languages.function_words import WordClass
from viewer.alignment.linking.evidence import LONG_ENOUGH, SIMILAR, Form, Relation
from viewer.model import never_cancelled
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.alignment.linking.evidence import Forms
    from viewer.alignment.vocabulary import Ints
    from viewer.model import Cancelled

Matrix: TypeAlias = NDArray[np.float64]
"""Numbers by place."""

Cells: TypeAlias = NDArray[np.bool_]
"""Yes or no by place."""

_ENDING = 3
"""Letters at the end of two words that are compared."""

_NOT_STEMMED = -1


def _relation_of_classes() -> NDArray[np.intp]:
    table = np.full((len(WordClass), len(WordClass)), Relation.MIXED, dtype=np.intp)
    table[WordClass.DETERMINER :, WordClass.DETERMINER :] = Relation.FUNCTION
    mark, solid = WordClass.PUNCTUATION, slice(WordClass.NUMBER, WordClass.DETERMINER)
    table[solid, solid] = Relation.CONTENT
    table[mark, :] = table[:, mark] = Relation.IMPOSSIBLE
    table[mark, mark] = Relation.PUNCTUATION
    return table


_RELATION_OF_CLASSES = _relation_of_classes()


@dataclass(frozen=True, slots=True)
class Side:
    """The words of one side of many pairings: arrays words x pairings.

    Attributes
    ----------
    forms
        The number of each form.
    sizes
        How many words each pairing has.
    real
        Which of the words are no padding.
    keys, heads, kinds, solid, negative, capital, figures
        What is known of them, as in `Form`.
    lengths
        How many letters the keys have.
    letters
        The last letters of the spelling, the last first: letters x words x pairings.
    """

    forms: Ints
    sizes: Ints
    real: Cells
    keys: Ints
    heads: Ints
    kinds: Ints
    solid: Cells
    negative: Cells
    capital: Cells
    figures: Cells
    lengths: Ints
    letters: Ints


class Texts:
    """Words that face each other in many pairings, and what is known of them.

    Parameters
    ----------
    known
        Knows the words.
    words
        The distinct forms.
    ids
        All words, as indices of `words`.
    rows
        The pairings: start and end in `ids` of the words of the original, and of those
        of the copy.
    cancelled
        Asked between all steps, and while words are examined, whether to stop.
    """

    def __init__(
        self,
        known: Forms,
        words: Sequence[str],
        ids: Ints,
        rows: Ints,
        *,
        cancelled: Cancelled = never_cancelled,
    ) -> None:
        self.known = known
        self.ids = ids
        occurs = np.zeros(len(words), np.bool_)
        starts = rows[:, ::2].ravel()
        places = places_of(starts, rows[:, 1::2].ravel() - starts)
        occurs[ids[places]] = True
        heed(cancelled)
        used = np.flatnonzero(occurs)
        distinct = [words[at] for at in used.tolist()]
        self.distinct = known.of(distinct, cancelled=cancelled)
        self._numbers = np.zeros(len(words), np.int64)
        self._numbers[used] = np.arange(len(used))
        heed(cancelled)
        self._adverbials = known.adverbials()
        self._traits = _traits(self.distinct)
        self._stems = np.full(len(self.distinct), _NOT_STEMMED)
        heed(cancelled)
        self.spellings = np.array([form.spelling for form in self.distinct], object)
        ends = [spelling[: -_ENDING - 1 : -1] for spelling in self.spellings]
        letters = np.array([*ends, ""], f"U{_ENDING}").view(np.int32)
        self._letters = letters.reshape(-1, _ENDING).T

    def forms(self, places: Ints | slice) -> list[Form]:
        """Return what is known of the words at some places."""
        numbers = self._numbers[self.ids[places]]
        return [self.distinct[at] for at in numbers.tolist()]

    def keys(self, places: Ints) -> Ints:
        """Return the ids of the keys of some words."""
        keys: Ints = self._traits[0].take(self._numbers[self.ids[places]])
        return keys

    def stems(self, forms: Ints) -> Ints:
        """Return the ids of the stems of some forms, told by their numbers.

        Stemming is slow: only forms that are asked for are ever stemmed, and once.
        """
        for number in np.unique(forms[self._stems[forms] == _NOT_STEMMED]).tolist():
            self._stems[number] = self.known.stem_id(self.distinct[number])
        return self._stems[forms]

    def sides(self, rows: Ints) -> tuple[Side, Side]:
        """Return the words of some of the pairings."""
        original = self._side(rows[:, 0], rows[:, 1], padding=-1)
        return original, self._side(rows[:, 2], rows[:, 3], padding=-2)

    def related(self, rows: Ints) -> Related:
        """Relate the words of some of the pairings."""
        return Related(self, *self.sides(rows))

    def _side(self, starts: Ints, ends: Ints, *, padding: int) -> Side:
        """Return the words of one side; `padding` is the key of those beyond."""
        sizes = ends - starts
        places = np.arange(sizes.max())[:, None]
        real = places < sizes
        words = self.ids[np.where(real, starts + places, 0)]
        forms = np.where(real, self._numbers[words], len(self.distinct))
        keys, heads, kinds, lengths, *flags = self._traits.take(forms, axis=1)
        solid, negative, capital, figures = (flag.astype(np.bool_) for flag in flags)
        keys = np.where(real, keys, padding)
        if self._adverbials:
            loose = self._adverbials.within(keys)
            kinds[loose], solid[loose] = WordClass.PARTICLE, False
        return Side(
            forms,
            sizes,
            real,
            keys,
            heads,
            kinds,
            solid,
            negative,
            capital,
            figures,
            lengths,
            self._letters.take(forms, axis=1),
        )


def _traits(forms: Sequence[Form]) -> Ints:
    """Return what is known of forms as numbers, and last of none: traits x forms."""
    known = dict(zip(Form._fields, zip(*forms, _NO_FORM, strict=True), strict=True))
    keys, heads, kinds, negative, capital = (
        np.fromiter(known[name], np.int64)
        for name in ("key_id", "head_id", "kind", "negative", "capital")
    )
    lengths = np.fromiter(map(len, known["key"]), np.int64)
    number = kinds == WordClass.NUMBER
    solid, figures = number | (kinds == WordClass.CONTENT), number.copy()
    figures[number] = [forms[at].figures for at in np.flatnonzero(number).tolist()]
    return np.stack((keys, heads, kinds, lengths, solid, negative, capital, figures))


_NO_FORM = Form(
    " ",
    "",
    WordClass.PUNCTUATION,
    negative=False,
    capital=False,
    key_id=-1,
    base="",
    inflected=False,
    head_id=-1,
)


def equal_ends(original: Side, copy: Side) -> tuple[Ints, Ints]:
    """Count the words with equal keys at the start and at the end of both sides."""
    shorter = np.minimum(original.sizes, copy.sizes)
    steps = np.arange(min(len(original.keys), len(copy.keys)))[:, None]
    equal = original.keys[: len(steps)] == copy.keys[: len(steps)]
    front = np.logical_and.accumulate(equal, axis=0).sum(axis=0)
    lanes = np.arange(len(shorter))
    last, copy_last = (
        side.keys[np.maximum(0, side.sizes - 1 - steps), lanes]
        for side in (original, copy)
    )
    equal = (last == copy_last) & (steps < shorter - front)
    return front, np.logical_and.accumulate(equal, axis=0).sum(axis=0)


class Related:
    """Two sides of many pairings, and how their words are related.

    Attributes
    ----------
    original, copy
        The words.
    forms
        What is known of the forms that the sides have numbers of.
    shape
        Words of the original, words of the copy, pairings.
    real
        Where no word is padding.
    same
        Which pairs of words have the same key.
    same_stem
        Which have the same key or the same stem.
    related
        Which have the same stem or a similar spelling.
    content
        Which are two content words or numbers.
    relation
        The `Relation` of each pair.
    spelling
        How alike the spelling is beyond a half, 0 to 1, where the keys differ.
    """

    def __init__(self, texts: Texts, original: Side, copy: Side) -> None:
        self.original, self.copy = original, copy
        self.forms = texts.distinct
        self._spelled = texts.spellings
        self.real: Cells = original.real[:, None] & copy.real
        self.shape = self.real.shape
        self.same: Cells = original.keys[:, None] == copy.keys
        self.same_stem = self._same_stems(texts)
        self.relation: NDArray[np.intp] = _RELATION_OF_CLASSES.take(
            original.kinds[:, None] * len(WordClass) + copy.kinds
        )
        self.content: Cells = self.real & (self.relation == Relation.CONTENT)
        self.spelling = self._spellings()
        similar = self.content & (self.spelling > 2 * SIMILAR - 1)
        shorter = np.minimum(original.lengths[:, None], copy.lengths)
        self.related: Cells = self.same_stem | (similar & (shorter >= LONG_ENOUGH))
        self._relate()

    def _same_stems(self, texts: Texts) -> Cells:
        """Tell which words have the same stem: none whose heads differ."""
        same_stem = self.same.copy()
        alike = self.real & (self.original.heads[:, None] == self.copy.heads)
        at = np.nonzero(alike & ~self.same)
        ids = self.original.forms[at[0], at[2]], self.copy.forms[at[1], at[2]]
        same_stem[at] = np.equal(*map(texts.stems, ids))
        return same_stem

    def _spellings(self) -> Matrix:
        """Compare the spelling of words that differ and may be linked."""
        spelling = np.zeros(self.shape)
        possible = self.same_stem | (self.relation != Relation.IMPOSSIBLE)
        at = np.nonzero(self.real & possible & ~self.same)
        ids = self.original.forms[at[0], at[2]], self.copy.forms[at[1], at[2]]
        places: Ints | slice = slice(None)
        if len(self.forms) ** 2 < len(ids[0]):  # the same few again and again
            codes = ids[0] * len(self.forms) + ids[1]
            codes, places = np.unique(codes, return_inverse=True)
            ids = np.divmod(codes, len(self.forms))
        alike = cpdist(
            *(self._spelled.take(side).tolist() for side in ids),
            scorer=Indel.normalized_similarity,
            score_cutoff=0.5,
            dtype=np.float32,
        )
        spelling[at] = (np.maximum(0.0, alike - 0.5, dtype=float) * 2)[places]
        return spelling

    def _relate(self) -> None:
        """Correct the relations by what is known beyond the classes."""
        solid = self.original.solid[:, None]
        self.relation[self.related] = Relation.RELATED
        self.relation[self.same & solid] = Relation.SAME_CONTENT
        self.relation[self.same & ~solid] = Relation.SAME_FUNCTION
        self.relation[self._contradictory() | ~self.real] = Relation.IMPOSSIBLE

    def _contradictory(self) -> Cells:
        """Tell where a mark faces a word, figures no number, a denial none."""
        one, other = self.original, self.copy
        marks, copy_marks, numbers, copy_numbers = (
            side.kinds == kind
            for kind in (WordClass.PUNCTUATION, WordClass.NUMBER)
            for side in (one, other)
        )
        contradictory: Cells = marks[:, None] != copy_marks
        contradictory |= one.negative[:, None] != other.negative
        contradictory |= one.figures[:, None] & ~copy_numbers
        contradictory |= ~numbers[:, None] & other.figures
        return contradictory

    def endings(self) -> Matrix:
        """Return how many letters at the end are equal, up to 3."""
        one, other = self.original.letters, self.copy.letters
        equal = one[:, :, None] == other[:, None]
        endings: Matrix = np.logical_and.accumulate(equal).sum(0, dtype=float)
        return endings

    def capitals(self) -> Matrix:
        """Return +1 where both start with a capital letter, -1 where one does."""
        one, other = self.original.capital[:, None], self.copy.capital
        capitals: Matrix = np.subtract(one & other, one ^ other, dtype=float)
        return capitals
