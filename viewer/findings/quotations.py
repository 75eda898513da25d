"""Finds direct quotations, and those that differ inside the quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.model import Kind, Side, Span, Spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from viewer.findings.coverage import Coverage, Numbers
    from viewer.model import Article, Comparison, Difference

_DOUBLE = re.compile(
    r"“([^“”\"]+)(?:[”\"]|\Z)"  # English; a quotation that runs on is left open
    r"|„([^„“”]+)[“”]"  # German, Polish
    r"|«([^«»]+)»|»([^«»]+)«"
    r"|「([^「」]+)」|『([^『』]+)』"
    r"|\"([^\"“”]+)\""
)
# An apostrophe has a letter on its right, so what closes has none.
_SINGLE = re.compile(r"(?<!\w)‘((?:[^‘’]|’(?=\w))+)’(?!\w)")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation of the copy that corresponds to one of the original.

    Attributes
    ----------
    original, copy
        What stands inside the quotation marks.
    differences
        Numbers of the differences inside them.
    """

    original: Span
    copy: Span
    differences: tuple[int, ...]


def find_quotations(article: Article) -> Spans:
    """Return what stands inside quotation marks, the marks themselves left out.

    Single quotation marks count only where an article has no others: elsewhere they
    stand for a quotation within a quotation. A quotation ends with its paragraph.
    """
    found = list(_matches(_DOUBLE, article)) or list(_matches(_SINGLE, article))
    return Spans.of(found)


def _matches(pattern: re.Pattern[str], article: Article) -> Iterator[tuple[int, int]]:
    for paragraph in article.paragraphs:
        for match in pattern.finditer(article.text, paragraph.start, paragraph.end):
            group = match.lastindex or 0
            if any(map(str.isalnum, match[group])):
                yield match.span(group)


def paired_quotations(
    comparison: Comparison, coverage: Coverage
) -> tuple[Quotation, ...]:
    """Return the quotations that stand in both articles.

    Two quotations correspond when a word inside the one is the same as, or substituted
    for, a word inside the other.
    """
    original, copy = (find_quotations(comparison.article(side)) for side in Side)
    inside = [
        _by_quotation(comparison, spans, side)
        for spans, side in zip((original, copy), Side, strict=True)
    ]
    partners = _partners_of_words(coverage, original, copy)
    quotations = []
    for index, span in enumerate(copy):
        within = inside[1].get(index, ())
        partner = partners.get(index)
        if partner is None:
            partner = _partner_of_substitution(within, original)
        if partner is not None:
            numbers = {each.number for each in (*within, *inside[0].get(partner, ()))}
            quotations.append(
                Quotation(original[partner], span, tuple(sorted(numbers)))
            )
    return tuple(quotations)


def _by_quotation(
    comparison: Comparison, quotations: Spans, side: Side
) -> dict[int, list[Difference]]:
    """Return the differences that touch the inside of each quotation.

    Of a moved passage only what differs within it counts.
    """
    found: dict[int, list[Difference]] = {}
    for each in comparison.differences:
        if each.kind is not Kind.MOVED:
            for index in _touched(quotations, each.on(side)):
                found.setdefault(index, []).append(each)
    return found


def _touched(quotations: Spans, span: Span) -> range:
    """Return the quotations that `span` reaches into.

    An empty span reaches into the one that has text on both sides of it.
    """
    first = bisect_right(quotations.ends, span.start)
    last = bisect_left(quotations.starts, span.end)
    return range(first, max(first, last))


def _partners_of_words(
    coverage: Coverage, original: Spans, copy: Spans
) -> dict[int, int]:
    """Return for quotations of the copy the one of the original that shares a word."""
    if coverage.links is None or not original or not copy:
        return {}
    theirs = _quotation_of(coverage.original.starts[coverage.links[0]], original)
    ours = _quotation_of(coverage.copy.starts[coverage.links[1]], copy)
    both = (ours >= 0) & (theirs >= 0)
    pairs, counts = np.unique(
        np.stack((ours[both], theirs[both])), axis=1, return_counts=True
    )
    order = np.argsort(
        counts, kind="stable"
    )  # the one that shares most words comes last
    return {int(ours): int(theirs) for ours, theirs in pairs[:, order].T}


def _quotation_of(starts: Numbers, quotations: Spans) -> Numbers:
    firsts, lasts = np.asarray(quotations.starts), np.asarray(quotations.ends)
    at = np.searchsorted(firsts, starts, "right") - 1
    return np.where((at >= 0) & (starts < lasts[at]), at, -1)


def _partner_of_substitution(
    differences: Sequence[Difference], original: Spans
) -> int | None:
    for each in differences:
        touched = _touched(original, each.original) if each.original else range(0)
        if each.kind is Kind.SUBSTITUTED and touched:
            return touched[0]
    return None
