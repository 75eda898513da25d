from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from viewer.window.running.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def turns(qapp: QApplication) -> Turns:
    return Turns(qapp)


def counting(done: list[int], steps: int) -> Iterator[None]:
    for step in range(steps):
        done.append(step)
        yield


def test_all_steps_are_done_in_their_order(turns: Turns, qtbot: QtBot) -> None:
    done: list[int] = []

    with qtbot.waitSignal(turns.finished):
        turns.start(counting(done, 3))

    assert done == [0, 1, 2]
    assert not turns.is_running


def test_no_step_is_done_before_the_window_has_had_its_turn(turns: Turns) -> None:
    done: list[int] = []

    turns.start(counting(done, 3))

    assert done == []
    assert turns.is_running


def test_events_come_in_between_two_steps(turns: Turns, qtbot: QtBot) -> None:
    done: list[int] = []
    seen: list[int] = []
    timer = QTimer(turns)
    timer.timeout.connect(lambda: seen.append(len(done)))
    timer.start()

    with qtbot.waitSignal(turns.finished):
        turns.start(counting(done, 5))

    assert {1, 2, 3, 4} <= set(seen)


def test_other_steps_take_the_place_of_those_before(turns: Turns, qtbot: QtBot) -> None:
    before: list[int] = []
    done: list[int] = []
    turns.start(counting(before, 3))

    with qtbot.waitSignal(turns.finished):
        turns.start(counting(done, 2))

    assert before == []
    assert done == [0, 1]


def test_nothing_more_is_done_once_stopped(turns: Turns, qtbot: QtBot) -> None:
    done: list[int] = []

    def stopping() -> Iterator[None]:
        done.append(0)
        turns.stop()
        yield
        done.append(1)

    turns.start(stopping())
    qtbot.waitUntil(lambda: not turns.is_running)

    with qtbot.assertNotEmitted(turns.finished, wait=20):
        pass
    assert done == [0]
