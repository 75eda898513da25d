"""Counts the words of two articles that are the same, and how long they run.

A word is the same when no difference covers it. Nothing is aligned here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from rapidfuzz.distance import LCSseq

from viewer.model import Kind, Side, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.model import Article, Comparison, Difference

Numbers: TypeAlias = "NDArray[np.int64]"

CHANGED = -1
"""The home of a word that a difference covers."""

IN_ORDER = 0
"""The home of a word that is the same and in order."""


@dataclass(frozen=True, slots=True)
class SideWords:
    """The words of one side as people count them, without punctuation.

    Attributes
    ----------
    starts, ends
        Where they stand.
    forms
        Index of the form of each among the forms of the article.
    homes
        For each word `IN_ORDER`, `CHANGED`, or the number of the moved difference that
        it stayed the same in.
    breaks
        For each word how many differences begin or end before it: between two words of
        the same home with equal numbers there is no difference.
    """

    starts: Numbers
    ends: Numbers
    forms: Numbers
    homes: Numbers
    breaks: Numbers

    def count(self, home: int) -> int:
        """Return how many words have this home."""
        return int(np.count_nonzero(self.homes == home))

    def within(self, span: Span, home: int) -> Numbers:
        """Return the indices of the words in `span` that have this home."""
        first, last = np.searchsorted(self.starts, (span.start, span.end))
        there: Numbers = np.flatnonzero(self.homes[first:last] == home) + first
        return there

    @property
    def moved(self) -> int:
        """How many words are the same but stand at another place."""
        return int(np.count_nonzero(self.homes > IN_ORDER))


@dataclass(frozen=True, slots=True)
class Coverage:
    """Which words of both articles are the same.

    Attributes
    ----------
    original, copy
        The words of each side.
    links
        Indices into the words of the original and of the copy: those that are the same
        and correspond. Both None where the sides do not keep equally many words, which
        happens only when the options left something out of the differences.
    runs
        How many words each identical run has.
    longest
        Where the longest run stands in the copy; None if no word is the same.
    """

    original: SideWords
    copy: SideWords
    links: tuple[Numbers, Numbers] | None
    runs: Numbers
    longest: Span | None

    def side(self, side: Side) -> SideWords:
        """Return the words of `side`."""
        return self.original if side is Side.ORIGINAL else self.copy

    @property
    def longest_run(self) -> int:
        """How many words the longest run has."""
        return int(self.runs.max(initial=0))

    def in_runs_of(self, least: int) -> int:
        """Return how many words lie in runs of at least this many."""
        return int(self.runs[self.runs >= least].sum())


def cover(comparison: Comparison) -> Coverage:
    """Return which words are the same on both sides.

    An identical run is a stretch of words that are the same and stand next to each
    other in both articles, with no difference between them, not even one of
    punctuation. The count of the words in order is the length of a common subsequence:
    divided by the words of either side it gives the coverage in both directions.
    """
    original, copy = (_side_words(comparison, side) for side in Side)
    for each in comparison.differences:
        if each.kind is Kind.MOVED:
            _compare_moved(comparison, each, original, copy)
    order, links = _same(copy), None
    borders = [copy.homes[order], copy.breaks[order]]
    counterpart = _same(original)
    if np.array_equal(original.homes[counterpart], copy.homes[order]):
        links = (counterpart, order)
        borders.append(original.breaks[counterpart])
    runs, longest = _runs(copy, order, borders)
    return Coverage(original, copy, links, runs, longest)


def _side_words(comparison: Comparison, side: Side) -> SideWords:
    starts, ends, forms = _counted_words(comparison.article(side))
    moved = [each for each in comparison.differences if each.kind is Kind.MOVED]
    others = [each for each in comparison.differences if each.kind is not Kind.MOVED]
    homes = _owners(moved, side, starts)
    homes[_owners(others, side, starts) != IN_ORDER] = CHANGED
    edges = np.sort(
        np.fromiter(
            (
                edge
                for each in comparison.differences
                for edge in (each.on(side).start, each.on(side).end)
            ),
            dtype=np.int64,
        )
    )
    breaks = np.searchsorted(edges, starts, "right")
    return SideWords(starts, ends, forms, homes, breaks)


def _compare_moved(
    comparison: Comparison, moved: Difference, original: SideWords, copy: SideWords
) -> None:
    """Set the words apart that a moved passage does not have at both of its ends.

    A clause that was moved and reworded at the same time is one difference, in which
    the alignment need not have looked for others.
    """
    there = [
        words.within(moved.on(side), moved.number)
        for side, words in ((Side.ORIGINAL, original), (Side.COPY, copy))
    ]
    keys = [
        [article.words.keys[form] for form in words.forms[at]]
        for article, words, at in zip(
            (comparison.original, comparison.copy), (original, copy), there, strict=True
        )
    ]
    if keys[0] != keys[1]:
        for edit in LCSseq.editops(*keys):
            if edit.tag == "delete":
                original.homes[there[0][edit.src_pos]] = CHANGED
            else:
                copy.homes[there[1][edit.dest_pos]] = CHANGED


def _counted_words(article: Article) -> tuple[Numbers, Numbers, Numbers]:
    """Return starts, ends and forms of the words that people count."""
    words = article.words
    counted = np.array(words.counted_forms(), dtype=bool)
    forms = np.asarray(words.form_ids, dtype=np.int64)
    chosen = counted[forms]
    starts = np.asarray(words.spans.starts, dtype=np.int64)
    ends = np.asarray(words.spans.ends, dtype=np.int64)
    return starts[chosen], ends[chosen], forms[chosen]


def _owners(differences: Sequence[Difference], side: Side, starts: Numbers) -> Numbers:
    """Return for each word the number of the difference it lies in, 0 for none."""
    spans = sorted(
        (each.on(side), each.number) for each in differences if each.on(side)
    )
    if not spans:
        return np.zeros(len(starts), dtype=np.int64)
    first = np.array([span.start for span, _ in spans], dtype=np.int64)
    last = np.maximum.accumulate(
        np.array([span.end for span, _ in spans], dtype=np.int64)
    )
    numbers = np.array([number for _, number in spans], dtype=np.int64)
    at = np.searchsorted(first, starts, "right") - 1
    return np.where((at >= 0) & (starts < last[at]), numbers[at], 0)


def _same(words: SideWords) -> Numbers:
    """Return the words that stayed the same, those of each home together."""
    same = np.flatnonzero(words.homes != CHANGED)
    return same[np.argsort(words.homes[same], kind="stable")]


def _runs(
    words: SideWords, order: Numbers, borders: Sequence[Numbers]
) -> tuple[Numbers, Span | None]:
    """Cut the words at every change of a border; also return the longest run's span."""
    if not len(order):
        return np.zeros(0, dtype=np.int64), None
    cuts = np.zeros(len(order) - 1, dtype=bool)
    for border in borders:
        cuts |= np.diff(border) != 0
    firsts = np.concatenate(([0], np.flatnonzero(cuts) + 1))
    runs = np.diff(np.append(firsts, len(order)))
    longest = int(runs.argmax())
    first = order[firsts[longest]]
    last = order[firsts[longest] + runs[longest] - 1]
    return runs, Span(int(words.starts[first]), int(words.ends[last]))
