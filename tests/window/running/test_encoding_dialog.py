from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from viewer.window.running.encoding_dialog import EncodingDialog
from viewer.window.running.file import File

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PATH = Path("/articles/a.txt")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def opened(
    window: QWidget, chosen: str | None = None, *, detected: str = "UTF-8"
) -> EncodingDialog:
    dialog = EncodingDialog(File(PATH, chosen), detected, window)
    dialog.show()
    return dialog


def shown(dialog: EncodingDialog) -> list[str]:
    rows = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [row.text() for row in rows if not row.isHidden()]


def accept_button(dialog: EncodingDialog) -> QPushButton:
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    return buttons.button(QDialogButtonBox.StandardButton.Ok)


def test_what_is_detected_comes_first_and_is_selected(window: QWidget) -> None:
    dialog = opened(window)

    assert shown(dialog)[:3] == ["Detected: UTF-8", "All languages", "UTF-8"]
    assert dialog.answer == File(PATH, None)


def test_where_nothing_is_known_it_can_be_detected(window: QWidget) -> None:
    assert shown(opened(window, detected=""))[0] == "Detect the encoding"


@pytest.mark.parametrize("chosen", ["koi8-r", "cp037"])
def test_what_is_chosen_now_is_selected_whatever_it_is(
    window: QWidget, chosen: str
) -> None:
    dialog = opened(window, chosen)

    assert dialog.answer == File(PATH, chosen)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("koi", ["Cyrillic", "KOI8-R", "KOI8-U"]),
        ("GREEK", ["Greek", "Windows-1253", "ISO-8859-7"]),
        ("latin1", ["Western European", "ISO-8859-1"]),
        ("utf16", ["All languages", "UTF-16 LE", "UTF-16 BE"]),
    ],
)
def test_what_is_typed_is_found_in_names_regions_and_other_names(
    window: QWidget, typed: str, found: list[str]
) -> None:
    dialog = opened(window)

    QTest.keyClicks(dialog.search, typed)

    assert shown(dialog) == found


def test_the_first_that_is_found_is_the_answer(window: QWidget) -> None:
    dialog = opened(window)

    QTest.keyClicks(dialog.search, "koi")

    assert dialog.answer == File(PATH, "koi8-r")


def test_the_arrows_step_from_encoding_to_encoding_while_one_types(
    window: QWidget,
) -> None:
    dialog = opened(window)

    for _ in range(6):  # over the name of a region, which is none
        QTest.keyClick(dialog.search, Qt.Key.Key_Down)

    assert dialog.answer == File(PATH, "cp1252")


def test_nothing_can_be_chosen_where_nothing_is_found(window: QWidget) -> None:
    dialog = opened(window)

    QTest.keyClicks(dialog.search, "no such")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)

    assert shown(dialog) == []
    assert not accept_button(dialog).isEnabled()
    assert dialog.isVisible()


def test_a_double_click_answers(window: QWidget) -> None:
    dialog = opened(window)
    place = dialog.list.visualItemRect(dialog.list.item(3)).center()
    viewport = dialog.list.viewport()

    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)

    assert dialog.result() == EncodingDialog.DialogCode.Accepted
    assert dialog.answer == File(PATH, "utf-16-le")
