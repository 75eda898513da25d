"""What is open: two articles, and the comparison of them once it is there.

A session knows no widget. What was open stays open until something else has been read;
an article is made known as soon as it is read, the comparison when it is ready.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from viewer.errors import UnreadableArticleError, ViewerError
from viewer.model import Article, Comparison, Side
from viewer.window.look.translating import translate
from viewer.window.running import work
from viewer.window.running.comparer import Comparer, Comparing
from viewer.window.running.file import File
from viewer.window.running.jobs import Work
from viewer.window.running.lexicons import Lexicons
from viewer.window.running.readers import Readers
from viewer.window.running.sides import Sides, is_same_file

Reading: TypeAlias = Callable[[Path, str | None], Work]
"""Makes the work of reading a file, in the encoding that was chosen if one was."""


class Activity(Enum):
    """What is under way."""

    IDLE = "idle"
    READING = "reading"
    COMPARING = "comparing"


class Session(QObject):
    """Reads and compares in the background and says what became of it.

    Parameters
    ----------
    reading, comparing
        Make the work that is done in the background.

    Attributes
    ----------
    lexicons
        What is asked in comparing which words can stand for each other.
    """

    reading_started = Signal(object, str)
    """This side is being read from what bears this name."""

    reading_stopped = Signal(object)
    """This side is no longer being read; it has what it had before."""

    article_changed = Signal(object, object)
    """This side now has this `Article`, or None."""

    comparison_changed = Signal(object)
    """The `Comparison` of the two articles; None while there is none."""

    failed = Signal(object, object)
    """What was asked for on this side could not be had, for this `ViewerError`."""

    activity_changed = Signal(object)
    """What is under way now, an `Activity`."""

    progressed = Signal(float)
    """How much is done of what is under way."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        reading: Reading = work.reading,
        comparing: Comparing = work.comparing,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._sides = Sides()
        self._activity = Activity.IDLE
        self._readers = Readers(self)
        self._readers.progressed.connect(self.progressed)
        self._readers.read.connect(self._on_read)
        self._readers.unread.connect(self._on_unread)
        self._comparer = Comparer(comparing, self)
        self._comparer.progressed.connect(self.progressed)
        self._comparer.changed.connect(self._on_comparison)
        self._comparer.failed.connect(self._on_uncompared)
        self.lexicons = Lexicons(self)
        self.lexicons.progressed.connect(self.progressed)
        self.lexicons.changed.connect(self._on_lexicon)
        self.lexicons.failed.connect(self._settle)

    @property
    def articles(self) -> Mapping[Side, Article]:
        """The articles that are open."""
        return self._sides.articles

    @property
    def comparison(self) -> Comparison | None:
        """The comparison of the articles that are open, once it is ready."""
        return self._comparer.comparison

    @property
    def activity(self) -> Activity:
        """What is under way."""
        return self._activity

    @property
    def can_reload(self) -> bool:
        """Whether there is a file to read again, or a comparison to take up again."""
        return bool(self._sides.reloadable()) or self._can_compare()

    def file(self, side: Side) -> File | None:
        """Return the file that is open on a side, or that could not be read there."""
        return self._sides.file(side)

    def first_empty_side(self) -> Side | None:
        """Return the first side that has no article and gets none just now."""
        taken = {*self.articles, *self._readers.sides}
        return next((side for side in Side if side not in taken), None)

    def prepare(self) -> None:
        """Load what the first comparison will need, while nothing else is going on."""
        self._comparer.prepare()
        self.lexicons.read_due()
        self._announce()

    def use_lexicon(self, path: Path | None) -> None:
        """Compare with the lexicon in this file from now on, or with none."""
        self.lexicons.use(path)
        self._announce()

    def open(self, side: Side, path: Path, *, encoding: str | None = None) -> None:
        """Read the file at `path` as the article of `side`.

        Parameters
        ----------
        side, path
            Which side, and which file.
        encoding
            The codec that was chosen for it; None to find the encoding.
        """
        if self._is_opposite(side, path):
            self.failed.emit(side, _same_file(side, path))
        else:
            self.read_again(side, File(path, encoding))

    def open_pair(
        self,
        original: Path,
        copy: Path,
        *,
        encodings: Mapping[Side, str | None] | None = None,
    ) -> None:
        """Read both articles, in the encodings that were chosen for them."""
        if is_same_file(original, copy):
            self.failed.emit(Side.COPY, _one_file(copy))
            return
        chosen = encodings or {}
        for side, path in ((Side.ORIGINAL, original), (Side.COPY, copy)):
            self.read_again(side, File(path, chosen.get(side)))

    def read_again(self, side: Side, file: File) -> None:
        """Read a file that is, or may be, on `side`, in the encoding it is given."""
        self._sides.ask(side, file)
        self._read(side, file.path.name, self._reading(file.path, file.encoding))

    def open_text(self, side: Side, text: str, *, name: str) -> None:
        """Take text that was pasted or dropped as the article of `side`."""
        self._sides.forget(side)
        self._read(side, name, work.taking(text, name))

    def reload(self) -> None:
        """Read again what was last asked for from a file, and compare again."""
        self._open_all(self._sides.reloadable())
        self._settle()

    def swap(self) -> None:
        """Exchange the sides, also of what is still being read, and compare again."""
        unread = {side: self._sides.asked_on(side) for side in self._readers.sides}
        self.cancel()
        self._comparer.drop()
        self._sides.swap()
        for side in Side:
            self.article_changed.emit(side, self.articles.get(side))
        self._open_all({side.other: file for side, file in unread.items() if file})
        self._settle()

    def close_articles(self) -> None:
        """Have nothing open any more."""
        self.cancel()
        self._comparer.drop()
        self._sides.clear()
        for side in Side:
            self.article_changed.emit(side, None)
        self._announce()

    def cancel(self) -> None:
        """Call off what is under way; what was open before is open again."""
        unread = self._readers.sides
        self._readers.cancel()
        self._comparer.cancel()
        self.lexicons.cancel()
        for side in unread:
            self._sides.keep_encoding(side)
            self.reading_stopped.emit(side)
        self._announce()

    def shut_down(self) -> None:
        """Call off everything and wait for it to end; the session is over."""
        for part in (self._readers, self._comparer, self.lexicons):
            part.shut_down()

    def _open_all(self, files: Mapping[Side, File]) -> None:
        for side, file in files.items():
            self.open(side, file.path, encoding=file.encoding)

    def _read(self, side: Side, name: str, reading: Work) -> None:
        self._readers.start(side, reading)
        self.reading_started.emit(side, name)
        self._announce()

    def _on_read(self, side: Side, article: Article) -> None:
        self._comparer.drop()
        self._sides.put(side, article)
        self.article_changed.emit(side, article)
        self._settle()

    def _on_unread(self, side: Side, error: BaseException) -> None:
        self._sides.keep_encoding(side)
        self.reading_stopped.emit(side)
        self._settle()
        self._report(side, error)

    def _on_comparison(self, comparison: Comparison | None) -> None:
        self.comparison_changed.emit(comparison)
        if comparison is not None:
            self._announce()

    def _on_uncompared(self, error: BaseException) -> None:
        self._announce()
        self._report(Side.COPY, error)

    def _report(self, side: Side, error: BaseException) -> None:
        """Say what went wrong; a bug goes to `sys.excepthook` once all is in order."""
        if isinstance(error, ViewerError):
            self.failed.emit(side, error)
        else:
            raise error

    def _on_lexicon(self) -> None:
        self._comparer.drop()
        self._settle()

    def _settle(self, _: object = None) -> None:
        """Compare if both articles are there and neither is about to change."""
        if self._can_compare():
            self.lexicons.read_due()
            if not self.lexicons.is_reading:
                self._comparer.compare(self.articles, self.lexicons.lexicon)
        self._announce()

    def _can_compare(self) -> bool:
        are_settled = self._sides.are_taken and not self._readers.sides
        return are_settled and self.comparison is None

    def _announce(self) -> None:
        activity = Activity.IDLE
        if self._readers.sides or self.lexicons.is_reading:
            activity = Activity.READING
        elif self._comparer.is_running:
            activity = Activity.COMPARING
        if activity is not self._activity:
            self._activity = activity
            self.activity_changed.emit(activity)

    def _is_opposite(self, side: Side, path: Path) -> bool:
        is_read = side.other in self._readers.sides
        on_side = self._sides.asked_on if is_read else self._sides.open_on
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
