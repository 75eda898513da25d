"""What is marked on one side of a comparison, and how each kind of mark looks."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter, is_
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat

from viewer.model import Kind, Side
from viewer.window.panes.stretches import FlatStretches, Stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from viewer.model import Difference
    from viewer.text import Utf16Map
    from viewer.window.look.theme import MarkColours, Theme

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
        self._side = side
        self._numbered = {one.number: one for one in differences}
        spans = _spans(differences, side, units)
        spans.sort(key=_by_start)
        filled = [item for item in spans if item[0] < item[1]]
        self._places = Stretches([item for item in spans if item[0] == item[1]])
        self._moves = Stretches([item for item in filled if item[2].kind is Kind.MOVED])
        self._words = Stretches(
            [item for item in filled if item[2].kind is not Kind.MOVED]
        )

    def has(self, differences: Sequence[Difference], side: Side) -> bool:
        """Tell whether all of these are in the index, and for `side`."""
        known = map(self._numbered.get, map(_NUMBER, differences))
        return side is self._side and all(map(is_, known, differences))

    def marks_of(self, differences: Sequence[Difference]) -> Marks:
        """Return the marks of these differences, which the index must have."""
        shown = bytearray(max(self._numbered, default=0) + 1)
        for one in differences:
            shown[one.number] = True
        words, places, moves = (
            stretches.only(shown)
            for stretches in (self._words, self._places, self._moves)
        )
        return Marks(FlatStretches(words, moves), places, moves)


def _spans(
    differences: Iterable[Difference], side: Side, units: Utf16Map
) -> list[tuple[int, int, Difference]]:
    """Return start and end, in units, of each difference on `side`."""
    if side is Side.ORIGINAL:
        spans = [(one.original.start, one.original.end, one) for one in differences]
    else:
        spans = [(one.copy.start, one.copy.end, one) for one in differences]
    if units.is_identity:
        return spans
    convert = units.to_units
    return [(convert(start), convert(end), one) for start, end, one in spans]


def _by_start(item: tuple[int, int, Difference]) -> tuple[int, int]:
    return item[0], -item[1]


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
