"""Links the words of one pairing.

The words that correspond are found as beads, n words of the original for m of the
copy: first the best chain of beads that do not cross, then links between words left
over. Both rest on how likely each pair of words is linked (`cells`) and on which words
next to each other are one phrase (`phrases`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from viewer.alignment.beads import best_chain
from viewer.alignment.cells import chances_of
from viewer.alignment.crossing import crossing_beads
from viewer.alignment.evidence import Forms, Related, can_be_linked, kinship
from viewer.alignment.phrases import bead_candidates
from viewer.alignment.pieces import pieces_of
from viewer.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.alignment.evidence import Form, Lexicon

Places: TypeAlias = tuple[tuple[int, ...], tuple[int, ...]]
"""Words of the original and words of the copy, by index."""


@dataclass(frozen=True, slots=True)
class Bead:
    """Words of the original that correspond to words of the copy, n to m.

    Attributes
    ----------
    original, copy
        Indices of the words, ascending.
    evidence
        Why they were linked; None where they are the same as written.
    """

    original: tuple[int, ...]
    copy: tuple[int, ...]
    evidence: Evidence | None


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
        self._forms = Forms(language)
        self._lexicon = lexicon

    def link(self, original: Sequence[str], copy: Sequence[str]) -> tuple[Bead, ...]:
        """Return the words that correspond, by their first word in the original.

        Beads may cross. The cost of a call grows with the product of the lengths up to
        some hundred words a side, and linearly beyond.
        """
        if original == copy:
            return tuple(Bead((at,), (at,), None) for at in range(len(original)))
        sides = self._forms.of(original), self._forms.of(copy)
        front, back = _equal_ends(*sides)
        size, copy_size = (len(side) - front - back for side in sides)
        if not size or not copy_size or size == copy_size == 1:
            found = _matched(*sides, front, back)
        else:
            found = self._aligned(*sides)
        return tuple(
            Bead(i, j, self._evidence((i, j), sides, (original, copy), found))
            for i, j in sorted(found)
        )

    def _aligned(self, original: Sequence[Form], copy: Sequence[Form]) -> set[Places]:
        """Align two sides piece by piece; short ones are one piece."""
        found = set()
        for i, i_end, j, j_end in pieces_of(original, copy):
            related = Related(original[i:i_end], copy[j:j_end])
            chances = chances_of(related, self._lexicon)
            chain = best_chain(bead_candidates(related, chances), *related.shape)
            found |= {
                (
                    tuple(range(i + bead.i, i + bead.i + bead.height)),
                    tuple(range(j + bead.j, j + bead.j + bead.width)),
                )
                for bead in chain + crossing_beads(chain, related, chances)
            }
        return found

    def _evidence(
        self,
        places: Places,
        sides: tuple[Sequence[Form], Sequence[Form]],
        written: tuple[Sequence[str], Sequence[str]],
        found: set[Places],
    ) -> Evidence | None:
        """Say why the words at these places were linked."""
        if len(places[0]) == len(places[1]) == 1:
            (i,), (j,) = places
            if written[0][i] == written[1][j]:
                return None
            if (evidence := kinship(sides[0][i], sides[1][j])) is not None:
                return evidence
        if self._is_listed(places, sides):
            return Evidence.LEXICON
        return (
            Evidence.NEIGHBOURS
            if _is_framed(places, sides, found)
            else Evidence.POSITION
        )

    def _is_listed(
        self, places: Places, sides: tuple[Sequence[Form], Sequence[Form]]
    ) -> bool:
        if self._lexicon is None:
            return False
        one, other = (
            " ".join(side[at].key for at in ats)
            for side, ats in zip(sides, places, strict=True)
        )
        return self._lexicon.related(one, other)


def _equal_ends(original: Sequence[Form], copy: Sequence[Form]) -> tuple[int, int]:
    """Count the words with equal keys at the start and at the end of both sides."""
    shorter = min(len(original), len(copy))
    front = 0
    while front < shorter and original[front].key_id == copy[front].key_id:
        front += 1
    back = 0
    while (
        back < shorter - front and original[-1 - back].key_id == copy[-1 - back].key_id
    ):
        back += 1
    return front, back


def _matched(
    original: Sequence[Form], copy: Sequence[Form], front: int, back: int
) -> set[Places]:
    """Link sides that are equal but for one word, or for words on one side only."""
    shift = len(copy) - len(original)
    equal = [(at, at) for at in range(front)]
    equal += [(at, at + shift) for at in range(len(original) - back, len(original))]
    between = len(original) - front - back == len(copy) - front - back == 1
    if between and can_be_linked(original[front], copy[front]):
        equal.append((front, front))
    return {((i,), (j,)) for i, j in equal}


def _is_framed(
    places: Places,
    sides: tuple[Sequence[Form], Sequence[Form]],
    found: set[Places],
) -> bool:
    """Tell whether the words before and after are equal and linked, or both ends."""
    original, copy = sides
    return all(
        (i < 0 and j < 0)
        or (i == len(original) and j == len(copy))
        or (((i,), (j,)) in found and original[i].key_id == copy[j].key_id)
        for i, j in (
            (places[0][0] - 1, places[1][0] - 1),
            (places[0][-1] + 1, places[1][-1] + 1),
        )
    )


def link_words(
    original: Sequence[str], copy: Sequence[str], *, language: str = "en"
) -> tuple[tuple[int, int], ...]:
    """Return the links between the words of a pairing: 0-based, sorted.

    Inside a phrase every word of the original is linked with every word of the copy.
    """
    beads = _linker(language).link(original, copy)
    return tuple(
        sorted((i, j) for bead in beads for i in bead.original for j in bead.copy)
    )


@lru_cache(maxsize=4)
def _linker(language: str) -> Linker:
    return Linker(language=language)
