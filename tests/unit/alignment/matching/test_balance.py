"""Small words that stand several times are equal where both edits are about as long."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.alignment.covering import compared, told
from viewer.alignment.matching.balance import balanced
from viewer.alignment.rewordings.sides import Sides
from viewer.alignment.vocabulary import join
from viewer.model import Kind, Options
from viewer.readers import article_from_text

S = Kind.SUBSTITUTED


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize(
    ("language", "original", "copy", "expected"),
    [
        pytest.param(
            "pt",
            "Diz que a humidade faz a massa mais feliz.",
            "Diz que o orvalho deixa a pasta mais feliz.",
            [
                (S, "a", "o"),
                (S, "humidade", "orvalho"),
                (S, "faz", "deixa"),
                (S, "massa", "pasta"),
            ],
            id="an article",
        ),
        pytest.param(
            "en",
            "They saw the tired brown dogs chase the cat again.",
            "They saw some weary dark hounds hunt the kitten again.",
            [
                (S, "the", "some"),
                (S, "tired", "weary"),
                (S, "brown", "dark"),
                (S, "dogs", "hounds"),
                (S, "chase", "hunt"),
                (S, "cat", "kitten"),
            ],
            id="between longer edits",
        ),
        pytest.param(
            "en",
            "They met the king. Nobody laughed at the joke.",
            "They met him. Somebody from the Isles laughed at the joke.",
            [
                (S, "the king", "him"),
                (S, "Nobody", "Somebody from the Isles"),
            ],
            id="within a sentence",
        ),
    ],
)
def test_the_one_is_equal_that_leaves_both_edits_even(
    language: str,
    original: str,
    copy: str,
    expected: list[tuple[Kind, str, str]],
    *,
    swapped: bool,
) -> None:
    if swapped:
        original, copy = copy, original
        expected = [(kind, new, old) for kind, old, new in expected]

    found = told(compared(original, copy, options=Options(language=language)))

    assert found == expected


@pytest.mark.parametrize(
    ("original", "copy", "places", "expected"),
    [
        ("the cat saw the dog", "she met the pup", (0, 2), (3, 2)),
        ("she met the pup", "the cat saw the dog", (2, 0), (2, 3)),
        ("the cat the dog", "one the pup", (0, 1), (0, 1)),
        ("the cat cub the dog", "big one the pup", (0, 2), (3, 2)),
        ("the cat saw of dog", "she met the pup", (0, 2), (0, 2)),
    ],
)
def test_a_word_moves_where_much_is_gained_by_it(
    original: str, copy: str, places: tuple[int, int], expected: tuple[int, int]
) -> None:
    one, other = (article_from_text(each, name="a") for each in (original, copy))
    words = join(one.words, other.words, language="en")
    keys = words.original_keys, words.copy_keys
    parted = np.ones(len(keys[0]), np.bool_), np.ones(len(keys[1]), np.bool_)
    forms = words.original_forms, words.copy_forms
    sides = Sides(words, *forms, *keys, parted)
    none = np.zeros(0, np.int64)

    i, j = balanced(sides, np.array(places[:1]), np.array(places[1:]), (none, none))

    assert (i.tolist(), j.tolist()) == ([expected[0]], [expected[1]])
