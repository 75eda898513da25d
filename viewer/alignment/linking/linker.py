"""Links the words of pairings, of many at once.

The words that correspond are found as beads, n words of the original for m of the
copy: first the best chain of beads that do not cross, then links between words left
over. Both rest on how likely each pair of words is linked (`cells`) and on which words
next to each other are one phrase (`phrases`).
"""

from __future__ import annotations

from functools import lru_cache
from itertools import compress
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from viewer.alignment.linking.beads import Beads, best_chains
from viewer.alignment.linking.cells import chances_of
from viewer.alignment.linking.crossing import (
    crossing_beads,
    lone_beads,
    moved_blocks,
    without_blocks,
)
from viewer.alignment.linking.evidence import (
    EVIDENCE,
    LEXICON,
    NEIGHBOURS,
    POSITION,
    SAME_KEY,
    Forms,
    Relation,
)
from viewer.alignment.linking.phrases import worth_of_beads
from viewer.alignment.linking.pieces import LONGEST_PIECE, pieces_of
from viewer.alignment.linking.related import Related, Texts, equal_ends
from viewer.model import Evidence, never_cancelled, no_progress
from viewer.text.heeding import heed, in_batches

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from viewer.alignment.vocabulary import Flags, Ints
    from viewer.model import Cancelled, Lexicon, Progress

_AT_ONCE: Final = 16384
"""Pairs of words that are looked at together: so many that they stay in the cache."""

_SAME: Final = -1
"""The evidence of words that are the same as written."""


class Bead(NamedTuple):
    """Words of the original that correspond to words of the copy, n to m.

    Attributes
    ----------
    start, end
        Half-open range of words of the original.
    copy_start, copy_end
        Half-open range of words of the copy.
    evidence
        Why they were linked; None where they are the same as written.
    """

    start: int
    end: int
    copy_start: int
    copy_end: int
    evidence: Evidence | None


class Linked(NamedTuple):
    """The words that correspond in many pairings, as columns, in order.

    Attributes
    ----------
    pairing
        The index of the pairing.
    start, end, copy_start, copy_end
        Half-open ranges of words.
    evidence
        Why they were linked, as an index of `EVIDENCE`; -1 where they are the same as
        written.
    """

    pairing: Ints
    start: Ints
    end: Ints
    copy_start: Ints
    copy_end: Ints
    evidence: Ints


class Linker:
    """Links the words of pairings in one language.

    Parameters
    ----------
    language
        ISO 639-1 code; "und" where it is not known.
    lexicon
        Asked for words that can stand for each other, where there is one.
    """

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        self.language = language
        self._forms = Forms(language)
        self._lexicon = lexicon

    def link(self, original: Sequence[str], copy: Sequence[str]) -> tuple[Bead, ...]:
        """Return the words that correspond in one pairing, in order of the original."""
        numbers: dict[str, int] = {}
        ids = [numbers.setdefault(word, len(numbers)) for word in (*original, *copy)]
        middle = len(original)
        rows = np.asarray([[0, middle, middle, len(ids)]])
        found = self.link_many([*numbers], np.asarray(ids, np.int64), rows)
        return tuple(
            Bead(
                start,
                end,
                copy_start - middle,
                copy_end - middle,
                None if evidence == _SAME else EVIDENCE[evidence],
            )
            for _, start, end, copy_start, copy_end, evidence in zip(
                *(column.tolist() for column in found), strict=True
            )
        )

    def link_many(
        self,
        words: Sequence[str],
        ids: Ints,
        rows: Ints,
        *,
        progress: Progress = no_progress,
        cancelled: Cancelled = never_cancelled,
    ) -> Linked:
        """Return the words that correspond in each of many pairings.

        Beads may cross. The cost of a pairing grows with the product of the lengths up
        to some hundred words a side, and linearly beyond.

        Parameters
        ----------
        words
            The distinct forms.
        ids
            The words, as indices of `words`.
        rows
            The pairings: start and end in `ids` of the words of the original, and of
            those of the copy.
        progress, cancelled
            Told how far the work is; asked often whether to stop.

        Raises
        ------
        CancelledError
            Soon after `cancelled` returns True.
        """
        texts = Texts(self._forms, words, ids, rows, cancelled=cancelled)
        pieces, pairing = _pieces(texts, rows)
        sizes = pieces[:, 1::2] - pieces[:, ::2]
        found = [np.zeros((5, 0), np.int64)]
        done = 0
        for batch in _batches(sizes):
            heed(cancelled)
            progress(done / len(pieces))
            done += len(batch)
            beads = self._beads(texts, pieces[batch])
            piece = batch[beads.lane]
            start, copy_start = pieces[piece, 0] + beads.i, pieces[piece, 2] + beads.j
            ends = start + beads.height, copy_start + beads.width
            found.append(
                np.stack((pairing[piece], start, ends[0], copy_start, ends[1]))
            )
        places = np.concatenate(found, axis=1)
        places = places[:, np.lexsort(places[1::-1])]
        pairing, start, end, copy_start, copy_end = places
        evidence = self._evidence(texts, rows, places, cancelled)
        return Linked(pairing, start, end, copy_start, copy_end, evidence)

    def _beads(self, texts: Texts, rows: Ints) -> Beads:
        """Return the words that correspond in pairings of similar size."""
        original, copy = texts.sides(rows)
        front, back = equal_ends(original, copy)
        left, copy_left = original.sizes - front - back, copy.sizes - front - back
        alone = (left == 1) & (copy_left == 1)
        hard = (left > 0) & (copy_left > 0) & ~alone
        sizes = original.sizes, copy.sizes
        beads = [_equal_beads(sizes, (front, back), ~hard)]
        if alone.any():
            beads.append(_lone_beads(texts, rows, front, np.flatnonzero(alone)))
        if hard.any():
            lanes = np.flatnonzero(hard)
            sides = (original, copy) if hard.all() else texts.sides(rows[lanes])
            beads += [
                part._replace(lane=lanes[part.lane])
                for part in self._aligned(texts, rows[lanes], Related(texts, *sides))
            ]
        return Beads.joined(beads)

    def _aligned(self, texts: Texts, rows: Ints, related: Related) -> list[Beads]:
        """Return the beads in order, those of moved blocks, and others that cross."""
        chains, crossing = self._linked(related)
        blocks = moved_blocks(chains, crossing, related)
        if not len(blocks):
            return [chains, crossing]
        lane = blocks[:, 0]
        inside = blocks[:, 1:] + rows[lane][:, (0, 0, 2, 2)]
        moved = [
            Beads(
                part.i + blocks[part.lane, 1],
                part.j + blocks[part.lane, 3],
                part.height,
                part.width,
                lane[part.lane],
            )
            for part in self._linked(texts.related(inside))
        ]
        return [chains, *moved, without_blocks(crossing, blocks)]

    def _linked(self, related: Related) -> tuple[Beads, Beads]:
        """Return the beads in order, and those that cross them."""
        chances = chances_of(related, self._lexicon)
        chains = best_chains(worth_of_beads(related, chances, self._lexicon))
        crossing = crossing_beads(chains, related, chances)
        return Beads.joined([chains, lone_beads(chains, crossing, related)]), crossing

    def _evidence(
        self, texts: Texts, rows: Ints, places: Ints, cancelled: Cancelled
    ) -> Ints:
        """Say why words were linked."""
        _, start, end, copy_start, copy_end = places
        single = (end - start == 1) & (copy_end - copy_start == 1)
        same = single & (texts.keys(start) == texts.keys(copy_start))
        framed = _framed(rows, places, same)
        evidence = np.where(same, SAME_KEY, np.where(framed, NEIGHBOURS, POSITION))
        evidence[single & (texts.ids[start] == texts.ids[copy_start])] = _SAME
        for batch in in_batches(np.flatnonzero(single & ~same).tolist(), cancelled):
            words = texts.forms(start[batch]), texts.forms(copy_start[batch])
            for at, kin in zip(batch, map(self._forms.kinship, *words), strict=True):
                if kin is not None:
                    evidence[at] = EVIDENCE.index(kin)
        if self._lexicon is not None:
            by_place = np.flatnonzero(evidence >= NEIGHBOURS).tolist()
            for batch in in_batches(by_place, cancelled):
                listed = _listed(texts, places[1:, batch], self._lexicon)
                evidence[list(compress(batch, listed))] = LEXICON
        return evidence


def _listed(texts: Texts, places: Ints, lexicon: Lexicon) -> Iterator[bool]:
    """Tell which words or phrases the lexicon lists together."""
    for start, end, copy_start, copy_end in places.T.tolist():
        sides = texts.forms(slice(start, end)), texts.forms(slice(copy_start, copy_end))
        yield lexicon.related(*(" ".join(form.key for form in side) for side in sides))


def _pieces(texts: Texts, rows: Ints) -> tuple[Ints, Ints]:
    """Cut long pairings into pieces, and return also which pairing each is of."""
    long = (rows[:, 1::2] - rows[:, ::2]).max(axis=1, initial=0) > LONGEST_PIECE
    pieces, pairing = [rows[~long]], [np.flatnonzero(~long)]
    for at in np.flatnonzero(long).tolist():
        start, end, copy_start, copy_end = rows[at].tolist()
        sides = texts.forms(slice(start, end)), texts.forms(slice(copy_start, copy_end))
        found = np.asarray([*pieces_of(*sides)], np.int64).reshape(-1, 4)
        pieces.append(found + rows[at, (0, 0, 2, 2)])
        pairing.append(np.full(len(found), at))
    return np.concatenate(pieces), np.concatenate(pairing)


def _batches(sizes: Ints) -> Iterator[Ints]:
    """Yield the indices of pairings of similar size, not too many at once."""
    order = np.lexsort((sizes.min(axis=1), sizes.max(axis=1)))
    first = height = width = 0
    for at, size in enumerate(sizes[order].tolist()):
        height, width = max(height, size[0]), max(width, size[1])
        if at > first and (at + 1 - first) * height * width > _AT_ONCE:
            yield order[first:at]
            first, (height, width) = at, size
    if first < len(order):
        yield order[first:]


def _equal_beads(
    sizes: tuple[Ints, Ints], ends: tuple[Ints, Ints], chosen: Flags
) -> Beads:
    """Link the equal words at both ends of some pairings."""
    size, copy_size = sizes
    front, back = ends
    places = np.arange(size.max())[:, None]
    at_end = (places >= size - back) & (places < size)
    i, lanes = np.nonzero(((places < front) | at_end) & chosen)
    j = np.where(at_end[i, lanes], i + (copy_size - size)[lanes], i)
    one = np.ones_like(i)
    return Beads(i, j, one, one, lanes)


def _lone_beads(texts: Texts, rows: Ints, front: Ints, lanes: Ints) -> Beads:
    """Link words that stand alone between equal words, where they may be linked."""
    starts = rows[lanes, ::2] + front[lanes, None]
    words = texts.related(np.column_stack((starts, starts + 1))[:, (0, 2, 1, 3)])
    lanes = lanes[words.relation[0, 0] != Relation.IMPOSSIBLE]
    one = np.ones_like(lanes)
    return Beads(front[lanes], front[lanes], one, one, lanes)


def _framed(rows: Ints, places: Ints, same: Flags) -> Flags:
    """Tell where the words before and after are equal and linked, or both ends."""
    pairing, start, end, copy_start, copy_end = places
    first, last, copy_first, copy_last = rows[pairing].T
    follows = np.zeros(len(same) + 1, np.bool_)
    follows[1:-1] = (
        (pairing[1:] == pairing[:-1])
        & (start[1:] == end[:-1])
        & (copy_start[1:] == copy_end[:-1])
    )
    before, after = follows[:-1].copy(), follows[1:].copy()
    before[1:] &= same[:-1]
    after[:-1] &= same[1:]
    before |= (start == first) & (copy_start == copy_first)
    after |= (end == last) & (copy_end == copy_last)
    framed: Flags = before & after
    return framed


def link_words(
    original: Sequence[str], copy: Sequence[str], *, language: str = "en"
) -> tuple[tuple[int, int], ...]:
    """Return the links between the words of a pairing: 0-based, sorted.

    Inside a phrase every word of the original is linked with every word of the copy.
    """
    return tuple(
        (i, j)
        for bead in _linker(language).link(original, copy)
        for i in range(bead.start, bead.end)
        for j in range(bead.copy_start, bead.copy_end)
    )


@lru_cache(maxsize=4)
def _linker(language: str) -> Linker:
    return Linker(language=language)
