from __future__ import annotations

import numpy as np
import pytest

from tests.unit.alignment.covering import compared, told
from viewer.alignment.passages.moves import moved_passages, plainly_moved
from viewer.alignment.passages.sentence_pairs import Links
from viewer.alignment.passages.sentences import Sentences
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


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [("the lighthouse", "the", Kind.DROPPED), ("a storm", "a storm soon", Kind.ADDED)],
)
def test_a_word_that_a_moved_paragraph_lost_or_won_is_told_inside_it(
    before: str, after: str, kind: Kind
) -> None:
    changed = STORM.replace(before, after)

    comparison = compared(
        "\n\n".join((FERRY, BAKER, STORM)), "\n\n".join((changed, FERRY, BAKER))
    )

    assert [each.kind for each in comparison.differences] == [Kind.MOVED, kind]
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


def sentences(*lengths: int) -> Sentences:
    """Sentences of so many words."""
    bounds = np.cumsum((0, *lengths))
    return Sentences(
        np.arange(bounds[-1]), bounds, np.zeros(0, np.bool_), np.diff(bounds)
    )


def links(*pairs: tuple[int, int], alike: float | tuple[float, ...] = 1.0) -> Links:
    """Links between these sentences, so much alike."""
    original, copy = np.array(pairs).T
    similarity = np.broadcast_to(np.array(alike, float), len(pairs))
    return Links(original, copy, np.zeros(len(pairs), np.bool_), similarity)


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        pytest.param(((0, 3), (1, 4)), [(0, 9, 12, 20)], id="neighbours"),
        pytest.param(((2, 3), (3, 4)), [(9, 17, 12, 20)], id="later neighbours"),
        pytest.param(((0, 3), (0, 4)), [(0, 4, 12, 20)], id="one that was split"),
        pytest.param(((0, 3), (1, 3)), [(0, 9, 12, 16)], id="two that were merged"),
        pytest.param(
            ((0, 3), (2, 4)), [(0, 4, 12, 16), (9, 13, 16, 20)], id="one between them"
        ),
        pytest.param(
            ((0, 3), (1, 1)), [(0, 4, 12, 16), (4, 9, 4, 8)], id="one moved elsewhere"
        ),
        pytest.param(
            ((0, 4), (1, 3)), [(0, 4, 16, 20), (4, 9, 12, 16)], id="the other way round"
        ),
        pytest.param(
            ((0, 0), (1, 3)), [(0, 4, 0, 4), (4, 9, 12, 16)], id="the first stays"
        ),
        pytest.param(((0, 1), (0, 3)), [(0, 4, 4, 8)], id="one in two places"),
        pytest.param(((0, 3), (2, 3)), [(0, 4, 12, 16)], id="two in one place"),
    ],
)
def test_sentences_that_moved_together_are_one_move(
    pairs: tuple[tuple[int, int], ...], expected: list[tuple[int, int, int, int]]
) -> None:
    moved = np.ones(len(pairs), np.bool_)

    found = moved_passages(
        links(*pairs), moved, sentences(4, 5, 4, 4), sentences(4, 4, 4, 4, 4)
    )

    assert [move[:4] for move in found] == expected


def test_only_what_has_moved_is_a_move() -> None:
    found = moved_passages(
        links((0, 1), (1, 0)),
        np.array([False, True]),
        sentences(4, 5),
        sentences(5, 4),
    )

    assert [move[:4] for move in found] == [(4, 9, 0, 5)]


@pytest.mark.parametrize(("words", "count"), [(4, 1), (3, 0)])
def test_a_move_has_some_words_at_both_ends(words: int, count: int) -> None:
    moved = np.array([True])

    there = moved_passages(links((1, 1)), moved, sentences(9, 9), sentences(9, words))
    back = moved_passages(links((1, 1)), moved, sentences(9, words), sentences(9, 9))

    assert (len(there), len(back)) == (count, count)


def test_a_weak_link_out_of_order_is_none_but_beside_a_strong_one() -> None:
    weak, strong = 0.05, 0.9
    pairs = ((0, 6), (1, 7), (2, 8), (3, 0), (4, 1), (5, 2), (6, 3), (7, 4), (8, 5))
    moved = np.array([True] * 3 + [False] * 6)

    def kept(*alike: float) -> list[int]:
        found = links(*pairs, alike=(*alike, *([strong] * 6)))
        left: list[int] = plainly_moved(found, moved)[0].original.tolist()
        return left[:-6]

    assert kept(weak, weak, weak) == []
    assert kept(strong, strong, strong) == [0, 1, 2]
    assert kept(weak, strong, weak) == [0, 1, 2]
    assert kept(weak, weak, strong) == [1, 2]
    assert kept(strong, weak, weak) == [0, 1]


def test_a_weak_link_near_a_strong_one_but_not_beside_it_is_none() -> None:
    found = links((0, 6), (2, 4), (3, 5), alike=(0.9, 0.05, 0.9))

    kept, _ = plainly_moved(found, np.array([True, True, False]))

    assert kept.original.tolist() == [0, 3]


def test_what_was_added_at_the_start_of_a_move_is_told_within_both_its_ends() -> None:
    fox = "the small red fox saw the river."

    comparison = compared(
        f"{FERRY} {fox.capitalize()} {STORM}", f"Lo {fox} {FERRY} {STORM}"
    )

    move = next(each for each in comparison.differences if each.kind is Kind.MOVED)
    added = next(each for each in comparison.differences if each.kind is Kind.ADDED)
    assert added.inside == move.number
    assert move.original.covers(added.original)
    assert move.copy.covers(added.copy)
