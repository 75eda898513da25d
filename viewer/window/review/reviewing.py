"""What the commands do that filter, set aside and step through the differences."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from viewer.model import Ignore, Kind
from viewer.window.commands.command_names import Command
from viewer.window.review.status import became
from viewer.window.review.stepping import Direction, Scope
from viewer.window.running.questions import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from viewer.window.review.review import Review

KINDS: Final = {
    Command.ONLY_SUBSTITUTED: Kind.SUBSTITUTED,
    Command.ONLY_DROPPED: Kind.DROPPED,
    Command.ONLY_ADDED: Kind.ADDED,
    Command.ONLY_MOVED: Kind.MOVED,
}
RULES: Final = {
    Command.IGNORE_CASE: Ignore.CASE,
    Command.IGNORE_PUNCTUATION: Ignore.PUNCTUATION,
    Command.IGNORE_WHITE_SPACE: Ignore.WHITE_SPACE,
    Command.IGNORE_INFLECTION: Ignore.INFLECTION,
    Command.IGNORE_LOOK_ALIKES: Ignore.LOOK_ALIKES,
}
LIST_MENU: Final = (
    Command.COPY,
    Command.SET_ASIDE,
    Command.SET_PAIR_ASIDE,
    Command.TAKE_BACK,
    Command.NOTE,
    Command.ONLY_PAIR,
    Command.NEXT_OF_PAIR,
    Command.PREVIOUS_OF_PAIR,
)
_STEPS: Final = {
    Command.NEXT: (Direction.NEXT, Scope.ALL),
    Command.PREVIOUS: (Direction.PREVIOUS, Scope.ALL),
    Command.FIRST: (Direction.FIRST, Scope.ALL),
    Command.LAST: (Direction.LAST, Scope.ALL),
    Command.NEXT_SENTENCE: (Direction.NEXT, Scope.SENTENCE),
    Command.PREVIOUS_SENTENCE: (Direction.PREVIOUS, Scope.SENTENCE),
    Command.NEXT_OF_KIND: (Direction.NEXT, Scope.KIND),
    Command.PREVIOUS_OF_KIND: (Direction.PREVIOUS, Scope.KIND),
    Command.NEXT_OF_PAIR: (Direction.NEXT, Scope.PAIR),
    Command.PREVIOUS_OF_PAIR: (Direction.PREVIOUS, Scope.PAIR),
}


class Reviewing(QObject):
    """Carries out the commands that change what is shown.

    Parameters
    ----------
    review
        What they act upon.
    selected
        Tells which differences they are meant for: those selected in the list where
        that has the keyboard, else none, which means the current one.
    window
        Owns the questions.
    """

    def __init__(
        self,
        review: Review,
        selected: Callable[[], tuple[int, ...]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._review = review
        self._selected = selected
        self._window = window

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each of the commands does."""
        review = self._review
        return {
            Command.UNDO: review.undo_stack.undo,
            Command.REDO: review.undo_stack.redo,
            Command.SET_ASIDE: self._set_aside,
            Command.SET_PAIR_ASIDE: self._set_pair_aside,
            Command.TAKE_BACK: self._take_back,
            Command.ONLY_PAIR: self._show_only_pair,
            Command.SHOW_ALL: review.restrictions.drop,
            **{one: partial(review.step, *how) for one, how in _STEPS.items()},
            **{one: partial(self._show_kind, kind) for one, kind in KINDS.items()},
            **{one: partial(self._ignore, rule) for one, rule in RULES.items()},
        }

    def join(self, commands: Mapping[Command, QAction]) -> None:
        """Show in these commands which switches are on."""
        self._commands = commands
        self._review.shown_changed.connect(self._show_state)
        self._show_state()

    @property
    def targets(self) -> tuple[int, ...]:
        """The numbers of the differences that a command is meant for."""
        if numbers := self._selected():
            return numbers
        current = self._review.current
        return () if current is None else (current.number,)

    # Inside

    def _show_state(self, *_: object) -> None:
        commands, asked = self._commands, self._review.restrictions
        for command, kind in KINDS.items():
            commands[command].setChecked(kind in asked.filters.kinds)
        for command, rule in RULES.items():
            commands[command].setChecked(rule in asked.ignored)
        commands[Command.ONLY_PAIR].setChecked(asked.filters.pair is not None)

    def _show_kind(self, kind: Kind) -> None:
        asked = self._review.restrictions
        kinds = asked.filters.kinds ^ {kind}
        asked.set_filter(replace(asked.filters, kinds=kinds))

    def _ignore(self, rule: Ignore) -> None:
        asked = self._review.restrictions
        asked.set_ignored(asked.ignored ^ {rule})

    def _show_only_pair(self) -> None:
        asked = self._review.restrictions
        pair = None
        if asked.filters.pair is None:
            pair = self._review.pair_of(self._review.current)
        asked.set_filter(replace(asked.filters, pair=pair))
        self._show_state()  # a command without a pair was checked by being triggered

    def _set_aside(self) -> None:
        if numbers := self.targets:
            question = self.tr(
                "Why are these %Ln difference(s) set aside?", "", len(numbers)
            )
            self._ask_reason(question, numbers)

    def _set_pair_aside(self) -> None:
        pair = self._review.pair_of(self._review.current)
        catalogue = self._review.catalogue
        if pair is None or catalogue is None:
            return
        numbers = tuple(one.number for one in catalogue.dictionary[pair])
        text = self.tr("Why is “{pair}” set aside (%Ln place(s))?", "", len(numbers))
        written = catalogue.written(pair)
        shown = became(written.original, written.copy)
        self._ask_reason(text.format(pair=shown), numbers)

    def _take_back(self) -> None:
        self._review.set_asides.take_back(self.targets)

    def _ask_reason(self, question: str, numbers: tuple[int, ...]) -> None:
        title = self.tr("Set Aside")
        dialog = Question(title, question, self._window, accept=title)
        dialog.answered.connect(partial(self._on_reason, numbers))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_reason(self, numbers: tuple[int, ...], reason: str) -> None:
        self._review.set_asides.add(numbers, reason=" ".join(reason.split()))
