"""Tells at a glance of most words that they have nothing in common but their place.

Forms of a word, and its spellings, begin alike: words that do not are another wording,
and need no stems and no comparing of letters. What might be an exception has no head.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from viewer.alignment.function_words import language_named
from viewer.alignment.irregular import is_irregular
from viewer.alignment.numerals import number_test
from viewer.alignment.units import is_unit

if TYPE_CHECKING:
    from collections.abc import Callable

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
        self._heads: dict[str, str] = {}
        self._find: Callable[[str], str] = self._head if alike else lambda _: ""

    def differ(self, one: str, other: str) -> bool:
        """Tell whether two keys surely are of words that are not related at all."""
        head, other_head = self._of(one), self._of(other)
        return head != other_head and bool(head and other_head)

    def _of(self, key: str) -> str:
        head = self._heads.get(key)
        if head is None:
            head = self._heads[key] = self._find(key)
        return head

    def _head(self, key: str) -> str:
        """Return the letter that a key begins with, "" where that may say nothing."""
        if (
            not key.isalpha()
            or key in self._same
            or self._is_number(key)
            or is_unit(key, self._language)
            or is_irregular(key, self._language)
        ):
            return ""
        letter = normalize("NFD", key[0])[0]
        return _SAME.get(letter, letter)
