"""Links the few words that face each other by nothing but their place.

One word for a few is a phrase; as many for as many stand for each other in turn. Marks
and negations that face none are told by themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from viewer.alignment.anchors import spread
from viewer.alignment.languages.function_words import WordClass
from viewer.alignment.linking.evidence import EVIDENCE
from viewer.alignment.rewordings.negations import around_negation
from viewer.alignment.rewordings.sides import Link, Stretch
from viewer.model import Evidence
from viewer.text.heeding import in_batches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.alignment.rewordings.sides import Sides
    from viewer.alignment.vocabulary import Ints
    from viewer.model import Cancelled

LONGEST_FACING: Final = 3
"""Words on both sides that are linked by their place between equal words alone."""

LONGEST_PHRASE: Final = 5
"""Words that one word between equal words may stand for."""

_BY_THEMSELVES = frozenset({WordClass.PUNCTUATION})


def link_facing(
    sides: Sides, rows: Ints, evidence: Evidence, *, cancelled: Cancelled
) -> Ints:
    """Return the links of the words of some stretches, as rows in no order.

    Parameters
    ----------
    sides
        The words.
    rows
        The stretches.
    evidence
        Why their words face each other.
    cancelled
        Asked whether to stop.
    """
    special = sides.any_within(rows, sides.words.punctuation | sides.words.negation)
    plain = rows[~special]
    size, copy_size = plain[:, 1] - plain[:, 0], plain[:, 3] - plain[:, 2]
    least, most = np.minimum(size, copy_size), np.maximum(size, copy_size)
    even = (least == most) & (most <= LONGEST_FACING)
    phrase = (least == 1) & (most <= LONGEST_PHRASE) & ~even
    i, j = spread(plain[even, 0], plain[even, 2], size[even])
    links = np.concatenate((np.column_stack((i, i + 1, j, j + 1)), plain[phrase]))
    parted = [
        (*link[:4], EVIDENCE.index(link.evidence))
        for batch in in_batches(rows[special].tolist(), cancelled)
        for row in batch
        for link in _facing(sides, Stretch(*row), evidence)
    ]
    more = np.asarray(parted, np.int64).reshape(-1, 5)
    return np.concatenate((with_evidence(links, evidence), more))


def with_evidence(rows: Ints, evidence: Evidence) -> Ints:
    """Return stretches as links."""
    return np.column_stack((rows, np.full(len(rows), EVIDENCE.index(evidence))))


def _facing(sides: Sides, stretch: Stretch, evidence: Evidence) -> Iterator[Link]:
    """Link the words of one stretch, with a look at marks and negations."""
    mark = _only_mark(sides, stretch)
    if mark is not None:
        left = Stretch(stretch.start, mark.start, stretch.copy_start, mark.copy_start)
        right = Stretch(mark.end, stretch.end, mark.copy_end, stretch.copy_end)
        yield from _facing(sides, left, evidence)
        yield mark
        yield from _facing(sides, right, evidence)
        return
    if parts := around_negation(stretch, *_classes_of(sides, stretch)):
        for part in parts:
            yield from _facing(sides, part, evidence)
        return
    start, end, copy_start, copy_end = _core(sides, stretch)
    size, copy_size = end - start, copy_end - copy_start
    if size == copy_size <= LONGEST_FACING:
        for at in range(size):
            place = start + at, start + at + 1, copy_start + at, copy_start + at + 1
            if _are_alike(sides, Stretch(*place)):
                yield Link(*place, evidence)
    elif min(size, copy_size) == 1 and max(size, copy_size) <= LONGEST_PHRASE:
        end, copy_end = _phrase_ends(sides, Stretch(start, end, copy_start, copy_end))
        yield Link(start, end, copy_start, copy_end, evidence)


def _phrase_ends(sides: Sides, stretch: Stretch) -> tuple[int, int]:
    """Return where both sides end, or the first mark before a space in them stands."""
    start, end, copy_start, copy_end = stretch
    one, other = _classes_of(sides, stretch)
    parted, copy_parted = sides.parted
    for at in range(start + 1, end - 1):
        if one[at - start] in _BY_THEMSELVES and parted[at + 1]:
            return at, copy_end
    for at in range(copy_start + 1, copy_end - 1):
        if other[at - copy_start] in _BY_THEMSELVES and copy_parted[at + 1]:
            return end, at
    return end, copy_end


def _only_mark(sides: Sides, stretch: Stretch) -> Link | None:
    """Return the link of the only mark of each side, where they part words."""
    one, other = _classes_of(sides, stretch)
    if len(one) == len(other):
        return None
    if one.count(WordClass.PUNCTUATION) != 1 or other.count(WordClass.PUNCTUATION) != 1:
        return None
    at = stretch.start + one.index(WordClass.PUNCTUATION)
    copy_at = stretch.copy_start + other.index(WordClass.PUNCTUATION)
    return Link(at, at + 1, copy_at, copy_at + 1, Evidence.POSITION)


def _are_alike(sides: Sides, link: Stretch) -> bool:
    """Tell whether two single words are both marks, or neither is."""
    marks = sides.words.punctuation
    one, other = sides.original_keys[link.start], sides.copy_keys[link.copy_start]
    return bool(marks[one] == marks[other])


def _classes_of(
    sides: Sides, stretch: Stretch
) -> tuple[list[WordClass], list[WordClass]]:
    """Return the classes of the words of both sides."""
    classes = sides.words.classes
    start, end, copy_start, copy_end = stretch
    return (
        [classes[at] for at in sides.original_keys[start:end].tolist()],
        [classes[at] for at in sides.copy_keys[copy_start:copy_end].tolist()],
    )


def _core(sides: Sides, stretch: Stretch) -> Stretch:
    """Return a stretch without the marks at its ends that face none."""
    if stretch.size[0] == stretch.size[1]:
        return stretch
    one, other = _classes_of(sides, stretch)
    first, last = _bare(one, other)
    copy_first, copy_last = _bare(other, one)
    return Stretch(
        stretch.start + first,
        stretch.start + last,
        stretch.copy_start + copy_first,
        stretch.copy_start + copy_last,
    )


def _bare(words: list[WordClass], facing: list[WordClass]) -> tuple[int, int]:
    """Return where the words begin and end that are not told by themselves."""
    alone = _BY_THEMSELVES.difference(facing)
    first, last = 0, len(words)
    while first < last and words[first] in alone:
        first += 1
    while first < last and words[last - 1] in alone:
        last -= 1
    return first, last
