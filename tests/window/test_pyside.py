"""The installed PySide6 is not one that breaks this Python."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 200


def test_calls_that_return_nothing_leave_none_as_it_was() -> None:
    # PySide6 6.12.0 gives up a reference to None with each of them. Before Python 3.12
    # None can run out of references, and the interpreter then aborts.
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        thing.blockSignals(False)
        thing.setObjectName("name")

    assert abs(sys.getrefcount(None) - before) < CALLS // 4
