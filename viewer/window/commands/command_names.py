"""The names of the commands, and what is known of each; no rows of the table itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.messages import Message, Text


class Command(StrEnum):
    """Names of the commands."""

    OPEN_ORIGINAL = "file.open-original"
    OPEN_COPY = "file.open-copy"
    OPEN_PAIR = "file.open-pair"
    OPEN_SAMPLE = "file.open-sample"
    CLEAR_RECENT = "file.clear-recent"
    OPEN_SESSION = "file.open-session"
    SAVE_SESSION = "file.save-session"
    SAVE_SESSION_AS = "file.save-session-as"
    CLEAR_RECENT_SESSIONS = "file.clear-recent-sessions"
    SWAP = "file.swap"
    RELOAD = "file.reload"
    ENCODING_ORIGINAL = "file.encoding-original"
    ENCODING_COPY = "file.encoding-copy"
    LEXICON = "file.lexicon"
    NO_LEXICON = "file.no-lexicon"
    CANCEL = "file.cancel"
    EXPORT = "file.export"
    EXPORT_SHOWN = "file.export-shown"
    QUIT = "file.quit"
    UNDO = "edit.undo"
    REDO = "edit.redo"
    COPY = "edit.copy"
    SELECT_ALL = "edit.select-all"
    PASTE_ORIGINAL = "edit.paste-original"
    PASTE_COPY = "edit.paste-copy"
    SET_ASIDE = "edit.set-aside"
    SET_PAIR_ASIDE = "edit.set-pair-aside"
    TAKE_BACK = "edit.take-back"
    COPY_VERSIONS = "edit.copy-versions"
    COPY_CITATION = "edit.copy-citation"
    PREFERENCES = "view.preferences"
    NOTE = "edit.note"
    FIND = "edit.find"
    FIND_NEXT = "edit.find-next"
    FIND_PREVIOUS = "edit.find-previous"
    NEXT = "go.next"
    PREVIOUS = "go.previous"
    FIRST = "go.first"
    LAST = "go.last"
    NEXT_SENTENCE = "go.next-sentence"
    PREVIOUS_SENTENCE = "go.previous-sentence"
    NEXT_OF_KIND = "go.next-of-kind"
    PREVIOUS_OF_KIND = "go.previous-of-kind"
    NEXT_OF_PAIR = "go.next-of-pair"
    PREVIOUS_OF_PAIR = "go.previous-of-pair"
    EXPLAIN = "go.explain"
    FOCUS_ORIGINAL = "view.focus-original"
    FOCUS_COPY = "view.focus-copy"
    NEXT_REGION = "view.next-region"
    PREVIOUS_REGION = "view.previous-region"
    THEME_SYSTEM = "view.theme-system"
    THEME_LIGHT = "view.theme-light"
    THEME_DARK = "view.theme-dark"
    BLINK = "view.blink"
    LAYOUT_SIDES = "view.layout-sides"
    LAYOUT_ROWS = "view.layout-rows"
    LAYOUT_COLUMN = "view.layout-column"
    ZOOM_IN = "view.zoom-in"
    ZOOM_OUT = "view.zoom-out"
    ZOOM_RESET = "view.zoom-reset"
    COLOURS_AUTOMATIC = "view.colours-automatic"
    COLOURS_STANDARD = "view.colours-standard"
    COLOURS_SAFE = "view.colours-safe"
    COLOURS_CONTRAST = "view.colours-contrast"
    REDUCED_MOTION = "view.reduced-motion"
    GAP_LEFT = "view.gap-left"
    GAP_RIGHT = "view.gap-right"
    GAP_MIDDLE = "view.gap-middle"
    WIDER_LIST = "view.wider-list"
    NARROWER_LIST = "view.narrower-list"
    LIST_ACROSS = "view.list-across"
    TOOL_BAR = "view.tool-bar"
    DIFFERENCE_LIST = "view.difference-list"
    SEARCH_LIST = "view.search-list"
    SHOW_ALL = "view.show-all"
    ONLY_SUBSTITUTED = "view.only-substituted"
    ONLY_DROPPED = "view.only-dropped"
    ONLY_ADDED = "view.only-added"
    ONLY_MOVED = "view.only-moved"
    ONLY_PAIR = "view.only-pair"
    IGNORE_CASE = "view.ignore-case"
    IGNORE_PUNCTUATION = "view.ignore-punctuation"
    IGNORE_WHITE_SPACE = "view.ignore-white-space"
    IGNORE_INFLECTION = "view.ignore-inflection"
    IGNORE_LOOK_ALIKES = "view.ignore-look-alikes"
    SCROLL_ALONE = "view.scroll-alone"
    LINE_UP = "view.line-up"
    SHORTCUTS = "help.shortcuts"
    MARKS = "help.marks"
    ABOUT = "help.about"


class Role(Enum):
    """Where macOS wants a command, whatever menu it is in elsewhere."""

    NONE = "none"
    QUIT = "quit"
    ABOUT = "about"
    PREFERENCES = "preferences"


class Check(Enum):
    """Whether a command is a switch."""

    NO = "no"
    ON_OFF = "on or off"
    ONE_OF_MENU = "one of its menu"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What menus, tool bar and help show of a command.

    Attributes
    ----------
    text
        Its text in the menu, with a mnemonic; an ellipsis where it asks first.
    shortcuts
        Portable key sequences, the one that is shown first.
    pane_keys
        Single keys that do the same while one of the panes has the focus.
    icon
        Name of the drawing in ``resources/icons``, or nothing.
    short
        Its text on the tool bar, or nothing for the icon alone.
    tip
        What it does, where the text does not say it all.
    check, role
        Whether it is a switch; its place on macOS.
    """

    text: Message
    shortcuts: tuple[str, ...] = ()
    pane_keys: tuple[str, ...] = ()
    icon: str = ""
    short: Text = ""
    tip: Text = ""
    check: Check = Check.NO
    role: Role = Role.NONE
