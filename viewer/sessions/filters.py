"""Which differences the reader wants to see; knows neither window nor Qt.

Nothing is taken out of the comparison: what is hidden keeps its number, and comes back
as soon as the filter, the rule or the setting aside is taken back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from viewer.model import Ignore, Kind, Nature


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """A wording of the original and what the copy has for it, without case."""

    original: str
    copy: str


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked for.

    Attributes
    ----------
    kinds, natures
        Those to show; with none of them named, all.
    text
        To be found in the wording of either side or in a note, whatever its case.
    pair
        The one pair to show, or None.
    """

    kinds: frozenset[Kind] = frozenset()
    natures: frozenset[Nature] = frozenset()
    text: str = ""
    pair: Pair | None = None


@dataclass(frozen=True, slots=True)
class Sieve:
    """What decides which differences are shown.

    Attributes
    ----------
    filters
        What the reader asks for.
    ignored
        What is not counted as a difference at present.
    set_asides
        Numbers of those that were set aside one by one.
    notes
        What was written about single ones, by their numbers.
    """

    filters: Filter = Filter()
    ignored: frozenset[Ignore] = frozenset()
    set_asides: Collection[int] = ()
    notes: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a difference stands among those shown: the `rank`-th `of` so many."""

    rank: int
    of: int


def folded(text: str) -> str:
    """Return a text as it is searched: without capitals and with single spaces."""
    return " ".join(text.lower().split())
