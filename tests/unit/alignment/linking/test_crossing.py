from __future__ import annotations

import numpy as np
import pytest

from viewer.alignment.linking.beads import Beads
from viewer.alignment.linking.crossing import without_blocks

BLOCKS = np.array([[1, 3, 6, 10, 12]])
"""Words 3 to 5 of the original and 10 to 11 of the copy, in the second pairing."""


def bead(i: int, j: int, *, lane: int = 1) -> Beads:
    return Beads(*np.array([[i], [j], [1], [1], [lane]]))


@pytest.mark.parametrize(("i", "j"), [(3, 0), (5, 0), (0, 10), (0, 11), (4, 11)])
def test_a_link_with_a_word_of_a_block_is_left_out(i: int, j: int) -> None:
    assert len(without_blocks(bead(i, j), BLOCKS).i) == 0


@pytest.mark.parametrize(("i", "j"), [(2, 0), (6, 0), (0, 9), (0, 12)])
def test_a_link_beside_a_block_stays(i: int, j: int) -> None:
    assert np.array_equal(without_blocks(bead(i, j), BLOCKS), bead(i, j))


def test_a_link_of_another_pairing_stays() -> None:
    assert len(without_blocks(bead(4, 11, lane=0), BLOCKS).i) == 1
