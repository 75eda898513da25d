from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton, QWidget

from viewer.window.running.dialogs import FileDialogs
from viewer.window.running.questions import Question

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def opened(window: QWidget, **how: object) -> Question:
    question = Question("Set Aside", "Why?", window, **how)  # type: ignore[arg-type]
    question.open()
    question.activateWindow()
    return question


def focus(qtbot: QtBot, question: Question) -> QWidget:
    qtbot.waitUntil(lambda: question.focusWidget() is QApplication.focusWidget())
    widget = question.focusWidget()
    assert widget is not None
    return widget


def in_the_dialog(do: Callable[[Question], None]) -> None:
    """Do this in the next dialog that stops everything else."""

    def act() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        try:
            do(question)
        finally:
            if question.isVisible():
                question.reject()

    QTimer.singleShot(0, act)


def test_a_line_is_answered_by_return(window: QWidget, qtbot: QtBot) -> None:
    question = opened(window)
    QTest.keyClicks(focus(qtbot, question), "no matter")

    with qtbot.waitSignal(question.answered) as answer:
        QTest.keyClick(focus(qtbot, question), Qt.Key.Key_Return)

    assert answer.args == ["no matter"]


def test_return_begins_a_line_where_there_may_be_several(
    window: QWidget, qtbot: QtBot
) -> None:
    question = opened(window, answer="One", has_lines=True)
    field = focus(qtbot, question)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "two")

    with qtbot.waitSignal(question.answered) as answer:
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)

    assert answer.args == ["One\ntwo"]


@pytest.mark.parametrize("has_lines", [True, False])
def test_tab_leads_out_of_the_text_to_the_buttons(
    window: QWidget, qtbot: QtBot, has_lines: bool
) -> None:
    question = opened(window, has_lines=has_lines)

    QTest.keyClick(focus(qtbot, question), Qt.Key.Key_Tab)

    assert isinstance(focus(qtbot, question), QPushButton)
    assert question.answer == ""


def test_escape_gives_no_answer(window: QWidget, qtbot: QtBot) -> None:
    question = opened(window)

    with qtbot.assertNotEmitted(question.answered):
        QTest.keyClick(focus(qtbot, question), Qt.Key.Key_Escape)

    assert not question.isVisible()


def test_there_is_room_for_an_answer_and_no_icon_that_no_theme_knows(
    window: QWidget,
) -> None:
    question = opened(window, accept="Set Aside")
    buttons = question.findChild(QDialogButtonBox)
    assert buttons is not None

    assert question.width() >= 400
    assert buttons.buttons()[0].text() == "Set Aside"
    assert all(button.icon().isNull() for button in buttons.buttons())


def test_a_note_is_changed_by_the_keyboard_alone(window: QWidget, qtbot: QtBot) -> None:
    def write(question: Question) -> None:
        QTest.keyClicks(focus(qtbot, question), " indeed")
        QTest.keyClick(focus(qtbot, question), Qt.Key.Key_Tab)
        QTest.keyClick(focus(qtbot, question), Qt.Key.Key_Return)

    in_the_dialog(write)

    assert FileDialogs(window).ask_note("D-001: a → b", "Odd") == "Odd indeed"


def test_a_note_stays_as_it_is_if_the_reader_thinks_better_of_it(
    window: QWidget,
) -> None:
    in_the_dialog(Question.reject)

    assert FileDialogs(window).ask_note("D-001: a → b", "Odd") is None
