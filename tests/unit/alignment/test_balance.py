"""Small words that stand several times are equal where both edits are about as long."""

from __future__ import annotations

import pytest

from tests.unit.alignment.covering import compared, told
from viewer.model import Kind, Options

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
