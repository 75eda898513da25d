"""What was set aside, and why; undone with the notes."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from viewer.window.look.translating import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtGui import QUndoStack


class SetAsides(QObject):
    """The differences that are left out of marks, steps and counts.

    Parameters
    ----------
    undo_stack
        Undoes and does again.
    parent
        Owns them.
    """

    changed = Signal()
    """Something was set aside, or is shown again."""

    def __init__(self, undo_stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._undo_stack = undo_stack
        self._reasons: dict[int, str] = {}

    @property
    def reasons(self) -> Mapping[int, str]:
        """The numbers of the differences, each with the reason."""
        return MappingProxyType(self._reasons)

    def add(self, numbers: Iterable[int], *, reason: str) -> None:
        """Set these aside; can be undone."""
        self._change(dict.fromkeys(numbers, reason))

    def take_back(self, numbers: Iterable[int]) -> None:
        """Show these again; can be undone."""
        self._change({number: None for number in numbers if number in self._reasons})

    def restore(self, reasons: Mapping[int, str]) -> None:
        """Have these set aside and no others; there is nothing to undo any more."""
        self._undo_stack.clear()
        self._reasons.clear()
        self._reasons.update(reasons)
        self.changed.emit()

    def forget(self) -> None:
        """Have none, as they were of another comparison; nobody is told."""
        self._reasons.clear()

    def _change(self, reasons: Mapping[int, str | None]) -> None:
        if reasons:
            step = _SetAside(self._reasons, reasons, self.changed.emit)
            self._undo_stack.push(step)


class _SetAside(QUndoCommand):
    """The step of giving differences a reason to be left out, or taking it from them.

    Parameters
    ----------
    set_asides
        The reasons by number; changed in place.
    reasons
        For each number its new reason, or None where it is shown again.
    changed
        Called after each change.
    """

    def __init__(
        self,
        set_asides: dict[int, str],
        reasons: Mapping[int, str | None],
        changed: Callable[[], object],
    ) -> None:
        super().__init__(_text(reasons))
        self._set_asides = set_asides
        self._after = reasons
        self._before = {number: set_asides.get(number) for number in reasons}
        self._changed = changed

    def _apply(self, reasons: Mapping[int, str | None]) -> None:
        for number, reason in reasons.items():
            if reason is None:
                self._set_asides.pop(number, None)
            else:
                self._set_asides[number] = reason
        self._changed()

    # Qt overrides

    def redo(self) -> None:
        self._apply(self._after)

    def undo(self) -> None:
        self._apply(self._before)


def _text(reasons: Mapping[int, str | None]) -> str:
    if None in reasons.values():
        return translate("Review", "Taking Back")
    return translate("Review", "Setting Aside")
