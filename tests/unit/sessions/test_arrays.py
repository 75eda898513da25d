from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from viewer.alignment import align
from viewer.model import Side, Unit
from viewer.readers import article_from_text
from viewer.sessions.arrays import (
    KINDS,
    NATURES,
    Chosen,
    kinds_of,
    natures_of,
    numbers_of,
    paired_starts,
    spans_on,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.model import Difference

ORIGINAL = (
    "The leader spoke to the crowd. Rain fell all night.\n\n"
    "Nobody believed a word of it, and the boats lay still in the harbour."
)
COPY = (
    "Nobody trusted a word of that, and the boats lay still in the harbor.\n\n"
    "The captain spoke to the large crowd. She left."
)
COMPARISON = align(
    *(article_from_text(text, name="") for text in (ORIGINAL, COPY)),
)
KEPT = COMPARISON.differences
MADE = tuple(KEPT)
PLACES = np.array([0, 2, 3])


@pytest.mark.parametrize("differences", [KEPT, MADE], ids=["kept", "made"])
def test_arrays_tell_what_the_differences_tell(
    differences: Sequence[Difference],
) -> None:
    assert [KINDS[code] for code in kinds_of(differences)] == [one.kind for one in MADE]
    assert [NATURES[code] for code in natures_of(differences)] == [
        one.nature for one in MADE
    ]
    assert [*numbers_of(differences)] == [one.number for one in MADE]
    for side in Side:
        assert spans_on(side, differences).T.tolist() == [
            [one.on(side).start, one.on(side).end] for one in MADE
        ]


@pytest.mark.parametrize("whole", [KEPT, MADE], ids=["kept", "made"])
def test_those_chosen_are_the_ones_at_their_places(whole: Sequence[Difference]) -> None:
    chosen = Chosen(whole, PLACES)

    assert [*chosen] == [MADE[0], MADE[2], MADE[3]]
    assert chosen[1] is whole[2]
    assert chosen[1:] == (MADE[2], MADE[3])
    assert chosen[-1] == MADE[3]
    assert len(chosen) == 3
    with pytest.raises(IndexError):
        chosen[3]


@pytest.mark.parametrize("whole", [KEPT, MADE], ids=["kept", "made"])
def test_arrays_of_those_chosen_are_of_them_only(whole: Sequence[Difference]) -> None:
    chosen = Chosen(whole, PLACES)

    assert [*numbers_of(chosen)] == [1, 3, 4]
    assert [*kinds_of(chosen)] == [*kinds_of(whole)[PLACES]]
    assert [*natures_of(chosen)] == [*natures_of(whole)[PLACES]]
    assert spans_on(Side.COPY, chosen).T.tolist() == [
        [one.copy.start, one.copy.end] for one in chosen
    ]


@pytest.mark.parametrize("unit", Unit)
def test_pairings_tell_where_their_passages_start(unit: Unit) -> None:
    expected = [
        [one.original.start, one.copy.start, one.moved]
        for one in COMPARISON.paired(unit)
        if one.original and one.copy
    ]

    assert paired_starts(COMPARISON.pairings, unit).tolist() == expected
    assert paired_starts(tuple(COMPARISON.pairings), unit).tolist() == expected
    assert {moved for *_, moved in expected} == {False, True}


def test_without_pairings_nothing_starts_anywhere() -> None:
    assert paired_starts((), Unit.SENTENCE).tolist() == []
