from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from viewer.window.maps.connector_map import Beyond, End, shape

WIDTH = 40.0


def test_a_band_joins_both_ends_over_their_whole_height() -> None:
    path = shape(End(10.0, 30.0), End(50.0, 90.0), width=WIDTH)

    box = path.boundingRect()
    assert (box.left(), box.right()) == (0.0, WIDTH)
    assert (box.top(), box.bottom()) == (10.0, 90.0)
    assert path.contains(QPointF(0.5, 20.0))
    assert path.contains(QPointF(WIDTH - 0.5, 70.0))
    assert not path.contains(QPointF(WIDTH - 0.5, 20.0))


def test_a_place_between_two_words_is_wide_enough_to_be_seen() -> None:
    path = shape(End(10.0, 30.0), End(20.0, 20.0), width=WIDTH)

    assert path.contains(QPointF(WIDTH - 0.1, 20.0))


@pytest.mark.parametrize("beyond", Beyond)
def test_a_stub_points_to_where_the_other_end_is(beyond: Beyond) -> None:
    end = End(100.0, 120.0)

    box = shape(end, beyond, width=WIDTH).boundingRect()

    assert box.left() == 0.0
    assert box.right() < WIDTH
    if beyond is Beyond.ABOVE:
        assert box.top() < end.top
        assert box.bottom() <= end.bottom
    else:
        assert box.bottom() > end.bottom
        assert box.top() >= end.top


def test_stubs_of_the_two_sides_mirror_each_other() -> None:
    end = End(100.0, 120.0)

    left = shape(end, Beyond.BELOW, width=WIDTH).boundingRect()
    right = shape(Beyond.BELOW, end, width=WIDTH).boundingRect()

    assert right.left() == pytest.approx(WIDTH - left.right())
    assert (right.top(), right.bottom()) == (left.top(), left.bottom())


def test_nothing_is_drawn_where_both_ends_are_away() -> None:
    assert shape(Beyond.ABOVE, Beyond.BELOW, width=WIDTH).isEmpty()
