"""Pairs the sentences that are left between others by their order and their length.

That is how a sentence of which every word was swapped still finds its partner: a text
that was reworded has about as many sentences, about as long, in the same order.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import numpy as np

from viewer.alignment.anchors import longest_chain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from viewer.alignment.passages.sentences import Sentences
    from viewer.alignment.vocabulary import Flags, Floats, Ints

_Pairs: TypeAlias = "tuple[Ints, Ints]"
_PairList: TypeAlias = "list[tuple[int, int]]"

_MOST_LEFT = 8
"""Sentences on a side, left between two pairs, that are paired by their length."""


class _Bead(NamedTuple):
    """How even both sides must be, the shorter as a share of the longer, and its worth.

    The worth is that of a letter in it.
    """

    least_even: float
    worth: float


_SPLIT: Final = _Bead(0.8, 0.8)
_BEADS: Final[Mapping[tuple[int, int], _Bead]] = {
    (1, 1): _Bead(0.55, 1.0),
    (1, 2): _SPLIT,
    (2, 1): _SPLIT,
}
"""A sentence for a sentence, one that was split, and two that were merged."""

_LEAST_UNEVEN = 0.7
"""Two paired sentences as even as this have no part beside them but by their words."""


def pair_leftovers(
    i: Ints, j: Ints, original: Sentences, copy: Sentences
) -> tuple[_Pairs, _Pairs]:
    """Return pairs of sentences, and with them what is left between them.

    Parameters
    ----------
    i, j
        The pairs, in order of the original.
    original, copy
        All sentences.

    Returns
    -------
    pairs, joined
        The pairs, in order of the original, and those that add a further sentence to
        one of them: a split or a merge.
    """
    i, j = _with_lone(i, j, original, copy)
    pairs: _PairList = []
    joined: _PairList = []
    if len(i) < original.size and len(j) < copy.size:
        for one, other in _gaps(i, j, original, copy):
            letters = original.letters[one].tolist(), copy.letters[other].tolist()
            for links, found in zip((pairs, joined), _by_length(*letters), strict=True):
                links += [(one[a], other[b]) for a, b in found]
        i, j = _in_order((i, j), _columns(pairs))
    more_i, more_j = _columns(joined)
    split = _torn_off((j, i), more_j, copy, original)
    merged = _torn_off((i, j), more_i, original, copy)
    return (i, j), _in_order((more_i, more_j), split[::-1], merged)


def _gaps(
    i: Ints, j: Ints, original: Sentences, copy: Sentences
) -> Iterator[tuple[list[int], list[int]]]:
    """Yield the few sentences of both sides that are left between pairs in order."""
    chain = longest_chain(i, j, original.lengths[i] + copy.lengths[j])
    (left, gaps), (copy_left, copy_gaps) = (
        _left_between(places, places[chain], sentences.size)
        for places, sentences in ((i, original), (j, copy))
    )
    for gap in np.intersect1d(gaps, copy_gaps).tolist():
        one, other = left[gaps == gap].tolist(), copy_left[copy_gaps == gap].tolist()
        if max(len(one), len(other)) <= _MOST_LEFT:
            yield one, other


def _columns(pairs: _PairList) -> _Pairs:
    i, j = np.asarray(pairs, np.int64).reshape(-1, 2).T
    return i, j


def _in_order(*parts: _Pairs) -> _Pairs:
    i, j = (np.concatenate(side) for side in zip(*parts, strict=True))
    order = np.argsort(i, kind="stable")
    return i[order], j[order]


def _with_lone(i: Ints, j: Ints, original: Sentences, copy: Sentences) -> _Pairs:
    """Pair the one sentence left between two pairs with the one on the other side."""
    edged_i = np.concatenate(([-1], i, [original.size]))
    edged_j = np.concatenate(([-1], j, [copy.size]))
    lone = (np.diff(edged_i) == 2) & (np.diff(edged_j) == 2)  # noqa: PLR2004
    more_i, more_j = edged_i[:-1][lone] + 1, edged_j[:-1][lone] + 1
    long_i, long_j = original.lengths[more_i], copy.lengths[more_j]
    alike = (long_i <= 2 * long_j) & (long_j <= 2 * long_i)
    taken = np.zeros(copy.size, np.bool_)
    taken[j] = True
    alike &= ~taken[more_j]
    return _in_order((i, j), (more_i[alike], more_j[alike]))


def _left_between(taken: Ints, fixed: Ints, size: int) -> _Pairs:
    """Return the sentences of one side without a pair, and which gap each stands in.

    Parameters
    ----------
    taken
        Those that have a pair.
    fixed
        Those of them that are in order, ascending: between them are the gaps.
    size
        How many sentences there are.
    """
    free = np.ones(size, np.bool_)
    free[taken] = False
    left = np.flatnonzero(free)
    return left, np.searchsorted(fixed, left)


def _by_length(
    letters: Sequence[int], copy_letters: Sequence[int]
) -> tuple[_PairList, _PairList]:
    """Pair sentences in their order, so that most letters stand in even pairs.

    Returns
    -------
    pairs, joined
        Their indices; of a split or a merge the longer part is paired and the shorter
        one joined.

    Notes
    -----
    Gale and Church (1993) align by length too; here what is uneven stays alone.
    """
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {}
    for a, b in product(range(len(letters) + 1), range(len(copy_letters) + 1)):
        choices = [(0.0, (0, 0))]
        choices += [(best[a - 1, b][0], (1, 0))] if a else []
        choices += [(best[a, b - 1][0], (0, 1))] if b else []
        for (size, copy_size), bead in _BEADS.items():
            if size > a or copy_size > b:
                continue
            one, other = (
                sum(letters[a - size : a]),
                sum(copy_letters[b - copy_size : b]),
            )
            even = min(one, other) / max(one, other, 1)
            if even >= bead.least_even:
                worth = best[a - size, b - copy_size][0]
                worth += bead.worth * even * min(one, other)
                choices.append((worth, (size, copy_size)))
        best[a, b] = max(choices)
    pairs: _PairList = []
    joined: _PairList = []
    a, b = len(letters), len(copy_letters)
    while (shape := best[a, b][1]) != (0, 0):
        a, b = a - shape[0], b - shape[1]
        if shape in _BEADS:
            links = sorted(
                product(range(a, a + shape[0]), range(b, b + shape[1])),
                key=lambda link: -letters[link[0]] - copy_letters[link[1]],
            )
            pairs.append(links[0])
            joined += links[1:]
    return pairs, joined


def _torn_off(pairs: _Pairs, joined: Ints, own: Sentences, other: Sentences) -> _Pairs:
    """Return which sentences of one side are, by their length, a part of a neighbour.

    The partner of that one is too long for it alone, and as long as both together.
    `joined` are known to be a part.
    """
    partner = np.full(own.size + 2, -1)  # with what stands beyond either end
    partner[pairs[0]] = pairs[1]
    free = partner[:-2] < 0
    free[joined] = False
    left = np.flatnonzero(free)
    if not len(left):
        return left, left
    best, whole = np.full(len(left), _SPLIT.least_even), np.full(len(left), -1)
    for step in (-1, 1):
        at = np.flatnonzero(partner[left + step] >= 0)
        paired = left[at] + step
        wanted = other.letters[partner[paired]]
        together = _evenness(own.letters[paired] + own.letters[left[at]], wanted)
        better = _evenness(own.letters[paired], wanted) < _LEAST_UNEVEN
        better &= together >= best[at]
        best[at[better]], whole[at[better]] = together[better], partner[paired[better]]
    found = whole >= 0
    return left[found], whole[found]


def fits(triples: tuple[Ints, Ints, Ints], own: Sentences, other: Sentences) -> Flags:
    """Tell which sentences may be, by their length, a part of the partner of another.

    Parameters
    ----------
    triples
        The sentences, others of the same side or a negative number, and the partners of
        these.
    own, other
        All sentences of both sides.
    """
    part, paired, whole = triples
    alone, wanted = own.letters[paired.clip(min=0)], other.letters[whole]
    together = _evenness(own.letters[part] + alone, wanted)
    fitting: Flags = (together >= _SPLIT.least_even) & (alone < wanted) & (paired >= 0)
    return fitting


def _evenness(one: Ints, other: Ints) -> Floats:
    """Return how long the shorter of each two is, as a share of the longer one."""
    evenness: Floats = np.minimum(one, other) / np.maximum(np.maximum(one, other), 1)
    return evenness
