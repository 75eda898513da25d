"""How likely each word of one side is linked to each word of the other.

Two stages of logistic regression: the first sees the two words and their surroundings,
the second sees what the first made of the neighbours and of the rivals. The design
follows the discriminative word aligners of the literature (Yao et al. 2013, "A
Lightweight and High Performance Monolingual Word Aligner"); all weights are named in
`weights`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from viewer.alignment.linking.evidence import Relation
from viewer.alignment.linking.surroundings import features_of
from viewer.alignment.linking.weights import ALONE, FIRST, LISTED, SECOND

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viewer.alignment.linking.related import Matrix, Related
    from viewer.model import Lexicon

Places: TypeAlias = tuple[NDArray[np.intp], ...]
"""Words of the original, words of the copy, and the pairings they are of."""

WORTH_A_LOOK: Final = 0.01
"""Pairs less likely than this in the first stage are not looked at in the second."""

_CERTAIN = 8.0
_FIRST_AT = {name: at for at, name in enumerate(FIRST)}


@dataclass(frozen=True, slots=True)
class Chances:
    """How likely the pairs of words are linked.

    Attributes
    ----------
    linked
        The probability that the words correspond, alone or within a phrase.
    alone
        The probability that they correspond with no other word.
    features
        The features of the first stage, for those who look at phrases.
    """

    linked: Matrix
    alone: Matrix
    features: Matrix


def chances_of(related: Related, lexicon: Lexicon | None = None) -> Chances:
    """Return how likely the words of both sides are linked."""
    features = features_of(related)
    first = first_stage(features, related.relation)
    at = candidates(first, related.relation)
    if lexicon:
        first[at] += np.array(_listed(related, lexicon, at)) * LISTED
    seen = second_features(first, features, at, related)
    relation = related.relation[at]
    linked, alone = (np.zeros(related.shape) for _ in range(2))
    linked[at] = logistic(weighed(seen, relation, _SECOND))
    alone[at] = logistic(weighed(seen, relation, _ALONE))
    return Chances(linked, alone, features)


def first_stage(features: Matrix, relation: NDArray[np.intp]) -> Matrix:
    """Return the log odds of each pair of words in the first stage, 0 if impossible."""
    odds = np.zeros(relation.size)
    at = np.flatnonzero(relation != Relation.IMPOSSIBLE)
    seen = features.reshape(len(features), -1).take(at, axis=1)
    odds[at] = weighed(seen, relation.ravel().take(at), _FIRST)
    return odds.reshape(relation.shape)


def weighed(features: Matrix, relation: NDArray[np.intp], weights: Matrix) -> Matrix:
    """Return the weighted sum of features, the weights chosen by relation."""
    total: Matrix = np.einsum("fk,fk->k", features, weights.take(relation, axis=1))
    return total


def candidates(first: Matrix, relation: NDArray[np.intp]) -> Places:
    """Return the places of the pairs that the second stage looks at."""
    likely = first > np.log(WORTH_A_LOOK / (1 - WORTH_A_LOOK))
    return np.nonzero(likely & (relation != Relation.IMPOSSIBLE))


def second_features(
    first: Matrix, features: Matrix, at: Places, related: Related
) -> Matrix:
    """Return the features of the second stage at some places: an array features x k."""
    n, m, count = related.shape
    framed = np.zeros((n + 4, m + 4, count))
    chance = framed[2:-2, 2:-2]
    np.multiply(logistic(first), related.real, out=chance)
    ends = related.original.sizes + 2, related.copy.sizes + 2
    framed[1, 1] = framed[*ends, np.arange(count)] = 1.0  # both ends count as linked
    here = chance[at]
    rows, columns = chance.sum(1), chance.sum(0)
    row, column = rows[at[0], at[2]], columns[at[1], at[2]]
    row_rival, column_rival = _best_others(chance)
    beside = _Neighbours(framed, at)
    values = {
        "first": np.clip(first[at], -_CERTAIN, _CERTAIN),
        "bias": np.ones(len(here)),
        "before": beside(-1, -1),
        "after": beside(1, 1),
        "row_rival": row_rival[at],
        "column_rival": column_rival[at],
        "beside_row": np.maximum(beside(0, -1), beside(0, 1)),
        "beside_column": np.maximum(beside(-1, 0), beside(1, 0)),
        "row_free": 1.0 - np.minimum(1.0, row),
        "column_free": 1.0 - np.minimum(1.0, column),
        "gap_one_to_one": features[_FIRST_AT["gap_one_to_one"]][at],
        "around": beside(-2, -2) + beside(2, 2),
        "skip_before": np.maximum(beside(-1, -2), beside(-2, -1)),
        "skip_after": np.maximum(beside(1, 2), beside(2, 1)),
        "row_share": here / (row + 0.05),
        "column_share": here / (column + 0.05),
        "overlap": features[_FIRST_AT["overlap"]][at],
    }
    return np.array([values[name] for name in SECOND])


class _Neighbours:
    """What stands beside some places, in an array with a margin of two."""

    def __init__(self, framed: Matrix, at: Places) -> None:
        _, m, count = framed.shape
        self._flat = framed.reshape(-1)
        self._steps = m * count, count
        self._places = (at[0] + 2) * m * count + (at[1] + 2) * count + at[2]

    def __call__(self, down: int, right: int) -> Matrix:
        """Return what stands so many places down and to the right."""
        step = down * self._steps[0] + right * self._steps[1]
        beside: Matrix = self._flat.take(self._places + step)
        return beside


def best_before_and_after(values: Matrix, axis: int) -> tuple[Matrix, Matrix]:
    """Return for each place along an axis the best before it, and from it on.

    The axis gets one place longer; what is nowhere is 0.
    """
    values = values.swapaxes(0, axis)
    before, after = (np.zeros((len(values) + 1, *values.shape[1:])) for _ in range(2))
    np.maximum.accumulate(values, axis=0, out=before[1:])
    np.maximum.accumulate(values[::-1], axis=0, out=after[-2::-1])
    return before.swapaxes(0, axis), after.swapaxes(0, axis)


def _best_others(chance: Matrix) -> tuple[Matrix, Matrix]:
    """Return for each place the best of the other places of its row, and column."""
    left, right = best_before_and_after(chance, axis=1)
    above, below = best_before_and_after(chance, axis=0)
    return np.maximum(left[:, :-1], right[:, 1:]), np.maximum(above[:-1], below[1:])


def _listed(related: Related, lexicon: Lexicon, at: Places) -> list[bool]:
    """Tell which pairs of words the lexicon lists together."""
    forms = related.forms
    ids = related.original.forms[at[0], at[2]], related.copy.forms[at[1], at[2]]
    columns = related.same[at], *ids
    return [
        not same and lexicon.related(forms[one].key, forms[other].key)
        for same, one, other in zip(*(each.tolist() for each in columns), strict=True)
    ]


def logistic(odds: Matrix) -> Matrix:
    """Return the probability of log odds."""
    chance: Matrix = 1.0 / (1.0 + np.exp(-np.clip(odds, -30.0, 30.0)))
    return chance


def _table(weights: Iterable[tuple[float, ...]]) -> Matrix:
    """Return weights as features x relations; what is impossible weighs nothing."""
    return np.array([(*row, 0.0) for row in weights], np.float32)


_FIRST = _table(FIRST.values())
_SECOND = _table(SECOND.values())
_ALONE = _table(ALONE.values())
