from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton

from tests.window.making import announcements
from viewer.window.status_bar import StatusBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def cancel() -> QAction:
    return QAction("Cancel")


@pytest.fixture
def bar(cancel: QAction, qtbot: QtBot) -> StatusBar:
    bar = StatusBar(cancel)
    qtbot.addWidget(bar)
    bar.resize(900, 30)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def offer(bar: StatusBar, name: str) -> QToolButton:
    buttons = bar.findChildren(QToolButton)
    return next(each for each in buttons if each.text() == name)


def progress(bar: StatusBar) -> QProgressBar:
    found = bar.findChild(QProgressBar)
    assert found is not None
    return found


def test_what_it_says_is_heard_and_where_the_reader_is_only_seen(
    bar: StatusBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = announcements(monkeypatch)

    bar.show_place("3 of 5")
    bar.say("Saved.")

    assert heard == ["Saved."]
    assert bar.text == "Saved."


def test_offers_stand_in_order_until_something_else_is_said(bar: StatusBar) -> None:
    bar.say("Saved.", offers={"Open": print, "Show": print})
    bar.offer({"Undo": print})
    offered = bar.offers

    bar.show_place("3 of 5")

    assert offered == ["Open", "Show", "Undo"]
    assert bar.offers == []


def test_offers_are_seen_from_left_to_right(bar: StatusBar) -> None:
    bar.say("Saved.", offers={"Open": print, "Show": print})

    assert offer(bar, "Open").x() < offer(bar, "Show").x()


def test_an_offer_is_taken_up_by_a_press(bar: StatusBar) -> None:
    taken: list[str] = []

    def take(what: str = "all") -> None:
        taken.append(what)

    bar.say("Saved.", offers={"Open": take})

    QTest.mouseClick(offer(bar, "Open"), Qt.MouseButton.LeftButton)

    assert taken == ["all"]  # and not the state of the button


def test_work_is_seen_only_if_it_takes_a_while(bar: StatusBar, qtbot: QtBot) -> None:
    bar.begin_work("Comparing…")
    seen_at_once = progress(bar).isVisible()
    qtbot.waitUntil(progress(bar).isVisible)
    bar.set_progress(0.25)
    done = progress(bar).value() / progress(bar).maximum()

    bar.end_work()

    assert not seen_at_once
    assert done == 0.25
    assert progress(bar).isHidden()


def test_work_that_ended_in_a_moment_is_never_seen(bar: StatusBar) -> None:
    bar.begin_work("Comparing…")

    bar.end_work()

    assert not bar._patience.isActive()
    assert progress(bar).isHidden()


def test_the_next_piece_of_work_begins_at_nothing(bar: StatusBar, qtbot: QtBot) -> None:
    bar.begin_work("Reading…")
    qtbot.waitUntil(progress(bar).isVisible)
    bar.set_progress(0.5)

    bar.begin_work("Comparing…")

    assert progress(bar).isVisible()
    assert progress(bar).value() == 0
    assert "Comparing…" in [each.text() for each in bar.findChildren(QLabel)]


def test_work_is_cancelled_by_the_button_beside_it(
    bar: StatusBar, cancel: QAction, qtbot: QtBot
) -> None:
    bar.begin_work("Comparing…")
    qtbot.waitUntil(progress(bar).isVisible)

    with qtbot.waitSignal(cancel.triggered):
        QTest.mouseClick(offer(bar, "Cancel"), Qt.MouseButton.LeftButton)
