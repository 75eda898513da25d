"""Carries what the reader did over to the next comparison of the same two articles.

It stands between session and review: the review forgets with every new comparison, and
a file that is read again is a new comparison.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.model import Side
from viewer.sessions.anchoring import locate
from viewer.sessions.keeping import Kept, State, fit, keep, strays
from viewer.window.sync.place import ReadingPlace, go_to_place, place_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from viewer.model import Article, Comparison
    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.review.notes import Notes
    from viewer.window.running.session import Session


@dataclass(frozen=True, slots=True)
class _Past:
    """What the reader did with two articles that may be on their way back."""

    articles: Mapping[Side, Article]
    kept: Kept


class Keeper(QObject):
    """Keeps what the reader did through reloading and swapping.

    Parameters
    ----------
    session, view, notes
        Where comparisons come from, where they are looked at, and what was noted. The
        keeper gives the review of the view its comparisons.
    """

    compared = Signal(object, bool)
    """There is this `Comparison` now, and everything is in its place; True where it is
    of the articles that were compared before."""

    lost = Signal(int)
    """So many set-asides and notes were of differences that there are no longer."""

    def __init__(self, session: Session, view: CompareView, notes: Notes) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._review = view.review
        self.notes = notes
        self._past: _Past | None = None
        self._strays = Kept()
        session.comparison_changed.connect(self._on_comparison_changed)

    def follow_articles(self) -> None:
        """Keep the place as soon as an article is there; after the view was told."""
        self._session.article_changed.connect(self._on_article_changed)

    @property
    def articles(self) -> Mapping[Side, Article] | None:
        """The articles compared, or those that are on their way back."""
        comparison = self._review.comparison
        if comparison is None:
            return self._past.articles if self._past else None
        return {side: comparison.article(side) for side in Side}

    @property
    def widths(self) -> tuple[int, int]:
        """The widths of the two panes."""
        original, copy = (self._view.pane(side).width() for side in Side)
        return original, copy

    def set_widths(self, original: int, copy: int) -> None:
        """Share the width between the panes in this proportion."""
        self._view.set_widths(original, copy)

    def capture(self) -> Callable[[], Kept] | None:
        """Return what makes what is to be kept, in whatever thread it is called."""
        comparison, past = self._review.comparison, self._past
        if comparison is not None:
            return partial(keep, comparison, self.state())
        return None if past is None else lambda: past.kept

    def state(self) -> State:
        """Return what the reader did with the comparison that is open."""
        current = self._review.current
        return State(
            set_asides=dict(self._review.set_asides.reasons),
            notes=dict(self.notes.notes),
            filters=self._review.restrictions.filters,
            ignored=self._review.restrictions.ignored,
            current=current.number if current else None,
            places=self._places(),
        )

    def restore(self, kept: Kept) -> int:
        """Do again what the reader did; return how much of it fits no more.

        What does not fit is tried again when the articles are next compared: they may
        have been read in the wrong encoding, or in the midst of an edit.
        """
        catalogue = self._review.catalogue
        if catalogue is None:
            return 0
        compared = catalogue.comparison, catalogue.differences
        state, lost = fit(kept, *compared)
        self._strays = strays(kept, *compared) if lost else Kept()
        self.notes.restore(state.notes)
        self._review.restrictions.set_filter(state.filters)
        self._review.restrictions.set_ignored(state.ignored)
        self._review.set_asides.restore(state.set_asides)
        self._review.make_current(state.current)
        if self._view.stage.is_joint:
            offset, _ = state.places.get(Side.COPY, (0, 0.0))
            self._view.column.read_from(offset)
            return lost
        with self._view.sync.held():
            for side in Side:
                self._go_to(side, state.places.get(side))
        return lost

    def _places(self) -> dict[Side, tuple[int, float]]:
        """Return where the reader is in each article, but for its beginning."""
        stage, places = self._view.stage, {}
        for side in Side:
            place = place_in(stage.view(side))
            if place is not None:
                places[side] = (stage.offset(side, place.offset), place.above)
        return places

    def _go_to(self, side: Side, place: tuple[int, float] | None) -> None:
        page = self._view.pane(side).view
        go_to_place(page, None if place is None else ReadingPlace(*place))

    def _on_comparison_changed(self, comparison: Comparison | None) -> None:
        if comparison is None:
            self._keep()
            self._review.show(None)
            self.notes.restore({})
            return
        kept = self._kept_for(comparison)
        self._past = None
        lost_before, self._strays = self._strays.marks, Kept()
        self._review.show(comparison)
        lost = 0 if kept is None else self.restore(kept)
        self.compared.emit(comparison, kept is not None)
        if lost > lost_before:
            self.lost.emit(lost - lost_before)

    def _keep(self) -> None:
        comparison = self._review.comparison
        if comparison is not None:
            articles = {side: comparison.article(side) for side in Side}
            kept = keep(comparison, self.state()).with_strays(self._strays)
            self._past = _Past(articles, kept)

    def _kept_for(self, comparison: Comparison) -> Kept | None:
        if self._past is None:
            return None
        now = {side: comparison.article(side) for side in Side}
        before, kept = self._past.articles, self._past.kept
        if all(is_same(now[side], before[side]) for side in Side):
            return kept
        if all(is_same(now[side], before[side.other]) for side in Side):
            return kept.swapped()
        return None

    def _on_article_changed(self, side: Side, article: Article | None) -> None:
        if article is None or self._past is None:
            return
        if is_same(article, self._past.articles[side]):
            quoted = self._past.kept.places.get(side)
            if quoted is not None:
                quote, above = quoted
                with self._view.sync.held():
                    self._go_to(side, (locate(quote, article.text), above))


def is_same(one: Article, other: Article) -> bool:
    """Tell whether two readings are of the same file, or are the same pasted text."""
    if one.source.path is None or other.source.path is None:
        return one.source.path is other.source.path and (
            one.source.sha256 == other.source.sha256
        )
    return one.source.path.absolute() == other.source.path.absolute()
