"""What stands around the articles: menus, bars, notices and the list of differences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.window.arrangement import arrange
from viewer.window.commands.actions import fill_menu_bar
from viewer.window.commands.command_names import Command
from viewer.window.listing.difference_dock import DifferenceDock
from viewer.window.look.menus import menu_style
from viewer.window.regions import Region, bar_region, text_regions
from viewer.window.review.reviewing import LIST_MENU
from viewer.window.shown_sign import ShownSign
from viewer.window.status_bar import StatusBar
from viewer.window.tool_bar import ToolBar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.living.living import Living
    from viewer.window.look.theme import Theme
    from viewer.window.panes.notice import Notice


class Surroundings(QObject):
    """Makes what stands around the articles, and puts each part in its place.

    Parameters
    ----------
    window
        What is filled.
    view
        The articles.
    commands
        The action of every command.
    notice, living
        Say what went wrong, and have offers and a note to be placed.
    theme
        The colours to begin with.

    Attributes
    ----------
    menus
        Every menu, those within menus too.
    notice, status_bar, tool_bar, dock
        Above the articles, below, above all, and beside them.
    """

    def __init__(
        self,
        window: QMainWindow,
        view: CompareView,
        commands: Mapping[Command, QAction],
        *,
        notice: Notice,
        living: Living,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._view = view
        self._offers = living.offers
        show_all = commands[Command.SHOW_ALL]
        self.notice = notice
        self.status_bar = StatusBar(commands[Command.CANCEL], window)
        self.menus = fill_menu_bar(window.menuBar(), commands)
        self.tool_bar = ToolBar(commands, window)
        self.dock = DifferenceDock(
            view.review,
            theme,
            show_all=show_all,
            actions=[commands[one] for one in LIST_MENU],
            keys=view.keys,
            parent=window,
        )
        arrange(
            window,
            tool_bar=self.tool_bar,
            status_bar=self.status_bar,
            dock=self.dock,
            centre=(self.notice, self._offers, view),
        )
        sign = ShownSign(view.review, show_all, window)
        self.status_bar.addPermanentWidget(sign)
        self.status_bar.addPermanentWidget(living.note_label)

    def regions(self) -> tuple[Region, ...]:
        """Return the parts of the window, the articles too, in the order of F6."""
        view, offers, dock = self._view, self._offers, self.dock
        return (
            bar_region(self.notice),
            bar_region(view.notice),
            Region(offers, offers.take_focus),
            *text_regions(view),
            Region(dock, dock.take_focus),
            *map(bar_region, (view.foot, self.status_bar, self.tool_bar)),
        )

    def set_theme(self, theme: Theme) -> None:
        """Show everything in these colours."""
        self.notice.set_theme(theme)
        self.tool_bar.set_theme(theme)
        self.dock.set_theme(theme)
        for menu in self.menus.values():
            menu.setStyleSheet(menu_style(theme))
