"""What is marked on one side of a comparison, and how each kind of mark looks."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtGui import QTextCharFormat

from viewer.model import Kind, Side
from viewer.window.panes.stretches import KINDS, FlatStretches, Stretches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.model import Difference
    from viewer.text import Utf16Map
    from viewer.window.look.theme import MarkColours, Theme

Numbers: TypeAlias = "NDArray[Any]"

_UNDERLINES = {
    Kind.SUBSTITUTED: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Kind.DROPPED: QTextCharFormat.UnderlineStyle.NoUnderline,
    Kind.ADDED: QTextCharFormat.UnderlineStyle.DotLine,
    Kind.MOVED: QTextCharFormat.UnderlineStyle.DashUnderline,
}
_NUMBER = attrgetter("number")


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one side.

    Attributes
    ----------
    words
        The marked stretches. Within a moved passage the differences inside it come
        first.
    places
        Empty stretches: where words of the other side would be.
    moves
        The moved passages, whole.
    """

    words: FlatStretches
    places: Stretches
    moves: Stretches


class MarkIndex:
    """Where differences are on one side, from which the marks of some can be had.

    Parameters
    ----------
    differences
        All that may be marked.
    side
        On which side.
    units
        Of the text there.
    """

    def __init__(
        self, differences: Sequence[Difference], side: Side, units: Utf16Map
    ) -> None:
        self._differences = differences
        self._side = side
        columns = _columns(differences, side, units)
        starts, ends, kinds, _ = columns
        moved = kinds == KINDS.index(Kind.MOVED)
        filled = starts < ends
        self._places = _stretches(columns, starts == ends)
        self._moves = _stretches(columns, filled & moved)
        self._words = _stretches(columns, filled & ~moved)

    def is_of(self, differences: Sequence[Difference], side: Side) -> bool:
        """Tell whether the index was made of this very sequence, and for `side`."""
        return differences is self._differences and side is self._side

    def marks(self, shown: Sequence[int] | None = None) -> Marks:
        """Return the marks to show.

        Parameters
        ----------
        shown
            1 at the number of each difference to be marked, else 0; None marks all.
        """
        words, places, moves = (
            stretches.only(shown)
            for stretches in (self._words, self._places, self._moves)
        )
        return Marks(FlatStretches(words, moves), places, moves)


def _columns(
    differences: Sequence[Difference], side: Side, units: Utf16Map
) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    """Return start and end in units, kind and number; by start, the longest first."""
    # Heavy, and loaded once there are differences.
    import numpy as np  # noqa: PLC0415

    from viewer.sessions.columns import codes_of  # noqa: PLC0415

    span = "original" if side is Side.ORIGINAL else "copy"
    starts = np.fromiter(map(attrgetter(f"{span}.start"), differences), np.intc)
    ends = np.fromiter(map(attrgetter(f"{span}.end"), differences), np.intc)
    if not units.is_identity:
        starts, ends = (
            np.fromiter(map(units.to_units, column.tolist()), np.intc)
            for column in (starts, ends)
        )
    kinds = codes_of(map(attrgetter("kind"), differences), KINDS)
    numbers = np.fromiter(map(_NUMBER, differences), np.intc)
    order = np.lexsort((-ends, starts))
    return starts[order], ends[order], kinds[order], numbers[order]


def _stretches(
    columns: tuple[Numbers, Numbers, Numbers, Numbers], chosen: Numbers
) -> Stretches:
    """Return the stretches of the rows that are chosen."""
    starts, ends, kinds, numbers = (column[chosen].tobytes() for column in columns)
    return Stretches(array("i", starts), array("i", ends), kinds, array("i", numbers))


def mark_formats(theme: Theme) -> dict[Kind, QTextCharFormat]:
    """Return the look of each kind of mark."""
    return {kind: mark_format(kind, theme.marks[kind]) for kind in Kind}


def mark_format(kind: Kind, colours: MarkColours) -> QTextCharFormat:
    """Return the look of marks of this kind, told apart without colour too."""
    look = QTextCharFormat()
    look.setBackground(colours.background)
    look.setForeground(colours.text)
    look.setUnderlineStyle(_UNDERLINES[kind])
    look.setUnderlineColor(colours.line)
    look.setFontStrikeOut(kind is Kind.DROPPED)
    return look
