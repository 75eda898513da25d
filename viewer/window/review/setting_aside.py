"""The step of setting differences aside, or taking them back, that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from viewer.window.look.translating import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class SetAside(QUndoCommand):
    """Gives differences a reason to be left out, or takes it from them.

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
