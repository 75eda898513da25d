"""The commands that divide the window among the articles and the list."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.messages import QT_TRANSLATE_NOOP
from viewer.window.commands.command_names import ActionSpec, Command

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOM_SPECS: Mapping[Command, ActionSpec] = MappingProxyType(
    {
        Command.GAP_LEFT: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Divider to the &Left"),
            shortcuts=("Alt+Left",),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Move what parts the articles a little to the left"
            ),
        ),
        Command.GAP_RIGHT: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Divider to the &Right"),
            shortcuts=("Alt+Right",),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Move what parts the articles a little to the right"
            ),
        ),
        Command.GAP_MIDDLE: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Divider in the &Middle"),
            tip=QT_TRANSLATE_NOOP("Commands", "Give both articles the same width"),
        ),
        Command.WIDER_LIST: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Wider List"),
            tip=QT_TRANSLATE_NOOP("Commands", "Give the list of differences more room"),
        ),
        Command.NARROWER_LIST: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Narrower List"),
            tip=QT_TRANSLATE_NOOP("Commands", "Give the articles more room"),
        ),
        Command.LIST_ACROSS: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "List on the &Other Side"),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Put the list of differences on the other side of the texts"
            ),
        ),
    }
)
"""What menus and help show of each."""
