from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QPlainTextEdit,
    QStyle,
    QStyleOptionSlider,
)

from viewer.window.look.scroll_bars import dress_scroll_bars
from viewer.window.look.theme import ColourScheme, theme_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def area(qtbot: QtBot) -> QAbstractScrollArea:
    """A page that is both longer and wider than what is shown of it."""
    area = QPlainTextEdit("\n".join("a long line " * 40 for _ in range(100)))
    area.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    qtbot.addWidget(area)
    area.resize(300, 300)
    with qtbot.waitExposed(area):
        area.show()
    return area


@pytest.mark.parametrize("scheme", [ColourScheme.LIGHT, ColourScheme.DARK])
def test_a_scroll_bar_is_a_handle_on_the_page_without_arrows(
    area: QAbstractScrollArea, scheme: ColourScheme
) -> None:
    theme = theme_for(scheme)

    dress_scroll_bars(area, theme)

    for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
        option = QStyleOptionSlider()
        bar.initStyleOption(option)
        arrow, handle = (
            bar.style().subControlRect(
                QStyle.ComplexControl.CC_ScrollBar, option, part, bar
            )
            for part in (
                QStyle.SubControl.SC_ScrollBarAddLine,
                QStyle.SubControl.SC_ScrollBarSlider,
            )
        )
        shot = bar.grab().toImage()
        assert arrow.isEmpty()
        assert shot.pixelColor(handle.center()) == theme.handle
        assert shot.pixelColor(bar.rect().bottomRight() - QPoint(6, 6)) == theme.page


def test_a_bar_that_is_never_shown_is_left_alone(area: QAbstractScrollArea) -> None:
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    dress_scroll_bars(area, theme_for(ColourScheme.LIGHT))

    assert not area.horizontalScrollBar().styleSheet()
