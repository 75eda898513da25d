"""Offsets in UTF-16 units and back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.text import Utf16Map, displayed

ANY_TEXT = st.text(st.sampled_from("a\n\ud800é北😀🇫\U0010ffff"))


@given(ANY_TEXT, st.data())
def test_an_offset_is_the_length_of_what_is_before(
    text: str, data: st.DataObject
) -> None:
    offset = data.draw(st.integers(0, len(text)))

    units = Utf16Map(text).to_units(offset)

    assert units == len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


@given(ANY_TEXT, st.data())
def test_an_offset_comes_back(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    offsets = Utf16Map(text)

    assert offsets.to_code_points(offsets.to_units(offset)) == offset


def test_only_text_without_wide_characters_counts_the_same_everywhere() -> None:
    assert Utf16Map("a\ud800é北").is_identity
    assert not Utf16Map("a😀").is_identity


def test_between_two_halves_is_behind_the_character() -> None:
    assert Utf16Map("a😀b").to_code_points(2) == 2


@given(st.text(st.characters(codec=None)))
def test_displayed_text_keeps_every_offset(text: str) -> None:
    shown = displayed(text)

    units = len(text.encode("utf-16-le", "surrogatepass"))
    assert len(shown) == len(text)
    assert len(shown.encode("utf-16-le")) == units
