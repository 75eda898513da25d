"""Says what is shown and what is current; every view reads it here and sets it here.

A view never keeps a second list of differences, nor a second current one.

What sifts them is heavy to import, and so imported once there is something to sift.
"""

# ruff: noqa: PLC0415 - see above
from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from viewer.model import Kind, Nature
from viewer.sessions.catalogue import Catalogue
from viewer.sessions.filters import Place, Sieve
from viewer.window.review.notes import Notes
from viewer.window.review.restrictions import Restrictions
from viewer.window.review.setting_aside import SetAsides
from viewer.window.review.stepping import Scope
from viewer.window.review.walking import Walk

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from viewer.model import Comparison, Difference
    from viewer.sessions.filters import Pair
    from viewer.sessions.sifting import Sifted
    from viewer.window.review.stepping import Direction, EndOfSteps


class Review(QObject):
    """The differences of a comparison as the reader wants to see them.

    Attributes
    ----------
    walk
        The way through what is shown.
    undo_stack
        What was set aside, taken back and noted, to be undone and done again.
    restrictions
        The filter and the rules that are on.
    set_asides, notes
        What the reader set aside, and wrote about single differences.
    """

    comparison_changed = Signal(object)
    """There is this `Comparison` to look at; None while there is none."""

    shown_changed = Signal(object)
    """These differences are shown now, a sequence in reading order."""

    current_changed = Signal(object)
    """This `Difference` is the current one now, or was asked for again; or None."""

    end_reached = Signal(object, object)
    """There is nothing further in this `Direction` within this `Scope`."""

    def __init__(
        self, parent: QObject | None = None, *, end: EndOfSteps | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._sifted: Sifted | None = None
        self._current: Difference | None = None
        self.walk = Walk(end)
        self.undo_stack = QUndoStack(self)
        self.restrictions = Restrictions(self)
        self.restrictions.changed.connect(self._show_anew)
        self.set_asides = SetAsides(self.undo_stack, self)
        self.set_asides.changed.connect(self._show_anew)
        self.notes = Notes(self.undo_stack, self)
        self.notes.changed.connect(self._on_noted)

    @property
    def comparison(self) -> Comparison | None:
        """What is looked at."""
        return None if self._catalogue is None else self._catalogue.comparison

    @property
    def catalogue(self) -> Catalogue | None:
        """All its differences and their pairs."""
        return self._catalogue

    @property
    def shown(self) -> Sequence[Difference]:
        """The differences to show, in reading order."""
        return () if self._sifted is None else self._sifted.differences

    @property
    def shown_flags(self) -> bytes:
        """1 at the number of each difference to show, and else 0."""
        return b"" if self._sifted is None else self._sifted.flags

    @property
    def shown_counts(self) -> Mapping[Kind, int] | None:
        """How many of each kind are to be shown; None while nothing is compared."""
        return None if self._sifted is None else self._sifted.counts

    @property
    def current(self) -> Difference | None:
        """The current difference."""
        return self._current

    @property
    def total(self) -> int:
        """How many differences there are, shown or not."""
        return 0 if self._catalogue is None else len(self._catalogue.differences)

    @property
    def hidden_count(self) -> int:
        """How many differences are not shown, for whatever reason."""
        return self.total - len(self.shown)

    def facets(self) -> tuple[Mapping[Kind, int], Mapping[Nature, int]]:
        """Return how many naming each kind, and each nature, would show."""
        if self._catalogue is None:
            return dict.fromkeys(Kind, 0), dict.fromkeys(Nature, 0)
        from viewer.sessions.sifting import facets

        return facets(self._catalogue, self._sieve())

    def place(self, difference: Difference | None = None) -> Place | None:
        """Return where a difference, or the current one, stands among those shown."""
        wanted = difference or self._current
        rank = None if wanted is None else self.walk.rank(wanted)
        return None if rank is None else Place(rank, len(self.shown))

    def show(self, comparison: Comparison | None) -> None:
        """Look at this comparison, from its first difference; None ends it.

        Filter and rules stay as they are; what was set aside in another comparison
        is forgotten.
        """
        if comparison is None and self._catalogue is None:
            return
        self._catalogue = None if comparison is None else Catalogue(comparison)
        self._current = None
        self.set_asides.forget()
        self.undo_stack.clear()
        self._sift()
        self.comparison_changed.emit(comparison)
        self.shown_changed.emit(self.shown)
        self._go_to(self.shown[0] if self.shown else None)

    def make_current(self, number: int | None) -> None:
        """Make the difference of this number the current one, also if it is hidden.

        A number that there is not changes nothing.
        """
        if number is None:
            self._go_to(None)
        elif self._catalogue is not None:
            found = self._catalogue.numbered(number)
            if found is not None:
                self._go_to(found)

    def step(self, direction: Direction, scope: Scope = Scope.ALL) -> None:
        """Make the difference in this direction the current one.

        Beyond the end this says so, and starts over when asked again.

        Parameters
        ----------
        direction
            Where to.
        scope
            At which differences to stop.
        """
        found = self.walk.step(direction, scope, current=self._current)
        if found is None:
            self.end_reached.emit(direction, scope)
        else:
            self._go_to(found)

    def pair_of(self, difference: Difference | None) -> Pair | None:
        """Return the pair of a substitution."""
        if difference is None or self._catalogue is None:
            return None
        return self._catalogue.pair_of(difference)

    # Inside

    def _on_noted(self) -> None:
        """Sift again where notes are searched."""
        if self.restrictions.filters.text:
            self._show_anew()

    def _sieve(self) -> Sieve:
        asked = self.restrictions
        reasons, notes = self.set_asides.reasons, self.notes.notes
        return Sieve(asked.filters, asked.ignored, reasons, notes)

    def _sift(self) -> None:
        self._sifted = None
        if self._catalogue is not None:
            from viewer.sessions.sifting import sift

            self._sifted = sift(self._catalogue, self._sieve())
        self.walk.go_through(self._catalogue, self.shown)

    def _show_anew(self) -> None:
        """Sift again; if the current difference is hidden by it, take the nearest."""
        was_shown = self.place() is not None
        self._sift()
        self.shown_changed.emit(self.shown)
        is_hidden = self._current is not None and self.place() is None
        if (is_hidden and was_shown) or (self._current is None and self.shown):
            self._go_to(self.walk.nearest(self._current))

    def _go_to(self, difference: Difference | None) -> None:
        self.walk.arrive()
        self._current = difference
        self.current_changed.emit(difference)
