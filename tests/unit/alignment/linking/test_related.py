from __future__ import annotations

import numpy as np
import pytest

from viewer.alignment.linking.evidence import Forms, Relation
from viewer.alignment.linking.related import Related, Texts


def related(*pairings: tuple[str, str]) -> Related:
    """How the words of these pairings are related, all looked at together."""
    sides = [side.split() for pairing in pairings for side in pairing]
    words = [word for side in sides for word in side]
    bounds = np.cumsum([0, *map(len, sides)])
    rows = np.column_stack((bounds[:-1], bounds[1:])).reshape(-1, 4)
    return Texts(Forms("en"), words, np.arange(len(words)), rows).related(rows)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("house", ","),
        ("house", "12"),
        ("always", "never"),
        ("did", "didn't"),
        (".", "7"),
        ("2", "pair"),
        ("two", ","),
    ],
)
def test_words_that_are_never_linked(one: str, other: str) -> None:
    assert related((one, other)).relation[..., 0] == [[Relation.IMPOSSIBLE]]


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("house", "castle", Relation.CONTENT),
        ("the", "castle", Relation.MIXED),
        ("the", "my", Relation.FUNCTION),
        ("12", "twelve", Relation.RELATED),
        ("12", "13", Relation.CONTENT),
        ("two", "pair", Relation.CONTENT),
        ("two", "the", Relation.MIXED),
        ("!", ".", Relation.PUNCTUATION),
        ("no", "not", Relation.FUNCTION),
        ("House", "house", Relation.SAME_CONTENT),
        ("The", "the", Relation.SAME_FUNCTION),
        ("colour", "color", Relation.RELATED),
    ],
)
def test_words_that_may_be_linked(one: str, other: str, relation: Relation) -> None:
    assert related((one, other)).relation[..., 0] == [[relation]]


def test_pairings_of_different_sizes_have_nothing_to_do_with_each_other() -> None:
    found = related(("a b c", "a"), ("c", "b c"))

    assert found.shape == (3, 2, 2)
    assert np.argwhere(found.same).tolist() == [[0, 0, 0], [0, 1, 1]]
    assert (found.relation[~found.real] == Relation.IMPOSSIBLE).all()


def test_equal_letters_at_the_end_are_counted_up_to_three() -> None:
    found = related(("walking as is", "talking was us"))

    assert np.diagonal(found.endings()[..., 0]).tolist() == [3.0, 2.0, 1.0]
