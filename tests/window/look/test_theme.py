from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QStyleFactory,
    QWidget,
)

from viewer.model import Kind
from viewer.window.look.theme import ColourScheme, contrast, theme_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SCHEMES = pytest.mark.parametrize("scheme", ColourScheme)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@SCHEMES
@pytest.mark.parametrize("kind", Kind)
def test_marked_words_are_legible(scheme: ColourScheme, kind: Kind) -> None:
    colours = theme_for(scheme).marks[kind]

    assert contrast(colours.text, colours.background) >= 4.5
    assert contrast(colours.text, colours.strong) >= 4.5


@SCHEMES
@pytest.mark.parametrize("kind", Kind)
def test_lines_of_marks_can_be_made_out(scheme: ColourScheme, kind: Kind) -> None:
    theme = theme_for(scheme)

    assert contrast(theme.marks[kind].line, theme.marks[kind].background) >= 3.0
    assert contrast(theme.marks[kind].line, theme.page) >= 3.0
    assert contrast(theme.outline, theme.marks[kind].strong) >= 3.0


@SCHEMES
def test_all_other_texts_are_legible(scheme: ColourScheme) -> None:
    theme = theme_for(scheme)

    assert contrast(theme.text, theme.page) >= 7.0
    assert contrast(theme.text, theme.header) >= 7.0
    assert contrast(theme.muted, theme.header) >= 4.5
    assert contrast(theme.muted, theme.page) >= 4.5
    assert contrast(theme.accent_text, theme.accent) >= 4.5
    assert contrast(theme.selection_text, theme.selection) >= 4.5
    assert contrast(theme.notice_text, theme.notice) >= 4.5


@SCHEMES
def test_edges_of_controls_can_be_made_out(scheme: ColourScheme) -> None:
    theme = theme_for(scheme)

    assert contrast(theme.edge, theme.page) >= 3.0
    assert contrast(theme.edge, theme.header) >= 3.0


@SCHEMES
@pytest.mark.parametrize("control", [QLineEdit, QCheckBox, QSpinBox, QPushButton])
def test_a_control_is_drawn_with_that_edge(
    scheme: ColourScheme, control: type[QWidget], qtbot: QtBot
) -> None:
    theme, widget = theme_for(scheme), control()
    qtbot.addWidget(widget)
    widget.setStyle(QStyleFactory.create("Fusion"))
    widget.setPalette(theme.control_palette())
    widget.resize(60, 24)

    picture = widget.grab().toImage()

    column = [picture.pixelColor(7, row) for row in range(picture.height())]
    assert any(contrast(colour, theme.page) >= 3.0 for colour in column)


@SCHEMES
def test_no_two_kinds_share_a_colour(scheme: ColourScheme) -> None:
    marks = theme_for(scheme).marks.values()

    assert len({mark.background.name() for mark in marks}) == len(Kind)


def test_the_palette_carries_page_and_text() -> None:
    theme = theme_for(ColourScheme.DARK)

    palette = theme.palette()

    assert palette.base().color() == theme.page
    assert palette.text().color() == theme.text
