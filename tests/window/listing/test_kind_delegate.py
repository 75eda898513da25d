from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction, QColor, QFontMetrics, QImage

from tests.edited import compared
from viewer.model import Kind
from viewer.window.listing.cells import Column
from viewer.window.listing.difference_list import DifferenceList
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.review.review import Review
from viewer.window.review.status import kind_name

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

THEME = theme_for(ColourScheme.LIGHT)


@pytest.fixture
def shown(qtbot: QtBot) -> DifferenceList:
    """A list of two, of which the first, a substitution, is current."""
    review = Review()
    review.show(compared("The {leader=>captain} spoke{ twice=>}."))
    shown = DifferenceList(review, THEME, QAction("Show &All", review))
    qtbot.addWidget(shown)
    shown.resize(520, 600)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def cell(shown: DifferenceList, row: int, column: Column) -> tuple[QImage, QRect]:
    table = shown.table
    place = table.visualRect(table.model().index(row, column))
    return table.viewport().grab(place).toImage(), place


def ground(image: QImage, colour: QColor) -> list[int]:
    """Return where across the middle of the picture this colour is."""
    middle = image.height() // 2
    width = range(image.width())
    return [x for x in width if image.pixelColor(QPoint(x, middle)) == colour]


@pytest.mark.parametrize(("row", "kind"), [(0, Kind.SUBSTITUTED), (1, Kind.DROPPED)])
def test_a_kind_is_a_word_on_the_ground_of_its_mark_also_where_it_is_selected(
    shown: DifferenceList, row: int, kind: Kind
) -> None:
    image, place = cell(shown, row, Column.KIND)
    found = ground(image, THEME.marks[kind].background)
    word = QFontMetrics(shown.table.font()).horizontalAdvance(kind_name(kind))

    assert found
    assert found[0] >= 1
    assert word <= found[-1] - found[0] <= word + 10
    assert found[-1] < place.width() - 1


def test_the_rest_of_the_cell_is_that_of_the_row(shown: DifferenceList) -> None:
    for row in (0, 1):
        kind, _ = cell(shown, row, Column.KIND)
        words, _ = cell(shown, row, Column.ORIGINAL)
        corner = QPoint(0, 3)

        assert kind.pixelColor(corner) == words.pixelColor(corner)
