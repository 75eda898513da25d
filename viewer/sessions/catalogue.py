"""The differences of a comparison, with the wordings by which they are found."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from viewer.model import Kind, Side
from viewer.sessions.filters import Pair

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.model import Comparison, Difference
    from viewer.sessions.columns import Columns


@dataclass(frozen=True)
class Catalogue:
    """The differences of a comparison, with the wordings by which they are found.

    The alignment makes a difference when it is asked for one; here all are, once.
    """

    comparison: Comparison

    @cached_property
    def differences(self) -> tuple[Difference, ...]:
        """All of them; that of number n comes n-th."""
        return tuple(self.comparison.differences)

    @cached_property
    def columns(self) -> Columns:
        """What is asked of all of them at once."""
        from viewer.sessions.columns import Columns  # noqa: PLC0415 - heavy

        return Columns(self.differences, self.words)

    @cached_property
    def _folded(self) -> tuple[str, str]:
        original, copy = (folded_by_offset(self.comparison, side) for side in Side)
        return original, copy

    @cached_property
    def _wordings(self) -> list[Pair | None]:
        return [None] * len(self.differences)

    def wording(self, difference: Difference) -> Pair:
        """Return the words of a difference on both sides, folded."""
        made = self._wordings[difference.number - 1]
        if made is None:
            made = self._wordings[difference.number - 1] = Pair(*self.words(difference))
        return made

    def words(self, difference: Difference) -> tuple[str, str]:
        """Return the words of a difference on both sides, folded, anew each time."""
        original, copy = self._folded
        here, there = difference.original, difference.copy
        return (
            " ".join(original[here.start : here.end].split()),
            " ".join(copy[there.start : there.end].split()),
        )

    def written(self, pair: Pair) -> Pair:
        """Return a pair as the articles write it.

        That is without capitals if one of its places has none, and else, as with names,
        as in the first of them.
        """
        return Pair(
            self._written(pair, Side.ORIGINAL, pair.original),
            self._written(pair, Side.COPY, pair.copy),
        )

    def _written(self, pair: Pair, side: Side, folded: str) -> str:
        text = self.comparison.article(side).text
        spans = (one.on(side) for one in self.dictionary[pair])
        words = [" ".join(text[span.start : span.end].split()) for span in spans]
        return folded if folded in words else words[0]

    @cached_property
    def dictionary(self) -> Mapping[Pair, tuple[Difference, ...]]:
        """Every substitution by its pair, in order of first appearance."""
        found: dict[Pair, list[Difference]] = {}
        for one in self.differences:
            if one.kind is Kind.SUBSTITUTED:
                found.setdefault(self.wording(one), []).append(one)
        return {pair: tuple(those) for pair, those in found.items()}

    def numbered(self, number: int) -> Difference | None:
        """Return the difference of this number, if there is one."""
        if 1 <= number <= len(self.differences):
            return self.differences[number - 1]
        return None

    def pair_of(self, difference: Difference) -> Pair | None:
        """Return the pair of a substitution; None for the other kinds."""
        if difference.kind is not Kind.SUBSTITUTED:
            return None
        return self.wording(difference)


def folded_by_offset(comparison: Comparison, side: Side) -> str:
    """Return the text of `side` in lower case, every offset where it was."""
    text = comparison.article(side).text
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
