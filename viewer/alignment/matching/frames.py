"""Lays out the words that did not move, and those of moves, to be aligned in one go.

A frame is the unmoved text, or a move: words correspond only within the same one. The
frames stand in the same order for both sides, so that what is in order there is in
order within its frame; a fence between two of them keeps their words apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.alignment.anchors import Runs
from viewer.alignment.rewordings.sides import Sides
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viewer.alignment.passages.moves import Move
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


class Layout(NamedTuple):
    """The words of some frames, one frame after the other, with a fence before each.

    Attributes
    ----------
    words
        The indices of the words; a fence has the number of words of the article.
    fences
        Where in them the fences are.
    places
        For each word of the article where it stands in `words`, or -1.
    """

    words: Ints
    fences: Ints
    places: Ints

    @classmethod
    def of(cls, parts: list[Ints], size: int, *, cancelled: Cancelled) -> Layout:
        """Lay out the words of frames of an article of `size` words."""
        heed(cancelled)
        fence = np.asarray([size])
        words = np.concatenate([piece for part in parts for piece in (fence, part)])
        heed(cancelled)
        places = np.full(size + 1, -1)
        heed(cancelled)
        places[words] = np.arange(len(words))
        sizes = np.fromiter(map(len, parts), np.int64) + 1
        return cls(words, np.cumsum(sizes) - sizes, places)

    def take(self, values: Ints, fence: int) -> Ints:
        """Return the value of each word, and `fence` for fences."""
        if not len(values):
            return np.full(len(self.words), fence, values.dtype)
        taken = values.take(self.words, mode="clip")
        taken[self.fences] = fence
        return taken

    def together(self, start: Ints, last: Ints) -> Flags:
        """Tell which ranges of the article's words stand together here."""
        one, other = self.places[start], self.places[last]
        found: Flags = (one >= 0) & (other - one == last - start)
        return found


@dataclass(frozen=True, slots=True)
class LaidOut:
    """Some frames of both sides.

    Attributes
    ----------
    original, copy
        Their words.
    frames
        For each word of both articles the frame that it is in.
    cancelled
        Asked between all steps whether to stop.
    """

    original: Layout
    copy: Layout
    frames: tuple[Ints, Ints]
    cancelled: Cancelled

    @classmethod
    def of(
        cls,
        chosen: Iterable[int],
        moves: list[Move],
        frames: tuple[Ints, Ints],
        *,
        cancelled: Cancelled,
    ) -> LaidOut:
        """Lay out the `chosen` ones of the frames that the words of both sides are in.

        The frame of a move is its index in `moves`.
        """
        parts: tuple[list[Ints], list[Ints]] = ([], [])
        for frame in chosen:
            if frame == NO_MOVE:
                for part, side in zip(parts, frames, strict=True):
                    heed(cancelled)
                    part.append(np.flatnonzero(side == NO_MOVE))
            else:
                start, end, copy_start, copy_end, _ = moves[frame]
                parts[0].append(np.arange(start, end))
                parts[1].append(np.arange(copy_start, copy_end))
        original, copy = (
            Layout.of(part, len(side), cancelled=cancelled)
            for part, side in zip(parts, frames, strict=True)
        )
        return cls(original, copy, frames, cancelled)

    def sides(self, words: Vocabulary, parted: tuple[Flags, Flags]) -> Sides:
        """Return the words as they are laid out, with `FENCE` for fences."""
        form, key = len(words.forms) - 1, len(words.keys) - 1
        return Sides(
            words,
            *self.both((words.original_forms, words.copy_forms), form),
            *self.both((words.original_keys, words.copy_keys), key),
            self.both(parted, fence=1),
        )

    def both(self, values: tuple[Ints, Ints], fence: int) -> tuple[Ints, Ints]:
        """Return the value of each word of both sides, and `fence` for fences."""
        heed(self.cancelled)
        original = self.original.take(values[0], fence)
        heed(self.cancelled)
        return original, self.copy.take(values[1], fence)

    def _same_frame(self, first: Ints, copy_first: Ints) -> Flags:
        same: Flags = self.frames[0][first] == self.frames[1][copy_first]
        return same

    def runs(self, everywhere: Runs) -> Runs:
        """Return the equal stretches that lie within a frame, by their places here."""
        heed(self.cancelled)
        start, copy_start, length = everywhere
        last, copy_last = start + length - 1, copy_start + length - 1
        kept = self.original.together(start, last)
        kept &= self.copy.together(copy_start, copy_last)
        heed(self.cancelled)
        kept &= self._same_frame(start, copy_start) & self._same_frame(last, copy_last)
        i = self.original.places[start[kept]]
        j = self.copy.places[copy_start[kept]]
        order = np.argsort(i)
        return Runs(i[order], j[order], length[kept][order])

    def cuts(self, breaks: Breaks) -> tuple[Ints, Ints]:
        """Return where paired sentences begin and end within a frame, and fences."""
        heed(self.cancelled)
        (first, copy_first), (last, copy_last) = breaks.first.T, breaks.last.T
        kept = self._same_frame(first, copy_first) & self._same_frame(last, copy_last)
        kept &= self.original.together(first, last)
        kept &= self.copy.together(copy_first, copy_last)
        kept &= breaks.moved == (self.frames[0][first] != NO_MOVE)
        heed(self.cancelled)
        one, other = self.original, self.copy
        rows = np.concatenate(
            (
                np.column_stack((one.places[first], other.places[copy_first]))[kept],
                np.column_stack((one.places[last], other.places[copy_last]))[kept] + 1,
                np.column_stack((one.fences, other.fences)),
            )
        )
        heed(self.cancelled)
        i, j = rows[np.lexsort((rows[:, 1], rows[:, 0]))].T
        return i, j
