"""Links the words of one pairing; words are compared by their folded forms."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Protocol

from viewer.model import Evidence
from viewer.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_GLUED = 3


class Lexicon(Protocol):
    """A list of words that can stand for each other, where one is installed."""

    def related(self, one: str, other: str) -> bool:
        """Tell whether the words or phrases (folded) are listed together."""
        ...


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
        self._language = language
        self._lexicon = lexicon

    def link(self, original: Sequence[str], copy: Sequence[str]) -> tuple[Bead, ...]:
        """Return the words that correspond, by their first word in the original."""
        keys = [list(map(fold, side)) for side in (original, copy)]
        beads: list[Bead] = []
        matcher = SequenceMatcher(None, *keys, autojunk=False)
        for tag, i, i2, j, j2 in matcher.get_opcodes():
            if tag == "equal":
                beads += [
                    Bead(
                        (one,),
                        (other,),
                        None if original[one] == copy[other] else Evidence.SAME_KEY,
                    )
                    for one, other in zip(range(i, i2), range(j, j2), strict=True)
                ]
            elif tag == "replace":
                beads += self._gap(range(i, i2), range(j, j2))
        return tuple(beads)

    def _gap(self, original: range, copy: range) -> list[Bead]:
        if min(len(original), len(copy)) == 1:
            if max(len(original), len(copy)) <= _LONGEST_GLUED:
                return [Bead(tuple(original), tuple(copy), Evidence.NEIGHBOURS)]
            return []
        return [
            Bead((one,), (other,), Evidence.POSITION)
            for one, other in zip(original, copy, strict=False)
        ]


def link_words(
    original: Sequence[str], copy: Sequence[str], *, language: str = "en"
) -> tuple[tuple[int, int], ...]:
    """Return the links between the words of a pairing: 0-based, sorted.

    Inside a phrase every word of the original is linked with every word of the copy.
    """
    beads = Linker(language=language).link(original, copy)
    return tuple(sorted((i, j) for b in beads for i in b.original for j in b.copy))
