"""Invents words that look like a language's, and draws them as often as it would.

Nothing is taken from any text: the words are syllables put together by a seeded
generator, so the same seed gives the same words everywhere.
"""

from __future__ import annotations

from itertools import accumulate, product
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

FUNCTION_WORDS: Final = (
    *("the", "of", "and", "to", "a", "in", "that", "is", "was", "it", "for", "on"),
    *("as", "with", "his", "at", "by", "he", "be", "this", "from", "had", "not", "are"),
    *("but", "they", "or", "which", "one", "you", "were", "her", "all", "she", "there"),
    *("would", "their", "we", "him", "been", "has", "when", "who", "will", "no", "if"),
    *("out", "so", "said", "what", "up", "its", "about", "into", "than", "them", "can"),
)
"""The words that every text is full of; they head the list and are never swapped in."""

_MOST: Final = 30_000
_LEAST: Final = 2_000
"""Distinct words of the longest and of the shortest texts."""

_OFFSET: Final = 2.7
"""Mandelbrot's correction of Zipf's law: the first ranks are less far apart."""

_MIXED: Final = 9
"""Letters by which a frequent word may be longer than a rare one."""

_ONSETS: Final = (
    *("b", "bl", "br", "c", "ch", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k"),
    *("l", "m", "n", "p", "pl", "pr", "r", "s", "sh", "st", "t", "th", "tr", "v", "w"),
)
_NUCLEI: Final = (*"aeiouaeio", "ai", "ea", "ee", "io", "ou")
_CODAS: Final = ("", "", "", *"bdglmnprstx", "ck", "nd", "nt", "rd", "rt", "st")
_ENDINGS: Final = (
    *("", "", "", "", "s", "ed", "ing", "ly", "er", "tion", "ment", "ness", "al", "’s"),
)
_ACCENTS: Final = str.maketrans("aeoun", "áéöüñ")
_CYRILLIC: Final = str.maketrans("abcdefghijklmnoprstuvwx’", "абцдефгхийклмнопрстувшжь")
_GREEK: Final = str.maketrans("abcdefghijklmnoprstuvwx’", "αβκδεφγηιξκλμνοπρστυβωχς")


class Vocabulary:
    """Words in order of frequency, drawn by Zipf's law.

    Parameters
    ----------
    random
        Makes and draws the words.
    words
        The words to draw, most frequent first.
    """

    def __init__(self, random: Random, words: Sequence[str]) -> None:
        self._random = random
        self.words = tuple(words)
        weights = (1 / (rank + _OFFSET) for rank in range(1, len(self.words) + 1))
        self._cumulative = list(accumulate(weights))
        self._common = set(FUNCTION_WORDS)

    def draw(self, count: int) -> list[str]:
        """Return words as they come in a text."""
        return self._random.choices(self.words, cum_weights=self._cumulative, k=count)

    def draw_other(self, word: str) -> str:
        """Return a word to put in the place of `word`: one that says something."""
        while True:
            for other in self.draw(4):
                if other not in self._common and other.lower() != word.lower():
                    return other


def invented(random: Random, length: int) -> Vocabulary:
    """Return the vocabulary of a text of so many words."""
    return Vocabulary(random, _invented(random, min(max(length, _LEAST), _MOST)))


def characters(random: Random) -> Vocabulary:
    """Return Chinese characters as a vocabulary of words of one letter."""
    found = [chr(code) for code in range(0x4E00, 0x4E00 + 3_000)]
    random.shuffle(found)
    return Vocabulary(random, found)


def few_words(random: Random) -> Vocabulary:
    """Return a vocabulary of eight words."""
    return Vocabulary(random, _invented(random, 8 + len(FUNCTION_WORDS))[-8:])


def _invented(random: Random, size: int) -> tuple[str, ...]:
    found = dict.fromkeys(FUNCTION_WORDS)
    syllables = [*map("".join, product(_ONSETS, _NUCLEI, _CODAS))]
    while len(found) < size:
        stem = "".join(random.choices(syllables, k=random.choice((1, 1, 2, 2, 3))))
        found[_dressed(stem + random.choice(_ENDINGS), random.random(), random)] = None
    rest = [*found][len(FUNCTION_WORDS) :]
    rest.sort(key=lambda word: len(word) + random.random() * _MIXED)
    return FUNCTION_WORDS + tuple(rest)


def _dressed(word: str, lot: float, random: Random) -> str:
    """Make some words names, numbers, or words with other letters."""
    if lot < 0.08:
        return word.capitalize()
    if lot < 0.09:
        return random.choice((f"{random.randrange(2_100)}", f"{random.random():.2f}"))
    if lot < 0.13:
        return word.translate(_ACCENTS)
    if lot < 0.15:
        return word.translate(random.choice((_CYRILLIC, _GREEK)))
    return f"{word}-{random.choice(_ONSETS)}ay" if lot < 0.17 else word
