"""Tells which characters changed side by side in scripts without spaces.

Every character is a word there, and what a reader takes for one is several of them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.syllables import is_spelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.alignment.rewordings import Sides, Stretch

_LONGEST = 6
"""Characters on a side of a change that read as words: most words have two of them."""

_LONGEST_SPELLED = 18
"""The same where a character is a letter: three words or so."""


def unspaced_parts(sides: Sides, stretch: Stretch) -> list[Stretch] | None:
    """Return what stands for what, or None where a stretch is not without spaces.

    Of letters that are too many for a few words nothing stands for anything.
    """
    start, end, copy_start, copy_end = stretch
    keys = {*sides.original_keys[start:end], *sides.copy_keys[copy_start:copy_end]}
    if not all(sides.words.unspaced[key] for key in keys):
        return None
    if all(is_spelled(sides.words.keys[key]) for key in keys):
        parts = _between_spaces(sides, stretch)
        return [part for part in parts if max(part.size) <= _LONGEST_SPELLED]
    return [*_by_twos(stretch)] if max(stretch.size) <= _LONGEST else None


def _between_spaces(sides: Sides, stretch: Stretch) -> Iterator[Stretch]:
    """Yield what stands between spaces, or all where one side has more of them."""
    ends = []
    for parted, start, end in zip(
        sides.parted, stretch[::2], stretch[1::2], strict=True
    ):
        spaces = start + 1 + np.flatnonzero(parted[start + 1 : end])
        ends.append([start, *spaces.tolist(), end])
    if len(ends[0]) != len(ends[1]):
        yield stretch
        return
    for one, other in zip(*map(pairwise, ends), strict=True):
        yield type(stretch)(*one, *other)


def _by_twos(stretch: Stretch) -> Iterator[Stretch]:
    """Yield characters two by two, or all where that does not come out even."""
    size, copy_size = stretch.size
    parts = size // 2 if size == copy_size and size % 2 == 0 else 1
    for at in range(parts):
        yield type(stretch)(
            stretch.start + size * at // parts,
            stretch.start + size * (at + 1) // parts,
            stretch.copy_start + copy_size * at // parts,
            stretch.copy_start + copy_size * (at + 1) // parts,
        )
