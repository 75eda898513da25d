"""Saves what the reader did as a session, and asks before it is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.errors import UnwritableFileError, ViewerError
from viewer.model import Side
from viewer.sessions.saved import SavedSession, saved_article, saved_lexicon
from viewer.sessions.session_file import save_session
from viewer.window.running.dialogs import Answer, session_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from viewer.model import Comparison
    from viewer.settings import SettingsFile
    from viewer.window.living.keeper import Keeper
    from viewer.window.review.review import Review
    from viewer.window.running.dialogs import FileDialogs


class Saving(QObject):
    """Knows what is saved and what is not.

    Parameters
    ----------
    review, keeper
        What the reader did, and how that is kept.
    dialogs, settings
        Ask where to save and what to do; know the folder to begin in.
    """

    modified_changed = Signal(bool)
    """Whether there is something unsaved."""

    changed = Signal()
    """Something was done that is not in the file."""

    saved = Signal(object)
    """The session is in the file at this `Path`."""

    failed = Signal(object)
    """The session was not saved, for this `ViewerError`."""

    def __init__(
        self,
        review: Review,
        keeper: Keeper,
        *,
        dialogs: FileDialogs,
        settings: SettingsFile,
    ) -> None:
        super().__init__(keeper)
        self._review = review
        self._keeper = keeper
        self._dialogs = dialogs
        self._settings = settings
        self._path: Path | None = None
        self._baseline: object = ({}, {})
        self._modified = False
        keeper.compared.connect(self._on_compared)
        review.shown_changed.connect(self._on_changed)
        keeper.notes.changed.connect(self._on_changed)

    @property
    def is_modified(self) -> bool:
        """Whether something was set aside or noted that is not saved."""
        return self._modified

    @property
    def path(self) -> Path | None:
        """The file of the session, if it has one."""
        return self._path

    def capture(self) -> Callable[[], SavedSession] | None:
        """Return what makes the session to keep; None where nothing is unsaved.

        It may be called in another thread.
        """
        if not self._modified:
            return None
        return self._maker(None, saved_as=self._path)

    def save(self) -> bool:
        """Save the session where it was saved before, or ask; tell whether it is."""
        if self._path is None:
            return self.save_as()
        return self._write(self._path)

    def save_as(self) -> bool:
        """Ask where to and save the session there; tell whether it is saved."""
        articles = self._keeper.articles
        if articles is None:
            return False
        folder = self._settings.settings.last_folder
        path = self._dialogs.ask_where_to_save_session(
            folder, self._path.name if self._path else session_name(articles)
        )
        return path is not None and self._write(path)

    def may_leave(self) -> bool:
        """Ask what to do with unsaved work; tell whether it may be left now."""
        if not self._modified:
            return True
        answer = self._dialogs.ask_unsaved()
        if answer is Answer.SAVE:
            return self.save()
        return answer is Answer.DISCARD

    def let_go(self) -> None:
        """Take what is unsaved for saved: something else is about to be opened."""
        self._set_baseline(self._marks())

    def start_from(self, path: Path | None, *, is_saved: bool) -> None:
        """Begin with the session that has been put in its place.

        Parameters
        ----------
        path
            The file to save it to, if it has one.
        is_saved
            Whether it is as in that file.
        """
        self._path = path
        self._set_baseline(self._marks() if is_saved else None)

    # Inside

    def _maker(
        self, folder: Path | None, *, saved_as: Path | None = None
    ) -> Callable[[], SavedSession] | None:
        articles, kept = self._keeper.articles, self._keeper.capture()
        if articles is None or kept is None:
            return None
        comparison, widths = self._review.comparison, self._keeper.widths
        lexicon = None if comparison is None else saved_lexicon(comparison)

        def make() -> SavedSession:
            return SavedSession(
                {side: saved_article(articles[side], folder) for side in Side},
                kept(),
                widths,
                saved_as,
                lexicon,
            )

        return make

    def _write(self, path: Path) -> bool:
        make = self._maker(path.parent)
        if make is None:
            return False
        try:
            self._check_is_no_article(path)
            save_session(path, make())
        except ViewerError as error:
            self.failed.emit(error)
            return False
        self._path = path
        self._settings.change(last_folder=path.absolute().parent)
        self._set_baseline(self._marks())
        self.saved.emit(path)
        return True

    def _check_is_no_article(self, path: Path) -> None:
        for article in (self._keeper.articles or {}).values():
            own = article.source.path
            if own is not None and own.absolute() == path.absolute():
                raise UnwritableFileError(
                    path,
                    self.tr("“{name}” is one of the two articles.").format(
                        name=path.name
                    ),
                    hint=self.tr("Choose another name for the session."),
                )

    def _on_compared(self, _comparison: Comparison, is_same_pair: bool) -> None:
        if is_same_pair:
            self._set_baseline(None if self._modified else self._marks())
        else:
            self._path = None
            self._set_baseline(({}, {}))

    def _marks(self) -> object:
        return dict(self._review.set_asides.reasons), dict(self._keeper.notes.notes)

    def _set_baseline(self, baseline: object) -> None:
        self._baseline = baseline
        self._on_changed()

    def _on_changed(self, *_: object) -> None:
        """Find out whether there is something unsaved; while reloading, it stays."""
        if self._review.comparison is None:
            return
        self._set_modified(self._marks() != self._baseline)
        if self._modified:
            self.changed.emit()

    def _set_modified(self, modified: bool) -> None:
        if modified != self._modified:
            self._modified = modified
            self.modified_changed.emit(modified)
