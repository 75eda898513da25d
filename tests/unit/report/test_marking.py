from __future__ import annotations

import re
from dataclasses import replace

from tests.comparisons import by_hand, dropped, moved, substituted
from viewer.model import Comparison, Difference, Kind, Side, Span
from viewer.report.marking import mark_article


def marked(comparison: Comparison, side: Side) -> list[str]:
    """Return the paragraphs with references as ^n and ids left out."""
    pages = mark_article(comparison, side).paragraphs
    return [
        re.sub(
            r' id="[^"]*"',
            "",
            re.sub(r'<a class="ref" .*?>(\d+)</span></a>', r"^\1", page),
        )
        for page in pages
    ]


def test_marks_a_substitution_on_both_sides() -> None:
    comparison = by_hand("a leader b", "a captain b", substituted("leader", "captain"))

    assert marked(comparison, Side.ORIGINAL) == [
        'a <mark class="substituted">leader</mark>^1 b'
    ]
    assert marked(comparison, Side.COPY) == [
        'a <mark class="substituted">captain</mark>^1 b'
    ]


def test_marks_what_was_dropped_and_the_place_where_it_is_missing() -> None:
    comparison = by_hand("a b c", "a c", dropped("b", before="c"))

    assert marked(comparison, Side.ORIGINAL) == ['a <del class="dropped">b</del>^1 c']
    sign = '<span class="place" aria-hidden="true">‸</span>'
    assert marked(comparison, Side.COPY) == [f'a<span class="absent">{sign}^1</span> c']


def test_marks_within_a_moved_passage_are_nested() -> None:
    comparison = by_hand(
        "x. a leader b.",
        "a captain b. x.",
        moved("a leader b.", "a captain b."),
        substituted("leader", "captain", inside=1),
    )

    (paragraph,) = marked(comparison, Side.COPY)

    assert paragraph.startswith('<span class="moved"><a class="ref end" href="#orig')
    assert paragraph.endswith(
        'a <mark class="substituted">captain</mark>^2 b.</span>^1 x.'
    )


def test_a_difference_across_paragraphs_is_marked_in_each_with_one_anchor() -> None:
    comparison = by_hand("a b\n\nc d", "a d", dropped("b\n\nc", before="d"))

    marks = mark_article(comparison, Side.ORIGINAL)

    assert marked(comparison, Side.ORIGINAL) == [
        'a <del class="dropped">b</del>^1',
        '<del class="dropped">c</del>^1 d',
    ]
    assert "".join(marks.paragraphs).count(' id="original-D-001"') == 1


def test_marks_that_overlap_are_cut_rather_than_crossed() -> None:
    comparison = by_hand(
        "a b c d", "a b c d", substituted("a b c", "a b c"), dropped("b c d")
    )

    (paragraph,) = marked(comparison, Side.ORIGINAL)

    assert paragraph == (
        '<mark class="substituted">a <del class="dropped">b c</del>^2</mark>^1'
        '<del class="dropped"> d</del>^2'
    )


def test_a_place_after_the_last_paragraph_is_shown_at_its_end() -> None:
    made = by_hand("a.\n\n", "a.\n\nb.")
    addition = Difference(1, Kind.ADDED, Span(4, 4), Span(4, 6))

    (paragraph,) = marked(replace(made, differences=[addition]), Side.ORIGINAL)

    assert paragraph.startswith('a.<span class="absent">')
    assert paragraph.count("a.") == 1


def test_a_place_can_be_left_out() -> None:
    comparison = by_hand("a b", "a", dropped("b", before=""))

    marks = mark_article(comparison, Side.COPY, without_places=frozenset({1}))

    assert marks.paragraphs == ("a",)
    assert not marks.anchors
