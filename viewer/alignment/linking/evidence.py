"""What relates two words: their keys, stems, classes, numbers and spelling.

What is known of a form is worked out once and kept; nothing here looks at where a word
stands.
"""

from __future__ import annotations

import re
from enum import IntEnum
from itertools import filterfalse
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import combining, normalize

from rapidfuzz.distance import Indel

from viewer.alignment.languages.function_words import WordClass, language_named
from viewer.alignment.linking.adverbials import Adverbials
from viewer.model import Evidence, never_cancelled
from viewer.text import fold_case
from viewer.text.heeding import in_batches
from viewer.text.keys import fold_all

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from viewer.alignment.languages.function_words import Language
    from viewer.model import Cancelled

EVIDENCE: Final = tuple(Evidence)
"""What the numbers stand for by which evidence is kept in arrays."""

# The numbers of those that arrays are asked for, from the surest to the least sure.
SAME_KEY: Final = EVIDENCE.index(Evidence.SAME_KEY)
LEXICON: Final = EVIDENCE.index(Evidence.LEXICON)
NEIGHBOURS: Final = EVIDENCE.index(Evidence.NEIGHBOURS)
POSITION: Final = EVIDENCE.index(Evidence.POSITION)

_NUMBER = re.compile(r"[+-]?\d[\d.,' ]*(?:st|nd|rd|th|\.|º|ª)?")
_NOT_DIGITS = re.compile(r"[^\d.]|\.(?!\d)")
_NEGATED = "n't"
_CONTENT = WordClass.CONTENT

SIMILAR: Final = 0.75
"""Share of letters in common above which a spelling is similar."""

LONG_ENOUGH: Final = 4
"""Letters from which a similar spelling says something."""

_KEEPING = frozenset[str]().union(
    ("",),
    ("basque", "catalan", "danish", "english", "finnish", "french", "german"),
    ("hungarian", "italian", "lithuanian", "norwegian", "portuguese", "romanian"),
    ("russian", "spanish", "swedish"),
)
"""Stemmers that leave the first letters of a word as they are; "" is for none."""

_HEAD = 2
"""How many letters these are."""


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


class Form(NamedTuple):
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
    key_id
        A number that is equal where keys are.
    base
        What its stem is taken of; for a number its digits, for an abbreviation the full
        word.
    inflected
        Whether the stem is to be taken at all, or is the same.
    head_id
        A number that is equal wherever stems are: that of the first letters.
    """

    key: str
    spelling: str
    kind: WordClass
    negative: bool
    capital: bool
    key_id: int
    base: str
    inflected: bool
    head_id: int

    @property
    def figures(self) -> bool:
        """Whether it is a number written in figures."""
        return self.kind is WordClass.NUMBER and any(map(str.isdigit, self.key))


class Forms:
    """The forms met so far in one language, each examined once."""

    def __init__(self, language: str) -> None:
        self._code = language
        self._language: Language = language_named(language)
        self._listed = self._language.classes.keys() | self._language.same.keys()
        self._keeps_heads = self._language.stemmer in _KEEPING
        self._forms: dict[str, Form] = {}
        self._ids: dict[str, int] = {}
        self._stems: dict[str, str] = {}
        self._stem_ids: dict[str, int] = {}
        self._stemmer: Callable[[str], str] | None = None

    def of(
        self, words: Sequence[str], *, cancelled: Cancelled = never_cancelled
    ) -> list[Form]:
        """Return what is known of each of the words.

        Raises
        ------
        CancelledError
            Soon after `cancelled` returns True.
        """
        unknown = dict.fromkeys(filterfalse(self._forms.__contains__, words))
        for batch in in_batches(unknown, cancelled):
            examined = map(self._examined, batch, fold_all(batch))
            self._forms.update(zip(batch, examined, strict=True))
        return [*map(self._forms.__getitem__, words)]

    def adverbials(self) -> Adverbials:
        """Return the adverbials of which all words were met."""
        return Adverbials(self._code, self._ids)

    def same_stem(self, one: Form, other: Form) -> bool:
        """Tell whether two words have the same stem, or stand for the same number."""
        if one.key_id == other.key_id:
            return True
        return one.head_id == other.head_id and self.stem(one) == self.stem(other)

    def stem(self, form: Form) -> str:
        """Return the stem of a word. Stemming is slow: ask only where heads agree."""
        if not form.inflected:
            return form.base
        if form.base not in self._stems:
            if self._stemmer is None:
                self._stemmer = _stemmer(self._language.stemmer)
            self._stems[form.base] = self._stemmer(form.base)
        return self._stems[form.base]

    def stem_id(self, form: Form) -> int:
        """Return a number that is equal where stems are."""
        return self._stem_ids.setdefault(self.stem(form), len(self._stem_ids))

    def kinship(self, one: Form, other: Form) -> Evidence | None:
        """Return what relates two words by themselves, if anything does."""
        if one.key_id == other.key_id:
            return Evidence.SAME_KEY
        if one.kind is other.kind is WordClass.NUMBER:
            return Evidence.NUMBER
        if self.same_stem(one, other):
            return Evidence.STEM
        long_enough = min(len(one.key), len(other.key)) >= LONG_ENOUGH
        alike = Indel.normalized_similarity(one.spelling, other.spelling)
        return Evidence.SPELLING if long_enough and alike > SIMILAR else None

    def _examined(self, word: str, key: str) -> Form:
        ids = self._ids
        spelling = fold_case(word)
        kind, base, inflected = self._understood(key, spelling)
        negative = kind is WordClass.NEGATION or key.endswith(_NEGATED)
        key_id = ids.setdefault(key, len(ids))
        head_id = ids.setdefault(self._head(base), len(ids))
        # By place: by name it takes twice the time, and the words are many.
        return Form(
            key,
            spelling,
            kind,
            negative,
            word[:1].isupper(),
            key_id,
            base,
            inflected,
            head_id,
        )

    def _understood(self, key: str, spelling: str) -> tuple[WordClass, str, bool]:
        """Return the class, the base, and whether it is inflected."""
        is_long = len(key) > self._language.short
        if is_long and key.isalpha() and key not in self._listed:
            return _CONTENT, spelling, True  # the rest would say the same of most words
        read_as = self._read_as(key)
        kind = self._kind(key, read_as)
        if kind is WordClass.NUMBER:
            return kind, _NOT_DIGITS.sub("", read_as) or read_as, False
        inflected = kind is _CONTENT and read_as.isalpha()
        return kind, spelling if inflected and read_as == key else read_as, inflected

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

    def _head(self, base: str) -> str:
        """Return the letters at the start that stemming leaves as they are."""
        if not self._keeps_heads:
            return ""
        if not base.isascii():
            base = "".join(filterfalse(combining, normalize("NFD", base)))
        return base[:_HEAD].replace("y", "i")  # dying, die


def _stemmer(name: str) -> Callable[[str], str]:
    if not name:
        return str
    # Imported only now: most runs of the program never stem a word.
    from snowballstemmer import stemmer  # noqa: PLC0415

    stem: Callable[[str], str] = stemmer(name).stemWord
    return stem
