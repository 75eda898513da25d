"""The differences of a comparison, with the wordings by which they are found."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from viewer.model import Kind, Side
from viewer.sessions.filters import Pair, folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from viewer.model import Comparison, Difference
    from viewer.sessions.columns import Columns


@dataclass(frozen=True)
class Catalogue:
    """The differences of a comparison, with the wordings by which they are found."""

    comparison: Comparison

    @property
    def differences(self) -> Sequence[Difference]:
        """All of them; that of number n comes n-th."""
        return self.comparison.differences

    @cached_property
    def columns(self) -> Columns:
        """What is asked of all of them at once."""
        from viewer.sessions.columns import Columns  # noqa: PLC0415 - heavy

        return Columns(self.differences, self.all_words)

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
        original, copy = (self.comparison.article(side).text for side in Side)
        here, there = difference.original, difference.copy
        return (
            folded(original[here.start : here.end]),
            folded(copy[there.start : there.end]),
        )

    def all_words(self) -> Iterator[tuple[str, str]]:
        """Yield the words of each difference, none of which is made for that."""
        from viewer.sessions.arrays import spans_on  # noqa: PLC0415 - heavy

        original, copy = (
            [
                folded(self.comparison.article(side).text[start:end])
                for start, end in spans_on(side, self.differences).T.tolist()
            ]
            for side in Side
        )
        return zip(original, copy, strict=True)

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
