"""Words with hyphens are linked as a whole, or not at all."""

from __future__ import annotations

import pytest

from tests.unit.alignment.covering import compared, told
from viewer.model import Kind, Options

S, D, A = Kind.SUBSTITUTED, Kind.DROPPED, Kind.ADDED


@pytest.mark.parametrize(
    ("original", "copy", "expected"),
    [
        pytest.param(
            "The well-known old baker of the town slept.",
            "The famous aged miller of the town slept.",
            [(S, "well-known", "famous"), (S, "old", "aged"), (S, "baker", "miller")],
            id="one part was linked with the next word",
        ),
        pytest.param(
            "She saw a very famous miller, and wept.",
            "She met a well-known baker, and cried.",
            [
                (S, "saw", "met"),
                (S, "very famous", "well-known"),
                (S, "miller", "baker"),
                (S, "wept", "cried"),
            ],
            id="both parts were linked with a word each",
        ),
        pytest.param(
            "The state-of-the-art mill was sold cheap.",
            "The modern factory was flogged cheap.",
            [
                (S, "state-of-the-art", "modern"),
                (S, "mill", "factory"),
                (S, "sold", "flogged"),
            ],
            id="many parts",
        ),
        pytest.param(
            "The ten-year-old boy ran off.",
            "The young lad ran off.",
            [(S, "ten-year-old", "young"), (S, "boy", "lad")],
            id="the last part was linked with the word behind it",
        ),
        pytest.param(
            "They saw old half-timber",
            "They saw ancient wood",
            [(S, "old", "ancient"), (S, "half-timber", "wood")],
            id="at the end of the text",
        ),
        pytest.param(
            "The well-known old baker slept.",
            "The well-liked aged miller slept.",
            [(S, "known", "liked"), (S, "old", "aged"), (S, "baker", "miller")],
            id="a part that stayed",
        ),
        pytest.param(
            "They saw the half-timber house.",
            "They saw the big old grey semi-wooden house.",
            [(S, "half", "big old grey"), (A, "", "semi"), (S, "timber", "wooden")],
            id="a hyphen that stayed",
        ),
        pytest.param(
            "The baker - an old man - slept there.",
            "The miller - an aged gent - slept there.",
            [(S, "baker", "miller"), (S, "old", "aged"), (S, "man", "gent")],
            id="dashes between spaces",
        ),
    ],
)
@pytest.mark.parametrize("swapped", [False, True])
def test_words_with_hyphens_are_linked_whole(
    original: str,
    copy: str,
    expected: list[tuple[Kind, str, str]],
    *,
    swapped: bool,
) -> None:
    if swapped:
        original, copy = copy, original
        kinds = {S: S, D: A, A: D}
        expected = [(kinds[kind], new, old) for kind, old, new in expected]

    found = told(compared(original, copy, options=Options(language="en")))

    assert found == expected


def test_a_word_that_is_said_twice_is_one() -> None:
    comparison = compared(
        "Anak-anak berlari sambil menarik benang panjang.",
        "Bocah berlari seraya mengulur tali panjang.",
        options=Options(language="id"),
    )

    assert told(comparison)[0] == (S, "Anak-anak", "Bocah")
