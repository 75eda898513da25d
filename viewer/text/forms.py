"""Numbers the distinct forms of a long text, a batch of words at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint64]
    Places = NDArray[np.intp]

_BASE: Final = 0x9E3779B97F4A7C15
_SPREAD: Final = np.uint64(0xD6E8FEB86659FD93)
_LENGTHS: Final = np.uint64(0xA24BAED4963EE407)
_LONGEST: Final = 48
"""Characters up to which a form is told by the polynomial of its characters."""

_LARGEST: Final = 2**64 - 1

_ENOUGH: Final = 1 << 17
"""Powers that are made in advance: for more than a piece of text, as a rule."""


class Forms:
    """The forms met so far, numbered in the order of their first appearance.

    A form is told by a hash of 64 bits, a polynomial of its characters. The hashes
    stand in a table, each at the place that it says itself or, where another was there
    before, at the next free one; beside them stand the numbers.
    """

    def __init__(self) -> None:
        self.forms: list[str] = []
        self._hashes = np.zeros(0, np.uint64)  # 0 is a free place
        self._ids = np.zeros(0, np.int32)
        self._powers, self._inverses = _POWERS

    def number(
        self,
        text: str,
        code_points: NDArray[np.uint32],
        starts: Places,
        ends: Places,
    ) -> NDArray[np.int32]:
        """Return the number of the form of each word of `text`.

        Parameters
        ----------
        text, code_points
            The text and its characters.
        starts, ends
            Where its words are.
        """
        self._make_room(len(starts))
        hashes = self._hash(code_points, starts, ends)
        for at in np.flatnonzero(ends - starts > _LONGEST).tolist():
            hashes[at] = hash(text[starts[at] : ends[at]]) % _LARGEST + 1
        places = self._places_of(hashes)
        ids = self._ids[places]
        unknown = np.flatnonzero(ids < 0)
        there = places[unknown]
        self._ids[there[::-1]] = unknown[::-1]  # of several the first one stays
        first = self._ids[there] == unknown
        new, known = unknown[first], len(self.forms)
        self._ids[there[first]] = np.arange(known, known + len(new))
        ids[unknown] = self._ids[there]
        bounds = zip(starts[new].tolist(), ends[new].tolist(), strict=True)
        self.forms += [text[start:end] for start, end in bounds]
        return ids

    def _make_room(self, words: int) -> None:
        """Keep at least half of the table free, even if all the words are new."""
        least = 2 * (len(self.forms) + words)
        if least > len(self._ids):
            taken = np.flatnonzero(self._hashes)
            hashes, ids = self._hashes[taken], self._ids[taken]
            size = 1 << least.bit_length()
            self._hashes = np.zeros(size, np.uint64)
            self._ids = np.full(size, -1, np.int32)
            self._ids[self._places_of(hashes)] = ids

    def _places_of(self, hashes: Hashes) -> Places:
        """Return where hashes stand in the table; put those there that do not yet."""
        size = len(self._hashes)
        shift = np.uint64(65 - size.bit_length())
        places = ((hashes * _SPREAD) >> shift).view(np.intp)
        rest = np.flatnonzero(self._hashes[places] != hashes)  # most are there
        while rest.size:
            there, wanted = places[rest], hashes[rest]
            free = np.flatnonzero(self._hashes[there] == 0)
            self._hashes[there[free]] = wanted[free]
            rest = rest[self._hashes[there] != wanted]
            places[rest] = (places[rest] + 1) % size
        return places

    def _hash(
        self, code_points: NDArray[np.uint32], starts: Places, ends: Places
    ) -> Hashes:
        if len(self._powers) < len(code_points):
            self._powers, self._inverses = _powers(len(code_points))
        sums = np.zeros(len(code_points) + 1, np.uint64)
        np.cumsum(code_points * self._powers[: len(code_points)], out=sums[1:])
        hashes: Hashes = (sums[ends] - sums[starts]) * self._inverses[starts]
        hashes += (ends - starts).view(np.uint64) * _LENGTHS
        return np.maximum(hashes, 1, out=hashes)


def _powers(number: int) -> tuple[Hashes, Hashes]:
    """Return so many powers of the base, and their inverses."""
    bases = np.array([[_BASE], [pow(_BASE, -1, 1 << 64)]], np.uint64)
    powers = np.repeat(bases, number, axis=1)
    powers[:, 0] = 1
    np.multiply.accumulate(powers, axis=1, out=powers)
    return powers[0], powers[1]


_POWERS: Final = _powers(_ENOUGH)
