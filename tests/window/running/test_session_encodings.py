from __future__ import annotations

from typing import TYPE_CHECKING

from tests.window.running.opening import open_and_wait
from viewer.model import Side
from viewer.window.running.file import File
from viewer.window.running.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.window.running.gate import Gate


class TestEncoding:
    def test_a_file_is_read_again_in_the_encoding_that_was_chosen(
        self, session: Session, pair: tuple[Path, Path], qtbot: QtBot
    ) -> None:
        pair[0].write_bytes("Мир.".encode("koi8-r"))
        open_and_wait(session, pair, qtbot)
        copy = session.articles[Side.COPY]

        choose(session, "koi8-r", qtbot)

        assert session.articles[Side.ORIGINAL].text == "Мир."
        assert session.file(Side.ORIGINAL) == File(pair[0], "koi8-r")
        assert session.articles[Side.COPY] is copy

    def test_it_is_kept_when_the_file_is_reloaded_and_the_sides_are_swapped(
        self, session: Session, pair: tuple[Path, Path], qtbot: QtBot
    ) -> None:
        open_and_wait(session, pair, qtbot)
        choose(session, "cp1252", qtbot)

        with qtbot.waitSignal(session.comparison_changed, check_params_cb=bool):
            session.swap()
        with qtbot.waitSignal(session.comparison_changed, check_params_cb=bool):
            session.reload()

        assert session.file(Side.COPY) == File(pair[0], "cp1252")
        assert session.articles[Side.COPY].source.encoding == "Windows-1252"
        assert session.file(Side.ORIGINAL) == File(pair[1])

    def test_one_that_does_not_fit_leaves_the_article_as_it_was(
        self, session: Session, pair: tuple[Path, Path], qtbot: QtBot
    ) -> None:
        open_and_wait(session, pair, qtbot)
        comparison = session.comparison

        with qtbot.waitSignal(session.failed) as failed:
            session.read_again(Side.ORIGINAL, File(pair[0], "utf-32-le"))

        assert str(failed.args[1]) == (
            "“original.txt” cannot be read as UTF-32 LE: some bytes do not fit."
        )
        assert session.comparison is comparison
        with qtbot.waitSignal(session.comparison_changed, check_params_cb=bool):
            session.reload()

    def test_one_that_was_called_off_is_not_taken_up_by_reloading(
        self, pair: tuple[Path, Path], qtbot: QtBot, gate: Gate
    ) -> None:
        gate.opened.set()
        session = Session(reading=gate.reading)
        open_and_wait(session, pair, qtbot)
        gate.opened.clear()
        session.read_again(Side.ORIGINAL, File(pair[0], "cp1252"))

        session.cancel()

        gate.opened.set()
        with qtbot.waitSignal(session.comparison_changed, check_params_cb=bool):
            session.reload()
        assert session.file(Side.ORIGINAL) == File(pair[0])
        session.shut_down()

    def test_it_can_be_chosen_for_a_file_that_could_not_be_read(
        self, session: Session, pair: tuple[Path, Path], qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(session.failed):
            session.open(Side.ORIGINAL, pair[0], encoding="utf-32-le")

        assert session.file(Side.ORIGINAL) == File(pair[0], "utf-32-le")

    def test_pasted_text_is_no_file(self, session: Session, qtbot: QtBot) -> None:
        with qtbot.waitSignal(session.article_changed):
            session.open_text(Side.COPY, "words", name="Pasted text")

        assert session.file(Side.COPY) is None


def choose(session: Session, encoding: str, qtbot: QtBot) -> None:
    file = session.file(Side.ORIGINAL)
    assert file is not None
    with qtbot.waitSignal(session.comparison_changed, check_params_cb=bool):
        session.read_again(Side.ORIGINAL, File(file.path, encoding))
