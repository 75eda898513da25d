from __future__ import annotations

import io

import pytest

from viewer.terminal import encodable, wants_colour


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_colours_are_for_terminals_only() -> None:
    assert wants_colour(Terminal(), {})
    assert not wants_colour(io.StringIO(), {})


@pytest.mark.parametrize("variable", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colours_can_be_refused(variable: dict[str, str]) -> None:
    assert not wants_colour(Terminal(), variable)


def test_a_narrow_locale_gets_plainer_characters() -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")

    assert encodable("“a” → … ü", stream) == '"a" -> ... \\xfc'
    assert encodable("“a”", io.StringIO()) == '"a"'
