"""Holds a comparison against what is known of a generated pair."""

from __future__ import annotations

from collections import defaultdict
from difflib import SequenceMatcher
from itertools import product
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from viewer.model import Evidence, Kind, Side

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.bench.corpus import Pair
    from viewer.model import Comparison, Difference

Places: TypeAlias = set[tuple[int, int]]
"""Where two corresponding words start, in the original and in the copy."""

_UNMOVED = 0


class Score(NamedTuple):
    """Shares of the pairs of words: of the true ones found, of those found true."""

    recall: float
    precision: float


class Quality(NamedTuple):
    """How well a comparison tells what was done."""

    equal: Score
    substituted: Score


def quality(comparison: Comparison, pair: Pair) -> Quality:
    """Return how well `comparison` tells what was done to make `pair`."""
    equal, substituted = found_pairs(comparison)
    known = set(pair.starts), set(pair.copy_starts)
    return Quality(
        _score(equal, set(zip(*pair.equal, strict=True)), known),
        _score(substituted, set(zip(*pair.substituted, strict=True)), known),
    )


def found_pairs(comparison: Comparison) -> tuple[Places, Places]:
    """Return the words that a comparison takes for equal, and for substituted.

    It tells differences only: what lies in none is equal, in order, within a moved
    passage and outside of all of them. As many words for as many correspond in order;
    otherwise every one corresponds to every other.
    """
    places = {side: list(comparison.article(side).words.spans.starts) for side in Side}
    frames = {side: [_UNMOVED] * len(found) for side, found in places.items()}
    differences = [*comparison.differences]
    moved = [it for it in differences if it.kind is Kind.MOVED]
    for one in (*moved, *(it for it in differences if it.kind is not Kind.MOVED)):
        for side in Side:
            covered = comparison.article(side).words.spans.within(one.on(side))
            mark = one.number if one.kind is Kind.MOVED else -1
            frames[side][covered.start : covered.stop] = [mark] * len(covered)
    equal = _in_order(comparison, frames)
    substituted: Places = set()
    for one in differences:
        if one.kind is Kind.SUBSTITUTED:
            same = one.evidence is Evidence.SAME_KEY
            (equal if same else substituted).update(_pairs_of(comparison, one))
    return equal, substituted


def _pairs_of(comparison: Comparison, one: Difference) -> Iterable[tuple[int, int]]:
    """Return the words of a substitution that correspond."""
    original, copy = (
        spans.starts[covered.start : covered.stop]
        for side in Side
        for spans in (comparison.article(side).words.spans,)
        for covered in (spans.within(one.on(side)),)
    )
    if len(original) == len(copy):
        return zip(original, copy, strict=True)
    return product(original, copy)


def _in_order(comparison: Comparison, frames: dict[Side, list[int]]) -> Places:
    """Pair the words that are in no difference, one after the other."""
    left: dict[Side, dict[int, list[int]]] = {side: defaultdict(list) for side in Side}
    for side in Side:
        for at, frame in enumerate(frames[side]):
            if frame >= _UNMOVED:
                left[side][frame].append(at)
    result: Places = set()
    for frame, original in left[Side.ORIGINAL].items():
        result.update(_paired(comparison, original, left[Side.COPY].get(frame, [])))
    return result


def _paired(
    comparison: Comparison, original: list[int], copy: list[int]
) -> Iterable[tuple[int, int]]:
    """Pair words by their order; where they are not as many, by what they are."""
    one, other = comparison.original.words, comparison.copy.words
    starts, copy_starts = one.spans.starts, other.spans.starts
    if len(original) == len(copy):
        return [
            (starts[i], copy_starts[j]) for i, j in zip(original, copy, strict=True)
        ]
    keys = [one[i].key for i in original], [other[j].key for j in copy]
    return [
        (starts[original[block.a + at]], copy_starts[copy[block.b + at]])
        for block in SequenceMatcher(None, *keys, autojunk=False).get_matching_blocks()
        for at in range(block.size)
    ]


def _score(found: Places, true: Places, known: tuple[set[int], set[int]]) -> Score:
    """Compare pairs, those left out of which nothing is known: parts of words."""
    told = {(i, j) for i, j in found if i in known[0] and j in known[1]}
    right = len(told & true)
    return Score(right / max(1, len(true)), right / max(1, len(told)))
