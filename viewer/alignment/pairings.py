"""Lists which paragraphs and sentences correspond, in the order of the original.

Sentences are paired by `passages`; paragraphs follow from the sentences they hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias, overload

import numpy as np

from viewer.alignment.anchors import places_of
from viewer.alignment.passages.best_first import best_first
from viewer.alignment.passages.sentence_pairs import Links
from viewer.alignment.vocabulary import Flags, Floats, Ints
from viewer.model import Pairing, Span, Unit
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from viewer.model import Article, Cancelled, Spans

Bounds: TypeAlias = tuple[Ints, Ints]

_UNITS = tuple(Unit)
_NONE = -1
_MOST = 0.5
"""Share of a leftover paragraph's links that must lead into one partner to join it."""


class Pairings(Sequence[Pairing]):
    """The pairings of a comparison: paragraphs, then sentences.

    Parameters
    ----------
    columns
        One row for each: unit, first and last passage of the original and of the copy
        (-1 where there is none), and whether it moved.
    similarities
        Of each row.
    articles
        The original and the copy.
    """

    __slots__ = ("_articles", "_columns", "_similarities")

    def __init__(
        self, columns: Ints, similarities: Floats, articles: tuple[Article, Article]
    ) -> None:
        self._columns = columns
        self._similarities = similarities
        self._articles = articles

    def __len__(self) -> int:
        return len(self._columns)

    @overload
    def __getitem__(self, index: int) -> Pairing: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Pairing, ...]: ...
    def __getitem__(self, index: int | slice) -> Pairing | tuple[Pairing, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self))))
        unit, first, last, copy_first, copy_last, moved = self._columns[index].tolist()
        original, copy = self._articles
        return Pairing(
            _UNITS[unit],
            _span(passages(original, _UNITS[unit]), first, last),
            _span(passages(copy, _UNITS[unit]), copy_first, copy_last),
            moved=bool(moved),
            similarity=float(self._similarities[index]),
        )

    def starts(self, unit: Unit) -> Ints:
        """Return where the passages of a unit start that have a partner, in order.

        Returns
        -------
        ndarray
            Rows of start in the original, start in the copy, and 1 for what moved.
        """
        units, first, _, copy_first, _, moved = self._columns.T
        rows = (units == _UNITS.index(unit)) & (first != _NONE) & (copy_first != _NONE)
        original, copy = (
            np.asarray(passages(article, unit).starts)[at[rows]]
            for article, at in zip(self._articles, (first, copy_first), strict=True)
        )
        return np.column_stack((original, copy, moved[rows]))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Pairings):
            return NotImplemented
        return self._articles == other._articles and np.array_equal(
            self._columns, other._columns
        )

    def __hash__(self) -> int:
        return hash((len(self), self._columns.tobytes()))


def passages(article: Article, unit: Unit) -> Spans:
    """Return the passages of one kind."""
    return article.paragraphs if unit is Unit.PARAGRAPH else article.sentences


def find_pairings(
    articles: tuple[Article, Article],
    bounds: dict[Unit, Bounds],
    links: Links,
    moved: Flags,
    partners: Ints,
    *,
    cancelled: Cancelled,
) -> Pairings:
    """Return the pairings of paragraphs and of sentences.

    Parameters
    ----------
    articles
        The original and the copy.
    bounds
        By unit, for each side: the first word of each passage, and the number of words.
    links, moved
        The sentences that correspond, and which of them moved.
    partners
        For each word of the original the equal word of the copy, or -1.
    cancelled
        Asked between all steps whether to stop.
    """
    paragraphs = _paragraph_links(links, moved, bounds)
    heed(cancelled)
    words = np.flatnonzero(partners >= 0)
    equal = words, partners[words]
    columns, similarities = [], []
    for unit, (found, away) in (
        (Unit.PARAGRAPH, paragraphs),
        (Unit.SENTENCE, (links, moved)),
    ):
        counts = len(bounds[unit][0]) - 1, len(bounds[unit][1]) - 1
        heed(cancelled)
        rows = _rows(found, away, counts)
        heed(cancelled)
        similarities.append(_similarities(rows, bounds[unit], equal))
        columns.append(np.column_stack((np.full(len(rows), _UNITS.index(unit)), rows)))
    return Pairings(np.concatenate(columns), np.concatenate(similarities), articles)


def _paragraph_links(
    links: Links, moved: Flags, bounds: dict[Unit, Bounds]
) -> tuple[Links, Flags]:
    """Return which paragraphs correspond, and which of the links moved.

    Each pair of sentences speaks for the paragraphs they stand in, with its words.
    """
    sentences = bounds[Unit.SENTENCE]
    count, copy_count = (len(side) - 1 for side in bounds[Unit.PARAGRAPH])
    one, other = (
        np.searchsorted(paragraphs, starts[ids], side="right") - 1
        for paragraphs, starts, ids in zip(
            bounds[Unit.PARAGRAPH], sentences, (links.original, links.copy), strict=True
        )
    )
    words = np.diff(sentences[0])[links.original]
    pairs, inverse = np.unique(one * (copy_count + 1) + other, return_inverse=True)
    votes = np.bincount(inverse, words, len(pairs))
    away = 2 * np.bincount(inverse, words * moved, len(pairs)) > votes
    one, other = np.divmod(pairs, copy_count + 1)
    i, j = best_first(one, other, votes, (count, copy_count))
    partner = np.full(count, _NONE)
    partner[i] = j
    primary = partner[one] == other
    free = np.ones(count, np.bool_), np.ones(copy_count, np.bool_)
    free[0][i] = free[1][j] = False
    joined = np.zeros(len(pairs), np.bool_)
    for side, other_free in ((one, free[0]), (other, free[1])):
        total = np.bincount(side, votes, len(other_free))
        joined |= other_free[side] & (votes > _MOST * total[side])
    keep = primary | joined
    similarity = np.zeros(np.count_nonzero(keep))  # told by words, in `_similarities`
    return Links(one[keep], other[keep], ~primary[keep], similarity), away[keep]


def _rows(links: Links, moved: Flags, counts: tuple[int, int]) -> Ints:
    """Return first and last passage of both sides, and whether it moved.

    In order of the original; what was added comes after what precedes it in the copy.
    """
    primary = ~links.joined
    i, j = links.original[primary], links.copy[primary]
    rows = np.column_stack((i, i, j, j, moved[primary]))
    row_of = [np.full(count, _NONE) for count in counts]
    row_of[0][i] = row_of[1][j] = np.arange(len(rows))
    for one, other in zip(
        links.original[links.joined].tolist(),
        links.copy[links.joined].tolist(),
        strict=True,
    ):
        _widen(rows, row_of, one, other)
    dropped, added = (np.flatnonzero(side == _NONE) for side in row_of)
    alone = np.full((len(dropped) + len(added), 5), _NONE)
    alone[: len(dropped), :2] = dropped[:, None]
    alone[len(dropped) :, 2:4] = added[:, None]
    alone[:, 4] = 0
    rows = np.concatenate((rows, alone))
    return rows[np.lexsort((rows[:, 2], *_places(rows, row_of[1], added)[::-1]))]


def _widen(rows: Ints, row_of: list[Ints], one: int, other: int) -> None:
    """Add a passage that was split off or merged to the pairing beside it."""
    for side, passage, partner in ((0, one, other), (1, other, one)):
        row = row_of[1 - side][partner]
        if row_of[side][passage] != _NONE or row == _NONE:
            continue
        first, last = 2 * side, 2 * side + 1
        if rows[row, first] - 1 <= passage <= rows[row, last] + 1:
            rows[row, first] = min(rows[row, first], passage)
            rows[row, last] = max(rows[row, last], passage)
            row_of[side][passage] = row


def _places(rows: Ints, row_of_copy: Ints, added: Ints) -> tuple[Ints, Ints]:
    """Return the sort keys of the rows: a passage of the original, or just after it."""
    place = rows[:, 0].copy()
    after = place == _NONE
    if len(added):
        paired = np.where(row_of_copy != _NONE, np.arange(len(row_of_copy)), _NONE)
        before = np.maximum.accumulate(paired)[added]
        place[after] = np.where(before < 0, _NONE, rows[row_of_copy[before], 1])
    return place, after


def _similarities(rows: Ints, bounds: Bounds, equal: tuple[Ints, Ints]) -> Floats:
    """Return the share of words of both passages that are equal and aligned.

    `equal` has the places of equal words, of the original and of the copy.
    """
    both = np.flatnonzero((rows[:, 0] != _NONE) & (rows[:, 2] != _NONE))
    first, last, copy_first, copy_last = rows[both, :4].T
    row, copy_row = (
        _rows_of_words(both, *passages, starts)[words]
        for passages, starts, words in zip(
            ((first, last), (copy_first, copy_last)), bounds, equal, strict=True
        )
    )
    inside = row[(row == copy_row) & (row != _NONE)]
    size = bounds[0][last + 1] - bounds[0][first]
    size += bounds[1][copy_last + 1] - bounds[1][copy_first]
    shared = np.bincount(inside, minlength=len(rows))[both]
    similarities = np.zeros(len(rows))
    similarities[both] = 2 * shared / np.maximum(size, 1)
    return similarities


def _rows_of_words(rows: Ints, first: Ints, last: Ints, starts: Ints) -> Ints:
    """Return for each word of one side the row that its passage is part of, or -1.

    Parameters
    ----------
    rows, first, last
        The rows, and the first and the last passage of each.
    starts
        The first word of each passage, and the number of words.
    """
    row_of = np.full(len(starts) - 1, _NONE, np.int32)
    passage = places_of(first, last + 1 - first)
    row_of[passage] = np.repeat(rows, last + 1 - first)
    return np.repeat(row_of, np.diff(starts))


def _span(spans: Spans, first: int, last: int) -> Span | None:
    if first == _NONE:
        return None
    return Span(spans.starts[first], spans.ends[last])
