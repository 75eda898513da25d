"""The words of two articles become numbers, the same whichever comes first."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.alignment.languages.function_words import WordClass
from viewer.alignment.vocabulary import FENCE, is_unspaced, join
from viewer.text import split_words

TEXTS = st.text(st.sampled_from([*"aAbBé12 ,.'’-не的 \n"]), max_size=30)


@given(TEXTS, TEXTS)
def test_numbers_stand_for_the_forms_and_keys_of_the_words(
    one: str, other: str
) -> None:
    original, copy = split_words(one), split_words(other)

    joint = join(original, copy, language="en")

    sides = (
        (original, joint.original_forms, joint.original_keys),
        (copy, joint.copy_forms, joint.copy_keys),
    )
    for words, forms, keys in sides:
        assert [joint.forms[at] for at in forms] == [word.form for word in words]
        assert [joint.keys[at] for at in keys] == [word.key for word in words]
    for which in (0, 1):
        numbers = np.concatenate([side[1 + which] for side in sides]).tolist()
        names = [(joint.forms, joint.keys)[which][at] for at in numbers]
        assert len({*numbers}) == len({*names})


@given(TEXTS, TEXTS)
def test_keys_are_the_same_whichever_article_comes_first(one: str, other: str) -> None:
    original, copy = split_words(one), split_words(other)

    joint = join(original, copy, language="en")
    swapped = join(copy, original, language="en")

    assert joint.keys == swapped.keys
    assert joint.keys[-1] == FENCE
    assert joint.classes == swapped.classes
    assert joint.ties.tolist() == swapped.ties.tolist()


@given(TEXTS, st.sampled_from(["a", "b", "zz", FENCE]))
def test_a_key_is_found_by_its_name_where_a_word_has_it(text: str, key: str) -> None:
    words = split_words(text)

    joint = join(words, split_words(""), language="en")

    expected = joint.keys.index(key) if key in words.keys else -1
    assert joint.number_of(key) == expected


@pytest.mark.parametrize(
    ("language", "word", "expected"),
    [
        ("en", "house", WordClass.CONTENT),
        ("en", "the", WordClass.DETERMINER),
        ("en", "isn't", WordClass.NEGATION),
        ("en", "—", WordClass.PUNCTUATION),
        ("en", "1,000", WordClass.NUMBER),
        ("en", "twelve", WordClass.NUMBER),
        ("en", "mid-air", WordClass.CONTENT),
        ("xx", "abc", WordClass.PARTICLE),
        ("xx", "abcd", WordClass.CONTENT),
        ("xx", "的", WordClass.CONTENT),
    ],
)
def test_the_class_of_a_word_is_known(
    language: str, word: str, expected: WordClass
) -> None:
    words = split_words(f"{word} zzzz")

    joint = join(words, words, language=language)

    at = joint.original_keys[0]
    solid = expected in {WordClass.CONTENT, WordClass.NUMBER} or joint.unspaced[at]
    assert joint.classes[at] is expected
    assert joint.light[at] == (not solid)
    assert joint.punctuation[at] == (expected is WordClass.PUNCTUATION)
    assert joint.negation[at] == (expected is WordClass.NEGATION)


@given(st.lists(st.text("aé7-。字กあ", min_size=1, max_size=3), max_size=9))
def test_the_keys_of_scripts_without_spaces_are_told(forms: list[str]) -> None:
    text = split_words(" ".join(forms))

    joint = join(text, text, language="en")

    assert joint.unspaced.tolist() == [*map(is_unspaced, joint.keys)]
