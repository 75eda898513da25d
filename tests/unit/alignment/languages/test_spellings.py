from __future__ import annotations

from random import Random

import pytest

from viewer.alignment.languages.spellings import same_spelling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("colour", "color"),
        ("realise", "realize"),
        ("centre", "center"),
        ("catalogue", "catalog"),
        ("travelled", "traveled"),
        ("licence", "license"),
        ("web site", "website"),
        ("masque", "mask"),
    ],
)
def test_spellings_that_habits_make_are_the_same(one: str, other: str) -> None:
    assert same_spelling(one.split(), other.split())
    assert same_spelling(other.split(), one.split())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("there", "three", id="two letters swapped, in five"),
        pytest.param("harbour", "harbout", id="another letter, in seven"),
        pytest.param("harbour", "harbours", id="a letter more, in seven"),
        pytest.param("harbours", "harbour", id="a letter less, in eight"),
        pytest.param("harbour", "habrour", id="two letters swapped, in seven"),
    ],
)
def test_one_slip_in_a_long_word_is_another_spelling(one: str, other: str) -> None:
    assert same_spelling([one], [other])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("form", "from", id="two letters swapped, in four"),
        pytest.param("house", "horse", id="another letter, in five"),
        pytest.param("stable", "staple", id="another letter, in six"),
        pytest.param("marinas", "dominas", id="more than one slip"),
        pytest.param("listening", "glistening", id="another first letter"),
        pytest.param("trainees", "retrains", id="letters in another order"),
        pytest.param("harbour", "har bout", id="a slip and a space"),
        pytest.param("harbours", "hraboura", id="two letters swapped, and a slip"),
    ],
)
def test_other_words_are_no_spellings(one: str, other: str) -> None:
    assert not same_spelling(one.split(), other.split())


def test_very_long_words_are_no_spellings() -> None:
    random = Random(7)  # noqa: S311 - no secret
    one, other = ("a" + "".join(random.choices("bcde", k=200_000)) for _ in range(2))

    assert not same_spelling([one], [other])
