"""Joins the find bar with the texts: marks the matches and goes through them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from viewer.model import Side
from viewer.window.commands.command_names import Command
from viewer.window.finding import telling
from viewer.window.finding.find_bar import FindBar
from viewer.window.finding.find_marks import FindMarks
from viewer.window.finding.hit_rank import HitRank
from viewer.window.finding.matching import Matching
from viewer.window.finding.whereabouts import Whereabouts
from viewer.window.review.announcing import announce
from viewer.window.running.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from viewer.window.finding.find import Hit, Query
    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.look.theme import Theme

_LONGEST_PROPOSAL = 80


class Finding(QObject):
    """Finds in both articles.

    Parameters
    ----------
    view
        The panes.
    theme
        The colours.
    say
        Says a sentence while there is no bar to say it.
    parent
        Owner, as Qt wants it.

    Attributes
    ----------
    bar
        Where the reader says what to find.
    preparing
        Makes the articles ready to be searched while the reader begins to type.
    marks
        What is marked in the views.
    """

    def __init__(
        self,
        view: CompareView,
        theme: Theme,
        say: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._say = say
        self._matching = Matching(view)
        self.preparing = Turns(self)
        self._rank = HitRank()
        self._whereabouts = Whereabouts(view)
        self.bar = FindBar(theme, view)
        self.bar.query_changed.connect(self._look_for)
        self.bar.step_asked.connect(self.step)
        self.bar.close_asked.connect(self.close)
        view.foot.hold(self.bar)
        self.marks = FindMarks(view.stage, theme.find)
        for page in view.stage.all_views:
            page.installEventFilter(self)
        view.stage.changed.connect(self._move)
        view.review.comparison_changed.connect(self._start_anew)
        view.review.current_changed.connect(self._leave)
        view.articles_changed.connect(self._start_anew)

    @property
    def is_open(self) -> bool:
        """Whether the bar is there."""
        return self._view.foot.shows(self.bar)

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what does each command of finding."""
        return {
            Command.FIND: self.open,
            Command.FIND_NEXT: partial(self.step, 1),
            Command.FIND_PREVIOUS: partial(self.step, -1),
        }

    def set_theme(self, theme: Theme) -> None:
        """Show bar and matches in these colours."""
        self.bar.set_theme(theme)
        self.marks.set_colour(theme.find)

    def open(self) -> None:
        """Let the reader say what to find; what is selected is proposed."""
        self._whereabouts.note_side()
        self._view.foot.show_bar(self.bar)
        self.preparing.start(self._matching.preparing())
        self._mark()
        view = self._view.stage.view(self._whereabouts.side)
        self.bar.ask(_proposal(view.selected_text()))
        self._tell()

    def close(self) -> None:
        """Take the bar and the marks away; the query stays for the next step."""
        hit = self._hit()
        self.preparing.stop()
        had_focus = self.bar.isAncestorOf(self.bar.window().focusWidget())
        self._view.foot.show_bar(None)
        self._leave()
        if had_focus:
            self._view.focus_side(hit.side if hit else self._whereabouts.side)

    def step(self, step: int) -> None:
        """Go to the next match, or with -1 to the previous one.

        At the end it is said, and only the next step starts over.
        """
        self.bar.settle()
        if not self._matching.query.text:
            self.open()
            return
        hits = self._matching.hits
        if not len(hits):
            self._tell()
            return
        now = self._rank.now
        if now is None:
            self._whereabouts.note_side()
            self._go_to(hits.first_from(*self._whereabouts.top()))
            return
        wanted = self._rank.after(step, len(hits))
        if wanted is None:
            self._report(telling.end_of(step))
        else:
            self._go_to(wanted, started_over=wanted != now + step)

    # Inside

    def _look_for(self, query: Query) -> None:
        hit = self._hit()
        self._matching.look_for(query)
        self._find_anew(hit)

    def _find_anew(self, hit: Hit | None) -> None:
        """Go to the first match from `hit`, or else from where the reader is."""
        origin = self._whereabouts.top() if hit is None else (hit.side, hit.span.start)
        self._go_to(self._matching.hits.first_from(*origin))

    def _move(self) -> None:
        """Mark in the views that are on the screen now what is marked."""
        hit = self._hit()
        self._rank.go_to(None)
        self._matching.forget()
        self.marks.clear()
        if self.is_open:
            self._find_anew(hit)

    def _hit(self) -> Hit | None:
        rank = self._rank.now
        return None if rank is None else self._matching.hits[rank]

    def _go_to(self, rank: int | None, *, started_over: bool = False) -> None:
        self._rank.go_to(rank)
        self._mark()
        hit = self._hit()
        if hit is not None:
            self.marks.reveal(hit)
        self._tell(started_over=started_over)

    def _mark(self) -> None:
        marked = self._matching.marked() if self.is_open else {}
        self.marks.show(marked, self._hit())

    def _tell(self, *, started_over: bool = False) -> None:
        if not self._matching.query.text:
            self.bar.say("", can_step=False)
            return
        self._report(
            telling.found(
                {side: self._matching.count(side) for side in Side},
                rank=self._rank.now,
                total=len(self._matching.hits),
                started_over=started_over,
            )
        )

    def _report(self, text: str) -> None:
        self.bar.say(text, can_step=bool(len(self._matching.hits)))
        if self.is_open:
            announce(self.bar, text)
        else:
            self._say(text)

    def _start_anew(self, _: object = None) -> None:
        """Forget what was found in other articles."""
        self._matching.start_anew()
        self._rank.go_to(None)
        if self.is_open:
            self.preparing.start(self._matching.preparing())
            self._mark()
            self._tell()
        else:
            self._leave()

    def _leave(self, _: object = None) -> None:
        """Take the marks away unless the bar is there."""
        if not self.is_open:
            self.marks.clear()

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Close the bar on Esc in a text, too."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_escape = event.key() == Qt.Key.Key_Escape
            if is_escape and self.is_open:
                self.close()
                return True
        return False


def _proposal(selected: str) -> str:
    """Return what to find, if something that fits a line is selected."""
    is_fit = len(selected) <= _LONGEST_PROPOSAL and "\n" not in selected
    return selected if is_fit else ""
