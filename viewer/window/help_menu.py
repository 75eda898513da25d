"""What the commands of the Help menu do: each opens a sheet to read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from viewer.window.commands.command_names import Command

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from viewer.window.preferences.looks import Looks
    from viewer.window.sheets import Sheet

_SHEETS: Final = (Command.SHORTCUTS, Command.MARKS, Command.ABOUT)


class HelpMenu(QObject):
    """Opens the sheets, in the colours and with the keys that the reader has.

    Parameters
    ----------
    looks
        Knows colours and keys.
    window
        What the sheets stand above.
    """

    def __init__(self, looks: Looks, window: QWidget) -> None:
        super().__init__(window)
        self._looks = looks
        self._window = window

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what does each command of the menu."""
        return {one: partial(self._open, one) for one in _SHEETS}

    def _open(self, command: Command) -> Sheet:
        from viewer.window.sheets import open_sheet  # noqa: PLC0415 - seldom wanted

        return open_sheet(
            command,
            theme=self._looks.appearance.theme,
            parent=self._window,
            keys=self._looks.shortcuts.keys,
        )
