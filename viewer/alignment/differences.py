"""Turns the correspondence of words into differences as a reader sees them.

The differences are flat columns; a `Difference` is made when it is asked for. An empty
span stands just after the word before it that has a partner, or where its text begins.
A substitution without words on either side is one of the white space before them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast, overload

import numpy as np

from viewer.alignment.linking.evidence import EVIDENCE, SAME_KEY
from viewer.alignment.matching.frames import NO_MOVE
from viewer.alignment.natures.naming import NATURES
from viewer.alignment.spaces import find_spaces
from viewer.model import (
    Difference,
    Ignore,
    Kind,
    Nature,
    Span,
    never_cancelled,
)
from viewer.text.heeding import heed
from viewer.text.marks import is_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.alignment.matching.correspondence import Correspondence
    from viewer.alignment.natures.naming import Namer
    from viewer.alignment.vocabulary import Flags, Ints
    from viewer.model import Article, Cancelled

KINDS = tuple(Kind)
"""What the numbers of `Differences.kinds` stand for."""

_AT_ONCE = 1_024
"""Differences that are named before the first of them is told."""

_SUBSTITUTED, _DROPPED, _ADDED, _MOVED = range(4)
_NONE = -1
_UNNAMED = -2
_IGNORED = {
    Ignore.CASE: Nature.CAPITALS,
    Ignore.PUNCTUATION: Nature.PUNCTUATION,
    Ignore.INFLECTION: Nature.INFLECTION,
    Ignore.LOOK_ALIKES: Nature.LOOK_ALIKE,
}


class Differences(Sequence[Difference]):
    """The differences of a comparison in reading order.

    Each is made when it is first asked for, and is the same object from then on.
    Whoever needs one thing of all of them takes a column, which costs far less than to
    make every difference: `kinds`, `natures`, `evidence`, `inside` and `spans`.

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

    __slots__ = ("_articles", "_columns", "_made", "_named", "_namer", "_spans")

    def __init__(
        self, columns: Ints, articles: tuple[Article, Article], namer: Namer
    ) -> None:
        self._columns = columns
        self._articles = articles
        self._namer = namer
        self._spans = _spans(columns, articles)
        self._named = np.full((len(columns), 2), _UNNAMED, np.int8)
        self._made: list[Difference | None] = [None] * len(columns)

    def __reduce__(self) -> tuple[object, ...]:
        return Differences, (self._columns, self._articles, self._namer)

    @property
    def kinds(self) -> Ints:
        """For each difference the index of its kind in `KINDS`."""
        kinds: Ints = self._columns[:, 0]
        return kinds

    @property
    def inside(self) -> Ints:
        """For each difference the index of the move it lies in, or -1."""
        inside: Ints = self._columns[:, 2]
        return inside

    @property
    def spans(self) -> Ints:
        """Rows of start and end in the original, start and end in the copy."""
        return self._spans

    @property
    def natures(self) -> Ints:
        """For each difference the index of its nature in `NATURES`, or -1."""
        return self._names(0, len(self))[:, 0]

    @property
    def evidence(self) -> Ints:
        """For each difference the index of its evidence in `EVIDENCE`, or -1."""
        return self._names(0, len(self))[:, 1]

    def name_all(self, *, cancelled: Cancelled = never_cancelled) -> None:
        """Find out the natures now, of which many take their time.

        Raises
        ------
        CancelledError
            Soon after `cancelled` returns True.
        """
        for start in range(0, len(self), _AT_ONCE):
            heed(cancelled)
            self._names(start, start + _AT_ONCE)

    def __len__(self) -> int:
        return len(self._columns)

    @overload
    def __getitem__(self, index: int) -> Difference: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Difference, ...]: ...
    def __getitem__(self, index: int | slice) -> Difference | tuple[Difference, ...]:
        if not isinstance(index, slice):
            at = range(len(self))[index]
            return self._made[at] or self._some(at, at + 1)[0]
        start, stop, step = index.indices(len(self))
        if step == 1:
            return tuple(self._some(start, max(start, stop)))
        return tuple(self[at] for at in range(start, stop, step))

    def __iter__(self) -> Iterator[Difference]:
        for start in range(0, len(self), _AT_ONCE):
            yield from self._some(start, start + _AT_ONCE)

    def _some(self, start: int, stop: int) -> list[Difference]:
        """Return the differences of these rows, and keep those that had to be made."""
        kept = self._made[start:stop]
        if None in kept:
            rows = zip(kept, self._make(start, stop), strict=True)
            self._made[start:stop] = [old or new for old, new in rows]
        return cast("list[Difference]", self._made[start:stop])

    def _make(self, start: int, stop: int) -> Iterator[Difference]:
        """Yield new differences of these rows."""
        names = self._names(start, stop).tolist()
        rows = (
            column[start:stop].tolist()
            for column in (self.kinds, self.inside, self.spans)
        )
        for number, ((nature, evidence), kind, inside, span) in enumerate(
            zip(names, *rows, strict=True), start + 1
        ):
            yield Difference(
                number,
                KINDS[kind],
                Span(span[0], span[1]),
                Span(span[2], span[3]),
                None if nature == _NONE else NATURES[nature],
                None if evidence == _NONE else EVIDENCE[evidence],
                None if inside == _NONE else inside + 1,
            )

    def _names(self, start: int, stop: int) -> Ints:
        """Return nature and evidence of these rows, which are found out only once."""
        named = self._named[start:stop]
        unnamed = start + np.flatnonzero(named[:, 0] == _UNNAMED)
        if len(unnamed):
            self._named[unnamed] = _NONE
            substituted = unnamed[self.kinds[unnamed] == _SUBSTITUTED]
            columns = self._columns[substituted]
            self._named[substituted] = self._namer.name(columns[:, 3:], columns[:, 1])
        return named

    def without(self, ignore: frozenset[Ignore]) -> Differences:
        """Return the differences but for those that are wholly of an ignored kind."""
        natures = [NATURES.index(_IGNORED[each]) for each in ignore if each in _IGNORED]
        keep = ~np.isin(self.natures, natures)
        if Ignore.PUNCTUATION in ignore:
            keep &= ~self._are_marks()
        if Ignore.WHITE_SPACE in ignore:
            keep &= ~_is_space(self._columns)
        columns = self._columns[keep]
        places = np.append(np.cumsum(keep) - 1, _NONE)
        columns[:, 2] = places[columns[:, 2]]
        left = Differences(columns, self._articles, self._namer)
        left._named = self._named[keep]
        return left

    def _are_marks(self) -> Flags:
        """Tell of which differences nothing but marks were dropped or added."""
        original, copy = (article.text for article in self._articles)
        marks = np.zeros(len(self), np.bool_)
        one_sided = np.isin(self.kinds, (_DROPPED, _ADDED))
        for at in np.flatnonzero(one_sided).tolist():
            start, end, copy_start, copy_end = self._spans[at].tolist()
            text = original[start:end] + copy[copy_start:copy_end]
            marks[at] = is_marks(text)
        return marks

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
    runs: tuple[Ints, Ints],
    articles: tuple[Article, Article],
    *,
    cancelled: Cancelled,
) -> Ints:
    """Return the columns of `Differences`, in reading order.

    Parameters
    ----------
    found
        Which words correspond.
    runs
        The words without a partner, of the original and of the copy.
    articles
        The original and the copy.
    cancelled
        Asked between all steps whether to stop.
    """
    links = found.links
    i, j = find_spaces(found, articles, cancelled=cancelled).T
    heed(cancelled)
    columns = np.concatenate(
        (
            _rows(_MOVED, np.asarray([move[:4] for move in found.moves], np.int64)),
            _rows(_SUBSTITUTED, links[:, :4], links[:, 4]),
            _looks(found),
            _rows(_SUBSTITUTED, np.column_stack((i, i, j, j)), SAME_KEY),
            _dropped_or_added(found, runs),
        )
    )
    heed(cancelled)
    frames = _frames_of(found, columns)
    order = np.lexsort((columns[:, 4], columns[:, 2] != columns[:, 3], columns[:, 2]))
    columns, frames = columns[order], frames[order]
    # Moves are numbered by their place in the list, as everything else is.
    moves = np.flatnonzero(columns[:, 0] == _MOVED)
    number_of = np.full(len(found.moves) + 1, _NONE)
    number_of[frames[moves]] = moves
    inside = number_of[frames]
    inside[moves] = _NONE
    return np.column_stack((columns[:, :2], inside, columns[:, 2:]))


def _rows(kind: int, ranges: Ints, evidence: Ints | int = _NONE) -> Ints:
    """Return rows of kind, evidence and word ranges."""
    ranges = ranges.reshape(-1, 4)
    rows = np.empty((len(ranges), 6), np.int64)
    rows[:, 0], rows[:, 1], rows[:, 2:] = kind, evidence, ranges
    return rows


def _looks(found: Correspondence) -> Ints:
    """Return rows for the words whose key is equal and whose form is not."""
    words, partners = found.vocabulary, found.partners[0]
    equal = np.flatnonzero(partners >= 0)
    other = partners[equal]
    differs = words.original_forms[equal] != words.copy_forms[other]
    i, j = equal[differs], other[differs]
    ranges = np.column_stack((i, i + 1, j, j + 1))
    return _rows(_SUBSTITUTED, ranges, SAME_KEY)


def _dropped_or_added(found: Correspondence, runs: tuple[Ints, Ints]) -> Ints:
    """Return rows for the words without a partner, but for the loose ones of moves."""
    rows = []
    for side, kind in ((0, _DROPPED), (1, _ADDED)):
        start, end, place = runs[side][~_are_loose(found, side, runs[side])].T
        ranges = (start, end, place, place) if side == 0 else (place, place, start, end)
        rows.append(_rows(kind, np.column_stack(ranges)))
    return np.concatenate(rows)


def _are_loose(found: Correspondence, side: int, runs: Ints) -> Flags:
    """Tell which words without a partner are not told apart from the move they are in.

    A negation always is: that it came or went is told in any case.
    """
    loose = np.asarray([move.loose for move in found.moves] + [False])
    words = found.vocabulary
    denying = np.append(0, np.cumsum(words.negation[words.keys_of(side)]))
    denies = denying[runs[:, 1]] > denying[runs[:, 0]]
    within: Flags = loose[found.frames[side][runs[:, 0]]] & ~denies
    return within


def _frames_of(found: Correspondence, columns: Ints) -> Ints:
    """Return the move in which each row lies; a move lies in itself."""
    frames = np.full(len(columns), NO_MOVE, np.int64)
    spaces = (columns[:, 2] == columns[:, 3]) & (columns[:, 4] == columns[:, 5])
    for side, start, end in ((0, 2, 3), (1, 4, 5)):
        filled = (columns[:, start] < columns[:, end]) | spaces
        frames[filled] = found.frames[side][columns[filled, start]]
    return frames


def _spans(columns: Ints, articles: tuple[Article, Article]) -> Ints:
    """Return the code points of the word ranges of each row."""
    result = np.empty((len(columns), 4), np.int64)
    spaces = _is_space(columns)
    for side, article in enumerate(articles):
        starts = np.append(np.asarray(article.words.spans.starts, np.int64), 0)
        ends = np.append(np.asarray(article.words.spans.ends, np.int64), 0)
        first, last = columns[:, 3 + 2 * side], columns[:, 4 + 2 * side]
        empty = first == last
        # index -1 is the appended 0: the start of the text
        result[:, 2 * side] = np.where(empty, ends[first - 1], starts[first])
        result[:, 2 * side + 1] = np.where(spaces, starts[first], ends[last - 1])
        # Before the first word of a move it is the move's own text that begins.
        within = np.flatnonzero(empty & ~spaces & (columns[:, 2] != _NONE))
        begins = result[columns[within, 2], 2 * side, None]
        result[within, 2 * side : 2 * side + 2] = np.maximum(
            result[within, 2 * side : 2 * side + 2], begins
        )
    return result


def _is_space(columns: Ints) -> Flags:
    """Tell which differences are of white space: they have no words on either side."""
    spaces: Flags = (columns[:, 3] == columns[:, 4]) & (columns[:, 5] == columns[:, 6])
    return spaces
