from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QToolBar, QToolButton

from viewer.window.tool_bar import Counter

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow


@pytest.fixture
def bar(qtbot: QtBot) -> QToolBar:
    bar = QToolBar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_the_counter_is_as_wide_for_every_difference(bar: QToolBar) -> None:
    counter = Counter(bar)

    counter.say("1 of 9")
    narrow = counter.minimumSizeHint().expandedTo(counter.minimumSize()).width()
    counter.say("666 of 999")
    wide = counter.minimumSizeHint().expandedTo(counter.minimumSize()).width()

    assert narrow == wide


def test_the_counter_takes_no_room_while_there_is_nothing_to_count(
    bar: QToolBar,
) -> None:
    counter = Counter(bar)
    counter.say("1 of 9")

    counter.say("")

    assert counter.sizeHint().expandedTo(counter.minimumSize()).width() < 8


def test_every_button_of_the_tool_bar_has_a_name(window: MainWindow) -> None:
    buttons = [
        button
        for button in window.tool_bar.findChildren(QToolButton)
        if button.defaultAction() in window.commands.values()
    ]

    assert len(buttons) > 5
    assert all(button.accessibleName() for button in buttons)
    assert all(button.toolTip() for button in buttons)
