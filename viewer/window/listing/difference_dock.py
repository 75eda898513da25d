"""The part of the window that holds the list of differences, made when first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from viewer.window.listing.difference_list import DifferenceList
from viewer.window.listing.dock_title import DockTitle
from viewer.window.review.stepping import Scope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from viewer.window.look.theme import Theme
    from viewer.window.review.review import Review
    from viewer.window.review.text_keys import TextKeys


class DifferenceDock(QDockWidget):
    """Holds the list at the side of the articles.

    Parameters
    ----------
    review, theme, show_all
        For the list; see there.
    actions
        What the context menus of the list offer.
    keys
        The single keys that do something in the list.
    """

    text_wanted = Signal()
    """The reader wants to go from the list to the text."""

    def __init__(
        self,
        review: Review,
        theme: Theme,
        *,
        show_all: QAction,
        actions: Sequence[QAction],
        keys: TextKeys,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._theme = theme
        self._show_all = show_all
        self._actions = tuple(actions)
        self._keys = keys
        self._list: DifferenceList | None = None
        self._breadth = 0
        self.setWindowTitle(self.tr("Differences"))
        self.title = DockTitle(self, theme)
        self.setTitleBarWidget(self.title)
        self.setObjectName(
            "differences"
        )  # the window's arrangement is kept by this name
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self.hide()

    @property
    def list(self) -> DifferenceList:
        """The list, made now if it was not yet needed."""
        if self._list is None:
            self._list = DifferenceList(self._review, self._theme, self._show_all, self)
            self._list.set_actions(self._actions)
            self._keys.watch(self._list.table)
            self._keys.watch(self._list.pairs, Scope.PAIR)
            self._list.text_wanted.connect(self.text_wanted)
            self.setWidget(self._list)
        return self._list

    @property
    def breadth(self) -> int:
        """How wide the dock is or was when last shown; 0 if it never was."""
        return self._breadth if self.isHidden() else self.width()

    def set_breadth(self, breadth: int) -> None:
        """Be as wide as this when shown; 0 leaves it to the list.

        Qt forgets the width of a dock that is hidden, and does not find it again for
        one that is added to a window on the screen.
        """
        self._breadth = breadth
        if not self.isHidden():
            self._widen()

    def has_keyboard(self) -> bool:
        """Tell whether the keyboard is in the list."""
        return self._list is not None and self._list.isAncestorOf(
            self.window().focusWidget()
        )

    def take_focus(self) -> bool:
        """Give the keyboard to the list."""
        self.list.take_focus()
        return True

    def search(self) -> None:
        """Show the list, and let the reader say what to look for in it."""
        self.show()
        self.list.search.setFocus()
        self.list.search.selectAll()

    def set_theme(self, theme: Theme) -> None:
        """Show the list in these colours."""
        self._theme = theme
        self.setPalette(theme.palette())
        self.title.set_theme(theme)
        if self._list is not None:
            self._list.set_theme(theme)

    # Inside

    def _widen(self) -> None:
        window = self.parent()
        if isinstance(window, QMainWindow) and not self.isFloating():
            wanted = self._breadth or self.list.sizeHint().width()
            breadth = min(wanted, window.width() // 2)
            window.resizeDocks([self], [breadth], Qt.Orientation.Horizontal)

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShowToParent:
            self.list.set_awake(True)
            self._widen()
        elif event.type() is QEvent.Type.HideToParent and self._list is not None:
            self._list.set_awake(False)
            self._breadth = self.width()
        return super().event(event)
