"""Which words of two articles correspond: the result that differences are read off.

Every word of both articles is equal to a partner, part of a link, or free; a free word
was dropped, added, or is part of a move.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.alignment.anchors import Runs, find_runs
from viewer.alignment.gaps import match_equal, settle
from viewer.alignment.rewordings import Sides, Stretch, is_same_key, linked
from viewer.alignment.stretches import EVIDENCE, link_changed

if TYPE_CHECKING:
    from viewer.alignment.linking import Linker
    from viewer.alignment.moves import Move, Run
    from viewer.alignment.vocabulary import Flags, Ints, Vocabulary
    from viewer.model import Cancelled

NO_MOVE = -1
"""The frame of the words that did not move."""


class Breaks(NamedTuple):
    """Where sentences begin, and where those that are paired begin and end.

    Attributes
    ----------
    opens
        For each word of both sides whether it begins a sentence.
    first, last
        The first and the last word of each sentence that is paired one to one: rows of
        original and copy, in order of the original.
    moved
        Which of these stand out of the order of the others.
    """

    opens: tuple[Flags, Flags]
    first: Ints
    last: Ints
    moved: Flags

    def cuts(self, frame: int, one: Ints, other: Ints) -> tuple[Ints, Ints]:
        """Return where paired sentences begin and end among the words of a frame."""
        if frame == NO_MOVE:
            first, last = self.first[~self.moved], self.last[~self.moved]
        else:
            ends = np.searchsorted(self.first[:, 0], (one[0], one[-1] + 1))
            within = slice(*ends.tolist())
            first, last = self.first[within], self.last[within]
            inside = (first[:, 1] >= other[0]) & (last[:, 1] <= other[-1])
            first, last = first[inside], last[inside]
        starts, stops = np.concatenate((first, last + 1)).T
        order = np.lexsort((stops, starts))
        i = np.searchsorted(one, starts[order])
        j = np.searchsorted(other, stops[order])
        return i, j


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

    def link_frame(
        self, frame: int, linker: Linker | None, *, cancelled: Cancelled
    ) -> None:
        """Align the words of one frame: the unmoved text, or one move."""
        if frame == NO_MOVE:
            one, other = (np.flatnonzero(side == frame) for side in self.frames)
        else:
            move = self.moves[frame]
            one = np.arange(move.start, move.end)
            other = np.arange(move.copy_start, move.copy_end)
        words = self.vocabulary
        sides = Sides(
            words,
            words.original_forms[one],
            words.copy_forms[other],
            words.original_keys[one],
            words.copy_keys[other],
        )
        cuts = self.breaks.cuts(frame, one, other)
        i, j = match_equal(
            sides.original_keys,
            sides.copy_keys,
            self._runs_of(frame, one, other, sides),
            ties=words.ties,
            cuts=cuts,
            cancelled=cancelled,
        )
        opens = self.breaks.opens
        i, j = settle(sides.original_keys, opens[0][one], i, j)
        j, i = settle(sides.copy_keys, opens[1][other], j, i)
        i, j, links = link_changed(sides, i, j, linker, cancelled=cancelled)
        self.partners[0][one[i]] = other[j]
        self.partners[1][other[j]] = one[i]
        placed = links.copy()
        placed[:, 0], placed[:, 1] = one[links[:, 0]], one[links[:, 1] - 1] + 1
        placed[:, 2], placed[:, 3] = other[links[:, 2]], other[links[:, 3] - 1] + 1
        # A link may be torn by a passage that moved away from between its words.
        together = (
            np.diff(placed[:, :4])[:, ::2] == np.diff(links[:, :4])[:, ::2]
        ).all(axis=1)
        self._links.append(placed[together])

    def _runs_of(self, frame: int, one: Ints, other: Ints, sides: Sides) -> Runs:
        """Return the equal stretches within a frame, by the places in it."""
        if frame != NO_MOVE:
            return find_runs(sides.original_keys, sides.copy_keys)
        if not self.moves:
            return self.runs
        runs = self.runs
        i, j = np.searchsorted(one, runs.original), np.searchsorted(other, runs.copy)
        last, copy_last = i + runs.length - 1, j + runs.length - 1
        kept = (last < len(one)) & (copy_last < len(other))
        i, j, length = i[kept], j[kept], runs.length[kept]
        whole = (one[last[kept]] == (runs.original + runs.length)[kept] - 1) & (
            other[copy_last[kept]] == (runs.copy + runs.length)[kept] - 1
        )
        whole &= (one[i] == runs.original[kept]) & (other[j] == runs.copy[kept])
        return Runs(i, j, length).chosen(whole)

    def link_neighbours(self, dropped: Run, added: Run, linker: Linker | None) -> None:
        """Link words of two runs that face each other, now that others moved away."""
        words = self.vocabulary
        sides = Sides(
            words,
            words.original_forms,
            words.copy_forms,
            words.original_keys,
            words.copy_keys,
        )
        stretch = Stretch(dropped.start, dropped.end, added.start, added.end)
        for link in linked(sides, stretch, linker):
            if is_same_key(sides, link):
                self.partners[0][link.start] = link.copy_start
                self.partners[1][link.copy_start] = link.start
            else:
                row = (*link[:4], EVIDENCE.index(link.evidence))
                self._links.append(np.asarray([row], np.int64))

    def ends(self) -> tuple[Ints, Ints]:
        """Return for each word of both sides the last word it corresponds to, or -1."""
        one, other = (partners.copy() for partners in self.partners)
        links = self.links
        for ends, first, last in ((one, links[:, 0], 3), (other, links[:, 2], 1)):
            size = links[:, 4 - last] - first
            within = np.arange(size.sum()) - np.repeat(np.cumsum(size) - size, size)
            ends[np.repeat(first, size) + within] = np.repeat(links[:, last] - 1, size)
        return one, other

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
        ends = self.ends()[side]
        frames = self.frames[side]
        before = self._last_linked(side, ends)
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
        return np.column_stack((starts, stops, before[starts] + 1))

    def _last_linked(self, side: int, ends: Ints) -> Ints:
        """Return for each word the last one on the other side that precedes it.

        That is the partner of the last word before it in its frame; for the first words
        of a move, the word before the move's other end.
        """
        frames = self.frames[side]
        order = np.argsort(frames, kind="stable")
        linked = ends[order] >= 0
        places = np.arange(len(order))
        last = np.maximum.accumulate(np.where(linked, places, -1))
        heads = np.searchsorted(frames[order], frames[order])
        found = last >= heads
        starts = [move.copy_start if side == 0 else move.start for move in self.moves]
        opening = np.asarray([*starts, 0], np.int64) - 1  # the last is for NO_MOVE
        result = np.empty(len(order), np.int64)
        result[order] = np.where(found, ends[order][last], opening[frames[order]])
        return result
