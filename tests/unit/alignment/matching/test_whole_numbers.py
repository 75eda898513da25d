"""A number written out in several words changes as one."""

from __future__ import annotations

import pytest

from tests.unit.alignment.covering import compared, told
from viewer.model import Evidence, Kind, Nature, Options


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        ("sixty-four", "46", "en"),
        ("64", "forty-six", "en"),
        ("sixty-four", "sixty-five", "en"),
        ("thirty-one", "thirty", "en"),
        ("twenty", "twenty-two", "en"),
        ("three hundred", "300", "en"),
        ("two hundred and five", "205", "en"),
        ("a hundred and forty", "140", "en"),
        ("a dozen", "fourteen", "en"),
        ("un million", "900", "fr"),
        ("neuf cents", "900", "fr"),
        ("quatre-vingt-dix", "soixante", "fr"),
        ("treinta y dos", "32", "es"),
        ("vinte e três", "23", "pt"),
    ],
)
def test_a_number_of_several_words_changes_as_a_whole(
    before: str, after: str, language: str
) -> None:
    comparison = compared(
        f"Zebra {before} okapi lemur.",
        f"Zebra {after} okapi lemur.",
        options=Options(language=language),
    )

    assert told(comparison) == [(Kind.SUBSTITUTED, before, after)]
    (difference,) = comparison.differences
    assert (difference.nature, difference.evidence) == (Nature.NUMBER, Evidence.NUMBER)


def test_a_word_beside_a_number_stands_for_no_part_of_the_other() -> None:
    comparison = compared(
        "Dimanche, près de 400 personnes ont marché.",
        "Dimanche, environ quatre cents personnes ont marché.",
        options=Options(language="fr"),
    )

    assert told(comparison) == [
        (Kind.SUBSTITUTED, "près", "environ"),
        (Kind.DROPPED, "de", ""),
        (Kind.SUBSTITUTED, "400", "quatre cents"),
    ]


def test_what_stands_before_a_number_is_told_apart_from_it() -> None:
    comparison = compared(
        "It stood on the spire for a hundred and forty years and was heavy.",
        "It stood on the steeple during 140 years and was heavy.",
        options=Options(language="en"),
    )

    assert told(comparison) == [
        (Kind.SUBSTITUTED, "spire", "steeple"),
        (Kind.SUBSTITUTED, "for", "during"),
        (Kind.SUBSTITUTED, "a hundred and forty", "140"),
    ]


def test_words_that_are_no_numbers_do_not_become_one() -> None:
    comparison = compared(
        "Zebra four hundred okapi lemur.",
        "Zebra very many okapi lemur.",
        options=Options(language="en"),
    )

    assert Evidence.NUMBER not in {each.evidence for each in comparison.differences}


def test_a_whole_number_is_dropped_at_once() -> None:
    comparison = compared(
        "They saw four hundred gulls.",
        "They saw gulls.",
        options=Options(language="en"),
    )

    assert told(comparison) == [(Kind.DROPPED, "four hundred", "")]


def test_numbers_that_share_a_word_apart_from_the_other_share_it() -> None:
    comparison = compared(
        "They saw three hundred gulls.", "They saw two hundred gulls."
    )

    assert told(comparison) == [(Kind.SUBSTITUTED, "three", "two")]


def test_two_numbers_are_not_one() -> None:
    comparison = compared(
        "Between two and three gulls came.", "Between two and four gulls came."
    )

    assert told(comparison) == [(Kind.SUBSTITUTED, "three", "four")]


def test_a_number_that_became_a_word_is_no_number() -> None:
    comparison = compared("They saw sixty-four gulls.", "They saw sixty-odd gulls.")

    assert told(comparison) == [(Kind.SUBSTITUTED, "four", "odd")]


def test_a_number_in_a_moved_sentence_is_one_too() -> None:
    kept = "Rain fell on all the roofs of the town. Nobody had seen it coming at all."
    moved = "The old mill sold {} sacks of flour."

    comparison = compared(
        f"{moved.format('sixty-four')} {kept}", f"{kept} {moved.format('sixty-six')}"
    )

    assert told(comparison)[1:] == [(Kind.SUBSTITUTED, "sixty-four", "sixty-six")]


def test_the_words_of_a_number_that_came_apart_are_no_number() -> None:
    comparison = compared(
        "They saw two and three hundred and twenty-four gulls.",
        "They saw two and twenty and four gulls.",
    )

    assert Kind.SUBSTITUTED not in [kind for kind, *_ in told(comparison)]


def test_numbers_change_as_a_whole_in_sentences_that_changed_places() -> None:
    ferry = "The ferry to the far island leaves the harbour with {} sheep and a dog."
    baker = "A baker in the upper town sells {} loaves shaped like anchors each day."
    storm = "Last winter a storm carried the lighthouse door away."

    comparison = compared(
        " ".join((ferry.format("forty-two"), baker.format("sixty-one"), storm)),
        " ".join((baker.format("seventy"), ferry.format("43"), storm)),
    )

    numbers = [each for each in told(comparison) if each[0] is not Kind.MOVED]
    assert numbers == [
        (Kind.SUBSTITUTED, "forty-two", "43"),
        (Kind.SUBSTITUTED, "sixty-one", "seventy"),
    ]
