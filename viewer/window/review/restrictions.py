"""What the reader asks to see: a filter, and rules for what is no difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.sessions.filters import Filter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viewer.model import Ignore


class Restrictions(QObject):
    """The filter and the rules that are on; they outlive the comparison."""

    changed = Signal()
    """Something else is asked for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._filters = Filter()
        self._ignored: frozenset[Ignore] = frozenset()

    @property
    def filters(self) -> Filter:
        """What the reader asks for."""
        return self._filters

    @property
    def ignored(self) -> frozenset[Ignore]:
        """What is not counted as a difference at present."""
        return self._ignored

    @property
    def is_filtered(self) -> bool:
        """Whether a filter is on."""
        return self._filters != Filter()

    @property
    def are_on(self) -> bool:
        """Whether a filter or a rule is on."""
        return bool(self._ignored) or self.is_filtered

    def set_filter(self, wanted: Filter) -> None:
        """Show what this asks for and nothing else."""
        self._set(wanted, self._ignored)

    def set_ignored(self, ignored: Iterable[Ignore]) -> None:
        """Hide what is only of these sorts."""
        self._set(self._filters, frozenset(ignored))

    def drop(self) -> None:
        """Drop the filter and the rules; what was set aside stays so."""
        self._set(Filter(), frozenset())

    # Inside

    def _set(self, filters: Filter, ignored: frozenset[Ignore]) -> None:
        if (filters, ignored) != (self._filters, self._ignored):
            self._filters, self._ignored = filters, ignored
            self.changed.emit()
