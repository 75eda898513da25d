from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCharFormat

from viewer.model import Difference, Kind, Side, Span
from viewer.text import Utf16Map
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.panes.marks import MarkIndex, Marks, mark_formats

if TYPE_CHECKING:
    from viewer.window.panes.stretches import Stretch


def _marks(*differences: Difference, text: str = "a" * 200) -> Marks:
    index = MarkIndex(differences, Side.ORIGINAL, Utf16Map(text))
    return index.marks()


def _at(number: int, start: int, end: int, kind: Kind = Kind.SUBSTITUTED) -> Difference:
    return Difference(number, kind, Span(start, end), Span(start, end))


def test_what_lies_within_a_moved_passage_has_its_own_mark() -> None:
    marks = _marks(_at(1, 0, 30, Kind.MOVED), _at(2, 5, 8), _at(3, 20, 30))

    found = marks.words.between(0, 99)

    assert [(start, end, number) for start, end, _, number in found] == [
        (0, 5, 1),
        (5, 8, 2),
        (8, 20, 1),
        (20, 30, 3),
    ]
    assert [number for *_, number in marks.moves.between(0, 99)] == [1]


def test_empty_spans_are_places_and_not_words() -> None:
    marks = _marks(_at(1, 4, 4, Kind.ADDED), _at(2, 6, 9))

    assert [(at, number) for at, _, _, number in marks.places.between(0, 9)] == [(4, 1)]
    assert len(marks.words.between(0, 9)) == 1


@pytest.mark.parametrize(
    ("position", "number"), [(4, None), (5, 1), (7, 1), (8, None), (100, None)]
)
def test_a_position_belongs_to_the_stretch_around_it(
    position: int, number: int | None
) -> None:
    assert _marks(_at(1, 5, 8)).words.number_at(position) == number


def test_stretches_are_counted_in_utf_16_units() -> None:
    marks = _marks(_at(1, 2, 3), text="😀😀b")

    assert marks.words.between(0, 99)[0][:2] == (4, 5)


def test_what_is_not_shown_leaves_its_text_to_what_is_around_it() -> None:
    moved, within, behind = _at(1, 0, 30, Kind.MOVED), _at(2, 5, 8), _at(3, 40, 50)
    index = MarkIndex([moved, within, behind], Side.ORIGINAL, Utf16Map("a" * 60))

    marks = index.marks(b"\0\1\0\1")

    found = marks.words.between(0, 99)
    assert [(start, end, number) for start, end, _, number in found] == [
        (0, 30, 1),
        (40, 50, 3),
    ]
    assert marks.words.number_at(6) == 1


def test_an_index_knows_the_very_differences_it_was_made_of() -> None:
    one, other = _at(1, 0, 3), _at(2, 5, 8)
    index = MarkIndex(both := (one, other), Side.ORIGINAL, Utf16Map("a" * 60))

    assert index.is_of(both, Side.ORIGINAL)
    assert not index.is_of(both, Side.COPY)
    assert not index.is_of((*both, _at(3, 9, 10)), Side.ORIGINAL)
    assert not index.is_of((one,), Side.ORIGINAL)


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)), max_size=12),
    st.integers(0, 80),
    st.integers(0, 20),
)
def test_part_of_a_text_has_the_stretches_that_the_whole_has_there(
    spans: list[tuple[int, int]], start: int, length: int
) -> None:
    kinds = (Kind.SUBSTITUTED, Kind.MOVED)
    words = _marks(
        *(
            _at(number, start, start + length, kinds[number % 2])
            for number, (start, length) in enumerate(spans, 1)
        )
    ).words

    part = words.between(start, start + length)

    def letters(found: list[Stretch]) -> list[tuple[int, int]]:
        return [
            (at, one.number)
            for one in found
            for at in range(max(one.start, start), min(one.end, start + length))
        ]

    assert letters(part) == letters(words.between(0, 200))


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)), max_size=12))
def test_stretches_never_overlap_and_miss_no_marked_character(
    spans: list[tuple[int, int]],
) -> None:
    differences = [
        _at(number, start, start + length)
        for number, (start, length) in enumerate(spans, 1)
    ]

    found = _marks(*differences).words.between(0, 200)

    covered: list[int] = []
    for start, end, _, number in found:
        assert start < end
        assert differences[number - 1].original.covers(Span(start, end))
        covered += range(start, end)
    assert covered == sorted(set(covered))
    assert set(covered) == {at for start, n in spans for at in range(start, start + n)}


@pytest.mark.parametrize("scheme", ColourScheme)
def test_kinds_are_told_apart_without_colour(scheme: ColourScheme) -> None:
    formats = mark_formats(theme_for(scheme))

    looks = {(f.underlineStyle(), f.fontStrikeOut()) for f in formats.values()}

    assert len(looks) == len(Kind)
    assert formats[Kind.DROPPED].fontStrikeOut()
    assert (
        formats[Kind.SUBSTITUTED].underlineStyle()
        is QTextCharFormat.UnderlineStyle.SingleUnderline
    )
