from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.model import Difference, Kind, Side, Span
from viewer.window.maps.overview_map import Scale, Stretches, marks, stretches_of

LENGTH = 1_000
SPANS = st.lists(
    st.tuples(st.integers(0, LENGTH - 1), st.integers(1, 60)).map(
        lambda item: (item[0], min(LENGTH, item[0] + item[1]))
    )
)


@st.composite
def _scales(draw: st.DrawFn) -> Scale:
    steps = st.tuples(st.integers(1, 90), st.floats(0.01, 1.0))
    offset, height = 0, 0.0
    places = [(offset, height)]
    for characters, pixels in draw(st.lists(steps, min_size=1, max_size=20)):
        offset, height = offset + characters, height + pixels
        places.append((offset, height))
    return Scale.of([(one, other / height) for one, other in places])


@given(_scales(), st.floats(0.0, 1.0))
def test_a_place_is_found_again_where_it_stands(scale: Scale, share: float) -> None:
    offset = scale.offset_at(share)

    assert scale.share_of(offset) <= share + 1e-9
    assert scale.share_of(offset + 1) >= share - 1e-9


@given(_scales())
def test_what_comes_later_stands_lower(scale: Scale) -> None:
    shares = [scale.share_of(offset) for offset in range(scale.offsets[-1] + 1)]

    assert all(one < other for one, other in pairwise(shares))


def test_a_text_that_is_not_laid_out_is_spread_by_its_length() -> None:
    scale = Scale.even(200)

    assert scale.share_of(50) == pytest.approx(0.25)
    assert scale.offset_at(0.5) == 100


def test_an_empty_text_has_a_scale() -> None:
    assert Scale.even(0).offset_at(0.7) == 0
    assert Scale.of([]).share_of(3) == 0.0


def test_places_that_do_not_rise_are_left_out() -> None:
    scale = Scale.of([(0, 0.0), (10, 0.0), (20, 0.5), (20, 0.6), (40, 1.0)])

    assert scale.offsets == (0, 20, 40)


@given(SPANS, st.integers(1, 400))
def test_no_difference_is_lost(spans: list[tuple[int, int]], rows: int) -> None:
    stretches = {Kind.DROPPED: Stretches(sorted(spans))}
    scale = Scale.even(LENGTH)

    found = marks(stretches, scale, rows)

    for start, end in spans:
        first, last = (int(rows * place / LENGTH) for place in (start, end - 1))
        middle = (first + last) // 2
        assert any(mark.first - 1 <= middle <= mark.stop for mark in found)


@given(SPANS, st.integers(1, 400))
def test_marks_of_one_kind_do_not_overlap(
    spans: list[tuple[int, int]], rows: int
) -> None:
    found = marks({Kind.MOVED: Stretches(sorted(spans))}, Scale.even(LENGTH), rows)

    assert all(0 <= mark.first < mark.stop <= rows for mark in found)
    assert all(one.stop <= other.first for one, other in pairwise(found))


def test_differences_close_together_are_one_mark() -> None:
    close = Stretches([(10, 13), (14, 17), (18, 20)])

    found = marks({Kind.SUBSTITUTED: close}, Scale.even(LENGTH), 10)

    assert [(mark.first, mark.stop) for mark in found] == [(0, 1)]


def test_the_more_differs_the_stronger_is_the_mark() -> None:
    word, passage = Stretches([(0, 5)]), Stretches([(0, 100)])

    (weak,) = marks({Kind.ADDED: word}, Scale.even(LENGTH), 10)
    (strong,) = marks({Kind.ADDED: passage}, Scale.even(LENGTH), 10)

    assert weak.level < strong.level


def test_each_side_shows_what_it_has() -> None:
    dropped = Difference(1, Kind.DROPPED, Span(3, 9), Span(4, 4))
    added = Difference(2, Kind.ADDED, Span(12, 12), Span(7, 11))

    found = {
        (kind, side): len(stretches_of([dropped, added], side)[kind])
        for kind in (Kind.DROPPED, Kind.ADDED)
        for side in Side
    }

    assert found == {
        (Kind.DROPPED, Side.ORIGINAL): 1,
        (Kind.DROPPED, Side.COPY): 0,
        (Kind.ADDED, Side.ORIGINAL): 0,
        (Kind.ADDED, Side.COPY): 1,
    }
