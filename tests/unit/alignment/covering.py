"""What the tests of the alignment ask of a comparison: which words differ, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.alignment import align
from viewer.model import Kind, Side
from viewer.readers import article_from_text

if TYPE_CHECKING:
    from viewer.model import Comparison, Difference, Options


def compared(original: str, copy: str, *, options: Options | None = None) -> Comparison:
    """Return the comparison of two texts."""
    articles = [article_from_text(text, name="text") for text in (original, copy)]
    return align(*articles, options=options)


def told(comparison: Comparison) -> list[tuple[str, str, str]]:
    """Return the kind and the texts of all differences."""
    original, copy = comparison.original.text, comparison.copy.text
    return [
        (each.kind, each.original.of(original), each.copy.of(copy))
        for each in comparison.differences
    ]


def innermost(comparison: Comparison, side: Side) -> list[Difference | None]:
    """Return for each word of a side the innermost difference it lies in."""
    spans = comparison.article(side).words.spans
    found: list[Difference | None] = [None] * len(spans)
    for outermost in (True, False):
        for difference in comparison.differences:
            if (difference.kind is Kind.MOVED) is outermost:
                for at in spans.within(difference.on(side)):
                    found[at] = difference
    return found


def equal_forms(comparison: Comparison, side: Side) -> list[str]:
    """Return the words of a side that lie in no difference."""
    words = comparison.article(side).words
    return [
        word.form
        for word, difference in zip(words, innermost(comparison, side), strict=True)
        if difference is None
    ]


def rebuilt(comparison: Comparison, side: Side) -> list[str]:
    """Return the words of a side, taken from the other side and the differences."""
    there = comparison.article(side.other).words
    equal = iter(
        word.form
        for word, difference in zip(
            there, innermost(comparison, side.other), strict=True
        )
        if difference is None
    )
    words = comparison.article(side).words
    return [
        next(equal) if difference is None else word.form
        for word, difference in zip(words, innermost(comparison, side), strict=True)
    ]
