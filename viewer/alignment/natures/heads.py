"""Tells at a glance of most words that they have nothing in common but their place.

Forms of a word, and its spellings, begin alike: words that do not are another wording,
and need no stems and no comparing of letters. Numbers, units and irregular words may be
related however they begin, but only to others of their sort.
"""

from __future__ import annotations

from itertools import filterfalse
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

import numpy as np

from viewer.alignment.languages.function_words import language_named
from viewer.alignment.languages.irregular import is_irregular
from viewer.alignment.languages.numerals import number_test
from viewer.alignment.languages.units import is_unit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from viewer.alignment.vocabulary import Flags, Ints

_BEGIN_ALIKE: Final = (
    frozenset({"", "basque", "catalan", "danish", "english", "finnish", "french"})
    | frozenset({"german", "hungarian", "italian", "lithuanian", "norwegian"})
    | frozenset({"portuguese", "romanian", "russian", "spanish", "swedish"})
)
"""Stemmers that leave the first letter as it is, but for its accent; "" is none."""

_INFLECTED_BEFORE: Final = frozenset({"he"})
"""Languages without a stemmer that put letters before a word."""

_SAME: Final = {"c": "p", "f": "p", "e": "a", "o": "a", "k": "q"}
"""Letters with which spellings of the same word may begin: "fantom", "phantom"."""

_MARK: Final = "."
"""What stands for the letter of a mark: none of them has more in common with a word."""

_APOSTROPHE: Final = "'"
_LONGEST_CLITIC: Final = 3
"""Characters of a clitic such as "'ll"; words that long are not compared by letters."""

_NUMBER, _UNIT, _IRREGULAR = 1, 2, 4
"""Sorts of words, as bits."""

_NO_LETTER: Final = 0


class Heads:
    """What words begin with, as far as no related word begins otherwise.

    Parameters
    ----------
    language
        ISO 639-1 code.
    """

    def __init__(self, language: str) -> None:
        self._language = language
        self._same = language_named(language).same
        self._is_number = number_test(language)
        alike = (
            language_named(language).stemmer in _BEGIN_ALIKE
            and language not in _INFLECTED_BEFORE
        )
        self._letter: Callable[[str], int] = (
            self._letter_of if alike else lambda _: _NO_LETTER
        )
        self._letters: dict[str, int] = {}
        self._sorts: dict[str, int] = {}

    def differ(
        self, words: Sequence[str], others: Sequence[str], counts: Ints
    ) -> Flags:
        """Tell which words surely are not related to what stands for them.

        Parameters
        ----------
        words
            Keys of single words.
        others
            Keys of what stands for them, all after one another.
        counts
            How many of them, at least one, stand for each word.
        """
        single, letters = self._letters_of(words), self._letters_of(others)
        facing = np.repeat(single, counts)
        apart = (facing != letters) & (facing != _NO_LETTER) & (letters != _NO_LETTER)
        ends = np.cumsum(counts)
        starts = ends - counts
        differ: Flags = np.logical_and.reduceat(apart, starts)
        for row in np.flatnonzero(differ).tolist():
            if sorts := self._sorts_of(words[row]):
                facing_it = others[starts[row] : ends[row]]
                differ[row] = not self._share_sort(sorts, facing_it)
        return differ

    def _share_sort(self, sorts: int, others: Sequence[str]) -> bool:
        """Tell whether what faces a word of these sorts is of one of them."""
        # Several words may be a number of which none is one by itself: "on ce".
        may_be_number = len(others) > 1 and sorts & _NUMBER
        return bool(
            may_be_number or any(sorts & self._sorts_of(other) for other in others)
        )

    def _letters_of(self, keys: Sequence[str]) -> Ints:
        known = self._letters
        for key in {*filterfalse(known.__contains__, keys)}:
            known[key] = self._letter(key)
        return np.fromiter(map(known.__getitem__, keys), np.int32)

    def _letter_of(self, key: str) -> int:
        """Return the letter that a key begins with, or `_NO_LETTER`."""
        reading = self._same.get(key, key)
        letter = _first_letter(key)
        if not letter or (reading != key and not reading[0].isdecimal()):
            return _NO_LETTER
        return ord(_SAME.get(letter, letter))

    def _sorts_of(self, key: str) -> int:
        sorts = self._sorts.get(key)
        if sorts is None:
            reading = self._same.get(key, key)
            sorts = _NUMBER * (reading[0].isdecimal() or self._is_number(key))
            sorts |= _UNIT * is_unit(key, self._language)
            sorts |= _IRREGULAR * is_irregular(key, self._language)
            self._sorts[key] = sorts
        return sorts


def _first_letter(key: str) -> str:
    """Return the first letter or figure of a key, `_MARK` of a mark, or else ""."""
    is_clitic = key[0] == _APOSTROPHE and len(key) <= _LONGEST_CLITIC
    if key.isalpha() or key[0].isdecimal():
        first = key[0]
    elif is_clitic and key[1:].isalpha():
        first = key[1]
    else:
        # A word may be written without what an apostrophe at its end stands for.
        is_mark = key[-1] != _APOSTROPHE and not any(map(str.isalnum, key))
        return _MARK if is_mark else ""
    return first if first.isascii() else normalize("NFD", first)[0]
