from __future__ import annotations

from itertools import pairwise

from viewer.alignment.linking.evidence import Form, Forms
from viewer.alignment.linking.pieces import Piece, pieces_of

KNOWN = Forms("und")


def forms(words: list[str]) -> list[Form]:
    return KNOWN.of(words)


def test_a_short_pairing_is_one_piece() -> None:
    pieces = list(pieces_of(forms(["a"] * 100), forms(["b"] * 90)))

    assert pieces == [Piece(0, 100, 0, 90)]


def test_a_long_pairing_is_cut_between_equal_words() -> None:
    words = [f"word{at}" for at in range(1000)]
    changed = [f"other{at}" if at % 7 == 3 else word for at, word in enumerate(words)]

    pieces = list(pieces_of(forms(words), forms(changed)))

    assert len(pieces) > 5
    assert all(piece.i == piece.j and piece.i_end == piece.j_end for piece in pieces)
    assert all(piece.i_end - piece.i <= 160 for piece in pieces)


def test_pieces_cover_unrelated_sides_in_order() -> None:
    one, other = [f"a{at}" for at in range(9000)], [f"b{at}" for at in range(700)]

    pieces = list(pieces_of(forms(one), forms(other)))

    assert (pieces[0].i, pieces[0].j) == (0, 0)
    assert (pieces[-1].i_end, pieces[-1].j_end) == (9000, 700)
    assert all(a.i_end == b.i and a.j_end == b.j for a, b in pairwise(pieces))
    assert max(piece.i_end - piece.i for piece in pieces) <= 160


def test_a_long_insertion_leaves_no_empty_piece() -> None:
    words = [f"word{at}" for at in range(300)]
    longer = words[:150] + [f"new{at}" for at in range(500)] + words[150:]

    pieces = list(pieces_of(forms(words), forms(longer)))

    assert all(piece.i < piece.i_end and piece.j < piece.j_end for piece in pieces)


def test_what_faces_nothing_is_in_no_piece() -> None:
    one, other = [f"a{at}" for at in range(1000)], ["b"]

    pieces = list(pieces_of(forms(one), forms(other)))

    assert [(piece.j, piece.j_end) for piece in pieces] == [(0, 1)]
