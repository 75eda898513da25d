from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from viewer.model import Side
from viewer.window.look.theme import ColourScheme, contrast, theme_for
from viewer.window.panes.drop_zone import DropZone

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def zone(qtbot: QtBot) -> DropZone:
    zone = DropZone(Side.ORIGINAL, theme_for(ColourScheme.LIGHT))
    qtbot.addWidget(zone)
    zone.resize(500, 500)
    zone.show()
    return zone


def _texts(zone: DropZone) -> str:
    labels = zone.findChildren(QLabel) + zone.findChildren(QPushButton)
    return " ".join(label.text() for label in labels if label.isVisible())


def test_it_says_what_to_do(zone: DropZone) -> None:
    assert "Drop the original article here" in _texts(zone)
    assert "Open Original…" in _texts(zone)
    assert zone.accessibleName() == "Drop the original article here"


def test_while_a_file_is_read_it_says_so_and_offers_nothing_else(
    zone: DropZone,
) -> None:
    zone.show_reading("a.txt")
    reading = _texts(zone)
    zone.show_reading(None)

    assert reading == "Reading a.txt…"
    assert "Open Original…" in _texts(zone)


@pytest.mark.parametrize("height", [250, 300])
def test_where_there_is_no_room_for_a_picture_its_words_stand_in_the_middle(
    zone: DropZone, qtbot: QtBot, height: int
) -> None:
    (button,) = zone.findChildren(QPushButton)
    title = min(zone.findChildren(QLabel), key=QLabel.y)

    zone.resize(220, height)

    def stands_in_the_middle() -> bool:
        above, below = title.y(), height - button.geometry().bottom()
        return above <= below <= 1.3 * above

    qtbot.waitUntil(stands_in_the_middle)


def test_the_button_is_pressed_by_keyboard(zone: DropZone, qtbot: QtBot) -> None:
    (button,) = zone.findChildren(QPushButton)

    with qtbot.waitSignal(zone.open_requested):
        QTest.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize("scheme", ColourScheme)
def test_its_words_are_legible(zone: DropZone, scheme: ColourScheme) -> None:
    theme = theme_for(scheme)

    zone.set_theme(theme)

    for label in zone.findChildren(QLabel):
        colour = label.palette().color(label.foregroundRole())
        assert contrast(colour, theme.page) >= 4.5
