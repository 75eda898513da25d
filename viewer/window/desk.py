"""What is in the window: joins the reading area, the commands, and what is open.

It decides nothing that could be decided without it: what may be triggered is in
`commands`, what is said in `status` and `narrator`, what is open in `session`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QTextEdit, QVBoxLayout, QWidget

from viewer.errors import ViewerError
from viewer.model import Side
from viewer.window.commands.actions import build_actions, fill_menu_bar
from viewer.window.commands.commands import Command, Menu, Situation, available
from viewer.window.layouts.compare_view import CompareView
from viewer.window.layouts.layouts import Layouts
from viewer.window.listing.difference_dock import DifferenceDock
from viewer.window.listing.difference_table import DifferenceTable, PairTree
from viewer.window.living.living import Living
from viewer.window.living.opening import Opener
from viewer.window.living.recent import RecentPairs
from viewer.window.narrator import Narrator
from viewer.window.panes.dropping import can_drop, read_dropped
from viewer.window.panes.notice import Notice
from viewer.window.preferences.looks import Looks
from viewer.window.reading.reading import Reading
from viewer.window.regions import Region, bar_region, go_round
from viewer.window.review.review import Review
from viewer.window.review.reviewing import LIST_MENU, Reviewing
from viewer.window.room import Room
from viewer.window.running.dialogs import FileDialogs
from viewer.window.running.exporting import Exporter
from viewer.window.running.session import Activity, Session
from viewer.window.shown_sign import ShownSign
from viewer.window.status_bar import StatusBar
from viewer.window.sync.sync_lock import SyncLock
from viewer.window.tool_bar import ToolBar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QDropEvent
    from PySide6.QtWidgets import QMainWindow

    from viewer.settings import SettingsFile
    from viewer.window.look.appearance import Appearance
    from viewer.window.look.theme import Theme


class Desk(QObject):
    """All that is in the window.

    Parameters
    ----------
    window
        The window.
    settings
        What is remembered of files and theme.
    appearance
        Knows the theme.
    dialogs, session
        Ask for files, and hold what is open; made here if not given.

    Attributes
    ----------
    session, review
        What is open, and how it is looked at.
    view, layouts
        The two panes, and the ways to lay them out.
    reading, looks, living
        What is done with the articles, with colours and keys, and with files.
    commands
        The action of every command.
    notice, status_bar, tool_bar, dock
        What stands around the articles.
    """

    def __init__(
        self,
        window: QMainWindow,
        settings: SettingsFile,
        appearance: Appearance,
        *,
        dialogs: FileDialogs | None = None,
        session: Session | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        dialogs = dialogs or FileDialogs(window)
        self.session = session or Session()
        self.session.setParent(self)
        self._opener = Opener(self.session, dialogs, settings)
        self._exporter = Exporter(window, dialogs, settings)
        self.review = Review(window)
        self.view = CompareView(window, review=self.review)
        self.reading = Reading(self.view, settings, appearance.theme, window)
        self.looks = Looks(self.reading, settings, appearance, window)
        self.layouts = Layouts(self.view, settings, appearance.theme, window)
        self.notice = Notice(appearance.theme, window)
        self.living = Living(
            window,
            self.session,
            self.view,
            dialogs=dialogs,
            settings=settings,
            theme=appearance.theme,
        )
        self._reviewing = Reviewing(self.review, self._selected, window)
        self._room = Room(self.view.splitter, lambda: self.dock, window)
        self.commands = build_actions(window, self._handlers())
        self.reading.join(self.commands)
        self.looks.join(self.commands)
        self.layouts.join(self.commands)
        self.status_bar = StatusBar(self.commands[Command.CANCEL], window)
        self._menus = fill_menu_bar(window.menuBar(), self.commands)
        self.tool_bar = ToolBar(self.commands, window)
        self.dock = DifferenceDock(
            self.review,
            appearance.theme,
            show_all=self.commands[Command.SHOW_ALL],
            actions=[self.commands[one] for one in LIST_MENU],
            keys=self.view.keys,
            parent=window,
        )
        pairs = self._menus[Menu.RECENT]
        self._recent = RecentPairs(pairs, settings, self._opener.open_recent)
        self._arrange()
        self._connect()

    def begin(self) -> None:
        """Show how things are, once the window is arranged as it was the last time."""
        self.commands[Command.TOOL_BAR].setChecked(not self.tool_bar.isHidden())
        self.commands[Command.DIFFERENCE_LIST].setChecked(not self.dock.isHidden())
        self._set_theme(self._appearance.theme)
        self._refresh()
        self.view.focus_side(Side.ORIGINAL)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open one file as the original, or two as original and copy."""
        if len(paths) == len(Side):
            self.session.open_pair(*paths)
        elif paths:
            self._opener.open_files(None, paths)

    def consider(self, event: QDropEvent) -> None:
        """Accept the event if there is something in it that can be opened."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(can_drop(event) and event.mimeData().hasUrls())

    def take(self, event: QDropEvent) -> None:
        """Open the files that were dropped beside the panes."""
        self.consider(event)
        if event.isAccepted():
            try:
                self._opener.open_files(None, read_dropped(event.mimeData()).files)
            except ViewerError as error:
                self.notice.show_error(error)

    def may_close(self) -> bool:
        """Tell whether nothing would be lost, or the reader lets it be."""
        return self.living.may_close()

    def leave_behind(self) -> None:
        """Keep what is unsaved for the next start, so that closing asks nothing."""
        self.living.leave_behind()

    def shut_down(self) -> None:
        """End whatever is under way; the window is closing."""
        self.session.shut_down()
        self._exporter.shut_down()
        self.living.shut_down()

    def _handlers(self) -> Mapping[Command, Callable[[], object]]:
        return {
            **self._opener.handlers(),
            Command.CLEAR_RECENT: self._clear_recent,
            Command.SWAP: self.session.swap,
            Command.RELOAD: self.session.reload,
            Command.CANCEL: self._cancel,
            Command.EXPORT: self._export,
            Command.EXPORT_SHOWN: partial(self._export, only_shown=True),
            Command.QUIT: self._quit,
            Command.COPY: partial(_ask_focused, "copy"),
            Command.SELECT_ALL: partial(_ask_focused, "selectAll"),
            Command.FOCUS_ORIGINAL: partial(self.view.focus_side, Side.ORIGINAL),
            Command.FOCUS_COPY: partial(self.view.focus_side, Side.COPY),
            Command.NEXT_REGION: partial(self._go_round, 1),
            Command.PREVIOUS_REGION: partial(self._go_round, -1),
            Command.TOOL_BAR: self._switch_tool_bar,
            Command.DIFFERENCE_LIST: self._switch_list,
            Command.SEARCH_LIST: self._search_list,
            Command.SCROLL_ALONE: self._switch_lock,
            Command.LINE_UP: self.view.wayfinding.line_up,
            Command.SHORTCUTS: partial(self._open_sheet, Command.SHORTCUTS),
            Command.MARKS: partial(self._open_sheet, Command.MARKS),
            Command.ABOUT: partial(self._open_sheet, Command.ABOUT),
            **self.reading.handlers(),
            **self.living.handlers(),
            **self.looks.handlers(),
            **self._reviewing.handlers(),
            **self.layouts.handlers(),
            **self._room.handlers(),
        }

    # Making

    def _arrange(self) -> None:
        window = self._window
        window.setAcceptDrops(True)
        window.addToolBar(self.tool_bar)
        window.setStatusBar(self.status_bar)
        areas = Qt.DockWidgetArea
        is_mirrored = window.isRightToLeft()  # which Qt does not turn areas round for
        window.addDockWidget(
            areas.LeftDockWidgetArea if is_mirrored else areas.RightDockWidgetArea,
            self.dock,
        )
        sign = ShownSign(self.review, self.commands[Command.SHOW_ALL], window)
        self.status_bar.addPermanentWidget(sign)
        centre = QWidget(window)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.living.offers)
        column.addWidget(self.view, 1)
        window.setCentralWidget(centre)
        texts = [
            Region(self.view.pane(side), partial(self._focus, side)) for side in Side
        ]
        texts.append(Region(self.view.column, partial(self._focus, Side.COPY)))
        notices = [bar_region(one) for one in (self.notice, self.view.notice)]
        bars = map(bar_region, (self.view.foot, self.status_bar, self.tool_bar))
        offers = Region(self.living.offers, self.living.offers.take_focus)
        dock = Region(self.dock, self.dock.take_focus)
        self._regions = (*notices, offers, *texts, dock, *bars)
        self.status_bar.addPermanentWidget(self.living.note_label)

    def _connect(self) -> None:
        session, view, opener = self.session, self.view, self._opener
        session.reading_started.connect(view.show_reading)
        session.reading_stopped.connect(self._on_reading_stopped)
        session.article_changed.connect(view.show_article)
        session.comparison_changed.connect(self._recent.add)
        session.failed.connect(view.show_notice)
        view.files_dropped.connect(opener.open_files)
        view.text_dropped.connect(opener.take_text)
        view.open_requested.connect(opener.ask_for)
        view.encoding_requested.connect(opener.choose_encoding)
        view.sample_requested.connect(opener.open_sample)
        self._appearance.theme_changed.connect(self._set_theme)
        self.dock.text_wanted.connect(view.focus_current)
        listed = self.commands[Command.DIFFERENCE_LIST]
        self.dock.toggleViewAction().toggled.connect(listed.setChecked)
        self._lock = SyncLock(
            self.commands[Command.SCROLL_ALONE], view.sync, self._window
        )
        self._lock.told.connect(self.status_bar.say)
        self.reading.told.connect(self.status_bar.say)
        self._room.told.connect(self.status_bar.say)
        self.living.join(
            opener,
            self._menus[Menu.RECENT_SESSIONS],
            say=self.status_bar.say,
            show_error=self.notice.show_error,
        )
        self._narrator = Narrator(
            self._window,
            bar=self.status_bar,
            counter=self.tool_bar.counter,
            notice=self.notice,
        )
        self._narrator.title_changed.connect(self._window.setWindowTitle)
        self._narrator.follow(session, self.review, opener, self._exporter)
        for changed in (
            session.article_changed,
            session.comparison_changed,
            session.activity_changed,
            self.review.shown_changed,
            self.review.current_changed,
            self.review.undo_stack.indexChanged,
            self._exporter.started,
            self._exporter.finished,
        ):
            changed.connect(self._refresh)

    # Keeping in step

    def _refresh(self, *_: object) -> None:
        """Enable the commands that make sense now."""
        now = available(
            _situation(self.session, self.review, self._exporter, self._recent)
        )
        for command, action in self.commands.items():
            action.setEnabled(command in now)
        self._reviewing.show_state(self.commands)

    def _set_theme(self, theme: Theme) -> None:
        self.layouts.set_theme(theme)
        self.view.set_theme(theme)
        self.reading.set_theme(theme)
        self.notice.set_theme(theme)
        self.living.set_theme(theme)
        self.tool_bar.set_theme(theme)
        self.dock.set_theme(theme)
        for menu in self._menus.values():  # or a dark one has no edge to be seen
            menu.setStyleSheet(f"QMenu {{ border: 1px solid {theme.rule.name()}; }}")

    def _on_reading_stopped(self, side: Side) -> None:
        self.view.show_reading(side, None)

    # Commands

    def _cancel(self) -> None:
        self.session.cancel()
        self._exporter.cancel()
        self._narrator.say_cancelled()
        self._refresh()

    def _clear_recent(self) -> None:
        self._recent.clear()
        self._refresh()

    def _export(self, *, only_shown: bool = False) -> None:
        catalogue = self.review.catalogue
        if catalogue is not None:
            state = self.living.keeper.state()
            self._exporter.export(catalogue, state, only_shown=only_shown)

    def _quit(self) -> None:
        self._window.close()

    def _switch_lock(self) -> None:
        self._lock.turn()

    def _switch_tool_bar(self) -> None:
        self.tool_bar.setVisible(self.commands[Command.TOOL_BAR].isChecked())

    def _switch_list(self) -> None:
        self.dock.setVisible(self.commands[Command.DIFFERENCE_LIST].isChecked())

    def _search_list(self) -> None:
        self.dock.search()

    def _selected(self) -> tuple[int, ...]:
        return self.dock.list.numbers if self.dock.has_keyboard() else ()

    def _open_sheet(self, command: Command) -> None:
        from viewer.window.sheets import open_sheet  # noqa: PLC0415 - seldom wanted

        keys = self.looks.shortcuts.keys
        open_sheet(
            command, theme=self._appearance.theme, parent=self._window, keys=keys
        )

    def _go_round(self, step: int) -> None:
        go_round(self._regions, step=step)

    def _focus(self, side: Side) -> bool:
        self.view.focus_side(side)
        return True


def _situation(
    session: Session, review: Review, exporter: Exporter, recent: RecentPairs
) -> Situation:
    comparison = session.comparison
    return Situation(
        articles=len(session.articles),
        is_reading=session.activity is Activity.READING,
        is_comparing=session.activity is Activity.COMPARING,
        is_exporting=exporter.is_running,
        is_compared=comparison is not None,
        differences=len(review.shown),
        has_pair=review.pair_of(review.current) is not None,
        is_restricted=review.is_restricted,
        is_filtered=review.is_filtered,
        set_asides=len(review.set_asides),
        can_undo=review.undo_stack.canUndo(),
        can_redo=review.undo_stack.canRedo(),
        can_reload=session.can_reload,
        files=frozenset(side for side in Side if session.file(side) is not None),
        recent_pairs=len(recent.pairs),
    )


def _ask_focused(name: str) -> None:
    """Let the text or the list that has the keyboard do this."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QTextEdit | DifferenceTable | PairTree):
        getattr(focus, name)()
