from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.opened import AnsweringDialogs, close_window, open_window, write_pair
from viewer.model import Ignore, Kind, Side
from viewer.sessions.filters import Filter
from viewer.window.commands.commands import Command
from viewer.window.running.dialogs import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    folder = tmp_path / "articles"
    folder.mkdir()
    return write_pair(folder)


@pytest.fixture
def dialogs(tmp_path: Path) -> AnsweringDialogs:
    return AnsweringDialogs(session=tmp_path / "work.unspin")


@pytest.fixture
def empty(
    qapp: QApplication, tmp_path: Path, dialogs: AnsweringDialogs, qtbot: QtBot
) -> Iterator[MainWindow]:
    window = open_window(qapp, tmp_path, dialogs=dialogs)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    yield window
    dialogs.unsaved = Answer.DISCARD
    close_window(window)


@pytest.fixture
def window(empty: MainWindow, pair: tuple[Path, Path], qtbot: QtBot) -> MainWindow:
    """A window with the small pair compared."""
    with qtbot.waitSignal(empty.living.keeper.compared):
        empty.open_files(pair)
    return empty


def press(key: Qt.Key, *, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier
    if shift:
        held |= Qt.KeyboardModifier.ShiftModifier
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


def work(window: MainWindow) -> None:
    """Do everything that a session keeps."""
    window.review.set_aside([1], reason="usual")
    window.living.notes.write(2, "Ask about this.")
    window.review.set_filter(Filter(kinds=frozenset({Kind.SUBSTITUTED})))
    window.review.set_ignored({Ignore.CASE})
    window.review.make_current(3)


def has_work(window: MainWindow) -> bool:
    review = window.review
    assert review.current is not None
    return (
        dict(review.set_asides) == {1: "usual"}
        and dict(window.living.notes.notes) == {2: "Ask about this."}
        and review.filters == Filter(kinds=frozenset({Kind.SUBSTITUTED}))
        and review.ignored == {Ignore.CASE}
        and review.current.number == 3
    )


@pytest.fixture
def saved(window: MainWindow, dialogs: AnsweringDialogs, qtbot: QtBot) -> Path:
    """A session with work in it, saved, and the window on the sample pair since."""
    work(window)
    window.commands[Command.SAVE_SESSION].trigger()
    with qtbot.waitSignal(window.living.keeper.compared, timeout=10_000):
        window.commands[Command.OPEN_SAMPLE].trigger()
    window.review.show_all()
    assert dialogs.session is not None
    return dialogs.session


def open_session(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.living.saving.opened, timeout=10_000):
        window.open_files((path,))


def said(window: MainWindow) -> str:
    offer = window.living.offers.session
    return offer.accessibleDescription() if offer.isVisible() else ""


class TestSavingAndOpening:
    def test_what_was_done_is_saved_by_its_shortcut_and_opened_again(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        work(window)
        press(Qt.Key.Key_S)
        with qtbot.waitSignal(window.living.keeper.compared, timeout=10_000):
            window.commands[Command.OPEN_SAMPLE].trigger()
        assert not has_work(window)

        with qtbot.waitSignal(window.living.saving.opened):
            window.commands[Command.OPEN_SESSION].trigger()

        assert has_work(window)
        assert not said(window)
        assert not window.isWindowModified()

    @pytest.mark.usefixtures("window")
    def test_where_to_is_asked_once_and_again_by_save_as(
        self, dialogs: AnsweringDialogs, tmp_path: Path
    ) -> None:
        press(Qt.Key.Key_S)
        press(Qt.Key.Key_S)
        asked = len(dialogs.asked)
        dialogs.session = tmp_path / "other.unspin"
        press(Qt.Key.Key_S, shift=True)

        assert asked == 1
        assert dialogs.asked[0] == (None, "original vs copy.unspin")
        assert dialogs.session.is_file()

    def test_the_file_says_what_it_is(
        self, pair: tuple[Path, Path], saved: Path
    ) -> None:
        data = json.loads(saved.read_bytes())

        assert (data["format"], data["version"]) == ("unspin-session", 1)
        assert data["original"]["path"] == str(pair[0])
        assert data["original"]["relative"] == "articles/original.txt"

    def test_a_session_is_found_when_its_folder_was_moved(
        self, window: MainWindow, tmp_path: Path, saved: Path, qtbot: QtBot
    ) -> None:
        moved = tmp_path / "moved"
        moved.mkdir()
        (tmp_path / "articles").rename(moved / "articles")
        session = saved.rename(moved / saved.name)

        open_session(window, session, qtbot)

        assert has_work(window)

    def test_pasted_articles_are_in_the_session_itself(
        self, empty: MainWindow, dialogs: AnsweringDialogs, qtbot: QtBot
    ) -> None:
        window = empty
        with qtbot.waitSignal(window.living.keeper.compared):
            window.session.open_text(Side.ORIGINAL, "The leader.", name="Pasted text")
            window.session.open_text(Side.COPY, "The captain.", name="Pasted text")
        window.living.notes.write(1, "Odd.")
        window.commands[Command.SAVE_SESSION].trigger()
        with qtbot.waitSignal(window.living.keeper.compared, timeout=10_000):
            window.commands[Command.OPEN_SAMPLE].trigger()

        assert dialogs.session is not None
        open_session(window, dialogs.session, qtbot)

        assert window.session.articles[Side.COPY].text == "The captain."
        assert dict(window.living.notes.notes) == {1: "Odd."}

    def test_a_session_that_is_dropped_is_opened(
        self, window: MainWindow, saved: Path, qtbot: QtBot
    ) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(saved))])
        copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        at = QPointF(window.view.rect().center())

        with qtbot.waitSignal(window.living.saving.opened):
            for event in (
                QDragEnterEvent(at.toPoint(), copy, data, button, none),
                QDropEvent(at, copy, data, button, none),
            ):
                QApplication.sendEvent(window.view, event)

        assert has_work(window)

    def test_recent_sessions_are_in_their_menu_also_in_the_next_window(
        self, qapp: QApplication, window: MainWindow, tmp_path: Path, saved: Path
    ) -> None:
        again = open_window(qapp, tmp_path)

        remembered = [list(one.living.recent.sessions) for one in (window, again)]
        again.commands[Command.CLEAR_RECENT_SESSIONS].trigger()

        assert remembered == [[saved], [saved]]
        assert not again.living.recent.sessions
        close_window(again)


class TestWhatIsNotAsItWas:
    def test_an_article_that_changed_is_named_and_what_fits_is_kept(
        self, window: MainWindow, pair: tuple[Path, Path], saved: Path, qtbot: QtBot
    ) -> None:
        text = pair[1].read_text(encoding="utf-8")
        pair[1].write_text(text.replace("certain", "sure"), encoding="utf-8")

        open_session(window, saved, qtbot)

        assert said(window).startswith(
            "copy.txt is not what it was when this session was saved."
        )
        assert "1 set aside or noted" in said(window)
        assert dict(window.review.set_asides) == {1: "usual"}

    def test_a_missing_article_can_be_located(
        self,
        window: MainWindow,
        dialogs: AnsweringDialogs,
        pair: tuple[Path, Path],
        saved: Path,
        qtbot: QtBot,
    ) -> None:
        elsewhere = pair[1].rename(pair[1].with_name("renamed.txt"))
        window.open_files((saved,))
        assert said(window).startswith("copy.txt is not where it was")
        assert window.living.offers.session.choices == ["Locate…"]
        dialogs.articles = (elsewhere,)

        with qtbot.waitSignal(window.living.saving.opened):
            window.living.offers.session.choose("Locate…")

        assert has_work(window)
        assert not said(window)

    def test_both_missing_articles_can_be_located_one_by_one(
        self,
        window: MainWindow,
        dialogs: AnsweringDialogs,
        pair: tuple[Path, Path],
        saved: Path,
        qtbot: QtBot,
    ) -> None:
        there = [path.rename(path.with_suffix(".md")) for path in pair]
        window.open_files((saved,))
        dialogs.articles = (there[1],)
        window.living.offers.session.choose("Locate the copy…")
        assert said(window).startswith("original.txt is not where it was")
        dialogs.articles = (there[0],)

        with qtbot.waitSignal(window.living.saving.opened):
            window.living.offers.session.choose("Locate…")

        assert has_work(window)

    @pytest.mark.parametrize(
        ("content", "sentence"),
        [
            (b"", "is not a session of Unspin"),
            (b"\xff\xfe", "is not a session of Unspin"),
            (b"[]", "is not a session of Unspin"),
            (b'{"format": "unspin-session", "version": 2}', "another version"),
            (b'{"format": "unspin-session", "version": 1}', "damaged"),
        ],
    )
    def test_a_broken_session_is_explained_and_nothing_is_lost(
        self, window: MainWindow, tmp_path: Path, content: bytes, sentence: str
    ) -> None:
        work(window)
        broken = tmp_path / "broken.unspin"
        broken.write_bytes(content)

        window.open_files((broken,))

        assert sentence in window.notice.accessibleDescription()
        assert window.notice.isVisible()
        assert has_work(window)

    def test_a_session_is_not_written_over_one_of_its_articles(
        self, window: MainWindow, dialogs: AnsweringDialogs, pair: tuple[Path, Path]
    ) -> None:
        before = pair[1].read_bytes()
        dialogs.session = pair[1]

        window.commands[Command.SAVE_SESSION].trigger()

        assert pair[1].read_bytes() == before
        assert "one of the two articles" in window.notice.accessibleDescription()


class TestUnsaved:
    def test_the_title_tells_what_is_not_saved(self, window: MainWindow) -> None:
        assert not window.isWindowModified()

        window.review.set_aside([1], reason="usual")
        assert window.isWindowModified()
        assert "[*]" in window.windowTitle()

        press(Qt.Key.Key_S)
        assert not window.isWindowModified()

    def test_what_is_undone_need_not_be_saved(self, window: MainWindow) -> None:
        window.living.notes.write(1, "Odd.")
        window.review.undo_stack.undo()

        assert not window.isWindowModified()

    def test_closing_with_nothing_unsaved_asks_nothing(
        self, window: MainWindow, dialogs: AnsweringDialogs
    ) -> None:
        assert window.close()
        assert Answer not in dialogs.asked

    def test_cancel_keeps_the_window_open(
        self, window: MainWindow, dialogs: AnsweringDialogs
    ) -> None:
        work(window)
        dialogs.unsaved = Answer.CANCEL

        assert not window.close()
        assert window.isVisible()
        assert has_work(window)

    def test_save_saves_and_closes(
        self, window: MainWindow, dialogs: AnsweringDialogs
    ) -> None:
        work(window)
        dialogs.unsaved = Answer.SAVE

        assert window.close()
        assert dialogs.session is not None
        assert dialogs.session.is_file()

    def test_save_without_a_place_to_save_to_keeps_the_window_open(
        self, window: MainWindow, dialogs: AnsweringDialogs
    ) -> None:
        work(window)
        dialogs.unsaved = Answer.SAVE
        dialogs.session = None

        assert not window.close()

    def test_opening_something_else_asks_too(
        self, window: MainWindow, dialogs: AnsweringDialogs
    ) -> None:
        work(window)
        dialogs.unsaved = Answer.CANCEL

        window.commands[Command.OPEN_SAMPLE].trigger()

        assert Answer in dialogs.asked
        assert has_work(window)

    def test_reloading_does_not_save_and_does_not_lose(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        work(window)

        with qtbot.waitSignal(window.living.keeper.compared):
            window.commands[Command.RELOAD].trigger()

        assert has_work(window)
        assert window.isWindowModified()


def test_a_note_is_written_by_its_command_and_undone(
    window: MainWindow, dialogs: AnsweringDialogs
) -> None:
    dialogs.note = "Ask about this."

    window.commands[Command.NOTE].trigger()

    assert dialogs.asked == [("D-001: leader → captain", "")]
    assert dict(window.living.notes.notes) == {1: "Ask about this."}

    window.review.undo_stack.undo()
    assert not window.living.notes.notes


def test_the_note_about_the_current_difference_is_shown(window: MainWindow) -> None:
    window.living.notes.write(2, "Ask about this.")
    label = window.living.note_label
    assert not label.isVisible()

    window.commands[Command.NEXT].trigger()

    assert label.isVisible()
    assert label.text() == "Note: Ask about this."
