"""Where the reader was before the keyboard went to the find bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.model import Side

if TYPE_CHECKING:
    from viewer.window.layouts.compare_view import CompareView


class Whereabouts:
    """Remembers in which text the reader was, and tells where on the screen it begins.

    Parameters
    ----------
    view
        The panes.
    """

    def __init__(self, view: CompareView) -> None:
        self._view = view
        self._side = Side.ORIGINAL

    @property
    def side(self) -> Side:
        """The side of the text that the reader was in."""
        return self._side

    def note_side(self) -> None:
        """Take note of the text that has the keyboard now, if one has."""
        focus = self._view.window().focusWidget()
        self._side = self._view.stage.side_of(focus) or self._side

    def top(self) -> tuple[Side, int]:
        """Return the text that the reader was in, and where on the screen it begins."""
        stage = self._view.stage
        side = Side.ORIGINAL if stage.is_joint else self._side
        return side, stage.offset(side, stage.view(side).seen().start)
