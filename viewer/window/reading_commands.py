"""The commands of reading: how the articles are set, shown and searched."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.window.command_names import QT_TRANSLATE_NOOP, ActionSpec, Command

if TYPE_CHECKING:
    from collections.abc import Mapping

READING_SPECS: Mapping[Command, ActionSpec] = MappingProxyType(
    {
        Command.FIND: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Find…"),
            shortcuts=("Ctrl+F",),
            tip=QT_TRANSLATE_NOOP("Commands", "Find words in both articles"),
        ),
        Command.FIND_NEXT: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Find &Next"), shortcuts=("F3", "Ctrl+G")
        ),
        Command.FIND_PREVIOUS: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Find Pre&vious"),
            shortcuts=("Shift+F3", "Ctrl+Shift+G"),
        ),
        Command.ZOOM_IN: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Larger Text"),
            shortcuts=("Ctrl++", "Ctrl+="),
        ),
        Command.ZOOM_OUT: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Smaller Text"), shortcuts=("Ctrl+-",)
        ),
        Command.ZOOM_RESET: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Normal Size"), shortcuts=("Ctrl+0",)
        ),
    }
)
"""What menus and help show of each."""
