"""Has the lexicon that is asked in comparing, read in the background when needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.window.running import work
from viewer.window.running.jobs import JobRunner

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.model import Lexicon


class Lexicons(QObject):
    """Has one lexicon, or none, or one on its way.

    A lexicon that cannot be read leaves the one before it in use.
    """

    progressed = Signal(float)
    """How much is read of the lexicon that is on its way."""

    changed = Signal(object)
    """This `Lexicon` is in use now; None for none."""

    failed = Signal(object)
    """What was wanted was not read, for this exception."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lexicon: Lexicon | None = None
        self._path: Path | None = None
        self._wanted: Path | None = None
        self._is_due = False
        self._runner = JobRunner(self)
        self._runner.progressed.connect(self.progressed)
        self._runner.succeeded.connect(self._on_read)
        self._runner.failed.connect(self._on_unread)

    @property
    def lexicon(self) -> Lexicon | None:
        """The lexicon that is in use."""
        return self._lexicon

    @property
    def path(self) -> Path | None:
        """The file that was chosen, whether it has been read already or not."""
        return self._path

    @property
    def is_reading(self) -> bool:
        """Whether a lexicon is being read."""
        return self._runner.is_running

    def remember(self, path: Path | None) -> None:
        """Take note that this file was chosen; it is read when it is first needed."""
        self._path, self._is_due = path, path is not None

    def read_due(self) -> None:
        """Begin to read what was only remembered so far."""
        if self._is_due and not self.is_reading and self._path is not None:
            self._read(self._path)

    def use(self, path: Path | None) -> None:
        """Use the lexicon in this file once it is read, or none from now on."""
        self.cancel()
        if path is not None:
            self._read(path)
        elif self._path is not None:
            self._have(None, None)

    def cancel(self) -> None:
        """Call off what is being read; what is in use stays so."""
        self._runner.cancel()

    def shut_down(self) -> None:
        """Call off everything and wait for the end of it."""
        self._runner.shut_down()

    # Inside

    def _read(self, path: Path) -> None:
        self._wanted = path
        self._runner.start(work.reading_lexicon(path))

    def _have(self, lexicon: Lexicon | None, path: Path | None) -> None:
        self._lexicon, self._path, self._is_due = lexicon, path, False
        self.changed.emit(lexicon)

    def _on_read(self, lexicon: Lexicon) -> None:
        self._have(lexicon, self._wanted)

    def _on_unread(self, error: BaseException) -> None:
        self._is_due = self._is_due and self._wanted != self._path
        self.failed.emit(error)
