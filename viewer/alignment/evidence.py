"""What relates two words: their keys, stems, classes, numbers and spelling.

What is known of a form is worked out once and kept; nothing here looks at where a word
stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel, Postfix
from rapidfuzz.process import cdist

from viewer.alignment.function_words import WordClass, language_named
from viewer.model import Evidence
from viewer.text import fold, fold_case

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from viewer.alignment.function_words import Language

Matrix: TypeAlias = NDArray[np.float64]
Cells: TypeAlias = NDArray[np.bool_]

_NUMBER = re.compile(r"[+-]?\d[\d.,' ]*(?:st|nd|rd|th|\.|º|ª)?")
_NOT_DIGITS = re.compile(r"[^\d.]|\.(?!\d)")
_NEGATED = re.compile(r".*n't")
_SIMILAR = 0.75
_LONG_ENOUGH = 4


class Lexicon(Protocol):
    """A list of words that can stand for each other, where one is installed."""

    def related(self, one: str, other: str) -> bool:
        """Tell whether the words or phrases (folded) are listed together."""
        ...


class Relation(IntEnum):
    """How two words are related by themselves; each relation has its own weights."""

    SAME_CONTENT = 0
    SAME_FUNCTION = 1
    RELATED = 2
    CONTENT = 3
    FUNCTION = 4
    MIXED = 5
    PUNCTUATION = 6
    IMPOSSIBLE = 7


def _relation_of_classes() -> NDArray[np.intp]:
    table = np.full((len(WordClass), len(WordClass)), Relation.MIXED, dtype=np.intp)
    table[WordClass.DETERMINER :, WordClass.DETERMINER :] = Relation.FUNCTION
    for lonely in (WordClass.PUNCTUATION, WordClass.NUMBER):
        table[lonely, :] = table[:, lonely] = Relation.IMPOSSIBLE
    table[WordClass.CONTENT, WordClass.CONTENT] = Relation.CONTENT
    table[WordClass.NUMBER, WordClass.NUMBER] = Relation.CONTENT
    table[WordClass.PUNCTUATION, WordClass.PUNCTUATION] = Relation.PUNCTUATION
    return table


_RELATION_OF_CLASSES = _relation_of_classes()


@dataclass(frozen=True, slots=True)
class Form:
    """What is known of a word as written.

    Attributes
    ----------
    key
        Folded, as everything is compared.
    spelling
        In small letters, as spelling is compared.
    kind
        Its class.
    negative
        Whether it denies.
    capital
        Whether it starts with a capital letter.
    key_id, stem_id
        Numbers that are equal where keys or stems are. The stem of a number is its
        digits, that of an abbreviation the full word.
    """

    key: str
    spelling: str
    kind: WordClass
    negative: bool
    capital: bool
    key_id: int
    stem_id: int

    @property
    def solid(self) -> bool:
        """Whether it carries content: neither punctuation nor a function word."""
        return self.kind in (WordClass.CONTENT, WordClass.NUMBER)


class Forms:
    """The forms met so far in one language, each examined once."""

    def __init__(self, language: str) -> None:
        self._language: Language = language_named(language)
        self._forms: dict[str, Form] = {}
        self._ids: dict[str, int] = {}
        self._stem: Callable[[str], str] | None = None

    def of(self, words: Sequence[str]) -> list[Form]:
        """Return what is known of each of the words."""
        forms = self._forms
        return [forms.get(word) or self._examine(word) for word in words]

    def _examine(self, word: str) -> Form:
        key = fold(word)
        read_as = self._read_as(key)
        kind = self._kind(key, read_as)
        stem = read_as
        if kind is WordClass.CONTENT and read_as.isalpha():
            stem = self._stemmed(fold_case(word) if read_as == key else read_as)
        elif kind is WordClass.NUMBER:
            stem = _NOT_DIGITS.sub("", read_as) or read_as
        form = Form(
            key,
            fold_case(word),
            kind,
            negative=kind is WordClass.NEGATION or bool(_NEGATED.fullmatch(key)),
            capital=word[:1].isupper(),
            key_id=self._ids.setdefault(key, len(self._ids)),
            stem_id=self._ids.setdefault(stem, len(self._ids)),
        )
        self._forms[word] = form
        return form

    def _read_as(self, key: str) -> str:
        same = self._language.same
        if key in same:
            return same[key]
        if "-" in key.strip("-"):
            return "-".join(same.get(part, part) for part in key.split("-"))
        return key

    def _kind(self, key: str, read_as: str) -> WordClass:
        if key in self._language.classes:
            return self._language.classes[key]
        if _NUMBER.fullmatch(read_as):
            return WordClass.NUMBER
        if not any(map(str.isalnum, read_as)):
            return WordClass.PUNCTUATION
        # Only scripts that have capitals have short function words as a rule.
        if len(key) <= self._language.short and key != key.upper():
            return WordClass.PARTICLE
        return WordClass.CONTENT

    def _stemmed(self, word: str) -> str:
        if self._stem is None:
            self._stem = _stemmer(self._language.stemmer)
        return self._stem(word)


def _stemmer(name: str) -> Callable[[str], str]:
    if not name:
        return str
    # Imported only now: most runs of the program never stem a word.
    from snowballstemmer import stemmer  # noqa: PLC0415

    stem: Callable[[str], str] = stemmer(name).stemWord
    return stem


class Related:
    """Two sides of a pairing and how each word of one is related to each of the other.

    Attributes
    ----------
    original, copy
        What is known of the words.
    keys
        The key ids of both sides.
    kinds
        The classes of both sides.
    solid
        Which words of each side carry content.
    same
        Which pairs have the same key.
    relation
        The `Relation` of each pair.
    spelling, ending
        How alike the spelling is, 0 to 1, and how many letters at the end, up to 3.
    """

    def __init__(self, original: Sequence[Form], copy: Sequence[Form]) -> None:
        sides = (original, copy)
        self.original, self.copy = sides
        self.shape = (len(original), len(copy))
        self.keys = [[form.key_id for form in side] for side in sides]
        self.kinds = [np.array([form.kind for form in side]) for side in sides]
        self.solid = [np.array([form.solid for form in side]) for side in sides]
        self.same: Cells = np.equal.outer(*map(np.array, self.keys))
        self.same_stem: Cells = np.equal.outer(
            *(np.array([form.stem_id for form in side]) for side in sides)
        )
        self.lengths = [np.array([len(form.key) for form in side]) for side in sides]
        spellings = [[form.spelling for form in side] for side in sides]
        alike = cdist(*spellings, scorer=Indel.normalized_similarity, dtype=np.float32)
        self.spelling: Matrix = np.maximum(0.0, alike - 0.5, dtype=float) * 2
        endings = cdist(*spellings, scorer=Postfix.similarity, dtype=np.int32)
        self.ending: Matrix = np.minimum(3.0, endings)
        self.relation = self._relations()

    def _relations(self) -> NDArray[np.intp]:
        relation = _RELATION_OF_CLASSES[self.kinds[0][:, None], self.kinds[1]]
        shorter = np.minimum.outer(*self.lengths)
        self.content: Cells = relation == Relation.CONTENT
        similar = self.content & (self.spelling > 2 * _SIMILAR - 1)
        self.related: Cells = self.same_stem | (similar & (shorter >= _LONG_ENOUGH))
        relation[self.related] = Relation.RELATED
        solid = self.solid[0][:, None]
        relation[self.same & solid] = Relation.SAME_CONTENT
        relation[self.same & ~solid] = Relation.SAME_FUNCTION
        relation[self._contradictory()] = Relation.IMPOSSIBLE
        result: NDArray[np.intp] = relation
        return result

    def _contradictory(self) -> Cells:
        """Tell which pairs deny on one side only, or mix a word and a mark."""
        denies, marks = (
            [np.array(list(map(test, side))) for side in (self.original, self.copy)]
            for test in (_denies, _is_mark)
        )
        differ: Cells = np.not_equal.outer(*denies) | np.not_equal.outer(*marks)
        return differ

    def capitals(self) -> Matrix:
        """Return +1 where both start with a capital letter, -1 where one does."""
        one, other = (
            np.array([form.capital for form in side])
            for side in (self.original, self.copy)
        )
        both, single = (
            np.logical_and.outer(one, other),
            np.logical_xor.outer(one, other),
        )
        result: Matrix = both * 1.0 - single
        return result


def can_be_linked(one: Form, other: Form) -> bool:
    """Tell whether two words may be linked when they stand alone between equal words.

    A mark only with a mark, a number only with a number, a denial only with a denial.
    """
    if one.key_id == other.key_id or one.stem_id == other.stem_id:
        return True
    lonely = (WordClass.PUNCTUATION, WordClass.NUMBER)
    if one.kind is not other.kind and (one.kind in lonely or other.kind in lonely):
        return False
    return one.negative == other.negative


def kinship(one: Form, other: Form) -> Evidence | None:
    """Return what relates two words by themselves, if anything does."""
    if one.key_id == other.key_id:
        return Evidence.SAME_KEY
    if one.kind is other.kind is WordClass.NUMBER:
        return Evidence.NUMBER
    if one.stem_id == other.stem_id:
        return Evidence.STEM
    long_enough = min(len(one.key), len(other.key)) >= _LONG_ENOUGH
    alike = Indel.normalized_similarity(one.spelling, other.spelling)
    return Evidence.SPELLING if long_enough and alike > _SIMILAR else None


def _denies(form: Form) -> bool:
    return form.negative


def _is_mark(form: Form) -> bool:
    return form.kind is WordClass.PUNCTUATION
