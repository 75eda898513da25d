from __future__ import annotations

import numpy as np
import pytest

from viewer.alignment.linking.adverbials import Adverbials


def found(language: str, *stretches: str) -> list[list[str]]:
    """The words of these stretches, looked at together, that adverbials are made of."""
    sides = [stretch.split() for stretch in stretches]
    ids: dict[str, int] = {}
    keys = np.full((max(map(len, sides)), len(sides)), -2)
    for lane, side in enumerate(sides):
        keys[: len(side), lane] = [ids.setdefault(word, len(ids)) for word in side]
    flags = Adverbials(language, ids).within(keys)
    return [
        [
            word
            for word, part in zip(side, flags[:, lane].tolist(), strict=False)
            if part
        ]
        for lane, side in enumerate(sides)
    ]


@pytest.mark.parametrize(
    ("language", "stretch", "adverbial"),
    [
        ("en", "he was of course late", "of course"),
        ("en", "more or less", "more or less"),
        ("en-GB", "it is in fact large", "in fact"),
        ("de", "das ist in der tat groß", "in der tat"),
        ("fr", "d' ailleurs il part", "d' ailleurs"),
        ("ru", "на самом деле он дома", "на самом деле"),
    ],
)
def test_an_adverbial_is_found_whole(
    language: str, stretch: str, adverbial: str
) -> None:
    assert found(language, stretch) == [adverbial.split()]


@pytest.mark.parametrize(
    "stretch", ["the course of the river", "course of", "a fact in itself", "well"]
)
def test_its_words_alone_or_in_another_order_are_none(stretch: str) -> None:
    assert found("en", stretch, "of course in fact as well") == [
        [],
        ["of", "course", "in", "fact", "as", "well"],
    ]


def test_none_runs_from_one_stretch_into_another() -> None:
    assert found("en", "the end of", "course it is") == [[], []]


def test_padding_is_no_word() -> None:
    assert found("en", "of", "of course", "course") == [[], ["of", "course"], []]


def test_a_language_without_a_list_has_none() -> None:
    adverbials = Adverbials("xx", {"of": 0, "course": 1})

    assert not adverbials


def test_nothing_is_looked_for_where_not_all_words_are_known() -> None:
    assert not Adverbials("en", {"of": 0, "fact": 1})
