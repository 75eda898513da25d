"""The ways to look at a comparison, one at a time, all of the same review.

Switching keeps the current difference and the place: nothing is made current by it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.model import Side
from viewer.settings import LayoutChoice
from viewer.window.command_names import Command
from viewer.window.row_layer import RowLayer
from viewer.window.row_spacing import RowSpacing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from viewer.settings import SettingsFile
    from viewer.window.compare_view import CompareView
    from viewer.window.theme import Theme

_COMMANDS: Final = {
    Command.LAYOUT_SIDES: LayoutChoice.SIDES,
    Command.LAYOUT_ROWS: LayoutChoice.ROWS,
}


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
        views = {side: view.pane(side).view for side in Side}
        self.rows = RowSpacing(views, self)
        self._row_layers = [
            RowLayer(views[side], side, self.rows, theme) for side in Side
        ]
        for side, layer in zip(Side, self._row_layers, strict=True):
            views[side].layers.append(layer)
        view.review.comparison_changed.connect(self.rows.show)
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
        self._check()

    def choose(self, layout: LayoutChoice) -> None:
        """Show this layout from now on, at the same place."""
        self._settings.change(layout=layout)
        self._apply()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in these colours."""
        for layer in self._row_layers:
            layer.theme = theme

    # Inside

    def _apply(self) -> None:
        in_rows = self.choice is LayoutChoice.ROWS
        if in_rows is not self.rows.is_on:
            self._view.sync.set_level(in_rows)
            shown = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            if in_rows:  # the bar of the copy is that of both
                shown = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            self._view.pane(Side.ORIGINAL).view.setVerticalScrollBarPolicy(shown)
            self.rows.set_on(in_rows)
        self._check()

    def _check(self) -> None:
        for command, layout in _COMMANDS.items():
            if command in self._actions:
                self._actions[command].setChecked(layout is self.choice)
