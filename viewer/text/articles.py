"""Makes an article of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from viewer.model import Article, never_cancelled, no_progress
from viewer.text.heeding import part_of
from viewer.text.passages import split_paragraphs, split_sentences
from viewer.text.words import split_words

if TYPE_CHECKING:
    from viewer.model import Cancelled, Progress, Source

_PARAGRAPHS: Final = 0.1
_SENTENCES: Final = 0.45
"""Shares of the work that are done with the paragraphs, and with the sentences too."""


def make_article(
    text: str,
    source: Source,
    *,
    language: str = "und",
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Article:
    """Split `text` and return it as an article.

    Parameters
    ----------
    text
        With line feeds for line ends.
    source
        Where it came from.
    language
        ISO 639-1 code, "und" where it is not known.
    progress, cancelled
        Told how far the work is; asked often whether to stop.

    Raises
    ------
    CancelledError
        Soon after `cancelled` returns True.
    """
    paragraphs = split_paragraphs(text, cancelled=cancelled)
    sentences = split_sentences(
        text,
        paragraphs,
        language=language,
        progress=part_of(progress, _PARAGRAPHS, _SENTENCES),
        cancelled=cancelled,
    )
    words = split_words(
        text, progress=part_of(progress, _SENTENCES, 1.0), cancelled=cancelled
    )
    return Article(text, source, language, paragraphs, sentences, words)
