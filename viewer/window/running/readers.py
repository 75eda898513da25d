"""Reads the articles of both sides in the background, each whenever it is asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.model import Side
from viewer.window.running.jobs import JobRunner

if TYPE_CHECKING:
    from viewer.model import Article
    from viewer.window.running.jobs import Work


class Readers(QObject):
    """Knows which sides are being read, and how much of that is done."""

    progressed = Signal(float)
    """How much is done of all that is being read."""

    read = Signal(object, object)
    """On this `Side` this `Article` was read."""

    unread = Signal(object, object)
    """On this `Side` nothing was read, for this exception."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: dict[Side, float] = {}
        self._runners = {side: JobRunner(self) for side in Side}
        for side, runner in self._runners.items():
            runner.progressed.connect(partial(self._on_part, side))
            runner.succeeded.connect(partial(self._on_read, side))
            runner.failed.connect(partial(self._on_unread, side))

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides that are being read."""
        return tuple(self._done)

    def start(self, side: Side, reading: Work) -> None:
        """Do this work for a side, instead of what was being done for it."""
        self._done[side] = 0.0
        self._runners[side].start(reading)

    def cancel(self) -> None:
        """Call off all that is being read; nothing is heard of it again."""
        for side in self.sides:
            self._runners[side].cancel()
        self._done.clear()

    def shut_down(self) -> None:
        """Call off everything and wait for the end of it."""
        for runner in self._runners.values():
            runner.shut_down()

    # Inside

    def _on_part(self, side: Side, done: float) -> None:
        self._done[side] = done
        self.progressed.emit(sum(self._done.values()) / len(self._done))

    def _on_read(self, side: Side, article: Article) -> None:
        del self._done[side]
        self.read.emit(side, article)

    def _on_unread(self, side: Side, error: BaseException) -> None:
        del self._done[side]
        self.unread.emit(side, error)
