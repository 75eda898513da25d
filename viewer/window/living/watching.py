"""Notices that an open file was changed, replaced or taken away on disk.

The system's signals only say when to look: whether a file differs is told by its bytes.
Editors replace files instead of writing to them, after which the file is no longer
watched, so the folder is watched as well; and on network drives no signal comes at
all, so the files are looked at when the window is activated, too.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QTimer, Signal

from viewer.window.living.fingerprints import Fate, Fingerprint, look_at
from viewer.window.running.jobs import JobRunner

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from viewer.model import Cancelled, Progress
    from viewer.window.running.jobs import Work

CALM_MS: Final = 250
"""How long after a signal the files are looked at: an editor may not be done yet."""

_PATIENCE_MS: Final = 1_000  # until a file that is gone counts as gone


class FileWatcher(QObject):
    """Says what became of files since they were read.

    Parameters
    ----------
    window
        When it is activated the files are looked at; owns the watcher.
    """

    found = Signal(object)
    """Of each watched file its `Fate`, a dict by path; sent when that has changed."""

    looked = Signal()
    """The files were looked at."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._as_read: dict[Path, str] = {}
        self._known: dict[Path, Fingerprint] = {}
        self._fates: dict[Path, Fate] = {}
        self._missed: set[Path] = set()
        self._system = QFileSystemWatcher(self)
        self._system.fileChanged.connect(self._look_soon)
        self._system.directoryChanged.connect(self._look_soon)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._runner = JobRunner(self)
        self._runner.succeeded.connect(self._on_looked)
        self._window = window
        window.installEventFilter(self)

    def watch(self, files: Mapping[Path, str]) -> None:
        """Watch these files from now on, and no others.

        Parameters
        ----------
        files
            The SHA-256 of the bytes that were read from each.
        """
        files = {path.absolute(): sha256 for path, sha256 in files.items()}
        if files == self._as_read:
            return
        self._runner.cancel()
        self._as_read = files
        self._known = {path: Fingerprint(sha256) for path, sha256 in files.items()}
        self._fates = dict.fromkeys(files, Fate.SAME)
        self._missed.clear()
        if watched := sorted(map(str, self.watched)):
            self._system.removePaths(watched)
        self._look_soon()

    @property
    def watched(self) -> frozenset[Path]:
        """The files and folders that the system reports on."""
        names = (*self._system.files(), *self._system.directories())
        return frozenset(map(Path, names))

    def look(self) -> None:
        """Look at the files now."""
        self._timer.stop()
        if self._known:
            self._runner.start(_looking(dict(self._known)))

    def shut_down(self) -> None:
        """Watch nothing any more."""
        self._known.clear()  # the system may still have something to report
        self._timer.stop()
        self._window.removeEventFilter(self)
        self._runner.shut_down()

    def _look_soon(self, _path: str = "") -> None:
        if self._known and not self._timer.isActive():
            self._timer.start(CALM_MS)

    def _on_looked(self, seen: Mapping[Path, tuple[Fate, Fingerprint]]) -> None:
        self._watch_again()
        fates = dict(self._fates)
        gone = {path for path, (fate, _) in seen.items() if fate is Fate.GONE}
        for path, (_, now) in seen.items():
            if path not in gone:
                is_same = now.sha256 == self._as_read[path]
                fates[path] = Fate.SAME if is_same else Fate.CHANGED
        changed_again = any(
            self._known[path].sha256 != now.sha256 for path, (_, now) in seen.items()
        )
        fates.update(dict.fromkeys(gone & self._missed, Fate.GONE))
        if gone - self._missed:
            self._timer.start(_PATIENCE_MS)
        self._missed = gone
        self._known = {path: now for path, (_, now) in seen.items()}
        if fates != self._fates or changed_again:
            self._fates = fates
            self.found.emit(dict(fates))
        self.looked.emit()

    def _watch_again(self) -> None:
        watched = {*self._system.files(), *self._system.directories()}
        wanted = {str(path) for path in self._known if path.exists()}
        wanted |= {str(path.parent) for path in self._known if path.parent.is_dir()}
        if missing := sorted(wanted - watched):
            self._system.addPaths(missing)

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            self._look_soon()
        return False


def _looking(known: Mapping[Path, Fingerprint]) -> Work:
    def look(
        *,
        progress: Progress,  # noqa: ARG001
        cancelled: Cancelled,
    ) -> dict[Path, tuple[Fate, Fingerprint]]:
        return {
            path: look_at(path, one, cancelled=cancelled) for path, one in known.items()
        }

    return look
