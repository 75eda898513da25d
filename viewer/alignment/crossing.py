"""The second pass: words left over that are linked although they cross the chain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.beads import Candidate
from viewer.alignment.evidence import Relation
from viewer.alignment.weights import CROSSING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viewer.alignment.cells import Chances
    from viewer.alignment.evidence import Related

_LEAST = np.array([CROSSING[relation.name] for relation in Relation])


def crossing_beads(
    chain: Iterable[Candidate], related: Related, chances: Chances
) -> list[Candidate]:
    """Return links between words that no bead of the chain has, the likeliest first."""
    worth = chances.linked - _LEAST[related.relation]
    for bead in chain:
        worth[bead.i : bead.i + bead.height] = 0.0
        worth[:, bead.j : bead.j + bead.width] = 0.0
    at = np.nonzero(worth > 0.0)
    left_over = sorted(
        zip((-worth[at]).tolist(), *(axis.tolist() for axis in at), strict=True)
    )
    rows: set[int] = set()
    columns: set[int] = set()
    found = []
    for cost, i, j in left_over:
        if i not in rows and j not in columns:
            rows.add(i)
            columns.add(j)
            found.append(Candidate(-cost, i, j, 1, 1))
    return found
