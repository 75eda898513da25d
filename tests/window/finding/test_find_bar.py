from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from viewer.window.finding.find import Query
from viewer.window.finding.find_bar import FindBar
from viewer.window.look.theme import ColourScheme, theme_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    bar = FindBar(theme_for(ColourScheme.LIGHT))
    qtbot.addWidget(bar)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    return bar


@pytest.fixture
def asked(bar: FindBar) -> list[Query | int]:
    """The queries and the steps that the bar asks for, as they come."""
    asked: list[Query | int] = []
    bar.query_changed.connect(asked.append)
    bar.step_asked.connect(asked.append)
    return asked


def test_what_is_typed_is_looked_for_after_a_moment(
    bar: FindBar, asked: list[Query | int], qtbot: QtBot
) -> None:
    QTest.keyClicks(bar.words, "tide")
    before = [*asked]

    qtbot.waitUntil(lambda: bool(asked))

    assert before == []
    assert asked == [Query("tide")]


def test_what_is_looked_for_already_is_not_looked_for_again(
    bar: FindBar, asked: list[Query | int]
) -> None:
    bar.ask("tide")
    bar.ask("tide")
    QTest.keyClicks(bar.words, "tide")
    bar.settle()

    assert asked == [Query("tide")]


def test_a_proposal_is_selected_so_that_typing_replaces_it(bar: FindBar) -> None:
    bar.ask("tide")
    assert bar.words.hasFocus()

    QTest.keyClicks(bar.words, "ebb")

    assert bar.query == Query("ebb")


def test_asked_for_nothing_in_particular_it_keeps_what_it_had(bar: FindBar) -> None:
    bar.ask("tide")

    bar.ask()

    assert bar.words.selectedText() == "tide"


def test_the_switches_are_part_of_the_query(
    bar: FindBar, asked: list[Query | int]
) -> None:
    bar.ask("tide")

    bar.case.click()
    bar.whole.click()

    assert asked[1:] == [
        Query("tide", match_case=True),
        Query("tide", match_case=True, whole_words=True),
    ]


@pytest.mark.parametrize(
    ("key", "held", "step"),
    [
        (Qt.Key.Key_Return, NO, 1),
        (Qt.Key.Key_Enter, NO, 1),
        (Qt.Key.Key_Return, SHIFT, -1),
    ],
)
def test_enter_steps(
    bar: FindBar,
    asked: list[Query | int],
    key: Qt.Key,
    held: Qt.KeyboardModifier,
    step: int,
) -> None:
    bar.ask("tide")

    QTest.keyClick(bar.words, key, held)

    assert asked == [Query("tide"), step]


def test_the_buttons_step(bar: FindBar, asked: list[Query | int]) -> None:
    bar.say("1 of 3", can_step=True)

    bar.next.click()
    bar.previous.click()

    assert asked == [1, -1]


def test_enter_right_after_typing_looks_for_it_and_does_not_step(
    bar: FindBar, asked: list[Query | int]
) -> None:
    QTest.keyClicks(bar.words, "tide")

    QTest.keyClick(bar.words, Qt.Key.Key_Return)

    assert asked == [Query("tide")]


def test_it_says_what_was_found_and_steps_only_where_there_is_something(
    bar: FindBar,
) -> None:
    bar.say("Found in neither.", can_step=False)

    assert bar.said == "Found in neither."
    assert not bar.next.isEnabled()
    assert not bar.previous.isEnabled()


def test_esc_and_the_button_ask_to_close(bar: FindBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.close_asked):
        QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    with qtbot.waitSignal(bar.close_asked):
        bar.close_button.click()
