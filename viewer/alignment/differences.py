"""Turns the correspondence of words into differences as a reader sees them.

The differences are flat columns; a `Difference` is made when it is asked for. An empty
span stands just after the word before it that has a partner, or where its text begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

import numpy as np

from viewer.model import Difference, Evidence, Kind, Span

if TYPE_CHECKING:
    from viewer.alignment.correspondence import Correspondence
    from viewer.alignment.moves import Run
    from viewer.alignment.natures import Namer
    from viewer.alignment.vocabulary import Ints
    from viewer.model import Article

KINDS = tuple(Kind)
EVIDENCE = tuple(Evidence)
_SUBSTITUTED, _DROPPED, _ADDED, _MOVED = range(4)
_NONE = -1


class Differences(Sequence[Difference]):
    """The differences of a comparison in reading order.

    Parameters
    ----------
    columns
        One row for each difference: kind, evidence, the row of the move it lies in (or
        -1), and its half-open word ranges, original and copy.
    articles
        The original and the copy.
    namer
        Names the natures of substitutions.
    """

    __slots__ = ("_articles", "_columns", "_namer", "_spans")

    def __init__(
        self, columns: Ints, articles: tuple[Article, Article], namer: Namer
    ) -> None:
        self._columns = columns
        self._articles = articles
        self._namer = namer
        self._spans = _spans(columns, articles)

    def __len__(self) -> int:
        return len(self._columns)

    @overload
    def __getitem__(self, index: int) -> Difference: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Difference, ...]: ...
    def __getitem__(self, index: int | slice) -> Difference | tuple[Difference, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self))))
        at = range(len(self))[index]
        kind, evidence, inside, *words = self._columns[at].tolist()
        start, end, copy_start, copy_end = self._spans[at].tolist()
        nature = reason = None
        if kind == _SUBSTITUTED:
            nature, reason = self._namer.name(words, EVIDENCE[evidence])
        return Difference(
            at + 1,
            KINDS[kind],
            Span(start, end),
            Span(copy_start, copy_end),
            nature,
            reason,
            None if inside == _NONE else inside + 1,
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Differences):
            return NotImplemented
        return self._articles == other._articles and np.array_equal(
            self._columns, other._columns
        )

    def __hash__(self) -> int:
        return hash((len(self), self._columns.tobytes()))


def find_differences(
    found: Correspondence,
    runs: tuple[list[Run], list[Run]],
) -> Ints:
    """Return the columns of `Differences`, in reading order.

    Parameters
    ----------
    found
        Which words correspond.
    runs
        The words without a partner, of the original and of the copy.
    """
    rows = [*_looks(found)]
    rows += [
        (_SUBSTITUTED, EVIDENCE.index(link.evidence), *link[:4]) for link in found.links
    ]
    loose = [move.loose for move in found.moves] + [False]
    for side, kind in ((0, _DROPPED), (1, _ADDED)):
        for start, end, place in runs[side]:
            if loose[found.frames[side][start]]:
                continue
            ranges = (
                (start, end, place, place) if side == 0 else (place, place, start, end)
            )
            rows.append((kind, _NONE, *ranges))
    rows += [(_MOVED, _NONE, *move[:4]) for move in found.moves]
    columns = np.asarray(rows, np.int64).reshape(-1, 6)
    frames = _frames_of(found, columns)
    order = _reading_order(columns)
    columns, frames = columns[order], frames[order]
    # Moves are numbered by their place in the list, as everything else is.
    places = np.flatnonzero(columns[:, 0] == _MOVED)
    inside = np.full(len(found.moves) + 1, _NONE)
    inside[frames[places]] = places
    inside[-1] = _NONE
    within = inside[frames]
    within[places] = _NONE
    return np.column_stack((columns[:, :2], within, columns[:, 2:]))


def _looks(found: Correspondence) -> list[tuple[int, ...]]:
    """Return rows for the words whose key is equal and whose form is not."""
    words, partners = found.vocabulary, found.partners[0]
    equal = np.flatnonzero(partners >= 0)
    other = partners[equal]
    differs = words.original_forms[equal] != words.copy_forms[other]
    same_key = EVIDENCE.index(Evidence.SAME_KEY)
    return [
        (_SUBSTITUTED, same_key, i, i + 1, j, j + 1)
        for i, j in zip(equal[differs].tolist(), other[differs].tolist(), strict=True)
    ]


def _frames_of(found: Correspondence, columns: Ints) -> Ints:
    """Return the move in which each row lies; a move lies in itself."""
    frames = np.full(len(columns), -1, np.int64)
    for side, start, end in ((0, 2, 3), (1, 4, 5)):
        filled = columns[:, start] < columns[:, end]
        frames[filled] = found.frames[side][columns[filled, start]]
    return frames


def _reading_order(columns: Ints) -> Ints:
    """Sort by place in the original, then in the copy; what contains comes first."""
    kind, _, start, end, copy_start, copy_end = columns.T
    del end, copy_end
    empty = columns[:, 2] == columns[:, 3]
    return np.lexsort((kind != _MOVED, copy_start, ~empty, start))


def _spans(columns: Ints, articles: tuple[Article, Article]) -> Ints:
    """Return the code points of the word ranges of each row."""
    result = np.empty((len(columns), 4), np.int64)
    for side, article in enumerate(articles):
        starts = np.append(np.asarray(article.words.spans.starts, np.int64), 0)
        ends = np.append(np.asarray(article.words.spans.ends, np.int64), 0)
        first, last = columns[:, 3 + 2 * side], columns[:, 4 + 2 * side]
        empty = first == last
        # index -1 is the appended 0: the start of the text
        result[:, 2 * side] = np.where(empty, ends[first - 1], starts[first])
        result[:, 2 * side + 1] = ends[last - 1]
    return result
