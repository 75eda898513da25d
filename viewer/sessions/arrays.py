"""One thing of many differences or pairings at once, as an array.

An alignment keeps them so; of what is given as objects they are collected.
Heavy to import, so the window imports it when there are differences.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias, overload

import numpy as np

from viewer.alignment.differences import Differences
from viewer.alignment.pairings import Pairings
from viewer.model import Difference, Kind, Nature, Side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from viewer.model import Pairing, Unit

Codes: TypeAlias = "NDArray[np.int8]"
Numbers: TypeAlias = "NDArray[Any]"

KINDS: Final = tuple(Kind)
NATURES: Final = (None, *Nature)
"""What the codes of kinds and of natures stand for."""


class Chosen(Sequence[Difference]):
    """Some differences of many, none of which is made before it is asked for.

    Parameters
    ----------
    whole
        The many.
    places
        Where in them the chosen ones are, in order.
    """

    def __init__(self, whole: Sequence[Difference], places: Numbers) -> None:
        self.whole = whole
        self.places = places

    def __len__(self) -> int:
        return len(self.places)

    @overload
    def __getitem__(self, index: int) -> Difference: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Difference, ...]: ...
    def __getitem__(self, index: int | slice) -> Difference | tuple[Difference, ...]:
        if isinstance(index, slice):
            return tuple(map(self.whole.__getitem__, self.places[index].tolist()))
        return self.whole[int(self.places[index])]


def kinds_of(differences: Sequence[Difference]) -> Codes:
    """Return the index of the kind of each in `KINDS`."""
    return _collected(
        differences,
        lambda kept: kept.kinds.astype(np.int8),
        lambda made: codes_of(map(attrgetter("kind"), made), KINDS),
    )


def natures_of(differences: Sequence[Difference]) -> Codes:
    """Return the index of the nature of each in `NATURES`."""
    return _collected(
        differences,
        lambda kept: kept.natures + np.int8(1),  # there it is -1 that stands for none
        lambda made: codes_of(map(attrgetter("nature"), made), NATURES),
    )


def numbers_of(differences: Sequence[Difference]) -> Numbers:
    """Return the number of each."""
    return _collected(
        differences,
        lambda kept: np.arange(1, len(kept) + 1, dtype=np.intc),
        lambda made: np.fromiter(map(attrgetter("number"), made), np.intc),
    )


def spans_on(side: Side, differences: Sequence[Difference]) -> Numbers:
    """Return where each starts on a side and, in a second row, where it ends."""
    first = 0 if side is Side.ORIGINAL else 2
    ends = attrgetter(f"{side}.start"), attrgetter(f"{side}.end")
    return _collected(
        differences,
        lambda kept: kept.spans[:, first : first + 2].T.astype(np.intc),
        lambda made: np.stack([np.fromiter(map(end, made), np.intc) for end in ends]),
    )


def paired_starts(pairings: Sequence[Pairing], unit: Unit) -> Numbers:
    """Return where the passages of a unit start that have a partner, in order.

    Returns
    -------
    ndarray
        Rows of start in the original, start in the copy, and 1 for what moved.
    """
    if isinstance(pairings, Pairings):
        return pairings.starts(unit)
    rows = [
        (one.original.start, one.copy.start, one.moved)
        for one in pairings
        if one.unit is unit and one.original and one.copy
    ]
    return np.array(rows, np.int64).reshape(-1, 3)


def _collected(
    differences: Sequence[Difference],
    kept: Callable[[Differences], Numbers],
    made: Callable[[Sequence[Difference]], Numbers],
) -> Numbers:
    """Return what an alignment keeps, or else what was made tells."""
    if isinstance(differences, Chosen):
        return _collected(differences.whole, kept, made)[..., differences.places]
    if isinstance(differences, Differences):
        return kept(differences)
    return made(differences)


def codes_of(values: Iterable[object], members: Sequence[object]) -> Codes:
    """Return for each value its index among the members, of which it is one.

    The members are known by their identity: the hash of an enum is a call of Python.
    """
    codes = {id(member): code for code, member in enumerate(members)}
    return np.fromiter(map(codes.__getitem__, map(id, values)), np.int8)
