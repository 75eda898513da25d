from __future__ import annotations

import random
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from viewer.errors import CancelledError, ViewerError
from viewer.window.running.jobs import JobRunner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from viewer.model import Cancelled, Progress


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shut_down()


def endless(*, progress: Progress, cancelled: Cancelled) -> None:
    """Work until called off."""
    progress(0.1)
    while not cancelled():
        threading.Event().wait(0.001)
    raise CancelledError


def quick(**_: object) -> str:
    """Be done at once."""
    return "quick"


def test_a_result_comes_home_in_the_thread_of_the_window(
    runner: JobRunner, qtbot: QtBot
) -> None:
    threads: list[threading.Thread] = []
    runner.succeeded.connect(lambda _result: threads.append(threading.current_thread()))

    with qtbot.waitSignal(runner.finished):
        runner.start(lambda **_: threads.append(threading.current_thread()))

    worker, home = threads
    assert home is threading.main_thread()
    assert worker is not home


def test_the_result_is_handed_over(runner: JobRunner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.succeeded) as succeeded:
        runner.start(lambda **_: "done")

    assert succeeded.args == ["done"]
    assert not runner.is_running


def test_an_error_for_the_reader_is_handed_over(
    runner: JobRunner, qtbot: QtBot
) -> None:
    error = ViewerError("It is gone.")

    def fail(**_: object) -> None:
        raise error

    with qtbot.waitSignal(runner.failed) as failed, qtbot.waitSignal(runner.finished):
        runner.start(fail)

    assert failed.args == [error]


def test_a_bug_is_handed_over_and_logged(
    runner: JobRunner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(runner.failed) as failed:
        runner.start(lambda **_: 1 // 0)

    assert isinstance(failed.args[0], ZeroDivisionError)
    assert "ZeroDivisionError" in caplog.text


def test_cancel_takes_effect_before_the_work_notices(
    runner: JobRunner, qtbot: QtBot
) -> None:
    may_end = threading.Event()
    heard: list[object] = []
    runner.succeeded.connect(heard.append)
    runner.failed.connect(heard.append)
    runner.start(lambda **_: may_end.wait(10))

    with qtbot.waitSignal(runner.finished, timeout=2_000):
        runner.cancel()

    assert not runner.is_running
    may_end.set()
    with qtbot.waitSignal(runner.succeeded):
        runner.start(lambda **_: "the next one")
    assert heard == ["the next one"]


def test_progress_is_reported_until_the_job_is_cancelled(
    runner: JobRunner, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(runner.progressed):
        runner.start(endless)

    with qtbot.assertNotEmitted(runner.succeeded), qtbot.waitSignal(runner.finished):
        runner.cancel()


def test_a_newer_job_takes_the_place_of_an_older_one(
    runner: JobRunner, qtbot: QtBot
) -> None:
    results: list[object] = []
    runner.succeeded.connect(results.append)
    runner.start(endless)

    with qtbot.waitSignal(runner.finished):
        runner.start(lambda **_: "newer")

    assert results == ["newer"]


def test_work_that_reports_every_word_does_not_flood_the_window(
    runner: JobRunner, qtbot: QtBot
) -> None:
    reports: list[float] = []
    runner.progressed.connect(reports.append)

    def talkative(*, progress: Progress, cancelled: Cancelled) -> None:
        assert not cancelled()
        for done in range(20_000):
            progress(done / 20_000)
        progress(1.0)

    with qtbot.waitSignal(runner.finished):
        runner.start(talkative)

    assert reports[-1] == 1.0
    assert len(reports) < 200


def test_nothing_is_heard_after_shut_down(runner: JobRunner) -> None:
    heard: list[object] = []
    for signal in (runner.succeeded, runner.failed, runner.finished):
        signal.connect(lambda *_: heard.append(1))
    runner.start(endless)

    runner.shut_down()

    QCoreApplication.processEvents()
    assert heard == []


def test_many_runners_end_cleanly_whatever_happens_to_their_jobs() -> None:
    chance = random.Random(7)  # noqa: S311 - the same chances in every run
    before = threading.active_count()

    for _ in range(60):
        runner = JobRunner()
        for _ in range(4):
            runner.start(endless if chance.random() < 0.5 else quick)
            fate = chance.random()
            if fate < 0.3:
                runner.cancel()
            elif fate < 0.5:
                QCoreApplication.processEvents()
        runner.shut_down()
        if chance.random() < 0.5:
            runner.deleteLater()

    assert threading.active_count() == before
