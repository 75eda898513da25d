"""Compares Hebrew words, which inflect at both ends and around their consonants.

Vowels are written by letters now and then: the same word has more of them in one text
than in another. There is no free stemmer for the language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_FINAL_LETTERS: Final = str.maketrans("ךםןףץ", "כמנפצ")
_VOWEL_LETTERS: Final = regex.compile("(?<!^)[וי]")
_BEFORE: Final = regex.compile("ו?(?:כש|[שהבלכמ]{0,2})(?:הת|[מנתיאה])?")
_BEHIND: Final = (
    "",
    "ימ",
    "ות",
    "ה",
    "ת",
    "י",
    "ו",
    "נו",
    "תי",
    "תמ",
    "תנ",
    "תה",
    "ינ",
)
_LETTERS: Final = 3
"""Least consonants of a root that two words may share by more than chance."""


def same_hebrew_spelling(one: str, other: str) -> bool:
    """Tell whether one word only has more letters for vowels than the other."""
    short, long = sorted((one, other), key=len)
    letters = iter(long)
    return (
        len(_bare(short)) >= _LETTERS
        and _bare(short) == _bare(long)
        and all(letter in letters for letter in short)
    )


def same_hebrew_root(one: str, other: str) -> bool:
    """Tell whether two words may be forms of one: the same but for their ends."""
    one, other = (word.translate(_FINAL_LETTERS) for word in (one, other))
    short, long = sorted((one, other), key=len)
    if long.startswith(short) and long[len(short) :] in _BEHIND:
        return True
    return not {*_roots(one)}.isdisjoint(_roots(other))


def _roots(word: str) -> Iterator[str]:
    """Yield what may be the root of a word."""
    before = _BEFORE.match(word)
    for start in range(before.end() + 1 if before else 1):
        for ending in _BEHIND:
            root = _bare(word[start:].removesuffix(ending))
            if word.endswith(ending) and len(root) >= _LETTERS:
                yield root


def _bare(word: str) -> str:
    """Return a word without the letters that may stand for vowels."""
    return _VOWEL_LETTERS.sub("", word)
