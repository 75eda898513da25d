"""Puts the marks of the differences into the paragraphs of an article.

The text itself is complete and in order: whatever is added stands in elements of the
classes "ref" and "place", which hold nothing of the article. What does not count for
the reader is marked too, quietly: with a dotted line and its number in brackets.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from viewer.model import Kind, Side, never_cancelled
from viewer.report.markup import Html, closing, element, escape, hidden, opening
from viewer.report.places import in_words
from viewer.report.reviewed import UNREVIEWED, Standing
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from viewer.model import Cancelled, Comparison, Difference, Span
    from viewer.report.reviewed import Reviewed

_TAGS = {
    Kind.SUBSTITUTED: "mark",
    Kind.DROPPED: "del",
    Kind.ADDED: "ins",
    Kind.MOVED: "span",
}


class _Mark(NamedTuple):
    """A difference where it stands; sorts outer marks before inner ones."""

    start: int
    has_text: bool
    reversed_end: int
    number: int

    @property
    def end(self) -> int:
        return -self.reversed_end

    def cut(self, start: int, end: int) -> _Mark:
        return self._replace(start=start, reversed_end=-end)


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """The paragraphs of one side as HTML.

    Attributes
    ----------
    paragraphs
        In order, each with its marks.
    anchors
        Numbers of the differences that are marked there and can be linked to.
    """

    paragraphs: tuple[Html, ...]
    anchors: frozenset[int]


def anchor(side: Side, number: int) -> str:
    """Return the id of a difference in the text of one side."""
    return f"{side}-D-{number:03d}"


def mark_article(
    comparison: Comparison,
    side: Side,
    *,
    reviewed: Reviewed = UNREVIEWED,
    without_places: frozenset[int] = frozenset(),
    cancelled: Cancelled = never_cancelled,
) -> MarkedArticle:
    """Return the paragraphs of `side` with every difference marked.

    Parameters
    ----------
    comparison
        What to mark.
    side
        Where.
    reviewed
        What counts; the rest is marked quietly.
    without_places
        Numbers of differences that have no words on this side and need no sign there
        that shows the place.
    cancelled
        Asked before each paragraph whether to stop.

    Raises
    ------
    CancelledError
        If `cancelled` returned True.
    """
    marks = sorted(
        _Mark(span.start, bool(span), -span.end, each.number)
        for each in comparison.differences
        if (span := each.on(side)) or each.number not in without_places
    )
    writer = _Writer(comparison, side, reviewed)
    open_marks: list[_Mark] = []
    at = 0
    paragraphs = comparison.article(side).paragraphs
    for index, paragraph in enumerate(paragraphs, 1):
        heed(cancelled)
        is_last = index == len(paragraphs)
        while at < len(marks) and _belongs(marks[at], paragraph, is_last=is_last):
            open_marks.append(marks[at])
            at += 1
        writer.write(paragraph, _clipped(open_marks, paragraph))
        open_marks = [mark for mark in open_marks if mark.end > paragraph.end]
    return MarkedArticle(tuple(writer.paragraphs), frozenset(writer.anchors))


def _belongs(mark: _Mark, paragraph: Span, *, is_last: bool) -> bool:
    """Tell whether a mark begins in a paragraph or in the white space before it.

    A place may also be at the end of a paragraph, or in the white space after the last.
    """
    if mark.start < paragraph.end:
        return True
    return not mark.has_text and (is_last or mark.start == paragraph.end)


def _clipped(marks: Iterable[_Mark], paragraph: Span) -> Iterator[_Mark]:
    for mark in marks:
        start = min(max(mark.start, paragraph.start), paragraph.end)
        end = max(start, min(mark.end, paragraph.end))
        if end > start or not mark.has_text:
            yield mark.cut(start, end)


@dataclass(slots=True)
class _Writer:
    comparison: Comparison
    side: Side
    reviewed: Reviewed
    paragraphs: list[Html] = field(default_factory=list)
    anchors: set[int] = field(default_factory=set)
    _pieces: list[Html] = field(default_factory=list)
    _at: int = 0

    def write(self, paragraph: Span, marks: Iterable[_Mark]) -> None:
        """Write one paragraph; marks that overlap without nesting are cut in two."""
        self._pieces, self._at = [], paragraph.start
        waiting = list(marks)
        heapq.heapify(waiting)
        stack: list[_Mark] = []
        while waiting:
            mark = heapq.heappop(waiting)
            while stack and stack[-1].end <= mark.start:
                self._close(stack.pop())
            self._copy_text(mark.start)
            if not mark.has_text:
                self._show_place(mark.number)
                continue
            if stack and mark.end > stack[-1].end:
                heapq.heappush(waiting, mark.cut(stack[-1].end, mark.end))
                mark = mark.cut(mark.start, stack[-1].end)
            self._open(mark)
            stack.append(mark)
        for mark in reversed(stack):
            self._close(mark)
        self._copy_text(paragraph.end)
        self.paragraphs.append(Html("".join(self._pieces)))

    def _copy_text(self, end: int) -> None:
        if end > self._at:
            text = self.comparison.article(self.side).text
            self._pieces.append(escape(text[self._at : end]))
            self._at = end

    def _open(self, mark: _Mark) -> None:
        difference = self._difference(mark.number)
        tag, look = self._mark_of(difference)
        self._pieces.append(opening(tag, class_=look, id=self._new_id(mark.number)))
        if difference.kind is Kind.MOVED:
            self._pieces.append(_other_end(difference, self.side))

    def _close(self, mark: _Mark) -> None:
        difference = self._difference(mark.number)
        self._copy_text(mark.end)
        self._pieces.append(closing(self._mark_of(difference)[0]))
        self._pieces.append(self._reference(difference))

    def _mark_of(self, difference: Difference) -> tuple[str, str]:
        """Return the element and the class that mark a difference."""
        if self.reviewed.is_counted(difference.number):
            return _TAGS[difference.kind], difference.kind
        return "span", "quiet"

    def _show_place(self, number: int) -> None:
        """Show that the other side has words here."""
        difference = self._difference(number)
        sign = element("span", Html("‸"), class_="place", aria_hidden="true")
        is_counted = self.reviewed.is_counted(number)
        place = element(
            "span",
            sign,
            self._reference(difference),
            class_="absent" if is_counted else "absent quiet",
            id=self._new_id(number),
        )
        self._pieces.append(place)

    def _reference(self, difference: Difference) -> Html:
        """Return the number of a difference, linked to its row if it has one."""
        said, number = in_words(self.comparison, difference), str(difference.number)
        standing = self.reviewed.standing(difference.number)
        if standing is not Standing.COUNTED:
            said, number = f"{said}; {standing}", f"({number})"
        parts = (
            hidden(f" [{said}] "),
            element("span", escape(number), aria_hidden="true"),
        )
        if standing is Standing.NOT_ASKED_FOR:
            return element("span", *parts, class_="ref")
        return element("a", *parts, class_="ref", href=f"#{difference.id}")

    def _new_id(self, number: int) -> str | None:
        """Return an id for the first mark of a difference, none for the others."""
        if number in self.anchors:
            return None
        self.anchors.add(number)
        return anchor(self.side, number)

    def _difference(self, number: int) -> Difference:
        differences: Sequence[Difference] = self.comparison.differences
        return differences[number - 1]


def _other_end(difference: Difference, side: Side) -> Html:
    """Return the sign of a moved passage, linked to where the other side has it."""
    return element(
        "a",
        element("span", Html("⇅"), aria_hidden="true"),
        hidden(f"moved; go to its place in the {side.other}: "),
        class_="ref end",
        href=f"#{anchor(side.other, difference.number)}",
    )
