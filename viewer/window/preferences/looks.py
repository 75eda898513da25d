"""Which colours, motion and keys the reader wants: chosen, applied, remembered.

The dialog of preferences chooses by the same methods as the menus.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from viewer.settings import ColourChoice, ThemeChoice
from viewer.window.commands.command_names import Command
from viewer.window.commands.shortcuts import Shortcuts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from viewer.settings import SettingsFile
    from viewer.window.look.appearance import Appearance
    from viewer.window.reading.reading import Reading

_COLOURS: Final = {
    Command.COLOURS_AUTOMATIC: ColourChoice.AUTOMATIC,
    Command.COLOURS_STANDARD: ColourChoice.STANDARD,
    Command.COLOURS_SAFE: ColourChoice.SAFE,
    Command.COLOURS_CONTRAST: ColourChoice.CONTRAST,
}
_THEMES: Final = {
    Command.THEME_SYSTEM: ThemeChoice.SYSTEM,
    Command.THEME_LIGHT: ThemeChoice.LIGHT,
    Command.THEME_DARK: ThemeChoice.DARK,
}


class Looks(QObject):
    """Keeps theme, colours and motion as the settings have them.

    Parameters
    ----------
    reading
        Sets the articles; knows the panes.
    settings
        Where it is remembered.
    appearance
        Makes the colours.
    parent
        Owns it.

    Attributes
    ----------
    appearance
        Makes the colours.
    shortcuts
        The keys of the commands.
    """

    def __init__(
        self,
        reading: Reading,
        settings: SettingsFile,
        appearance: Appearance,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._settings = settings
        self.appearance = appearance
        self._commands: Mapping[Command, QAction] = {}
        self._apply()

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what does each of these commands."""
        return {
            Command.REDUCED_MOTION: self._switch_motion,
            **{one: partial(self.choose, each) for one, each in _COLOURS.items()},
            **{one: partial(self.choose_theme, each) for one, each in _THEMES.items()},
        }

    def join(self, commands: Mapping[Command, QAction]) -> None:
        """Show in these commands what is chosen."""
        self._commands = commands
        self.shortcuts = Shortcuts(commands, self._settings, self)
        self._reading.take_keys(self.shortcuts.in_texts)
        self._apply()

    def choose_language(self, code: str | None) -> None:
        """Remember to speak this language from the next start on, or the system's."""
        self._settings.change(language=code)

    def choose_theme(self, theme: ThemeChoice) -> None:
        """Make the window light or dark, or as the system has it."""
        self._settings.change(theme=theme)
        self.appearance.choose(theme)
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
        self._reading.set_reduced_motion(settings.reduced_motion)
        checks = {
            **{one: colours is settings.colours for one, colours in _COLOURS.items()},
            **{one: theme is settings.theme for one, theme in _THEMES.items()},
            Command.REDUCED_MOTION: settings.reduced_motion,
        }
        for command, is_chosen in checks.items():
            if command in self._commands:
                self._commands[command].setChecked(is_chosen)
