"""Compares two articles in the background, and has the comparison once it is ready."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from viewer.model import Article, Comparison, Lexicon, Side
from viewer.window.running import work
from viewer.window.running.jobs import JobRunner, Work
from viewer.window.running.lexicons import Lexicons

Comparing: TypeAlias = Callable[[Article, Article, Lexicon | None], Work]
"""Makes the work of comparing two articles, with a lexicon if there is one."""


class Comparer(QObject):
    """Has one comparison, or none, or one on its way.

    Parameters
    ----------
    comparing
        Makes the work that is done in the background.

    Attributes
    ----------
    lexicons
        What is asked which words can stand for each other; with another one, a
        comparison does not hold any more.
    """

    progressed = Signal(float)
    """How much is done of the comparison that is on its way."""

    changed = Signal(object)
    """The `Comparison` that is ready; None where there is none any more."""

    failed = Signal(object)
    """The articles were not compared, for this exception."""

    def __init__(self, comparing: Comparing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self._comparison: Comparison | None = None
        self._preparer = JobRunner(self)
        self._runner = JobRunner(self)
        self._runner.progressed.connect(self.progressed)
        self._runner.succeeded.connect(self._on_compared)
        self._runner.failed.connect(self.failed)
        self.lexicons = Lexicons(self)
        self.lexicons.progressed.connect(self.progressed)
        self.lexicons.changed.connect(self.drop)

    @property
    def comparison(self) -> Comparison | None:
        """The comparison, once it is ready."""
        return self._comparison

    @property
    def is_running(self) -> bool:
        """Whether a comparison is on its way."""
        return self._runner.is_running

    def prepare(self) -> None:
        """Load what the first comparison will need, while nothing else is going on."""
        self._preparer.start(work.warming_up())
        self.lexicons.read_due()

    def compare(self, articles: Mapping[Side, Article]) -> None:
        """Compare these two, unless that is being done or a lexicon is being read."""
        self.lexicons.read_due()
        if not self.is_running and not self.lexicons.is_reading:
            original, copy = articles[Side.ORIGINAL], articles[Side.COPY]
            lexicon = self.lexicons.lexicon
            self._runner.start(self._comparing(original, copy, lexicon))

    def drop(self) -> None:
        """Have none: one that is on its way is called off."""
        self._runner.cancel()
        if self._comparison is not None:
            self._comparison = None
            self.changed.emit(None)

    def cancel(self) -> None:
        """Call off the comparison and the lexicon that are on their way."""
        self._runner.cancel()
        self.lexicons.cancel()

    def shut_down(self) -> None:
        """Call off everything and wait for the end of it."""
        for part in (self._runner, self._preparer, self.lexicons):
            part.shut_down()

    # Inside

    def _on_compared(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self.changed.emit(comparison)
