"""What is asked of all differences of a comparison at once, in columns.

Heavy to import, so it is imported when there is something to sift.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate, compress, starmap
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

import numpy as np

from viewer.model import Kind
from viewer.sessions.arrays import KINDS, kinds_of, natures_of
from viewer.text.marks import is_marks

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from viewer.model import Difference
    from viewer.sessions.arrays import Codes

Flags: TypeAlias = "NDArray[np.bool_]"
_Member = TypeVar("_Member")

_END: Final = "\n"  # of a wording; there is none within, and none is asked for


class Columns:
    """What is asked of every difference of a comparison, found out once.

    Parameters
    ----------
    differences
        All of them.
    words
        Yields the words of each of them on both sides, folded.
    """

    def __init__(
        self,
        differences: Sequence[Difference],
        words: Callable[[], Iterator[tuple[str, str]]],
    ) -> None:
        self._words = words
        self.kinds = kinds_of(differences)
        self.natures = natures_of(differences)

    @cached_property
    def are_marks(self) -> Flags:
        """Of which nothing but marks were dropped or added."""
        return self._are(_is_marks, (Kind.DROPPED, Kind.ADDED))

    @cached_property
    def are_space(self) -> Flags:
        """Which are of words that were only joined or parted."""
        return self._are(_is_space, (Kind.SUBSTITUTED,))

    def having(self, needle: str) -> Flags:
        """Tell which have this in the words of either side, both without capitals."""
        text, ends = self._wordings
        found, at = [], text.find(needle)
        while at >= 0:
            found.append(one := bisect_right(ends, at))
            at = text.find(needle, ends[one])
        flags = np.zeros(len(ends), np.bool_)
        flags[found] = True
        return flags

    @cached_property
    def _wordings(self) -> tuple[str, list[int]]:
        """All wordings in one text, and where in it those of each difference end."""
        lines = [f"{original}{_END}{copy}{_END}" for original, copy in self._words()]
        return "".join(lines), list(accumulate(map(len, lines)))

    def _are(self, is_so: Callable[[str, str], bool], kinds: Collection[Kind]) -> Flags:
        """Tell which differences of these kinds have wordings that are so."""
        found = named(self.kinds, KINDS, kinds)
        found[found] = list(starmap(is_so, compress(self._words(), found)))
        return found


def counted(codes: Codes, members: Sequence[_Member]) -> dict[_Member, int]:
    """Return how many codes there are of each member."""
    times = np.bincount(codes, minlength=len(members)).tolist()
    return dict(zip(members, times, strict=True))


def named(codes: Codes, members: Sequence[object], wanted: Collection[object]) -> Flags:
    """Tell which are among those wanted; with none wanted, all."""
    named = np.array([not wanted or member in wanted for member in members])
    flags: Flags = named[codes]
    return flags


def numbered(numbers: Iterable[int], count: int) -> Flags:
    """Tell which of so many differences have one of these numbers."""
    flags = np.zeros(count, np.bool_)
    flags[[number - 1 for number in numbers if 0 < number <= count]] = True
    return flags


def _is_marks(original: str, copy: str) -> bool:
    return is_marks(original + copy)


def _is_space(original: str, copy: str) -> bool:
    is_other = original != copy
    return is_other and original.replace(" ", "") == copy.replace(" ", "")
