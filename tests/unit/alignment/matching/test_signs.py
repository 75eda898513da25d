"""A sign changes with the amount it belongs to."""

from __future__ import annotations

import pytest

from tests.unit.alignment.covering import compared, told
from viewer.model import Evidence, Ignore, Kind, Nature, Options


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("-5", "5"),
        ("-5", "7"),
        ("–5", "5"),
        ("+5", "5"),
        ("~5", "5"),
        ("±5", "5"),
        ("°C", "°F"),
    ],
)
@pytest.mark.parametrize("swapped", [False, True])
def test_a_sign_and_its_amount_change_as_one(
    before: str, after: str, *, swapped: bool
) -> None:
    before, after = (after, before) if swapped else (before, after)
    options = Options(ignore=frozenset({Ignore.PUNCTUATION}))

    comparison = compared(
        f"The night fell to {before} there.",
        f"The night fell to {after} there.",
        options=options,
    )

    assert told(comparison) == [(Kind.SUBSTITUTED, before, after)]
    (difference,) = comparison.differences
    assert (difference.nature, difference.evidence) == (Nature.NUMBER, Evidence.NUMBER)


@pytest.mark.parametrize(
    ("original", "copy", "sign"),
    [
        pytest.param("- 5 geese", "5 geese", "-", id="a bullet"),
        pytest.param("a well-known goose", "a well known goose", "-", id="words"),
        pytest.param("goose-5", "goose 5", "-", id="behind a word"),
        pytest.param("from 5-7 geese", "from 5 7 geese", "-", id="between figures"),
        pytest.param("goose -b saw", "goose b saw", "-", id="before a letter"),
        pytest.param("5 ° it is", "5 it is", "°", id="a degree alone"),
    ],
)
def test_a_mark_that_is_no_sign_is_told_by_itself(
    original: str, copy: str, sign: str
) -> None:
    assert told(compared(original, copy)) == [(Kind.DROPPED, sign, "")]


def test_signs_change_with_their_amounts_in_brackets_and_in_what_moved() -> None:
    ferry = "The ferry to the far island leaves the harbour in any frost ({} at worst)."
    baker = "A baker in the upper town sells loaves like anchors at {} every winter."
    storm = "Last winter a storm carried the lighthouse door away."

    comparison = compared(
        " ".join((ferry.format("-9"), baker.format("-5"), storm)),
        " ".join((baker.format("5"), ferry.format("9"), storm)),
    )

    numbers = [each for each in told(comparison) if each[0] is not Kind.MOVED]
    assert numbers == [(Kind.SUBSTITUTED, "-9", "9"), (Kind.SUBSTITUTED, "-5", "5")]


@pytest.mark.parametrize("swapped", [False, True])
def test_a_sign_changes_with_its_amount_at_the_start_of_a_text(
    *, swapped: bool
) -> None:
    texts = ["-5 was the least.", "5 was the least."]
    before, after = reversed(texts) if swapped else texts

    found = told(compared(before, after))

    assert found == [(Kind.SUBSTITUTED, before.split()[0], after.split()[0])]


def test_a_sign_that_faces_no_number_is_told_by_itself() -> None:
    assert told(compared("It fell by -5 there.", "It fell by far there.")) == [
        (Kind.DROPPED, "-", ""),
        (Kind.SUBSTITUTED, "5", "far"),
    ]


def test_a_degree_keeps_its_unit_where_only_another_word_changed() -> None:
    comparison = compared("At 5 °C it froze.", "At 5 °C it thawed.")

    assert told(comparison) == [(Kind.SUBSTITUTED, "froze", "thawed")]
