"""The woven text as one string: which run is where, and how a part of it is copied.

Knows no window; places are code points of the string.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING

from viewer.model import Kind, Side, Span
from viewer.window.column.woven_places import Places, places_of_copy, places_of_original

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from viewer.model import Comparison, Difference
    from viewer.window.column.inline_text import Run

_DEL = '<del style="color:#9c3510;text-decoration:line-through">{}</del>'
_INS = '<ins style="color:#14507f;text-decoration:underline">{}</ins>'
_HTML = {Side.ORIGINAL: _DEL, Side.COPY: _INS, None: "{}"}
_PLAIN = {Side.ORIGINAL: "[-{}-]", Side.COPY: "{{+{}+}}", None: "{}"}


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a run: the white space ahead of it, its words, whose they are."""

    before: str
    words: str
    side: Side | None


class WovenText:
    """The runs, one after the other.

    Parameters
    ----------
    runs
        What to show.
    comparison
        Of which it was made.
    moved_away
        What stands where a moved passage was.

    Attributes
    ----------
    text
        All of it.
    """

    def __init__(
        self,
        runs: Sequence[Run] = (),
        comparison: Comparison | None = None,
        *,
        moved_away: str = "",
    ) -> None:
        self._runs = runs
        self._comparison = comparison
        self._moved_away = moved_away
        self._starts: list[int] = []
        parts: list[str] = []
        at = 0
        for run in runs:
            words = self._words(run)
            parts += (run.before, words)
            at += len(run.before)
            self._starts.append(at)
            at += len(words)
        self.text = "".join(parts)

    @cached_property
    def extents(self) -> Mapping[int, Span]:
        """For the number of each difference where it stands."""
        found: dict[int, Span] = {}
        for run, span in self._placed():
            if run.inside is not None and run.side is not Side.ORIGINAL:
                found[run.inside] = _joined(found.get(run.inside), span)
            if run.difference is not None and not run.is_moved_away:
                number = run.difference.number
                found[number] = _joined(found.get(number), span)
        return found

    def marked(self) -> list[Difference]:
        """Return what to mark, as differences of this text on either side.

        Words of the original are marked as dropped wherever they stand.
        """
        found = []
        moved: set[int] = set()
        for run, span in self._placed():
            one = run.difference
            if one is None:
                continue
            if one.kind is not Kind.MOVED:
                kind = Kind.DROPPED if run.side is Side.ORIGINAL else one.kind
                found.append(replace(one, kind=kind, original=span, copy=span))
            elif run.is_moved_away:
                found.append(replace(one, original=span, copy=span))
            elif one.number not in moved:
                moved.add(one.number)
                whole = self.extents[one.number]
                found.append(replace(one, original=whole, copy=whole))
        return found

    def places(self, side: Side) -> Places:
        """Return where each part of the article of `side` is shown."""
        return self._places_of_copy if side is Side.COPY else self._places_of_original

    def as_plain(self, part: Span) -> str:
        """Return a part as plain text: ``[-of the original-]``, ``{+of the copy+}``."""
        return "".join(
            one.before + (_PLAIN[one.side].format(one.words) if one.words else "")
            for one in self._pieces(part)
        )

    def as_html(self, part: Span) -> str:
        """Return a part as HTML: ``p`` with ``del`` and ``ins`` in it."""
        paragraphs = [""]
        for one in self._pieces(part):
            for is_words, text in ((False, one.before), (True, one.words)):
                for index, line in enumerate(text.split("\n")):
                    if index:
                        paragraphs.append("")
                    if line:
                        wrap = _HTML[one.side] if is_words else "{}"
                        paragraphs[-1] += wrap.format(escape(line))
        return "".join(
            f'<p dir="auto">{one}</p>\n' for one in paragraphs if one.strip()
        )

    @cached_property
    def _places_of_copy(self) -> Places:
        return places_of_copy(self._placed())

    @cached_property
    def _places_of_original(self) -> Places:
        if self._comparison is None:
            return Places()
        return places_of_original(tuple(self._placed()), self._comparison)

    def _words(self, run: Run) -> str:
        return self._moved_away if run.is_moved_away else run.text

    def _placed(self) -> Iterator[tuple[Run, Span]]:
        for run, start in zip(self._runs, self._starts, strict=True):
            yield run, Span(start, start + len(self._words(run)))

    def _pieces(self, part: Span) -> Iterator[_Piece]:
        """Yield what of each run lies within `part`."""
        first = max(0, bisect_right(self._starts, part.start) - 1)
        for run, start in zip(self._runs[first:], self._starts[first:], strict=True):
            begin = start - len(run.before)
            if begin >= part.end:
                return
            before = run.before[max(0, part.start - begin) : part.end - begin]
            low = max(0, part.start - start)
            words = self._words(run)[low : max(low, part.end - start)]
            yield _Piece(before, words, None if run.is_moved_away else run.side)


def _joined(one: Span | None, other: Span) -> Span:
    if one is None:
        return other
    return Span(min(one.start, other.start), max(one.end, other.end))
