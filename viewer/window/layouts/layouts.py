"""The ways to look at a comparison, one at a time, all of the same review.

Switching keeps the current difference and the place: nothing is made current by it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from viewer.model import Side
from viewer.settings import LayoutChoice
from viewer.window.commands.command_names import Command
from viewer.window.layouts.gap_speech import GapSpeech
from viewer.window.layouts.row_layer import RowLayer
from viewer.window.layouts.row_spacing import RowSpacing
from viewer.window.sync.place import ReadingPlace, go_to_place, place_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from viewer.settings import SettingsFile
    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.look.theme import Theme

_COMMANDS: Final = {
    Command.LAYOUT_SIDES: LayoutChoice.SIDES,
    Command.LAYOUT_ROWS: LayoutChoice.ROWS,
    Command.LAYOUT_COLUMN: LayoutChoice.COLUMN,
}
_OF_PANES: Final = (
    Command.LINE_UP,
    Command.SCROLL_ALONE,
    Command.FOCUS_ORIGINAL,
    Command.FOCUS_COPY,
)
"""What there is to do with two panes alone; from the one column it leads to them."""


class Layouts(QObject):
    """Shows one of the layouts.

    Parameters
    ----------
    view
        Holds the two panes, within which rows are made, and the one column.
    settings
        Where the choice is remembered.
    theme
        The colours.
    parent
        Owner, as Qt wants it.
    """

    def __init__(
        self,
        view: CompareView,
        settings: SettingsFile,
        theme: Theme,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._settings = settings
        self._actions: Mapping[Command, QAction] = {}
        views = {side: view.pane(side).view for side in Side}
        self.rows = RowSpacing(views, self)
        view.sync.interlude.delay_while(lambda: self.rows.is_pending)
        GapSpeech(views, self.rows, self)
        self._row_layers = [
            RowLayer(views[side], side, self.rows, theme) for side in Side
        ]
        for side, layer in zip(Side, self._row_layers, strict=True):
            views[side].layers.append(layer)
        view.review.comparison_changed.connect(self.rows.show)
        view.review.comparison_changed.connect(self._apply)
        self.rows.show(view.review.comparison)
        self._apply()

    @property
    def choice(self) -> LayoutChoice:
        """The layout that is shown."""
        return self._settings.settings.layout

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what does each command of the layouts."""
        return {one: partial(self.choose, layout) for one, layout in _COMMANDS.items()}

    def join(self, commands: Mapping[Command, QAction]) -> None:
        """Show by these commands which layout it is."""
        self._actions = commands
        for command in _OF_PANES:
            commands[command].triggered.connect(self._leave_column)
        self._check()

    def choose(self, layout: LayoutChoice) -> None:
        """Show this layout from now on, at the same place."""
        self._settings.change(layout=layout)
        self._apply()

    def set_theme(self, theme: Theme) -> None:
        """Show the rows in these colours."""
        for layer in self._row_layers:
            layer.theme = theme

    # Inside

    def _apply(self, _comparison: object = None) -> None:
        in_rows = self.choice is LayoutChoice.ROWS
        is_compared = self._view.review.comparison is not None
        to_column = self.choice is LayoutChoice.COLUMN and is_compared
        # Behind the column the panes stay as they are: to lay them out takes time.
        if in_rows is not self.rows.is_on and not to_column:
            self._view.sync.set_level(in_rows)
            shown = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            if in_rows:  # the bar of the copy is that of both
                shown = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            self._view.pane(Side.ORIGINAL).view.setVerticalScrollBarPolicy(shown)
            self.rows.set_on(in_rows)
        self._show_column(to_column)
        self._check()

    def _show_column(self, wanted: bool) -> None:
        """Show the one column, or the panes, where the reader was in the other."""
        view, column = self._view, self._view.column
        if wanted is view.stage.is_joint:
            return
        copy = view.pane(Side.COPY).view
        focus = QApplication.focusWidget()
        had_focus = focus is not None and any(
            page.isAncestorOf(focus) for page in (column, *map(view.pane, Side))
        )
        if wanted:
            place = place_in(copy)
            view.show_column(True)
            if place is not None:
                column.read_from(place.offset)
        else:
            offset = column.read_offset()
            view.show_column(False)
            if view.review.comparison is not None:
                go_to_place(copy, None if offset is None else ReadingPlace(offset, 0.0))
                view.sync.follow(Side.COPY)
        if had_focus:
            view.focus_side(Side.COPY)

    def _leave_column(self) -> None:
        if self._view.stage.is_joint:
            self.choose(LayoutChoice.SIDES)

    def _check(self) -> None:
        for command, layout in _COMMANDS.items():
            if command in self._actions:
                self._actions[command].setChecked(layout is self.choice)
