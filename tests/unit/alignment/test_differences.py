from __future__ import annotations

import pickle
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest

from tests.unit.alignment.covering import compared, told
from viewer.alignment import align
from viewer.alignment.differences import KINDS, Differences
from viewer.alignment.linking.evidence import EVIDENCE
from viewer.alignment.natures.naming import NATURES, Namer
from viewer.errors import CancelledError
from viewer.model import Ignore, Kind, Nature, Options
from viewer.readers import article_from_text

if TYPE_CHECKING:
    from viewer.model import Comparison

S, D, A, M = Kind.SUBSTITUTED, Kind.DROPPED, Kind.ADDED, Kind.MOVED

ORIGINAL = "The Keeper slept, and two boats sailed past the “old” lamp."
COPY = 'The keeper slept and two boat sailed past the "old"\u00a0lamp.'

LONGER = (
    "The leader spoke to the crowd on Monday. Nobody believed a word of it.\n\n"
    "Rain fell on the harbour all night, and the boats lay still.\n\n"
    "She never wrote about it again."
)
LONGER_COPY = (
    "Rain fell on the harbor all night, and the boats lay still.\n\n"
    "The big cheese spoke to the crowd on Tuesday. Nobody trusted a word of that.\n\n"
    "She wrote about it again, twice."
)


@pytest.mark.parametrize(
    ("ignore", "left"),
    [
        (set(), {"Keeper", ",", "boats", "“", "”", ""}),
        ({Ignore.CASE}, {",", "boats", "“", "”", ""}),
        ({Ignore.PUNCTUATION}, {"Keeper", "boats", "“", "”", ""}),
        ({Ignore.INFLECTION}, {"Keeper", ",", "“", "”", ""}),
        ({Ignore.LOOK_ALIKES}, {"Keeper", ",", "boats"}),
        ({Ignore.WHITE_SPACE}, {"Keeper", ",", "boats", "“", "”"}),
        (set(Ignore), set()),
    ],
)
def test_what_is_ignored_is_left_out_and_counted(
    ignore: set[Ignore], left: set[str]
) -> None:
    comparison = compared(
        ORIGINAL, COPY, options=Options(ignore=frozenset(ignore), language="en")
    )

    assert {one.strip("\u00a0 ") for _, one, _ in told(comparison)} == left
    assert comparison.ignored + len(comparison.differences) == 6


def test_what_was_moved_keeps_what_lies_inside_it_when_others_are_left_out() -> None:
    sold = "the Baker sold forty loaves and nine buns to the sailors"
    comparison = compared(
        f"They say that {sold} on the last day of May.",
        f"They say that on the last evening of May {sold.lower()}.",
        options=Options(ignore=frozenset({Ignore.CASE}), language="en"),
    )

    moved = [each for each in comparison.differences if each.kind is M]
    inside = [each for each in comparison.differences if each.inside is not None]

    assert len(moved) == 1
    assert [(each.inside, each.nature) for each in inside] == [
        (moved[0].number, Nature.WORDING)
    ]


def test_differences_are_a_sequence() -> None:
    differences = compared(ORIGINAL, COPY).differences

    assert [*differences[1:3]] == [differences[1], differences[2]]
    assert differences[-1] == [*differences][-1]
    assert differences[-1].number == len(differences)
    with pytest.raises(IndexError):
        differences[len(differences)]


def test_equal_comparisons_have_equal_differences_and_pairings() -> None:
    one, same, other = (
        compared(ORIGINAL, COPY),
        compared(ORIGINAL, COPY),
        compared(ORIGINAL, ORIGINAL),
    )

    for of in ("differences", "pairings"):
        assert getattr(one, of) == getattr(same, of)
        assert hash(getattr(one, of)) == hash(getattr(same, of))
        assert getattr(one, of) != getattr(other, of)
        assert getattr(one, of) != [*getattr(one, of)]


def test_pairings_are_a_sequence() -> None:
    pairings = compared(f"{ORIGINAL} It was late.", f"{COPY} It was late.").pairings

    assert [*pairings[1:3]] == [pairings[1], pairings[2]]
    with pytest.raises(IndexError):
        pairings[len(pairings)]


def differences(comparison: Comparison) -> Differences:
    assert isinstance(comparison.differences, Differences)
    return comparison.differences


def test_columns_tell_what_the_differences_tell() -> None:
    found = differences(compared(LONGER, LONGER_COPY))

    natures = [None if at < 0 else NATURES[at] for at in found.natures.tolist()]
    evidence = [None if at < 0 else EVIDENCE[at] for at in found.evidence.tolist()]
    kinds = [KINDS[at] for at in found.kinds.tolist()]
    inside = [None if at < 0 else at + 1 for at in found.inside.tolist()]

    assert len(found) > len({*natures}) > 2
    assert natures == [each.nature for each in found]
    assert evidence == [each.evidence for each in found]
    assert kinds == [each.kind for each in found]
    assert inside == [each.inside for each in found]
    assert found.spans.tolist() == [
        [each.original.start, each.original.end, each.copy.start, each.copy.end]
        for each in found
    ]


def test_differences_are_the_same_however_they_are_asked_for() -> None:
    found = differences(compared(LONGER, LONGER_COPY))
    everything = [*found]

    again = differences(compared(LONGER, LONGER_COPY))

    assert [again[at] for at in reversed(range(len(again)))] == everything[::-1]
    assert again[1:3] == tuple(everything[1:3])
    assert again[::-2] == tuple(everything[::-2])
    assert again[3:1] == ()
    assert again[-1] == everything[-1]


def test_a_difference_stays_the_same_object() -> None:
    found = differences(compared(LONGER, LONGER_COPY))
    third = found[2]

    everything = [*found]

    assert everything[2] is third
    assert all(one is other for one, other in zip(found, everything, strict=True))
    assert found[1:3] == (everything[1], third)


def test_all_natures_are_found_out_in_one_go_which_can_be_called_off() -> None:
    found = differences(compared(LONGER, LONGER_COPY))

    with pytest.raises(CancelledError):
        found.name_all(cancelled=lambda: True)
    found.name_all()

    with patch.object(Namer, "name", side_effect=AssertionError):
        assert {each.nature for each in found} > {None}


def test_what_is_left_without_others_keeps_its_names() -> None:
    found = differences(compared(LONGER, LONGER_COPY))
    natures = [each.nature for each in found.without(frozenset())]

    with patch.object(Namer, "name", side_effect=AssertionError):
        assert [each.nature for each in found.without(frozenset())] == natures


def test_natures_can_be_named_along_with_aligning() -> None:
    articles = (article_from_text(text, name="text") for text in (LONGER, LONGER_COPY))

    named = align(*articles, named=True)

    with patch.object(Namer, "name", side_effect=AssertionError):
        assert {each.nature for each in named.differences} > {None}


def test_differences_that_were_named_can_be_pickled() -> None:
    found = differences(compared(LONGER, LONGER_COPY))
    everything = [*found]

    copied = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own bytes

    assert copied == found
    assert [*copied] == everything
