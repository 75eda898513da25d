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

from viewer.alignment.evidence import Relation
from viewer.alignment.surroundings import features_of
from viewer.alignment.weights import ALONE, FIRST, LISTED, SECOND

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viewer.alignment.evidence import Lexicon, Matrix, Related

Places: TypeAlias = tuple[NDArray[np.intp], NDArray[np.intp]]

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
    seen = second_features(first, features, at)
    relation = related.relation[at]
    linked, alone = (np.zeros(related.shape) for _ in range(2))
    linked[at] = logistic(weighed(seen, relation, _SECOND))
    alone[at] = logistic(weighed(seen, relation, _ALONE))
    return Chances(linked, alone, features)


def first_stage(features: Matrix, relation: NDArray[np.intp]) -> Matrix:
    """Return the log odds of each pair of words in the first stage."""
    flat = features.reshape(len(features), -1)
    return weighed(flat, relation.ravel(), _FIRST).reshape(relation.shape)


def weighed(features: Matrix, relation: NDArray[np.intp], weights: Matrix) -> Matrix:
    """Return the weighted sum of features, the weights chosen by relation."""
    total: Matrix = np.einsum("fk,fk->k", features, weights[:, relation])
    return total


def candidates(first: Matrix, relation: NDArray[np.intp]) -> Places:
    """Return the places of the pairs that the second stage looks at."""
    likely = first > np.log(WORTH_A_LOOK / (1 - WORTH_A_LOOK))
    at = np.nonzero(likely & (relation != Relation.IMPOSSIBLE))
    return at[0], at[1]


def second_features(first: Matrix, features: Matrix, at: Places) -> Matrix:
    """Return the features of the second stage at some places: an array features x k."""
    n, m = first.shape
    framed = np.zeros((n + 4, m + 4))
    chance = framed[2:-2, 2:-2]
    chance[:] = logistic(first)
    framed[1, 1] = framed[n + 2, m + 2] = 1.0  # both ends count as linked
    i, j = at[0] + 2, at[1] + 2
    here = framed[i, j]
    rows, columns = framed.sum(1), framed.sum(0)
    values = {
        "first": np.clip(first[at], -_CERTAIN, _CERTAIN),
        "bias": np.ones(len(here)),
        "before": framed[i - 1, j - 1],
        "after": framed[i + 1, j + 1],
        "row_rival": _best_other(chance, 1)[at],
        "column_rival": _best_other(chance, 0)[at],
        "beside_row": np.maximum(framed[i, j - 1], framed[i, j + 1]),
        "beside_column": np.maximum(framed[i - 1, j], framed[i + 1, j]),
        "row_free": 1.0 - np.minimum(1.0, rows[i]),
        "column_free": 1.0 - np.minimum(1.0, columns[j]),
        "gap_one_to_one": features[_FIRST_AT["gap_one_to_one"]][at],
        "around": framed[i - 2, j - 2] + framed[i + 2, j + 2],
        "skip_before": np.maximum(framed[i - 1, j - 2], framed[i - 2, j - 1]),
        "skip_after": np.maximum(framed[i + 1, j + 2], framed[i + 2, j + 1]),
        "row_share": here / (rows[i] + 0.05),
        "column_share": here / (columns[j] + 0.05),
        "overlap": features[_FIRST_AT["overlap"]][at],
    }
    return np.array([values[name] for name in SECOND])


def _best_other(chance: Matrix, axis: int) -> Matrix:
    """Return for each cell the best of the other cells of its row or column."""
    if chance.shape[axis] == 1:
        return np.zeros_like(chance)
    top = chance.max(axis, keepdims=True)
    next_best = np.partition(chance, -2, axis).take([-2], axis)
    return np.where(chance == top, next_best, top)


def _listed(related: Related, lexicon: Lexicon, at: Places) -> list[bool]:
    pairs = zip(*(places.tolist() for places in at), strict=True)
    return [
        not related.same[i, j]
        and lexicon.related(related.original[i].key, related.copy[j].key)
        for i, j in pairs
    ]


def logistic(odds: Matrix) -> Matrix:
    """Return the probability of log odds."""
    chance: Matrix = 1.0 / (1.0 + np.exp(-np.clip(odds, -30.0, 30.0)))
    return chance


def _table(weights: Iterable[tuple[float, ...]]) -> Matrix:
    """Return weights as features x relations; what is impossible weighs nothing."""
    return np.array([(*row, 0.0) for row in weights])


_FIRST = _table(FIRST.values())
_SECOND = _table(SECOND.values())
_ALONE = _table(ALONE.values())
