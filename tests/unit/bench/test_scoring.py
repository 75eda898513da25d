"""What a comparison tells is turned into pairs of words, and held against the truth."""

from __future__ import annotations

from array import array

import pytest

from tests.bench.corpus import Pair
from tests.bench.scoring import found_pairs, quality
from viewer.model import Comparison, Difference, Evidence, Kind, Span
from viewer.readers import article_from_text


def comparison(original: str, copy: str, *differences: Difference) -> Comparison:
    one, other = (article_from_text(text, name="text") for text in (original, copy))
    return Comparison(one, other, differences=differences)


def test_words_in_no_difference_are_equal_in_order() -> None:
    dropped = Difference(1, Kind.DROPPED, Span(2, 3), Span(2, 2))

    equal, substituted = found_pairs(comparison("a b c", "a c", dropped))

    assert equal == {(0, 0), (4, 2)}
    assert not substituted


def test_words_of_a_moved_passage_are_equal_within_it() -> None:
    moved = Difference(1, Kind.MOVED, Span(0, 3), Span(2, 5))

    equal, _ = found_pairs(comparison("a b c", "c a b", moved))

    assert equal == {(0, 2), (2, 4), (4, 0)}


@pytest.mark.parametrize(
    ("copy", "span", "expected"),
    [
        ("x y c", Span(0, 3), {(0, 0), (2, 2)}),
        ("x c", Span(0, 1), {(0, 0), (2, 0)}),
    ],
)
def test_substituted_words_correspond(
    copy: str, span: Span, expected: set[tuple[int, int]]
) -> None:
    swapped = Difference(1, Kind.SUBSTITUTED, Span(0, 3), span)

    _, substituted = found_pairs(comparison("a b c", copy, swapped))

    assert substituted == expected


def test_words_that_differ_in_look_only_are_equal() -> None:
    look = Difference(
        1, Kind.SUBSTITUTED, Span(0, 1), Span(0, 1), evidence=Evidence.SAME_KEY
    )

    equal, substituted = found_pairs(comparison("a b", "A b", look))

    assert equal == {(0, 0), (2, 2)}
    assert not substituted


def test_what_is_missed_and_what_is_wrong_are_told_apart() -> None:
    swapped = Difference(1, Kind.SUBSTITUTED, Span(0, 1), Span(0, 1))
    places = array("i", [0, 2, 4])
    truth = Pair(
        "a b c",
        "x b z",
        places,
        places,
        (array("i", [2]), array("i", [2])),
        (array("i", [0, 4]), array("i", [0, 4])),
    )

    found = quality(comparison("a b c", "x b z", swapped), truth)

    assert found.equal == (1.0, 0.5)
    assert found.substituted == (0.5, 1.0)
