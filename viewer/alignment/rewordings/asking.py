"""Asks the linker about stretches, and puts its answers in order.

The linker may link words that crossed; here the links are put in order, so that every
link can be told as one difference between two stretches of text.
"""

from __future__ import annotations

from itertools import chain, pairwise, starmap
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import LCSseq

from viewer.alignment.anchors import longest_chain
from viewer.alignment.linking.evidence import POSITION, SAME_KEY
from viewer.alignment.rewordings.sides import Stretch
from viewer.text.heeding import heed, in_batches

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from viewer.alignment.linking.linker import Linker
    from viewer.alignment.rewordings.sides import Sides
    from viewer.alignment.vocabulary import Flags, Ints
    from viewer.model import Cancelled, Progress

_CONTEXT = 2
"""Equal words on each side that the linker is shown."""

_MOST_WORDS = 48
"""Words on a side of the longest stretch that is given to the linker."""

_MOST_UNALIKE = 12
"""Words on a side of the longest stretch that need have nothing in common."""

_MOST_EVEN = 24
"""The same where both sides are about as long, in a text of which most is paired."""

_EVEN = 0.75
"""How long the shorter side of such a stretch must be, as a share of the longer one."""

_LEAST_ALIKE = 0.2
"""Share of its words that a piece of a longer one must have in common."""

_LONGEST_SWAP = 3
"""Words on a side of two reworded neighbours that swapped and read as one."""

_MIRRORED = (2, 3, 0, 1)


def pieces_worth_asking(
    sides: Sides, rows: Ints, *, in_step: bool = False, cancelled: Cancelled
) -> Ints:
    """Return the stretches that the linker is to be asked about, long ones in pieces.

    A piece of many words of which hardly any are equal is no rewording: what could be
    found in it says nothing, and would take the longest.

    Parameters
    ----------
    sides
        The words.
    rows
        The stretches.
    in_step
        Whether most sentences are paired, so that places say more.
    cancelled
        Asked often whether to stop.
    """
    sizes = rows[:, 1::2] - rows[:, ::2]
    least, most = sizes.min(axis=1, initial=_MOST_EVEN), sizes.max(axis=1, initial=0)
    large = most > _MOST_UNALIKE
    if in_step:
        large &= (most > _MOST_EVEN) | (least < _EVEN * most)
    cut = chain.from_iterable(starmap(_cut, rows[large].tolist()))
    pieces = [
        piece
        for batch in in_batches(cut, cancelled)
        for piece in batch
        if _is_alike(sides, Stretch(*piece))
    ]
    large_ones = np.asarray(pieces, np.int64).reshape(-1, 4)
    asked = np.concatenate((rows[~large], large_ones))
    return asked[np.argsort(asked[:, 0])]


def _is_alike(sides: Sides, piece: Stretch) -> bool:
    """Tell whether enough of the words of a piece are equal and in order."""
    equal = LCSseq.similarity(
        sides.original_keys[piece.start : piece.end].tolist(),
        sides.copy_keys[piece.copy_start : piece.copy_end].tolist(),
    )
    return equal >= _LEAST_ALIKE * max(piece.size)


def _cut(
    start: int, end: int, copy_start: int, copy_end: int
) -> Iterator[tuple[int, int, int, int]]:
    """Cut a stretch at the same share of both sides, so that no piece is too long."""
    count = -(-max(end - start, copy_end - copy_start) // _MOST_WORDS)
    cuts = [
        (
            start + (end - start) * at // count,
            copy_start + (copy_end - copy_start) * at // count,
        )
        for at in range(count + 1)
    ]
    for (first, copy_first), (last, copy_last) in pairwise(cuts):
        if first < last and copy_first < copy_last:
            yield first, last, copy_first, copy_last


def ask(
    sides: Sides,
    rows: Ints,
    linker: Linker,
    *,
    progress: Progress,
    cancelled: Cancelled,
) -> Ints:
    """Return the links of the words of some stretches, in order of the original.

    The stretches ascend in the original. Within each no link crosses another.
    """
    shift = len(sides.original_forms)
    ids = np.concatenate((sides.original_forms, sides.copy_forms))
    start, end, copy_start, copy_end = rows.T
    before = np.minimum(_CONTEXT, np.minimum(start, copy_start))
    rest = np.minimum(shift - end, len(sides.copy_forms) - copy_end)
    after = np.minimum(_CONTEXT, rest)
    own = rows + np.asarray((0, 0, shift, shift))
    shown = own + np.column_stack((-before, after, -before, after))
    heed(cancelled)
    # Ties shall fall alike both ways: the shorter side always comes first.
    mirrored = _come_second(sides.words.forms, ids, shown)
    for each in (own, shown):
        each[mirrored] = each[mirrored][:, _MIRRORED]
    heed(cancelled)
    found = linker.link_many(
        sides.words.forms, ids, shown, progress=progress, cancelled=cancelled
    )
    within = own[found.pairing]
    heed(cancelled)
    links = np.column_stack(found[1:])
    kept = (within[:, ::2] <= links[:, :4:2]) & (links[:, 1:4:2] <= within[:, 1::2])
    kept = kept.all(axis=1)
    links[links[:, 4] < 0, 4] = SAME_KEY
    links, pairing = _in_order(links[kept], found.pairing[kept])
    back = mirrored[pairing]
    links[back, :4] = links[back][:, _MIRRORED]
    links[:, 2:4] -= shift
    return links[np.argsort(links[:, 0])]


def _come_second(forms: Sequence[str], ids: Ints, rows: Ints) -> Flags:
    """Tell of which stretches the words of the original come after those of the copy.

    Shorter sides come first, equally long ones in alphabetical order.
    """
    size, copy_size = rows[:, 1] - rows[:, 0], rows[:, 3] - rows[:, 2]
    second: Flags = np.greater(size, copy_size)
    for at in np.flatnonzero(size == copy_size).tolist():
        start, end, copy_start, copy_end = rows[at].tolist()
        one = [forms[word] for word in ids[start:end].tolist()]
        other = [forms[word] for word in ids[copy_start:copy_end].tolist()]
        second[at] = one > other
    return second


def _in_order(links: Ints, pairing: Ints) -> tuple[Ints, Ints]:
    """Return the links that do not cross others, and the pairings they are of."""
    crossed = (pairing[1:] == pairing[:-1]) & (links[1:, 2] < links[:-1, 2])
    crossing = np.unique(pairing[1:][crossed])
    tangled = np.zeros(1 + pairing.max(initial=-1), np.bool_)
    tangled[crossing] = True
    straight = ~tangled[pairing]
    parts, of = [links[straight]], [pairing[straight]]
    for at in crossing.tolist():
        parts.append(np.asarray([*_chained(links[pairing == at])], np.int64))
        of.append(np.full(len(parts[-1]), at))
    return np.concatenate(parts), np.concatenate(of)


def _chained(links: Ints) -> Iterator[list[int]]:
    """Keep the links that stand in order; reworded neighbours that swapped are one.

    Equal words that crossed stay unlinked here: `moves` finds them.
    """
    start, end, copy_start, copy_end, _ = links.T
    weight = end - start + copy_end - copy_start
    chosen = longest_chain(start, copy_start, weight).tolist()
    rows = links.tolist()
    at = 0
    while at < len(rows):
        one = rows[at]
        other = rows[at + 1] if at + 1 < len(rows) else None
        if other is not None and _swapped(one, other):
            yield [one[0], other[1], other[2], one[3], POSITION]
            at += 2
            continue
        if chosen[at]:
            yield one
        at += 1


def _swapped(one: Sequence[int], other: Sequence[int]) -> bool:
    """Tell whether two reworded neighbours changed places."""
    start, middle, copy_middle, copy_end, evidence = one
    other_start, end, copy_start, other_copy_end, other_evidence = other
    return (
        middle == other_start
        and other_copy_end == copy_middle
        and SAME_KEY not in (evidence, other_evidence)
        and end - start <= _LONGEST_SWAP
        and copy_end - copy_start <= _LONGEST_SWAP
    )
