"""What keeps the reader's work safe: watching the files, sessions, and recovery.

Joins these parts for the window; each stands in a module of its own.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QLabel

from viewer.errors import ViewerError
from viewer.sessions.session_file import load_session
from viewer.window.commands.command_names import Command
from viewer.window.living.keeper import Keeper
from viewer.window.living.offers import Offers
from viewer.window.living.recent import RecentSessions
from viewer.window.living.recovery import Recovery
from viewer.window.living.reloading import Reloader
from viewer.window.living.reopening import Reopener
from viewer.window.living.saving import Saving
from viewer.window.review.status import elided, wordings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenu, QWidget

    from viewer.settings import SettingsFile
    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.living.opening import Opener
    from viewer.window.look.theme import Theme
    from viewer.window.running.dialogs import FileDialogs
    from viewer.window.running.session import Session


class Living(QObject):
    """Keeps what is open, and what was done with it, in step with the disk.

    Parameters
    ----------
    window
        The window; owns the parts.
    session, view
        What is open in it, and where that is looked at.
    dialogs, settings
        Ask for files and decisions; remember folder and recent sessions.
    theme
        The colours to begin with.
    """

    def __init__(
        self,
        window: QWidget,
        session: Session,
        view: CompareView,
        *,
        dialogs: FileDialogs,
        settings: SettingsFile,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._review = view.review
        self._dialogs = dialogs
        self._settings = settings
        self.offers = Offers(theme, window)
        self.note_label = QLabel(window)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.hide()
        self.notes = view.review.notes
        self.keeper = Keeper(session, view, self.notes)
        self.reloader = Reloader(session, self.offers.files, window)
        self.saving = Saving(
            view.review, self.keeper, dialogs=dialogs, settings=settings
        )
        self.reopener = Reopener(
            session,
            self.keeper,
            self.saving,
            dialogs=dialogs,
            settings=settings,
            offer=self.offers.session,
        )
        self.recovery = Recovery(_folder(), self.saving.capture, self)
        self._is_left = False

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what the commands of sessions and notes do."""
        return {
            Command.OPEN_SESSION: self.reopener.ask,
            Command.SAVE_SESSION: self.saving.save,
            Command.SAVE_SESSION_AS: self.saving.save_as,
            Command.CLEAR_RECENT_SESSIONS: self._clear_recent,
            Command.NOTE: self._write_note,
        }

    def join(
        self,
        opener: Opener,
        recent: QMenu,
        *,
        say: Callable[[str], object],
        show_error: Callable[[ViewerError], object],
    ) -> None:
        """Begin, once the view has been joined to the session.

        Parameters
        ----------
        opener
            Asks before it opens anything else, and passes sessions on.
        recent
            The menu of recent sessions.
        say, show_error
            Tell the reader something in passing, or what went wrong.
        """
        self._say = say
        self.recent = RecentSessions(recent, self._settings, self.reopener.open)
        opener.ask_before(self.saving.may_leave)
        opener.session_chosen.connect(self.reopener.open)
        saving, reopener = self.saving, self.reopener
        for part in (saving, reopener):
            part.failed.connect(show_error)
        saving.saved.connect(self._on_saved)
        reopener.opened.connect(self._on_opened)
        reopener.recovered.connect(self._on_recovered)
        saving.changed.connect(self.recovery.write_soon)
        saving.modified_changed.connect(self._on_modified)
        self._review.current_changed.connect(self._show_note)
        self.notes.changed.connect(self._show_note)
        self.keeper.follow_articles()
        self.keeper.lost.connect(self._say_lost)

    def offer_recovery(self) -> None:
        """Offer what was left behind when Unspin ended without saving, if anything."""
        left = self.recovery.abandoned()
        if left is None:
            return
        try:
            articles = load_session(left).articles.values()
        except ViewerError:
            self.recovery.remove(left)
            return
        names = [article.name for article in articles]
        self.offers.recovery.show_offer(
            self.tr("Unspin ended without saving."),
            self.tr("There is unsaved work on {original} and {copy}.").format(
                original=names[0], copy=names[1]
            ),
            {
                self.tr("Recover"): partial(self.reopener.recover, left),
                self.tr("Discard"): partial(self.recovery.remove, left),
            },
        )

    def may_close(self) -> bool:
        """Tell whether nothing would be lost, or the reader lets it be."""
        return self._is_left or self.saving.may_leave()

    def leave_behind(self) -> None:
        """Keep what is unsaved for the next start; nothing is asked if it is kept."""
        self._is_left = self.recovery.leave()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in these colours."""
        self.offers.set_theme(theme)

    def shut_down(self) -> None:
        """End whatever is under way; the window is closing."""
        self.reloader.watcher.shut_down()
        self.recovery.shut_down()

    # Inside

    def _write_note(self) -> None:
        current, comparison = self._review.current, self._review.comparison
        if current is None or comparison is None:
            return
        about = f"{current.id}: {wordings(comparison, current)}"
        note = self._dialogs.ask_note(about, self.notes.notes.get(current.number, ""))
        if note is not None:
            self.notes.write(current.number, note)

    def _show_note(self, *_: object) -> None:
        current = self._review.current
        note = "" if current is None else self.notes.notes.get(current.number, "")
        self.note_label.setText(self.tr("Note: {note}").format(note=elided(note)))
        self.note_label.setToolTip(note)
        self.note_label.setVisible(bool(note))

    def _clear_recent(self) -> None:
        self.recent.clear()

    def _on_saved(self, path: Path) -> None:
        self.recent.add(path)
        self._say(self.tr("The session is in “{path}”.").format(path=path))

    def _on_opened(self, path: Path | None) -> None:
        if path is not None:
            self.recent.add(path)

    def _on_recovered(self, left: Path) -> None:
        """Let go of what was left once it is written again as work of this window."""
        self.recovery.take_over(left)

    def _on_modified(self, modified: bool) -> None:
        self._window.setWindowModified(modified)
        if not modified:
            self.recovery.discard()

    def _say_lost(self, count: int) -> None:
        self._say(
            self.tr(
                "%n set aside or noted difference(s) are no longer there.", "", count
            )
        )


def _folder() -> Path:
    """Return where unsaved work is kept."""
    location = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(location)) / "unsaved"
