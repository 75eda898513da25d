"""Where paragraphs and sentences begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.customer import ARTICLES, needs_pair
from viewer.text import passages, split_paragraphs, split_sentences, split_words

WRAPPED = """\
The quick brown fox jumped over the lazy dog and then it went on
to the next field where a man was standing with his own dog, which
was not lazy.

Another paragraph starts here and it is long enough to be wrapped
too.
"""
PIECES = [
    *(
        "a",
        "B",
        "3",
        "Mr",
        "U.S",
        " ",
        " ",
        "\n",
        "\n\n",
        ".",
        "!",
        "?",
        "…",
        "。",
        "！",
    ),
    *("”", ")", "'", "「", "字", "\u0301", "\u200b", "\u200d", "।", "[1]", "\u3000"),
]
WORDS_AND_MARKS = [
    *(" word", " Word", " Mr", " no", " A", " 3", " é", " x.y", " «Word", "\n", "  "),
    *(".", ".", "!", "…", "。", "”"),
]
ANY_TEXT = st.one_of(
    st.text(st.characters(codec=None)),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
)


def paragraphs(text: str) -> list[str]:
    return [span.of(text) for span in split_paragraphs(text)]


def sentences(text: str, *, language: str = "und") -> list[str]:
    spans = split_sentences(text, split_paragraphs(text), language=language)
    return [span.of(text) for span in spans]


def test_lines_are_paragraphs() -> None:
    assert paragraphs(" One. \n\tTwo.\n\n\nThree.\n") == ["One.", "Two.", "Three."]


def test_lines_that_a_program_broke_are_one_paragraph() -> None:
    assert [text.split()[0] for text in paragraphs(WRAPPED)] == ["The", "Another"]


def test_verse_stays_in_lines() -> None:
    verse = "Short line\nanother one\nand a third that is longer\n\nnew verse\nends"

    assert len(paragraphs(verse)) == 5


def test_uneven_lines_stay_paragraphs() -> None:
    text = "A line that is well over forty characters long.\nShort.\nA b.\n\nC d."

    assert len(paragraphs(text)) == 4


def test_long_lines_stay_paragraphs() -> None:
    line = "word " * 40

    assert len(paragraphs(f"{line}\n{line}\n\n{line}")) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Mr. J. R. O’Neill Jr. of Acme Inc. met the U.S. President.|It rained.",
        "He came at 5 p.m. on May 3.|She left at 6 p.m.|The end.",
        "“Why?” he asked.|“Go.”|He went…|Then?!|So.",
        "“Russia is hoping,” he said.|(It was.)|[It is.]|Yes.",
        "He said (on May 3.) that.|‘Stop.’|So.",
        "See No. 5, Fig. 3 and p. 7.|No.|He paid 3.5 or $1.20.",
        "He lives in the U.S.|The city is big.|It is in the U.S. Midwest.",
        "z. B. das, d. h. nichts usw. und so fort.|Ja.",
        "M. Dupont et Mme. Durand.|El Sr. López vino.|Fin.",
        "1. First point.|It was 2014.|Then 2015 came.",
        "Well-known Mr. Xu.|Ends in etc.|The next one.",
        "Noted.[1]|Next.",
        "... Yes.|No.",
        "He met ex-Pres. Brown and the vice-Gov. Smith.|It rained.",
    ],
)
def test_a_sentence_ends_at_its_mark_and_not_at_an_abbreviation(text: str) -> None:
    assert sentences(text.replace("|", " ")) == text.split("|")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("北京。他说：“好。”然后走了！", 3),
        ("「はい。」と言った。", 2),
        ("यह है। वह है।", 2),
        ("هل جاء؟ نعم.", 2),
        ("字。\u0301字", 1),
        ("字。[1]]字", 1),
    ],
)
def test_sentences_of_other_scripts_end_at_their_own_marks(
    text: str, count: int
) -> None:
    assert len(sentences(text)) == count


def test_a_figure_with_a_dot_may_be_an_ordinal() -> None:
    text = "Er kam am 3. Oktober. Gut."

    assert len(sentences(text, language="de")) == 2
    assert len(sentences(text, language="en")) == 3


def test_a_year_with_a_dot_is_no_ordinal() -> None:
    assert len(sentences("Er kam im Jahr 2014. Gut.", language="de")) == 2


@given(st.lists(st.sampled_from(WORDS_AND_MARKS)).map("".join))
def test_what_is_decided_at_a_glance_is_what_a_closer_look_says(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passages, "_plainly_ends", lambda *_: False)
        closely = sentences(text)

    assert sentences(text) == closely


@given(ANY_TEXT)
def test_paragraphs_hold_all_but_white_space(text: str) -> None:
    held = [" "] * len(text)
    for span in split_paragraphs(text):
        held[span.start : span.end] = text[span.start : span.end]
        assert span.of(text).strip() == span.of(text)

    assert "".join(held).split() == text.split()


@given(ANY_TEXT)
def test_every_word_lies_in_a_sentence_and_it_in_a_paragraph(text: str) -> None:
    in_paragraphs = split_paragraphs(text)
    in_sentences = split_sentences(text, in_paragraphs)

    for sentence in in_sentences:
        paragraph = in_paragraphs.index_at(sentence.start)
        assert paragraph is not None
        assert in_paragraphs[paragraph].covers(sentence)
    for word in split_words(text):
        index = in_sentences.index_at(word.span.start)
        assert index is not None
        assert in_sentences[index].covers(word.span)


@needs_pair
@pytest.mark.parametrize(("name", "count"), [("original", 20), ("copy", 16)])
def test_the_customers_pair_has_its_paragraphs_and_sentences(
    name: str, count: int
) -> None:
    text = (ARTICLES / f"{name}.txt").read_text(encoding="utf-8")

    spans = split_paragraphs(text)

    assert len(spans) == count
    assert len(split_sentences(text, spans[-16:], language="en")) == 24
