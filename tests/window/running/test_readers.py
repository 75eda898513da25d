from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.edited import article
from tests.window.running.gate import Gate
from viewer.errors import ViewerError
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
    progress(1.0)
    assert not cancelled()
    message = "There is nothing to read."
    raise ViewerError(message)


def test_a_side_is_being_read_until_it_is_read(readers: Readers, qtbot: QtBot) -> None:
    with qtbot.waitSignal(readers.read) as heard:
        readers.start(COPY, reading)
        while_reading = readers.sides

    assert heard.args == [COPY, ARTICLE]
    assert while_reading == (COPY,)
    assert not readers.sides


def test_a_side_that_cannot_be_read_is_told(readers: Readers, qtbot: QtBot) -> None:
    with qtbot.waitSignal(readers.unread) as heard:
        readers.start(ORIGINAL, failing)

    assert heard.args is not None
    side, error = heard.args
    assert side is ORIGINAL
    assert isinstance(error, ViewerError)
    assert not readers.sides


def test_what_is_done_is_the_share_of_both_sides(
    readers: Readers, qtbot: QtBot
) -> None:
    told: list[float] = []
    readers.progressed.connect(told.append)

    readers.start(COPY, Gate().before(reading))
    qtbot.waitUntil(lambda: told == [0.5])
    with qtbot.waitSignal(readers.read):
        readers.start(ORIGINAL, reading)

    assert max(told) == 0.75


def test_nothing_is_heard_of_what_was_called_off(
    readers: Readers, qtbot: QtBot
) -> None:
    gate = Gate()
    readers.start(COPY, gate.before(reading))

    with qtbot.assertNotEmitted(readers.read), qtbot.assertNotEmitted(readers.unread):
        readers.cancel()
        gate.opened.set()
        readers.shut_down()

    assert not readers.sides
