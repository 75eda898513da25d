from __future__ import annotations

import pytest

from tests.unit.alignment.covering import compared
from viewer.model import Evidence, Ignore, Kind, Nature, Options


def nature(before: str, after: str, *, language: str = "en") -> list[Nature | None]:
    """Return the natures of what differs where `before` was changed into `after`."""
    frame = "Then they saw that {} stood there again."
    comparison = compared(
        frame.format(before), frame.format(after), options=Options(language=language)
    )
    return [each.nature for each in comparison.differences]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("leader", "captain", Nature.WORDING),
        ("leader", "big cheese", Nature.WORDING),
        ("house", "houses", Nature.INFLECTION),
        ("told", "tells", Nature.INFLECTION),
        ("colour", "color", Nature.SPELLING),
        ("realised", "realized", Nature.SPELLING),
        ("theatre", "theater", Nature.SPELLING),
        ("Aldous", "Aldis", Nature.NAME),
        ("12", "21", Nature.NUMBER),
        ("eleven", "twelve", Nature.NUMBER),
        ("Monday", "Tuesday", Nature.NUMBER),
        ("candle", "Candle", Nature.CAPITALS),
        ("harbour", "h\u0430rbour", Nature.LOOK_ALIKE),
        ("caf\u00e9", "cafe\u0301", Nature.LOOK_ALIKE),
        ("it’s", "it's", Nature.LOOK_ALIKE),
    ],
)
def test_the_nature_of_a_change_is_told(
    before: str, after: str, expected: Nature
) -> None:
    assert nature(before, after) == [expected]


def test_a_changed_mark_is_punctuation() -> None:
    comparison = compared("He came, he saw, he left.", "He came; he saw, he left.")

    assert [each.nature for each in comparison.differences] == [Nature.PUNCTUATION]


def test_a_capital_at_the_start_of_a_sentence_makes_no_name() -> None:
    comparison = compared("Rock is honest here.", "Stone is honest here.")

    assert [each.nature for each in comparison.differences] == [Nature.WORDING]


def test_the_evidence_follows_from_the_nature() -> None:
    comparison = compared("They sell 12 houses now.", "They sell 21 houses now.")

    assert [each.evidence for each in comparison.differences] == [Evidence.NUMBER]


@pytest.mark.parametrize(
    ("ignore", "original", "copy"),
    [
        (Ignore.CASE, "The Mayor came home.", "The mayor came home."),
        (Ignore.PUNCTUATION, "The mayor, too, left.", "The mayor too left."),
        (Ignore.INFLECTION, "The house is sold.", "The houses is sold."),
        (Ignore.LOOK_ALIKES, "The mayor came home.", "The m\u0430yor came home."),
    ],
)
def test_what_is_ignored_is_counted_and_not_told(
    ignore: Ignore, original: str, copy: str
) -> None:
    told = compared(original, copy)

    comparison = compared(original, copy, options=Options(frozenset({ignore})))

    assert list(comparison.differences) == []
    assert comparison.ignored == len(told.differences) > 0


def test_what_is_not_ignored_is_still_told_and_numbered() -> None:
    options = Options(frozenset({Ignore.CASE}))

    comparison = compared(
        "The Mayor came home.", "The mayor went home.", options=options
    )

    assert [(each.number, each.kind) for each in comparison.differences] == [
        (1, Kind.SUBSTITUTED)
    ]
