"""Which words next to each other are likely linked as one phrase, two or three to one.

A phrase is worth what its links are worth, and more the likelier it is that it is
exactly one phrase, neither more nor less: a logistic regression says so for each shape.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from viewer.alignment.beads import Candidate
from viewer.alignment.cells import logistic
from viewer.alignment.evidence import Relation
from viewer.alignment.function_words import WordClass
from viewer.alignment.weights import FIRST, PHRASE, SHAPES, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.alignment.cells import Chances, Places
    from viewer.alignment.evidence import Cells, Matrix, Related

PHRASES: Final = ((1, 2), (2, 1), (1, 3), (3, 1), (2, 2))
"""The shapes of phrases: how many words of the original, how many of the copy."""

_LEAST_MEAN = 0.15
_CERTAIN = 5.0
_AT = {name: at for at, name in enumerate(FIRST)}


def bead_candidates(related: Related, chances: Chances) -> list[Candidate]:
    """Return all beads that may be worth having, with what they are worth."""
    worth = chances.linked - WORD.link + WORD.weight * (chances.alone - WORD.exact)
    at = np.nonzero(worth > 0.0)
    found = [
        Candidate(score, i, j, 1, 1)
        for score, i, j in zip(
            worth[at].tolist(), at[0].tolist(), at[1].tolist(), strict=True
        )
    ]
    look = PhraseLook(related, chances)
    for shape in PHRASES:
        found += _phrases(look, shape)
    return found


def _phrases(look: PhraseLook, shape: tuple[int, int]) -> Iterator[Candidate]:
    at = look.places(shape)
    if not len(at[0]):
        return
    rate = SHAPES[min(shape), max(shape)]
    weights = _WEIGHTS[min(shape), max(shape)]
    exact = logistic(weights @ look.features(shape, at))
    links = look.total(shape)[at] - shape[0] * shape[1] * rate.link
    worth = links + rate.weight * (exact - rate.exact)
    for score, i, j in zip(
        worth.tolist(), *(axis.tolist() for axis in at), strict=True
    ):
        if score > 0.0:
            yield Candidate(score, i, j, *shape)


class PhraseLook:
    """What can be seen of the phrases of one pairing."""

    def __init__(self, related: Related, chances: Chances) -> None:
        self._related = related
        self._linked = chances.linked
        self._features = chances.features
        n, m = related.shape
        self._framed = np.zeros((n + 2, m + 2))
        self._framed[1:-1, 1:-1] = chances.linked
        self._framed[0, 0] = self._framed[-1, -1] = 1.0
        self._gap: Cells = np.zeros((n + 2, m + 2), dtype=bool)
        self._gap[1:-1, 1:-1] = chances.features[_AT["gap_inside"]] > 0.0
        self._odds = np.clip(
            np.log((chances.linked + 1e-9) / (1.0 - chances.linked + 1e-9)),
            -_CERTAIN,
            _CERTAIN,
        )
        self._left, self._right = _best_before_and_after(chances.linked)
        self._above, self._below = (
            side.T for side in _best_before_and_after(chances.linked.T)
        )

    def total(self, shape: tuple[int, int]) -> Matrix:
        """Return the sum of the chances of the links of each phrase of this shape."""
        return _windowed(self._linked, shape)

    def places(self, shape: tuple[int, int]) -> Places:
        """Return where phrases of this shape are likely enough to be looked at."""
        n, m = self._related.shape
        if shape[0] > n or shape[1] > m:
            return np.empty(0, dtype=np.intp), np.empty(0, dtype=np.intp)
        likely = self.total(shape) > _LEAST_MEAN * shape[0] * shape[1]
        rows, columns = np.nonzero(likely)
        at = (rows, columns)
        ruled_out = self._related.relation == Relation.IMPOSSIBLE
        ruled_out |= self._related.same
        keep = ~np.any([ruled_out[place] for place in _places_in(at, shape)], axis=0)
        return at[0][keep], at[1][keep]

    def features(self, shape: tuple[int, int], at: Places) -> Matrix:
        """Return the features of the phrases at these places: features x k."""
        height, width = shape
        i, j = at
        odds = np.array([self._odds[place] for place in _places_in(at, shape)])
        inside = self._gap[i + 1, j + 1] & self._gap[i + height, j + width]
        opened = self._gap[i, j + 1] | self._gap[i + 1, j]
        goes_on = self._gap[i + height + 1, j + 1] | self._gap[i + 1, j + width + 1]
        fills = inside & ~opened & ~goes_on
        overlap = self._features[_AT["overlap"]][at]
        long, short = self._sides(shape, at)
        rows = self._rivals(shape, at)
        twins = self._features[_AT["original_twin"]] + self._features[_AT["copy_twin"]]
        values = {
            "bias": np.ones(len(i)),
            "mean": odds.mean(0),
            "low": odds.min(0),
            "high": odds.max(0),
            "before": self._framed[i, j],
            "after": self._framed[i + height + 1, j + width + 1],
            "long_rival": rows[0] if height > width else rows[1],
            "short_rival": rows[1] if height > width else rows[0],
            "gap": inside,
            "fills": fills,
            "front": inside & ~opened & goes_on,
            "back": inside & opened & ~goes_on,
            "overlap": overlap,
            "overlap_fills": overlap * fills,
            "long_function": (long > WordClass.CONTENT).sum(0),
            "long_particle": (long == WordClass.PARTICLE).sum(0),
            "short_function": (short > WordClass.CONTENT).sum(0),
            "capitals": sum(
                self._features[_AT["capitals"]][place]
                for place in _places_in(at, shape)
            ),
            "twin": sum(twins[place] for place in _places_in(at, shape))
            / (height * width),
        }
        return np.array([values[name] for name in PHRASE], dtype=float)

    def _sides(self, shape: tuple[int, int], at: Places) -> list[Matrix]:
        """Return the classes of the words of the longer and of the shorter side."""
        kinds = [
            np.array([side[start + step] for step in range(length)])
            for side, start, length in zip(self._related.kinds, at, shape, strict=True)
        ]
        return kinds if shape[0] > shape[1] else kinds[::-1]

    def _rivals(self, shape: tuple[int, int], at: Places) -> tuple[Matrix, Matrix]:
        """Return the best links that words of each side have outside the phrase."""
        height, width = shape
        i, j = at
        rows = [
            np.maximum(self._left[i + step, j], self._right[i + step, j + width])
            for step in range(height)
        ]
        columns = [
            np.maximum(self._above[i, j + step], self._below[i + height, j + step])
            for step in range(width)
        ]
        return np.max(rows, axis=0), np.max(columns, axis=0)


def _places_in(at: Places, shape: tuple[int, int]) -> list[Places]:
    """Return the places of all links of phrases that start at these places."""
    return [(at[0] + i, at[1] + j) for i in range(shape[0]) for j in range(shape[1])]


def _windowed(matrix: Matrix, shape: tuple[int, int]) -> Matrix:
    height, width = shape
    n, m = matrix.shape
    total = np.zeros((n - height + 1, m - width + 1))
    for i in range(height):
        for j in range(width):
            total += matrix[i : n - height + 1 + i, j : m - width + 1 + j]
    return total


def _best_before_and_after(matrix: Matrix) -> tuple[Matrix, Matrix]:
    """Return for each place of a row the best that stands before it, and from it on."""
    n, m = matrix.shape
    before, after = np.zeros((n, m + 1)), np.zeros((n, m + 1))
    before[:, 1:] = np.maximum.accumulate(matrix, axis=1)
    after[:, :-1] = np.maximum.accumulate(matrix[:, ::-1], axis=1)[:, ::-1]
    return before, after


_WEIGHTS = {
    shape: np.array([row[at] for row in PHRASE.values()])
    for at, shape in enumerate(SHAPES)
}
