"""What belongs to a linked word and faces nothing is linked with it."""

from __future__ import annotations

import pytest

from tests.unit.alignment.covering import compared, told
from viewer.model import Kind, Nature, Options

S, D, A = Kind.SUBSTITUTED, Kind.DROPPED, Kind.ADDED


@pytest.mark.parametrize(
    ("language", "original", "copy", "expected"),
    [
        pytest.param(
            "en",
            "There they did not seek very hard, he said.",
            "There they did not look thoroughly, he said.",
            [(S, "seek", "look"), (S, "very hard", "thoroughly")],
            id="a word of degree",
        ),
        pytest.param(
            "de",
            "Der Hund war sehr groß und alt.",
            "Der Hund war riesig und betagt.",
            [(S, "sehr groß", "riesig"), (S, "alt", "betagt")],
            id="in another language",
        ),
        pytest.param(
            "en",
            "There they did not look very hard, he said.",
            "There they did not look hard, he said.",
            [(D, "very", "")],
            id="before a word that stayed",
        ),
        pytest.param(
            "en",
            "Then Mr. Harold Pym came.",
            "Then Mister Gerald Pine came.",
            [(S, "Mr.", "Mister"), (S, "Harold", "Gerald"), (S, "Pym", "Pine")],
            id="the dot of an abbreviation",
        ),
        pytest.param(
            "en",
            "Then Mr. Pym came.",
            "Then Dr. Pym came.",
            [(S, "Mr", "Dr")],
            id="a dot that stayed",
        ),
        pytest.param(
            "en",
            "They came home. Then they slept.",
            "They came back, then they slept.",
            [(S, "home", "back"), (S, ".", ","), (S, "Then", "then")],
            id="a dot that ends a sentence",
        ),
        pytest.param(
            "en",
            "He held daily talks there.",
            "He led by day chats there.",
            [(S, "held", "led"), (S, "daily", "by day"), (S, "talks", "chats")],
            id="a preposition",
        ),
        pytest.param(
            "ru",
            "Медленно растёт за год целая колония.",
            "Неспешно растёт ежегодно целая колония.",
            [(S, "Медленно", "Неспешно"), (S, "за год", "ежегодно")],
            id="in a language of another script",
        ),
        pytest.param(
            "sv",
            "Då sa gubben tyst ett ord.",
            "Då yttrade den gamle tyst ett ord.",
            [(S, "sa", "yttrade"), (S, "gubben", "den gamle")],
            id="an article",
        ),
        pytest.param(
            "en",
            "There moored 17 ships again.",
            "There docked at 71 ships again.",
            [(S, "moored", "docked"), (A, "", "at"), (S, "17", "71")],
            id="none before a number",
        ),
    ],
)
@pytest.mark.parametrize("swapped", [False, True])
def test_words_are_linked_with_what_belongs_to_them(
    language: str,
    original: str,
    copy: str,
    expected: list[tuple[Kind, str, str]],
    *,
    swapped: bool,
) -> None:
    if swapped:
        original, copy = copy, original
        kinds = {S: S, D: A, A: D}
        expected = [(kinds[kind], new, old) for kind, old, new in expected]

    found = told(compared(original, copy, options=Options(language=language)))

    assert found == expected


def test_a_title_written_out_is_neither_a_name_nor_an_inflection() -> None:
    comparison = compared("Then Mr. Pym came.", "Then Mister Pym came.")

    assert [each.nature for each in comparison.differences] == [Nature.WORDING]
