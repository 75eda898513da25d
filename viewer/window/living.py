"""What keeps the reader's work safe: watching the files, sessions, and recovery.

Joins these parts for the window; each stands in a module of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.window.keeper import Keeper
from viewer.window.notes import Notes
from viewer.window.offers import Offers
from viewer.window.reloading import Reloader

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from viewer.window.compare_view import CompareView
    from viewer.window.session import Session
    from viewer.window.theme import Theme


class Living(QObject):
    """Keeps what is open, and what was done with it, in step with the disk.

    Parameters
    ----------
    window
        The window; owns the parts.
    session, view
        What is open in it, and where that is looked at.
    theme
        The colours to begin with.
    """

    def __init__(
        self, window: QWidget, session: Session, view: CompareView, *, theme: Theme
    ) -> None:
        super().__init__(window)
        self.offers = Offers(theme, window)
        self.notes = Notes(view.review.undo_stack, self)
        self.keeper = Keeper(session, view, self.notes)
        self.reloader = Reloader(session, self.offers.files, window)

    def join(self, say: Callable[[str], object]) -> None:
        """Begin, once the view has been joined to the session.

        Parameters
        ----------
        say
            Tells the reader something in passing.
        """
        self._say = say
        self.keeper.follow_articles()
        self.keeper.lost.connect(self._say_lost)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in these colours."""
        self.offers.set_theme(theme)

    def shut_down(self) -> None:
        """End whatever is under way; the window is closing."""
        self.reloader.watcher.shut_down()

    def _say_lost(self, count: int) -> None:
        self._say(
            self.tr(
                "%n set aside or noted difference(s) are no longer there.", "", count
            )
        )
