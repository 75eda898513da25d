"""Enables the commands that make sense at a moment, whenever something has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.model import Side
from viewer.window.commands.availability import Situation, available
from viewer.window.running.session import Activity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from viewer.window.commands.command_names import Command
    from viewer.window.living.recent import RecentPairs
    from viewer.window.review.review import Review
    from viewer.window.running.exporting import Exporter
    from viewer.window.running.session import Session


class Enabling(QObject):
    """Keeps the commands in step with what is open and what is done with it.

    Parameters
    ----------
    commands
        The action of every command.
    session, review
        What is open, and how it is looked at.
    exporter
        Writes the report.
    recent
        The pairs that were open before.
    """

    def __init__(
        self,
        commands: Mapping[Command, QAction],
        session: Session,
        review: Review,
        *,
        exporter: Exporter,
        recent: RecentPairs,
    ) -> None:
        super().__init__(session)
        self._commands = commands
        self._session = session
        self._review = review
        self._exporter = exporter
        self._recent = recent
        for changed in (
            session.article_changed,
            session.comparison_changed,
            session.activity_changed,
            session.lexicons.changed,
            review.shown_changed,
            review.current_changed,
            review.undo_stack.indexChanged,
            exporter.started,
            exporter.finished,
        ):
            changed.connect(self.refresh)

    def refresh(self, *_: object) -> None:
        """Enable the commands that make sense now, and no others."""
        now = available(self._situation())
        for command, action in self._commands.items():
            action.setEnabled(command in now)

    def _situation(self) -> Situation:
        session, review = self._session, self._review
        return Situation(
            articles=len(session.articles),
            is_reading=session.activity is Activity.READING,
            is_comparing=session.activity is Activity.COMPARING,
            is_exporting=self._exporter.is_running,
            is_compared=session.comparison is not None,
            differences=len(review.shown),
            has_pair=review.pair_of(review.current) is not None,
            is_restricted=review.restrictions.are_on,
            is_filtered=review.restrictions.is_filtered,
            is_of_pair=review.restrictions.filters.pair is not None,
            set_asides=len(review.set_asides.reasons),
            can_undo=review.undo_stack.canUndo(),
            can_redo=review.undo_stack.canRedo(),
            has_lexicon=session.lexicons.path is not None,
            can_reload=session.can_reload,
            files=frozenset(side for side in Side if session.file(side) is not None),
            recent_pairs=len(self._recent.pairs),
        )
