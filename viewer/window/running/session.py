"""What is open: two articles, and the comparison of them once it is there.

A session knows no widget. What was open stays open until something else has been read;
an article is made known as soon as it is read, the comparison when it is ready.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from viewer.errors import UnreadableArticleError, ViewerError
from viewer.model import Article, Comparison, Side
from viewer.window.look.translating import translate
from viewer.window.running import work
from viewer.window.running.file import AskedFiles, File
from viewer.window.running.jobs import JobRunner, Work

Reading: TypeAlias = Callable[[Path, str | None], Work]
"""Makes the work of reading a file, in the encoding that was chosen if one was."""

Comparing: TypeAlias = Callable[[Article, Article], Work]
"""Makes the work of comparing two articles."""


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
        self._comparing = comparing
        self._articles: dict[Side, Article] = {}
        self._comparison: Comparison | None = None
        self._files = AskedFiles(self._articles)
        self._done: dict[Side, float] = {}
        self._activity = Activity.IDLE
        self._readers = {side: JobRunner(self) for side in Side}
        for side, reader in self._readers.items():
            reader.progressed.connect(partial(self._on_read_part, side))
            reader.succeeded.connect(partial(self._on_read, side))
            reader.failed.connect(partial(self._on_unread, side))
        self._preparer = JobRunner(self)
        self._comparer = JobRunner(self)
        self._comparer.progressed.connect(self.progressed)
        self._comparer.succeeded.connect(self._on_compared)
        self._comparer.failed.connect(self._on_uncompared)

    @property
    def articles(self) -> Mapping[Side, Article]:
        """The articles that are open."""
        return self._articles

    @property
    def comparison(self) -> Comparison | None:
        """The comparison of the articles that are open, once it is ready."""
        return self._comparison

    @property
    def activity(self) -> Activity:
        """What is under way."""
        return self._activity

    @property
    def can_reload(self) -> bool:
        """Whether there is a file to read again, or a comparison to take up again."""
        return bool(self._files.reloadable()) or self._can_compare()

    def file(self, side: Side) -> File | None:
        """Return the file that is open on a side, or that could not be read there."""
        if side in self._articles:
            return self._files.open_on(side)
        return self._files.asked_on(side)

    def first_empty_side(self) -> Side | None:
        """Return the first side that has no article and gets none just now."""
        taken = self._articles.keys() | self._done.keys()
        return next((side for side in Side if side not in taken), None)

    def prepare(self) -> None:
        """Load what the first comparison will need, while nothing else is going on."""
        self._preparer.start(work.warming_up())

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
        if _is_same_file(original, copy):
            self.failed.emit(Side.COPY, _one_file(copy))
            return
        chosen = encodings or {}
        for side, path in ((Side.ORIGINAL, original), (Side.COPY, copy)):
            self.read_again(side, File(path, chosen.get(side)))

    def read_again(self, side: Side, file: File) -> None:
        """Read a file that is, or may be, on `side`, in the encoding it is given."""
        self._files.ask(side, file)
        self._read(side, file.path.name, self._reading(file.path, file.encoding))

    def open_text(self, side: Side, text: str, *, name: str) -> None:
        """Take text that was pasted or dropped as the article of `side`."""
        self._files.forget(side)
        self._read(side, name, work.taking(text, name))

    def reload(self) -> None:
        """Read again what was last asked for from a file, and compare again."""
        self._open_all(self._files.reloadable())
        self._settle()

    def swap(self) -> None:
        """Exchange the sides, also of what is still being read, and compare again."""
        unread = {side: self._files.asked_on(side) for side in self._done}
        self.cancel()
        self._drop_comparison()
        swapped = {side.other: one for side, one in self._articles.items()}
        self._articles.clear()
        self._articles.update(swapped)
        self._files.swap()
        for side in Side:
            self.article_changed.emit(side, self._articles.get(side))
        self._open_all({side.other: file for side, file in unread.items() if file})
        self._settle()

    def close_articles(self) -> None:
        """Have nothing open any more."""
        self.cancel()
        self._drop_comparison()
        self._articles.clear()
        self._files.clear()
        for side in Side:
            self.article_changed.emit(side, None)
        self._announce()

    def cancel(self) -> None:
        """Call off what is under way; what was open before is open again."""
        unread = tuple(self._done)
        for side in unread:
            self._readers[side].cancel()
            self._files.keep_encoding(side)
        self._done.clear()
        self._comparer.cancel()
        for side in unread:
            self.reading_stopped.emit(side)
        self._announce()

    def shut_down(self) -> None:
        """Call off everything and wait for it to end; the session is over."""
        for runner in (*self._readers.values(), self._comparer, self._preparer):
            runner.shut_down()

    def _open_all(self, files: Mapping[Side, File]) -> None:
        for side, file in files.items():
            self.open(side, file.path, encoding=file.encoding)

    def _read(self, side: Side, name: str, reading: Work) -> None:
        self._done[side] = 0.0
        self.reading_started.emit(side, name)
        self._announce()
        self._readers[side].start(reading)

    def _on_read_part(self, side: Side, done: float) -> None:
        self._done[side] = done
        self.progressed.emit(sum(self._done.values()) / len(self._done))

    def _on_read(self, side: Side, article: Article) -> None:
        self._drop_comparison()
        del self._done[side]
        self._articles[side] = article
        self.article_changed.emit(side, article)
        self._settle()

    def _on_unread(self, side: Side, error: BaseException) -> None:
        del self._done[side]
        self._files.keep_encoding(side)
        self.reading_stopped.emit(side)
        self._settle()
        self._report(side, error)

    def _on_compared(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self.comparison_changed.emit(comparison)
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

    def _drop_comparison(self) -> None:
        self._comparer.cancel()
        if self._comparison is not None:
            self._comparison = None
            self.comparison_changed.emit(None)

    def _settle(self) -> None:
        """Compare if both articles are there and neither is about to change."""
        if self._can_compare() and not self._comparer.is_running:
            self._comparer.start(
                self._comparing(
                    self._articles[Side.ORIGINAL], self._articles[Side.COPY]
                )
            )
        self._announce()

    def _can_compare(self) -> bool:
        complete = not self._done and len(self._articles) == len(Side)
        return complete and self._comparison is None

    def _announce(self) -> None:
        activity = Activity.IDLE
        if self._done:
            activity = Activity.READING
        elif self._comparer.is_running:
            activity = Activity.COMPARING
        if activity is not self._activity:
            self._activity = activity
            self.activity_changed.emit(activity)

    def _is_opposite(self, side: Side, path: Path) -> bool:
        if side.other in self._done:
            other = self._files.asked_on(side.other)
        else:
            other = self._files.open_on(side.other)
        return other is not None and _is_same_file(path, other.path)


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()


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
