"""The second pass: words left over that are linked although they cross the chain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.beads import DECIMALS, Beads
from viewer.alignment.evidence import Relation
from viewer.alignment.weights import CROSSING

if TYPE_CHECKING:
    from viewer.alignment.cells import Chances
    from viewer.alignment.related import Cells, Related
    from viewer.alignment.vocabulary import Ints

_LEAST = np.array([CROSSING[relation.name] for relation in Relation])


def crossing_beads(chains: Beads, related: Related, chances: Chances) -> Beads:
    """Return links between words that no bead has, the likeliest of rivals."""
    n, m, count = related.shape
    used = _used(chains.i, chains.height, chains.lane, (n, count))
    copy_used = _used(chains.j, chains.width, chains.lane, (m, count))
    worth = chances.linked - _LEAST[related.relation]
    at = np.nonzero((worth > 0.0) & ~used[:, None] & ~copy_used)
    order = np.lexsort((*at[1::-1], -worth[at].round(DECIMALS), at[2]))
    found = []
    for i, j, lane in zip(*(axis[order].tolist() for axis in at), strict=True):
        if not used[i, lane] and not copy_used[j, lane]:
            used[i, lane] = copy_used[j, lane] = True
            found.append((i, j, 1, 1, lane))
    return Beads(*np.array(found, np.int64).reshape(-1, 5).T)


def _used(starts: Ints, sizes: Ints, lanes: Ints, shape: tuple[int, int]) -> Cells:
    """Tell which words of one side are part of a bead."""
    used = np.zeros(shape, np.bool_)
    for step in range(sizes.max(initial=0)):
        more = sizes > step
        used[starts[more] + step, lanes[more]] = True
    return used
