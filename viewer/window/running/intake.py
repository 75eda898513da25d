"""How articles come in: each side is read in the background, or refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from viewer.errors import UnreadableArticleError
from viewer.model import Side
from viewer.window.look.translating import translate
from viewer.window.running.jobs import Work
from viewer.window.running.readers import Readers
from viewer.window.running.sides import Sides, is_same_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.window.running.file import File

Reading: TypeAlias = Callable[[Path, str | None], Work]
"""Makes the work of reading a file, in the encoding that was chosen if one was."""


class Intake(QObject):
    """Reads what is asked for, and refuses one file for both sides.

    Parameters
    ----------
    reading
        Makes the work that is done in the background.

    Attributes
    ----------
    sides
        What is open; an article that was read is put there by whoever hears of it.
    """

    started = Signal(object, str)
    """This side is being read from what bears this name."""

    stopped = Signal(object)
    """This side is no longer being read; it has what it had before."""

    read = Signal(object, object)
    """For this `Side` this `Article` was read."""

    unread = Signal(object, object)
    """For this `Side` nothing was read, for this exception."""

    refused = Signal(object, object)
    """For this `Side` nothing is read, for this `ViewerError`."""

    progressed = Signal(float)
    """How much is done of what is being read."""

    def __init__(self, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self.sides = Sides()
        self._readers = Readers(self)
        self._readers.progressed.connect(self.progressed)
        self._readers.read.connect(self.read)
        self._readers.unread.connect(self._on_unread)

    @property
    def is_reading(self) -> bool:
        """Whether anything is being read."""
        return bool(self._readers.sides)

    @property
    def files(self) -> dict[Side, File]:
        """The files that are being read."""
        asked = {side: self.sides.asked_on(side) for side in self._readers.sides}
        return {side: file for side, file in asked.items() if file is not None}

    def first_empty_side(self) -> Side | None:
        """Return the first side that has no article and gets none just now."""
        taken = {*self.sides.articles, *self._readers.sides}
        return next((side for side in Side if side not in taken), None)

    def open(self, side: Side, file: File) -> None:
        """Read a file for `side`, unless it is the one on the other."""
        if self._is_opposite(side, file.path):
            self.refused.emit(side, _same_file(side, file.path))
        else:
            self.read_again(side, file)

    def open_all(self, files: Mapping[Side, File]) -> None:
        """Read these files, each for its side."""
        for side, file in files.items():
            self.open(side, file)

    def open_pair(self, files: Mapping[Side, File]) -> None:
        """Read a file for each side, whatever was open there before."""
        original, copy = files[Side.ORIGINAL], files[Side.COPY]
        if is_same_file(original.path, copy.path):
            self.refused.emit(Side.COPY, _one_file(copy.path))
            return
        for side, file in files.items():
            self.read_again(side, file)

    def read_again(self, side: Side, file: File) -> None:
        """Read a file that is, or may be, on `side`, in the encoding it is given."""
        self.sides.ask(side, file)
        self._read(side, file.path.name, self._reading(file.path, file.encoding))

    def take(self, side: Side, taking: Work, name: str) -> None:
        """Take for `side` what bears this name and is no file."""
        self.sides.forget(side)
        self._read(side, name, taking)

    def cancel(self) -> None:
        """Call off what is being read; what was open before is open again."""
        unread = self._readers.sides
        self._readers.cancel()
        for side in unread:
            self.sides.keep_encoding(side)
            self.stopped.emit(side)

    def shut_down(self) -> None:
        """Call off everything and wait for the end of it."""
        self._readers.shut_down()

    # Inside

    def _read(self, side: Side, name: str, reading: Work) -> None:
        self._readers.start(side, reading)
        self.started.emit(side, name)

    def _on_unread(self, side: Side, error: BaseException) -> None:
        self.sides.keep_encoding(side)
        self.stopped.emit(side)
        self.unread.emit(side, error)

    def _is_opposite(self, side: Side, path: Path) -> bool:
        is_read = side.other in self._readers.sides
        on_side = self.sides.asked_on if is_read else self.sides.open_on
        other = on_side(side.other)
        return other is not None and is_same_file(path, other.path)


def _same_file(side: Side, path: Path) -> UnreadableArticleError:
    if side is Side.COPY:
        sentence = translate("Session", "“{name}” is open as the original already.")
    else:
        sentence = translate("Session", "“{name}” is open as the copy already.")
    return UnreadableArticleError(
        path,
        sentence.format(name=path.name),
        hint=translate("Session", "Open another file here."),
    )


def _one_file(path: Path) -> UnreadableArticleError:
    sentence = translate("Session", "Both articles are the same file, “{name}”.")
    return UnreadableArticleError(
        path,
        sentence.format(name=path.name),
        hint=translate("Session", "Choose another file for one of them."),
    )
