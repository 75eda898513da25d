"""Which words of two articles correspond: the result that differences are read off.

Every word of both articles is equal to a partner, part of a link, or free; a free word
was dropped, added, or is part of a move.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.anchors import places_of
from viewer.alignment.linking.evidence import EVIDENCE
from viewer.alignment.matching.frames import NO_MOVE
from viewer.alignment.matching.free_words import free_runs
from viewer.model import Evidence, never_cancelled
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from viewer.alignment.anchors import Runs
    from viewer.alignment.matching.frames import Breaks
    from viewer.alignment.passages.moves import Move
    from viewer.alignment.vocabulary import Flags, Ints, Vocabulary
    from viewer.model import Cancelled

_NOWHERE = np.iinfo(np.int64).max
"""A place behind all others."""


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
        if len(self._links) != 1:
            self._links = [np.concatenate((np.zeros((0, 5), np.int64), *self._links))]
        return self._links[0]

    def add_moves(self, moves: list[Move]) -> None:
        """Take these words out of the text that did not move."""
        for move in moves:
            self.frames[0][move.start : move.end] = len(self.moves)
            self.frames[1][move.copy_start : move.copy_end] = len(self.moves)
            self.moves.append(move)
        self._links = [_untorn(self.links, self.frames)]

    def unlink(self, which: Flags) -> None:
        """Let the words of these links correspond no longer."""
        self._links = [self.links[~which]]

    def exchange_move(self, number: int, passed: Move) -> None:
        """Tell that not a passage moved but the one that it moved past."""
        start, end, copy_start, copy_end, _ = self.moves[number]
        self.frames[0][start:end] = self.frames[1][copy_start:copy_end] = NO_MOVE
        start, end, copy_start, copy_end, _ = self.moves[number] = passed
        self.frames[0][start:end] = self.frames[1][copy_start:copy_end] = number

    def add_equal(self, i: Ints, j: Ints) -> None:
        """Let these words of the original and of the copy correspond as equal."""
        self.partners[0][i], self.partners[1][j] = j, i

    def add_links(self, links: Ints) -> None:
        """Let these words correspond too, rows as in `links`."""
        self._links.append(links)

    def link_whole(self, ranges: Ints) -> None:
        """Let ranges of words correspond as a whole, whatever their words did before.

        `ranges` has rows of start and end in the original, start and end in the copy,
        apart from each other on both sides. They are numbers.
        """
        for side, (start, end) in enumerate((ranges[:, :2].T, ranges[:, 2:].T)):
            for first, last in zip(start.tolist(), end.tolist(), strict=True):
                self.partners[side][first:last] = -1
        number = np.full(len(ranges), EVIDENCE.index(Evidence.NUMBER))
        self._links = [
            _without(self.links, ranges),
            np.column_stack((ranges, number)),
        ]

    def ends(self, side: int) -> Ints:
        """Return for each word of one side the last word it corresponds to, or -1."""
        ends = self.partners[side].copy()
        links = self.links
        first, last = links[:, 2 * side], links[:, 3 - 2 * side] - 1
        size = links[:, 2 * side + 1] - first
        places = places_of(first, size)
        ends[places] = np.repeat(last, size)
        return ends

    def free_runs(
        self, side: int, paragraphs: Ints, *, cancelled: Cancelled = never_cancelled
    ) -> Ints:
        """Return the runs of words without a partner on one side.

        Parameters
        ----------
        side
            0 for the original, 1 for the copy.
        paragraphs
            For each word the index of its paragraph, which no run crosses.
        cancelled
            Asked between all steps whether to stop.

        Returns
        -------
        array
            Rows of start, end, and where the other side's words would be.
        """
        heed(cancelled)
        ends = self.ends(side)
        heed(cancelled)
        starts = [move.copy_start if side == 0 else move.start for move in self.moves]
        openings = np.asarray([*starts, 0], np.int64)
        return free_runs(
            ends, self.frames[side], paragraphs, openings, cancelled=cancelled
        )


def _untorn(links: Ints, frames: tuple[Ints, Ints]) -> Ints:
    """Return the links of which no word has moved away from the others."""
    start, end, copy_start, copy_end, _ = links.T
    own, other = frames
    kept = (own[start] == own[end - 1]) & (other[copy_start] == other[copy_end - 1])
    kept &= own[start] == other[copy_start]
    untorn: Ints = links[kept]
    return untorn


def _without(links: Ints, ranges: Ints) -> Ints:
    """Return what is left of links before or behind ranges, where that is not nothing.

    The ranges are apart from each other on both sides.
    """
    links = links.copy()
    for side in (0, 2):
        start, end = links[:, side], links[:, side + 1]
        ascending = ranges[np.argsort(ranges[:, side])]
        starts, ends = (
            np.append(ascending[:, at], _NOWHERE) for at in (side, side + 1)
        )
        nearest = np.searchsorted(ends, start, side="right")
        inside = starts[nearest] <= start
        start[inside] = ends[nearest[inside]]
        np.minimum(end, starts[nearest + inside], out=end)
    left: Ints = links[(links[:, :4:2] < links[:, 1:4:2]).all(axis=1)]
    return left
