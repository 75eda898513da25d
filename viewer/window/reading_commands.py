"""The commands of reading: how the articles are set, shown and searched."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.window.command_names import QT_TRANSLATE_NOOP, ActionSpec, Command

if TYPE_CHECKING:
    from collections.abc import Mapping

READING_SPECS: Mapping[Command, ActionSpec] = MappingProxyType(
    {
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
