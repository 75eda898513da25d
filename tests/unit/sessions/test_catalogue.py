from __future__ import annotations

from tests.edited import compared, numbers
from tests.unit.sessions.catalogues import CATALOGUE, LEADER, catalogue_of
from viewer.model import Nature
from viewer.sessions.catalogue import Catalogue
from viewer.sessions.filters import Pair


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
    catalogue = catalogue_of(
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

    (one,) = comparison.differences
    assert Catalogue(comparison).wording(one) == Pair("big", "huge")


def test_all_words_are_those_of_the_differences_in_turn() -> None:
    assert [*CATALOGUE.all_words()] == [
        CATALOGUE.words(one) for one in CATALOGUE.differences
    ]


def test_a_difference_is_found_by_its_number_if_it_exists() -> None:
    found = CATALOGUE.numbered(3)

    assert found is CATALOGUE.differences[2]
    assert CATALOGUE.numbered(0) is None
    assert CATALOGUE.numbered(8) is None
