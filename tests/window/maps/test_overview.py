from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.window.making import painted, turn_wheel
from viewer.model import Kind, Side, Span
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.maps.overview import Overview
from viewer.window.maps.overview_map import Scale, Stretches
from viewer.window.review.stepping import Direction

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage
    from pytestqt.qtbot import QtBot

LENGTH = 1_000
LIGHT = theme_for(ColourScheme.LIGHT)
_PROGRAM = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
from tests.window.maps.test_overview import filled
strip = filled()
strip.show()
image = strip.grab().toImage()
print(image.devicePixelRatio(), image.width(), image.height())
lane = strip.lane(__import__("viewer.model").model.Side.ORIGINAL)
x = round(lane.center().x() * image.devicePixelRatio())
print(*(image.pixelColor(x, y).name() for y in range(image.height())))
"""


def filled() -> Overview:
    """Return a strip with one thing of each kind in the original's lane."""
    strip = Overview(LIGHT)
    strip.resize(strip.width(), 300)
    strip.show_differences(
        {
            Side.ORIGINAL: {
                Kind.SUBSTITUTED: Stretches([(100, 110)]),
                Kind.DROPPED: Stretches([(300, 400)]),
                Kind.MOVED: Stretches([(600, 700)]),
            },
            Side.COPY: {Kind.ADDED: Stretches([(500, 510)])},
        }
    )
    for side in Side:
        strip.show_scale(side, Scale.even(LENGTH))
    return strip


@pytest.fixture
def strip(qtbot: QtBot) -> Overview:
    strip = filled()
    qtbot.addWidget(strip)
    with qtbot.waitExposed(strip):
        strip.show()
    return strip


def _inked(image: QImage, strip: Overview, side: Side, offset: int) -> str:
    """Return for each pixel across the lane whether something is marked there."""
    lane = strip.lane(side)
    y = round(strip.scale(side).share_of(offset) * strip.height())
    return "".join(
        " " if image.pixelColor(x, y) == LIGHT.page else "#"
        for x in range(lane.left(), lane.right() + 1)
    )


def _channels(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _mixed(ink: int, ground: int, alpha: int) -> int:
    return round((ink * alpha + ground * (255 - alpha)) / 255)


def test_kinds_are_told_apart_without_colour(strip: Overview) -> None:
    image = painted(strip)

    substituted = _inked(image, strip, Side.ORIGINAL, 105)
    dropped = _inked(image, strip, Side.ORIGINAL, 350)
    moved = {_inked(image, strip, Side.ORIGINAL, at) for at in range(605, 695, 3)}
    assert substituted.startswith(" ")
    assert substituted.strip()
    assert " " not in dropped
    assert len(moved) == 2  # stripes and the page between them
    assert not _inked(image, strip, Side.COPY, 350).strip()
    assert _inked(image, strip, Side.COPY, 505).strip()


@pytest.mark.parametrize("factor", ["1", "1.5", "2"])
def test_marks_have_sharp_edges_on_every_screen(factor: str) -> None:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": factor,
    }

    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    head, row = done.stdout.splitlines()
    ratio, _, height = map(float, head.split())
    assert ratio == float(factor)
    assert height == round(300 * ratio)
    page, pure = _channels(LIGHT.page), set()
    for kind in Kind:
        ink = _channels(LIGHT.marks[kind].line)
        for alpha in (0, 130, 170, 212, 255):
            pure.add(tuple(_mixed(ink[at], page[at], alpha) for at in range(3)))
    for name in row.split():
        found = tuple(int(name[at : at + 2], 16) for at in (1, 3, 5))
        assert any(
            all(abs(one - other) <= 2 for one, other in zip(found, known, strict=True))
            for known in pure
        ), f"{name} is a mixture of two rows"


@pytest.mark.parametrize("side", Side)
def test_dragging_leads_through_the_text(
    strip: Overview, side: Side, qtbot: QtBot
) -> None:
    sought: list[tuple[Side, int]] = []
    strip.sought.connect(lambda where, offset: sought.append((where, offset)))
    x = strip.lane(side).center().x()

    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 30))
    QTest.mouseMove(strip, QPoint(x, 150))
    with qtbot.assertNotEmitted(strip.picked):
        QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 150))

    assert sought
    assert {where for where, _ in sought} == {side}
    assert sought[-1][1] == pytest.approx(LENGTH / 2, abs=10)


def test_dragging_beyond_the_strip_leads_to_the_ends(strip: Overview) -> None:
    sought: list[int] = []
    strip.sought.connect(lambda _, offset: sought.append(offset))
    x = strip.lane(Side.COPY).center().x()

    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 150))
    QTest.mouseMove(strip, QPoint(x, -500))
    QTest.mouseMove(strip, QPoint(x, 5_000))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 5_000))

    assert sought == [0, LENGTH]


def test_a_click_names_what_is_near(strip: Overview, qtbot: QtBot) -> None:
    x = strip.lane(Side.ORIGINAL).center().x()

    with qtbot.waitSignal(strip.picked) as picked:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 30))

    side, first, last = picked.args or []
    assert side is Side.ORIGINAL
    assert first < 100 < last
    assert last - first < LENGTH / 10


def test_the_wheel_steps_by_notches(strip: Overview) -> None:
    steps: list[Direction] = []
    strip.step_asked.connect(steps.append)

    for turned in (-120, -60, -60, 240):
        turn_wheel(strip, turned)

    assert steps == [Direction.NEXT] * 2 + [Direction.PREVIOUS] * 2


def test_the_part_on_the_screen_is_framed(strip: Overview) -> None:
    before = painted(strip)

    strip.show_seen(Side.COPY, 0.2, 0.4)

    after = painted(strip)
    x = strip.lane(Side.COPY).center().x()
    changed = [
        y for y in range(300) if before.pixelColor(x, y) != after.pixelColor(x, y)
    ]
    assert (changed[0], changed[-1]) == pytest.approx((60, 120), abs=2)


def test_the_current_difference_is_pointed_at(strip: Overview) -> None:
    before = painted(strip)

    strip.show_current({Side.ORIGINAL: Span(900, 910), Side.COPY: Span(800, 800)})

    after = painted(strip)
    for side, y in ((Side.ORIGINAL, 270), (Side.COPY, 240)):
        x = strip.lane(side).center().x()
        assert before.pixelColor(x, y) != after.pixelColor(x, y)


def test_the_strip_follows_the_theme(strip: Overview) -> None:
    dark = theme_for(ColourScheme.DARK)

    strip.set_theme(dark)

    lane = strip.lane(Side.COPY)
    assert painted(strip).pixelColor(lane.center().x(), 20) == dark.page


def test_the_strip_is_drawn_once_for_each_screen(strip: Overview) -> None:
    painted(strip)
    kept = strip._cache

    painted(strip)
    assert strip._cache is kept

    QApplication.sendEvent(strip, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert strip._cache is None


def test_lanes_change_places_where_the_panes_do(strip: Overview) -> None:
    assert strip.lane(Side.ORIGINAL).left() < strip.lane(Side.COPY).left()

    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert strip.lane(Side.ORIGINAL).left() > strip.lane(Side.COPY).left()
