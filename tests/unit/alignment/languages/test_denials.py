"""Words that deny by their ending."""

from __future__ import annotations

import pytest

from viewer.alignment.languages.denials import denies


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "hopeless"),
        ("en", "carelessly"),
        ("en", "homelessness"),
        ("en-GB", "hopeless"),
        ("EN", "hopeless"),
        ("de", "arbeitslosen"),
        ("nl", "kleurloze"),
        ("sv", "hopplöst"),
        ("fi", "työttömän"),
        ("tr", "tuzsuz"),
    ],
)
def test_words_that_deny_by_their_ending_do(language: str, word: str) -> None:
    assert denies(word, language)


@pytest.mark.parametrize(
    ("language", "word"),
    [
        pytest.param("en", "hopeful", id="another ending"),
        pytest.param("en", "lesson", id="elsewhere in the word"),
        pytest.param("en", "less", id="nothing before it"),
        pytest.param("en", "aless", id="one letter before it"),
        pytest.param("de", "hopeless", id="the ending of another language"),
        pytest.param("fr", "hopeless", id="a language without such endings"),
    ],
)
def test_other_words_do_not(language: str, word: str) -> None:
    assert not denies(word, language)
