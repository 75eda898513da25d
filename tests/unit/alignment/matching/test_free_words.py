"""Runs of free words end where anything else begins, and know their place."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.alignment.matching.frames import NO_MOVE
from viewer.alignment.matching.free_words import free_runs
from viewer.model import never_cancelled

FREE = -1


def runs(
    ends: list[int], frames: list[int], paragraphs: list[int], openings: list[int]
) -> list[list[int]]:
    """Return the runs of words that are told as plain lists."""
    columns = map(np.asarray, (ends, frames, paragraphs, openings))
    found: list[list[int]] = free_runs(*columns, cancelled=never_cancelled).tolist()
    return found


def test_a_run_stands_behind_the_partner_of_the_word_before_it() -> None:
    found = runs([4, FREE, FREE, 7], [NO_MOVE] * 4, [0] * 4, [0])

    assert found == [[1, 3, 5]]


def test_a_run_before_all_linked_words_stands_at_the_start() -> None:
    found = runs([FREE, 4], [NO_MOVE] * 2, [0] * 2, [0])

    assert found == [[0, 1, 0]]


def test_no_run_crosses_the_end_of_a_paragraph() -> None:
    found = runs([3, FREE, FREE], [NO_MOVE] * 3, [0, 0, 1], [0])

    assert found == [[1, 2, 4], [2, 3, 4]]


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ([2, FREE, 8, FREE, FREE], [[1, 2, 7], [3, 4, 9], [4, 5, 3]]),
        ([2, 7, FREE, FREE, 3], [[2, 4, 8]]),
    ],
)
def test_a_run_in_a_move_has_its_place_within_the_move(
    ends: list[int], expected: list[list[int]]
) -> None:
    found = runs(ends, [NO_MOVE, 0, 0, 0, NO_MOVE], [0] * 5, [7, 0])

    assert found == expected
