"""What is open: two articles, and the comparison of them once it is there.

A session knows no widget. What was open stays open until something else has been read;
an article is made known as soon as it is read, the comparison when it is ready.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.errors import to_show
from viewer.model import Article, Comparison, Side
from viewer.window.running import work
from viewer.window.running.comparer import Comparer, Comparing
from viewer.window.running.file import File
from viewer.window.running.intake import Intake, Reading

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


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
        self._activity = Activity.IDLE
        self._intake = intake = Intake(reading, self)
        intake.started.connect(self.reading_started)
        intake.started.connect(self._announce)
        intake.stopped.connect(self.reading_stopped)
        intake.read.connect(self._on_read)
        intake.unread.connect(self._on_unread)
        intake.refused.connect(self.failed)
        intake.progressed.connect(self.progressed)
        self._comparer = Comparer(comparing, self)
        self._comparer.progressed.connect(self.progressed)
        self._comparer.changed.connect(self._on_comparison)
        self._comparer.failed.connect(self._on_uncompared)
        self.lexicons = self._comparer.lexicons
        self.lexicons.changed.connect(self._settle)
        self.lexicons.failed.connect(self._settle)

    @property
    def articles(self) -> Mapping[Side, Article]:
        """The articles that are open."""
        return self._intake.sides.articles

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
        return bool(self._intake.sides.reloadable()) or self._can_compare()

    def file(self, side: Side) -> File | None:
        """Return the file that is open on a side, or that could not be read there."""
        return self._intake.sides.file(side)

    def first_empty_side(self) -> Side | None:
        """Return the first side that has no article and gets none just now."""
        return self._intake.first_empty_side()

    def prepare(self) -> None:
        """Load what the first comparison will need, while nothing else is going on."""
        self._comparer.prepare()
        self._announce()

    def use_lexicon(self, path: Path | None) -> None:
        """Compare with the lexicon in this file from now on, or with none."""
        self.lexicons.use(path)
        self._announce()

    def open(self, side: Side, path: Path, *, encoding: str | None = None) -> None:
        """Read a file for `side`, in the codec that was chosen for it if one was."""
        self._intake.open(side, File(path, encoding))

    def open_pair(
        self,
        original: Path,
        copy: Path,
        *,
        encodings: Mapping[Side, str | None] | None = None,
    ) -> None:
        """Read both articles, in the encodings that were chosen for them."""
        chosen = encodings or {}
        paths = {Side.ORIGINAL: original, Side.COPY: copy}
        self._intake.open_pair(
            {side: File(path, chosen.get(side)) for side, path in paths.items()}
        )

    def read_again(self, side: Side, file: File) -> None:
        """Read a file that is, or may be, on `side`, in the encoding it is given."""
        self._intake.read_again(side, file)

    def open_text(self, side: Side, text: str, *, name: str) -> None:
        """Take text that was pasted or dropped as the article of `side`."""
        self._intake.take(side, work.taking(text, name), name)

    def reload(self) -> None:
        """Read again what was last asked for from a file, and compare again."""
        self._intake.open_all(self._intake.sides.reloadable())
        self._settle()

    def swap(self) -> None:
        """Exchange the sides, also of what is still being read, and compare again."""
        unread = self._intake.files
        self.cancel()
        self._comparer.drop()
        self._intake.sides.swap()
        for side in Side:
            self.article_changed.emit(side, self.articles.get(side))
        self._intake.open_all({side.other: file for side, file in unread.items()})
        self._settle()

    def close_articles(self) -> None:
        """Have nothing open any more."""
        self.cancel()
        self._comparer.drop()
        self._intake.sides.clear()
        for side in Side:
            self.article_changed.emit(side, None)
        self._announce()

    def cancel(self) -> None:
        """Call off what is under way; what was open before is open again."""
        self._comparer.cancel()
        self._intake.cancel()
        self._announce()

    def shut_down(self) -> None:
        """Call off everything and wait for it to end; the session is over."""
        for part in (self._intake, self._comparer):
            part.shut_down()

    def _on_read(self, side: Side, article: Article) -> None:
        self._comparer.drop()
        self._intake.sides.put(side, article)
        self.article_changed.emit(side, article)
        self._settle()

    def _on_unread(self, side: Side, error: BaseException) -> None:
        self._settle()
        self.failed.emit(side, to_show(error))

    def _on_comparison(self, comparison: Comparison | None) -> None:
        self.comparison_changed.emit(comparison)
        if comparison is not None:
            self._announce()

    def _on_uncompared(self, error: BaseException) -> None:
        self._announce()
        self.failed.emit(Side.COPY, to_show(error))

    def _settle(self, _: object = None) -> None:
        """Compare if both articles are there and neither is about to change."""
        if self._can_compare():
            self._comparer.compare(self.articles)
        self._announce()

    def _can_compare(self) -> bool:
        are_settled = self._intake.sides.are_taken and not self._intake.is_reading
        return are_settled and self.comparison is None

    def _announce(self, *_: object) -> None:
        activity = Activity.IDLE
        if self._intake.is_reading or self.lexicons.is_reading:
            activity = Activity.READING
        elif self._comparer.is_running:
            activity = Activity.COMPARING
        if activity is not self._activity:
            self._activity = activity
            self.activity_changed.emit(activity)
