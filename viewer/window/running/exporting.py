"""Writes the report of a comparison in the background."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.errors import ViewerError
from viewer.window.running import work
from viewer.window.running.dialogs import report_name
from viewer.window.running.jobs import JobRunner

if TYPE_CHECKING:
    from viewer.model import Comparison
    from viewer.sessions.catalogue import Catalogue
    from viewer.sessions.keeping import State
    from viewer.settings import SettingsFile
    from viewer.window.running.dialogs import FileDialogs


class Exporter(QObject):
    """Asks where to, writes the report, and says what became of it.

    Parameters
    ----------
    parent
        Owns the exporter.
    dialogs
        Ask where to.
    settings
        Know the folder to suggest.
    """

    started = Signal()
    """A report is being written."""

    exported = Signal(object)
    """The report is at this `Path`."""

    failed = Signal(object)
    """The report was not written, for this `ViewerError`."""

    finished = Signal()
    """Nothing is being written any more."""

    def __init__(
        self, parent: QObject, dialogs: FileDialogs, settings: SettingsFile
    ) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._settings = settings
        self._runner = JobRunner(self)
        self._runner.succeeded.connect(self._on_succeeded)
        self._runner.failed.connect(self._on_failed)
        self._runner.finished.connect(self.finished)

    @property
    def is_running(self) -> bool:
        """Whether a report is being written."""
        return self._runner.is_running

    def export(
        self, catalogue: Catalogue, state: State, *, only_shown: bool = False
    ) -> None:
        """Ask where to and write the report of a comparison there.

        Parameters
        ----------
        catalogue
            The comparison with all its differences.
        state
            What the reader did with it when the report was asked for.
        only_shown
            Whether to hand on only what the filter asks for.
        """
        suggestion = _suggestion(catalogue.comparison, self._settings)
        path = self._dialogs.ask_report(suggestion)
        if path is not None:
            self._runner.start(
                work.exporting(catalogue, path, state=state, only_shown=only_shown)
            )
            self.started.emit()

    def cancel(self) -> None:
        """Call off what is being written."""
        self._runner.cancel()

    def shut_down(self) -> None:
        """Call off what is being written and wait for the end of it."""
        self._runner.shut_down()

    def _on_succeeded(self, path: Path) -> None:
        self._settings.change(last_folder=path.absolute().parent)
        self.exported.emit(path)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, ViewerError):
            raise error
        self.failed.emit(error)


def _suggestion(comparison: Comparison, settings: SettingsFile) -> Path:
    """Return the path to suggest: where a file was last chosen by the reader."""
    folder = settings.settings.last_folder or Path.home()
    return folder / report_name(comparison)
