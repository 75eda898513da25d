"""Splits text into paragraphs and paragraphs into sentences."""

from __future__ import annotations

import re

from viewer.model import Spans

_LINE = re.compile(r"[^\s][^\n]*")
_SENTENCE = re.compile(r".+?(?:[.!?]+[”\"’')\]]*(?=\s+[“\"‘(\[]?[A-Z])|$)", re.DOTALL)


def split_paragraphs(text: str) -> Spans:
    """Return the paragraphs of `text`, without white space at their ends."""
    return Spans.of(
        (match.start(), match.start() + len(match[0].rstrip()))
        for match in _LINE.finditer(text)
    )


def split_sentences(text: str, paragraphs: Spans, *, language: str = "und") -> Spans:  # noqa: ARG001
    """Return the sentences of `text`, each within its paragraph."""
    return Spans.of(
        (match.start() + len(match[0]) - len(match[0].lstrip()), match.end())
        for paragraph in paragraphs
        for match in _SENTENCE.finditer(text, paragraph.start, paragraph.end)
    )
