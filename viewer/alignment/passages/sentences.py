"""Sentences as the stems of their words, to be told apart by what stands in them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from operator import itemgetter
from typing import TYPE_CHECKING

import numpy as np

from viewer.model import never_cancelled
from viewer.text.heeding import in_batches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.alignment.vocabulary import Flags, Ints
    from viewer.model import Cancelled

_STEM_LETTERS = 5
"""Letters at the start that the forms of a word share in most languages."""

_TWOS = 1 << 18
"""Numbers among which those of two characters in a row are spread."""


@dataclass(frozen=True)
class Sentences:
    """The sentences of one side.

    Attributes
    ----------
    stems
        The stem of each word.
    bounds
        Where in them each sentence starts, and at the end the number of stems.
    unspaced
        For each word whether its script puts no spaces between words.
    letters
        How many characters each sentence has.
    """

    stems: Ints
    bounds: Ints
    unspaced: Flags
    letters: Ints

    @property
    def size(self) -> int:
        """How many sentences there are."""
        return len(self.bounds) - 1

    @cached_property
    def of_words(self) -> Ints:
        """For each word the index of its sentence."""
        return np.repeat(np.arange(self.size), self.lengths)

    def at_start(self, values: Ints) -> Ints:
        """Return for each sentence the value of its first stem, 0 where it has none."""
        padded = np.append(values[self.stems], 0)
        return np.where(self.lengths > 0, padded[self.bounds[:-1]], 0)

    def traits(self, first: int) -> tuple[Ints, Ints]:
        """Return what tells sentences apart: the sentence, and the number of each.

        That is each stem; and since a character says little by itself, also two in a
        row, numbered from `first`.
        """
        where = self.of_words
        at = np.flatnonzero(self.unspaced[:-1] & self.unspaced[1:])
        if not len(at):
            return where, self.stems
        at = at[where[at] == where[at + 1]]
        one, other = self.stems[at].astype(np.int64), self.stems[at + 1]
        twos = first + (one * first + other) % _TWOS
        return np.append(where, where[at]), np.append(self.stems, twos)

    @cached_property
    def lengths(self) -> Ints:
        """How many words each has."""
        return np.diff(self.bounds)


def number_stems(
    keys: Sequence[str], *, cancelled: Cancelled = never_cancelled
) -> Ints:
    """Return a number for each key, the same for the forms of a word, roughly.

    They are numbered from 0 on, in the order of their first appearance.
    """
    cut = itemgetter(slice(_STEM_LETTERS))
    ids: defaultdict[str, int] = defaultdict(count().__next__)
    numbers: list[int] = []
    for batch in in_batches(keys, cancelled):
        numbers += map(ids.__getitem__, map(cut, batch))
    return np.fromiter(numbers, np.int64, len(numbers))
