"""What the reader wrote about single differences; undone with the setting aside."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from viewer.window.look.translating import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QUndoStack


class Notes(QObject):
    """A note for each difference that has one.

    Parameters
    ----------
    undo_stack
        Undoes and does again.
    parent
        Owns the notes.
    """

    changed = Signal()
    """A note was written, changed or taken away."""

    def __init__(self, undo_stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._undo_stack = undo_stack
        self._notes: dict[int, str] = {}

    @property
    def notes(self) -> Mapping[int, str]:
        """The notes by number of difference."""
        return MappingProxyType(self._notes)

    def write(self, number: int, text: str) -> None:
        """Give this difference a note, or take it away; can be undone."""
        text = text.strip()
        if text != self._notes.get(number, ""):
            step = _WriteNote(self._notes, number, text, self.changed.emit)
            self._undo_stack.push(step)

    def restore(self, notes: Mapping[int, str]) -> None:
        """Have these notes and no others; there is nothing to undo in it."""
        self._notes.clear()
        self._notes.update(notes)
        self.changed.emit()


class _WriteNote(QUndoCommand):
    """The step of writing one note."""

    def __init__(
        self,
        notes: dict[int, str],
        number: int,
        text: str,
        changed: Callable[[], object],
    ) -> None:
        super().__init__(translate("Notes", "Note"))
        self._notes = notes
        self._number = number
        self._after = text
        self._before = notes.get(number, "")
        self._changed = changed

    def _put(self, text: str) -> None:
        if text:
            self._notes[self._number] = text
        else:
            self._notes.pop(self._number, None)
        self._changed()

    # Qt overrides

    def redo(self) -> None:
        self._put(self._after)

    def undo(self) -> None:
        self._put(self._before)
