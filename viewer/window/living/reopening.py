"""Opens saved sessions: has their articles read, and puts everything in its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.errors import ViewerError
from viewer.model import Side
from viewer.sessions.awaited import Awaited, awaited
from viewer.sessions.session_file import load_session

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.model import Comparison
    from viewer.sessions.saved import SavedLexicon, SavedSession
    from viewer.settings import SettingsFile
    from viewer.window.living.keeper import Keeper
    from viewer.window.living.offers import Offer
    from viewer.window.living.saving import Saving
    from viewer.window.running.dialogs import FileDialogs
    from viewer.window.running.session import Session


class Reopener(QObject):
    """Opens a saved session, and says what of it is not as it was.

    Parameters
    ----------
    session
        Reads the articles.
    keeper
        Puts in its place what the reader did.
    saving
        Is told when what is open is what was saved; must follow the keeper already.
    dialogs, settings
        Ask for files; know the folder to begin in.
    offer
        Where it is said what is not as it was.
    """

    opened = Signal(object)
    """The session in the file at this `Path` is open; None for recovered work."""

    recovered = Signal(object)
    """The work left at this `Path` is in the window."""

    failed = Signal(object)
    """A session was not opened, for this `ViewerError`."""

    def __init__(
        self,
        session: Session,
        keeper: Keeper,
        saving: Saving,
        *,
        dialogs: FileDialogs,
        settings: SettingsFile,
        offer: Offer,
    ) -> None:
        super().__init__(keeper)
        self._session = session
        self._keeper = keeper
        self._saving = saving
        self._dialogs = dialogs
        self._settings = settings
        self._offer = offer
        self._awaited: Awaited | None = None
        keeper.compared.connect(self._on_compared)

    def ask(self) -> None:
        """Ask for a session and open it."""
        path = self._dialogs.ask_session(self._settings.settings.last_folder)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open the session in the file at `path`."""
        saved = self._load(path)
        if saved is not None and self._saving.may_leave():
            self._begin(awaited(saved, path=path))

    def recover(self, left: Path) -> None:
        """Open the unsaved work that was left at `left`."""
        saved = self._load(left)
        if saved is not None and self._saving.may_leave():
            self._begin(awaited(saved, left=left))

    # Inside

    def _load(self, path: Path) -> SavedSession | None:
        try:
            return load_session(path)
        except ViewerError as error:
            self.failed.emit(error)
            return None

    def _begin(self, wanted: Awaited) -> None:
        self._saving.let_go()
        self._awaited = wanted
        self._offer.hide()
        if wanted.missing:
            self._session.close_articles()
        articles, files = wanted.saved.articles, wanted.files
        if len(files) == len(Side):
            self._session.open_pair(
                files[Side.ORIGINAL],
                files[Side.COPY],
                encodings={side: articles[side].encoding for side in Side},
            )
        else:
            for side, article in articles.items():
                if article.text is not None:
                    self._session.open_text(side, article.text, name=article.name)
            for side, file in files.items():
                self._session.open(side, file, encoding=articles[side].encoding)
        if self._awaited is wanted:
            self._tell_missing(wanted)

    def _locate(self, wanted: Awaited, side: Side) -> None:
        path = self._dialogs.ask_article(side, self._settings.settings.last_folder)
        found = wanted if path is None else wanted.located(side, path)
        is_awaited = self._awaited is wanted
        if is_awaited:
            self._awaited = found
        if path is not None:
            encoding = wanted.saved.articles[side].encoding
            self._session.open(side, path, encoding=encoding)
        if is_awaited:
            self._tell_missing(found)

    def _tell_missing(self, wanted: Awaited) -> None:
        missing = wanted.missing
        names = [wanted.saved.articles[side].name for side in missing]
        if not names:
            return
        if len(names) == 1:
            sentence = self.tr(
                "{name} is not where it was when this session was saved."
            ).format(name=names[0])
            texts = {missing[0]: self.tr("Locate…")}
        else:
            sentence = self.tr(
                "{one} and {other} are not where they were when this session was saved."
            ).format(one=names[0], other=names[1])
            texts = {
                Side.ORIGINAL: self.tr("Locate the original…"),
                Side.COPY: self.tr("Locate the copy…"),
            }
        hint = self.tr("What was set aside and noted comes back with it.")
        choices = {
            text: partial(self._locate, wanted, side) for side, text in texts.items()
        }
        self._offer.show_offer(sentence, hint, choices)

    def _on_compared(self, comparison: Comparison, is_same_pair: bool) -> None:
        wanted, self._awaited = self._awaited, None
        if wanted is not None and wanted.is_answered_by(comparison):
            self._take_up(wanted, comparison)
        elif not is_same_pair:
            self._offer.hide()

    def _take_up(self, wanted: Awaited, comparison: Comparison) -> None:
        lost = self._keeper.restore(wanted.saved.kept)
        if wanted.saved.widths is not None:
            self._keeper.set_widths(*wanted.saved.widths)
        self._saving.start_from(wanted.path, is_saved=wanted.left is None)
        self._offer.hide()
        self._tell_changed(wanted, comparison, lost)
        if wanted.left is not None:
            self.recovered.emit(wanted.left)
        self.opened.emit(wanted.path)

    def _tell_changed(self, wanted: Awaited, comparison: Comparison, lost: int) -> None:
        names = [
            wanted.saved.articles[side].name for side in wanted.changed(comparison)
        ]
        if not names:
            self._tell_missed(wanted.saved.lexicon_missed(comparison))
            return
        if len(names) == 1:
            sentence = self.tr(
                "{name} is not what it was when this session was saved."
            ).format(name=names[0])
        else:
            sentence = self.tr(
                "{one} and {other} are not what they were when this session was saved."
            ).format(one=names[0], other=names[1])
        hint = self.tr("What still fits was kept.")
        if lost:
            hint = self.tr(
                "What still fits was kept; %n set aside or noted difference(s) are no "
                "longer there.",
                "",
                lost,
            )
        self._offer.show_offer(sentence, hint, {})

    def _tell_missed(self, lexicon: SavedLexicon | None) -> None:
        if lexicon is not None:
            self._offer.show_offer(
                self.tr("This session was compared with the lexicon {name}.").format(
                    name=lexicon.name
                ),
                self.tr(
                    "It is not in use, so differences may be told otherwise than then."
                ),
                {},
            )
