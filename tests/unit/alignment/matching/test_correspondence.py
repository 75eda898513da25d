from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.passages.moves import Move

if TYPE_CHECKING:
    from viewer.alignment.matching.correspondence import Correspondence


def test_a_move_takes_words_out_of_their_links(found: Correspondence) -> None:
    found.add_links(np.asarray([[1, 2, 1, 2, 0], [4, 5, 4, 5, 0]]))

    found.add_moves([Move(4, 6, 0, 2)])

    assert found.links.tolist() == []
    assert found.frames[0].tolist() == [-1, -1, -1, -1, 0, 0]
    assert found.frames[1].tolist() == [0, 0, -1, -1, -1, -1]


def test_a_move_is_exchanged_for_what_it_passed(found: Correspondence) -> None:
    found.add_moves([Move(0, 4, 2, 6)])

    found.exchange_move(0, Move(4, 6, 0, 2))

    assert found.moves == [Move(4, 6, 0, 2)]
    assert found.frames[0].tolist() == [-1, -1, -1, -1, 0, 0]
    assert found.frames[1].tolist() == [0, 0, -1, -1, -1, -1]
