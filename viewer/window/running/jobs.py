"""Keeps long work off the window's thread.

The thread of the worker makes, owns and touches no Qt object: the runner lives in the
window's thread, and queued signals carry everything home.
"""

from __future__ import annotations

import logging
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from viewer.errors import CancelledError, ViewerError

if TYPE_CHECKING:
    from viewer.model import Cancelled, Progress

log = logging.getLogger(__name__)

_SECONDS_BETWEEN_REPORTS: Final = 0.03


class Work(Protocol):
    """What a job runs: a function that touches no widget and can be called off."""

    def __call__(self, *, progress: Progress, cancelled: Cancelled) -> object:
        """Do the work and return its result."""


class JobRunner(QObject):
    """Runs one job at a time in a thread of its own.

    A newer job takes the place of the one before it. Whatever an older or cancelled job
    still has to say carries an old number and is dropped.
    """

    progressed = Signal(float)
    """How much of the job is done, 0.0 to 1.0."""

    succeeded = Signal(object)
    """The result."""

    failed = Signal(object)
    """The exception that ended the job: a `ViewerError`, or else a bug."""

    finished = Signal()
    """The job has ended or was cancelled; the last signal of every job but one that
    was superseded."""

    _reported = Signal(int, float)
    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1)
        self._number = 0
        self._running = False
        self._cancel = Event()
        queued = Qt.ConnectionType.QueuedConnection
        self._reported.connect(self._on_reported, queued)
        self._ended.connect(self._on_ended, queued)

    @property
    def is_running(self) -> bool:
        """Whether a job has been started and not been heard of to the end."""
        return self._running

    def start(self, work: Work) -> None:
        """Run `work`, in place of the job that is running."""
        self._drop()
        self._running = True
        self._cancel = Event()
        self._pool.submit(self._run, self._number, work, self._cancel)

    def cancel(self) -> None:
        """Call off the job that is running; takes effect at once."""
        if self._running:
            self._drop()
            self.finished.emit()

    def shut_down(self) -> None:
        """Call off the job and wait for the thread to end; nothing runs afterwards."""
        self._drop()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _drop(self) -> None:
        self._cancel.set()
        self._number += 1
        self._running = False

    def _run(self, number: int, work: Work, cancel: Event) -> None:
        """Run in the worker's thread."""
        result: object = None
        error: BaseException | None = None
        try:
            result = work(progress=self._reporter(number), cancelled=cancel.is_set)
        except (CancelledError, ViewerError) as expected:
            error = expected
        except BaseException as bug:  # noqa: BLE001 - whoever started the job judges it
            log.warning("Job %d ended with a %s", number, type(bug).__name__)
            error = bug
        self._ended.emit(number, result, error)

    def _reporter(self, number: int) -> Progress:
        """Return a `Progress` that cannot flood the window with events."""
        last = 0.0

        def report(done: float) -> None:
            nonlocal last
            now = time.monotonic()
            if done >= 1.0 or now - last >= _SECONDS_BETWEEN_REPORTS:
                last = now
                self._reported.emit(number, done)

        return report

    @Slot(int, float)
    def _on_reported(self, number: int, done: float) -> None:
        if number == self._number:
            self.progressed.emit(done)

    @Slot(int, object, object)
    def _on_ended(self, number: int, result: object, error: object) -> None:
        if number != self._number:
            return
        self._running = False
        if error is None:
            self.succeeded.emit(result)
        elif not isinstance(error, CancelledError):
            self.failed.emit(error)
        if not self._running:
            self.finished.emit()
