"""Every command, as data: menus, tool bar, shortcuts and help are made from it.

A command stands in one menu, once. What can be triggered is said by `availability`.
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from viewer.messages import QT_TRANSLATE_NOOP
from viewer.window.commands.command_names import (
    ActionSpec,
    Check,
    Command,
    Role,
)
from viewer.window.commands.living_commands import LIVING_SPECS
from viewer.window.commands.opening_commands import OPENING_SPECS
from viewer.window.commands.preference_commands import PREFERENCE_SPECS
from viewer.window.commands.reading_commands import READING_SPECS
from viewer.window.commands.review_commands import REVIEW_SPECS
from viewer.window.commands.room_commands import ROOM_SPECS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.messages import Message

SPECS: Mapping[Command, ActionSpec] = MappingProxyType(
    {
        **OPENING_SPECS,
        Command.CANCEL: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Ca&ncel"),
            shortcuts=("Esc",),
            icon="cancel",
            tip=QT_TRANSLATE_NOOP("Commands", "Stop what is under way"),
        ),
        Command.EXPORT: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Export Report…"),
            shortcuts=("Ctrl+E",),
            icon="export",
            short=QT_TRANSLATE_NOOP("Commands", "Export Report"),
            tip=QT_TRANSLATE_NOOP("Commands", "Write the comparison to an HTML file"),
        ),
        Command.EXPORT_SHOWN: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Export What Is S&hown…"),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Write a report that lists only what the filter shows"
            ),
        ),
        Command.QUIT: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Quit"),
            shortcuts=("Ctrl+Q",),
            role=Role.QUIT,
        ),
        Command.COPY: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Copy"), shortcuts=("Ctrl+C",), icon="copy"
        ),
        Command.SELECT_ALL: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Select &All"), shortcuts=("Ctrl+A",)
        ),
        Command.NEXT: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Next Difference"),
            shortcuts=("F8", "Alt+Down"),
            pane_keys=("N",),
            icon="next",
            short=QT_TRANSLATE_NOOP("Commands", "Next"),
        ),
        Command.PREVIOUS: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Previous Difference"),
            shortcuts=("Shift+F8", "Alt+Up"),
            pane_keys=("P",),
            icon="previous",
            short=QT_TRANSLATE_NOOP("Commands", "Previous"),
        ),
        Command.FIRST: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&First Difference"),
            shortcuts=("Alt+Home",),
            icon="first",
        ),
        Command.LAST: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Last Difference"),
            shortcuts=("Alt+End",),
            icon="last",
        ),
        Command.FOCUS_ORIGINAL: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Focus &Original"), shortcuts=("Alt+1",)
        ),
        Command.FOCUS_COPY: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Focus &Copy"), shortcuts=("Alt+2",)
        ),
        Command.NEXT_REGION: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Next Part of the Window"), shortcuts=("F6",)
        ),
        Command.PREVIOUS_REGION: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Previous Part of the Window"),
            shortcuts=("Shift+F6",),
        ),
        Command.THEME_SYSTEM: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "As the &System"), check=Check.ONE_OF_MENU
        ),
        Command.THEME_LIGHT: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Light"), check=Check.ONE_OF_MENU
        ),
        Command.THEME_DARK: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Dark"), check=Check.ONE_OF_MENU
        ),
        Command.SCROLL_ALONE: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Scroll Each Side &Alone"),
            shortcuts=("Ctrl+Shift+L",),
            icon="locked",
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Scroll each side alone, as the wheel does with Shift held"
            ),
            check=Check.ON_OFF,
        ),
        Command.LINE_UP: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Line &Up Again Here"),
            shortcuts=("Ctrl+L",),
            icon="line-up",
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Bring the other side beside the sentence you are reading"
            ),
        ),
        Command.TOOL_BAR: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Tool Bar"), check=Check.ON_OFF
        ),
        Command.SHORTCUTS: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Keyboard Shortcuts"),
            shortcuts=("F1", "?"),
            icon="help",
        ),
        Command.MARKS: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "What the &Marks Mean")
        ),
        Command.ABOUT: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&About Unspin"), role=Role.ABOUT
        ),
        **READING_SPECS,
        **LIVING_SPECS,
        **PREFERENCE_SPECS,
        **REVIEW_SPECS,
        **ROOM_SPECS,
    }
)


class Menu(StrEnum):
    """The menus and the menus within them."""

    FILE = "file"
    EDIT = "edit"
    GO = "go"
    VIEW = "view"
    HELP = "help"
    RECENT = "recent"
    RECENT_SESSIONS = "recent-sessions"
    THEME = "theme"
    SHOW_ONLY = "show-only"
    IGNORE = "ignore"
    ZOOM = "zoom"
    COLOURS = "colours"
    LAYOUT = "layout"
    ROOM = "room"


TITLES: Mapping[Menu, Message] = MappingProxyType(
    {
        Menu.FILE: QT_TRANSLATE_NOOP("Commands", "&File"),
        Menu.EDIT: QT_TRANSLATE_NOOP("Commands", "&Edit"),
        Menu.GO: QT_TRANSLATE_NOOP("Commands", "&Go"),
        Menu.VIEW: QT_TRANSLATE_NOOP("Commands", "&View"),
        Menu.HELP: QT_TRANSLATE_NOOP("Commands", "&Help"),
        Menu.RECENT: QT_TRANSLATE_NOOP("Commands", "Recent &Pairs"),
        Menu.RECENT_SESSIONS: QT_TRANSLATE_NOOP("Commands", "Recent &Sessions"),
        Menu.THEME: QT_TRANSLATE_NOOP("Commands", "T&heme"),
        Menu.SHOW_ONLY: QT_TRANSLATE_NOOP("Commands", "&Show Only"),
        Menu.IGNORE: QT_TRANSLATE_NOOP("Commands", "&Ignore"),
        Menu.ZOOM: QT_TRANSLATE_NOOP("Commands", "&Zoom"),
        Menu.COLOURS: QT_TRANSLATE_NOOP("Commands", "Colou&rs"),
        Menu.LAYOUT: QT_TRANSLATE_NOOP("Commands", "La&yout"),
        Menu.ROOM: QT_TRANSLATE_NOOP("Commands", "Di&vider and List"),
    }
)

Entry: TypeAlias = Command | Menu | None
"""A command, a menu within the menu, or a line between groups."""

MENU_BAR: tuple[Menu, ...] = (Menu.FILE, Menu.EDIT, Menu.GO, Menu.VIEW, Menu.HELP)

MENUS: Mapping[Menu, tuple[Entry, ...]] = MappingProxyType(
    {
        Menu.FILE: (
            Command.OPEN_ORIGINAL,
            Command.OPEN_COPY,
            Command.OPEN_PAIR,
            Menu.RECENT,
            Command.OPEN_SAMPLE,
            None,
            Command.OPEN_SESSION,
            Menu.RECENT_SESSIONS,
            Command.SAVE_SESSION,
            Command.SAVE_SESSION_AS,
            None,
            Command.SWAP,
            Command.RELOAD,
            Command.ENCODING_ORIGINAL,
            Command.ENCODING_COPY,
            Command.LEXICON,
            Command.NO_LEXICON,
            Command.CANCEL,
            None,
            Command.EXPORT,
            Command.EXPORT_SHOWN,
            None,
            Command.QUIT,
        ),
        Menu.RECENT: (None, Command.CLEAR_RECENT),
        Menu.RECENT_SESSIONS: (None, Command.CLEAR_RECENT_SESSIONS),
        Menu.EDIT: (
            Command.UNDO,
            Command.REDO,
            None,
            Command.COPY,
            Command.COPY_VERSIONS,
            Command.COPY_CITATION,
            Command.SELECT_ALL,
            None,
            Command.FIND,
            Command.FIND_NEXT,
            Command.FIND_PREVIOUS,
            None,
            Command.NOTE,
            None,
            Command.PASTE_ORIGINAL,
            Command.PASTE_COPY,
            None,
            Command.SET_ASIDE,
            Command.SET_PAIR_ASIDE,
            Command.TAKE_BACK,
        ),
        Menu.GO: (
            Command.NEXT,
            Command.PREVIOUS,
            None,
            Command.FIRST,
            Command.LAST,
            None,
            Command.NEXT_SENTENCE,
            Command.PREVIOUS_SENTENCE,
            Command.NEXT_OF_KIND,
            Command.PREVIOUS_OF_KIND,
            Command.NEXT_OF_PAIR,
            Command.PREVIOUS_OF_PAIR,
            None,
            Command.EXPLAIN,
        ),
        Menu.SHOW_ONLY: (
            Command.ONLY_SUBSTITUTED,
            Command.ONLY_DROPPED,
            Command.ONLY_ADDED,
            Command.ONLY_MOVED,
            None,
            Command.ONLY_PAIR,
            None,
            Command.SHOW_ALL,
        ),
        Menu.IGNORE: (
            Command.IGNORE_CASE,
            Command.IGNORE_PUNCTUATION,
            Command.IGNORE_WHITE_SPACE,
            Command.IGNORE_INFLECTION,
            Command.IGNORE_LOOK_ALIKES,
        ),
        Menu.VIEW: (
            Command.DIFFERENCE_LIST,
            Command.SEARCH_LIST,
            Menu.SHOW_ONLY,
            Menu.IGNORE,
            None,
            Command.BLINK,
            Menu.LAYOUT,
            Menu.ROOM,
            Menu.ZOOM,
            Menu.THEME,
            Menu.COLOURS,
            Command.REDUCED_MOTION,
            Command.TOOL_BAR,
            None,
            Command.SCROLL_ALONE,
            Command.LINE_UP,
            None,
            Command.FOCUS_ORIGINAL,
            Command.FOCUS_COPY,
            Command.NEXT_REGION,
            Command.PREVIOUS_REGION,
            None,
            Command.PREFERENCES,
        ),
        Menu.THEME: (
            Command.THEME_SYSTEM,
            Command.THEME_LIGHT,
            Command.THEME_DARK,
        ),
        Menu.LAYOUT: (
            Command.LAYOUT_SIDES,
            Command.LAYOUT_ROWS,
            Command.LAYOUT_COLUMN,
        ),
        Menu.ROOM: (
            Command.GAP_LEFT,
            Command.GAP_RIGHT,
            Command.GAP_MIDDLE,
            None,
            Command.WIDER_LIST,
            Command.NARROWER_LIST,
            Command.LIST_ACROSS,
        ),
        Menu.ZOOM: (Command.ZOOM_IN, Command.ZOOM_OUT, Command.ZOOM_RESET),
        Menu.COLOURS: (
            Command.COLOURS_AUTOMATIC,
            Command.COLOURS_STANDARD,
            Command.COLOURS_SAFE,
            Command.COLOURS_CONTRAST,
        ),
        Menu.HELP: (Command.SHORTCUTS, Command.MARKS, None, Command.ABOUT),
    }
)

TOOL_BAR: tuple[Command | None, ...] = (
    Command.OPEN_ORIGINAL,
    Command.OPEN_COPY,
    Command.SWAP,
    Command.RELOAD,
    None,
    Command.PREVIOUS,
    Command.NEXT,
    Command.SCROLL_ALONE,
    Command.DIFFERENCE_LIST,
    Command.EXPORT,
)
