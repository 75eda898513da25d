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
from itertools import count, islice, repeat
from typing import TYPE_CHECKING

from viewer.model import Side, Span, Spans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from viewer.window.sync.scroll_map import Anchors

LIMIT = 10_000
"""How many matches are looked for in one article."""

_PIECE = 100_000
"""Characters that are made ready in one step, which takes a few milliseconds."""

_ALIKE = {
    **dict.fromkeys("\t\n\v\f\r\x85\xa0\u2007\u2009\u202f\u2028\u2029", " "),
    **dict.fromkeys("‘’‛ʼ＇", "'"),
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("‐‑", "-"),
}
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
    """A text made ready to be searched again and again.

    Parameters
    ----------
    text
        The text. Nothing is done with it before it is prepared or searched.
    """

    def __init__(self, text: str) -> None:
        self._text = self._folded = ""
        # Where text and folded text go apart: before and behind each sign that is
        # folded to several letters. Behind an even knot they go on side by side.
        self._knots, self._folded_knots = array("i", [0]), array("i", [0])
        self._steps = self._prepared(text)

    def prepare(self) -> Iterator[None]:
        """Make it ready, a little with each step; a search does the rest at once."""
        yield from self._steps

    def find(self, query: Query) -> Spans:
        """Return where the query matches, in order and without overlap, up to `LIMIT`.

        Where a capital is folded to several letters ("ß" to "ss"), a match holds the
        whole of it or nothing.
        """
        wanted = _alike(query.text)
        if not query.match_case:
            wanted = wanted.casefold()
        if not wanted.strip():
            return Spans.of(())
        for _ in self._steps:
            pass
        pattern = re.compile(_pattern(wanted, whole_words=query.whole_words))
        places = self._places(pattern, match_case=query.match_case)
        return Spans.of(islice(places, LIMIT))

    def _prepared(self, text: str) -> Iterator[None]:
        pieces: list[str] = []
        folded_pieces: list[str] = []
        folded_start = 0
        for start in range(0, len(text), _PIECE):
            piece = _alike(text[start : start + _PIECE])
            folded = piece.casefold()
            if len(folded) != len(piece):
                self._tie(piece, start, folded_start)
            pieces.append(piece)
            folded_pieces.append(folded)
            folded_start += len(folded)
            yield
        self._text, self._folded = "".join(pieces), "".join(folded_pieces)

    def _tie(self, piece: str, start: int, folded_start: int) -> None:
        """Add the knots of a piece that starts here in the text and when folded."""
        longer = {sign for sign in {*piece} if len(sign.casefold()) > 1}
        for found in re.finditer(f"[{''.join(longer)}]", piece):
            self._knots.extend(start + place for place in found.span())
            folded = folded_start + found.start()
            length = len(found[0].casefold())
            self._folded_knots.extend((folded, folded + length))
            folded_start += length - 1

    def _places(
        self, pattern: re.Pattern[str], *, match_case: bool
    ) -> Iterator[tuple[int, int]]:
        if match_case:
            return (found.span() for found in pattern.finditer(self._text))
        matches = (found.span() for found in pattern.finditer(self._folded))
        return matches if len(self._knots) == 1 else self._unfolded(matches)

    def _unfolded(
        self, matches: Iterator[tuple[int, int]]
    ) -> Iterator[tuple[int, int]]:
        for start, end in matches:
            place, behind = self._unfold(start), self._unfold(end)
            if place is not None and behind is not None:
                yield place, behind

    def _unfold(self, folded: int) -> int | None:
        """Return the place of this one of the folded text; None within a sign."""
        knot = bisect_right(self._folded_knots, folded) - 1
        beyond = folded - self._folded_knots[knot]
        return None if knot % 2 and beyond else self._knots[knot] + beyond


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


def _alike(text: str) -> str:
    """Return a text with one sign for all those that make no difference.

    To replace each takes a fraction of the time of `str.translate`.
    """
    for sign, like in _ALIKE.items():
        text = text.replace(sign, like)
    return text


def _pattern(wanted: str, *, whole_words: bool) -> str:
    """Return what matches; it begins with what is wanted, by which it is found fast."""
    pattern = words = re.escape(wanted)
    if whole_words and _WORD.match(wanted[0]):
        pattern += rf"(?<!\w{words})"
    if whole_words and _WORD.match(wanted[-1]):
        pattern += r"(?!\w)"
    return pattern
