"""The main job in the real window: open by menu, drop and keys, step, export."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.customer import ARTICLES, needs_pair
from tests.opened import SAMPLES, AnsweringDialogs, working_window
from tests.window.making import choose, drag, drop, files, press
from viewer.model import Side
from viewer.window.commands.command_names import Command
from viewer.window.commands.commands import Menu

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from viewer.model import Comparison
    from viewer.window.main_window import MainWindow

FOLDERS = [
    pytest.param(SAMPLES, id="samples"),
    pytest.param(ARTICLES, id="customer", marks=needs_pair),
]


@pytest.fixture(params=FOLDERS)
def pair(request: pytest.FixtureRequest) -> tuple[Path, Path]:
    folder: Path = request.param
    return folder / "original.txt", folder / "copy.txt"


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    return AnsweringDialogs()


@pytest.fixture
def window(
    qapp: QApplication, tmp_path: Path, dialogs: AnsweringDialogs, qtbot: QtBot
) -> Iterator[MainWindow]:
    with working_window(qapp, tmp_path, qtbot, dialogs=dialogs) as window:
        yield window


class Text(HTMLParser):
    """Collects the text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def drop_on(window: MainWindow, side: Side, *paths: Path) -> None:
    """Drag files over the pane of `side` and let go."""
    view, pane, data = window.view, window.view.pane(side), files(*paths)
    at = pane.mapTo(view, pane.rect().center())
    for event in (drag(view, data, at=at), drop(view, data, at=at)):
        assert event.isAccepted()
        assert event.dropAction() == Qt.DropAction.CopyAction


def wait_until_compared(window: MainWindow, qtbot: QtBot) -> Comparison:
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=30_000)
    assert window.session.comparison is not None
    return window.session.comparison


def shown(window: MainWindow, side: Side) -> str:
    return window.view.pane(side).view.toPlainText()


def is_in_view(window: MainWindow, side: Side) -> bool:
    """Tell whether the current difference is on the screen on `side`."""
    assert window.review.current is not None
    return window.view.pane(side).view.shows(window.review.current.on(side))


def test_by_menu_opened_stepped_through_to_the_end_and_exported(
    window: MainWindow,
    dialogs: AnsweringDialogs,
    pair: tuple[Path, Path],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    dialogs.articles = pair
    choose(window, Menu.FILE, Command.OPEN_PAIR)
    comparison = wait_until_compared(window, qtbot)
    total = len(comparison.differences)

    seen = []
    for number in range(1, total + 1):
        assert window.review.current == comparison.differences[number - 1]
        assert window.tool_bar.counter.text() == f"{number} of {total}"
        assert window.status_bar.text.startswith(f"{number} of {total} · ")
        assert is_in_view(window, Side.ORIGINAL)
        assert is_in_view(window, Side.COPY)
        seen.append(window.review.current.number)
        choose(window, Menu.GO, Command.NEXT)

    assert seen == list(range(1, total + 1))
    assert window.status_bar.text == "Last difference. Press again to start over."

    dialogs.report = tmp_path / "report.html"
    choose(window, Menu.FILE, Command.EXPORT)
    qtbot.waitUntil(lambda: bool(window.status_bar.offers), timeout=30_000)
    report = Text()
    report.feed(dialogs.report.read_text(encoding="utf-8"))
    text = " ".join(report.parts)
    assert comparison.differences[-1].id in text
    assert comparison.original.source.sha256 in text


def test_by_drop_on_either_pane_opened_and_stepped_by_keys_in_the_panes(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    before = [path.read_bytes() for path in pair]
    drop_on(window, Side.ORIGINAL, pair[0])
    qtbot.waitUntil(lambda: bool(shown(window, Side.ORIGINAL)))
    drop_on(window, Side.COPY, pair[1])
    comparison = wait_until_compared(window, qtbot)

    window.view.focus_side(Side.COPY)
    for _ in range(3):
        press(Qt.Key.Key_N)
    press(Qt.Key.Key_P)

    assert window.review.current == comparison.differences[2]
    assert [path.read_bytes() for path in pair] == before


def test_by_drop_of_both_anywhere_opened_and_swapped(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    drop_on(window, Side.COPY, *pair)
    first = wait_until_compared(window, qtbot)

    choose(window, Menu.FILE, Command.SWAP)
    second = wait_until_compared(window, qtbot)

    assert first.original.source.path == second.copy.source.path == pair[0]


def test_by_shortcuts_opened_and_stepped_from_end_to_end(
    window: MainWindow,
    dialogs: AnsweringDialogs,
    pair: tuple[Path, Path],
    qtbot: QtBot,
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    shift = Qt.KeyboardModifier.ShiftModifier
    dialogs.articles = pair[:1]
    press(Qt.Key.Key_O, held=control)
    dialogs.articles = pair[1:]
    press(Qt.Key.Key_O, held=control | shift)
    comparison = wait_until_compared(window, qtbot)

    press(Qt.Key.Key_End, held=Qt.KeyboardModifier.AltModifier)
    assert window.review.current == comparison.differences[-1]
    for _ in comparison.differences:
        press(Qt.Key.Key_F8, held=shift)

    assert window.review.current == comparison.differences[0]
    assert window.status_bar.text == "First difference. Press again to go to the last."


def test_both_texts_are_shown_whole(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    window.open_files(pair)
    comparison = wait_until_compared(window, qtbot)

    for side in Side:
        assert shown(window, side).split() == comparison.article(side).text.split()
