"""Finds the runs of words without a partner, and where the other side's would be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.matching.frames import NO_MOVE
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from viewer.alignment.vocabulary import Ints
    from viewer.model import Cancelled


def free_runs(
    ends: Ints, frames: Ints, paragraphs: Ints, openings: Ints, *, cancelled: Cancelled
) -> Ints:
    """Return the runs of words without a partner on one side.

    Parameters
    ----------
    ends
        For each word the last word on the other side that it corresponds to, or -1.
    frames, paragraphs
        For each word its frame and its paragraph; no run crosses either.
    openings
        For each move the word on the other side before which its words stand there, and
        last the first word of all, for the unmoved text.
    cancelled
        Asked between all steps whether to stop.

    Returns
    -------
    array
        Rows of start, end, and where the other side's words would be.
    """
    free = ends < 0
    breaks = np.ones(len(ends) + 1, np.bool_)
    breaks[1:-1] = (
        (free[1:] != free[:-1])
        | (frames[1:] != frames[:-1])
        | (paragraphs[1:] != paragraphs[:-1])
    )
    heed(cancelled)
    edges = np.flatnonzero(breaks)
    starts, stops = edges[:-1], edges[1:]
    chosen = free[starts]
    heed(cancelled)
    last = _last_linked(frames, starts[chosen], stops[~chosen] - 1)
    places = np.where(last < 0, openings[frames[starts[chosen]]], ends[last] + 1)
    return np.column_stack((starts[chosen], stops[chosen], places))


def _last_linked(frames: Ints, words: Ints, linked: Ints) -> Ints:
    """Return for these words the last linked one before each in its frame, or -1.

    `linked` has the words with a partner, of those of a frame that follow each other
    the last ones only.
    """
    size = len(frames)
    in_frames = np.append((NO_MOVE - 1) * size, frames[linked] * size + linked)
    in_frames.sort(kind="stable")  # few have moved: nearly all is in order
    at = np.searchsorted(in_frames, frames[words] * size + words) - 1
    frame, last = np.divmod(in_frames[at], size)
    return np.where(frame == frames[words], last, -1)
