from __future__ import annotations

import pytest

from tests.comparisons import added, by_hand, dropped, moved, substituted
from viewer.errors import CancelledError
from viewer.findings import describe
from viewer.model import Comparison, Nature, Options

ORIGINAL = """\
A headline

The leader of 12 men said “we are a great people” in Oslo. The leader left.

The second paragraph stays where it is and as it is.

The third one wanders off to the top.
"""
COPY = """\
The third one wanders off to the top.

The captain of 12 men said “we are a large people” in Oslo. The captain left.

The second paragraph stays where it is and as it is, they say.
"""


@pytest.fixture
def comparison() -> Comparison:
    return by_hand(
        ORIGINAL,
        COPY,
        dropped("A headline"),
        moved("The third one wanders off to the top."),
        substituted("leader of", "captain of"),
        substituted("great", "large"),
        substituted("leader left", "captain left"),
        added(", they say", before=".\n\nThe third"),
        rows=[(0, None), (1, 1), (2, 2)],
        crossing=[(3, 0)],
    )


def statement(comparison: Comparison, id_: str) -> str:
    return next(each.statement for each in comparison.findings if each.id == id_)


def measure(comparison: Comparison, name: str) -> float:
    return next(each.value for each in comparison.measures if each.name == name)


def test_says_in_which_order_the_paragraphs_stand(comparison: Comparison) -> None:
    assert statement(comparison, "order") == (
        "3 of the copy’s 3 paragraphs correspond to 3 of the original’s 4 paragraphs,"
        " 2 of them in the same order and 1 moved."
    )


def test_counts_words_from_both_sides(comparison: Comparison) -> None:
    assert "22 of the copy’s 37 words stand" in statement(comparison, "wording")
    assert "22 of the original’s 37 words stand" in statement(comparison, "wording")
    assert "Another 8 of the copy’s words" in statement(comparison, "wording")


def test_counts_each_kind_in_the_right_number(comparison: Comparison) -> None:
    assert statement(comparison, "changes") == (
        "There are 6 differences: 3 substitutions, 1 omission, 1 addition and"
        " 1 moved passage."
    )


def test_counts_quotations_and_names_the_differences(comparison: Comparison) -> None:
    finding = next(each for each in comparison.findings if each.id == "quotations")

    assert finding.statement == (
        "1 direct quotation stands in both articles; it differs inside the quotation"
        " marks."
    )
    assert (finding.count, finding.of, finding.differences) == (1, 1, (4,))


def test_counts_figures_and_names_that_were_kept(comparison: Comparison) -> None:
    assert statement(comparison, "figures") == (
        "The one distinct figure of the original stands in the copy too."
    )
    assert measure(comparison, "capitalised_kept") == 1


def test_repeated_pairs_are_counted() -> None:
    comparison = by_hand(
        "The leader met. A Leader left.",
        "The captain met. A Captain went.",
        substituted("leader", "captain"),
        substituted("Leader", "Captain"),
        substituted("left", "went"),
    )

    assert statement(comparison, "substitutions") == (
        "The 3 substitutions concern wording (3). They make 2 different pairs of"
        " wordings; 1 of them occurs more than once."
    )


def test_one_pair_throughout_is_said_to_be_one() -> None:
    comparison = by_hand(
        "The leader met. A Leader left.",
        "The captain met. A Captain left.",
        substituted("leader", "captain"),
        substituted("Leader", "Captain"),
    )

    assert statement(comparison, "substitutions").endswith(
        "They are all the same pair of wordings."
    )


def test_identical_articles_have_no_differences() -> None:
    comparison = by_hand("The same text.", "The same text.")

    assert statement(comparison, "changes") == "No differences were found."
    assert statement(comparison, "order") == (
        "Each article has one paragraph, and the two correspond."
    )


def test_one_difference_is_spoken_of_in_the_singular() -> None:
    comparison = by_hand("a leader", "a captain", substituted("leader", "captain"))

    assert statement(comparison, "changes") == (
        "There is 1 substitution and no other difference."
    )
    assert (
        statement(comparison, "substitutions") == "The substitution concerns wording."
    )


def test_differences_left_out_are_mentioned() -> None:
    made = by_hand("a", "A", options=Options())

    comparison = describe(Comparison(made.original, made.copy, ignored=1))

    assert statement(comparison, "changes") == (
        "No differences were found. 1 more difference is of a sort that the options"
        " leave out."
    )


def test_quotations_without_a_counterpart_are_said_to_have_none() -> None:
    comparison = by_hand("He left.", "He “left”.", substituted("left", "“left”"))

    assert statement(comparison, "quotations") == (
        "The copy has 1 direct quotation; none was found to correspond to a quotation"
        " of the original."
    )


def test_empty_articles_can_be_described() -> None:
    comparison = by_hand("", "")

    assert "No paragraph of the copy corresponds" in statement(comparison, "order")


def test_natures_are_counted_one_by_one() -> None:
    comparison = by_hand(
        "Oslo has 12 men",
        "Bergen has 13 men",
        substituted("Oslo", "Bergen", nature=Nature.NAME),
        substituted("12", "13", nature=Nature.NUMBER),
    )

    assert "names (1) and numbers (1)" in statement(comparison, "substitutions")
    assert measure(comparison, "substituted_name") == 1
    assert statement(comparison, "figures") == (
        "The one distinct figure of the original does not stand in the copy."
    )


def test_a_changed_quotation_a_run_and_a_lost_figure_are_measured() -> None:
    comparison = by_hand(
        "He said “it is great” and “it is done” at 12.",
        "He said “it is large” and “it is done” at 13.",
        substituted("great", "large"),
        substituted("12", "13", nature=Nature.NUMBER),
    )

    assert measure(comparison, "quotations_in_both") == 2
    assert measure(comparison, "quotations_altered") == 1
    assert measure(comparison, "longest_run") == 5
    assert measure(comparison, "original_figures") == 1
    assert measure(comparison, "figures_kept") == 0


def test_every_measure_has_a_name_of_its_own_and_a_definition(
    comparison: Comparison,
) -> None:
    names = [each.name for each in comparison.measures]

    assert len(set(names)) == len(names)
    assert all(each.definition.endswith(".") for each in comparison.measures)


def test_every_statement_is_a_sentence(comparison: Comparison) -> None:
    assert all(each.statement.endswith(".") for each in comparison.findings)


def test_describing_can_be_cancelled(comparison: Comparison) -> None:
    with pytest.raises(CancelledError):
        describe(comparison, cancelled=lambda: True)


def test_progress_grows_to_the_end(comparison: Comparison) -> None:
    told: list[float] = []

    describe(comparison, progress=told.append)

    assert told == sorted(told)
    assert told[-1] == 1.0
