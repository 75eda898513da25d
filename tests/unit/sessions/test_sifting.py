from __future__ import annotations

import pytest

from tests.edited import numbers
from tests.unit.sessions.catalogues import CATALOGUE, LEADER, catalogue_of
from viewer.model import Ignore, Kind, Nature
from viewer.sessions.filters import Filter, Pair, Sieve
from viewer.sessions.sifting import facets, sift


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(), [1, 2, 3, 4, 5, 6, 7]),
        (Filter(kinds=frozenset({Kind.DROPPED, Kind.ADDED})), [3, 6]),
        (Filter(natures=frozenset({Nature.CAPITALS})), [7]),
        (Filter(kinds=frozenset({Kind.DROPPED}), text="very"), [3]),
        (Filter(text="LEADER"), [1, 4, 5]),
        (Filter(text="  big   cheese "), [5]),
        (Filter(text="leader captain"), []),
        (Filter(text="nowhere"), []),
        (Filter(pair=LEADER), [1, 4]),
        (
            Filter(kinds=frozenset({Kind.ADDED}), natures=frozenset({Nature.NAME})),
            [],
        ),
    ],
)
def test_a_filter_shows_what_meets_all_that_it_asks_for(
    wanted: Filter, found: list[int]
) -> None:
    assert numbers(sift(CATALOGUE, Sieve(wanted)).differences) == found


def test_what_was_set_aside_is_not_shown() -> None:
    left = sift(CATALOGUE, Sieve(Filter(pair=LEADER), set_asides={4}))

    assert numbers(left.differences) == [1]
    assert left.flags == b"\0\1\0\0\0\0\0\0"
    assert left.counts == {**dict.fromkeys(Kind, 0), Kind.SUBSTITUTED: 1}


@pytest.mark.parametrize(
    ("rule", "hidden"),
    [
        (Ignore.CASE, [1]),
        (Ignore.PUNCTUATION, [2, 3]),
        (Ignore.INFLECTION, [4]),
        (Ignore.LOOK_ALIKES, [5]),
        (Ignore.WHITE_SPACE, [6]),
    ],
)
def test_a_rule_hides_what_is_only_of_its_sort(rule: Ignore, hidden: list[int]) -> None:
    catalogue = catalogue_of(
        ("Paris", "paris", Nature.CAPITALS),
        ("“", '"', Nature.PUNCTUATION),
        (",", "", None),
        ("ran", "runs", Nature.INFLECTION),
        ("pay", "раy", Nature.LOOK_ALIKE),
        ("web site", "website", Nature.SPELLING),
        ("dog", "cat", Nature.WORDING),
        ("words", "", None),
        ("$", "", None),
    )

    left = numbers(sift(catalogue, Sieve(ignored=frozenset({rule}))).differences)

    assert [number for number in range(1, 10) if number not in left] == hidden


def test_every_rule_is_known() -> None:
    left = sift(CATALOGUE, Sieve(ignored=frozenset(Ignore)))

    assert numbers(left.differences) == [1, 3, 4, 5, 6]


def test_a_count_is_what_naming_this_kind_or_nature_would_show() -> None:
    wanted = Filter(
        kinds=frozenset({Kind.DROPPED}), natures=frozenset({Nature.WORDING}), text="e"
    )

    kinds, natures = facets(CATALOGUE, Sieve(wanted, set_asides={5, 4}))

    assert kinds[Kind.SUBSTITUTED] == 1
    assert kinds[Kind.DROPPED] == 0
    assert natures[Nature.WORDING] == 0
    assert set(natures) == set(Nature)


def test_a_number_that_there_is_not_can_be_set_aside_without_harm() -> None:
    left = sift(CATALOGUE, Sieve(set_asides={0, 1, 8}))

    assert numbers(left.differences) == [2, 3, 4, 5, 6, 7]


def test_a_pair_that_there_is_not_shows_nothing() -> None:
    unknown = Filter(pair=Pair("leader", "chief"))

    assert not sift(CATALOGUE, Sieve(unknown)).differences


def test_what_is_found_in_a_note_is_shown_too_if_it_is_asked_for_otherwise() -> None:
    wanted = Filter(kinds=frozenset({Kind.SUBSTITUTED}), text="check  This")
    notes = {3: "check this", 4: "Check this twice"}

    left = sift(CATALOGUE, Sieve(wanted, notes=notes))

    assert numbers(left.differences) == [4]


def test_with_nothing_asked_for_all_are_shown_as_they_are() -> None:
    left = sift(CATALOGUE, Sieve())

    assert left.differences is CATALOGUE.differences


def test_kinds_are_counted_also_where_there_are_none() -> None:
    assert sift(CATALOGUE, Sieve()).counts == {
        Kind.SUBSTITUTED: 5,
        Kind.DROPPED: 1,
        Kind.ADDED: 1,
        Kind.MOVED: 0,
    }
