from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from viewer.model import Kind
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.maps.lane_painting import (
    draw_marks,
    paint_pointer,
    paint_seen,
    row_height,
)
from viewer.window.maps.overview_map import Mark

if TYPE_CHECKING:
    from collections.abc import Callable

LIGHT = theme_for(ColourScheme.LIGHT)
LANE = QRect(10, 0, 14, 100)


def drawn(draw: Callable[[QPainter], None]) -> QImage:
    image = QImage(40, 100, QImage.Format.Format_RGB32)
    image.fill(LIGHT.page)
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def marked(*marks: Mark) -> QImage:
    return drawn(lambda painter: draw_marks(painter, marks, LANE, LIGHT, ratio=1.0))


def inked(image: QImage) -> QRect:
    """Return the smallest rectangle around all that is drawn."""
    dots = [
        QRect(x, y, 1, 1)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) != LIGHT.page
    ]
    around = QRect()
    for dot in dots:
        around = around.united(dot)
    return around


@pytest.mark.parametrize(
    ("kind", "left", "width"),
    [
        (Kind.SUBSTITUTED, 13, 8),
        (Kind.DROPPED, 10, 14),
        (Kind.ADDED, 10, 14),
        (Kind.MOVED, 10, 14),
    ],
)
def test_a_mark_fills_its_rows_and_a_substitution_is_narrow(
    kind: Kind, left: int, width: int
) -> None:
    image = marked(Mark(kind, 2, 5, 4))

    assert inked(image) == QRect(left, 6, width, 9)


def test_what_was_moved_is_striped() -> None:
    image = marked(Mark(Kind.MOVED, 0, 4, 4))

    rows = [image.pixelColor(15, y) != LIGHT.page for y in range(0, 12, 3)]
    assert rows == [True, False, True, False]


def test_a_substitution_is_seen_upon_a_move() -> None:
    rows = Mark(Kind.SUBSTITUTED, 0, 1, 4), Mark(Kind.MOVED, 0, 1, 4)

    image = marked(*rows)

    assert image.pixelColor(15, 1) == LIGHT.marks[Kind.SUBSTITUTED].line
    assert image.pixelColor(11, 1) == LIGHT.marks[Kind.MOVED].line


def test_the_more_differs_the_stronger_is_the_mark() -> None:
    shades = [
        marked(Mark(Kind.ADDED, 0, 1, level)).pixelColor(15, 1).lightness()
        for level in (1, 2, 3, 4)
    ]

    assert shades == sorted(set(shades), reverse=True)


def test_rows_are_as_high_on_every_screen_but_never_thinner_than_two_pixels() -> None:
    assert [row_height(ratio) for ratio in (0.5, 1.0, 1.5, 2.0)] == [2, 3, 4, 6]


@pytest.mark.parametrize(
    ("shares", "top", "height"), [((0.2, 0.5), 20, 30), ((0.2, 0.2), 20, 5)]
)
def test_what_is_seen_is_framed_however_little_it_is(
    shares: tuple[float, float], top: int, height: int
) -> None:
    image = drawn(lambda painter: paint_seen(painter, LANE, shares, LIGHT))

    assert inked(image) == QRect(9, top, 16, height)


@pytest.mark.parametrize(("back", "left", "right"), [(5, 5, 23), (28, 10, 27)])
def test_the_pointer_stands_at_its_side_of_the_lane(
    back: int, left: int, right: int
) -> None:
    image = drawn(lambda painter: paint_pointer(painter, LANE, 0.5, LIGHT, back=back))

    around = inked(image)
    assert (around.left(), around.right()) == (left, right)
    assert around.center().y() in (49, 50)
