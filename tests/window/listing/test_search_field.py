from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from viewer.window.listing.search_field import SearchField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    field = SearchField()
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.fixture
def sought(field: SearchField) -> list[str]:
    """Everything that was searched for."""
    found: list[str] = []
    field.sought.connect(found.append)
    return found


def test_what_is_typed_without_a_pause_is_searched_for_once(
    field: SearchField, sought: list[str], qtbot: QtBot
) -> None:
    QTest.keyClicks(field, "city")
    at_once = list(sought)

    qtbot.waitUntil(lambda: bool(sought))

    assert at_once == []
    assert sought == ["city"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_who_goes_on_into_the_rows_does_not_wait(
    field: SearchField, sought: list[str], qtbot: QtBot, key: Qt.Key
) -> None:
    QTest.keyClicks(field, "city")

    with qtbot.waitSignal(field.rows_wanted, timeout=0):
        QTest.keyClick(field, key)

    assert sought == ["city"]


def test_what_was_not_waited_for_is_not_searched_again(
    field: SearchField, qtbot: QtBot
) -> None:
    QTest.keyClicks(field, "city")
    QTest.keyClick(field, Qt.Key.Key_Down)

    with qtbot.assertNotEmitted(field.sought, wait=200):
        pass


def test_what_is_searched_for_elsewhere_is_shown_and_not_searched_again(
    field: SearchField, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(field.sought, wait=200):
        field.follow("town")

    assert field.text() == "town"


def test_what_is_being_typed_is_not_lost(
    field: SearchField, sought: list[str], qtbot: QtBot
) -> None:
    QTest.keyClicks(field, "city")

    field.follow("town")
    qtbot.waitUntil(lambda: bool(sought))

    assert field.text() == "city"
    assert sought == ["city"]
