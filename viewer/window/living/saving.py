"""Saves what the reader did as a session, and asks before it is lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.errors import UnwritableFileError, ViewerError
from viewer.model import Side
from viewer.sessions.saved import SavedArticle, SavedSession, saved_article
from viewer.sessions.session_file import load_session, save_session
from viewer.window.running.dialogs import Answer, session_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from viewer.model import Comparison
    from viewer.settings import SettingsFile
    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.living.keeper import Keeper
    from viewer.window.living.offers import Offer
    from viewer.window.running.dialogs import FileDialogs
    from viewer.window.running.session import Session


@dataclass(slots=True)
class _Opening:
    """A session whose articles are being read.

    Attributes
    ----------
    saved
        The session.
    path
        The file to save it to again, if there is one.
    left
        The unsaved work that it is from, if it is.
    files
        Where the articles are read from, by side.
    missing
        The sides whose file is not there.
    """

    saved: SavedSession
    path: Path | None
    left: Path | None
    files: dict[Side, Path] = field(default_factory=dict)
    missing: set[Side] = field(default_factory=set)

    def is_of(self, comparison: Comparison) -> bool:
        """Tell whether this is the comparison that was waited for."""
        return all(self._is_of(comparison, side) for side in Side)

    def _is_of(self, comparison: Comparison, side: Side) -> bool:
        source = comparison.article(side).source
        if side in self.missing:
            return True
        if side in self.files:
            return (
                source.path is not None
                and source.path.absolute() == self.files[side].absolute()
            )
        return source.path is None and source.sha256 == self._article(side).sha256

    def _article(self, side: Side) -> SavedArticle:
        return self.saved.articles[side]


class Saving(QObject):
    """Knows what is saved and what is not.

    Parameters
    ----------
    session, view, keeper
        What is open, where, and what the reader did with it.
    dialogs, settings
        Ask for files and for what to do; know the folder to begin in.
    offer
        Where it is said what of a session is not as it was.
    """

    modified_changed = Signal(bool)
    """Whether there is something unsaved."""

    changed = Signal()
    """Something was done that is not in the file."""

    saved = Signal(object)
    """The session is in the file at this `Path`."""

    opened = Signal(object)
    """The session in the file at this `Path` is open; None for recovered work."""

    failed = Signal(object)
    """A session was not opened or not saved, for this `ViewerError`."""

    recovered = Signal(object)
    """The work left at this `Path` is in the window."""

    def __init__(
        self,
        session: Session,
        view: CompareView,
        keeper: Keeper,
        *,
        dialogs: FileDialogs,
        settings: SettingsFile,
        offer: Offer,
    ) -> None:
        super().__init__(keeper)
        self._session = session
        self._view = view
        self._keeper = keeper
        self._dialogs = dialogs
        self._settings = settings
        self._offer = offer
        self._path: Path | None = None
        self._baseline: object = ({}, {})
        self._modified = False
        self._opening: _Opening | None = None
        keeper.compared.connect(self._on_compared)
        view.review.shown_changed.connect(self._on_changed)
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

    def ask(self) -> None:
        """Ask for a session and open it."""
        path = self._dialogs.ask_session(self._settings.settings.last_folder)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open the session in the file at `path`."""
        self._load(path, path=path, left=None)

    def recover(self, left: Path) -> None:
        """Open the unsaved work that was left at `left`."""
        self._load(left, path=None, left=left)

    def may_leave(self) -> bool:
        """Ask what to do with unsaved work; tell whether it may be left now."""
        if not self._modified:
            return True
        answer = self._dialogs.ask_unsaved()
        if answer is Answer.SAVE:
            return self.save()
        return answer is Answer.DISCARD

    # Inside

    def _maker(
        self, folder: Path | None, *, saved_as: Path | None = None
    ) -> Callable[[], SavedSession] | None:
        articles, kept = self._keeper.articles, self._keeper.capture()
        if articles is None or kept is None:
            return None
        widths = {side: self._view.pane(side).width() for side in Side}

        def make() -> SavedSession:
            return SavedSession(
                {side: saved_article(articles[side], folder) for side in Side},
                kept(),
                (widths[Side.ORIGINAL], widths[Side.COPY]),
                saved_as,
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

    def _load(self, source: Path, *, path: Path | None, left: Path | None) -> None:
        try:
            saved = load_session(source)
        except ViewerError as error:
            self.failed.emit(error)
            return
        if self.may_leave():
            self._begin(_Opening(saved, path or saved.saved_as, left))

    def _begin(self, opening: _Opening) -> None:
        self._set_baseline(self._marks())  # what was unsaved may go, or is saved
        articles, files = opening.saved.articles, opening.files
        for side, article in articles.items():
            found = article.where(opening.path)
            if found is not None:
                files[side] = found
            elif article.text is None:
                opening.missing.add(side)
        self._opening = opening
        self._offer.hide()
        if opening.missing:
            self._session.close_articles()
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
            for side, found in files.items():
                self._session.open(side, found, encoding=articles[side].encoding)
        self._tell_missing(opening)

    def _tell_missing(self, opening: _Opening) -> None:
        if opening is not self._opening or not opening.missing:
            return
        missing = [side for side in Side if side in opening.missing]
        names = [opening.saved.articles[side].name for side in missing]
        if len(names) == 1:
            sentence = self.tr(
                "{name} is not where it was when this session was saved."
            ).format(name=names[0])
            choices = {self.tr("Locate…"): partial(self._locate, opening, missing[0])}
        else:
            sentence = self.tr(
                "{one} and {other} are not where they were when this session was saved."
            ).format(one=names[0], other=names[1])
            choices = {
                self.tr("Locate the original…"): partial(
                    self._locate, opening, Side.ORIGINAL
                ),
                self.tr("Locate the copy…"): partial(self._locate, opening, Side.COPY),
            }
        hint = self.tr("What was set aside and noted comes back with it.")
        self._offer.show_offer(sentence, hint, choices)

    def _locate(self, opening: _Opening, side: Side) -> None:
        path = self._dialogs.ask_article(side, self._settings.settings.last_folder)
        if path is not None:
            opening.missing.discard(side)
            opening.files[side] = path
            encoding = opening.saved.articles[side].encoding
            self._session.open(side, path, encoding=encoding)
        self._tell_missing(opening)

    def _on_compared(self, comparison: Comparison, is_same_pair: bool) -> None:
        opening, self._opening = self._opening, None
        if opening is not None and opening.is_of(comparison):
            self._take_up(opening, comparison)
        elif is_same_pair:
            self._set_baseline(None if self._modified else self._marks())
        else:
            self._path = None
            self._offer.hide()
            self._set_baseline(({}, {}))

    def _take_up(self, opening: _Opening, comparison: Comparison) -> None:
        lost = self._keeper.restore(opening.saved.kept)
        if opening.saved.widths is not None:
            self._view.set_widths(*opening.saved.widths)
        self._path = opening.path
        self._offer.hide()
        self._set_baseline(None if opening.left else self._marks())
        self._tell_changed(opening.saved.articles, comparison, lost)
        if opening.left is not None:
            self.recovered.emit(opening.left)
        self.opened.emit(opening.path)

    def _tell_changed(
        self, articles: Mapping[Side, SavedArticle], comparison: Comparison, lost: int
    ) -> None:
        names = [
            articles[side].name
            for side in Side
            if comparison.article(side).source.sha256 != articles[side].sha256
        ]
        if not names:
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

    def _marks(self) -> object:
        review, notes = self._view.review, self._keeper.notes
        return dict(review.set_asides), dict(notes.notes)

    def _set_baseline(self, baseline: object) -> None:
        self._baseline = baseline
        self._on_changed()

    def _on_changed(self, *_: object) -> None:
        """Find out whether there is something unsaved; while reloading, it stays."""
        if self._view.review.comparison is None:
            return
        self._set_modified(self._marks() != self._baseline)
        if self._modified:
            self.changed.emit()

    def _set_modified(self, modified: bool) -> None:
        if modified != self._modified:
            self._modified = modified
            self.modified_changed.emit(modified)
