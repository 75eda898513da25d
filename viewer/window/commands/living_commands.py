"""The commands of what is kept: sessions and notes."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.messages import QT_TRANSLATE_NOOP
from viewer.window.commands.command_names import ActionSpec, Command

if TYPE_CHECKING:
    from collections.abc import Mapping

LIVING_SPECS: Mapping[Command, ActionSpec] = MappingProxyType(
    {
        Command.OPEN_SESSION: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Open Sess&ion…"),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Go on with two articles where you left off"
            ),
        ),
        Command.SAVE_SESSION: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Sa&ve Session"),
            shortcuts=("Ctrl+S",),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Save what you set aside and noted, and where you are"
            ),
        ),
        Command.SAVE_SESSION_AS: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Save Session &As…"),
            shortcuts=("Ctrl+Shift+S",),
            tip=QT_TRANSLATE_NOOP("Commands", "Save the session in another file"),
        ),
        Command.CLEAR_RECENT_SESSIONS: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Clear"),
            tip=QT_TRANSLATE_NOOP("Commands", "Forget the recent sessions"),
        ),
        Command.NOTE: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Note on This &Difference…"),
            shortcuts=("Ctrl+Alt+M", "F2"),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Write a note about the current difference"
            ),
        ),
    }
)
"""What menus and help show of each."""
