from __future__ import annotations

import pytest

from viewer.alignment.evidence import (
    Forms,
    Related,
    Relation,
    can_be_linked,
    kinship,
)
from viewer.alignment.function_words import WordClass
from viewer.model import Evidence


@pytest.fixture(scope="module")
def english() -> Forms:
    return Forms("en")


@pytest.mark.parametrize(
    ("one", "other", "evidence"),
    [
        ("House", "house", Evidence.SAME_KEY),
        ("12", "twelve", Evidence.NUMBER),
        ("12", "13", Evidence.NUMBER),
        ("Sept.", "September", Evidence.STEM),
        ("$", "dollars", Evidence.STEM),
        ("10-meter", "ten-meter", Evidence.STEM),
        ("n't", "not", Evidence.STEM),
        ("walked", "walking", Evidence.STEM),
        ("Tchaikovsky", "Chaikovsky", Evidence.SPELLING),
        ("harbour", "ferry", None),
        ("is", "as", None),
    ],
)
def test_words_are_kin(
    english: Forms, one: str, other: str, evidence: Evidence | None
) -> None:
    first, second = english.of([one, other])

    assert kinship(first, second) is evidence


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("house", ","),
        ("house", "12"),
        ("always", "never"),
        ("did", "didn't"),
        (".", "7"),
    ],
)
def test_words_that_are_never_linked(english: Forms, one: str, other: str) -> None:
    sides = english.of([one]), english.of([other])

    assert not can_be_linked(sides[0][0], sides[1][0])
    assert Related(*sides).relation.tolist() == [[Relation.IMPOSSIBLE]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("house", "castle"),
        ("the", "castle"),
        ("12", "twelve"),
        ("!", "."),
        ("no", "not"),
    ],
)
def test_words_that_may_be_linked(english: Forms, one: str, other: str) -> None:
    sides = english.of([one]), english.of([other])

    assert can_be_linked(sides[0][0], sides[1][0])
    assert Related(*sides).relation.tolist() != [[Relation.IMPOSSIBLE]]


def test_a_form_is_examined_once(english: Forms) -> None:
    first, second = english.of(["harbour"]), english.of(["harbour"])

    assert first[0] is second[0]


@pytest.mark.parametrize(
    ("language", "word", "kind"),
    [
        ("de", "nicht", WordClass.NEGATION),
        ("fr", "Les", WordClass.DETERMINER),
        ("ru", "из", WordClass.PREPOSITION),
        ("es", "doce", WordClass.NUMBER),
        ("und", "ja", WordClass.PARTICLE),
        ("sv", "och", WordClass.PARTICLE),
        ("und", "北京", WordClass.CONTENT),
        ("zh", "我", WordClass.CONTENT),
        ("ja", "。", WordClass.PUNCTUATION),
        ("ar", "١٢", WordClass.NUMBER),
    ],
)
def test_every_language_has_classes(language: str, word: str, kind: WordClass) -> None:
    assert Forms(language).of([word])[0].kind is kind


def test_a_language_without_a_stemmer_compares_whole_words() -> None:
    one, other = Forms("zz").of(["walked", "walking"])

    assert one.stem_id != other.stem_id
