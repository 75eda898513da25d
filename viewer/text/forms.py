"""Numbers the distinct forms of a long text, a batch of words at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BASE: Final = 0x9E3779B97F4A7C15
_SPREAD: Final = np.uint64(0xD6E8FEB86659FD93)
_LENGTHS: Final = np.uint64(0xA24BAED4963EE407)
_LONGEST: Final = 48
"""Characters up to which a form is told by its hash; longer ones are looked up."""


class Forms:
    """The forms met so far, each with its number, in order of first appearance.

    A word is first looked for by the hash of its characters (a polynomial modulo 2**64)
    in a table with one place a hash, which says the number under which the whole hash
    is kept; what is not found so, new forms and those that share a place, is looked up
    as a string.

    Parameters
    ----------
    size
        Characters of the whole text.
    """

    def __init__(self, size: int) -> None:
        bits = min(18, max(10, size.bit_length() - 3))
        self._shift = np.uint64(64 - bits)
        self._ids = np.full(1 << bits, -1, np.int32)
        self._hashes = np.zeros(1 << bits, np.uint64)
        self._numbers: dict[str, int] = {}
        self._powers = np.ones(1, np.uint64)
        self._inverses = np.ones(1, np.uint64)

    @property
    def forms(self) -> tuple[str, ...]:
        """The distinct forms."""
        return tuple(self._numbers)

    def number(
        self,
        text: str,
        code_points: NDArray[np.uint32],
        starts: NDArray[np.intp],
        ends: NDArray[np.intp],
    ) -> NDArray[np.int32]:
        """Return the number of the form of each word of `text`.

        Parameters
        ----------
        text, code_points
            The text and its characters.
        starts, ends
            Where its words are.
        """
        hashes = self._hash(code_points, starts, ends)
        places = ((hashes * _SPREAD) >> self._shift).view(np.int64)
        ids = self._ids[places]
        unknown = (self._hashes[ids] != hashes) | (ids < 0)
        unknown |= ends - starts > _LONGEST
        rest = np.flatnonzero(unknown)
        if rest.size:
            ids[rest] = self._look_up(text, hashes[rest], starts[rest], ends[rest])
            if len(self._numbers) >= len(self._hashes):
                self._hashes.resize(2 * len(self._numbers), refcheck=False)
            self._hashes[ids[rest]] = hashes[rest]
            free = rest[self._ids[places[rest]] < 0]
            self._ids[places[free]] = ids[free]
        return ids

    def _look_up(
        self,
        text: str,
        hashes: NDArray[np.uint64],
        starts: NDArray[np.intp],
        ends: NDArray[np.intp],
    ) -> NDArray[np.int32]:
        long = np.flatnonzero(ends - starts > _LONGEST)
        hashes[long] = long.view(np.uint64)  # each for itself, whatever its hash
        _, first, group = np.unique(hashes, return_index=True, return_inverse=True)
        order = np.argsort(first)
        numbers = self._numbers
        ids = np.empty(len(first), np.int32)
        ids[order] = [
            numbers.setdefault(text[start:end], len(numbers))
            for start, end in zip(
                starts[first[order]].tolist(), ends[first[order]].tolist(), strict=True
            )
        ]
        return ids[group]

    def _hash(
        self,
        code_points: NDArray[np.uint32],
        starts: NDArray[np.intp],
        ends: NDArray[np.intp],
    ) -> NDArray[np.uint64]:
        if len(self._powers) <= len(code_points):
            self._powers = _powers_of(_BASE, len(code_points) + 1)
            self._inverses = _powers_of(pow(_BASE, -1, 1 << 64), len(code_points) + 1)
        sums = np.zeros(len(code_points) + 1, np.uint64)
        np.cumsum(code_points * self._powers[: len(code_points)], out=sums[1:])
        hashes = (sums[ends] - sums[starts]) * self._inverses[starts]
        return hashes + (ends - starts).view(np.uint64) * _LENGTHS


def _powers_of(base: int, count: int) -> NDArray[np.uint64]:
    powers = np.full(count, base, np.uint64)
    powers[0] = 1
    return np.multiply.accumulate(powers)
