"""Finds words in the two articles; knows neither window nor widget.

Capitals, the shape of quotation marks and the kind of white space make no difference
unless asked for. All places are code points of the articles' texts as they are.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, count, islice, repeat
from typing import TYPE_CHECKING

from viewer.model import Side, Span, Spans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from viewer.window.sync.scroll_map import Anchors

LIMIT = 10_000
"""How many matches are looked for in one article."""

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\t\n\v\f\r\x85\xa0\u2007\u2009\u202f\u2028\u2029", " "),
        **dict.fromkeys("‘’‛ʼ＇", "'"),
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("‐‑", "-"),
    }
)
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Query:
    """What to find.

    Attributes
    ----------
    text
        The words.
    match_case
        Whether capitals must be the same.
    whole_words
        Whether it must not be part of a longer word.
    """

    text: str = ""
    match_case: bool = False
    whole_words: bool = False


class Searchable:
    """A text made ready to be searched again and again."""

    def __init__(self, text: str) -> None:
        self._text = text.translate(_ALIKE)
        self._folded: str | None = None
        self._starts: array[int] | None = None

    def find(self, query: Query) -> Spans:
        """Return where the query matches, in order and without overlap, up to `LIMIT`.

        Where a capital is folded to several letters ("ß" to "ss"), a match holds the
        whole of it or nothing.
        """
        wanted = query.text.translate(_ALIKE)
        if not query.match_case:
            wanted = wanted.casefold()
        if not wanted.strip():
            return Spans.of(())
        pattern = re.compile(_pattern(wanted, whole_words=query.whole_words))
        places = self._places(pattern, match_case=query.match_case)
        return Spans.of(islice(places, LIMIT))

    def _places(
        self, pattern: re.Pattern[str], *, match_case: bool
    ) -> Iterator[tuple[int, int]]:
        if match_case:
            return (found.span() for found in pattern.finditer(self._text))
        if self._folded is None:
            self._fold()
        return self._unfolded(pattern)

    def _fold(self) -> None:
        self._folded = self._text.casefold()
        if len(self._folded) != len(self._text):
            lengths = (len(sign.casefold()) for sign in self._text)
            self._starts = array("i", accumulate(lengths, initial=0))

    def _unfolded(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
        for found in pattern.finditer(self._folded or ""):
            start, end = found.span()
            if self._starts is None:
                yield start, end
                continue
            first = bisect_left(self._starts, start)
            last = bisect_left(self._starts, end)
            if (self._starts[first], self._starts[last]) == (start, end):
                yield first, last


@dataclass(frozen=True, slots=True)
class Hit:
    """One match."""

    side: Side
    span: Span


def by_section(anchors: Anchors | None) -> Callable[[Side, int], int]:
    """Return the order in which two articles are read beside each other.

    Between two places that correspond come the matches of the original first.

    Parameters
    ----------
    anchors
        Places that correspond; None where the articles were not compared.
    """
    places = {side: () if anchors is None else anchors.on(side) for side in Side}

    def section(side: Side, offset: int) -> int:
        return bisect_right(places[side], offset)

    return section


class Hits:
    """The matches in both articles, in reading order.

    Parameters
    ----------
    spans
        The matches on each side.
    section
        For a code point of an article how far on it is read; of those that are read
        together comes the original first.
    """

    def __init__(
        self, spans: Mapping[Side, Spans], section: Callable[[Side, int], int]
    ) -> None:
        self._spans = spans
        self._section = section
        order: list[tuple[int, bool, int, int]] = []
        for side, found in spans.items():
            sections = map(partial(section, side), found.starts)
            is_copy = repeat(side is Side.COPY)
            order += zip(sections, is_copy, found.starts, count(), strict=False)
        order.sort()
        self._order = order

    def __len__(self) -> int:
        return len(self._order)

    def __getitem__(self, rank: int) -> Hit:
        _, is_copy, _, index = self._order[rank]
        side = Side.COPY if is_copy else Side.ORIGINAL
        return Hit(side, self._spans[side][index])

    def on(self, side: Side) -> Spans:
        """Return the matches on `side`."""
        return self._spans[side]

    def first_from(self, side: Side, offset: int) -> int | None:
        """Return the rank of the first match at this place or behind; else the first.

        None where there is no match at all.
        """
        if not self._order:
            return None
        wanted = (self._section(side, offset), side is Side.COPY, offset, -1)
        rank = bisect_left(self._order, wanted)
        return rank if rank < len(self._order) else 0


def _pattern(wanted: str, *, whole_words: bool) -> str:
    pattern = re.escape(wanted)
    if whole_words:
        before = r"(?<!\w)" if _WORD.match(wanted[0]) else ""
        behind = r"(?!\w)" if _WORD.match(wanted[-1]) else ""
        pattern = f"{before}{pattern}{behind}"
    return pattern
