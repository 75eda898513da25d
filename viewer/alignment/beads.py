"""The best chain of beads: no two of them share a word, none cross.

Words that no bead takes cost nothing, so a bead is chosen when it is worth more than
leaving its words, or the beads that it rules out.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Candidate(NamedTuple):
    """A bead that may be chosen.

    Attributes
    ----------
    score
        What it is worth; more than 0.
    i, j
        Its first word of the original and of the copy.
    height, width
        How many words of the original and of the copy it has.
    """

    score: float
    i: int
    j: int
    height: int
    width: int

    @property
    def original(self) -> range:
        """Its words of the original."""
        return range(self.i, self.i + self.height)

    @property
    def copy(self) -> range:
        """Its words of the copy."""
        return range(self.j, self.j + self.width)


def best_chain(candidates: Iterable[Candidate], n: int, m: int) -> list[Candidate]:
    """Return the chain of the highest total score, in order.

    Parameters
    ----------
    candidates
        The beads to choose from.
    n, m
        How many words there are in the original and in the copy.
    """
    ending: list[list[Candidate]] = [[] for _ in range(n + 1)]
    for candidate in candidates:
        ending[candidate.i + candidate.height].append(candidate)
    # best[i][j] is the total of the best chain within the first i and j words.
    best = [[0.0] * (m + 1)]
    last: dict[tuple[int, int], Candidate] = {}
    for i in range(1, n + 1):
        row = best[-1]
        if ending[i]:
            row = row[:]
            for candidate in ending[i]:
                j = candidate.j + candidate.width
                total = best[candidate.i][candidate.j] + candidate.score
                if total > row[j]:
                    row[j] = total
                    last[i, j] = candidate
            row = list(accumulate(row, max))
        best.append(row)
    return _traced(best, last)


def _traced(
    best: list[list[float]], last: dict[tuple[int, int], Candidate]
) -> list[Candidate]:
    chain: list[Candidate] = []
    i, j = len(best) - 1, len(best[0]) - 1
    while i and j:
        total = best[i][j]
        if total == best[i - 1][j]:
            i -= 1
        elif total == best[i][j - 1]:
            j -= 1
        else:
            chain.append(last[i, j])
            i, j = chain[-1].i, chain[-1].j
    return chain[::-1]
