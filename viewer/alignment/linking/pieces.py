"""Cuts a long pairing into pieces of bounded size, at runs of equal words."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from rapidfuzz.distance import LCSseq

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from viewer.alignment.linking.evidence import Form

LONGEST_PIECE: Final = 160
"""Words on a side of the longest piece."""

_PIECE = 80  # the cost of a piece grows with its square
_LONGEST_CHAIN = 2000


class Piece(NamedTuple):
    """Half-open ranges of words of the original and of the copy."""

    i: int
    i_end: int
    j: int
    j_end: int


def pieces_of(original: Sequence[Form], copy: Sequence[Form]) -> Iterator[Piece]:
    """Yield pieces that cover both sides in order; what is short is one piece."""
    whole = Piece(0, len(original), 0, len(copy))
    if _is_short(whole):
        yield whole
        return
    for part in _even_parts(whole, _LONGEST_CHAIN):
        for piece in _cut_at_equal_words(part, original, copy):
            yield from _even_parts(piece, LONGEST_PIECE)


def _is_short(piece: Piece, longest: int = LONGEST_PIECE) -> bool:
    return max(piece.i_end - piece.i, piece.j_end - piece.j) <= longest


def _cut_at_equal_words(
    part: Piece, original: Sequence[Form], copy: Sequence[Form]
) -> Iterator[Piece]:
    """Cut in the middle of runs of equal words, as rarely as the bound allows."""
    i, i_end, j, j_end = part
    keys = (
        [form.key_id for form in original[i:i_end]],
        [form.key_id for form in copy[j:j_end]],
    )
    cuts = [
        (
            i + (run.src_start + run.src_end) // 2,
            j + (run.dest_start + run.dest_end) // 2,
        )
        for run in LCSseq.opcodes(*keys)
        if run.tag == "equal"
    ]
    cuts.append((i_end, j_end))
    for cut, after in pairwise(cuts):
        if cut != (i, j) and not _is_short(Piece(i, after[0], j, after[1]), _PIECE):
            yield Piece(i, cut[0], j, cut[1])
            i, j = cut
    yield Piece(i, i_end, j, j_end)


def _even_parts(piece: Piece, longest: int) -> Iterator[Piece]:
    """Cut both sides into the same number of parts, none longer than `longest`."""
    sizes = (piece.i_end - piece.i, piece.j_end - piece.j)
    count = -(-max(sizes) // longest)
    cuts = [
        (piece.i + sizes[0] * at // count, piece.j + sizes[1] * at // count)
        for at in range(count + 1)
    ]
    for (i, j), (i_end, j_end) in pairwise(cuts):
        if i < i_end and j < j_end:
            yield Piece(i, i_end, j, j_end)
