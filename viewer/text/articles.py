"""Makes an article of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.model import Article
from viewer.text.passages import split_paragraphs, split_sentences
from viewer.text.words import split_words

if TYPE_CHECKING:
    from viewer.model import Source


def make_article(text: str, source: Source, *, language: str = "und") -> Article:
    """Split `text` and return it as an article.

    Parameters
    ----------
    text
        With line feeds for line ends.
    source
        Where it came from.
    language
        ISO 639-1 code, "und" where it is not known.
    """
    paragraphs = split_paragraphs(text)
    sentences = split_sentences(text, paragraphs, language=language)
    return Article(text, source, language, paragraphs, sentences, split_words(text))
