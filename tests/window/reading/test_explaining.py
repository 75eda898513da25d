from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from tests.edited import compared
from tests.opened import speaking, write_pair
from tests.window.making import place_of, show_pair
from viewer.model import Evidence, Nature, Side
from viewer.window.commands.command_names import Command
from viewer.window.reading.explaining import (
    both_versions,
    citation,
    evidence_sentence,
    explanation,
)

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow

PAIR = compared("one dog", "the {big=>huge} dog {sat=>} and{=> then} left")


@pytest.fixture
def window(empty: MainWindow) -> MainWindow:
    show_pair(empty.view, PAIR)
    return empty


def test_a_substitution_is_explained_with_nature_and_reason() -> None:
    found = replace(
        PAIR.differences[0], nature=Nature.SPELLING, evidence=Evidence.NEIGHBOURS
    )

    assert explanation(PAIR, found) == (
        "D-001. Substituted: “big” became “huge”. What differs: spelling. "
        "They correspond because the words around them are equal."
    )


def test_it_is_explained_in_the_language_of_the_reader(qapp: QApplication) -> None:
    long = compared("one {" + 40 * "word " + "=>} two")

    with speaking(qapp, "de"):
        said = explanation(long, long.differences[0])

    assert said.startswith("D-001. Ausgelassen: Die Kopie hat „word")
    assert "word […16 Wörter…] word" in said


def test_a_place_is_cited_in_the_language_of_the_reader(qapp: QApplication) -> None:
    dropped = compared("one two{ three=>}", "four")

    with speaking(qapp, "es"):
        said = citation(dropped, dropped.differences[0])

    assert said == "D-001, original ¶1: «three»; copia final de ¶1: nada"


def test_words_that_run_leftwards_do_not_turn_a_sentence() -> None:
    hebrew = compared("one {ישן=>עתיק} two")

    said = explanation(hebrew, hebrew.differences[0])

    assert said == "D-001. Substituted: “\u2068ישן\u2069” became “\u2068עתיק\u2069”."


@pytest.mark.parametrize("evidence", Evidence)
def test_every_reason_is_a_sentence(evidence: Evidence) -> None:
    assert evidence_sentence(evidence).endswith(".")


def test_a_citation_names_number_places_and_words() -> None:
    assert citation(PAIR, PAIR.differences[0]) == (
        "D-001, original ¶2: “big”; copy ¶2: “huge”"
    )
    assert citation(PAIR, PAIR.differences[1]).endswith("copy ¶2: nothing")


def test_a_citation_says_that_it_was_set_aside(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.living.keeper.compared, timeout=10_000):
        window.open_files(write_pair(tmp_path))
    window.review.set_asides.add([1], reason="house style")
    window.review.set_asides.add([2], reason="")
    copied = []

    for number in (1, 2, 3):
        window.review.make_current(number)
        window.commands[Command.COPY_CITATION].trigger()
        copied.append(QApplication.clipboard().text())

    assert copied[0].endswith("” (set aside: house style)")
    assert copied[1].endswith("” (set aside)")
    assert "set aside" not in copied[2]


def test_both_versions_are_whole() -> None:
    assert both_versions(PAIR, PAIR.differences[0]) == "Original: big\nCopy: huge"


def test_the_mouse_over_a_mark_is_told_what_it_is(window: MainWindow) -> None:
    view = window.view.pane(Side.COPY).view
    place = place_of(view, "huge")

    event = QHelpEvent(
        QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(view.viewport(), event)

    assert "“big” became “huge”" in QToolTip.text()
    QToolTip.hideText()


def test_a_key_explains_the_current_difference(window: MainWindow) -> None:
    window.review.make_current(3)
    window.commands[Command.EXPLAIN].setEnabled(True)

    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)

    assert window.status_bar.text.startswith("D-003. Added:")
    QToolTip.hideText()


def test_the_menu_of_a_mark_is_about_that_mark(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = window.view.pane(Side.ORIGINAL).view
    place = place_of(view, "sat")
    for command in (Command.COPY_CITATION, Command.COPY_VERSIONS):
        window.commands[command].setEnabled(True)

    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = [action.text() for action in menu.actions() if action.text()]
    window.commands[Command.COPY_CITATION].trigger()
    menu.close()

    assert window.review.current == PAIR.differences[1]
    assert len(entries) == 8
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.text().startswith("D-002, original ¶2: “sat”"))
