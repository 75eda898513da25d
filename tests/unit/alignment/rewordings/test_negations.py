"""A negation that came or went is a difference of its own, in every language."""

from __future__ import annotations

import pytest

from tests.unit.alignment.covering import compared, told
from viewer.alignment.languages.function_words import WordClass
from viewer.alignment.rewordings.negations import around_negation
from viewer.alignment.rewordings.sides import Stretch
from viewer.model import Kind, Options

CASES = [
    ("en", "The council has {} its old plan for good.", "not dropped", "kept", "not"),
    ("en", "The council {} its old plan for good.", "never kept", "dropped", "never"),
    ("en", "The mayors {} the old plan.", "don't like", "hate", "don't"),
    ("en", "The mayor would {} the plan.", "no longer obey", "follow", "no longer"),
    ("en", "The {} the old plan.", "pilot did not steer", "captain led", "not"),
    ("de", "Der Rat hat den Plan {} am Ende.", "nicht verworfen", "bewahrt", "nicht"),
    ("de", "Der Rat hat {} für das Dorf.", "keinen Plan", "Entwurf", "keinen"),
    ("fr", "Le maire l’a {} hier soir.", "pas aimé", "détesté", "pas"),
    ("es", "El alcalde {} el viejo plan.", "nunca quiso", "odiaba", "nunca"),
    ("es", "El alcalde {} el viejo plan.", "no quiso", "odiaba", "no"),
    ("it", "Il sindaco {} il vecchio piano.", "non amava", "odiava", "non"),
    ("pt", "O prefeito {} o velho plano.", "não queria", "odiava", "não"),
    ("ru", "Мэр города {} старый план.", "не любил", "ненавидел", "не"),
    ("uk", "Мер міста {} старий план.", "не любив", "ненавидів", "не"),
    ("uk", "Тут {} купував старий план.", "ніхто не", "хтось", "не"),
    ("el", "Ο δήμαρχος {} το παλιό σχέδιο.", "δεν ήθελε", "μισούσε", "δεν"),
    ("sv", "Borgmästaren ville {} den gamla planen.", "inte rädda", "spara", "inte"),
    ("da", "Borgmesteren ville {} den gamle plan.", "ikke redde", "spare", "ikke"),
    ("no", "Ordføreren ville {} den gamle planen.", "ikke redde", "spare", "ikke"),
    ("fi", "Pormestari {} vanhan sillan.", "ei ostanut", "myi", "ei"),
    ("id", "Wali kota {} jembatan tua itu.", "tidak membeli", "menjual", "tidak"),
    ("id", "Wali kota {} jembatan tua itu.", "belum membeli", "menjual", "belum"),
    ("vi", "Thị trưởng {} cây cầu cũ.", "chưa mua", "bán", "chưa"),
    ("zh", "市长一直{}旧的计划。", "不喜欢", "讨厌", "不"),
    ("zh", "市长昨天{}旧的计划。", "没批准", "否决", "没"),
]


@pytest.mark.parametrize(("language", "frame", "denied", "plain", "negation"), CASES)
def test_a_negation_that_went_is_not_hidden_in_a_rewording(
    language: str, frame: str, denied: str, plain: str, negation: str
) -> None:
    options = Options(language=language)

    gone = told(compared(frame.format(denied), frame.format(plain), options=options))
    come = told(compared(frame.format(plain), frame.format(denied), options=options))

    for differences, kind, side in ((gone, Kind.DROPPED, 1), (come, Kind.ADDED, 2)):
        alone = [each[side] for each in differences if each[0] is kind]
        assert any(f" {negation} " in f" {text} " for text in alone)
        substituted = [each for each in differences if each[0] is Kind.SUBSTITUTED]
        assert substituted
        assert not any(f" {negation} " in f" {each[side]} " for each in substituted)


C, N, P = WordClass.CONTENT, WordClass.NEGATION, WordClass.PRONOUN


@pytest.mark.parametrize(
    ("one", "other", "before", "behind"),
    [
        ([P, C, N, C], [P, C, C], (10, 12, 20, 22), (13, 14, 22, 23)),
        ([P, C, C], [P, C, N, C], (10, 12, 20, 22), (12, 13, 23, 24)),
        ([N, C], [C], (10, 10, 20, 20), (11, 12, 20, 21)),
        ([C], [C, N], (10, 11, 20, 21), (11, 11, 22, 22)),
    ],
)
def test_what_is_before_and_behind_a_negation_faces_each_other(
    one: list[WordClass],
    other: list[WordClass],
    before: tuple[int, ...],
    behind: tuple[int, ...],
) -> None:
    stretch = Stretch(10, 10 + len(one), 20, 20 + len(other))

    assert around_negation(stretch, one, other) == (before, behind)


@pytest.mark.parametrize(
    ("one", "other"),
    [([C, C], [C]), ([N, C, C], [C]), ([N, N], [C]), ([N, C], [N]), ([N], [C])],
)
def test_nothing_is_around_a_negation_that_does_not_make_all_else_even(
    one: list[WordClass], other: list[WordClass]
) -> None:
    assert around_negation(Stretch(0, len(one), 0, len(other)), one, other) is None


def test_a_pronoun_that_denies_is_part_of_a_phrase_only_inside_it() -> None:
    options = Options(language="en")

    inside = compared(
        "The old man had nothing more.", "The old man starved.", options=options
    )
    at_start = compared(
        "The next day nobody came home.", "The next day emptiness.", options=options
    )

    assert told(inside) == [(Kind.SUBSTITUTED, "had nothing more", "starved")]
    assert told(at_start) == [
        (Kind.DROPPED, "nobody", ""),
        (Kind.SUBSTITUTED, "came home", "emptiness"),
    ]


def test_a_negation_on_both_sides_stays_in_the_rewording() -> None:
    comparison = compared("Nobody had seen it.", "Not a soul had seen it.")

    assert told(comparison) == [(Kind.SUBSTITUTED, "Nobody", "Not a soul")]


def test_a_word_that_only_begins_with_a_negation_is_whole() -> None:
    comparison = compared(
        "他喜欢茶,不过很忙。", "他喜欢茶,但是很忙。", options=Options(language="zh")
    )

    assert told(comparison) == [(Kind.SUBSTITUTED, "不过", "但是")]


def test_words_around_a_negation_that_came_or_went_stand_for_each_other() -> None:
    one, other = "He was surely not glad about it.", "He was clearly happy about it."

    there, back = told(compared(one, other)), told(compared(other, one))

    assert there == [
        (Kind.SUBSTITUTED, "surely", "clearly"),
        (Kind.DROPPED, "not", ""),
        (Kind.SUBSTITUTED, "glad", "happy"),
    ]
    assert back == [
        (Kind.SUBSTITUTED, "clearly", "surely"),
        (Kind.ADDED, "", "not"),
        (Kind.SUBSTITUTED, "happy", "glad"),
    ]
