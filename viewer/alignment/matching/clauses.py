"""Finds clauses that moved within the text that did not.

A clause has moved where words without a partner on one side stand without a partner on
the other side too. It is told only where it is plain: a few words that two unrelated
texts may share by chance are a dropped and an added stretch. Of two clauses that
changed places the shorter one has moved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.anchors import are_among, places_of
from viewer.alignment.linking.evidence import EVIDENCE
from viewer.alignment.matching.common_clauses import (
    NEAR,
    WHOLE,
    Clause,
    SideWords,
    common_clause,
)
from viewer.alignment.matching.filling import link_frames, link_neighbours
from viewer.alignment.matching.frames import NO_MOVE
from viewer.alignment.passages.moves import Move, Run
from viewer.alignment.rewordings.syllables import is_spelled
from viewer.model import Evidence
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from viewer.alignment.linking.linker import Linker
    from viewer.alignment.matching.correspondence import Correspondence
    from viewer.alignment.vocabulary import Flags, Floats, Ints, Vocabulary
    from viewer.model import Cancelled

_LEAST_EQUAL = 0.35
"""Share of a sentence that must be equal for a clause to have moved out of it."""

_LONG_RUN = 6
"""Words of a run that may have moved out of any sentence."""

_CHARACTER, _LETTER = 0.5, 0.25
"""Words that a character is, and a letter, in scripts without spaces."""

_LEAST_PLACED = EVIDENCE.index(Evidence.NEIGHBOURS)
"""Evidence from which words are linked by nothing but their place."""

_COMMON = 4
"""A word that stands more often than this among the changed runs says nothing."""


def move_clauses(
    found: Correspondence,
    passages_of: tuple[tuple[Ints, Ints], tuple[Ints, Ints]],
    linker: Linker,
    *,
    cancelled: Cancelled,
) -> None:
    """Find the clauses that moved among the words that are left, and align them.

    `passages_of` tells for each word of both sides its paragraph, and its sentence.
    """
    sides = _side(found, 0, passages_of), _side(found, 1, passages_of)
    before = dropped, added = _changed(found, sides, cancelled)
    heed(cancelled)
    crossed = _crossed(found, sides, cancelled)
    if crossed.any():
        found.unlink(crossed)
        dropped, added = _changed(found, sides, cancelled)
    heed(cancelled)
    clauses = _moved(dropped, added, sides, found.vocabulary.light, cancelled)
    if not clauses and not crossed.any():
        return
    first = len(found.moves)
    if clauses:
        found.add_moves([clause.move for clause in clauses])
        link_frames(found, range(first, len(found.moves)), linker, cancelled=cancelled)
    heed(cancelled)
    linked, copy_linked = found.ends(0) >= 0, found.ends(1) >= 0
    for number, clause in enumerate(clauses, first):
        heed(cancelled)
        passed = _passed(found, clause, (linked, copy_linked), sides)
        if passed is not None:
            found.exchange_move(number, passed)
    heed(cancelled)
    _link_left(found, before, sides, linker, cancelled)


def _crossed(
    found: Correspondence, sides: tuple[SideWords, SideWords], cancelled: Cancelled
) -> Flags:
    """Tell which links are of words that recur where others are linked to others.

    Of two clauses that changed places the words came to face each other. The longer one
    has three words at least: two single words were rather reworded.
    """
    links = found.links
    crossed: Flags = links[:, 4] >= _LEAST_PLACED
    for own, side in enumerate(sides):
        heed(cancelled)
        other = sides[1 - own]
        asked = np.zeros(1 + side.sentences.max(initial=0), np.bool_)
        asked[side.sentences[links[crossed, 2 * own]]] = True
        threes = _recurring(side, other, 3, asked, cancelled)
        longer = np.zeros_like(asked)
        longer[side.sentences[threes]] = True
        twos = _recurring(side, other, 2, longer, cancelled)
        stays = np.ones(len(side.keys), np.bool_)
        stays[twos] = stays[twos + 1] = False
        count = np.append(0, np.cumsum(stays))
        crossed &= count[links[:, 2 * own]] == count[links[:, 2 * own + 1]]
    return crossed


def _recurring(
    side: SideWords, other: SideWords, size: int, asked: Flags, cancelled: Cancelled
) -> Ints:
    """Return where so many loose words in a row begin that recur on the other side.

    Only the sentences for which `asked` holds are looked through.
    """
    heed(cancelled)
    starts = _loose_rows(side, size)
    starts = starts[asked[side.sentences[starts]]]
    if not len(starts):
        return starts
    heed(cancelled)
    copy_starts = _loose_rows(other, size)
    radix = 1 + max(int(each.keys.max(initial=0)) for each in (side, other))
    codes = []
    for keys, at in ((side.keys, starts), (other.keys, copy_starts)):
        heed(cancelled)
        code = np.zeros(len(at), np.int64)
        for step in range(size):
            code = code * radix + keys[at + step]
        codes.append(code)
    heed(cancelled)
    recurring: Ints = starts[are_among(*codes)]
    return recurring


def _loose_rows(side: SideWords, size: int) -> Ints:
    """Return where so many loose words in a row begin."""
    loose = side.loose.copy()
    for step in range(1, size):
        loose[:-step] &= side.loose[step:]
    return np.flatnonzero(loose[: 1 - size])


def _link_left(
    found: Correspondence,
    before: tuple[Ints, Ints],
    sides: tuple[SideWords, SideWords],
    linker: Linker,
    cancelled: Cancelled,
) -> None:
    """Link runs that have come to face each other, now that others moved away.

    `before` has the runs that there were before, dropped and added.
    """
    dropped, added = (
        _runs(found, at, side, cancelled) for at, side in enumerate(sides)
    )
    heed(cancelled)
    facing, there = _among(dropped[:, (2, 0)], added[:, (0, 2)])
    dropped, added = dropped[facing], added[there[facing]]
    heed(cancelled)
    new = ~(_among(dropped, before[0])[0] & _among(added, before[1])[0])
    if new.any():
        rows = np.column_stack((dropped[new, :2], added[new, :2]))
        link_neighbours(found, rows, linker, cancelled=cancelled)


def _among(rows: Ints, others: Ints) -> tuple[Flags, Ints]:
    """Tell which rows are among others, which ascend by their first column, and where.

    No two of the others have the same first column.
    """
    if not len(others):
        return np.zeros(len(rows), np.bool_), np.zeros(len(rows), np.int64)
    at = np.searchsorted(others[:, 0], rows[:, 0]).clip(max=len(others) - 1)
    return (others[at] == rows).all(axis=1), at


def _side(
    found: Correspondence,
    side: int,
    passages_of: tuple[tuple[Ints, Ints], tuple[Ints, Ints]],
) -> SideWords:
    keys = found.vocabulary.keys_of(side)
    loose = (found.partners[side] < 0) & (found.frames[side] == NO_MOVE)
    paragraphs, sentences = passages_of
    sizes = _sizes(found.vocabulary)[keys]
    return SideWords(keys, loose, sizes, paragraphs[side], sentences[side])


def _sizes(words: Vocabulary) -> Floats:
    """Return for each key how many words it is."""
    sizes = np.where(words.unspaced, _CHARACTER, 1.0)
    for key in np.flatnonzero(words.unspaced).tolist():
        if is_spelled(words.keys[key]):
            sizes[key] = _LETTER
    return sizes


def _changed(
    found: Correspondence, sides: tuple[SideWords, SideWords], cancelled: Cancelled
) -> tuple[Ints, Ints]:
    """Return the dropped and the added runs that may have moved."""
    dropped, added = (
        _in_known_sentences(_runs(found, at, side, cancelled), found.partners[at], side)
        for at, side in enumerate(sides)
    )
    return dropped, added


def _runs(
    found: Correspondence, at: int, side: SideWords, cancelled: Cancelled
) -> Ints:
    """Return the runs of words without a partner that are not part of a move."""
    runs = found.free_runs(at, side.paragraphs, cancelled=cancelled)
    unmoved: Ints = runs[found.frames[at][runs[:, 0]] == NO_MOVE]
    return unmoved


def _in_known_sentences(runs: Ints, partners: Ints, side: SideWords) -> Ints:
    """Return the runs in sentences that are partly equal, and the long ones.

    What two sentences share that have nothing to do with each other has not moved.
    """
    if not len(runs):
        return runs
    equal = np.bincount(side.sentences, partners >= 0)
    share = equal / np.maximum(1, np.bincount(side.sentences))
    known = share[side.sentences[runs[:, 0]]] >= _LEAST_EQUAL
    kept: Ints = runs[known | (runs[:, 1] - runs[:, 0] >= _LONG_RUN)]
    return kept


def _moved(
    dropped: Ints,
    added: Ints,
    sides: tuple[SideWords, SideWords],
    light: Flags,
    cancelled: Cancelled,
) -> list[Clause]:
    """Return the moves among runs of dropped and of added words, rows of `Run`.

    `light` tells for each key whether it says little by itself.
    """
    found = []
    for one, other in _sharing((dropped, added), sides, light, cancelled):
        heed(cancelled)
        clause = common_clause(
            Run(*dropped[one].tolist()), Run(*added[other].tolist()), sides
        )
        if clause is not None:
            found.append((clause, one, other))
    found.sort(
        key=lambda item: (-item[0].equal, item[0].move.start + item[0].move.copy_start)
    )
    used: tuple[set[int], set[int]] = (set(), set())
    clauses = []
    for clause, one, other in found:
        if one not in used[0] and other not in used[1]:
            used[0].add(one)
            used[1].add(other)
            clauses.append(clause)
    return sorted(clauses, key=lambda clause: clause.move)


def _sharing(
    runs: tuple[Ints, Ints],
    sides: tuple[SideWords, SideWords],
    light: Flags,
    cancelled: Cancelled,
) -> list[tuple[int, int]]:
    """Return which dropped and added runs share words that say something.

    Far from each other they must share two, or one beside another equal word.
    """
    words = []
    for side_runs in runs:
        heed(cancelled)
        start, end = side_runs[:, 0], side_runs[:, 1]
        words.append(places_of(start, end - start))
    heed(cancelled)
    i, j = _shared_words(words, sides, light)
    heed(cancelled)
    dropped, added = (
        np.searchsorted(side[:, 0], places, side="right") - 1
        for side, places in zip(runs, (i, j), strict=True)
    )
    keys, copy_keys = (
        np.append(side.keys, fence) for fence, side in zip((-1, -2), sides, strict=True)
    )
    beside = (keys[i - 1] == copy_keys[j - 1]) | (keys[i + 1] == copy_keys[j + 1])
    width = len(runs[1]) + 1
    pairs, inverse, count = np.unique(
        dropped * width + added, return_inverse=True, return_counts=True
    )
    one, other = np.divmod(pairs, width)
    places = runs[0][one, 2] - runs[1][other, 0], runs[1][other, 2] - runs[0][one, 0]
    chosen = np.minimum(*map(np.abs, places)) <= NEAR
    chosen |= count > 1
    chosen[inverse[beside]] = True
    return list(zip(one[chosen].tolist(), other[chosen].tolist(), strict=True))


def _shared_words(
    places: list[Ints], sides: tuple[SideWords, SideWords], light: Flags
) -> tuple[Ints, Ints]:
    """Return the places of equal words that say something, among these words."""
    keys = [side.keys[words] for side, words in zip(sides, places, strict=True)]
    telling = ~light
    for side in keys:
        count = np.bincount(side, minlength=len(light))
        telling &= (count > 0) & (count <= _COMMON)
    i, j = (words[telling[side]] for words, side in zip(places, keys, strict=True))
    j = j[np.argsort(sides[1].keys[j], kind="stable")]
    wanted, ascending = sides[0].keys[i], sides[1].keys[j]
    first = np.searchsorted(ascending, wanted, side="left")
    count = np.searchsorted(ascending, wanted, side="right") - first
    at = places_of(first, count)
    return np.repeat(i, count), j[at]


def _passed(
    found: Correspondence,
    clause: Clause,
    linked: tuple[Flags, Flags],
    sides: tuple[SideWords, SideWords],
) -> Move | None:
    """Return what a clause moved past, if that has rather moved itself.

    `linked` tells which words have a partner by now.
    """
    move = clause.move
    if clause.copy_place >= move.end:
        between = (move.end, clause.copy_place), (clause.place, move.copy_start)
    else:
        between = (clause.copy_place, move.start), (move.copy_end, clause.place)
    edges: list[int] = []
    for at, (start, end) in enumerate(between):
        words = start + np.flatnonzero(linked[at][start:end])
        if not len(words) or (found.frames[at][start:end] != NO_MOVE).any():
            return None
        edges += int(words[0]), int(words[-1]) + 1
    passed = Move(edges[0], edges[1], edges[2], edges[3])
    equal = np.count_nonzero(found.partners[0][passed.start : passed.end] >= 0)
    dense = equal >= WHOLE * max(
        passed.end - passed.start, passed.copy_end - passed.copy_start
    )
    rather = _unlikely(passed, sides) < _unlikely(move, sides)
    return passed if dense and rather else None


def _unlikely(move: Move, sides: tuple[SideWords, SideWords]) -> tuple[bool, int]:
    """Return what speaks against a move: parts of two sentences, and many words."""
    start, end, copy_start, copy_end, _ = move
    one, other = (side.sentences for side in sides)
    torn = one[start] != one[end - 1] or other[copy_start] != other[copy_end - 1]
    return bool(torn), end - start + copy_end - copy_start
