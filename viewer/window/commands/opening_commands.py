"""The commands by which articles come in: from files, again, and by pasting."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.messages import QT_TRANSLATE_NOOP
from viewer.window.commands.command_names import ActionSpec, Command

if TYPE_CHECKING:
    from collections.abc import Mapping

OPENING_SPECS: Mapping[Command, ActionSpec] = MappingProxyType(
    {
        Command.OPEN_ORIGINAL: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Open &Original…"),
            shortcuts=("Ctrl+O",),
            icon="open-original",
            short=QT_TRANSLATE_NOOP("Commands", "Original"),
            tip=QT_TRANSLATE_NOOP("Commands", "Open the original article"),
        ),
        Command.OPEN_COPY: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Open &Copy…"),
            shortcuts=("Ctrl+Shift+O",),
            icon="open-copy",
            #: On the tool bar: the article, not the act of copying
            short=QT_TRANSLATE_NOOP("Commands", "Copy"),
            tip=QT_TRANSLATE_NOOP("Commands", "Open the copy of it"),
        ),
        Command.OPEN_PAIR: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Open &Two Articles…"),
            shortcuts=("Ctrl+Alt+O",),
            tip=QT_TRANSLATE_NOOP("Commands", "Choose original and copy in one go"),
        ),
        Command.OPEN_SAMPLE: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Open Sa&mple Pair"),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Try Unspin on a pair that comes with it"
            ),
        ),
        Command.CLEAR_RECENT: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Clear"),
            tip=QT_TRANSLATE_NOOP("Commands", "Forget the recent pairs"),
        ),
        Command.SWAP: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "S&wap Sides"),
            shortcuts=("Ctrl+Shift+X",),
            icon="swap",
            tip=QT_TRANSLATE_NOOP("Commands", "Make the copy the original"),
        ),
        Command.RELOAD: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Reload"),
            shortcuts=("F5", "Ctrl+R"),
            icon="reload",
            tip=QT_TRANSLATE_NOOP("Commands", "Read both files again"),
        ),
        Command.ENCODING_ORIGINAL: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Encodin&g of the Original…"),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Read the original again in another encoding"
            ),
        ),
        Command.ENCODING_COPY: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Enco&ding of the Copy…"),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Read the copy again in another encoding"
            ),
        ),
        Command.LEXICON: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Choose a Le&xicon…"),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Compare with a list of words that can replace each other"
            ),
        ),
        Command.NO_LEXICON: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Use No &Lexicon"),
            tip=QT_TRANSLATE_NOOP("Commands", "Compare without a list of words"),
        ),
        Command.PASTE_ORIGINAL: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Paste as &Original"),
            shortcuts=("Ctrl+Alt+V",),
            icon="paste",
            tip=QT_TRANSLATE_NOOP("Commands", "Make the copied text the original"),
        ),
        Command.PASTE_COPY: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Paste as Copy"),
            shortcuts=("Ctrl+Alt+Shift+V",),
            tip=QT_TRANSLATE_NOOP("Commands", "Make the copied text the copy"),
        ),
    }
)
"""What menus and help show of each."""
