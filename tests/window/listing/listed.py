"""What is in a list of differences, and what a reader does in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    Qt,
)
from PySide6.QtTest import QTest

from viewer.model import Comparison, Kind, Nature
from viewer.window.listing.cells import Column
from viewer.window.look.theme import ColourScheme, theme_for

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QAbstractItemView
    from pytestqt.qtbot import QtBot

    from viewer.window.listing.difference_list import DifferenceList
    from viewer.window.review.review import Review


THEME = theme_for(ColourScheme.LIGHT)
TEXT = (
    "The {leader=>captain} spoke{ twice=>}.",
    "Every {Leader=>captain} of the {town=>city} {=>really} knew.",
    "No {leader=>big cheese} and no {town=>city} were {named=>called} so.",
)


def with_natures(comparison: Comparison) -> Comparison:
    """Return the comparison with the towns as names and the rest as wording."""
    return replace(
        comparison,
        differences=tuple(
            replace(one, nature=_nature(comparison, one.number))
            for one in comparison.differences
        ),
    )


def _nature(comparison: Comparison, number: int) -> Nature | None:
    one = comparison.differences[number - 1]
    if one.kind is not Kind.SUBSTITUTED:
        return None
    is_town = one.original.of(comparison.original.text) == "town"
    return Nature.NAME if is_town else Nature.WORDING


def column(model: QAbstractItemModel, number: int) -> list[str]:
    rows = range(model.rowCount())
    return [
        str(model.index(row, number).data(Qt.ItemDataRole.DisplayRole)) for row in rows
    ]


def rows_of(view: QAbstractItemView) -> list[int]:
    return [int(text) for text in column(view.model(), Column.NUMBER)]


def search_for(shown: DifferenceList, text: str, qtbot: QtBot, review: Review) -> None:
    shown.search.setFocus()
    with qtbot.waitSignal(review.shown_changed):
        QTest.keyClicks(shown.search, text)
    settle(shown)


def settle(shown: DifferenceList) -> None:
    """Give the list the turn of its own in which it follows the review."""
    QCoreApplication.processEvents()
    assert shown.is_settled


def current_number(shown: DifferenceList) -> int:
    row = shown.table.currentIndex().row()
    return rows_of(shown.table)[row]
