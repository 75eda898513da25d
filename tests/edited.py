"""Comparisons written as one text with its edits, for tests that align nothing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.model import (
    Article,
    Comparison,
    Difference,
    EncodingEvidence,
    Kind,
    Pairing,
    Side,
    Source,
    Span,
    Unit,
)
from viewer.text import make_article

if TYPE_CHECKING:
    from collections.abc import Sequence

_EDIT = re.compile(r"\{(?P<old>[^{}]*)=>(?P<new>[^{}]*)\}")
WORDS = "the tide came in over the flats and the boats rose on their chains "


def article(text: str, *, name: str = "a.txt", encoding: str = "utf-8") -> Article:
    path = Path("/articles") / name
    evidence = EncodingEvidence.DETECTED
    source = Source(name, path, "0" * 64, len(text), encoding, evidence, "plain text")
    return make_article(text, source)


def compared(*paragraphs: str) -> Comparison:
    """Return the comparison of paragraphs in which ``{old=>new}`` is an edit."""
    original, copy = "", ""
    pairings: list[Pairing] = []
    differences: list[Difference] = []
    for paragraph in paragraphs:
        starts, at = (len(original), len(copy)), 0
        for edit in _EDIT.finditer(paragraph):
            kept, at = paragraph[at : edit.start()], edit.end()
            original, copy = original + kept, copy + kept
            one = Span(len(original), len(original) + len(edit["old"]))
            other = Span(len(copy), len(copy) + len(edit["new"]))
            number = len(differences) + 1
            differences.append(Difference(number, _kind(one, other), one, other))
            original, copy = original + edit["old"], copy + edit["new"]
        original, copy = original + paragraph[at:], copy + paragraph[at:]
        one, other = Span(starts[0], len(original)), Span(starts[1], len(copy))
        if one and other:
            pairings.append(Pairing(Unit.SENTENCE, one, other))
        original, copy = original + "\n\n", copy + "\n"
    return Comparison(
        article(original, name="original.txt"),
        article(copy, name="copy.txt"),
        tuple(pairings),
        tuple(differences),
    )


def _kind(original: Span, copy: Span) -> Kind:
    if not original:
        return Kind.ADDED
    return Kind.SUBSTITUTED if copy else Kind.DROPPED


def long_pair(paragraphs: int = 40) -> Comparison:
    """Return a pair of many screens in which every third paragraph differs."""
    return compared(
        "{An old headline that nobody kept=>}",
        *(
            f"Paragraph {number} {WORDS * (1 + number % 4)}"
            + ("{leader=>captain} went on." if number % 3 == 0 else "went on.")
            + ("{=> It was said again and again, at length.}" if number == 20 else "")
            for number in range(paragraphs)
        ),
    )


def with_move(comparison: Comparison, original: str, copy: str) -> Comparison:
    """Return the comparison with a moved passage, by its words, as the last one."""
    here, there = (
        comparison.article(side).text.index(words)
        for side, words in ((Side.ORIGINAL, original), (Side.COPY, copy))
    )
    move = Difference(
        len(comparison.differences) + 1,
        Kind.MOVED,
        Span(here, here + len(original)),
        Span(there, there + len(copy)),
    )
    return Comparison(
        comparison.original,
        comparison.copy,
        comparison.pairings,
        (*comparison.differences, move),
    )


def numbers(differences: Sequence[Difference]) -> list[int]:
    return [difference.number for difference in differences]
