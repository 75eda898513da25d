"""Joins the find bar with the panes: marks the matches and goes from one to the next.

What is found is found in the articles' texts, never in the widgets that show them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent

from viewer.model import Side, Spans
from viewer.window.announcing import announce
from viewer.window.command_names import Command
from viewer.window.find import LIMIT, Hit, Hits, Query, Searchable
from viewer.window.find_bar import FindBar
from viewer.window.find_layer import FindLayer
from viewer.window.scroll_map import SYNC_LINE, Anchors

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from viewer.model import Article
    from viewer.window.compare_view import CompareView
    from viewer.window.theme import Theme

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
        What is marked on each side.
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
        self._query = Query()
        self._anchors: Anchors | None = None
        self._hits: Hits | None = None
        self._rank: int | None = None
        self._is_at_end = 0
        self._texts: dict[Side, tuple[Article, Searchable]] = {}
        self.bar = FindBar(theme, view)
        self.bar.query_changed.connect(self._look_for)
        self.bar.step_asked.connect(self.step)
        self.bar.close_asked.connect(self.close)
        view.foot.hold(self.bar)
        self.layers: dict[Side, FindLayer] = {}
        for side in Side:
            page = view.pane(side).view
            self.layers[side] = FindLayer(page, theme.find)
            page.layers.append(self.layers[side])
            page.installEventFilter(self)
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
        selected = self._view.pane(self._last_side).view.selected_text()
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
        if not self._query.text:
            self.open()
            return
        hits = self._found()
        if not len(hits):
            self._tell()
            return
        if self._rank is None:
            self._note_side()
            start = self._view.pane(self._last_side).view.seen().start
            self._go_to(hits.first_from(self._last_side, start))
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
        """Remember which pane the reader was in."""
        for side in Side:
            if self._view.pane(side).view.hasFocus():
                self._last_side = side

    def _look_for(self, query: Query) -> None:
        self._query = query
        hit = self._hit()
        view = self._view.pane(self._last_side).view
        origin = (self._last_side, view.seen().start)
        if hit is not None:
            origin = (hit.side, hit.span.start)
        self._hits = None
        self._rank = None
        self._go_to(self._found().first_from(*origin))

    def _found(self) -> Hits:
        if self._hits is None:
            spans = {side: self._search(side) for side in Side}
            comparison = self._view.review.comparison
            if self._anchors is None and comparison is not None:
                self._anchors = Anchors.of(comparison)
            self._hits = Hits(spans, self._anchors)
        return self._hits

    def _search(self, side: Side) -> Spans:
        article = self._view.pane(side).article
        if article is None or not self._query.text:
            return _NOTHING
        known = self._texts.get(side)
        if known is None or known[0] is not article:
            known = self._texts[side] = (article, Searchable(article.text))
        return known[1].find(self._query)

    def _hit(self) -> Hit | None:
        if self._rank is None or self._hits is None:
            return None
        return self._hits[self._rank]

    def _go_to(self, rank: int | None, *, started_over: bool = False) -> None:
        self._rank = rank
        self._is_at_end = 0
        self._mark()
        hit = self._hit()
        if hit is not None:
            self._reveal(hit)
        self._tell(started_over=started_over)

    def _mark(self) -> None:
        hit = self._hit()
        for side, layer in self.layers.items():
            found = self._found().on(side) if self.is_open else _NOTHING
            is_here = hit is not None and hit.side is side
            layer.show(found, hit.span if hit and is_here else None)

    def _reveal(self, hit: Hit) -> None:
        view = self._view.pane(hit.side).view
        margin = 2 * QFontMetricsF(view.font()).lineSpacing()
        if not view.shows(hit.span, margin=margin):
            top, _ = view.extent_of(hit.span)
            view.scroll_to(top - SYNC_LINE * view.viewport().height())

    def _tell(self, *, started_over: bool = False) -> None:
        if not self._query.text:
            self.bar.say("", can_step=False)
            return
        hits = self._found()
        if not len(hits):
            self._report(self.tr("Found in neither article."))
            return
        counted = self.tr("{original} in original, {copy} in copy").format(
            original=self._count(Side.ORIGINAL), copy=self._count(Side.COPY)
        )
        if self._rank is None:
            self._report(counted)
            return
        place = self.tr("{rank} of {total}").format(
            rank=self._rank + 1, total=len(hits)
        )
        text = f"{place} · {counted}"
        if started_over:
            text = self.tr("Started over: {text}").format(text=text)
        self._report(text)

    def _count(self, side: Side) -> str:
        number = len(self._found().on(side))
        shown = self.bar.locale().toString(number)
        return self.tr("{count}+").format(count=shown) if number == LIMIT else shown

    def _report(self, text: str) -> None:
        self.bar.say(text, can_step=bool(len(self._found())))
        if self.is_open:
            announce(self.bar, text)
        else:
            self._say(text)

    def _start_anew(self, _: object = None) -> None:
        """Forget what was found in other articles."""
        self._anchors = None
        self._hits = None
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
                layer.show(_NOTHING, None)

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Close the bar on Esc in a pane, too."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_escape = event.key() == Qt.Key.Key_Escape
            if is_escape and self.is_open:
                self.close()
                return True
        return False
