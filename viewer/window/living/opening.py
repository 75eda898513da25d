"""The ways in which articles come in: dialogs, drops, clipboard, recent pairs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from viewer.assets import asset
from viewer.errors import ViewerError
from viewer.model import Side
from viewer.sessions.session_file import SUFFIX
from viewer.window.commands.command_names import Command
from viewer.window.panes.dropping import can_drop, read_dropped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QDropEvent

    from viewer.settings import RecentPair, SettingsFile
    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.running.dialogs import FileDialogs
    from viewer.window.running.session import Session

_PAIR = 2


class Opener(QObject):
    """Asks for articles where need be, and has the session open them.

    Parameters
    ----------
    session
        Opens the articles.
    dialogs
        Ask for files.
    settings
        Know the folder where to begin.
    """

    told = Signal(str)
    """What the reader should know."""

    pair_opened = Signal()
    """Two files are being opened in an order that may be the wrong one."""

    session_chosen = Signal(object)
    """The session in the file at this `Path` is to be opened."""

    refused = Signal(object)
    """This cannot be opened, for this `ViewerError`, on whichever side."""

    def __init__(
        self, session: Session, dialogs: FileDialogs, settings: SettingsFile
    ) -> None:
        super().__init__(session)
        self._session = session
        self._dialogs = dialogs
        self._settings = settings
        self._may_leave: Callable[[], bool] = _always

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what the commands do by which articles come in."""
        original, copy = Side.ORIGINAL, Side.COPY
        return {
            Command.OPEN_ORIGINAL: partial(self.ask_for, original),
            Command.OPEN_COPY: partial(self.ask_for, copy),
            Command.OPEN_PAIR: self.ask_for_both,
            Command.OPEN_SAMPLE: self.open_sample,
            Command.ENCODING_ORIGINAL: partial(self.choose_encoding, original),
            Command.ENCODING_COPY: partial(self.choose_encoding, copy),
            Command.PASTE_ORIGINAL: partial(self.paste, original),
            Command.PASTE_COPY: partial(self.paste, copy),
        }

    def serve(self, view: CompareView) -> None:
        """Open what the reader asks for, drops or pastes in the panes."""
        view.files_dropped.connect(self.open_files)
        view.text_dropped.connect(self.take_text)
        view.open_requested.connect(self.ask_for)
        view.encoding_requested.connect(self.choose_encoding)
        view.sample_requested.connect(self.open_sample)

    def ask_before(self, may_leave: Callable[[], bool]) -> None:
        """Have `may_leave` tell whether what is open may be left for something else."""
        self._may_leave = may_leave

    def ask_for(self, side: Side) -> None:
        """Ask for the article of one side."""
        path = self._dialogs.ask_article(side, self._settings.settings.last_folder)
        if path is not None:
            self.open_files(side, (path,))

    def ask_for_both(self) -> None:
        """Ask for both articles in one go."""
        paths = self._dialogs.ask_articles(self._settings.settings.last_folder)
        if paths:
            self.open_files(None, paths)

    def open_files(self, side: Side | None, paths: Sequence[Path]) -> None:
        """Open files that were dropped or chosen.

        Parameters
        ----------
        side
            Where they were dropped; None for anywhere.
        paths
            In the order in which they came.
        """
        if len(paths) == 1 and paths[0].suffix.lower() == SUFFIX:
            self._remember_folder(paths[0])
            self.session_chosen.emit(paths[0])
        elif len(paths) > _PAIR:
            sentence = self.tr(
                "These are %n files; Unspin compares two.", "", len(paths)
            )
            hint = self.tr("Choose the original and the copy.")
            self.refused.emit(ViewerError(sentence, hint=hint))
        elif len(paths) == _PAIR and self._may_leave():
            self._remember_folder(paths[0])
            self._session.open_pair(paths[0], paths[1])
            self.pair_opened.emit()
        elif len(paths) == 1:
            self._open_one(side or self._session.first_empty_side(), paths[0])

    def open_given(self, paths: Sequence[Path]) -> None:
        """Open one file as the original, or two as original and copy."""
        if len(paths) == _PAIR:
            self._session.open_pair(*paths)
        elif paths:
            self.open_files(None, paths)

    def consider(self, event: QDropEvent) -> None:
        """Accept what is dragged beside the panes if there are files in it."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(can_drop(event) and event.mimeData().hasUrls())

    def take(self, event: QDropEvent) -> None:
        """Open the files that were dropped beside the panes."""
        self.consider(event)
        if event.isAccepted():
            try:
                self.open_files(None, read_dropped(event.mimeData()).files)
            except ViewerError as error:
                self.refused.emit(error)

    def open_recent(self, pair: RecentPair) -> None:
        """Open a pair that was open before."""
        if self._may_leave():
            encodings = {
                Side.ORIGINAL: pair.original_encoding,
                Side.COPY: pair.copy_encoding,
            }
            self._session.open_pair(pair.original, pair.copy, encodings=encodings)

    def open_sample(self) -> None:
        """Open the pair that comes with Unspin."""
        if not self._may_leave():
            return
        names = ("samples/original.txt", "samples/copy.txt")
        self._session.open_pair(*(Path(str(asset(name))) for name in names))

    def choose_encoding(self, side: Side) -> None:
        """Ask for the encoding of the file on `side`, and read it again in that."""
        file = self._session.file(side)
        if file is None:
            return
        chosen = self._dialogs.ask_encoding(file, self._detected(side))
        if chosen is not None:
            self._session.read_again(side, chosen)

    def _detected(self, side: Side) -> str:
        """Return the encoding that is found in the file on `side`, if that is known."""
        if side not in self._session.articles:
            return ""
        source = self._session.articles[side].source
        return source.detected if source.chosen else source.encoding

    def paste(self, side: Side) -> None:
        """Take the text on the clipboard as the article of `side`."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._open_text(side, text, self.tr("Pasted text"))
        else:
            self.told.emit(self.tr("There is no text on the clipboard."))

    def take_text(self, side: Side, text: str) -> None:
        """Take text that was dropped as the article of `side`."""
        self._open_text(side, text, self.tr("Dropped text"))

    def _open_text(self, side: Side, text: str, name: str) -> None:
        if self._may_leave():
            self._session.open_text(side, text, name=name)

    def _open_one(self, side: Side | None, path: Path) -> None:
        if side is None:
            sentence = self.tr("Both sides are taken, so “{name}” was not opened.")
            hint = self.tr("Drop it on the article that it is to replace.")
            self.refused.emit(ViewerError(sentence.format(name=path.name), hint=hint))
        else:
            self._open(side, path)

    def _open(self, side: Side, path: Path) -> None:
        if self._may_leave():
            self._remember_folder(path)
            self._session.open(side, path)

    def _remember_folder(self, path: Path) -> None:
        self._settings.change(last_folder=path.absolute().parent)


def _always() -> bool:
    return True
