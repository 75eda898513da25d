"""The reading area: two panes in step, or one column, with one current difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from viewer.model import Kind, Side
from viewer.window.column.column_page import ColumnPage
from viewer.window.layouts.overseeing import Overseeing
from viewer.window.layouts.pane_pair import PanePair
from viewer.window.layouts.stage import Stage
from viewer.window.layouts.wayfinding import Wayfinding
from viewer.window.look.theme import ColourScheme, Theme, theme_for
from viewer.window.maps.overview import Overview
from viewer.window.panes.drop_area import DropArea
from viewer.window.panes.foot import Foot
from viewer.window.review.announcing import announce, sentence_for
from viewer.window.review.review import Review
from viewer.window.review.text_keys import TextKeys
from viewer.window.sync.revealing import Revealer
from viewer.window.sync.scroll_sync import ScrollSync

if TYPE_CHECKING:
    from viewer.errors import ViewerError
    from viewer.model import Article, Difference, Span
    from viewer.window.panes.article_pane import ArticlePane


class CompareView(DropArea):
    """Show two articles and how they differ, as `Review` says.

    Parameters
    ----------
    review
        What is shown and what is current; made here if not given.

    Attributes
    ----------
    stage
        Where the articles are on the screen.
    splitter
        The panes, and what divides the width between them.
    column
        The view of both articles in one.
    keys
        The single keys that do something in a text.
    notice
        What went wrong, while there is no pane on the screen to say it.
    """

    open_requested = Signal(object)
    """The button of the empty pane of this `Side` was pressed."""

    encoding_requested = Signal(object)
    """The button that says the encoding of this `Side` was pressed."""

    articles_changed = Signal()
    """There is another article on a side, or none."""

    sample_requested = Signal()
    """The button of the sample pair was pressed."""

    def __init__(
        self, parent: QWidget | None = None, *, review: Review | None = None
    ) -> None:
        theme = theme_for(ColourScheme.LIGHT)
        super().__init__(theme, parent)
        self.review = review or Review(self)
        self.splitter = PanePair(theme, self)
        self._foot = Foot(theme, self)
        self._overview = Overview(theme, self)
        self._overview.hide()
        self._column_page = ColumnPage(self.review, theme, self)
        self.column, self.notice = self._column_page.view, self._column_page.notice
        self._pages = QStackedLayout()
        self._arrange()
        views, gap = self.splitter.views, self.splitter.gap
        self.stage = Stage(views, self.column, self)
        self.keys = TextKeys(self.review, self)
        for view in self.stage.all_views:
            self.keys.watch(view)
        self.sync = ScrollSync(views, self)
        self._revealer = Revealer(views, self.sync, self)
        self._connect()
        self.overseeing = Overseeing(
            self.stage,
            review=self.review,
            overview=self._overview,
            gap=gap,
            sync=self.sync,
            parent=self,
        )
        self.wayfinding = Wayfinding(
            views, review=self.review, gap=gap, sync=self.sync, parent=self
        )
        self.take_drops(self.splitter.panes)
        self.set_theme(theme)

    def pane(self, side: Side) -> ArticlePane:
        """Return the pane of `side`."""
        return self.splitter.panes[side]

    def show_article(self, side: Side, article: Article | None) -> None:
        """Show `article` on `side`, or the drop zone; the comparison is taken away."""
        self.review.show(None)
        self.notice.hide()
        self.pane(side).show_article(article)
        is_empty = self.splitter.is_empty
        self._foot.show_welcome(is_empty)
        self._overview.setVisible(not is_empty)
        self.articles_changed.emit()

    def show_reading(self, side: Side, name: str | None = None) -> None:
        """Say that the file of this name is being read for `side`; None: no longer."""
        self.notice.hide()
        self.pane(side).show_reading(name)

    def show_notice(self, side: Side, error: ViewerError) -> None:
        """Say on `side` what went wrong; what was open stays open."""
        self.pane(side).show_notice(error)
        if self.stage.is_joint:
            self.notice.show_error(error)

    def clear_notice(self, side: Side) -> None:
        """Take the notice on `side` away."""
        self.pane(side).notice.hide()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in these colours."""
        self.setPalette(theme.palette())
        self.overseeing.set_theme(theme)
        self.wayfinding.set_theme(theme)
        self._column_page.set_theme(theme)
        self.splitter.set_theme(theme)
        self._foot.set_theme(theme)
        self.set_drop_theme(theme)
        self.splitter.show_current(self.review.current)
        self.update()

    def show_column(self, wanted: bool) -> None:
        """Show both articles in the one column, or each in its pane."""
        self.notice.hide()
        self._pages.setCurrentWidget(self._column_page if wanted else self.splitter)
        self.column.set_active(wanted)
        self.stage.set_joint(wanted)

    @property
    def foot(self) -> Foot:
        """The strip below the panes."""
        return self._foot

    def set_widths(self, original: int, copy: int) -> None:
        """Share the width between the panes in this proportion."""
        self.splitter.set_share(original / max(1, original + copy))

    def focus_side(self, side: Side) -> None:
        """Give the keyboard to the text of `side`, wherever it is."""
        if self.stage.is_joint:
            self.column.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.pane(side).take_focus()

    def focus_current(self) -> None:
        """Give the keyboard to a pane with words of the current difference."""
        current = self.review.current
        added = current is not None and current.kind is Kind.ADDED
        self.focus_side(Side.COPY if added else Side.ORIGINAL)

    # Inside

    def _arrange(self) -> None:
        self._pages.addWidget(self.splitter)
        self._pages.addWidget(self._column_page)
        row = QHBoxLayout()
        row.addLayout(self._pages, 1)
        row.addWidget(self._overview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        splitter, review = self.splitter, self.review
        splitter.open_requested.connect(self.open_requested)
        splitter.encoding_requested.connect(self.encoding_requested)
        splitter.pasted.connect(self.take)
        splitter.difference_clicked.connect(review.make_current)
        self._foot.sample_requested.connect(self.sample_requested)
        self.drop_refused.connect(self.show_notice)
        for view in splitter.views.values():
            self._revealer.revealed.connect(view.flash)
        review.walk.look_from(self._seen)
        review.comparison_changed.connect(self.sync.show)
        review.shown_changed.connect(self._on_shown_changed)
        review.current_changed.connect(self._on_current_changed)

    def _on_shown_changed(self) -> None:
        review = self.review
        catalogue = review.catalogue
        differences = None if catalogue is None else catalogue.differences
        self.splitter.show_marks(differences, shown=review.shown_flags)
        self.splitter.show_current(review.current)
        self._foot.show_counts(review.shown_counts)

    def _on_current_changed(self, difference: Difference | None) -> None:
        self.splitter.show_current(difference)
        if difference is None or self.stage.is_joint:
            self._revealer.let_go()
        else:
            self._revealer.reveal(difference)
        if difference is not None:
            announce(self, sentence_for(difference, self.review))

    def _seen(self, current: Difference | None) -> Span | None:
        """Return what is seen of the original where `current` is not."""
        if self.stage.is_joint:
            return self.column.seen_original(current)
        if current is not None and self._revealer.is_on_screen(current):
            return None
        return self.splitter.views[Side.ORIGINAL].seen()
