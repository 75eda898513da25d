"""Hard and other odd spaces in place of another are told, and layout is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.alignment.covering import compared, rebuilt, told
from viewer.model import Ignore, Kind, Nature, Options, Side

HARD = "\u00a0"
SPACES = st.sampled_from([" ", HARD, "\u202f", "\u2009", "\u3000", "  ", "\n", "\t"])
WORDS = st.lists(st.sampled_from(["one", "two", "three", "tea", "."]), min_size=1)


@pytest.mark.parametrize(
    ("before", "after"),
    [(" ", HARD), (HARD, " "), (HARD, "\u202f"), ("  ", "\u3000"), (" ", "\u2003")],
)
def test_another_space_between_two_equal_words_is_a_look_alike(
    before: str, after: str
) -> None:
    comparison = compared(f"They saw{before}ten ships.", f"They saw{after}ten ships.")

    assert told(comparison) == [(Kind.SUBSTITUTED, before, after)]
    assert comparison.differences[0].nature is Nature.LOOK_ALIKE


@pytest.mark.parametrize("after", ["  ", "\t", "\n", "\n\n", f"{HARD}\n", f"\t{HARD}"])
def test_layout_is_not_told(after: str) -> None:
    comparison = compared("They saw ten ships.", f"They saw{after}ten ships.")

    assert list(comparison.differences) == []


def test_a_space_where_there_was_none_is_not_told() -> None:
    comparison = compared("It cost 10% more.", f"It cost 10{HARD}% more.")

    assert list(comparison.differences) == []


def test_the_space_before_a_reworded_word_is_told_before_the_word() -> None:
    comparison = compared("They saw ten ships.", f"They saw{HARD}twelve ships.")

    assert told(comparison) == [
        (Kind.SUBSTITUTED, " ", HARD),
        (Kind.SUBSTITUTED, "ten", "twelve"),
    ]


def test_a_space_in_a_moved_sentence_lies_in_the_move() -> None:
    sentences = ["The old mill burned down.", "Rain fell on all the roofs of the town."]
    sentences += ["Nobody in the village had seen it coming at all."]
    moved = sentences[0].replace("old mill", f"old{HARD}mill")

    comparison = compared(" ".join(sentences), " ".join([*sentences[1:], moved]))

    assert [(each.kind, each.inside) for each in comparison.differences] == [
        (Kind.MOVED, None),
        (Kind.SUBSTITUTED, 1),
    ]


@pytest.mark.parametrize("ignore", [Ignore.WHITE_SPACE, Ignore.LOOK_ALIKES])
def test_white_space_can_be_ignored(ignore: Ignore) -> None:
    options = Options(frozenset({ignore}))

    comparison = compared(
        "They saw ten ships.", f"They saw{HARD}ten boats.", options=options
    )

    assert told(comparison) == [(Kind.SUBSTITUTED, "ships", "boats")]
    assert comparison.ignored == 1


@given(WORDS, st.data())
def test_spaces_never_hide_a_word(words: list[str], data: st.DataObject) -> None:
    sides = [
        "".join(word + data.draw(SPACES) for word in data.draw(st.permutations(words)))
        for _ in Side
    ]

    comparison = compared(*sides)

    for side in Side:
        forms = [word.form for word in comparison.article(side).words]
        assert rebuilt(comparison, side) == forms
    for each in comparison.differences:
        if each.kind is Kind.SUBSTITUTED:
            assert each.original
            assert each.copy
