"""What is in the window: joins the reading area, the commands, and what is open.

It decides nothing that could be decided without it: what may be triggered is in
`commands`, what is said in `status` and `narrator`, what is open in `session`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QTextEdit

from viewer.model import Side
from viewer.window.commands.actions import build_actions
from viewer.window.commands.command_names import Command
from viewer.window.commands.commands import Menu
from viewer.window.enabling import Enabling
from viewer.window.layouts.compare_view import CompareView
from viewer.window.layouts.layouts import Layouts
from viewer.window.listing.difference_table import DifferenceTable, PairTree
from viewer.window.living.lexicon_choosing import LexiconChoosing
from viewer.window.living.living import Living
from viewer.window.living.opening import Opener
from viewer.window.living.recent import RecentPairs
from viewer.window.narrator import Narrator
from viewer.window.on_demand import OnDemand
from viewer.window.panes.notice import Notice
from viewer.window.preferences.looks import Looks
from viewer.window.reading.reading import Reading
from viewer.window.regions import Round
from viewer.window.review.review import Review
from viewer.window.review.reviewing import Reviewing
from viewer.window.room import Room
from viewer.window.running.dialogs import FileDialogs
from viewer.window.running.exporting import Exporter
from viewer.window.running.session import Session
from viewer.window.surroundings import Surroundings
from viewer.window.sync.sync_lock import SyncLock

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

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
    opener
        Opens whatever the reader chooses, drops or pastes.
    view, layouts
        The two panes, and the ways to lay them out.
    reading, looks, living
        What is done with the articles, with colours and keys, and with files.
    commands
        The action of every command.
    around
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
        self.opener = Opener(self.session, dialogs, settings)
        self._lexicon = LexiconChoosing(self.session, dialogs, settings, window)
        self._exporter = Exporter(window, dialogs, settings)
        self.review = Review(window)
        self.view = CompareView(window, review=self.review)
        self.reading = Reading(self.view, settings, appearance.theme, window)
        self.looks = Looks(self.reading, settings, appearance, window)
        self.layouts = Layouts(self.view, settings, appearance.theme, window)
        notice = Notice(appearance.theme, window)
        self.living = Living(
            window,
            self.session,
            self.view,
            dialogs=dialogs,
            settings=settings,
            theme=appearance.theme,
        )
        self._reviewing = Reviewing(self.review, self._selected, window)
        self._room = Room(self.view.splitter, window)
        self._round = Round()
        self._on_demand = OnDemand(settings, self.reading, self.looks, window)
        self.commands = build_actions(window, self._handlers())
        self.reading.join(self.commands)
        self.looks.join(self.commands)
        self.layouts.join(self.commands)
        self._reviewing.join(self.commands)
        self.around = Surroundings(
            window,
            self.view,
            self.commands,
            notice=notice,
            living=self.living,
            theme=appearance.theme,
        )
        self._round.lead_through(self.around.regions())
        self._room.join(
            self.commands, tool_bar=self.around.tool_bar, dock=self.around.dock
        )
        pairs = self.around.menus[Menu.RECENT]
        self._recent = RecentPairs(pairs, settings, self.opener.open_recent)
        self._connect()

    def begin(self) -> None:
        """Show how things are, once the window is arranged as it was the last time."""
        self._room.show_state()
        self._set_theme(self._appearance.theme)
        self._enabling.refresh()
        self.view.focus_side(Side.ORIGINAL)

    def shut_down(self) -> None:
        """End whatever is under way; the window is closing."""
        self.session.shut_down()
        self._exporter.shut_down()
        self.living.shut_down()

    def _handlers(self) -> Mapping[Command, Callable[[], object]]:
        return {
            **self.opener.handlers(),
            Command.CLEAR_RECENT: self._clear_recent,
            Command.SWAP: self.session.swap,
            Command.RELOAD: self.session.reload,
            Command.CANCEL: self._cancel,
            Command.EXPORT: self._export,
            Command.EXPORT_SHOWN: partial(self._export, only_shown=True),
            Command.QUIT: self._window.close,
            Command.COPY: partial(_ask_focused, "copy"),
            Command.SELECT_ALL: partial(_ask_focused, "selectAll"),
            Command.FOCUS_ORIGINAL: partial(self.view.focus_side, Side.ORIGINAL),
            Command.FOCUS_COPY: partial(self.view.focus_side, Side.COPY),
            Command.SCROLL_ALONE: self._switch_lock,
            Command.LINE_UP: self.view.wayfinding.line_up,
            **self._lexicon.handlers(),
            **self.reading.handlers(),
            **self.living.handlers(),
            **self.looks.handlers(),
            **self._reviewing.handlers(),
            **self.layouts.handlers(),
            **self._room.handlers(),
            **self._round.handlers(),
            **self._on_demand.handlers(),
        }

    def _connect(self) -> None:
        session, view, around = self.session, self.view, self.around
        bar = around.status_bar
        session.reading_started.connect(view.show_reading)
        session.reading_stopped.connect(view.show_reading)
        session.article_changed.connect(view.show_article)
        session.comparison_changed.connect(self._recent.add)
        session.failed.connect(view.show_notice)
        self.opener.serve(view)
        self._appearance.theme_changed.connect(self._set_theme)
        around.dock.text_wanted.connect(view.focus_current)
        self._lock = SyncLock(
            self.commands[Command.SCROLL_ALONE], view.sync, self._window
        )
        bar.addPermanentWidget(self._lexicon.sign)
        self._lexicon.failed.connect(around.notice.show_error)
        for part in (self._lock, self.reading, self._room, self._lexicon):
            part.told.connect(bar.say)
        self.living.join(
            self.opener,
            around.menus[Menu.RECENT_SESSIONS],
            say=bar.say,
            show_error=around.notice.show_error,
        )
        self._narrator = Narrator(
            self._window,
            bar=bar,
            counter=around.tool_bar.counter,
            notice=around.notice,
        )
        self._narrator.title_changed.connect(self._window.setWindowTitle)
        self._narrator.follow(session, self.review, self.opener, self._exporter)
        self._enabling = Enabling(
            self.commands,
            session,
            self.review,
            exporter=self._exporter,
            recent=self._recent,
        )

    def _set_theme(self, theme: Theme) -> None:
        parts = (self.layouts, self.view, self.reading, self.living, self.around)
        for part in parts:
            part.set_theme(theme)

    # Commands

    def _cancel(self) -> None:
        self.session.cancel()
        self._exporter.cancel()
        self._narrator.say_cancelled()
        self._enabling.refresh()

    def _clear_recent(self) -> None:
        self._recent.clear()
        self._enabling.refresh()

    def _export(self, *, only_shown: bool = False) -> None:
        catalogue = self.review.catalogue
        if catalogue is not None:
            state = self.living.keeper.state()
            self._exporter.export(catalogue, state, only_shown=only_shown)

    def _switch_lock(self) -> None:
        self._lock.turn()

    def _selected(self) -> tuple[int, ...]:
        dock = self.around.dock
        return dock.list.numbers if dock.has_keyboard() else ()


def _ask_focused(name: str) -> None:
    """Let the text or the list that has the keyboard do this."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QTextEdit | DifferenceTable | PairTree):
        getattr(focus, name)()
