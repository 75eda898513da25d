"""The matches as they are seen: marked in every view, the current one outlined."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFontMetricsF

from viewer.model import Spans
from viewer.window.finding.find_layer import FindLayer
from viewer.window.sync.scroll_map import SYNC_LINE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QColor

    from viewer.window.finding.find import Hit
    from viewer.window.layouts.stage import Stage
    from viewer.window.panes.article_view import ArticleView

_NOTHING: Final = Spans.of(())
_CONTEXT_LINES: Final = 2


class FindMarks:
    """Marks matches in the views.

    Parameters
    ----------
    stage
        Has the views.
    colour
        Of the marks.

    Attributes
    ----------
    layers
        What is marked in each view.
    """

    def __init__(self, stage: Stage, colour: QColor) -> None:
        self._stage = stage
        self.layers: dict[ArticleView, FindLayer] = {}
        for page in stage.all_views:
            self.layers[page] = FindLayer(page, colour)
            page.layers.append(self.layers[page])

    def set_colour(self, colour: QColor) -> None:
        """Mark in this colour."""
        for layer in self.layers.values():
            layer.colour = colour

    def show(self, marked: Mapping[ArticleView, Spans], hit: Hit | None) -> None:
        """Mark this in the views on the screen, and outline the current match."""
        stage = self._stage
        for page in stage.views:
            is_here = hit is not None and stage.view(hit.side) is page
            current = stage.places(hit.side, hit.span) if hit and is_here else ()
            self.layers[page].show(marked.get(page, _NOTHING), current)

    def clear(self) -> None:
        """Mark nothing."""
        for layer in self.layers.values():
            layer.show(_NOTHING, ())

    def reveal(self, hit: Hit) -> None:
        """Bring a match to the screen, if it is not there already."""
        view, places = (
            self._stage.view(hit.side),
            self._stage.places(hit.side, hit.span),
        )
        margin = _CONTEXT_LINES * QFontMetricsF(view.font()).lineSpacing()
        if places and not view.shows(places[0], margin=margin):
            top, _ = view.extent_of(places[0])
            view.scroll_to(top - SYNC_LINE * view.viewport().height())
