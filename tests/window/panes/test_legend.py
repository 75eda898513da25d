from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.window.making import painted
from viewer.model import Kind
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.panes.legend import Legend, LegendEntry

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LIGHT = theme_for(ColourScheme.LIGHT)


@pytest.fixture
def legend(qtbot: QtBot) -> Legend:
    legend = Legend(LIGHT)
    qtbot.addWidget(legend)
    legend.show()
    return legend


def test_every_kind_is_named_with_its_count(legend: Legend) -> None:
    legend.show_counts({kind: at for at, kind in enumerate(Kind)})

    names = [entry.accessibleName() for entry in legend.findChildren(LegendEntry)]
    assert names == ["Substituted 0", "Dropped 1", "Added 2", "Moved 3"]


def test_without_a_comparison_there_are_no_counts(legend: Legend) -> None:
    legend.show_counts(dict.fromkeys(Kind, 5))

    legend.show_counts(None)

    names = [entry.accessibleName() for entry in legend.findChildren(LegendEntry)]
    assert names == ["Substituted", "Dropped", "Added", "Moved"]


@pytest.mark.parametrize("scheme", ColourScheme)
def test_every_kind_shows_the_colours_of_its_mark(
    legend: Legend, scheme: ColourScheme
) -> None:
    theme = theme_for(scheme)
    legend.show_counts(dict.fromkeys(Kind, 5))

    legend.set_theme(theme)

    for kind, entry in zip(Kind, legend.findChildren(LegendEntry), strict=True):
        image = painted(entry)
        colours = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
        }
        assert theme.marks[kind].background.name() in colours
