"""What is marked on one side of a comparison, and how each kind of mark looks.

Marks are formats of the block layouts: they leave the document as it is, so that what
is copied is the article and nothing else. They are set for blocks as these come into
view, so that twenty thousand of them cost no more than twenty.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextLayout

from viewer.model import Kind, Side
from viewer.window.text_geometry import is_laid_out

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument

    from viewer.model import Difference
    from viewer.text import Utf16Map
    from viewer.window.theme import MarkColours, Theme

_UNDERLINES = {
    Kind.SUBSTITUTED: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Kind.DROPPED: QTextCharFormat.UnderlineStyle.NoUnderline,
    Kind.ADDED: QTextCharFormat.UnderlineStyle.DotLine,
    Kind.MOVED: QTextCharFormat.UnderlineStyle.DashUnderline,
}
_KINDS = tuple(Kind)
_CODES = {kind: code for code, kind in enumerate(_KINDS)}
_AHEAD = 2_000  # UTF-16 units beyond the screen that are marked as well


class Stretches:
    """Stretches of a text that do not overlap, in order, each of one difference.

    All positions are UTF-16 units.
    """

    def __init__(self) -> None:
        self._starts = array("i")
        self._ends = array("i")
        self._numbers = array("i")
        self._kinds = array("b")

    def __len__(self) -> int:
        return len(self._starts)

    def add(self, start: int, end: int, difference: Difference) -> None:
        """Add a stretch behind the others."""
        self.extend([(start, end, difference)])

    def extend(self, stretches: Sequence[tuple[int, int, Difference]]) -> None:
        """Add start, end and difference of stretches behind the others."""
        self._starts.extend([start for start, _, _ in stretches])
        self._ends.extend([end for _, end, _ in stretches])
        self._numbers.extend([each.number for _, _, each in stretches])
        self._kinds.extend([_CODES[each.kind] for _, _, each in stretches])

    def between(self, start: int, end: int) -> list[tuple[int, int, Kind, int]]:
        """Return start, end, kind and number of what touches `start` to `end`."""
        first = bisect_left(self._ends, start)
        last = bisect_right(self._starts, end)
        return [
            (
                self._starts[at],
                self._ends[at],
                _KINDS[self._kinds[at]],
                self._numbers[at],
            )
            for at in range(first, last)
        ]

    def number_at(self, position: int) -> int | None:
        """Return the number of the difference whose stretch contains `position`."""
        at = bisect_right(self._starts, position) - 1
        if at >= 0 and position < self._ends[at]:
            return self._numbers[at]
        return None


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

    def __init__(
        self, differences: Iterable[Difference], side: Side, units: Utf16Map
    ) -> None:
        self.words = Stretches()
        self.places = Stretches()
        self.moves = Stretches()
        spans = _spans(differences, side, units)
        spans.sort(key=_by_start)
        filled = [item for item in spans if item[0] < item[1]]
        self.places.extend([item for item in spans if item[0] == item[1]])
        self.moves.extend([item for item in filled if item[2].kind is Kind.MOVED])
        self.words.extend(_flat(filled))


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


def _flat(
    spans: Sequence[tuple[int, int, Difference]],
) -> list[tuple[int, int, Difference]]:
    """Cut nested stretches so that the innermost has its text."""
    flat: list[tuple[int, int, Difference]] = []
    reached = 0
    outer: list[tuple[int, Difference]] = []

    def close(until: int) -> None:
        nonlocal reached
        while outer and outer[-1][0] <= until:
            end, difference = outer.pop()
            if reached < end:
                flat.append((reached, end, difference))
                reached = end

    following = [start for start, _, _ in spans[1:]]
    for span, onward in zip_longest(spans, following):
        start, end, difference = span
        if outer:
            close(start)
        if not outer and (onward is None or end <= onward):
            flat.append(span)  # as nearly all are: neither within another nor around
            reached = end
            continue
        if outer and reached < start:
            flat.append((reached, start, outer[-1][1]))
        reached = max(reached, start)
        outer.append((end, difference))
    close(max((end for end, _ in outer), default=0))
    return flat


class MarkLayer:
    """Puts marks on the blocks of a document when these come into view."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._marks: Marks | None = None
        self._formats: Mapping[Kind, QTextCharFormat] = {}
        self._round = 0

    def show(
        self, marks: Marks | None, formats: Mapping[Kind, QTextCharFormat]
    ) -> None:
        """Take these marks from now on; `cover` puts them on."""
        self._marks = marks
        self._formats = formats
        self._round += 1

    def cover(self, start: int, end: int) -> None:
        """Bring the blocks between two positions up to date."""
        if not self._round:
            return
        changed: list[QTextBlock] = []
        block = self._document.findBlock(max(0, start - _AHEAD))
        while block.isValid() and block.position() <= end + _AHEAD:
            if block.userState() != self._round:
                block.setUserState(self._round)
                ranges = self._ranges(block)
                if ranges or block.layout().formats():
                    block.layout().setFormats(ranges)
                    changed.append(block)
            block = block.next()
        self._lay_out_anew(changed)

    def _lay_out_anew(self, blocks: list[QTextBlock]) -> None:
        """Let the document take notice of the formats of these blocks."""
        if not blocks:
            return
        start = blocks[0].position()
        if is_laid_out(self._document):
            # At once: each call costs as much as the text below it is long.
            stop = blocks[-1].position() + blocks[-1].length()
        else:
            # A part in the middle would stop Qt from ever laying out what follows it.
            stop = self._document.characterCount()
        self._document.markContentsDirty(start, stop - start)

    def _ranges(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        if self._marks is None:
            return []
        begin, stop = block.position(), block.position() + block.length() - 1
        ranges = []
        for start, end, kind, _ in self._marks.words.between(begin, stop):
            first, last = max(start, begin), min(end, stop)
            if first < last:
                part = QTextLayout.FormatRange()
                part.start, part.length = first - begin, last - first
                part.format = self._formats[kind]
                ranges.append(part)
        return ranges


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
