from __future__ import annotations

import pytest

from viewer.report.controls import code_point, plain, replace_unseen


def shown(text: str) -> str:
    return replace_unseen(text, lambda character: f"[{code_point(character)}]")


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\x00", "U+0000"),
        ("\x1b", "U+001B"),
        ("\x85", "U+0085"),
        ("\u00ad", "U+00AD"),
        ("\u200b", "U+200B"),
        ("\u202e", "U+202E"),
        ("\u2066", "U+2066"),
        ("\u2069", "U+2069"),
        ("\u202a", "U+202A"),
        ("\ufeff", "U+FEFF"),
        ("\ud83d", "U+D83D"),
        ("\U000e0041", "U+E0041"),
    ],
)
def test_shows_what_could_not_be_seen(character: str, name: str) -> None:
    assert shown(f"a{character}b") == f"a[{name}]b"


@pytest.mark.parametrize(
    "text", ["a\tb\nc", "naïve", "👩‍👩‍👧", "می‌خواهم", "क्‍ष", "שלום", "日本"]
)
def test_leaves_alone_what_a_script_needs(text: str) -> None:
    assert shown(text) == text


def test_shows_a_joiner_between_letters_that_never_join() -> None:
    assert shown("pay\u200dpal") == "pay[U+200D]pal"


def test_plain_text_is_on_one_line() -> None:
    assert plain(" a\n\tb\x07 ") == "a b<U+0007>"
