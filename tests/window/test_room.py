"""The widths of articles and list can be had without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.opened import close_window, open_window
from tests.window.making import announcements, press
from viewer.model import Side
from viewer.window.commands.command_names import Command

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(empty: MainWindow) -> MainWindow:
    empty.resize(1400, 800)
    return empty


def width(window: MainWindow, side: Side) -> int:
    return window.view.pane(side).width()


@pytest.mark.parametrize(
    ("key", "wider", "narrower"),
    [
        (Qt.Key.Key_Right, Side.ORIGINAL, Side.COPY),
        (Qt.Key.Key_Left, Side.COPY, Side.ORIGINAL),
    ],
)
def test_keys_move_the_divider(
    window: MainWindow, key: Qt.Key, wider: Side, narrower: Side
) -> None:
    before = {side: width(window, side) for side in Side}

    press(key, ALT)

    assert width(window, wider) > before[wider]
    assert width(window, narrower) < before[narrower]


@pytest.mark.usefixtures("window")
def test_where_the_divider_is_is_announced(monkeypatch: pytest.MonkeyPatch) -> None:
    said = announcements(monkeypatch)

    press(Qt.Key.Key_Right, ALT)

    assert said == ["Original 55 %, copy 45 %"]


def test_the_divider_moves_to_where_the_arrow_points_in_a_mirrored_window(
    window: MainWindow,
) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    before = width(window, Side.ORIGINAL)

    press(Qt.Key.Key_Right, ALT)

    assert width(window, Side.ORIGINAL) < before


def test_no_article_loses_all_of_its_width(window: MainWindow) -> None:
    for _ in range(30):
        press(Qt.Key.Key_Right, ALT)

    copy = window.view.pane(Side.COPY)
    assert width(window, Side.COPY) >= copy.minimumWidth() > 200
    assert copy.isVisible()


def test_the_divider_finds_back_to_the_middle(window: MainWindow) -> None:
    press(Qt.Key.Key_Right, ALT)

    window.commands[Command.GAP_MIDDLE].trigger()

    assert abs(width(window, Side.ORIGINAL) - width(window, Side.COPY)) <= 1


def test_the_divider_is_where_it_was_when_the_window_opens_again(
    window: MainWindow, qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Right, ALT)
    press(Qt.Key.Key_Right, ALT)
    window.close()

    again = open_window(qapp, tmp_path)

    qtbot.waitUntil(lambda: round(again.view.splitter.share, 2) == 0.6)
    close_window(again)


def test_the_list_gets_wider_and_narrower(window: MainWindow) -> None:
    widths = []
    for command in (
        Command.DIFFERENCE_LIST,
        Command.WIDER_LIST,
        Command.NARROWER_LIST,
    ):
        window.commands[command].trigger()
        QApplication.processEvents()
        widths.append(window.dock.width())

    assert widths[0] < widths[1] > widths[2]


def test_the_list_changes_sides_and_keeps_its_width(window: MainWindow) -> None:
    window.commands[Command.DIFFERENCE_LIST].trigger()
    before = window.dock.width()

    window.commands[Command.LIST_ACROSS].trigger()
    QApplication.processEvents()
    on_left = (
        window.dock.x()
        < window.view.pane(Side.ORIGINAL).mapTo(window, window.rect().topLeft()).x()
    )
    window.commands[Command.LIST_ACROSS].trigger()
    QApplication.processEvents()

    assert on_left
    assert window.dock.x() > 0
    assert abs(window.dock.width() - before) <= 1


def test_what_became_of_the_list_is_announced(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.commands[Command.DIFFERENCE_LIST].trigger()
    said = announcements(monkeypatch)

    window.commands[Command.LIST_ACROSS].trigger()
    window.commands[Command.WIDER_LIST].trigger()
    QApplication.processEvents()

    share = round(window.dock.width() / window.width() * 100)
    assert said == [
        "The list is on the left now.",
        f"The list has {share} % of the window.",
    ]
