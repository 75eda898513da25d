from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.edited import compared
from viewer.model import Comparison, Difference, Kind, Span
from viewer.sessions import anchoring
from viewer.sessions.anchoring import Anchor, Finder, Quote, locate

if TYPE_CHECKING:
    import pytest

PARAGRAPHS = tuple(
    f"In year {n} the {{leader=>captain}} of town {n} spoke {{=>loudly }}there."
    for n in range(50)
)


def anchors(comparison: Comparison) -> list[Anchor]:
    return [Anchor.of(comparison, one) for one in comparison.differences]


def finder(comparison: Comparison) -> Finder:
    return Finder(comparison, tuple(comparison.differences))


def test_in_the_same_articles_every_difference_is_found_again() -> None:
    comparison = compared(*PARAGRAPHS)

    found = finder(comparison).numbers(anchors(comparison))

    assert found == [one.number for one in comparison.differences]


def test_each_is_found_by_its_surroundings_after_an_edit_further_up() -> None:
    before = compared(*PARAGRAPHS)
    after = compared(
        "Something {new=>newer} comes first.", *PARAGRAPHS[:20], *PARAGRAPHS[21:]
    )

    found = finder(after).numbers(anchors(before))

    expected: list[int | None] = [n + 2 for n in range(40)]
    expected += [None, None]
    expected += [n + 2 for n in range(40, 98)]
    assert found == expected


def test_the_same_words_in_another_sentence_are_not_taken_for_it() -> None:
    before = compared("The {leader=>captain} spoke of the tide and of the boats.")
    after = compared(
        "A wholly other {leader=>captain} is nowhere near to any water here."
    )

    assert finder(after).numbers(anchors(before)) == [None]


def test_no_difference_is_found_twice() -> None:
    comparison = compared("The {leader=>captain} spoke.")
    (anchor,) = anchors(comparison)
    moved = replace(anchor, original=replace(anchor.original, start=2))

    assert finder(comparison).numbers([anchor, moved]) == [1, None]


def test_the_nearest_to_where_one_stood_is_found_where_it_is_gone() -> None:
    before = compared(*PARAGRAPHS)
    after = compared(*PARAGRAPHS[:10], *PARAGRAPHS[11:])
    gone = anchors(before)[20]

    assert finder(after).nearest(gone) in {20, 21}


def test_without_any_difference_none_is_the_nearest() -> None:
    anchor = anchors(compared("The {leader=>captain} spoke."))[0]

    assert finder(compared("The leader spoke.")).nearest(anchor) is None


def test_swapped_twice_it_is_the_same() -> None:
    for anchor in anchors(compared(*PARAGRAPHS[:2])):
        assert anchor.swapped().swapped() == anchor
        assert (anchor.kind is Kind.ADDED) == (anchor.swapped().kind is Kind.DROPPED)


def test_a_place_is_found_among_equal_ones_by_what_stands_around_it() -> None:
    text = "The tide came in. " * 5 + "Then the boats rose. " + "The tide came in. " * 5
    at = text.index("Then") + 5
    quote = Quote.of(text, Span(at, at))

    assert locate(quote, "New words. " + text) == at + 11


def test_a_place_of_which_nothing_is_left_is_where_it_was_or_at_the_end() -> None:
    quote = Quote.of("a" * 100, Span(80, 80))

    assert locate(quote, "b" * 200) == 80
    assert locate(quote, "b" * 20) == 20


def test_each_of_a_thousand_of_the_same_pair_is_held_against_few(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sentences = [f"The {n} {{leader=>captain}} spoke." for n in range(1_000)]
    marked = anchors(compared(*sentences))
    later = compared("At first.", *sentences)
    same_around, held = anchoring._same_around, []

    def hold(one: Anchor, other: Anchor) -> int:
        held.append(other)
        return same_around(one, other)

    monkeypatch.setattr(anchoring, "_same_around", hold)

    found = finder(later).numbers(marked)

    assert found == [one.number for one in later.differences]
    assert len(held) < 1.1 * len(marked)  # the first one against its neighbours


def test_a_long_passage_is_known_by_its_beginning_and_its_length() -> None:
    text = "word " * 1_000
    comparison = compared(f"{{{text}=>}} here and there.")

    (anchor,) = anchors(comparison)

    assert len(anchor.original.text) < len(text)
    assert finder(comparison).numbers([anchor]) == [1]


def test_a_difference_of_another_kind_at_its_place_is_not_it() -> None:
    comparison = compared("The {leader=>captain} spoke.")
    (one,) = comparison.differences
    other = Difference(1, Kind.MOVED, one.original, one.copy)

    assert Finder(comparison, (other,)).numbers(anchors(comparison)) == [None]
