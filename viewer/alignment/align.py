"""Aligns two articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from difflib import SequenceMatcher

from viewer.model import (
    Comparison,
    Difference,
    Kind,
    Nature,
    Options,
    Pairing,
    Span,
    Unit,
    never_cancelled,
    no_progress,
)

if TYPE_CHECKING:
    from viewer.model import Article, Cancelled, Progress, Words


def align(
    original: Article,
    copy: Article,
    *,
    options: Options | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Comparison:
    """Return how `copy` corresponds to `original`."""
    cancelled()
    forms = [[word.form for word in article.words] for article in (original, copy)]
    opcodes = SequenceMatcher(None, *forms, autojunk=False).get_opcodes()
    changed = (opcode[1:] for opcode in opcodes if opcode[0] != "equal")
    differences = [
        _difference(number, original.words, copy.words, *places)
        for number, places in enumerate(changed, 1)
    ]
    progress(1.0)
    pairings = [
        Pairing(unit, one, other, similarity=1.0)
        for unit in Unit
        for one, other in zip(
            original.paragraphs if unit is Unit.PARAGRAPH else original.sentences,
            copy.paragraphs if unit is Unit.PARAGRAPH else copy.sentences,
            strict=False,
        )
    ]
    return Comparison(original, copy, tuple(pairings), tuple(differences), options or Options())


def _difference(number: int, a: Words, b: Words, i: int, i2: int, j: int, j2: int) -> Difference:
    one, other = _span(a, i, i2), _span(b, j, j2)
    kind = Kind.SUBSTITUTED if one and other else Kind.DROPPED if one else Kind.ADDED
    return Difference(number, kind, one, other, Nature.WORDING if kind is Kind.SUBSTITUTED else None)


def _span(words: Words, first: int, last: int) -> Span:
    if first < last:
        return Span(words.spans.starts[first], words.spans.ends[last - 1])
    at = words.spans.ends[first - 1] if first else 0
    return Span(at, at)
