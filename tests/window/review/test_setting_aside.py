from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from viewer.window.review.setting_aside import SetAsides

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def stack(owner: QObject) -> QUndoStack:
    return QUndoStack(owner)


@pytest.fixture
def set_asides(stack: QUndoStack, owner: QObject) -> SetAsides:
    return SetAsides(stack, owner)


def test_setting_aside_and_taking_back_are_undone_one_by_one(
    set_asides: SetAsides, stack: QUndoStack
) -> None:
    set_asides.add([2, 3], reason="one")
    set_asides.add([3], reason="other")
    set_asides.take_back([2, 3, 4])
    steps = [dict(set_asides.reasons)]
    for _ in range(3):
        stack.undo()
        steps.append(dict(set_asides.reasons))
    for _ in range(3):
        stack.redo()

    assert steps == [{}, {2: "one", 3: "other"}, {2: "one", 3: "one"}, {}]
    assert set_asides.reasons == {}


def test_each_change_is_told_also_when_it_is_undone(
    set_asides: SetAsides, stack: QUndoStack
) -> None:
    told: list[dict[int, str]] = []
    set_asides.changed.connect(lambda: told.append(dict(set_asides.reasons)))

    set_asides.add([1], reason="one")
    stack.undo()

    assert told == [{1: "one"}, {}]


def test_taking_back_what_was_not_set_aside_leaves_nothing_to_undo(
    set_asides: SetAsides, stack: QUndoStack, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(set_asides.changed):
        set_asides.take_back([1, 2])

    assert stack.count() == 0


def test_what_is_restored_takes_the_place_of_all_and_cannot_be_undone(
    set_asides: SetAsides, stack: QUndoStack
) -> None:
    set_asides.add([1], reason="one")

    set_asides.restore({2: "other"})

    assert set_asides.reasons == {2: "other"}
    assert not stack.canUndo()


def test_each_step_has_the_name_of_what_was_done(
    set_asides: SetAsides, stack: QUndoStack
) -> None:
    set_asides.add([1], reason="")
    set_asides.take_back([1])

    assert [stack.text(step) for step in range(2)] == ["Setting Aside", "Taking Back"]
