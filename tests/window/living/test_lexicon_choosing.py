from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.opened import AnsweringDialogs, close_window, open_window
from tests.window.making import choose
from tests.window.seen import wait_until_compared
from viewer.model import Evidence
from viewer.readers import lexicons
from viewer.settings import load
from viewer.window.commands.command_names import Command
from viewer.window.commands.commands import Menu
from viewer.window.panes.pane_header import ElidedLabel
from viewer.window.running.session import Activity

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow

SIGN = "Lexicon: titles.txt"


@pytest.fixture
def titles(tmp_path: Path) -> Path:
    path = tmp_path / "titles.txt"
    path.write_text("leader; captain\n", encoding="utf-8")
    return path


@pytest.fixture
def using(
    window: MainWindow, dialogs: AnsweringDialogs, titles: Path, qtbot: QtBot
) -> MainWindow:
    """A window whose comparison was made with the lexicon."""
    choose_lexicon(window, dialogs, titles)
    qtbot.waitUntil(lambda: evidence(window) is Evidence.LEXICON)
    return window


def choose_lexicon(window: MainWindow, dialogs: AnsweringDialogs, path: Path) -> None:
    """Choose this file by the menu, with the keyboard."""
    dialogs.lexicon = path
    choose(window, Menu.FILE, Command.LEXICON)


def evidence(window: MainWindow) -> Evidence | None:
    """Return by what the first difference was found; None while there is none."""
    comparison = window.session.comparison
    return None if comparison is None else comparison.differences[0].evidence


def sign(window: MainWindow) -> str:
    """Return what the status bar says of the lexicon."""
    labels = window.status_bar.findChildren(ElidedLabel)
    shown = (label.text() for label in labels if label.isVisible())
    return "".join(text for text in shown if text.startswith("Lexicon"))


def complaint(window: MainWindow) -> str:
    notice = window.notice
    return notice.accessibleDescription() if notice.isVisible() else ""


def test_a_lexicon_that_is_chosen_is_asked_at_once(
    using: MainWindow, titles: Path
) -> None:
    comparison = using.session.comparison

    assert comparison is not None
    assert comparison.options.lexicon is not None
    assert comparison.options.lexicon.name == "titles.txt"
    assert sign(using) == SIGN
    assert load(titles.with_name("settings.json")).lexicon == titles


def test_what_was_done_stays_when_the_comparison_is_made_again(
    window: MainWindow, dialogs: AnsweringDialogs, titles: Path, qtbot: QtBot
) -> None:
    window.review.set_asides.add([2], reason="usual")
    window.review.make_current(3)

    choose_lexicon(window, dialogs, titles)
    qtbot.waitUntil(lambda: evidence(window) is Evidence.LEXICON)

    assert dict(window.review.set_asides.reasons) == {2: "usual"}
    assert window.review.current is not None
    assert window.review.current.number == 3


def test_the_lexicon_is_dropped_by_the_menu(using: MainWindow, qtbot: QtBot) -> None:
    choose(using, Menu.FILE, Command.NO_LEXICON)
    wait_until_compared(using, qtbot)

    assert evidence(using) is not Evidence.LEXICON
    assert sign(using) == ""
    assert not using.commands[Command.NO_LEXICON].isEnabled()


@pytest.mark.usefixtures("using")
def test_the_lexicon_is_there_again_at_the_next_start(
    qapp: QApplication, tmp_path: Path, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    again = open_window(qapp, tmp_path)
    again.open_files(pair)
    wait_until_compared(again, qtbot)

    assert evidence(again) is Evidence.LEXICON
    assert sign(again) == SIGN
    close_window(again)


@pytest.mark.usefixtures("using")
def test_a_lexicon_that_is_gone_at_the_next_start_is_told_and_can_be_forgotten(
    qapp: QApplication, tmp_path: Path, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    (tmp_path / "titles.txt").unlink()

    again = open_window(qapp, tmp_path)
    again.session.prepare()
    qtbot.waitUntil(lambda: "There is no file “titles.txt”" in complaint(again))
    outcome = complaint(again)
    again.open_files(pair)
    wait_until_compared(again, qtbot)
    choose(again, Menu.FILE, Command.NO_LEXICON)

    assert "No lexicon is used." in outcome
    assert evidence(again) is not Evidence.LEXICON
    assert load(tmp_path / "settings.json").lexicon is None
    close_window(again)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, ("There is no file “bad.txt”", "choose another file")),
        (b"one\n", ("“bad.txt” lists no words together.", "leader; captain")),
        (bytes(range(256)), ("“bad.txt” is a binary file", "Choose a text file")),
    ],
)
def test_a_lexicon_that_cannot_be_had_is_told_and_the_one_in_use_stays(
    using: MainWindow,
    dialogs: AnsweringDialogs,
    qtbot: QtBot,
    content: bytes | None,
    told: tuple[str, str],
) -> None:
    titles = using.session.lexicons.path
    assert titles is not None
    bad = titles.with_name("bad.txt")
    if content is not None:
        bad.write_bytes(content)

    choose_lexicon(using, dialogs, bad)
    qtbot.waitUntil(lambda: told[0] in complaint(using))

    assert "“titles.txt” is still in use." in complaint(using)
    assert told[1] in complaint(using)
    assert using.session.activity is Activity.IDLE
    assert evidence(using) is Evidence.LEXICON
    assert sign(using) == SIGN
    assert load(titles.with_name("settings.json")).lexicon == titles


def test_a_lexicon_that_is_too_large_is_told(
    window: MainWindow,
    dialogs: AnsweringDialogs,
    titles: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(lexicons, "LARGEST", 10)

    choose_lexicon(window, dialogs, titles)

    qtbot.waitUntil(lambda: "is too large for a lexicon" in complaint(window))
    assert "Save the entries that matter" in complaint(window)


def test_reading_a_lexicon_can_be_called_off(
    window: MainWindow, dialogs: AnsweringDialogs, titles: Path
) -> None:
    choose_lexicon(window, dialogs, titles)
    before = window.session.activity

    window.commands[Command.CANCEL].trigger()

    assert [before, window.session.activity] == [Activity.READING, Activity.IDLE]
    assert window.session.comparison is not None
    assert sign(window) == ""


def test_nothing_happens_where_no_file_is_chosen(window: MainWindow) -> None:
    before = window.session.comparison

    choose(window, Menu.FILE, Command.LEXICON)

    assert window.session.comparison is before
    assert window.session.activity is Activity.IDLE
