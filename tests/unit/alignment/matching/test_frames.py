from __future__ import annotations

import numpy as np
import pytest

from viewer.alignment.anchors import Runs
from viewer.alignment.matching.frames import NO_MOVE, Breaks, LaidOut
from viewer.alignment.passages.moves import Move
from viewer.alignment.vocabulary import FENCE, join
from viewer.errors import CancelledError
from viewer.model import never_cancelled
from viewer.text import split_words

MOVED = [Move(0, 2, 3, 5)]
"""The first two words of five are the last two of the copy."""

FRAMES = np.asarray([0, 0, -1, -1, -1]), np.asarray([-1, -1, -1, 0, 0])


@pytest.fixture
def laid_out() -> LaidOut:
    """Return the unmoved words and the moved ones of two texts of five words."""
    chosen = range(NO_MOVE, 1)
    return LaidOut.of(chosen, MOVED, FRAMES, cancelled=never_cancelled)


def test_what_did_not_move_stands_before_what_did(laid_out: LaidOut) -> None:
    words = join(split_words("a b c d e"), split_words("c d e a b"), language="en")
    parted = np.ones(5, np.bool_), np.ones(5, np.bool_)

    sides = laid_out.sides(words, parted)

    told = [FENCE, "c", "d", "e", FENCE, "a", "b"]
    assert [words.keys[key] for key in sides.original_keys] == told
    assert [words.keys[key] for key in sides.copy_keys] == told
    assert [words.forms[form] for form in sides.copy_forms] == told


def test_only_the_frames_that_are_chosen_are_laid_out() -> None:
    laid_out = LaidOut.of([0], MOVED, FRAMES, cancelled=never_cancelled)

    assert laid_out.original.words.tolist() == [5, 0, 1]
    assert laid_out.copy.words.tolist() == [5, 3, 4]


def test_runs_are_kept_where_they_lie_within_a_frame(laid_out: LaidOut) -> None:
    runs = Runs(np.asarray([0, 1, 3]), np.asarray([3, 2, 1]), np.asarray([2, 2, 2]))

    kept = laid_out.runs(runs)

    assert np.column_stack(kept).tolist() == [[2, 2, 2], [5, 5, 2]]


def test_a_sentence_is_cut_off_where_it_moved_as_its_words_did(
    laid_out: LaidOut,
) -> None:
    flags = np.zeros(5, np.bool_)
    first, last = np.asarray([[0, 3], [2, 0]]), np.asarray([[1, 4], [3, 1]])
    moved = np.asarray([True, False])
    breaks = Breaks((flags, flags), (flags, flags), first, last, moved)

    i, j = laid_out.cuts(breaks)

    fences, unmoved, moved_words = [(0, 0), (4, 4)], [(1, 1), (3, 3)], [(5, 5), (7, 7)]
    pairs = sorted(fences + unmoved + moved_words)
    assert list(zip(i.tolist(), j.tolist(), strict=True)) == pairs


def test_a_sentence_that_is_told_to_have_moved_cuts_nothing_where_it_did_not(
    laid_out: LaidOut,
) -> None:
    flags = np.zeros(5, np.bool_)
    first, last = np.asarray([[2, 0]]), np.asarray([[3, 1]])
    breaks = Breaks((flags, flags), (flags, flags), first, last, np.asarray([True]))

    i, _ = laid_out.cuts(breaks)

    assert i.tolist() == [0, 4]


def test_laying_out_ends_when_it_is_called_off() -> None:
    with pytest.raises(CancelledError):
        LaidOut.of([0], MOVED, FRAMES, cancelled=lambda: True)
