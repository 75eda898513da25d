"""Which colours and how much motion the reader wants: chosen, applied, remembered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from viewer.model import Side
from viewer.settings import ColourChoice
from viewer.window.command_names import Command

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from viewer.settings import SettingsFile
    from viewer.window.appearance import Appearance
    from viewer.window.compare_view import CompareView

_COLOURS: Final = {
    Command.COLOURS_AUTOMATIC: ColourChoice.AUTOMATIC,
    Command.COLOURS_STANDARD: ColourChoice.STANDARD,
    Command.COLOURS_SAFE: ColourChoice.SAFE,
    Command.COLOURS_CONTRAST: ColourChoice.CONTRAST,
}


class Looks(QObject):
    """Keeps colours and motion as the settings have them.

    Parameters
    ----------
    view
        The panes.
    settings
        Where it is remembered.
    appearance
        Makes the colours.
    parent
        Owner, as Qt wants it.

    Attributes
    ----------
    appearance
        Makes the colours.
    """

    def __init__(
        self,
        view: CompareView,
        settings: SettingsFile,
        appearance: Appearance,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._settings = settings
        self.appearance = appearance
        self._commands: Mapping[Command, QAction] = {}
        self._apply()

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what does each of these commands."""
        chosen = {
            one: partial(self.choose, colours) for one, colours in _COLOURS.items()
        }
        return {**chosen, Command.REDUCED_MOTION: self._switch_motion}

    def join(self, commands: Mapping[Command, QAction]) -> None:
        """Show in these commands what is chosen."""
        self._commands = commands
        self._apply()

    def choose(self, colours: ColourChoice) -> None:
        """Use this palette from now on."""
        self._settings.change(colours=colours)
        self._apply()

    def reduce_motion(self, wanted: bool) -> None:
        """Let nothing flash from now on, or let it."""
        self._settings.change(reduced_motion=wanted)
        self._apply()

    def _switch_motion(self) -> None:
        self.reduce_motion(not self._settings.settings.reduced_motion)

    def _apply(self) -> None:
        settings = self._settings.settings
        self.appearance.choose_colours(settings.colours)
        for side in Side:
            self._view.pane(side).view.set_reduced_motion(settings.reduced_motion)
        for command, colours in _COLOURS.items():
            if command in self._commands:
                self._commands[command].setChecked(colours is settings.colours)
        if self._commands:
            motion = self._commands[Command.REDUCED_MOTION]
            motion.setChecked(settings.reduced_motion)
