"""Keeps the shortcuts that are typed before there is anything to act on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


class EarlyKeys(QObject):
    """Remembers the keys that reach a window which is still empty.

    Parameters
    ----------
    window
        The window; it owns this.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._typed: list[frozenset[QKeySequence]] = []
        window.installEventFilter(self)

    def act(self, actions: Iterable[QAction]) -> None:
        """Do what was typed, as far as it can be done now, and listen no more."""
        self._window.removeEventFilter(self)
        typed, self._typed = self._typed, []
        by_keys = {keys: one for one in actions for keys in one.shortcuts()}
        for meant in typed:
            action = next((by_keys[keys] for keys in meant if keys in by_keys), None)
            if action is not None:
                action.trigger()  # which does nothing where it is disabled

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self._typed.append(_meant(cast("QKeyEvent", event)))
        return False


def _meant(event: QKeyEvent) -> frozenset[QKeySequence]:
    """Return what the keys may stand for in a shortcut: “?” is typed with Shift."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    without = held & ~Qt.KeyboardModifier.ShiftModifier
    key = Qt.Key(event.key())
    combinations = [QKeyCombination(held, key)]
    if not event.text().isalnum():
        combinations.append(QKeyCombination(without, key))
    return frozenset(map(QKeySequence, combinations))
