"""Which words are numbers or dates, and which of them make one number together."""

from __future__ import annotations

import pytest

from viewer.alignment.languages.numerals import (
    joins_numerals,
    number_test,
    numeral_test,
    opens_numeral,
)
from viewer.text import fold


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "twelve"),
        ("en", "third"),
        ("en", "Monday"),
        ("en", "half"),
        ("de", "März"),
        ("de", "vierzehntausend"),
        ("de", "achten"),
        ("fr", "août"),
        ("nl", "vijfentwintig"),
        ("ko", "월요일에"),
        ("ar", "وعشرون"),
        ("he", "ושלושה"),
        ("zh", "二十三"),
        ("ja", "三百"),
        ("und", "2014"),
        ("en", "3rd"),
        ("hi", "१२"),
    ],
)
def test_numbers_months_and_days_are_told(language: str, word: str) -> None:
    assert number_test(language)(fold(word))


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "leader"),
        ("en", "twelves"),
        ("en", "montag"),
        ("en", "thirtyodd"),
        ("de", "vierzehntägig"),
        ("de", "Achtung"),
        ("it", "centro"),
        ("he", "ושלום"),
        ("zh", "三月亮"),
        ("und", "twelve"),
        ("en", "r2"),
    ],
)
def test_other_words_are_no_numbers(language: str, word: str) -> None:
    assert not number_test(language)(fold(word))


def test_a_date_is_no_numeral() -> None:
    assert number_test("en")("monday")
    assert not numeral_test("en")("monday")


@pytest.mark.parametrize("word", ["first", "second", "once", "half"])
def test_some_words_of_a_number_stand_alone(word: str) -> None:
    assert number_test("en")(word)
    assert not numeral_test("en")(word)


@pytest.mark.parametrize(
    ("language", "before", "between", "joins"),
    [
        ("en", "twenty", ["-"], True),
        ("en", "hundred", ["and"], True),
        ("en", "twenty", ["and"], False),
        ("en", "hundred", [","], False),
        ("en", "hundred", ["and", "-"], False),
        ("es", "treinta", ["y"], True),
        ("fr", "vingt", ["et"], True),
        ("pt", "mil", ["e"], True),
        ("de", "hundert", ["und"], False),
        ("de", "hundert", ["-"], True),
    ],
)
def test_what_stands_inside_a_number_joins_it(
    language: str, before: str, between: list[str], *, joins: bool
) -> None:
    assert joins_numerals(before, between, language) is joins


@pytest.mark.parametrize(
    ("language", "before", "numeral", "opens"),
    [
        ("en", "a", "hundred", True),
        ("en", "a", "dozen", True),
        ("en", "a", "twelve", False),
        ("en", "the", "hundred", False),
        ("de", "eine", "million", True),
        ("es", "un", "millón", True),
        ("nl", "een", "miljoen", True),
        ("und", "a", "hundred", False),
    ],
)
def test_an_article_may_be_part_of_a_number(
    language: str, before: str, numeral: str, *, opens: bool
) -> None:
    assert opens_numeral(before, fold(numeral), language) is opens
