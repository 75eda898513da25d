from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from tests.window.running.opening import names, open_and_wait
from viewer.errors import UnreadableArticleError, ViewerError
from viewer.model import Comparison, Side
from viewer.window.running.jobs import JobRunner
from viewer.window.running.session import Activity, Session

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.window.running.gate import Gate
    from viewer.window.running.jobs import Work


def test_two_files_are_read_and_compared(
    session: Session, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    open_and_wait(session, pair, qtbot)

    assert isinstance(session.comparison, Comparison)
    assert session.comparison.original.source.path == pair[0]
    assert session.comparison.copy.source.path == pair[1]
    assert session.activity is Activity.IDLE


def test_articles_are_known_before_the_comparison_is_ready(
    slow_comparing: Session, gate: Gate, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    slow_comparing.open_pair(*pair)
    qtbot.waitUntil(lambda: slow_comparing.activity is Activity.COMPARING)

    assert len(slow_comparing.articles) == 2
    assert slow_comparing.comparison is None

    gate.opened.set()
    qtbot.waitUntil(lambda: slow_comparing.comparison is not None)


def test_one_article_alone_is_not_compared(
    session: Session, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.article_changed):
        session.open(Side.COPY, pair[1])

    assert session.activity is Activity.IDLE
    assert session.comparison is None
    assert session.first_empty_side() is Side.ORIGINAL


def test_a_side_that_is_being_read_is_not_empty(
    slow_reading: Session, pair: tuple[Path, Path]
) -> None:
    slow_reading.open(Side.ORIGINAL, pair[0])

    assert slow_reading.first_empty_side() is Side.COPY


def test_pasted_text_is_an_article(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.article_changed):
        session.open_text(Side.ORIGINAL, "Some words.", name="Pasted text")

    article = session.articles[Side.ORIGINAL]
    assert article.text == "Some words."
    assert article.source.path is None


def test_what_cannot_be_read_is_reported_and_what_was_open_stays(
    session: Session, pair: tuple[Path, Path], tmp_path: Path, qtbot: QtBot
) -> None:
    open_and_wait(session, pair, qtbot)
    before = session.comparison

    with qtbot.waitSignal(session.failed) as failed:
        session.open(Side.COPY, tmp_path / "gone.txt")

    side, error = failed.args
    assert side is Side.COPY
    assert isinstance(error, UnreadableArticleError)
    assert session.comparison is before
    assert session.articles[Side.COPY].source.path == pair[1]


def test_one_bad_file_of_two_does_not_keep_the_other_away(
    session: Session, pair: tuple[Path, Path], tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([session.failed, session.article_changed]):
        session.open_pair(pair[0], tmp_path / "gone.txt")

    assert names(session) == ["original.txt"]
    assert session.activity is Activity.IDLE


@pytest.mark.parametrize("as_pair", [True, False])
def test_the_same_file_twice_is_refused(
    session: Session, pair: tuple[Path, Path], qtbot: QtBot, *, as_pair: bool
) -> None:
    if not as_pair:
        with qtbot.waitSignal(session.article_changed):
            session.open(Side.ORIGINAL, pair[0])

    with qtbot.waitSignal(session.failed) as failed:
        if as_pair:
            session.open_pair(pair[0], pair[0])
        else:
            session.open(Side.COPY, pair[0])

    assert failed.args[0] is Side.COPY
    assert "original.txt" in str(failed.args[1])
    assert ("is open" in str(failed.args[1])) is not as_pair
    assert failed.args[1].hint
    assert Side.COPY not in session.articles


def test_a_link_to_the_same_file_is_the_same_file(
    session: Session, pair: tuple[Path, Path], tmp_path: Path, qtbot: QtBot
) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(pair[0])

    with qtbot.waitSignal(session.failed):
        session.open_pair(pair[0], link)


def test_a_file_that_could_not_be_read_may_be_opened_on_the_other_side(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    late = tmp_path / "late.txt"
    with qtbot.waitSignal(session.failed):
        session.open(Side.COPY, late)
    late.write_text("Here now.", encoding="utf-8")

    with (
        qtbot.waitSignal(session.article_changed),
        qtbot.assertNotEmitted(session.failed),
    ):
        session.open(Side.ORIGINAL, late)


def test_cancelling_takes_effect_at_once_while_reading(
    slow_reading: Session, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    stopped: list[Side] = []
    slow_reading.reading_stopped.connect(stopped.append)
    with qtbot.waitSignal(slow_reading.progressed):
        slow_reading.open_pair(*pair)

    slow_reading.cancel()

    assert slow_reading.activity is Activity.IDLE
    assert set(stopped) == set(Side)
    assert not slow_reading.articles
    assert not any(job.is_running for job in slow_reading.findChildren(JobRunner))


def test_nothing_is_heard_of_a_reading_that_was_cancelled(
    slow_reading: Session, gate: Gate, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    arrived: list[str] = []
    slow_reading.article_changed.connect(
        lambda _side, article: arrived.append(article.source.name)
    )
    with qtbot.waitSignal(slow_reading.progressed):
        slow_reading.open(Side.ORIGINAL, pair[0])
    slow_reading.cancel()
    gate.opened.set()

    slow_reading.open_text(Side.ORIGINAL, "Words.", name="Pasted text")
    qtbot.waitUntil(lambda: bool(arrived))

    assert arrived == ["Pasted text"]
    assert slow_reading.activity is Activity.IDLE


def test_cancelling_takes_effect_at_once_while_comparing(
    slow_comparing: Session, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(slow_comparing.progressed):
        slow_comparing.open_pair(*pair)
    qtbot.waitUntil(lambda: slow_comparing.activity is Activity.COMPARING)

    slow_comparing.cancel()

    assert slow_comparing.activity is Activity.IDLE
    assert len(slow_comparing.articles) == 2
    assert slow_comparing.can_reload


def test_reload_takes_up_a_comparison_that_was_cancelled(
    slow_comparing: Session, gate: Gate, qtbot: QtBot
) -> None:
    slow_comparing.open_text(Side.ORIGINAL, "One word.", name="Pasted text")
    slow_comparing.open_text(Side.COPY, "Two words.", name="Pasted text")
    qtbot.waitUntil(lambda: slow_comparing.activity is Activity.COMPARING)
    slow_comparing.cancel()
    gate.opened.set()

    slow_comparing.reload()

    qtbot.waitUntil(lambda: slow_comparing.comparison is not None)


def test_a_newer_comparison_supersedes_an_older_one(
    slow_comparing: Session,
    gate: Gate,
    pair: tuple[Path, Path],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    compared: list[Comparison | None] = []
    slow_comparing.comparison_changed.connect(compared.append)
    newer = tmp_path / "newer.txt"
    newer.write_text("Other words.", encoding="utf-8")
    slow_comparing.open_pair(*pair)
    qtbot.waitUntil(lambda: slow_comparing.activity is Activity.COMPARING)

    with qtbot.waitSignal(slow_comparing.article_changed):
        slow_comparing.open(Side.COPY, newer)
    gate.opened.set()
    qtbot.waitUntil(lambda: slow_comparing.comparison is not None)

    assert [one.copy.source.path for one in compared if one] == [newer]


def test_swapping_exchanges_the_sides_and_compares_again(
    session: Session, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    open_and_wait(session, pair, qtbot)

    session.swap()

    assert session.comparison is None
    qtbot.waitUntil(lambda: session.comparison is not None)
    assert session.articles[Side.ORIGINAL].source.path == pair[1]
    assert session.articles[Side.COPY].source.path == pair[0]


def test_swapping_one_article_leaves_its_side_empty(
    session: Session, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.article_changed):
        session.open(Side.ORIGINAL, pair[0])

    session.swap()

    assert Side.ORIGINAL not in session.articles
    assert session.articles[Side.COPY].source.path == pair[0]


def test_swapping_while_the_files_are_read_exchanges_them_too(
    slow_reading: Session, gate: Gate, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    slow_reading.open_pair(*pair)

    slow_reading.swap()
    gate.opened.set()
    qtbot.waitUntil(lambda: slow_reading.comparison is not None)

    assert slow_reading.articles[Side.ORIGINAL].source.path == pair[1]


def test_reload_reads_both_files_again(
    session: Session, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    open_and_wait(session, pair, qtbot)
    pair[1].write_text("Written anew.", encoding="utf-8")

    session.reload()
    qtbot.waitUntil(lambda: session.articles[Side.COPY].text == "Written anew.")
    qtbot.waitUntil(lambda: session.comparison is not None)


def test_reload_keeps_pasted_text(
    session: Session, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    session.open(Side.ORIGINAL, pair[0])
    session.open_text(Side.COPY, "Pasted.", name="Pasted text")
    qtbot.waitUntil(lambda: session.comparison is not None)
    pair[0].write_text("Written anew.", encoding="utf-8")

    session.reload()
    qtbot.waitUntil(lambda: session.articles[Side.ORIGINAL].text == "Written anew.")

    assert session.articles[Side.COPY].text == "Pasted."


def test_reload_tries_a_file_again_that_was_not_there(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    late = tmp_path / "late.txt"
    with qtbot.waitSignal(session.failed):
        session.open(Side.ORIGINAL, late)
    late.write_text("Here now.", encoding="utf-8")

    with qtbot.waitSignal(session.article_changed):
        session.reload()

    assert session.articles[Side.ORIGINAL].text == "Here now."


def test_a_file_that_vanishes_while_open_stays_open_when_reloaded(
    session: Session, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    open_and_wait(session, pair, qtbot)
    pair[0].unlink()

    with qtbot.waitSignal(session.failed) as failed:
        session.reload()
    qtbot.waitUntil(lambda: session.comparison is not None)

    assert failed.args[0] is Side.ORIGINAL
    assert session.articles[Side.ORIGINAL].source.path == pair[0]


def test_an_error_of_the_comparison_is_shown_on_the_copy(
    pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    error = ViewerError("These are too long to compare.")

    def comparing(*_: object) -> Work:
        def fail(**_: object) -> None:
            raise error

        return fail

    session = Session(comparing=comparing)

    with qtbot.waitSignal(session.failed) as failed:
        session.open_pair(*pair)

    assert failed.args[0] is Side.COPY
    assert session.activity is Activity.IDLE
    session.shut_down()


def test_a_bug_is_raised_in_the_window_and_leaves_all_in_order(
    pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    def reading(_path: Path, _encoding: str | None) -> Work:
        return lambda **_: 1 // 0

    session = Session(reading=reading)

    with qtbot.captureExceptions() as bugs:
        session.open(Side.ORIGINAL, pair[0])
        qtbot.waitUntil(lambda: bool(bugs))

    assert bugs[0][0] is ZeroDivisionError
    assert session.activity is Activity.IDLE
    session.shut_down()


def test_a_session_can_be_closed_in_the_middle_of_its_work(
    gate: Gate, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    before = threading.active_count()
    session = Session(reading=gate.reading)
    with qtbot.waitSignal(session.progressed):
        session.open_pair(*pair)

    session.shut_down()

    assert threading.active_count() == before


def test_preparing_changes_nothing_that_is_open(session: Session, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(session.comparison_changed):
        session.prepare()
        session.shut_down()

    assert not session.articles
