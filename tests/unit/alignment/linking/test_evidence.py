from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from tests.pairs import pair_files, read_pair
from viewer.alignment.languages.function_words import WordClass
from viewer.alignment.linking.evidence import Forms
from viewer.model import Evidence

if TYPE_CHECKING:
    from pathlib import Path


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

    assert english.kinship(first, second) is evidence


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
        ("sv", "och", WordClass.CONJUNCTION),
        ("und", "北京", WordClass.CONTENT),
        ("zh", "我", WordClass.CONTENT),
        ("ja", "。", WordClass.PUNCTUATION),
        ("ar", "١٢", WordClass.NUMBER),
    ],
)
def test_every_language_has_classes(language: str, word: str, kind: WordClass) -> None:
    assert Forms(language).of([word])[0].kind is kind


def test_a_language_without_a_stemmer_compares_whole_words() -> None:
    forms = Forms("zz")

    assert not forms.same_stem(*forms.of(["walked", "walking"]))


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "dying", "die"),
        ("en", "skies", "sky"),
        ("de", "Häuser", "Haus"),
        ("es", "árboles", "árbol"),
        ("ar", "البيت", "بيت"),
        ("id", "membaca", "baca"),
        ("nl", "gelopen", "lopen"),
        ("ru", "дома", "домов"),
    ],
)
def test_words_that_begin_in_different_ways_may_have_one_stem(
    language: str, one: str, other: str
) -> None:
    forms = Forms(language)

    assert forms.same_stem(*forms.of([one, other]))


@pytest.mark.parametrize("path", pair_files(), ids=lambda path: path.stem)
def test_no_words_of_one_stem_are_told_apart_by_how_they_begin(path: Path) -> None:
    pair = read_pair(path)
    forms = Forms(pair.about.get("language", "en"))

    by_stem = defaultdict(list)
    for form in forms.of(re.findall(r"[^\W\d_]+", pair.original + " " + pair.copy)):
        by_stem[forms.stem(form)].append(form)

    for alike in by_stem.values():
        assert all(forms.same_stem(alike[0], other) for other in alike)
