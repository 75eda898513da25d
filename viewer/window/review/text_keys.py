"""The single keys that do something while an article or the list has the keyboard.

They need no Ctrl, as nothing can be typed there.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence

from viewer.window.commands.command_names import Command
from viewer.window.review.stepping import Direction, Scope

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from viewer.window.review.review import Review

_STEPS: Final = MappingProxyType(
    {
        Command.NEXT: (Direction.NEXT, Scope.ALL),
        Command.PREVIOUS: (Direction.PREVIOUS, Scope.ALL),
        Command.NEXT_SENTENCE: (Direction.NEXT, Scope.SENTENCE),
        Command.PREVIOUS_SENTENCE: (Direction.PREVIOUS, Scope.SENTENCE),
    }
)
_USUAL: Final = MappingProxyType(
    {
        Command.NEXT: ("N",),
        Command.PREVIOUS: ("P",),
        Command.NEXT_SENTENCE: ("]",),
        Command.PREVIOUS_SENTENCE: ("[",),
        Command.BLINK: ("Space",),
    }
)


class TextKeys(QObject):
    """Knows the keys, and steps by those that step.

    Parameters
    ----------
    review
        Where to step.
    parent
        Owner, as Qt wants it.
    """

    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._keys: Callable[[Command], Sequence[str]] = _usual
        self._scopes: dict[QObject, Scope] = {}

    def take(self, keys: Callable[[Command], Sequence[str]]) -> None:
        """Ask `keys` from now on which keys a command has, in portable notation."""
        self._keys = keys

    def watch(self, widget: QWidget, scope: Scope = Scope.ALL) -> None:
        """Step by the keys pressed in `widget`.

        Parameters
        ----------
        widget
            A text, or a list.
        scope
            At which differences to stop, where the key does not say it.
        """
        self._scopes[widget] = scope
        widget.installEventFilter(self)

    def mean(self, event: QKeyEvent, command: Command) -> bool:
        """Tell whether this key is one of `command`."""
        return _is_any_of(event, self._keys(command))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that step."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        for command, (direction, scope) in _STEPS.items():
            if self.mean(event, command):
                usual = self._scopes.get(watched, Scope.ALL)
                self._review.step(direction, usual if scope is Scope.ALL else scope)
                return True
        return False


def _usual(command: Command) -> Sequence[str]:
    return _USUAL.get(command, ())


def _is_any_of(event: QKeyEvent, keys: Sequence[str]) -> bool:
    """Tell whether a key is among these, by its name or else by the sign it types.

    On many keyboards a sign such as "]" is typed with AltGr.
    """
    if not keys:
        return False
    portable = QKeySequence.SequenceFormat.PortableText
    name = QKeySequence(event.keyCombination()).toString(portable)
    sign = event.text()
    return name in keys or (sign in keys and sign.isprintable() and not sign.isalnum())
