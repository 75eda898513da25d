"""Joins the find bar with the texts: marks the matches and goes through them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent

from viewer.model import Side, Spans
from viewer.window.commands.command_names import Command
from viewer.window.finding.find import LIMIT
from viewer.window.finding.find_bar import FindBar
from viewer.window.finding.find_layer import FindLayer
from viewer.window.finding.matching import Matching
from viewer.window.look.translating import written
from viewer.window.review.announcing import announce
from viewer.window.sync.scroll_map import SYNC_LINE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from viewer.window.finding.find import Hit, Query
    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.look.theme import Theme
    from viewer.window.panes.article_view import ArticleView

_LONGEST_PROPOSAL = 80
_NOTHING = Spans.of(())


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
    layers
        What is marked in each view.
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
        self._rank: int | None = None
        self._is_at_end = 0
        self.bar = FindBar(theme, view)
        self.bar.query_changed.connect(self._look_for)
        self.bar.step_asked.connect(self.step)
        self.bar.close_asked.connect(self.close)
        view.foot.hold(self.bar)
        self.layers: dict[ArticleView, FindLayer] = {}
        for page in view.stage.all_views:
            self.layers[page] = FindLayer(page, theme.find)
            page.layers.append(self.layers[page])
            page.installEventFilter(self)
        view.stage.changed.connect(self._move)
        view.review.comparison_changed.connect(self._start_anew)
        view.review.current_changed.connect(self._leave)
        self._last_side = Side.ORIGINAL
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
        for layer in self.layers.values():
            layer.colour = theme.find

    def open(self) -> None:
        """Let the reader say what to find; what is selected is proposed."""
        self._note_side()
        self._view.foot.show_bar(self.bar)
        self._mark()
        selected = self._view.stage.view(self._last_side).selected_text()
        is_fit = 0 < len(selected) <= _LONGEST_PROPOSAL and "\n" not in selected
        self.bar.ask(selected if is_fit else "")
        self._tell()

    def close(self) -> None:
        """Take the bar and the marks away; the query stays for the next step."""
        hit = self._hit()
        had_focus = self.bar.isAncestorOf(self.bar.window().focusWidget())
        self._view.foot.show_bar(None)
        self._leave()
        if had_focus:
            self._view.focus_side(hit.side if hit else self._last_side)

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
        if self._rank is None:
            self._note_side()
            self._go_to(hits.first_from(*self._top()))
            return
        wanted = self._rank + step
        if 0 <= wanted < len(hits):
            self._go_to(wanted)
        elif self._is_at_end == step:
            self._go_to(wanted % len(hits), started_over=True)
        else:
            self._is_at_end = step
            self._report(
                self.tr("Last match. Once more starts over.")
                if step > 0
                else self.tr("First match. Once more starts from the end.")
            )

    # Inside

    def _note_side(self) -> None:
        """Remember which text the reader was in."""
        focus = self._view.window().focusWidget()
        self._last_side = self._view.stage.side_of(focus) or self._last_side

    def _top(self) -> tuple[Side, int]:
        """Return the text that the reader was in, and where on the screen it begins."""
        stage = self._view.stage
        side = Side.ORIGINAL if stage.is_joint else self._last_side
        return side, stage.offset(side, stage.view(side).seen().start)

    def _look_for(self, query: Query) -> None:
        hit = self._hit()
        self._matching.look_for(query)
        self._find_anew(hit)

    def _find_anew(self, hit: Hit | None) -> None:
        """Go to the first match from `hit`, or else from where the reader is."""
        origin = self._top() if hit is None else (hit.side, hit.span.start)
        self._rank = None
        self._go_to(self._matching.hits.first_from(*origin))

    def _move(self) -> None:
        """Mark in the views that are on the screen now what is marked."""
        hit, self._rank = self._hit(), None
        self._matching.forget()
        for layer in self.layers.values():
            layer.show(_NOTHING, ())
        if self.is_open:
            self._find_anew(hit)

    def _hit(self) -> Hit | None:
        return None if self._rank is None else self._matching.hits[self._rank]

    def _go_to(self, rank: int | None, *, started_over: bool = False) -> None:
        self._rank = rank
        self._is_at_end = 0
        self._mark()
        hit = self._hit()
        if hit is not None:
            self._reveal(hit)
        self._tell(started_over=started_over)

    def _mark(self) -> None:
        hit, stage = self._hit(), self._view.stage
        marked = self._matching.marked() if self.is_open else {}
        for page in stage.views:
            is_here = hit is not None and stage.view(hit.side) is page
            current = stage.places(hit.side, hit.span) if hit and is_here else ()
            self.layers[page].show(marked.get(page, _NOTHING), current)

    def _reveal(self, hit: Hit) -> None:
        stage = self._view.stage
        view, places = stage.view(hit.side), stage.places(hit.side, hit.span)
        margin = 2 * QFontMetricsF(view.font()).lineSpacing()
        if places and not view.shows(places[0], margin=margin):
            top, _ = view.extent_of(places[0])
            view.scroll_to(top - SYNC_LINE * view.viewport().height())

    def _tell(self, *, started_over: bool = False) -> None:
        if not self._matching.query.text:
            self.bar.say("", can_step=False)
            return
        hits = self._matching.hits
        if not any(map(self._matching.count, Side)):
            self._report(self.tr("Found in neither article."))
            return
        counted = self.tr("{original} in original, {copy} in copy").format(
            original=self._count(Side.ORIGINAL), copy=self._count(Side.COPY)
        )
        if self._rank is None:
            self._report(counted)
            return
        place = self.tr("{rank} of {total}").format(
            rank=written(self._rank + 1), total=written(len(hits))
        )
        text = f"{place} · {counted}"
        if started_over:
            text = self.tr("Started over: {text}").format(text=text)
        self._report(text)

    def _count(self, side: Side) -> str:
        number = self._matching.count(side)
        shown = written(number)
        return self.tr("{count}+").format(count=shown) if number == LIMIT else shown

    def _report(self, text: str) -> None:
        self.bar.say(text, can_step=bool(len(self._matching.hits)))
        if self.is_open:
            announce(self.bar, text)
        else:
            self._say(text)

    def _start_anew(self, _: object = None) -> None:
        """Forget what was found in other articles."""
        self._matching.start_anew()
        self._rank = None
        self._is_at_end = 0
        if self.is_open:
            self._mark()
            self._tell()
        else:
            self._leave()

    def _leave(self, _: object = None) -> None:
        """Take the marks away unless the bar is there."""
        if not self.is_open:
            for layer in self.layers.values():
                layer.show(_NOTHING, ())

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Close the bar on Esc in a text, too."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_escape = event.key() == Qt.Key.Key_Escape
            if is_escape and self.is_open:
                self.close()
                return True
        return False
