from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.linking.linker import Linker
from viewer.alignment.matching.filling import link_neighbours
from viewer.model import Evidence

if TYPE_CHECKING:
    from viewer.alignment.matching.correspondence import Correspondence


def test_runs_that_face_each_other_are_linked_word_by_word(
    found: Correspondence,
) -> None:
    link_neighbours(found, np.asarray([[0, 6, 0, 6]]), Linker())

    assert found.partners[0].tolist() == [0, -1, 2, 3, -1, 5]
    assert found.partners[1].tolist() == [0, -1, 2, 3, -1, 5]
    assert found.links[:, :4].tolist() == [[1, 2, 1, 2], [4, 5, 4, 5]]
    assert [[*Evidence][number] for number in found.links[:, 4]] == [
        Evidence.NEIGHBOURS,
        Evidence.NUMBER,
    ]
