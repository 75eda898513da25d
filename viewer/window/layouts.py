"""The ways to look at a comparison, one at a time, all of the same review.

Switching keeps the current difference and the place: nothing is made current by it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from viewer.model import Side
from viewer.settings import LayoutChoice
from viewer.window.column_view import ColumnView
from viewer.window.command_names import Command
from viewer.window.place import ReadingPlace, go_to_place, place_in
from viewer.window.row_layer import RowLayer
from viewer.window.row_spacing import RowSpacing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from viewer.model import Difference, Span
    from viewer.settings import SettingsFile
    from viewer.window.compare_view import CompareView
    from viewer.window.theme import Theme

_COMMANDS: Final = {
    Command.LAYOUT_SIDES: LayoutChoice.SIDES,
    Command.LAYOUT_ROWS: LayoutChoice.ROWS,
    Command.LAYOUT_COLUMN: LayoutChoice.COLUMN,
}
_OF_PANES: Final = (
    Command.FIND,
    Command.FIND_NEXT,
    Command.FIND_PREVIOUS,
    Command.BLINK,
    Command.EXPLAIN,
    Command.LINE_UP,
    Command.SCROLL_ALONE,
    Command.FOCUS_ORIGINAL,
    Command.FOCUS_COPY,
)
"""What is done in the panes; from the one column it leads back to them."""


class Layouts(QStackedWidget):
    """Shows one of the layouts.

    Parameters
    ----------
    view
        The two panes; rows are made within them.
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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._settings = settings
        self._actions: Mapping[Command, QAction] = {}
        self.addWidget(view)
        self.column = ColumnView(view.review, theme, self)
        self.addWidget(self.column)
        views = {side: view.pane(side).view for side in Side}
        self.rows = RowSpacing(views, self)
        self._row_layers = [
            RowLayer(views[side], side, self.rows, theme) for side in Side
        ]
        for side, layer in zip(Side, self._row_layers, strict=True):
            views[side].layers.append(layer)
        view.review.comparison_changed.connect(self.rows.show)
        view.review.comparison_changed.connect(self._apply)
        view.review.look_from(self._seen)
        views[Side.COPY].relaid.connect(self._set_typography)
        self.column.zoom_asked.connect(views[Side.COPY].zoom_asked)
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
        """Show everything in these colours."""
        self.column.set_theme(theme)
        for layer in self._row_layers:
            layer.theme = theme

    def take_focus(self) -> bool:
        """Give the keyboard to the one column, if it is shown."""
        is_shown = self.currentWidget() is self.column
        if is_shown:
            self.column.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return is_shown

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
        if wanted is (self.currentWidget() is self.column):
            return
        copy = self._view.pane(Side.COPY).view
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        if wanted:
            place = place_in(copy)
            self.setCurrentWidget(self.column)
            self._set_typography()
            self.column.set_active(True)
            if place is not None:
                self.column.read_from(place.offset)
        else:
            offset = self.column.read_offset()
            self.setCurrentWidget(self._view)
            self.column.set_active(False)
            if self._view.review.comparison is not None:
                go_to_place(copy, None if offset is None else ReadingPlace(offset, 0.0))
                self._view.sync.follow(Side.COPY)
        if had_focus and not self.take_focus():
            self._view.focus_side(Side.COPY)

    def _leave_column(self) -> None:
        if self.currentWidget() is self.column:
            self.choose(LayoutChoice.SIDES)

    def _seen(self, current: Difference | None) -> Span | None:
        """Return what is seen of the original where `current` is not."""
        if self.currentWidget() is self.column:
            return self.column.seen_original(current)
        return self._view.seen(current)

    def _set_typography(self) -> None:
        self.column.set_typography(self._view.pane(Side.COPY).view.typography)

    def _check(self) -> None:
        for command, layout in _COMMANDS.items():
            if command in self._actions:
                self._actions[command].setChecked(layout is self.choice)
