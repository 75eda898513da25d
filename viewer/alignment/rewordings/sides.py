"""The words of both sides of a stretch of text, and how ranges of them are told.

Many stretches or links together are the rows of one array, in the order of the fields
of `Stretch` or `Link`; evidence is an index of `EVIDENCE` there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.alignment.anchors import places_of

if TYPE_CHECKING:
    from viewer.alignment.vocabulary import Flags, Ints, Vocabulary
    from viewer.model import Evidence


class Stretch(NamedTuple):
    """Half-open ranges of words that changed; one of them may be empty."""

    start: int
    end: int
    copy_start: int
    copy_end: int

    @property
    def size(self) -> tuple[int, int]:
        """How many words it has in the original and in the copy."""
        return self.end - self.start, self.copy_end - self.copy_start


class Link(NamedTuple):
    """Words that correspond, as half-open ranges, and why."""

    start: int
    end: int
    copy_start: int
    copy_end: int
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Sides:
    """The words of both sides of a stretch of text.

    Attributes
    ----------
    original_forms, copy_forms, original_keys, copy_keys
        The words, as numbers.
    words
        What the numbers stand for.
    parted
        Which words of the original, and of the copy, have white space before them.
    """

    words: Vocabulary
    original_forms: Ints
    copy_forms: Ints
    original_keys: Ints
    copy_keys: Ints
    parted: tuple[Flags, Flags]

    def keys_of(self, side: int) -> Ints:
        """Return the keys of the words of the original, or with 1 of the copy."""
        return self.copy_keys if side else self.original_keys

    def any_within(self, rows: Ints, flags: Flags) -> Flags:
        """Tell which ranges have a word, on either side, whose key is flagged."""
        found = np.zeros(len(rows), np.bool_)
        if not flags.any():
            return found
        for side in (0, 1):
            starts, ends = rows[:, 2 * side], rows[:, 2 * side + 1]
            of = np.repeat(np.arange(len(rows)), ends - starts)
            words = places_of(starts, ends - starts)
            found[of[flags[self.keys_of(side)[words]]]] = True
        return found
