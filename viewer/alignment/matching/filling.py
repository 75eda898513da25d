"""Fills a correspondence: tells which words are equal, and links the others.

A frame is the text that did not move, or a move; words correspond only within one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.matching.balance import balanced
from viewer.alignment.matching.frames import LaidOut
from viewer.alignment.matching.gaps import match_equal, settle
from viewer.alignment.rewordings.reworded import link_reworded, same_key
from viewer.alignment.rewordings.sides import Sides
from viewer.alignment.rewordings.stretches import link_changed
from viewer.alignment.rewordings.syllables import whole_syllables
from viewer.alignment.rewordings.unspaced import whole_words, without_torn
from viewer.model import never_cancelled, no_progress
from viewer.text.heeding import heed, part_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viewer.alignment.linking.linker import Linker
    from viewer.alignment.matching.correspondence import Correspondence
    from viewer.alignment.vocabulary import Ints
    from viewer.model import Cancelled, Progress

_MATCHED = 0.25
"""Share of the work on frames that is done when their equal words are matched."""


def link_frames(
    found: Correspondence,
    frames: Iterable[int],
    linker: Linker,
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled,
) -> None:
    """Align the words of these frames: of the unmoved text, and of moves."""
    here = LaidOut.of(frames, found.moves, found.frames, cancelled=cancelled)
    words, breaks = found.vocabulary, found.breaks
    sides = here.sides(words, breaks.parted)
    cuts = here.cuts(breaks)
    i, j = match_equal(
        sides.original_keys,
        sides.copy_keys,
        here.runs(found.runs),
        ties=words.ties,
        cuts=cuts,
        cancelled=cancelled,
    )
    heed(cancelled)
    progress(_MATCHED)
    opens = here.both(breaks.opens, fence=1)
    heed(cancelled)
    i, j = settle(sides.original_keys, opens[0], i, j)
    heed(cancelled)
    j, i = settle(sides.copy_keys, opens[1], j, i)
    in_step = len(cuts[0]) >= max(int(np.count_nonzero(side)) for side in opens)
    if in_step:
        i, j = balanced(sides, i, j, cuts, cancelled=cancelled)
    i, j = without_torn(sides, i, j, cancelled=cancelled)
    i, j = whole_words(sides, i, j, cancelled=cancelled)
    i, j = whole_syllables(sides, i, j, cancelled=cancelled)
    i, j, links = link_changed(
        sides,
        i,
        j,
        linker,
        opens=opens,
        cuts=cuts,
        in_step=in_step,
        progress=part_of(progress, _MATCHED, 1.0),
        cancelled=cancelled,
    )
    heed(cancelled)
    _add(found, here, i, j, links)


def _add(found: Correspondence, here: LaidOut, i: Ints, j: Ints, links: Ints) -> None:
    """Take over the equal words and the links of frames, told by places there."""
    one, other = here.original.words, here.copy.words
    worded = one[i] != len(found.frames[0])
    found.add_equal(one[i[worded]], other[j[worded]])
    placed = links.copy()
    for words, first, last in ((one, 0, 1), (other, 2, 3)):
        placed[:, first] = words[links[:, first]]
        placed[:, last] = words[links[:, last] - 1] + 1
    # A link may be torn by a passage that moved away from between its words.
    sizes, sizes_here = (np.diff(rows[:, :4])[:, ::2] for rows in (placed, links))
    found.add_links(placed[(sizes == sizes_here).all(axis=1)])


def link_neighbours(
    found: Correspondence,
    rows: Ints,
    linker: Linker,
    *,
    cancelled: Cancelled = never_cancelled,
) -> None:
    """Link words that face each other, now that others moved from between them.

    `rows` has start and end in the original, start and end in the copy, ascending
    in the original.
    """
    words = found.vocabulary
    sides = Sides(
        words,
        words.original_forms,
        words.copy_forms,
        words.original_keys,
        words.copy_keys,
        found.breaks.parted,
    )
    links = link_reworded(sides, rows, linker, cancelled=cancelled)
    same = same_key(sides, links)
    found.add_equal(links[same, 0], links[same, 2])
    found.add_links(links[~same])
