from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.edited import compared
from viewer.model import Comparison, Side
from viewer.window.running.comparer import Comparer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.window.running.gate import Gate

PAIR = compared("The {leader=>captain} spoke.")
ARTICLES = {side: PAIR.article(side) for side in Side}


@pytest.fixture
def comparer(gate: Gate) -> Iterator[Comparer]:
    comparer = Comparer(gate.comparing)
    yield comparer
    comparer.shut_down()


@pytest.fixture
def done(comparer: Comparer, gate: Gate, qtbot: QtBot) -> Comparer:
    """A comparer that has compared."""
    gate.opened.set()
    with qtbot.waitSignal(comparer.changed):
        comparer.compare(ARTICLES)
    return comparer


def test_there_is_a_comparison_once_it_is_ready(done: Comparer) -> None:
    assert isinstance(done.comparison, Comparison)
    assert [one.id for one in done.comparison.differences] == ["D-001"]
    assert not done.is_running


def test_one_that_is_on_its_way_is_not_begun_again(
    comparer: Comparer, gate: Gate, qtbot: QtBot
) -> None:
    comparer.compare(ARTICLES)
    told: list[object] = []
    comparer.changed.connect(told.append)

    comparer.compare({side: compared("A.").article(side) for side in Side})
    gate.opened.set()
    qtbot.waitUntil(lambda: not comparer.is_running)

    assert comparer.comparison is not None
    assert comparer.comparison.original is PAIR.original
    assert len(told) == 1


def test_dropping_it_is_told_once(done: Comparer) -> None:
    told: list[object] = []
    done.changed.connect(told.append)

    done.drop()
    done.drop()

    assert told == [None]
    assert done.comparison is None


def test_one_that_was_called_off_never_comes(
    comparer: Comparer, gate: Gate, qtbot: QtBot
) -> None:
    comparer.compare(ARTICLES)

    with qtbot.assertNotEmitted(comparer.changed):
        comparer.cancel()
        gate.opened.set()
        comparer.shut_down()

    assert comparer.comparison is None
    assert not comparer.is_running
