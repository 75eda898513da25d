from __future__ import annotations

import pytest

from tests.window.making import compared, numbers
from viewer.model import Comparison, Difference, Ignore, Kind, Nature, Side, Span
from viewer.readers import article_from_text
from viewer.sessions.filters import (
    Catalogue,
    Filter,
    Pair,
    counts,
    facets,
    folded_by_offset,
    shown,
)

LEADER = Pair("leader", "captain")


def _catalogue(*rows: tuple[str, str, Nature | None]) -> Catalogue:
    """Return a catalogue in which each row is a difference, one after the other."""
    original, copy, differences = "", "", []
    for number, (old, new, nature) in enumerate(rows, 1):
        one = Span(len(original), len(original) + len(old))
        other = Span(len(copy), len(copy) + len(new))
        kind = Kind.ADDED if not old else Kind.SUBSTITUTED if new else Kind.DROPPED
        differences.append(Difference(number, kind, one, other, nature))
        original, copy = f"{original}{old} ", f"{copy}{new} "
    return Catalogue(
        Comparison(
            article_from_text(original, name="a"),
            article_from_text(copy, name="b"),
            differences=tuple(differences),
        )
    )


CATALOGUE = _catalogue(
    ("Leader", "captain", Nature.WORDING),
    ("ran", "runs", Nature.INFLECTION),
    ("very", "", None),
    ("leader", "Captain", Nature.WORDING),
    ("leader", "big\ncheese", Nature.WORDING),
    ("", "now", None),
    ("Paris", "paris", Nature.CAPITALS),
)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(), [1, 2, 3, 4, 5, 6, 7]),
        (Filter(kinds=frozenset({Kind.DROPPED, Kind.ADDED})), [3, 6]),
        (Filter(natures=frozenset({Nature.CAPITALS})), [7]),
        (Filter(kinds=frozenset({Kind.DROPPED}), text="very"), [3]),
        (Filter(text="LEADER"), [1, 4, 5]),
        (Filter(text="  big   cheese "), [5]),
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
    assert numbers(shown(CATALOGUE, wanted)) == found


def test_what_was_set_aside_is_not_shown() -> None:
    assert numbers(shown(CATALOGUE, Filter(pair=LEADER), set_asides={4: "same"})) == [1]


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
    catalogue = _catalogue(
        ("Paris", "paris", Nature.CAPITALS),
        ("“", '"', Nature.PUNCTUATION),
        (",", "", None),
        ("ran", "runs", Nature.INFLECTION),
        ("pay", "раy", Nature.LOOK_ALIKE),
        ("web site", "website", Nature.SPELLING),
        ("dog", "cat", Nature.WORDING),
        ("words", "", None),
    )

    left = numbers(shown(catalogue, Filter(), ignored={rule}))

    assert [number for number in range(1, 9) if number not in left] == hidden


def test_every_rule_is_known() -> None:
    assert numbers(shown(CATALOGUE, Filter(), ignored=set(Ignore))) == [1, 3, 4, 5, 6]


def test_a_pair_is_the_folded_wording_of_a_substitution_and_of_nothing_else() -> None:
    pairs = [CATALOGUE.pair_of(one) for one in CATALOGUE.differences[:4]]

    assert pairs == [LEADER, Pair("ran", "runs"), None, LEADER]


def test_the_dictionary_names_each_pair_once_with_all_its_places() -> None:
    found = {
        (pair.original, pair.copy): numbers(those)
        for pair, those in CATALOGUE.dictionary.items()
    }

    assert found == {
        ("leader", "captain"): [1, 4],
        ("ran", "runs"): [2],
        ("leader", "big cheese"): [5],
        ("paris", "paris"): [7],
    }


def test_a_pair_is_written_without_capitals_only_where_the_articles_do_so() -> None:
    catalogue = _catalogue(
        ("Aldous", "Aldis", Nature.NAME),
        ("Candle", "candle", Nature.CAPITALS),
        ("Today", "Now", Nature.WORDING),
        ("today", "now", Nature.WORDING),
    )

    written = [catalogue.written(pair) for pair in catalogue.dictionary]

    assert written == [
        Pair("Aldous", "Aldis"),
        Pair("Candle", "candle"),
        Pair("today", "now"),
    ]


def test_letters_that_grow_when_folded_do_not_shift_what_follows() -> None:
    comparison = compared("İİİ the {Big=>HUGE} dog")

    assert folded_by_offset(comparison, Side.ORIGINAL).startswith("İİİ the big dog")
    (one,) = comparison.differences
    assert Catalogue(comparison).wording(one) == Pair("big", "huge")


def test_a_difference_is_found_by_its_number_if_it_exists() -> None:
    found = CATALOGUE.numbered(3)

    assert found is CATALOGUE.differences[2]
    assert CATALOGUE.numbered(0) is None
    assert CATALOGUE.numbered(8) is None


def test_kinds_are_counted_also_where_there_are_none() -> None:
    assert counts(CATALOGUE.differences) == {
        Kind.SUBSTITUTED: 5,
        Kind.DROPPED: 1,
        Kind.ADDED: 1,
        Kind.MOVED: 0,
    }


def test_a_count_is_what_naming_this_kind_or_nature_would_show() -> None:
    wanted = Filter(
        kinds=frozenset({Kind.DROPPED}), natures=frozenset({Nature.WORDING}), text="e"
    )

    kinds, natures = facets(CATALOGUE, wanted, set_asides={5: "", 4: ""})

    assert kinds[Kind.SUBSTITUTED] == 1
    assert kinds[Kind.DROPPED] == 0
    assert natures[Nature.WORDING] == 0
    assert set(natures) == set(Nature)
