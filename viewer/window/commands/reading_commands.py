"""The commands of reading: how the articles are set, shown and searched."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.messages import QT_TRANSLATE_NOOP
from viewer.window.commands.command_names import ActionSpec, Check, Command

if TYPE_CHECKING:
    from collections.abc import Mapping

READING_SPECS: Mapping[Command, ActionSpec] = MappingProxyType(
    {
        Command.COPY_VERSIONS: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Copy &Both Versions"),
            shortcuts=("Ctrl+Shift+C",),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Copy the words of both sides of the current difference"
            ),
        ),
        Command.COPY_CITATION: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Copy as C&itation"),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Copy number, places and words of the current difference"
            ),
        ),
        Command.EXPLAIN: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&What Is This?"),
            shortcuts=("Ctrl+I",),
            tip=QT_TRANSLATE_NOOP("Commands", "Explain the current difference"),
        ),
        Command.BLINK: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Show the Other &Wording (hold Space)"),
            shortcuts=("Ctrl+B",),
            pane_keys=("Space",),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Show in place what the other article has there"
            ),
        ),
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
        Command.LAYOUT_SIDES: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Side by Side"),
            shortcuts=("Ctrl+1",),
            tip=QT_TRANSLATE_NOOP("Commands", "Each article as it stands"),
            check=Check.ONE_OF_MENU,
        ),
        Command.LAYOUT_ROWS: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Rows"),
            shortcuts=("Ctrl+2",),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Paragraphs that correspond level, and gaps where none do"
            ),
            check=Check.ONE_OF_MENU,
        ),
        Command.LAYOUT_COLUMN: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&One Column"),
            shortcuts=("Ctrl+3",),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "The copy, with the words of the original struck out in it"
            ),
            check=Check.ONE_OF_MENU,
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
