"""What a word is."""

from __future__ import annotations

import subprocess
import sys

import pytest
import regex
from hypothesis import given

from tests.unit.text.any_text import ANY_TEXT
from viewer.text import split_words
from viewer.text.words import split_words_by_patterns


def forms(text: str) -> list[str]:
    return [word.form for word in split_words_by_patterns(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The U.S. President, J.R.", "The|U.S.|President|,|J.R."),
        ("at 5 p.m. (or so)", "at|5|p.m.|(|or|so|)"),
        ("$1,000 or 3.5% at 10:30 in 2014", "$|1,000|or|3.5|%|at|10:30|in|2014"),
        ("Trump-Kim, U.S.-led", "Trump|-|Kim|,|U.S.|-|led"),
        ("deep‐rooted deep‑rooted", "deep|‐|rooted|deep|‑|rooted"),
        ("the world’s U.S.'s 1990's WORLD'S", "the|world|’s|U.S.|'s|1990|'s|WORLD|'S"),
        ("don’t O’Neill aujourd’hui dogs’", "don’t|O’Neill|aujourd’hui|dogs|’"),
        ("worldʼs world＇s donʼt", "world|ʼs|world|＇s|donʼt"),
        ("l’homme qu’il dell’arte L'Été", "l’|homme|qu’|il|dell’|arte|L'|Été"),
        ("presqu’île I'm they're", "presqu’île|I'm|they're"),
        ("x... y -- z ''q'' ——", "x|...|y|--|z|''|q|''|——"),
        ("example.com end.Next", "example.com|end|.|Next"),
        ("snake_case __init__", "snake_case|__|init|__"),
        ('col·lecció צה"ל', 'col·lecció|צה"ל'),
        ("١٢٫٥ １，０００", "١٢٫٥|１，０００"),
        ("3D A4 m²", "3D|A4|m²"),
    ],
)
def test_text_in_an_alphabet_is_split_into_words_figures_and_marks(
    text: str, words: str
) -> None:
    assert forms(text) == words.split("|")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("北京大学", "北|京|大|学"),
        ("コーヒーを", "コ|ー|ヒ|ー|を"),
        ("สวัสดี", "ส|วั|ส|ดี"),
        ("ខ្មែរ", "ខ្មែ|រ"),
        ("한국어 단어", "한국어|단어"),
        ("नमस्ते दुनिया", "नमस्ते|दुनिया"),
        ("iPhone手机", "iPhone|手|机"),
    ],
)
def test_other_scripts_are_split_at_spaces_or_into_signs(text: str, words: str) -> None:
    assert forms(text) == words.split("|")


@pytest.mark.parametrize("emoji", ["👩‍👩‍👧", "🇫🇷", "👍🏽", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣", "👩🏽‍🚀"])
def test_an_emoji_is_one_word(emoji: str) -> None:
    assert forms(f"a {emoji} b") == ["a", emoji, "b"]


def test_two_flags_are_two_words() -> None:
    assert forms("🇫🇷🇩🇪🇮") == ["🇫🇷", "🇩🇪", "🇮"]


@pytest.mark.parametrize("unseen", ["\u00ad", "\u200b", "\u2060", "\ufeff", "\u200d"])
def test_characters_that_are_not_seen_stay_inside_a_word(unseen: str) -> None:
    assert forms(f"so{unseen}ft l{unseen}’homme") == [
        f"so{unseen}ft",
        f"l{unseen}’",
        "homme",
    ]


def test_what_is_attached_to_nothing_goes_to_the_next_word_or_alone() -> None:
    assert forms("\u200ba \u0301b \u200b\u200b c") == [
        "\u200ba",
        "\u0301b",
        "\u200b\u200b",
        "c",
    ]


@given(ANY_TEXT)
def test_words_cover_all_but_white_space(text: str) -> None:
    words = split_words_by_patterns(text)

    covered = [False] * len(text)
    for span in words.spans:
        for at in range(span.start, span.end):
            assert not covered[at]
            covered[at] = True
    assert covered == [not character.isspace() for character in text]


@given(ANY_TEXT)
def test_forms_are_what_stands_there(text: str) -> None:
    words = split_words_by_patterns(text)

    assert all(word.span.of(text) == word.form for word in words)
    assert list(dict.fromkeys(word.form for word in words)) == list(words.forms)


@given(ANY_TEXT)
def test_no_character_that_is_seen_as_one_is_torn(text: str) -> None:
    inside: set[int] = set()
    for cluster in regex.finditer(r"\X", text):
        base = cluster[0].lstrip()
        if regex.match(r"\p{GCB=Prepend}|ℹ", base) is None and base == cluster[0]:
            inside.update(range(cluster.start() + 1, cluster.end()))

    assert inside.isdisjoint(split_words_by_patterns(text).spans.starts)


def test_a_long_text_has_the_words_of_a_short_one_many_times() -> None:
    short = "It’s the world’s l’homme — U.S. 北京 e\u0301 🇫🇷! "

    words = split_words(short * 4_000)

    assert [word.form for word in words] == forms(short) * 4_000


def test_a_short_text_does_without_numpy() -> None:
    code = (
        "import sys; from viewer.text import split_words;"
        "split_words('Some text. ' * 99);"
        "assert 'numpy' not in sys.modules"
    )

    subprocess.run([sys.executable, "-c", code], check=True)
