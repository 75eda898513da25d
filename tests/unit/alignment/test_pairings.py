from __future__ import annotations

import pytest

from tests.unit.alignment.covering import compared
from viewer.alignment.pairings import Pairings
from viewer.model import Unit

FERRY = "The ferry to the island leaves the old harbour at noon."
BAKER = "A baker in the upper town sells bread shaped like anchors."
STORM = "Last winter a storm carried the lighthouse door away."
MAYOR = "Nobody knows why the mayor paints benches yellow."
WHOLE = f"{FERRY[:-1]}, and a{BAKER[1:]}"
THREE = f"{FERRY[:-1]}, and a{BAKER[1:-1]}, and l{STORM[1:]}"


def paired(
    original: str, copy: str, unit: Unit = Unit.SENTENCE
) -> list[tuple[str | None, str | None]]:
    """Return the texts of all pairings of a unit."""
    return [
        (
            None if each.original is None else each.original.of(original),
            None if each.copy is None else each.copy.of(copy),
        )
        for each in compared(original, copy).paired(unit)
    ]


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        (WHOLE, f"{FERRY} {BAKER}"),
        (THREE, f"{FERRY} {BAKER} {STORM}"),
    ],
)
def test_the_parts_of_a_split_sentence_are_paired_with_it_together(
    whole: str, parts: str
) -> None:
    one, other = f"{MAYOR} {whole} It rained.", f"{MAYOR} {parts} It rained."

    split, merged = paired(one, other), paired(other, one)

    assert split == [(MAYOR, MAYOR), (whole, parts), ("It rained.", "It rained.")]
    assert merged == [(MAYOR, MAYOR), (parts, whole), ("It rained.", "It rained.")]


def test_the_parts_of_a_split_paragraph_are_paired_with_it_together() -> None:
    one = f"{MAYOR}\n\n{FERRY} {BAKER} {STORM}"
    other = f"{MAYOR}\n\n{FERRY} {BAKER}\n\n{STORM}"

    split = paired(one, other, Unit.PARAGRAPH)
    merged = paired(other, one, Unit.PARAGRAPH)

    assert split == [
        (MAYOR, MAYOR),
        (f"{FERRY} {BAKER} {STORM}", f"{FERRY} {BAKER}\n\n{STORM}"),
    ]
    assert merged == [(copy, original) for original, copy in split]


def test_a_paragraph_whose_sentences_went_to_several_others_stands_alone() -> None:
    one = "\n\n".join(
        (
            f"{FERRY} Ann saw nine gulls. Bob swam to Gannet Head.",
            f"{BAKER} Six sailors sang. Rain fell on every roof.",
            "Ann saw ten gulls. Six sailors danced.",
        )
    )
    other = "\n\n".join(
        (
            f"{FERRY} Ann saw nine gulls. Bob swam to Gannet Head. Ann saw ten gulls.",
            f"{BAKER} Six sailors sang. Rain fell on every roof. Six sailors danced.",
        )
    )

    found = paired(one, other, Unit.PARAGRAPH)

    assert found[-1] == ("Ann saw ten gulls. Six sailors danced.", None)


def test_added_passages_stand_behind_what_precedes_them_in_the_copy() -> None:
    one, other = f"{FERRY} {BAKER}", f"{STORM} {FERRY} {MAYOR} {BAKER}"

    added, dropped = paired(one, other), paired(other, one)

    assert added == [(None, STORM), (FERRY, FERRY), (None, MAYOR), (BAKER, BAKER)]
    assert dropped == [(STORM, None), (FERRY, FERRY), (MAYOR, None), (BAKER, BAKER)]


def test_the_similarity_is_the_share_of_equal_words_of_both_sides() -> None:
    comparison = compared("Two grey gulls sang. It rained.", "Two old gulls sang.")

    similarities = [each.similarity for each in comparison.paired(Unit.SENTENCE)]

    assert similarities == [pytest.approx(8 / 10), 0.0]


def test_words_of_a_clause_that_moved_to_the_next_sentence_are_not_counted() -> None:
    clause = ", with nine loaves in a basket of willow,"
    walked = "After the storm the old baker walked down to the quay"
    waited = "waited beside the blue boat until the bells had rung for the third time."

    comparison = compared(
        f"{walked}{clause} alone. Anna {waited}",
        f"{walked} alone. Anna{clause} {waited}",
    )

    similarities = [each.similarity for each in comparison.paired(Unit.SENTENCE)]
    assert similarities == [pytest.approx(26 / 36), pytest.approx(32 / 42)]


def test_where_paired_passages_start_is_told_at_once_as_pairing_by_pairing() -> None:
    one, other = f"{FERRY} {BAKER} {STORM} {MAYOR}", f"{MAYOR} {FERRY} {BAKER} Rain."
    comparison = compared(one, other)

    assert isinstance(comparison.pairings, Pairings)
    assert comparison.pairings.starts(Unit.SENTENCE).tolist() == [
        [each.original.start, each.copy.start, each.moved]
        for each in comparison.paired(Unit.SENTENCE)
        if each.original is not None and each.copy is not None
    ]
    assert comparison.pairings.starts(Unit.SENTENCE)[:, 2].any()
