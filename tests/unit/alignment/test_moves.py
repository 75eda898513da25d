from __future__ import annotations

from tests.unit.alignment.covering import compared, told
from viewer.model import Kind, Unit

FERRY = "The ferry to the island leaves the old harbour at noon."
BAKER = "A baker in the upper town sells bread shaped like anchors."
STORM = "Last winter a storm carried the lighthouse door away."


def test_a_moved_paragraph_is_one_difference() -> None:
    comparison = compared(
        "\n\n".join((FERRY, BAKER, STORM)), "\n\n".join((STORM, FERRY, BAKER))
    )

    assert told(comparison) == [(Kind.MOVED, STORM, STORM)]
    assert [each.moved for each in comparison.paired(Unit.PARAGRAPH)] == [
        False,
        False,
        True,
    ]


def test_what_was_reworded_inside_a_moved_paragraph_is_told_inside_it() -> None:
    reworded = STORM.replace("winter", "autumn")

    comparison = compared(
        "\n\n".join((FERRY, BAKER, STORM)), "\n\n".join((reworded, FERRY, BAKER))
    )

    assert told(comparison) == [
        (Kind.MOVED, STORM, reworded),
        (Kind.SUBSTITUTED, "winter", "autumn"),
    ]
    assert [each.inside for each in comparison.differences] == [None, 1]


def test_a_clause_that_moved_inside_a_sentence_is_one_difference() -> None:
    comparison = compared(
        "On the last day of May the baker sold forty loaves to the sailors.",
        "The baker sold forty loaves to the sailors on the last day of May.",
    )

    kinds = [each.kind for each in comparison.differences]
    assert kinds.count(Kind.MOVED) == 1
    assert Kind.DROPPED not in kinds
    assert Kind.ADDED not in kinds


def test_nothing_has_moved_between_unrelated_texts() -> None:
    comparison = compared(f"{FERRY} {BAKER}", f"{STORM} Nobody knows why it did so.")

    assert Kind.MOVED not in [each.kind for each in comparison.differences]


def test_a_sentence_of_which_most_was_swapped_has_moved_past_its_neighbours() -> None:
    swapped = "A cook in the higher district offers buns formed like hooks."

    comparison = compared(
        f"{BAKER} {FERRY} {STORM}",
        f"{FERRY} {STORM} {swapped}",
    )

    assert (Kind.MOVED, BAKER, swapped) in told(comparison)


def test_a_sentence_in_a_script_without_spaces_has_moved() -> None:
    cat, snow, lamp = (
        "入口では白い猫が客を迎える。",
        "去年は大雪で道が消えた。",
        "灯は赤い。",
    )
    dog = "玄関では白い犬が人を迎える。"

    comparison = compared(cat + snow + lamp, snow + lamp + dog)

    assert told(comparison) == [
        (Kind.MOVED, cat, dog),
        (Kind.SUBSTITUTED, "入口", "玄関"),
        (Kind.SUBSTITUTED, "猫", "犬"),
        (Kind.SUBSTITUTED, "客", "人"),
    ]


def test_a_sentence_that_was_split_and_moved_is_one_move() -> None:
    whole = f"{BAKER[:-1]}, and a striped cat sleeps all day on warm stones."
    parts = f"{BAKER} A striped cat sleeps all day on warm stones."
    others = f"{FERRY} {STORM} Nobody knows why the mayor paints benches yellow."

    comparison = compared(f"{whole} {others}", f"{others} {parts}")

    assert [each for each in told(comparison) if each[0] is Kind.MOVED] == [
        (Kind.MOVED, whole, parts)
    ]
    assert [each.moved for each in comparison.paired(Unit.SENTENCE)] == [
        True,
        False,
        False,
        False,
    ]
