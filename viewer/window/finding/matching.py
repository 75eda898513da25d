"""What was found in the two articles, and where in the views it stands.

What is found is found in the articles' texts, never in the widgets that show them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from viewer.model import Side, Spans
from viewer.window.finding.find import Hits, Query, Searchable, by_section
from viewer.window.sync.scroll_map import Anchors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from viewer.model import Article
    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.panes.article_view import ArticleView

_NOTHING = Spans.of(())


class Matching:
    """Looks for a query, once for as long as nothing has changed.

    Parameters
    ----------
    view
        Knows the articles and where they are on the screen.

    Attributes
    ----------
    query
        What is looked for.
    """

    def __init__(self, view: CompareView) -> None:
        self._view = view
        self.query = Query()
        self._anchors: Anchors | None = None
        self._spans: Mapping[Side, Spans] = {}
        self._hits: Hits | None = None
        self._marked: Mapping[ArticleView, Spans] | None = None
        self._texts: dict[Side, tuple[Article, Searchable]] = {}

    @property
    def hits(self) -> Hits:
        """The matches to step through; found now if they were not."""
        return self._find() if self._hits is None else self._hits

    def look_for(self, query: Query) -> None:
        """Look for this from now on."""
        self.query = query
        self.forget()

    def forget(self) -> None:
        """Find again when next asked, as the articles are elsewhere on the screen."""
        self._hits = None

    def start_anew(self) -> None:
        """Find again when next asked, as there are other articles."""
        self._anchors = None
        self.forget()

    def preparing(self) -> Iterator[None]:
        """Make the articles ready to be searched, a little with each step."""
        for side in Side:
            article = self._view.stage.article(side)
            if article is not None:
                yield from self._searchable(side, article).prepare()

    def count(self, side: Side) -> int:
        """Return how often the article of `side` has what is looked for."""
        if self._hits is None:
            self._find()
        return len(self._spans[side])

    def marked(self) -> Mapping[ArticleView, Spans]:
        """Return what is marked in each view, made once for all steps."""
        hits, stage = self.hits, self._view.stage
        if self._marked is None and not stage.is_joint:
            self._marked = {stage.view(side): hits.on(side) for side in Side}
        elif self._marked is None:
            places = {
                (place.start, place.end)
                for side in Side
                for span in hits.on(side)
                for place in stage.places(side, span)
            }
            self._marked = dict.fromkeys(stage.views, Spans.of(sorted(places)))
        return self._marked

    # Inside

    def _find(self) -> Hits:
        self._spans = {side: self._search(side) for side in Side}
        is_joint = self._view.stage.is_joint
        section = self._view.stage.place if is_joint else self._by_section()
        self._hits = Hits(self._told_apart(), section)
        self._marked = None
        return self._hits

    def _by_section(self) -> Callable[[Side, int], int]:
        comparison = self._view.review.comparison
        if self._anchors is None and comparison is not None:
            self._anchors = Anchors.of(comparison)
        return by_section(self._anchors)

    def _told_apart(self) -> Mapping[Side, Spans]:
        """Return the matches, but once those that stand in one place, and none hidden.

        In the one column both articles share their places.
        """
        if not self._view.stage.is_joint:
            return self._spans
        places = self._view.stage.places
        taken = set(map(partial(places, Side.COPY), self._spans[Side.COPY]))
        alone = [
            (span.start, span.end)
            for span in self._spans[Side.ORIGINAL]
            if (shown := places(Side.ORIGINAL, span)) and shown not in taken
        ]
        return {**self._spans, Side.ORIGINAL: Spans.of(alone)}

    def _search(self, side: Side) -> Spans:
        article = self._view.stage.article(side)
        if article is None or not self.query.text:
            return _NOTHING
        return self._searchable(side, article).find(self.query)

    def _searchable(self, side: Side, article: Article) -> Searchable:
        known = self._texts.get(side)
        if known is None or known[0] is not article:
            known = self._texts[side] = (article, Searchable(article.text))
        return known[1]
