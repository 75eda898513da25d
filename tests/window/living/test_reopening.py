from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.window.living.working import has_work, work
from tests.window.making import drop, files, press
from viewer.model import Side
from viewer.window.commands.command_names import Command

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.opened import AnsweringDialogs
    from viewer.window.main_window import MainWindow


def open_session(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.living.reopener.opened, timeout=10_000):
        window.open_files((path,))


def said(window: MainWindow) -> str:
    offer = window.living.offers.session
    return offer.accessibleDescription() if offer.isVisible() else ""


class TestOpening:
    def test_what_was_done_is_saved_by_its_shortcut_and_opened_again(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        work(window)
        press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        with qtbot.waitSignal(window.living.keeper.compared, timeout=10_000):
            window.commands[Command.OPEN_SAMPLE].trigger()
        assert not has_work(window)

        with qtbot.waitSignal(window.living.reopener.opened):
            window.commands[Command.OPEN_SESSION].trigger()

        assert has_work(window)
        assert not said(window)
        assert not window.isWindowModified()

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
        with qtbot.waitSignal(window.living.reopener.opened):
            drop(window.view, files(saved))

        assert has_work(window)


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
        assert dict(window.review.set_asides.reasons) == {1: "usual"}

    def test_a_lexicon_that_is_not_in_use_is_named(
        self,
        window: MainWindow,
        dialogs: AnsweringDialogs,
        tmp_path: Path,
        qtbot: QtBot,
    ) -> None:
        dialogs.lexicon = tmp_path / "titles.txt"
        dialogs.lexicon.write_text("leader; captain\n", encoding="utf-8")
        with qtbot.waitSignal(window.living.keeper.compared, timeout=10_000):
            window.commands[Command.LEXICON].trigger()
        work(window)
        window.commands[Command.SAVE_SESSION].trigger()
        with qtbot.waitSignal(window.living.reopener.opened):
            window.commands[Command.OPEN_SESSION].trigger()
        with_it = said(window)
        with qtbot.waitSignal(window.living.keeper.compared, timeout=10_000):
            window.commands[Command.NO_LEXICON].trigger()

        with qtbot.waitSignal(window.living.reopener.opened):
            window.commands[Command.OPEN_SESSION].trigger()

        assert not with_it
        assert "was compared with the lexicon titles.txt." in said(window)

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

        with qtbot.waitSignal(window.living.reopener.opened):
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

        with qtbot.waitSignal(window.living.reopener.opened):
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
