"""What is seldom wanted, and loaded only when it is: preferences, sheets to read."""

# ruff: noqa: PLC0415 - see above
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from viewer.window.commands.command_names import Command

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from viewer.settings import SettingsFile
    from viewer.window.preferences.looks import Looks
    from viewer.window.preferences.preferences import Preferences
    from viewer.window.reading.reading import Reading
    from viewer.window.sheets import Sheet

_SHEETS: Final = (Command.SHORTCUTS, Command.MARKS, Command.ABOUT)


class OnDemand(QObject):
    """Opens what one command each asks for.

    Parameters
    ----------
    settings
        What is chosen now.
    reading, looks
        Put into effect what is chosen; know the colours and keys there are.
    window
        What it stands above.
    """

    def __init__(
        self, settings: SettingsFile, reading: Reading, looks: Looks, window: QWidget
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._reading = reading
        self._looks = looks
        self._window = window

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what does each of these commands."""
        return {
            Command.PREFERENCES: self._open_preferences,
            **{one: partial(self._open_sheet, one) for one in _SHEETS},
        }

    def _open_preferences(self) -> Preferences:
        from viewer.window.preferences.preferences import Preferences

        dialog = Preferences(
            self._settings,
            reading=self._reading,
            looks=self._looks,
            parent=self._window,
        )
        dialog.open()
        return dialog

    def _open_sheet(self, command: Command) -> Sheet:
        from viewer.window.sheets import open_sheet

        return open_sheet(
            command,
            theme=self._looks.appearance.theme,
            parent=self._window,
            keys=self._looks.shortcuts.keys,
        )
