"""The rows of the table of commands that filter, set aside and step."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.messages import QT_TRANSLATE_NOOP
from viewer.window.commands.command_names import (
    ActionSpec,
    Check,
    Command,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

REVIEW_SPECS: Mapping[Command, ActionSpec] = MappingProxyType(
    {
        Command.UNDO: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Undo"),
            shortcuts=("Ctrl+Z",),
            tip=QT_TRANSLATE_NOOP("Commands", "Undo the last setting aside"),
        ),
        Command.REDO: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Redo"),
            shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"),
        ),
        Command.SET_ASIDE: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Set Aside…"),
            shortcuts=("Del",),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Leave this difference out of marks, steps and counts"
            ),
        ),
        Command.SET_PAIR_ASIDE: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "S&et Pair Aside…"),
            shortcuts=("Shift+Del",),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "Leave all differences with these two wordings out"
            ),
        ),
        Command.TAKE_BACK: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Take Back"),
            shortcuts=("Ctrl+Shift+B",),
            tip=QT_TRANSLATE_NOOP("Commands", "Show what was set aside again"),
        ),
        Command.NEXT_SENTENCE: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Next &Sentence with a Difference"),
            shortcuts=("Alt+PgDown",),
            pane_keys=("]",),
        ),
        Command.PREVIOUS_SENTENCE: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Previous S&entence with a Difference"),
            shortcuts=("Alt+PgUp",),
            pane_keys=("[",),
        ),
        Command.NEXT_OF_KIND: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Next of This &Kind"),
            shortcuts=("Ctrl+F8",),
        ),
        Command.PREVIOUS_OF_KIND: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Previous of T&his Kind"),
            shortcuts=("Ctrl+Shift+F8",),
        ),
        Command.NEXT_OF_PAIR: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Next of This P&air"),
            shortcuts=("Alt+F8",),
        ),
        Command.PREVIOUS_OF_PAIR: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Previous of This Pai&r"),
            shortcuts=("Alt+Shift+F8",),
        ),
        Command.DIFFERENCE_LIST: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Difference List"),
            shortcuts=("F4",),
            icon="list",
            tip=QT_TRANSLATE_NOOP("Commands", "Show or hide the list of differences"),
            check=Check.ON_OFF,
        ),
        Command.SEARCH_LIST: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Search Diff&erences"),
            shortcuts=("Ctrl+Shift+F",),
            tip=QT_TRANSLATE_NOOP("Commands", "Narrow the differences by a wording"),
        ),
        Command.SHOW_ALL: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Show &All"),
            shortcuts=("Ctrl+Shift+A",),
            tip=QT_TRANSLATE_NOOP("Commands", "Drop search, filters and rules"),
        ),
        Command.ONLY_SUBSTITUTED: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Substituted"), check=Check.ON_OFF
        ),
        Command.ONLY_DROPPED: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Dropped"), check=Check.ON_OFF
        ),
        Command.ONLY_ADDED: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Add&ed"), check=Check.ON_OFF
        ),
        Command.ONLY_MOVED: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Moved"), check=Check.ON_OFF
        ),
        Command.ONLY_PAIR: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "Only This &Pair"), check=Check.ON_OFF
        ),
        Command.IGNORE_CASE: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Case"), check=Check.ON_OFF
        ),
        Command.IGNORE_PUNCTUATION: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Punctuation and Quotation Marks"),
            check=Check.ON_OFF,
        ),
        Command.IGNORE_WHITE_SPACE: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&White Space"),
            tip=QT_TRANSLATE_NOOP("Commands", "Words that are only joined or parted"),
            check=Check.ON_OFF,
        ),
        Command.IGNORE_INFLECTION: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Inflection"), check=Check.ON_OFF
        ),
        Command.IGNORE_LOOK_ALIKES: ActionSpec(
            QT_TRANSLATE_NOOP("Commands", "&Look-alikes"), check=Check.ON_OFF
        ),
    }
)
