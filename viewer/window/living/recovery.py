"""Keeps unsaved work beside the settings until it is saved, in case Unspin is ended.

Every window writes to a file of its own and holds a lock on it for as long as it lives:
a file whose lock can be had was left behind by one that did not end as it should.
"""

from __future__ import annotations

import logging
import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, QTimer

from viewer.errors import ViewerError
from viewer.sessions.session_file import SUFFIX, save_session
from viewer.window.running.jobs import JobRunner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from viewer.model import Cancelled, Progress
    from viewer.sessions.saved import SavedSession
    from viewer.window.running.jobs import Work

log = logging.getLogger(__name__)

SOON_MS: Final = 2_000
"""How long after a change unsaved work is written."""


class Recovery(QObject):
    """Writes unsaved work now and then, and finds what others left behind.

    Parameters
    ----------
    folder
        Where such files are; need not be there.
    capture
        Returns what makes the session to write, or None if there is nothing.
    parent
        Owns it.
    """

    def __init__(
        self,
        folder: Path,
        capture: Callable[[], Callable[[], SavedSession] | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._capture = capture
        name = f"unsaved-{os.getpid()}-{secrets.token_hex(4)}{SUFFIX}"
        self._path = folder / name
        self._locks: dict[Path, QLockFile] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON_MS)
        self._timer.timeout.connect(self.write)
        self._runner = JobRunner(self)
        self._runner.failed.connect(self._on_failed)

    @property
    def path(self) -> Path:
        """Where the unsaved work of this window is written."""
        return self._path

    def write_soon(self) -> None:
        """Write the unsaved work in a moment."""
        if not self._timer.isActive():
            self._timer.start()

    def write(self) -> None:
        """Write the unsaved work now, in the background."""
        self._timer.stop()
        make = self._capture()
        if make is not None and self._claim(self._path):
            self._runner.start(_writing(self._path, make))

    def discard(self) -> None:
        """Have nothing written any more: it is saved, or not wanted."""
        self._timer.stop()
        if self._path in self._locks:
            self._runner.start(_removing(self._path))  # after what is being written

    def leave(self) -> bool:
        """Leave the unsaved work to be offered at the next start; tell whether it is.

        Nothing is written or removed any more after that.
        """
        self._timer.stop()
        self._runner.shut_down()
        make = self._capture()
        if make is not None:
            if not self._claim(self._path):
                return False
            try:
                save_session(self._path, make())
            except ViewerError as error:
                self._on_failed(error)
                return False
        for path in tuple(self._locks):
            self._release(path)
        return True

    def abandoned(self) -> Path | None:
        """Return the latest work that was left behind, no longer anyone else's."""
        with suppress(OSError):
            found = [one for one in self._folder.glob(f"*{SUFFIX}") if one.is_file()]
            found.sort(key=lambda path: path.stat().st_mtime_ns, reverse=True)
            for path in found:
                if path != self._path and self._claim(path):
                    return path
        return None

    def take_over(self, path: Path) -> None:
        """Have what was left at `path` as the unsaved work of this window."""
        if self._claim(self._path):
            with suppress(OSError):
                path.replace(self._path)
        self._release(path)
        self.write_soon()

    def remove(self, path: Path) -> None:
        """Remove work that was left behind."""
        with suppress(OSError):
            path.unlink()
        self._release(path)

    def shut_down(self) -> None:
        """End; what this window wrote is removed: it is saved, or not wanted."""
        self._timer.stop()
        self._runner.shut_down()
        if self._path in self._locks:
            self.remove(self._path)
        for path in tuple(self._locks):
            self._release(path)

    def _claim(self, path: Path) -> bool:
        if path in self._locks:
            return True
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            log.warning("Unsaved work cannot be kept: %s", error)
            return False
        lock = QLockFile(f"{path}.lock")
        lock.setStaleLockTime(0)  # only when its process is gone, however old
        if not lock.tryLock(0):
            return False
        self._locks[path] = lock
        return True

    def _release(self, path: Path) -> None:
        lock = self._locks.pop(path, None)
        if lock is not None:
            lock.unlock()

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, ViewerError):
            raise error
        log.warning("Unsaved work was not kept: %s", error)


def _writing(path: Path, make: Callable[[], SavedSession]) -> Work:
    def write(*, progress: Progress, cancelled: Cancelled) -> None:  # noqa: ARG001
        save_session(path, make())

    return write


def _removing(path: Path) -> Work:
    def remove(*, progress: Progress, cancelled: Cancelled) -> None:  # noqa: ARG001
        with suppress(OSError):
            path.unlink()

    return remove
