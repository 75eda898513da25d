from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.edited import compared
from tests.window.making import (
    drag,
    drop,
    files,
    plain,
    show_pair,
    shown_view,
)
from viewer.model import Side

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.layouts.compare_view import CompareView

SIDES = pytest.mark.parametrize("side", Side)


@pytest.fixture
def window(qtbot: QtBot) -> CompareView:
    return shown_view(qtbot)


@SIDES
def test_a_file_dropped_on_a_pane_is_for_its_side(
    window: CompareView, qtbot: QtBot, tmp_path: Path, side: Side
) -> None:
    show_pair(window, compared("the {big=>huge} dog"))
    path = tmp_path / "ä article #1.txt"
    path.write_text("words", encoding="utf-8")

    with qtbot.waitSignal(window.files_dropped) as dropped:
        event = drop(window.pane(side).view.viewport(), files(path))

    assert dropped.args == [side, (path,)]
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction
    assert path.exists()


@SIDES
def test_a_file_can_be_dropped_on_an_empty_pane(
    window: CompareView, qtbot: QtBot, tmp_path: Path, side: Side
) -> None:
    with qtbot.waitSignal(window.files_dropped) as dropped:
        drop(window.pane(side).zone, files(tmp_path / "one.txt"))

    assert dropped.args == [side, (tmp_path / "one.txt",)]


def test_two_files_set_both_sides_in_the_order_of_the_drop(
    window: CompareView, qtbot: QtBot, tmp_path: Path
) -> None:
    two = tmp_path / "b.txt", tmp_path / "a.txt"

    with qtbot.waitSignal(window.files_dropped) as dropped:
        drop(window.pane(Side.COPY), files(*two))

    assert dropped.args == [None, two]


def test_a_drop_that_asks_to_move_only_copies(
    window: CompareView, tmp_path: Path
) -> None:
    path = tmp_path / "one.txt"

    event = drop(
        window.pane(Side.COPY),
        files(path),
        keys=Qt.KeyboardModifier.ShiftModifier,
    )

    assert event.dropAction() is Qt.DropAction.CopyAction


def test_what_can_only_be_moved_is_refused(
    window: CompareView, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.assertNotEmitted(window.files_dropped):
        event = drag(
            window.pane(Side.COPY),
            files(tmp_path / "one.txt"),
            actions=Qt.DropAction.MoveAction,
        )

    assert not event.isAccepted()


@pytest.mark.parametrize("count", [0, 3])
def test_a_folder_and_too_many_files_are_refused_with_a_sentence(
    window: CompareView, qtbot: QtBot, tmp_path: Path, count: int
) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(count)] or [tmp_path]
    pane = window.pane(Side.COPY)

    with qtbot.assertNotEmitted(window.files_dropped):
        drop(pane.zone, files(*paths))

    assert pane.notice.isVisible()
    assert pane.notice.accessibleDescription().count(".") >= 2


def test_dropped_text_is_for_the_side_it_was_dropped_on(
    window: CompareView, qtbot: QtBot
) -> None:
    show_pair(window, compared("the {big=>huge} dog"))

    with qtbot.waitSignal(window.text_dropped) as dropped:
        drop(window.pane(Side.COPY).view.viewport(), plain("One.\r\nTwo."))

    assert dropped.args == [Side.COPY, "One.\nTwo."]
    assert "One." not in window.pane(Side.COPY).view.toPlainText()


@SIDES
def test_text_can_be_pasted_into_an_empty_pane(
    window: CompareView, qtbot: QtBot, side: Side
) -> None:
    QGuiApplication.clipboard().setText("a pasted article")
    window.focus_side(side)

    with qtbot.waitSignal(window.text_dropped) as dropped:
        QTest.keyClick(
            window.pane(side).zone, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
        )

    assert dropped.args == [side, "a pasted article"]


def test_pasting_nothing_is_answered_with_a_sentence(
    window: CompareView, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("  ")

    with qtbot.assertNotEmitted(window.text_dropped):
        QTest.keyClick(
            window.pane(Side.COPY).zone,
            Qt.Key.Key_V,
            Qt.KeyboardModifier.ControlModifier,
        )

    assert window.pane(Side.COPY).notice.isVisible()


def test_the_overlay_shows_which_sides_a_drop_would_set(
    window: CompareView, tmp_path: Path
) -> None:
    one, two = files(tmp_path / "a"), files(tmp_path / "a", tmp_path / "b")

    drag(window.pane(Side.COPY), one)
    for_one = window.drop_sides
    drag(window.pane(Side.COPY), two)
    for_two = window.drop_sides
    drop(window.pane(Side.COPY), two)

    assert for_one == {Side.COPY}
    assert for_two == set(Side)
    assert window.drop_sides == set()


def test_the_overlay_says_that_a_session_would_be_opened(
    window: CompareView, tmp_path: Path
) -> None:
    drag(window.pane(Side.COPY), files(tmp_path / "work.UNSPIN"))
    for_session = window.drop_labels
    drag(window.pane(Side.COPY), files(tmp_path / "work.txt"))

    assert for_session == ("Open the session",)
    assert window.drop_labels == ("Open as the copy",)


def test_what_is_dropped_on_the_column_sets_the_side_of_its_half(
    window: CompareView, tmp_path: Path, qtbot: QtBot
) -> None:
    show_pair(window, compared("the {big=>huge} dog"))
    window.show_column(True)
    window.resize(700, 420)  # the panes behind it stay as they were

    with qtbot.waitSignal(window.files_dropped) as dropped:
        drop(window, files(tmp_path / "a"), at=QPoint(150, 100))
    assert dropped.args[0] is Side.ORIGINAL

    with qtbot.waitSignal(window.files_dropped) as dropped:
        drop(window, files(tmp_path / "a"), at=QPoint(400, 100))
    assert dropped.args[0] is Side.COPY
