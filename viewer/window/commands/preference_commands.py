"""The commands of what the reader prefers: colours and motion."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.messages import QT_TRANSLATE_NOOP
from viewer.window.commands.command_names import (
    ActionSpec,
    Check,
    Command,
    Role,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFERENCE_SPECS: Mapping[Command, ActionSpec] = MappingProxyType(
    {
        Command.PREFERENCES: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Pre&ferences…"),
            shortcuts=("Ctrl+,",),
            role=Role.PREFERENCES,
        ),
        Command.COLOURS_AUTOMATIC: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&As the System Asks"),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "High contrast if the system asks for it, else standard"
            ),
            check=Check.ONE_OF_MENU,
        ),
        Command.COLOURS_STANDARD: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Standard"), check=Check.ONE_OF_MENU
        ),
        Command.COLOURS_SAFE: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Colour-&Blind Safe"),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Colours that differ for those who see fewer of them, too"
            ),
            check=Check.ONE_OF_MENU,
        ),
        Command.COLOURS_CONTRAST: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&High Contrast"), check=Check.ONE_OF_MENU
        ),
        Command.REDUCED_MOTION: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Reduce &Motion"),
            tip=QT_TRANSLATE_NOOP("Commands", "Let nothing flash on arrival"),
            check=Check.ON_OFF,
        ),
    }
)
"""What menus and help show of each."""
