"""Words with hyphens are linked as a whole, or not at all."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.alignment.covering import compared, told
from viewer.alignment.linking.evidence import EVIDENCE
from viewer.alignment.rewordings.compounds import with_whole_compounds
from viewer.alignment.rewordings.sides import Sides
from viewer.alignment.vocabulary import join
from viewer.model import Evidence, Kind, Options
from viewer.readers import article_from_text

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


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        ([(2, 3, 2, 3), (4, 6, 3, 4)], [(2, 5, 2, 3), (5, 6, 3, 4)]),
        ([(1, 3, 1, 2), (4, 5, 2, 3)], [(1, 2, 1, 2), (2, 5, 2, 3)]),
    ],
)
def test_a_link_beyond_a_word_with_hyphens_keeps_what_is_outside(
    links: list[tuple[int, int, int, int]], expected: list[tuple[int, int, int, int]]
) -> None:
    original, copy = "They saw semi-wooden huts there.", "We met half built ones."
    one, other = (article_from_text(each, name="a") for each in (original, copy))
    words = join(one.words, other.words, language="en")
    parted = np.array([1, 1, 1, 0, 0, 1, 1, 0], np.bool_)
    sides = Sides(
        words,
        words.original_forms,
        words.copy_forms,
        words.original_keys,
        words.copy_keys,
        (parted, np.ones(len(words.copy_keys), np.bool_)),
    )
    position = EVIDENCE.index(Evidence.POSITION)
    given = np.array([(*link, position) for link in links])

    found = with_whole_compounds(sides, given, np.array([(0, 8, 0, 6)]))

    assert [tuple(link[:4]) for link in found.tolist()] == expected
