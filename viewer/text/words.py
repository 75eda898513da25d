"""Splits text into words and marks of punctuation."""

from __future__ import annotations

from array import array

import regex

from viewer.model import Spans, Words
from viewer.text.keys import fold

_WORD = regex.compile(
    r"\p{L}(?:\.\p{L})+\.?|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+|[^\s]"
)


def split_words(text: str) -> Words:
    """Return the words of `text`, marks of punctuation included."""
    spans = Spans.of(match.span() for match in _WORD.finditer(text))
    ids: dict[str, int] = {}
    form_ids = array("i", (ids.setdefault(span.of(text), len(ids)) for span in spans))
    return Words(spans, form_ids, tuple(ids), tuple(map(fold, ids)))
