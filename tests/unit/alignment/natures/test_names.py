"""What tells names: capitals where they mean something, and else what they stand by."""

from __future__ import annotations

import pytest

from tests.unit.alignment.covering import compared
from viewer.model import Nature, Options


def natures(original: str, copy: str, language: str = "en") -> list[Nature | None]:
    """Return the natures of what differs."""
    comparison = compared(original, copy, options=Options(language=language))
    return [each.nature for each in comparison.differences]


@pytest.mark.parametrize(
    ("language", "original", "copy"),
    [
        ("he", "אתמול מר כהן הגיע לעיר.", "אתמול מר לוי הגיע לעיר."),
        ("he", "הוא גר ברחוב הרצל בעיר.", "הוא גר ברחוב ביאליק בעיר."),
        ("he", 'פגשתי את ד"ר ברק שם.', 'פגשתי את ד"ר שקד שם.'),
        ("ar", "وقال السيد سامي إنه سعيد.", "وقال السيد كمال إنه سعيد."),
        ("hi", "कल श्री मोहन आए थे।", "कल श्री सोहन आए थे।"),
    ],
)
def test_what_stands_behind_a_title_is_a_name(
    language: str, original: str, copy: str
) -> None:
    assert natures(original, copy, language) == [Nature.NAME]


def test_other_words_without_capitals_are_no_names() -> None:
    one, other = "אתמול הילד אכל תפוח.", "אתמול הילד אכל לחם."

    assert natures(one, other, "he") == [Nature.WORDING]


@pytest.mark.parametrize(
    "frame",
    [
        "1. {} of the guild was open to all.",
        "2.1 {} of the guild was open to all.",
        "(a) {} of the guild was open to all.",
        "• {} of the guild was open to all.",
        "B) 3. {} of the guild was open to all.",
        "“{} of the guild was open to all.”",
    ],
)
def test_a_capital_at_the_start_of_a_numbered_clause_makes_no_name(frame: str) -> None:
    told = natures(frame.format("Membership"), frame.format("Admission"))

    assert told == [Nature.WORDING]


@pytest.mark.parametrize(
    "frame", ["In 1998 {} was open to all.", "Later {} was open to all."]
)
def test_a_capital_behind_another_word_makes_a_name(frame: str) -> None:
    assert natures(frame.format("Lund"), frame.format("Ystad")) == [Nature.NAME]


def test_capitals_make_no_names_in_a_headline() -> None:
    assert natures(
        "NEW MAYOR ELECTED IN LUND\n\nIt rained.",
        "NEW MAYOR CHOSEN IN LUND\n\nIt rained.",
    ) == [Nature.WORDING]


@pytest.mark.parametrize(
    ("one", "other"), [("J. Smith", "K. Smith"), ("NATO", "OPEC"), ("A B", "C B")]
)
def test_initials_and_words_in_capitals_among_others_are_names(
    one: str, other: str
) -> None:
    frame = "Then they saw {} come in."

    assert natures(frame.format(one), frame.format(other)) == [Nature.NAME]


@pytest.mark.parametrize("language", ["de", "lb"])
def test_a_capital_makes_no_name_where_all_nouns_have_one(language: str) -> None:
    one, other = "Hei steet en Haus um Bierg.", "Hei steet en Tuerm um Bierg."

    assert natures(one, other, language) == [Nature.WORDING]


def test_an_article_with_a_capital_is_no_name() -> None:
    told = natures("Der Vorstand schlief fest.", "Die Leitung schlief fest.", "de")

    assert told == [Nature.WORDING, Nature.WORDING]
