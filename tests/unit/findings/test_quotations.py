from __future__ import annotations

import pytest

from tests.comparisons import added, by_hand, dropped, moved, substituted
from viewer.findings.coverage import cover
from viewer.findings.quotations import find_quotations, paired_quotations
from viewer.model import Comparison, Nature
from viewer.readers import article_from_text


def altered(comparison: Comparison) -> list[bool]:
    pairs = paired_quotations(comparison, cover(comparison))
    return [bool(each.differences) for each in pairs]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("He said “one two” and “three”.", ["one two", "three"]),
        ('He said "one two" and "three".', ["one two", "three"]),
        ("Er sagte „eins zwei“ dazu.", ["eins zwei"]),
        ("Il dit « un deux » enfin.", [" un deux "]),
        ("Sie sagte »eins« dazu.", ["eins"]),
        ("彼は「はい」と『本』を", ["はい", "本"]),
        ("He didn’t say ‘it won’t do’ at all.", ["it won’t do"]),
        ("“He called it ‘art’ today,” she said.", ["He called it ‘art’ today,"]),
        ("“It runs on\n\n“to the end.”", ["It runs on", "to the end."]),
        ("Nothing “…” here.", []),
        ("No quotation.", []),
    ],
)
def test_finds_what_stands_inside_the_marks(text: str, inside: list[str]) -> None:
    article = article_from_text(text, name="x")

    found = find_quotations(article)

    assert [span.of(text) for span in found] == inside


def test_a_substitution_inside_the_marks_alters_a_quotation() -> None:
    comparison = by_hand(
        "He said “it is great” and “it is done”.",
        "He said “it is large” and “it is done”.",
        substituted("great", "large"),
    )

    assert altered(comparison) == [True, False]


def test_a_difference_outside_the_marks_alters_nothing() -> None:
    comparison = by_hand(
        "He said “it is done”.",
        "She remarked “it is done”.",
        substituted("He said", "She remarked"),
    )

    assert altered(comparison) == [False]


def test_the_style_of_the_marks_alters_nothing() -> None:
    comparison = by_hand(
        "He said “done deal.",
        'He said "done deal".',
        substituted("“", '"', nature=Nature.PUNCTUATION),
    )

    assert altered(comparison) == [False]


def test_a_quotation_all_of_which_was_replaced_is_altered() -> None:
    comparison = by_hand(
        "He “absolutely” agreed.",
        "He “unequivocally” agreed.",
        substituted("absolutely", "unequivocally"),
    )

    assert altered(comparison) == [True]


def test_a_word_dropped_at_the_start_of_a_quotation_alters_it() -> None:
    comparison = by_hand(
        "He said “really good work”.",
        "He said “good work”.",
        dropped("really", before="good work"),
    )

    assert altered(comparison) == [True]


def test_a_quotation_that_the_original_has_not_is_not_counted() -> None:
    comparison = by_hand(
        "He spoke.", "He spoke “at length”.", added("“at length”", before=".")
    )

    assert altered(comparison) == []


def test_a_moved_quotation_is_not_altered_by_moving() -> None:
    comparison = by_hand(
        "One two. “Here it goes,” he said. Three.",
        "One two. Three. “Here it goes,” he said.",
        moved("“Here it goes,” he said."),
    )

    assert altered(comparison) == [False]
