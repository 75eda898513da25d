"""Links the words of one changed stretch: asks the linker, and reads its answer.

The linker may link words that crossed; here the links are put in order, so that every
link can be told as one difference between two stretches of text.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.alignment.anchors import longest_chain
from viewer.alignment.function_words import WordClass
from viewer.alignment.negations import around_negation, negation_apart
from viewer.alignment.unspaced import unspaced_parts
from viewer.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from viewer.alignment.linking import Bead, Linker
    from viewer.alignment.vocabulary import Flags, Ints, Vocabulary

_VERB = frozenset({WordClass.CONTENT})
_PARTICLES = frozenset({WordClass.PREPOSITION})

_BY_THEMSELVES = frozenset({WordClass.PUNCTUATION})

LONGEST_FACING = 3
"""Words on both sides that are linked by their place between equal words alone."""

LONGEST_PHRASE = 5
"""Words that one word between equal words may stand for."""

_CONTEXT = 2
"""Equal words on each side that the linker is shown."""

_MOST_WORDS = 48
"""Words on a side of the longest stretch that is given to the linker."""

_LONGEST_SWAP = 3
"""Words on a side of two reworded neighbours that swapped and read as one."""


class Stretch(NamedTuple):
    """Half-open ranges of words that changed; one of them may be empty."""

    start: int
    end: int
    copy_start: int
    copy_end: int

    @property
    def size(self) -> tuple[int, int]:
        """How many words it has in the original and in the copy."""
        return self.end - self.start, self.copy_end - self.copy_start


class Link(NamedTuple):
    """Words that correspond, as half-open ranges, and why."""

    start: int
    end: int
    copy_start: int
    copy_end: int
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Sides:
    """The words of both sides of a stretch of text.

    Attributes
    ----------
    original_forms, copy_forms, original_keys, copy_keys
        The words, as numbers.
    words
        What the numbers stand for.
    parted
        Which words of the original, and of the copy, have white space before them.
    """

    words: Vocabulary
    original_forms: Ints
    copy_forms: Ints
    original_keys: Ints
    copy_keys: Ints
    parted: tuple[Flags, Flags]


def linked(sides: Sides, stretch: Stretch, linker: Linker | None) -> Iterator[Link]:
    """Link the words of one stretch.

    Without a linker only words that face each other by their place are linked.
    """
    for link in _linked(sides, stretch, linker):
        yield negation_apart(link, sides)


def _linked(sides: Sides, stretch: Stretch, linker: Linker | None) -> Iterator[Link]:
    parts = unspaced_parts(sides, stretch)
    if parts is not None:
        yield from (Link(*part, Evidence.NEIGHBOURS) for part in parts)
    elif max(stretch.size) <= LONGEST_FACING and not _shares_word(sides, stretch):
        yield from _glued(_facing(sides, stretch, Evidence.NEIGHBOURS), sides)
    elif linker is None:
        yield from _glued(_facing(sides, stretch, Evidence.POSITION), sides)
    else:
        for piece in _pieces(stretch):
            links = _asked(sides, piece, linker)
            yield from _glued(_with_leftovers(sides, piece, links), sides)


def _shares_word(sides: Sides, stretch: Stretch) -> bool:
    start, end, copy_start, copy_end = stretch
    return not set(sides.original_keys[start:end].tolist()).isdisjoint(
        sides.copy_keys[copy_start:copy_end].tolist()
    )


def _with_leftovers(
    sides: Sides, stretch: Stretch, links: list[Link]
) -> Iterator[Link]:
    """Link also the few words left facing each other between links."""
    start, copy_start = stretch.start, stretch.copy_start
    for link in links:
        between = Stretch(start, link.start, copy_start, link.copy_start)
        yield from _facing(sides, between, Evidence.POSITION)
        yield link
        start, copy_start = link.end, link.copy_end
    rest = Stretch(start, stretch.end, copy_start, stretch.copy_end)
    yield from _facing(sides, rest, Evidence.POSITION)


def _facing(sides: Sides, stretch: Stretch, evidence: Evidence) -> Iterator[Link]:
    """Link a few words that face each other by nothing but their place.

    One word for a few is a phrase; as many for as many stand for each other in turn.
    Marks and negations that face none are told by themselves.
    """
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
            if _are_alike(sides, Link(*place, evidence)):
                yield Link(*place, evidence)
    elif min(size, copy_size) == 1 and max(size, copy_size) <= LONGEST_PHRASE:
        yield Link(start, end, copy_start, copy_end, evidence)


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


def _are_alike(sides: Sides, link: Link) -> bool:
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


def is_same_key(sides: Sides, link: Link) -> bool:
    """Tell whether a link joins a word to one that is equal but for its look."""
    return (
        link.end - link.start == 1 == link.copy_end - link.copy_start
        and sides.original_keys[link.start] == sides.copy_keys[link.copy_start]
    )


def _pieces(stretch: Stretch) -> Iterator[Stretch]:
    """Cut what is too long for the linker, at the same share of both sides."""
    count = -(-max(stretch.size) // _MOST_WORDS)
    cuts = [
        (
            stretch.start + stretch.size[0] * at // count,
            stretch.copy_start + stretch.size[1] * at // count,
        )
        for at in range(count + 1)
    ]
    for (start, copy_start), (end, copy_end) in pairwise(cuts):
        if start < end and copy_start < copy_end:
            yield Stretch(start, end, copy_start, copy_end)


def _asked(sides: Sides, stretch: Stretch, linker: Linker) -> list[Link]:
    """Ask the linker about a stretch, with some words of context around it."""
    start, end, copy_start, copy_end = stretch
    before = min(_CONTEXT, start, copy_start)
    after = min(
        _CONTEXT,
        len(sides.original_keys) - end,
        len(sides.copy_keys) - copy_end,
    )
    one = _forms(sides.words.forms, sides.original_forms[start - before : end + after])
    other = _forms(
        sides.words.forms, sides.copy_forms[copy_start - before : copy_end + after]
    )
    swapped = (len(one), one) > (len(other), other)  # so that ties fall alike both ways
    beads = linker.link(other, one) if swapped else linker.link(one, other)
    corner = (copy_start, start) if swapped else (start, copy_start)
    found = [_placed(bead, corner[0] - before, corner[1] - before) for bead in beads]
    if swapped:
        stretch = Stretch(copy_start, copy_end, start, end)
    chained = _chained([link for link in found if _lies_in(link, stretch)])
    links = map(_mirrored, chained) if swapped else chained
    return sorted(links)


def _mirrored(link: Link) -> Link:
    start, end, copy_start, copy_end, evidence = link
    return Link(copy_start, copy_end, start, end, evidence)


def _lies_in(link: Link, stretch: Stretch) -> bool:
    return (
        stretch.start <= link.start
        and link.end <= stretch.end
        and stretch.copy_start <= link.copy_start
        and link.copy_end <= stretch.copy_end
    )


def _forms(forms: Sequence[str], ids: Ints) -> list[str]:
    return [forms[at] for at in ids.tolist()]


def _placed(bead: Bead, start: int, copy_start: int) -> Link:
    """Return the bead as a link between words of the texts."""
    return Link(
        start + bead.start,
        start + bead.end,
        copy_start + bead.copy_start,
        copy_start + bead.copy_end,
        bead.evidence or Evidence.SAME_KEY,
    )


def _chained(links: list[Link]) -> Iterator[Link]:
    """Keep the links that stand in order; reworded neighbours that swapped are one.

    Equal words that crossed stay unlinked here: `moves` finds them.
    """
    links.sort()
    weight = [link.end - link.start + link.copy_end - link.copy_start for link in links]
    if not links:
        return
    columns = np.asarray([link[:3] for link in links])
    chosen = longest_chain(columns[:, 0], columns[:, 2], np.asarray(weight))
    at = 0
    while at < len(links):
        pair = links[at : at + 2]
        if len(pair) == 2 and _swapped(*pair):  # noqa: PLR2004
            yield Link(
                pair[0].start,
                pair[1].end,
                pair[1].copy_start,
                pair[0].copy_end,
                Evidence.POSITION,
            )
            at += 2
            continue
        if chosen[at]:
            yield links[at]
        at += 1


def _glued(links: Iterable[Link], sides: Sides) -> Iterator[Link]:
    """Join a word and the preposition after it where both were reworded.

    So "worked on" -> "toiled at" is one rewording.
    """
    last: Link | None = None
    for link in links:
        if last is not None and _is_verb_and_particle(last, link, sides):
            last = Link(
                last.start, link.end, last.copy_start, link.copy_end, last.evidence
            )
            continue
        if last is not None:
            yield last
        last = link
    if last is not None:
        yield last


def _is_verb_and_particle(one: Link, other: Link, sides: Sides) -> bool:
    beside = one.end == other.start and one.copy_end == other.copy_start
    if not beside or Evidence.SAME_KEY in (one.evidence, other.evidence):
        return False
    return _classes(one, sides) == _VERB and _classes(other, sides) <= _PARTICLES


def _classes(link: Link, sides: Sides) -> set[WordClass]:
    """Return the classes of all words of a link."""
    return {
        sides.words.classes[key]
        for keys in (
            sides.original_keys[link.start : link.end],
            sides.copy_keys[link.copy_start : link.copy_end],
        )
        for key in keys.tolist()
    }


def _swapped(one: Link, other: Link) -> bool:
    """Tell whether two reworded neighbours changed places."""
    return (
        one.end == other.start
        and other.copy_end == one.copy_start
        and Evidence.SAME_KEY not in (one.evidence, other.evidence)
        and other.end - one.start <= _LONGEST_SWAP
        and one.copy_end - other.copy_start <= _LONGEST_SWAP
    )
