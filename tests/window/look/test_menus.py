from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenu

from viewer.window.look.menus import menu_style
from viewer.window.look.theme import ColourScheme, contrast, theme_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("scheme", ColourScheme)
def test_a_menu_has_an_edge_that_can_be_made_out(
    scheme: ColourScheme, qtbot: QtBot
) -> None:
    theme, menu = theme_for(scheme), QMenu()
    qtbot.addWidget(menu)
    menu.setPalette(theme.palette())
    menu.setStyleSheet(menu_style(theme))
    menu.addAction("Copy")

    picture = menu.grab().toImage()

    edge, inside = picture.pixelColor(0, 9), picture.pixelColor(3, 9)
    assert contrast(edge, inside) >= 3.0
    assert contrast(edge, theme.page) >= 3.0
