"""Names what a substitution changed, by its words and where they stand.

The first nature that fits is told, from the plainest to the vaguest: capitals,
look-alike, punctuation, number, name, inflection, spelling, wording.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import chain
from typing import TYPE_CHECKING

import regex
from rapidfuzz.distance import Prefix

from viewer.alignment.languages.denials import denies
from viewer.alignment.languages.function_words import WordClass
from viewer.alignment.languages.hebrew import same_hebrew_root, same_hebrew_spelling
from viewer.alignment.languages.irregular import same_irregular
from viewer.alignment.languages.numerals import number_test
from viewer.alignment.languages.spellings import same_spelling
from viewer.alignment.languages.units import is_unit
from viewer.model import Nature
from viewer.text import fold
from viewer.text.marks import counts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from viewer.alignment.linking.evidence import Form, Forms

_MARKS = regex.compile(r"[^\p{L}\p{N}\p{M}]+")

_RAISED = re.compile(r"\d[²³¹⁰-⁹₀-₉¼-¾⅐-⅞]")
"""A figure behind others that, were it as high as they are, would be one of them."""

_IN_AMOUNT = re.compile(r"\d[^\w\s]\d|^[-‐-―~]\d")
"""A mark on which it depends what a number is: neither "35" nor "-35" is "3.5"."""

_FIGURES = re.compile(r"\d+(?:[.,:]\d+)*")

_VOWEL_SIGN = regex.compile(r"(?<=\p{L}\p{M}*\p{L})\p{M}+$")
"""The vowel at the end of a word in a script that writes it as a mark."""

_ELIDED = 2
"""Most letters that an apostrophe stands for."""

_ROOT_LETTERS = 3
_ENDING_LETTERS = 6
"""Least letters of a root, and most of an ending, in languages that inflect richly."""

_ROOT_SHARE = {"ko": 0.5}
"""Least share of a root in the shorter form, where it is another than usual."""


class Natures:
    """The rules by which a single substitution is named.

    Parameters
    ----------
    forms
        What is known of the words.
    language
        ISO 639-1 code.
    """

    def __init__(self, forms: Forms, language: str) -> None:
        self._language = language
        self._forms = forms
        self._is_number_word = number_test(language)
        self._met: dict[str, Form] = {}

    def meet(self, *words: Iterable[str]) -> None:
        """Look at the words of the wordings to come: all at once is faster."""
        unknown = [*{*chain.from_iterable(words)}.difference(self._met)]
        self._met.update(zip(unknown, self._forms.of(unknown), strict=True))

    def of_words(self, one: tuple[str, ...], other: tuple[str, ...]) -> Nature:
        """Return the nature as far as the words themselves tell it.

        Without words it is of the white space between them.

        Parameters
        ----------
        one, other
            The words of the original and of the copy, all of which were met.
        """
        if not one and not other:
            return Nature.LOOK_ALIKE
        forms = [self._met[word] for word in one], [self._met[word] for word in other]
        keys, copy_keys = ([form.key for form in side] for side in forms)
        if keys == copy_keys:
            return _look(" ".join(one), " ".join(other))
        letters = _letters(keys)
        if letters == _letters(copy_keys):
            return _by_marks(one, other, parted=bool(letters))
        return self._by_forms(forms, (keys, copy_keys))

    def _by_forms(
        self, forms: tuple[list[Form], list[Form]], keys: tuple[list[str], list[str]]
    ) -> Nature:
        """Return the nature of what differs in letters or digits."""
        if all(self._is_number(side) for side in forms) or _differ_in_amount(*keys):
            return Nature.NUMBER
        bare = [_without_accents(" ".join(side)) for side in keys]
        if bare[0] == bare[1] or (
            self._language == "he" and same_hebrew_spelling(*bare)
        ):
            return Nature.SPELLING
        contents = _content(forms[0]), _content(forms[1])
        if not all(contents):
            contents = forms
        if not self._deny_apart(*contents) and not _lead_elsewhere(*forms):
            if self._same_stems(*contents):
                return Nature.INFLECTION
            if same_spelling(*keys):
                return Nature.SPELLING
        units = all(
            all(is_unit(form.key, self._language) for form in side) for side in forms
        )
        return Nature.NUMBER if units else Nature.WORDING

    def _is_number(self, side: Sequence[Form]) -> bool:
        return any(map(self._is_numeral, side)) or (
            len(side) > 1 and self._is_number_word("".join(form.key for form in side))
        )

    def _is_numeral(self, form: Form) -> bool:
        return (
            form.kind is WordClass.NUMBER
            or self._is_number_word(form.key)
            or _is_compound_number(self._forms, form.key)
        )

    def _deny_apart(self, one: list[Form], other: list[Form]) -> bool:
        """Tell whether only one side denies by the ending of a word."""
        denying, copy_denying = (
            any(denies(form.spelling, self._language) for form in side)
            for side in (one, other)
        )
        return denying != copy_denying

    def _same_stems(self, one: list[Form], other: list[Form]) -> bool:
        return len(one) == len(other) > 0 and all(
            not _are_abbreviated(a, b)
            and (self._forms.same_stem(a, b) or self._same_root(a.spelling, b.spelling))
            for a, b in zip(one, other, strict=True)
        )

    def _same_root(self, one: str, other: str) -> bool:
        """Tell whether two words that no stemmer brings together are of one root."""
        if same_irregular(one, other, self._language):
            return True
        if self._language == "en":
            return False
        one, other = _without_accents(fold(one)), _without_accents(fold(other))
        if self._language == "he":
            return same_hebrew_root(one, other)
        if self._language == "el" and one.startswith("ε") != other.startswith("ε"):
            one, other = one.removeprefix("ε"), other.removeprefix("ε")  # the past
        if _is_elided(one, other) or _is_elided(other, one):
            return True
        root = Prefix.similarity(one, other)
        shorter, longer = sorted((len(one), len(other)))
        return bool(_VOWEL_SIGN.sub("", one) == _VOWEL_SIGN.sub("", other)) or (
            root >= _ROOT_LETTERS
            and root >= _ROOT_SHARE.get(self._language, 0.6) * shorter
            and longer - root <= _ENDING_LETTERS
        )


def _look(one: str, other: str) -> Nature:
    """Return the nature of a change that leaves the keys as they are."""
    if bool(_RAISED.search(one)) != bool(_RAISED.search(other)):
        return Nature.NUMBER
    if one.casefold() == other.casefold():
        if one.lower() == other.lower():
            return Nature.CAPITALS
        return Nature.SPELLING if "ß" in one + other else Nature.LOOK_ALIKE
    return Nature.LOOK_ALIKE


def _differ_in_amount(one: list[str], other: list[str]) -> bool:
    """Tell whether only figures differ, as in "v2.3" and "v2.4", or a unit: "°C"."""
    a, b = "".join(one), "".join(other)
    if counts(a[0]) and counts(b[0]):
        return True
    return _FIGURES.sub("0", a) == _FIGURES.sub("0", b)


def _lead_elsewhere(one: list[Form], other: list[Form]) -> bool:
    """Tell whether prepositions stand for others: to walk to, and from."""
    return len(one) == len(other) > 1 and any(
        a.kind is b.kind is WordClass.PREPOSITION and a.key != b.key
        for a, b in zip(one, other, strict=True)
    )


def _by_marks(one: tuple[str, ...], other: tuple[str, ...], *, parted: bool) -> Nature:
    """Return the nature of what differs in marks only, which may part letters."""
    whole = "".join(one + other)
    sides = "".join(one), "".join(other)
    amounts = fold(sides[0]) != fold(sides[1]) and any(map(_IN_AMOUNT.search, sides))
    if amounts or any(map(_RAISED.search, sides)) or any(map(counts, whole)):
        return Nature.NUMBER
    joined = parted and ("-" in whole or len(one) != len(other))
    return Nature.SPELLING if joined else Nature.PUNCTUATION


def _letters(keys: Sequence[str]) -> str:
    """Return the letters and digits only, with the marks that belong to them."""
    whole = "".join(keys)
    return whole if whole.isalnum() else _MARKS.sub("", whole)


def _are_abbreviated(one: Form, other: Form) -> bool:
    """Tell whether one word is a short way to write the other, as "Mr" is."""
    return (
        one.kind is WordClass.CONTENT
        and one.key != other.key
        and one.base == other.base
    )


def _content(forms: Sequence[Form]) -> list[Form]:
    return [form for form in forms if form.kind is WordClass.CONTENT]


def _is_compound_number(forms: Forms, key: str) -> bool:
    """Tell whether it is written like "sixty-four"."""
    return "-" in key and all(
        form.kind is WordClass.NUMBER or form.key == "one"
        for form in forms.of(key.split("-"))
    )


def _without_accents(key: str) -> str:
    """Return a key without the marks on its letters."""
    if key.isascii():
        return key
    apart = unicodedata.normalize("NFD", key)
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def _is_elided(short: str, full: str) -> bool:
    """Tell whether one word is the other without its last vowel: "un'" and "una"."""
    bare = short.removesuffix("'")
    return (
        bare != short and full.startswith(bare) and 0 < len(full) - len(bare) <= _ELIDED
    )
