"""Spins sentences to fit weights on: exact links, no lexicon, no other text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from viewer.alignment.languages.function_words import WordClass
from viewer.alignment.linking.evidence import Forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from random import Random

STRENGTHS = (0.08, 0.15, 0.3, 0.5)
_INSERTED = tuple(
    tuple(words.split())
    for words in (
        *("also", "indeed", "in fact", "really", "now", "very", "quite", "then"),
        *("however", "as well", "just", "still", "even", "of course", "rather"),
        *("actually", "more or less", "perhaps"),
    )
)
_SUFFIXES = ("ed", "s", "ing", "er", "ly", "e")
_FUNCTION = WordClass.CONTENT + 1
# Particles are inserted, not put for other words; denials stay.
_EXCHANGED = range(_FUNCTION, WordClass.PARTICLE)
# Shares of what happens to a word that is changed, added up.
_ONE_WORD, _TWO_WORDS, _THREE_WORDS, _MERGED = 0.74, 0.87, 0.92, 0.97


def _is_adverb(word: str, kind: WordClass) -> bool:
    """Tell whether an adverb can stand for a word."""
    return kind is WordClass.PARTICLE or (
        kind is WordClass.CONTENT and word.endswith("ly")
    )


@dataclass(slots=True)
class Spun:
    """A sentence as spun so far, and which of its words stand for which."""

    words: list[str] = field(default_factory=list)
    links: list[tuple[int, int]] = field(default_factory=list)

    def put(self, word: str, *originals: int) -> None:
        """Add a word that stands for words of the original."""
        self.links += [(at, len(self.words)) for at in originals]
        self.words.append(word)

    def reorder(self, order: Sequence[int]) -> None:
        """Put the words into another order; the links follow."""
        place = {old: new for new, old in enumerate(order)}
        self.words = [self.words[old] for old in order]
        self.links = [(i, place[j]) for i, j in self.links]


class Spinner:
    """Replaces, drops, inserts and moves words at random.

    Parameters
    ----------
    sentences
        Where the replacing words are taken from.
    random
        Decides.
    """

    def __init__(self, sentences: Iterable[Sequence[str]], random: Random) -> None:
        self._random = random
        self._forms = Forms("en")
        words = sorted({word for sentence in sentences for word in sentence})
        kinds = {word: self._forms.of([word])[0].kind for word in words}
        lower = [word for word in words if word.isalpha() and word.islower()]
        self._content = [word for word in lower if kinds[word] is WordClass.CONTENT]
        self._function = [word for word in lower if kinds[word] in _EXCHANGED]

    def spin(self, words: Sequence[str], strength: float) -> Spun:
        """Return the sentence with about this share of its words replaced."""
        random, spun = self._random, Spun()
        kinds = [form.kind for form in self._forms.of(words)]
        i = 0
        while i < len(words):
            kind = kinds[i]
            luck = random.random()
            if _is_adverb(words[i], kind) and luck < strength * 0.3:
                for word in random.choice(_INSERTED):
                    spun.put(word, i)
                i += 1
            elif kind is WordClass.CONTENT and luck < strength:
                nouns = kinds[i + 1 : i + 2] == [WordClass.CONTENT]
                i += self._replace(spun, words[i], i, may_merge=nouns)
            elif kind >= _FUNCTION and luck < strength * 0.3:
                i += self._replace_function_word(spun, words[i], i)
            else:
                if kind is WordClass.PUNCTUATION or luck < 1 - strength * 0.12:
                    spun.put(words[i], i)
                i += 1
            if random.random() < strength * 0.12:
                for word in random.choice(_INSERTED):
                    spun.put(word)
        self._move(spun, strength)
        spun.links.sort()
        return spun

    def _replace(self, spun: Spun, word: str, at: int, *, may_merge: bool) -> int:
        """Replace a word, or it and the next; return how many of them."""
        luck = self._random.random()
        if luck < _ONE_WORD:
            spun.put(self._draw(word), at)
        elif luck < _THREE_WORDS:
            self._put_phrase(spun, word, at, words=2 if luck < _TWO_WORDS else 3)
        elif luck < _MERGED and may_merge:
            spun.put(self._draw(word), at, at + 1)
            return 2
        else:
            spun.put(word[:-1] + self._random.choice(_SUFFIXES), at)
        return 1

    def _replace_function_word(self, spun: Spun, word: str, at: int) -> int:
        luck = self._random.random()
        if luck < _TWO_WORDS:
            spun.put(self._random.choice(self._function), at)
        else:
            self._put_phrase(spun, word, at, words=2 if luck < _MERGED else 3)
        return 1

    def _put_phrase(self, spun: Spun, word: str, at: int, *, words: int) -> None:
        """Put two or three words for one; as in “give up”, not all carry content."""
        for place in range(words):
            light = place and self._random.random() < 0.4
            drawn = self._random.choice(self._function) if light else self._draw(word)
            spun.put(drawn, at)

    def _draw(self, word: str) -> str:
        """Draw a content word, often one that ends alike, as a synonym would."""
        if self._random.random() > 0.4:
            return self._random.choice(self._content)
        drawn = self._random.choices(self._content, k=25)
        return max(drawn, key=lambda other: other[-2:] == word[-2:])

    def _move(self, spun: Spun, strength: float) -> None:
        """Now and then exchange two neighbours, or the clauses around a comma."""
        words, count = spun.words, len(spun.words)
        if count <= 10:
            return
        at = self._random.randrange(count - 1)
        places = range(count)
        if self._random.random() < strength * 0.6:
            if words[at].isalpha() and words[at + 1].isalpha():
                spun.reorder([*places[:at], at + 1, at, *places[at + 2 :]])
        elif self._random.random() < 0.1 and "," in words[4:-5]:
            comma = words.index(",", 4)
            first, second = places[:comma], places[comma + 1 : -1]
            spun.reorder([*second, comma, *first, count - 1])
