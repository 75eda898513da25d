"""What the reader did with a comparison, in a form that outlives the comparison.

`Kept` speaks of the texts, not of numbers, so that it still fits when a file was edited
and read again, or when a session is opened on another day. Knows neither window nor Qt.
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - dataclass fields, looked up at run time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from viewer.model import Ignore, Side, Span
from viewer.sessions.anchoring import Anchor, Finder, Quote, locate
from viewer.sessions.filters import Filter, Pair

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.model import Comparison, Difference


@dataclass(frozen=True, slots=True)
class State:
    """What the reader did, by the numbers of one comparison.

    Attributes
    ----------
    set_asides, notes
        The reasons and the notes, by number of difference.
    filters, ignored
        What is asked for, and what is not counted.
    current
        The number of the current difference.
    places
        The code point at the sync line of each side, and the pixels that its line
        begins above it; without a side that stands at its beginning.
    """

    set_asides: Mapping[int, str] = field(default_factory=dict)
    notes: Mapping[int, str] = field(default_factory=dict)
    filters: Filter = field(default_factory=Filter)
    ignored: frozenset[Ignore] = frozenset()
    current: int | None = None
    places: Mapping[Side, tuple[int, float]] = field(default_factory=dict)


Marked: TypeAlias = tuple[tuple[Anchor, str], ...]
"""Differences, each with what the reader wrote about it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the reader did, by the words of the articles.

    Attributes
    ----------
    set_asides, notes
        The reasons and the notes.
    filters, ignored
        What is asked for, and what is not counted.
    current
        The current difference.
    places
        What stands at the sync line of each side, and the pixels above it.
    """

    set_asides: Marked = ()
    notes: Marked = ()
    filters: Filter = field(default_factory=Filter)
    ignored: frozenset[Ignore] = frozenset()
    current: Anchor | None = None
    places: Mapping[Side, tuple[Quote, float]] = field(default_factory=dict)

    @property
    def marks(self) -> int:
        """How many set-asides and notes there are."""
        return len(self.set_asides) + len(self.notes)

    def with_strays(self, strays: Kept) -> Kept:
        """Return the same with the marks of `strays`, which may fit again later."""
        return replace(
            self,
            set_asides=self.set_asides + strays.set_asides,
            notes=self.notes + strays.notes,
        )

    def swapped(self) -> Kept:
        """Return the same for the articles with their sides exchanged."""
        pair = self.filters.pair
        return replace(
            self,
            set_asides=tuple((one.swapped(), text) for one, text in self.set_asides),
            notes=tuple((one.swapped(), text) for one, text in self.notes),
            filters=replace(
                self.filters, pair=Pair(pair.copy, pair.original) if pair else None
            ),
            current=self.current.swapped() if self.current else None,
            places={side.other: place for side, place in self.places.items()},
        )


def keep(comparison: Comparison, state: State) -> Kept:
    """Return what `state` says of `comparison`, by the words of its articles."""
    differences = comparison.differences
    size = len(differences)

    def anchor(number: int) -> Anchor:
        return Anchor.of(comparison, differences[number - 1])

    def marked(texts: Mapping[int, str]) -> Marked:
        return tuple(
            (anchor(number), text)
            for number, text in sorted(texts.items())
            if 1 <= number <= size
        )

    return Kept(
        set_asides=marked(state.set_asides),
        notes=marked(state.notes),
        filters=state.filters,
        ignored=state.ignored,
        current=anchor(state.current) if state.current else None,
        places={
            side: (_quote_at(comparison.article(side).text, offset), above)
            for side, (offset, above) in state.places.items()
        },
    )


def fit(
    kept: Kept, comparison: Comparison, differences: Sequence[Difference]
) -> tuple[State, int]:
    """Return what of `kept` holds for a comparison, and how much does not.

    Parameters
    ----------
    kept
        What the reader did, perhaps with an earlier state of the articles.
    comparison, differences
        What is looked at now, and all its differences.

    Returns
    -------
    State and int
        By the numbers of `comparison`, and how many set-asides and notes were of
        differences that there are no longer.
    """
    finder = Finder(comparison, differences)
    set_asides, lost = _found(finder, kept.set_asides)
    notes, lost_too = _found(finder, kept.notes)
    state = State(
        set_asides=set_asides,
        notes=notes,
        filters=kept.filters,
        ignored=kept.ignored,
        current=finder.nearest(kept.current) if kept.current else None,
        places={
            side: (locate(quote, comparison.article(side).text), above)
            for side, (quote, above) in kept.places.items()
        },
    )
    return state, lost + lost_too


def strays(
    kept: Kept, comparison: Comparison, differences: Sequence[Difference]
) -> Kept:
    """Return the set-asides and notes of `kept` that fit no difference."""
    finder = Finder(comparison, differences)

    def unfit(marked: Marked) -> Marked:
        numbers = finder.numbers(anchor for anchor, _ in marked)
        pairs = zip(numbers, marked, strict=True)
        return tuple(mark for number, mark in pairs if number is None)

    return Kept(set_asides=unfit(kept.set_asides), notes=unfit(kept.notes))


def _found(finder: Finder, marked: Marked) -> tuple[dict[int, str], int]:
    numbers = finder.numbers(anchor for anchor, _ in marked)
    found = {
        number: text
        for number, (_, text) in zip(numbers, marked, strict=True)
        if number is not None
    }
    return found, len(marked) - len(found)


def _quote_at(text: str, offset: int) -> Quote:
    offset = min(offset, len(text))
    return Quote.of(text, Span(offset, offset))
