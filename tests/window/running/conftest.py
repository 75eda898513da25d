"""What the tests of sessions share: one that waits, or not, and a pair to open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.window.running.gate import Gate
from viewer.window.running.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def gate() -> Gate:
    return Gate()


@pytest.fixture
def session() -> Iterator[Session]:
    session = Session()
    yield session
    session.shut_down()


@pytest.fixture
def slow_reading(gate: Gate) -> Iterator[Session]:
    session = Session(reading=gate.reading)
    yield session
    session.shut_down()


@pytest.fixture
def slow_comparing(gate: Gate) -> Iterator[Session]:
    session = Session(comparing=gate.comparing)
    yield session
    session.shut_down()
