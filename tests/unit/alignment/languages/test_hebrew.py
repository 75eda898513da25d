from __future__ import annotations

import pytest

from viewer.alignment.languages.hebrew import same_hebrew_root, same_hebrew_spelling


@pytest.mark.parametrize(
    ("one", "other"), [("תוכנית", "תכנית"), ("הספרייה", "הספריה"), ("צהרים", "צהריים")]
)
def test_more_letters_for_vowels_are_another_spelling(one: str, other: str) -> None:
    assert same_hebrew_spelling(one, other)
    assert same_hebrew_spelling(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("סיפר", "סופר", id="other vowels"),
        pytest.param("שיר", "שר", id="a short word"),
        pytest.param("ספר", "ספרה", id="a consonant more"),
    ],
)
def test_other_words_are_not(one: str, other: str) -> None:
    assert not same_hebrew_spelling(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("דפים", "דף"),
        ("סיפרה", "מספרת"),
        ("הבטיחה", "מבטיחה"),
        ("נרטבו", "נרטבים"),
        ("טועמים", "טעמו"),
        ("ובלימון", "לימונים"),
    ],
)
def test_forms_of_a_word_have_one_root(one: str, other: str) -> None:
    assert same_hebrew_root(one, other)
    assert same_hebrew_root(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("הכבאים", "השכנים"), ("בצל", "סיר"), ("מגישים", "מחלקים")]
)
def test_other_words_have_none_in_common(one: str, other: str) -> None:
    assert not same_hebrew_root(one, other)
