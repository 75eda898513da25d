"""The texts that the measurements are made on are what they are said to be."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from tests.bench.corpus import (
    DELETED,
    DROPPED,
    INSERTED,
    SUBSTITUTED,
    Kind,
    Pair,
    make_pair,
)

WORD = re.compile(r"[^\s.,?!]+(?:\.\d+)?|[.,?!]")


def words_at(text: str, starts: list[int]) -> list[str]:
    found = [WORD.match(text, start) for start in starts]
    assert None not in found
    return [match[0] for match in found if match is not None]


@pytest.fixture(scope="module")
def pair() -> Pair:
    return make_pair(10_000)


@pytest.mark.parametrize("kind", Kind)
def test_the_same_seed_gives_the_same_texts(kind: Kind) -> None:
    one = make_pair(300, kind=kind, seed=7)
    other = make_pair(300, kind=kind, seed=7)

    assert one == other


def test_another_seed_gives_other_texts() -> None:
    one = make_pair(300, seed=7)
    other = make_pair(300, seed=8)

    assert one.original != other.original


def test_the_original_has_as_many_words_as_asked_for(pair: Pair) -> None:
    words = words_at(pair.original, pair.starts.tolist())

    assert sum(word not in ".,?!" for word in words) == 10_000


def test_every_word_is_where_it_is_said_to_be(pair: Pair) -> None:
    words = words_at(pair.copy, pair.copy_starts.tolist())

    assert words == WORD.findall(pair.copy)


def test_words_told_to_be_equal_are(pair: Pair) -> None:
    places, copy_places = pair.equal

    words = words_at(pair.original, places.tolist())

    assert len(words) > 8_000
    assert words == words_at(pair.copy, copy_places.tolist())


def test_words_told_to_be_substituted_differ(pair: Pair) -> None:
    places, copy_places = pair.substituted

    words = words_at(pair.original, places.tolist())
    others = words_at(pair.copy, copy_places.tolist())

    assert all(
        one.lower() != other.lower() for one, other in zip(words, others, strict=True)
    )


def test_no_word_is_told_of_twice(pair: Pair) -> None:
    for side in (0, 1):
        places = [*pair.equal[side], *pair.substituted[side]]

        assert len(set(places)) == len(places)


def test_the_copy_changes_what_it_should(pair: Pair) -> None:
    words, swapped = 10_000 * (1 - DROPPED), len(pair.substituted[0])
    added = len(pair.copy_starts) - len(pair.equal[1]) - swapped
    lost = len(pair.starts) - len(pair.equal[0]) - swapped

    assert swapped == pytest.approx(words * SUBSTITUTED, rel=0.15)
    assert added == pytest.approx(words * INSERTED, rel=0.25)
    assert lost == pytest.approx(words * DELETED + len(pair.starts) * DROPPED, rel=0.35)


def test_some_paragraphs_moved_far(pair: Pair) -> None:
    in_order = sorted(zip(*pair.equal, strict=True))
    back = [a for (_, a), (_, b) in pairwise(in_order) if b < a]

    assert len(back) >= 3


def test_most_of_a_text_is_made_of_few_words(pair: Pair) -> None:
    words = words_at(pair.original, pair.starts.tolist())

    assert len(set(words)) < 0.5 * len(words)
    assert words.count("the") > 200


@pytest.mark.parametrize(
    ("kind", "pattern"),
    [
        (Kind.REPEATED, r"(again\s+)+"),
        (Kind.GIANT, r"[^\n]+\n"),
        (Kind.NO_SPACES, r"\S+\n"),
        (Kind.CHINESE, r"[\u4e00-\u9fff，。？！\n]+"),
    ],
)
def test_a_hostile_text_looks_its_kind(kind: Kind, pattern: str) -> None:
    pair = make_pair(500, kind=kind)

    assert re.fullmatch(pattern, pair.original)
    assert re.fullmatch(pattern, pair.copy)


def test_identical_texts_are_equal_throughout() -> None:
    pair = make_pair(500, kind=Kind.IDENTICAL)

    assert pair.original == pair.copy
    assert len(pair.equal[0]) == len(pair.starts)


def test_shuffled_texts_have_the_same_words() -> None:
    pair = make_pair(500, kind=Kind.SHUFFLED)

    words = words_at(pair.original, pair.starts.tolist())
    others = words_at(pair.copy, pair.copy_starts.tolist())

    assert sorted(words) == sorted(others)
    assert words != others


def test_eight_words_are_all_there_is() -> None:
    pair = make_pair(500, kind=Kind.EIGHT_WORDS)

    words = {word.lower() for word in words_at(pair.original, pair.starts.tolist())}

    assert len(words - set(".,?!")) == 8
