"""Generates pairs of texts of our own, with the truth about which words correspond.

Everything depends on the seed and the number of words only. What is known of a pair is
told in code points, so that it holds however a program finds its words.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from tests.bench.vocabulary import Vocabulary, characters, few_words, invented

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SUBSTITUTED: Final = 0.12
DELETED: Final = 0.02
INSERTED: Final = 0.02
"""Shares of the words of which the copy makes something else."""

MOVED: Final = 0.03
"""Share of the paragraphs that stand somewhere else in the copy."""

DROPPED: Final = 0.02
"""Share of the sentences that the copy leaves out."""

_NEW: Final = -1
"""The origin of a word that the copy added."""


class Token(NamedTuple):
    """A word or mark, where it comes from, and whether it is still the same.

    `origin` is its number among the tokens of the original.
    """

    text: str
    origin: int
    same: bool = True


Sentence: TypeAlias = list[Token]
Paragraph: TypeAlias = list[Sentence]


@dataclass(frozen=True, slots=True)
class Pair:
    """An original, its copy, and what is known of their words.

    Attributes
    ----------
    original, copy
        The texts.
    starts, copy_starts
        Where the words and marks of each text start.
    equal, substituted
        Pairs of such places: words that stayed, and words that were swapped.
    """

    original: str
    copy: str
    starts: array[int]
    copy_starts: array[int]
    equal: tuple[array[int], array[int]]
    substituted: tuple[array[int], array[int]]


class Style(NamedTuple):
    """How a text is put on the page.

    Attributes
    ----------
    between_words, between_paragraphs
        What stands there; sentences are parted as words are.
    marks
        The mark inside sentences, and those at their ends; "" for none.
    """

    between_words: str = " "
    between_paragraphs: str = "\n\n"
    comma: str = ","
    stops: str = "....?!"


class Kind(StrEnum):
    """What pairs there are: one of the ordinary kind, and what is hard on a program."""

    REWORDED = "reworded"
    IDENTICAL = "identical"
    UNRELATED = "unrelated"
    SHUFFLED = "shuffled words"
    REPEATED = "one word repeated"
    EIGHT_WORDS = "eight-word vocabulary"
    GIANT = "one giant paragraph"
    NO_SPACES = "no spaces at all"
    ONE_WORD = "letters only, one word"
    CHINESE = "Chinese"


_STYLES: Final = {
    Kind.REPEATED: Style(comma="", stops=""),
    Kind.GIANT: Style(between_paragraphs=" "),
    Kind.NO_SPACES: Style(between_words="", between_paragraphs=""),
    Kind.ONE_WORD: Style("", "", "", ""),
    Kind.CHINESE: Style("", "\n", "，", "。。。？！"),
}


class _Source(NamedTuple):
    """What a text is made of."""

    words: int
    vocabulary: Vocabulary
    style: Style
    random: Random


def make_pair(words: int, *, kind: Kind = Kind.REWORDED, seed: int = 1) -> Pair:
    """Return a pair of texts.

    Parameters
    ----------
    words
        Words of the original, marks not counted.
    kind
        How the copy was made, and of what words.
    seed
        Another seed gives other texts.
    """
    random = Random(f"{seed} {kind}")  # noqa: S311 - texts, not secrets
    style = _STYLES.get(kind, Style())
    vocabulary = _vocabulary(kind, words, random)
    source = _Source(words, vocabulary, style, random)
    original = _numbered(_written(source))
    copy = _copied(original, kind, source)
    text, starts = _laid_out(original, style)
    copy_text, copy_starts = _laid_out(copy, style)
    equal, substituted = _known(copy, starts, copy_starts)
    return Pair(text, copy_text, starts, copy_starts, equal, substituted)


def _vocabulary(kind: Kind, words: int, random: Random) -> Vocabulary:
    if kind is Kind.REPEATED:
        return Vocabulary(random, ["again"])
    if kind is Kind.EIGHT_WORDS:
        return few_words(random)
    return characters(random) if kind is Kind.CHINESE else invented(random, words)


def _written(source: _Source) -> Iterator[list[list[str]]]:
    """Yield paragraphs of sentences of words and marks."""
    words, vocabulary, style, random = source
    left = vocabulary.draw(words)
    left.reverse()
    while left:
        paragraph = []
        for _ in range(random.randint(2, 8)):
            if not left:
                break
            length = random.randint(4, 28)
            sentence = left[-length:][::-1]
            del left[-length:]
            paragraph.append(_marked(sentence, style, random))
        yield paragraph


def _marked(sentence: list[str], style: Style, random: Random) -> list[str]:
    """Put in the marks, and a capital at the start."""
    if not style.stops:
        return sentence
    sentence[0] = sentence[0][0].upper() + sentence[0][1:]
    if len(sentence) > 8 and random.random() < 0.7:
        sentence.insert(random.randint(3, len(sentence) - 3), style.comma)
    return [*sentence, random.choice(style.stops)]


def _numbered(paragraphs: Iterable[list[list[str]]]) -> list[Paragraph]:
    """Make tokens of the words of the original."""
    numbers = iter(range(2**31))
    return [
        [[Token(word, next(numbers)) for word in sentence] for sentence in paragraph]
        for paragraph in paragraphs
    ]


def _copied(original: list[Paragraph], kind: Kind, source: _Source) -> list[Paragraph]:
    """Return the copy of its kind."""
    if kind is Kind.IDENTICAL:
        return original
    if kind is Kind.SHUFFLED:
        return _shuffled(original, source.random)
    if kind in {Kind.UNRELATED, Kind.EIGHT_WORDS}:
        return _as_new(_written(source))
    if kind is Kind.REPEATED:
        return _as_new(_written(source._replace(words=source.words * 9 // 10)))
    return _reworded(original, source)


def _as_new(paragraphs: Iterable[list[list[str]]]) -> list[Paragraph]:
    return [[[Token(word, _NEW) for word in s] for s in p] for p in paragraphs]


def _shuffled(original: list[Paragraph], random: Random) -> list[Paragraph]:
    """Return the words in any order, in sentences and paragraphs as long as before."""
    words = [token.text for p in original for sentence in p for token in sentence]
    random.shuffle(words)
    left = iter(words)
    return [[[Token(next(left), _NEW) for _ in s] for s in p] for p in original]


def _reworded(original: list[Paragraph], source: _Source) -> list[Paragraph]:
    """Return what a spinner makes of the original, with some help from an editor."""
    copy = [
        [
            [*_swapped(sentence, source)]
            for sentence in paragraph
            if source.random.random() >= DROPPED
        ]
        for paragraph in original
    ]
    copy = [[*filter(None, paragraph)] for paragraph in copy]
    return _moved([*filter(None, copy)], source.random)


def _swapped(sentence: Sentence, source: _Source) -> Iterator[Token]:
    """Substitute, delete and insert words; the marks stay."""
    _, vocabulary, style, random = source
    for token in sentence:
        if token.text == style.comma or token.text in style.stops:
            yield token
            continue
        lot = random.random()
        if lot < SUBSTITUTED:
            other = vocabulary.draw_other(token.text)
            yield Token(_cased(other, token.text), token.origin, same=False)
        elif lot >= SUBSTITUTED + DELETED:
            yield token
        if 1 - lot < INSERTED:
            yield Token(vocabulary.draw_other(token.text), _NEW)


def _cased(word: str, model: str) -> str:
    return word[0].upper() + word[1:] if model[0].isupper() else word


def _moved(paragraphs: list[Paragraph], random: Random) -> list[Paragraph]:
    """Put some paragraphs somewhere else, one at least where there are three."""
    count = len(paragraphs)
    chosen = max(round(count * MOVED), int(count > 2))
    away = set(random.sample(range(count), chosen))
    result = [paragraph for at, paragraph in enumerate(paragraphs) if at not in away]
    places = sorted((random.randint(0, len(result)) for _ in away), reverse=True)
    for place, at in zip(places, random.sample(sorted(away), len(away)), strict=True):
        result.insert(place, paragraphs[at])
    return result


def _laid_out(paragraphs: list[Paragraph], style: Style) -> tuple[str, array[int]]:
    """Return the text, and where its words and marks start."""
    parts: list[str] = []
    starts = array("i")
    at = 0
    glued = {style.comma, *style.stops}
    for paragraph in paragraphs:
        between = style.between_paragraphs if parts else ""
        for sentence in paragraph:
            for token in sentence:
                if token.text not in glued:
                    parts.append(between)
                    at += len(between)
                starts.append(at)
                parts.append(token.text)
                at += len(token.text)
                between = style.between_words
    return "".join((*parts, "\n")), starts


def _known(
    copy: list[Paragraph], starts: array[int], copy_starts: array[int]
) -> tuple[tuple[array[int], array[int]], tuple[array[int], array[int]]]:
    """Return the places of the words that stayed, and of those that were swapped."""
    equal, substituted = ((array("i"), array("i")) for _ in range(2))
    tokens = (
        token for paragraph in copy for sentence in paragraph for token in sentence
    )
    for token, start in zip(tokens, copy_starts, strict=True):
        if token.origin != _NEW:
            side = equal if token.same else substituted
            side[0].append(starts[token.origin])
            side[1].append(start)
    return equal, substituted
