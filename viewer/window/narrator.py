"""Says what is going on: in status bar, counter, notice and title."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from viewer.window.review import status

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.model import Article, Comparison, Side
    from viewer.window.living.opening import Opener
    from viewer.window.panes.notice import Notice
    from viewer.window.review.review import Review
    from viewer.window.review.stepping import Direction, Scope
    from viewer.window.running.exporting import Exporter
    from viewer.window.running.session import Activity, Session
    from viewer.window.status_bar import StatusBar
    from viewer.window.tool_bar import Counter


class Narrator(QObject):
    """Turns what happens into sentences and puts them where the reader looks.

    Parameters
    ----------
    bar, counter, notice
        Where to say it.
    """

    title_changed = Signal(str)
    """The window has this title now."""

    def __init__(
        self, parent: QObject, *, bar: StatusBar, counter: Counter, notice: Notice
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._counter = counter
        self._notice = notice
        self._offers_swap = False

    def follow(
        self, session: Session, review: Review, opener: Opener, exporter: Exporter
    ) -> None:
        """Say what these four report from now on.

        The review must be connected to the session before: it is told first.
        """
        self._session = session
        self._review = review
        self._exporter = exporter
        session.article_changed.connect(self._on_article_changed)
        session.comparison_changed.connect(self._on_comparison_changed)
        session.activity_changed.connect(self._on_work_changed)
        session.progressed.connect(self._bar.set_progress)
        review.shown_changed.connect(self._show_place)
        review.current_changed.connect(self._show_place)
        review.end_reached.connect(self._on_end_reached)
        opener.told.connect(self._bar.say)
        opener.refused.connect(self._notice.show_error)
        opener.pair_opened.connect(self._on_pair_opened)
        exporter.started.connect(self._on_work_changed)
        exporter.finished.connect(self._on_work_changed)
        exporter.exported.connect(self._on_exported)
        exporter.failed.connect(self._notice.show_error)
        self._show_place()
        self._set_title()

    def say_cancelled(self) -> None:
        """Say that the work was called off, and how to take it up again."""
        again = {self.tr("Take it up again"): self._session.reload}
        self._bar.say(self.tr("Cancelled."), offers=again)

    def _on_article_changed(self, _side: Side, _article: Article | None) -> None:
        self._notice.close_notice()
        self._set_title()

    def _set_title(self) -> None:
        name = QGuiApplication.applicationDisplayName()
        self.title_changed.emit(status.title(self._session.articles, name))

    def _on_comparison_changed(self, comparison: Comparison | None) -> None:
        if comparison is None:
            return
        if not comparison.differences:
            self._bar.say(status.no_differences())
        if self._offers_swap:
            self._offers_swap = False
            self._bar.offer(
                {self.tr("Wrong way round? Swap sides"): self._session.swap}
            )

    def _show_place(self, _: object = None) -> None:
        review = self._review
        comparison, current = review.comparison, review.current
        if comparison is None or not review.total:
            self._counter.say("")
            self._bar.show_place("")
        elif current is None:
            self._counter.say("")
            self._bar.show_place(status.nothing_shown(review.total))
        else:
            place = review.place()
            self._counter.say(status.position(place))
            self._bar.show_place(status.description(comparison, current, place))

    def _on_end_reached(self, direction: Direction, scope: Scope) -> None:
        starts_over = self._review.walk.starts_over
        self._bar.say(status.end_of(direction, scope, starts_over=starts_over))

    def _on_pair_opened(self) -> None:
        self._offers_swap = True

    def _on_work_changed(self, _activity: Activity | None = None) -> None:
        task = status.under_way(self._session.activity)
        if not task and self._exporter.is_running:
            task = self.tr("Writing the report…")
        if task:
            self._bar.begin_work(task)
        else:
            self._bar.end_work()

    def _on_exported(self, path: Path) -> None:
        self._notice.close_notice()
        self._bar.say(
            self.tr("The report is in “{path}”.").format(path=path),
            offers={
                self.tr("Open report"): partial(_show, path),
                self.tr("Show folder"): partial(_show, path.parent),
            },
        )


def _show(path: Path) -> None:
    """Show a file or folder with whatever the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
