from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.window.making import article
from viewer.errors import CancelledError, ViewerError
from viewer.model import Side
from viewer.window.running.readers import Readers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from viewer.model import Cancelled, Progress

ORIGINAL, COPY = Side
ARTICLE = article("Words.")


@pytest.fixture
def readers() -> Iterator[Readers]:
    readers = Readers()
    yield readers
    readers.shut_down()


def reading(*, progress: Progress, cancelled: Cancelled) -> object:
    progress(1.0)
    assert not cancelled()
    return ARTICLE


def failing(*, progress: Progress, cancelled: Cancelled) -> object:
    msg = f"{progress(1.0)} {cancelled()}"
    raise ViewerError(msg)


def waiting(*, progress: Progress, cancelled: Cancelled) -> object:
    progress(0.0)
    while not cancelled():
        pass
    raise CancelledError


def test_a_side_is_being_read_until_it_is_read(readers: Readers, qtbot: QtBot) -> None:
    with qtbot.waitSignal(readers.read) as heard:
        readers.start(COPY, reading)
        assert readers.sides == (COPY,)

    assert heard.args == [COPY, ARTICLE]
    assert readers.sides == ()


def test_a_side_that_cannot_be_read_is_told(readers: Readers, qtbot: QtBot) -> None:
    with qtbot.waitSignal(readers.unread) as heard:
        readers.start(ORIGINAL, failing)

    assert heard.args is not None
    side, error = heard.args
    assert side is ORIGINAL
    assert isinstance(error, ViewerError)
    assert readers.sides == ()


def test_what_is_done_is_the_share_of_both_sides(
    readers: Readers, qtbot: QtBot
) -> None:
    told: list[float] = []
    readers.progressed.connect(told.append)

    readers.start(COPY, waiting)
    with qtbot.waitSignal(readers.read):
        readers.start(ORIGINAL, reading)

    assert max(told) == 0.5
    readers.cancel()


def test_nothing_is_heard_of_what_was_called_off(
    readers: Readers, qtbot: QtBot
) -> None:
    readers.start(COPY, waiting)

    with qtbot.assertNotEmitted(readers.read), qtbot.assertNotEmitted(readers.unread):
        readers.cancel()
        readers.shut_down()

    assert readers.sides == ()
