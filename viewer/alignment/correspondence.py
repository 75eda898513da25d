"""Which words of two articles correspond: the result that differences are read off.

Every word of both articles is equal to a partner, part of a link, or free; a free word
was dropped, added, or is part of a move.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.alignment.anchors import Runs, spread
from viewer.alignment.evidence import EVIDENCE
from viewer.alignment.gaps import match_equal, settle
from viewer.alignment.rewordings import link_reworded, same_key
from viewer.alignment.sides import Sides
from viewer.alignment.stretches import link_changed
from viewer.alignment.syllables import whole_syllables
from viewer.alignment.unspaced import without_torn
from viewer.model import Evidence, never_cancelled, no_progress
from viewer.text.heeding import heed, part_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viewer.alignment.linking import Linker
    from viewer.alignment.moves import Move
    from viewer.alignment.vocabulary import Flags, Ints, Vocabulary
    from viewer.model import Cancelled, Progress

NO_MOVE = -1
"""The frame of the words that did not move."""

_MATCHED = 0.25
"""Share of the work on frames that is done when their equal words are matched."""


class Breaks(NamedTuple):
    """Where sentences begin, and where those that are paired begin and end.

    Attributes
    ----------
    opens
        For each word of both sides whether it begins a sentence.
    parted
        For each word of both sides whether white space stands before it.
    first, last
        The first and the last word of each sentence that is paired one to one: rows of
        original and copy, in order of the original.
    moved
        Which of these stand out of the order of the others.
    """

    opens: tuple[Flags, Flags]
    parted: tuple[Flags, Flags]
    first: Ints
    last: Ints
    moved: Flags


class _Layout(NamedTuple):
    """The words of some frames, one frame after the other, with a fence before each.

    Attributes
    ----------
    words
        The indices of the words; a fence has the number of words of the article.
    places
        For each word of the article where it stands in `words`, or -1.
    """

    words: Ints
    places: Ints

    @classmethod
    def of(cls, parts: list[Ints], size: int) -> _Layout:
        """Lay out the words of frames of an article of `size` words."""
        fence = np.asarray([size])
        words = np.concatenate([piece for part in parts for piece in (fence, part)])
        places = np.full(size + 1, -1)
        places[words] = np.arange(len(words))
        return cls(words, places)

    def take(self, values: Ints, fence: int) -> Ints:
        """Return the value of each word, and `fence` for fences."""
        if not len(values):
            return np.full(len(self.words), fence, values.dtype)
        taken = values.take(self.words, mode="clip")
        taken[self.words == len(values)] = fence
        return taken

    def together(self, start: Ints, last: Ints) -> Flags:
        """Tell which ranges of the article's words stand together here."""
        one, other = self.places[start], self.places[last]
        found: Flags = (one >= 0) & (other - one == last - start)
        return found


@dataclass(slots=True)
class Correspondence:
    """Which words correspond; filled step by step, then only read.

    Attributes
    ----------
    vocabulary
        The words.
    breaks
        Where sentences begin, and which of them are paired.
    runs
        Stretches that are surely the same.
    partners
        For each word of the original, and of the copy, the equal word on the other side
        that it corresponds to, or -1.
    moves
        What stands somewhere else in the copy.
    frames
        For each word of both sides the index in `moves` of the move it is part of, or
        `NO_MOVE`. Words correspond only within the same frame.
    """

    vocabulary: Vocabulary
    breaks: Breaks
    runs: Runs
    partners: tuple[Ints, Ints] = field(init=False)
    _links: list[Ints] = field(init=False, default_factory=list)
    moves: list[Move] = field(init=False, default_factory=list)
    frames: tuple[Ints, Ints] = field(init=False)

    def __post_init__(self) -> None:
        sizes = len(self.vocabulary.original_keys), len(self.vocabulary.copy_keys)
        one, other = (np.full(size, -1, np.int64) for size in sizes)
        self.partners = one, other
        one, other = (np.full(size, NO_MOVE, np.int64) for size in sizes)
        self.frames = one, other

    @property
    def links(self) -> Ints:
        """The words that correspond without being equal.

        Rows of start and end in the original, start and end in the copy, and the number
        of the evidence.
        """
        return np.concatenate((np.zeros((0, 5), np.int64), *self._links))

    def add_moves(self, moves: list[Move]) -> None:
        """Take these words out of the text that did not move."""
        for move in moves:
            self.frames[0][move.start : move.end] = len(self.moves)
            self.frames[1][move.copy_start : move.copy_end] = len(self.moves)
            self.moves.append(move)
        self._links = [self._untorn(self.links)]

    def unlink(self, which: Flags) -> None:
        """Let the words of these links correspond no longer."""
        self._links = [self.links[~which]]

    def _untorn(self, links: Ints) -> Ints:
        """Return the links of which no word has moved away from the others."""
        start, end, copy_start, copy_end, _ = links.T
        frames, copy_frames = self.frames
        kept = (frames[start] == frames[end - 1]) & (
            copy_frames[copy_start] == copy_frames[copy_end - 1]
        )
        kept &= frames[start] == copy_frames[copy_start]
        untorn: Ints = links[kept]
        return untorn

    def exchange_move(self, number: int, passed: Move) -> None:
        """Tell that not a passage moved but the one that it moved past."""
        start, end, copy_start, copy_end, _ = self.moves[number]
        self.frames[0][start:end] = self.frames[1][copy_start:copy_end] = NO_MOVE
        start, end, copy_start, copy_end, _ = self.moves[number] = passed
        self.frames[0][start:end] = self.frames[1][copy_start:copy_end] = number

    def link_frames(
        self,
        frames: Iterable[int],
        linker: Linker,
        *,
        progress: Progress = no_progress,
        cancelled: Cancelled,
    ) -> None:
        """Align the words of these frames, all in one go: the unmoved text, and moves.

        The frames are laid out in the same order for both sides, so that what is in
        order there corresponds within the same frame; a fence between two of them
        keeps the words of different frames apart.
        """
        one, other = self._laid_out(frames, cancelled)
        heed(cancelled)
        words, fence = self.vocabulary, len(self.vocabulary.keys) - 1
        sides = Sides(
            words,
            one.take(words.original_forms, len(words.forms) - 1),
            other.take(words.copy_forms, len(words.forms) - 1),
            one.take(words.original_keys, fence),
            other.take(words.copy_keys, fence),
            (
                one.take(self.breaks.parted[0], fence=1),
                other.take(self.breaks.parted[1], fence=1),
            ),
        )
        heed(cancelled)
        runs = self._runs_within(one, other)
        heed(cancelled)
        cuts = self._cuts_within(one, other, sides, fence)
        heed(cancelled)
        i, j = match_equal(
            sides.original_keys,
            sides.copy_keys,
            runs,
            ties=words.ties,
            cuts=cuts,
            cancelled=cancelled,
        )
        heed(cancelled)
        progress(_MATCHED)
        opens = (
            one.take(self.breaks.opens[0], fence=1),
            other.take(self.breaks.opens[1], fence=1),
        )
        i, j = settle(sides.original_keys, opens[0], i, j)
        j, i = settle(sides.copy_keys, opens[1], j, i)
        heed(cancelled)
        i, j = whole_syllables(sides, *without_torn(sides, i, j))
        heed(cancelled)
        i, j, links = link_changed(
            sides,
            i,
            j,
            linker,
            opens=opens,
            progress=part_of(progress, _MATCHED, 1.0),
            cancelled=cancelled,
        )
        heed(cancelled)
        worded = sides.original_keys[i] != fence
        original, copy = one.words[i[worded]], other.words[j[worded]]
        self.partners[0][original], self.partners[1][copy] = copy, original
        placed = links.copy()
        for layout, first, last in ((one, 0, 1), (other, 2, 3)):
            placed[:, first] = layout.words[links[:, first]]
            placed[:, last] = layout.words[links[:, last] - 1] + 1
        # A link may be torn by a passage that moved away from between its words.
        sizes, sizes_here = (np.diff(rows[:, :4])[:, ::2] for rows in (placed, links))
        self._links.append(placed[(sizes == sizes_here).all(axis=1)])

    def _laid_out(
        self, frames: Iterable[int], cancelled: Cancelled
    ) -> tuple[_Layout, _Layout]:
        """Return the words of these frames on both sides."""
        parts: tuple[list[Ints], list[Ints]] = ([], [])
        for frame in frames:
            if frame == NO_MOVE:
                for side in (0, 1):
                    parts[side].append(np.flatnonzero(self.frames[side] == NO_MOVE))
            else:
                start, end, copy_start, copy_end, _ = self.moves[frame]
                parts[0].append(np.arange(start, end))
                parts[1].append(np.arange(copy_start, copy_end))
        sizes = [len(frames_of) for frames_of in self.frames]
        heed(cancelled)
        original = _Layout.of(parts[0], sizes[0])
        heed(cancelled)
        return original, _Layout.of(parts[1], sizes[1])

    def _same_frame(self, first: Ints, copy_first: Ints) -> Flags:
        same: Flags = self.frames[0][first] == self.frames[1][copy_first]
        return same

    def _runs_within(self, one: _Layout, other: _Layout) -> Runs:
        """Return the equal stretches that lie within a frame, by their places here."""
        start, copy_start, length = self.runs
        last, copy_last = start + length - 1, copy_start + length - 1
        kept = one.together(start, last) & other.together(copy_start, copy_last)
        kept &= self._same_frame(start, copy_start) & self._same_frame(last, copy_last)
        i, j = one.places[start[kept]], other.places[copy_start[kept]]
        order = np.argsort(i)
        return Runs(i[order], j[order], length[kept][order])

    def _cuts_within(
        self, one: _Layout, other: _Layout, sides: Sides, fence: int
    ) -> tuple[Ints, Ints]:
        """Return where paired sentences begin and end within a frame, and fences."""
        (first, copy_first), (last, copy_last) = self.breaks.first.T, self.breaks.last.T
        kept = self._same_frame(first, copy_first) & self._same_frame(last, copy_last)
        kept &= one.together(first, last) & other.together(copy_first, copy_last)
        kept &= self.breaks.moved == (self.frames[0][first] != NO_MOVE)
        fences = (
            np.flatnonzero(sides.original_keys == fence),
            np.flatnonzero(sides.copy_keys == fence),
        )
        rows = np.concatenate(
            (
                np.column_stack((one.places[first], other.places[copy_first]))[kept],
                np.column_stack((one.places[last], other.places[copy_last]))[kept] + 1,
                np.column_stack(fences),
            )
        )
        i, j = rows[np.lexsort((rows[:, 1], rows[:, 0]))].T
        return i, j

    def link_neighbours(
        self, rows: Ints, linker: Linker, *, cancelled: Cancelled = never_cancelled
    ) -> None:
        """Link words that face each other, now that others moved from between them.

        `rows` has start and end in the original, start and end in the copy, ascending
        in the original.
        """
        words = self.vocabulary
        sides = Sides(
            words,
            words.original_forms,
            words.copy_forms,
            words.original_keys,
            words.copy_keys,
            self.breaks.parted,
        )
        links = link_reworded(sides, rows, linker, cancelled=cancelled)
        same = same_key(sides, links)
        original, copy = links[same, 0], links[same, 2]
        self.partners[0][original], self.partners[1][copy] = copy, original
        self._links.append(links[~same])

    def link_whole(self, ranges: Ints) -> None:
        """Let ranges of words correspond as a whole, whatever their words did before.

        `ranges` has rows of start and end in the original, start and end in the copy,
        ascending and apart from each other on both sides. They are numbers.
        """
        for side, (start, end) in enumerate((ranges[:, :2].T, ranges[:, 2:].T)):
            for first, last in zip(start.tolist(), end.tolist(), strict=True):
                self.partners[side][first:last] = -1
        links = self.links
        at = np.searchsorted(ranges[:, 0], links[:, 0], side="right") - 1
        apart = (at < 0) | (links[:, 0] >= ranges[at, 1])
        number = np.full(len(ranges), EVIDENCE.index(Evidence.NUMBER))
        self._links = [links[apart], np.column_stack((ranges, number))]

    def ends(self, side: int) -> Ints:
        """Return for each word of one side the last word it corresponds to, or -1."""
        ends = self.partners[side].copy()
        links = self.links
        first, last = links[:, 2 * side], links[:, 3 - 2 * side] - 1
        size = links[:, 2 * side + 1] - first
        places, _ = spread(first, first, size)
        ends[places] = np.repeat(last, size)
        return ends

    def free_runs(self, side: int, paragraphs: Ints) -> Ints:
        """Return the runs of words without a partner on one side.

        Parameters
        ----------
        side
            0 for the original, 1 for the copy.
        paragraphs
            For each word the index of its paragraph, which no run crosses.

        Returns
        -------
        array
            Rows of start, end, and where the other side's words would be.
        """
        ends = self.ends(side)
        frames = self.frames[side]
        free = ends < 0
        breaks = np.ones(len(ends) + 1, np.bool_)
        breaks[1:-1] = (
            (free[1:] != free[:-1])
            | (frames[1:] != frames[:-1])
            | (paragraphs[1:] != paragraphs[:-1])
        )
        edges = np.flatnonzero(breaks)
        chosen = free[edges[:-1]]
        starts, stops = edges[:-1][chosen], edges[1:][chosen]
        before = self._last_linked(side, ends, starts)
        return np.column_stack((starts, stops, before + 1))

    def _last_linked(self, side: int, ends: Ints, words: Ints) -> Ints:
        """Return for these words the last one on the other side that precedes each.

        That is the partner of the last word before it in its frame; for the first words
        of a move, the word before the move's other end.
        """
        frames, size = self.frames[side], len(ends)
        linked = np.flatnonzero(ends >= 0)
        in_frames = np.append((NO_MOVE - 1) * size, frames[linked] * size + linked)
        in_frames.sort(kind="stable")  # few have moved: nearly all is in order
        at = np.searchsorted(in_frames, frames[words] * size + words) - 1
        frame, last = np.divmod(in_frames[at], size)
        starts = [move.copy_start if side == 0 else move.start for move in self.moves]
        opening = np.asarray([*starts, 0], np.int64) - 1  # the last is for NO_MOVE
        found = frame == frames[words]
        return np.where(found, ends[last], opening[frames[words]])
