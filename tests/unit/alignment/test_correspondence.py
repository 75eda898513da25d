from __future__ import annotations

import numpy as np
import pytest

from viewer.alignment.anchors import Runs
from viewer.alignment.correspondence import Correspondence
from viewer.alignment.frames import Breaks
from viewer.alignment.linking import Linker
from viewer.alignment.moves import Move
from viewer.alignment.vocabulary import join
from viewer.model import Evidence
from viewer.text import split_words

NONE = np.zeros(0, np.int64)


@pytest.fixture
def found() -> Correspondence:
    """Return what is found in two texts of six words each before anything is."""
    one, other = (
        split_words(text)
        for text in ("an old keeper met nine gulls", "an aged keeper met ten gulls")
    )
    flags = np.zeros(6, np.bool_)
    pairs = np.zeros((0, 2), np.int64)
    breaks = Breaks((flags, flags), (flags, flags), pairs, pairs, np.zeros(0, np.bool_))
    vocabulary = join(one, other, language="en")
    return Correspondence(vocabulary, breaks, Runs(NONE, NONE, NONE))


def test_runs_that_face_each_other_are_linked_word_by_word(
    found: Correspondence,
) -> None:
    found.link_neighbours(np.asarray([[0, 6, 0, 6]]), Linker())

    assert found.partners[0].tolist() == [0, -1, 2, 3, -1, 5]
    assert found.partners[1].tolist() == [0, -1, 2, 3, -1, 5]
    assert found.links[:, :4].tolist() == [[1, 2, 1, 2], [4, 5, 4, 5]]
    assert [[*Evidence][number] for number in found.links[:, 4]] == [
        Evidence.NEIGHBOURS,
        Evidence.NUMBER,
    ]


def test_a_move_takes_words_out_of_their_links(found: Correspondence) -> None:
    found.link_neighbours(np.asarray([[0, 6, 0, 6]]), Linker())

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
