"""Both panes side by side, and the gap between them."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from viewer.model import Side
from viewer.window.maps.connectors import GapSplitter
from viewer.window.panes.article_pane import ArticlePane

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from viewer.model import Difference
    from viewer.window.look.theme import Theme
    from viewer.window.panes.article_view import ArticleView


class PanePair(GapSplitter):
    """Shows in both panes what is shown in either.

    Attributes
    ----------
    panes, views
        The pane of each side, and the text in it.
    """

    open_requested = Signal(object)
    """The button of the empty pane of this `Side` was pressed."""

    encoding_requested = Signal(object)
    """The button that says the encoding of this `Side` was pressed."""

    pasted = Signal(object, object)
    """On this `Side` the reader pasted this `QMimeData`."""

    difference_clicked = Signal(int)
    """The reader clicked on the difference of this number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panes: Mapping[Side, ArticlePane] = {
            side: ArticlePane(side, theme, self) for side in Side
        }
        self.views: Mapping[Side, ArticleView] = {
            side: pane.view for side, pane in self.panes.items()
        }
        for side, pane in self.panes.items():
            self.addWidget(pane)
            self.setStretchFactor(self.indexOf(pane), 1)
            pane.open_requested.connect(partial(self.open_requested.emit, side))
            pane.header.encoding_pressed.connect(
                partial(self.encoding_requested.emit, side)
            )
            pane.pasted.connect(partial(self.pasted.emit, side))
            pane.view.difference_clicked.connect(self.difference_clicked)
        self._order_tabs()
        self.setSizes([1, 1])

    @property
    def is_empty(self) -> bool:
        """Whether there is an article in neither."""
        return all(pane.article is None for pane in self.panes.values())

    def show_marks(
        self, differences: Sequence[Difference] | None, *, shown: Sequence[int]
    ) -> None:
        """Mark those of these differences at whose number `shown` is 1, not 0."""
        for pane in self.panes.values():
            pane.show_marks(differences, shown=shown)

    def show_current(self, difference: Difference | None) -> None:
        """Frame this difference as the current one."""
        for pane in self.panes.values():
            pane.show_current(difference)

    def set_theme(self, theme: Theme) -> None:
        """Show the panes in these colours."""
        for pane in self.panes.values():
            pane.set_theme(theme)

    # Inside

    def _order_tabs(self) -> None:
        """Let Tab lead from text to text, and then to what stands above them."""
        texts = [self.views[side] for side in Side]
        heads = [self.panes[side].header.button for side in Side]
        for one, following in pairwise((*texts, *heads)):
            self.setTabOrder(one, following)
