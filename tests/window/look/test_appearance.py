from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from viewer.settings import ThemeChoice
from viewer.window.look.appearance import Appearance, palette_is_dark, scheme_for
from viewer.window.look.theme import ColourScheme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

DARK = QPalette(QColor("#202020"))
LIGHT = QPalette(QColor("#f0f0f0"))
UNKNOWN = Qt.ColorScheme.Unknown


@pytest.mark.parametrize(
    ("choice", "system", "palette", "scheme"),
    [
        (ThemeChoice.LIGHT, Qt.ColorScheme.Dark, DARK, ColourScheme.LIGHT),
        (ThemeChoice.DARK, Qt.ColorScheme.Light, LIGHT, ColourScheme.DARK),
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Dark, LIGHT, ColourScheme.DARK),
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Light, DARK, ColourScheme.LIGHT),
        (ThemeChoice.SYSTEM, UNKNOWN, DARK, ColourScheme.DARK),
        (ThemeChoice.SYSTEM, UNKNOWN, LIGHT, ColourScheme.LIGHT),
    ],
)
def test_the_reader_decides_then_the_system_then_its_palette(
    choice: ThemeChoice,
    system: Qt.ColorScheme,
    palette: QPalette,
    scheme: ColourScheme,
) -> None:
    assert scheme_for(choice, system, palette) is scheme


def test_a_choice_takes_effect_at_once_and_is_announced(
    qapp: QApplication, qtbot: QtBot
) -> None:
    appearance = Appearance(qapp, ThemeChoice.LIGHT)

    with qtbot.waitSignal(appearance.theme_changed) as changed:
        appearance.choose(ThemeChoice.DARK)

    assert changed.args == [appearance.theme]
    assert appearance.theme.scheme is ColourScheme.DARK
    assert palette_is_dark(qapp.palette())


def test_going_back_to_the_system_undoes_the_choice(qapp: QApplication) -> None:
    appearance = Appearance(qapp, ThemeChoice.DARK)

    appearance.choose(ThemeChoice.SYSTEM)

    assert appearance.theme.scheme is ColourScheme.LIGHT
    assert not palette_is_dark(qapp.palette())


def test_the_theme_follows_the_system(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance = Appearance(qapp, ThemeChoice.SYSTEM)
    monkeypatch.setattr(
        "viewer.window.look.appearance.scheme_for", lambda *_: ColourScheme.DARK
    )

    with qtbot.waitSignal(appearance.theme_changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert palette_is_dark(qapp.palette())


def test_a_change_that_is_none_is_not_announced(
    qapp: QApplication, qtbot: QtBot
) -> None:
    appearance = Appearance(qapp, ThemeChoice.LIGHT)

    with qtbot.assertNotEmitted(appearance.theme_changed):
        appearance.choose(ThemeChoice.LIGHT)
