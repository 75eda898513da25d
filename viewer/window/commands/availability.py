"""Which commands make sense at a moment; the table of them says nothing of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from viewer.model import Side
from viewer.window.commands.command_names import Command

_PAIRED: Final = (
    Command.SET_PAIR_ASIDE,
    Command.NEXT_OF_PAIR,
    Command.PREVIOUS_OF_PAIR,
)
_STEPS: Final = (
    Command.NEXT,
    Command.PREVIOUS,
    Command.FIRST,
    Command.LAST,
    Command.NEXT_SENTENCE,
    Command.PREVIOUS_SENTENCE,
    Command.NEXT_OF_KIND,
    Command.PREVIOUS_OF_KIND,
    Command.SET_ASIDE,
)


@dataclass(frozen=True, slots=True)
class Situation:
    """What of the state of the window decides which commands apply.

    Attributes
    ----------
    articles
        How many sides have an article, 0 to 2.
    is_reading, is_comparing, is_exporting
        What is under way.
    is_compared
        Whether there is a comparison to look at and to export.
    differences
        How many differences of it are shown.
    has_pair
        Whether the current one is a substitution.
    is_restricted
        Whether a filter or a rule is on.
    is_filtered
        Whether a filter is on.
    is_of_pair
        Whether it is one for a single pair.
    set_asides
        How many were set aside.
    can_undo, can_redo
        Whether there is a setting aside to undo or to do again.
    can_reload
        Whether a side came, or should have come, from a file.
    has_lexicon
        Whether a lexicon was chosen.
    files
        The sides that came from a file, or would have.
    recent_pairs
        How many pairs are remembered.
    """

    articles: int = 0
    is_reading: bool = False
    is_comparing: bool = False
    is_exporting: bool = False
    is_compared: bool = False
    differences: int = 0
    has_pair: bool = False
    is_restricted: bool = False
    is_filtered: bool = False
    is_of_pair: bool = False
    set_asides: int = 0
    can_undo: bool = False
    can_redo: bool = False
    can_reload: bool = False
    has_lexicon: bool = False
    files: frozenset[Side] = frozenset()
    recent_pairs: int = 0


_OF_CURRENT = (
    Command.BLINK,
    Command.EXPLAIN,
    Command.COPY_VERSIONS,
    Command.COPY_CITATION,
)


def available(situation: Situation) -> frozenset[Command]:
    """Return the commands that make sense in this situation."""
    now = situation
    may_export = now.is_compared and not now.is_exporting
    conditions = {
        Command.CLEAR_RECENT: now.recent_pairs > 0,
        Command.SAVE_SESSION: now.is_compared,
        Command.SAVE_SESSION_AS: now.is_compared,
        Command.NOTE: now.differences > 0,
        Command.SWAP: now.articles > 0 or now.is_reading,
        Command.RELOAD: now.can_reload,
        Command.ENCODING_ORIGINAL: Side.ORIGINAL in now.files,
        Command.ENCODING_COPY: Side.COPY in now.files,
        Command.NO_LEXICON: now.has_lexicon,
        Command.CANCEL: now.is_reading or now.is_comparing or now.is_exporting,
        Command.SCROLL_ALONE: now.is_compared,
        Command.LINE_UP: now.is_compared,
        Command.EXPORT: may_export,
        Command.EXPORT_SHOWN: may_export and now.is_filtered,
        Command.COPY: now.articles > 0,
        Command.SELECT_ALL: now.articles > 0,
        **dict.fromkeys(_OF_CURRENT, now.differences > 0),
        Command.FIND: now.articles > 0,
        Command.FIND_NEXT: now.articles > 0,
        Command.FIND_PREVIOUS: now.articles > 0,
        Command.UNDO: now.can_undo,
        Command.REDO: now.can_redo,
        Command.SHOW_ALL: now.is_restricted,
        Command.ONLY_PAIR: now.has_pair or now.is_of_pair,
        Command.TAKE_BACK: now.set_asides > 0,
        **dict.fromkeys(_PAIRED, now.has_pair),
        **dict.fromkeys(_STEPS, now.differences > 0),
    }
    return frozenset(command for command in Command if conditions.get(command, True))
