"""Tells where capitals say nothing, and what tells names where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex

if TYPE_CHECKING:
    from viewer.model import Article

_OPENING: Final = frozenset('“‘«„"(:')
"""What a word may stand behind that has a capital as the first of a sentence has."""

_LONGEST_OPENING: Final = 100
"""Most characters before the first word of a sentence."""

_NUMBERING: Final = regex.compile(
    r"[\W_]*(?:(?:\p{N}{1,3}|\p{L})[.)][\W_]*){0,4}(?:\p{N}{1,3}\s+)?"
)
"""What may stand before the first word of a sentence: "(a)", "2.1", no other word."""

_LONGEST_TITLE: Final = 20
"""Characters before a name in which a title is looked for."""

_TITLE: Final = regex.compile(
    r"(?<!\p{L})(?:"
    r"[ובלמש]{0,2}(?:מר|גב['׳]|ה?גברת|ד[\"״]ר|פרופ['׳]|הרב|רחוב|כפר|קיבוץ|מושב)|"
    r"[وفبل]?(?:السيدة?|الدكتورة?|الأستاذة?|الشيخ|وادي|شارع|قرية|مدينة)|"
    r"श्री|श्रीमती|कुमारी|डॉ|डॉक्टर"
    r")\.?\s*$"
)
"""What stands before a name in scripts without capitals: a title, a sort of place."""


def opens_sentence(article: Article, at: int) -> bool:
    """Tell whether a word stands where any has a capital: first in its sentence."""
    start = article.words.spans.starts[at]
    sentence = article.sentences.index_before(start)
    first = article.sentences.starts[sentence]
    opening = article.text[max(first, start - _LONGEST_OPENING) : start]
    if opening.rstrip()[-1:] in _OPENING:
        return True
    is_near = start - first <= _LONGEST_OPENING
    return is_near and _NUMBERING.fullmatch(opening) is not None


def follows_title(article: Article, start: int) -> bool:
    """Tell whether a word stands behind what comes before names alone."""
    at = article.words.spans.starts[start]
    return _TITLE.search(article.text[max(0, at - _LONGEST_TITLE) : at]) is not None
