"""A column tells of every difference what the difference itself tells."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

from tests.unit.alignment.covering import compared
from viewer.alignment.differences import KINDS, NATURES, Differences
from viewer.alignment.evidence import EVIDENCE

if TYPE_CHECKING:
    from viewer.model import Comparison

ORIGINAL = (
    "The leader spoke to the crowd on Monday. Nobody believed a word of it.\n\n"
    "Rain fell on the harbour all night, and the boats lay still.\n\n"
    "She never wrote about it again."
)
COPY = (
    "Rain fell on the harbor all night, and the boats lay still.\n\n"
    "The big cheese spoke to the crowd on Tuesday. Nobody trusted a word of that.\n\n"
    "She wrote about it again, twice."
)


def differences(comparison: Comparison) -> Differences:
    assert isinstance(comparison.differences, Differences)
    return comparison.differences


def test_columns_tell_what_the_differences_tell() -> None:
    found = differences(compared(ORIGINAL, COPY))

    natures = [None if at < 0 else NATURES[at] for at in found.natures.tolist()]
    evidence = [None if at < 0 else EVIDENCE[at] for at in found.evidence.tolist()]
    kinds = [KINDS[at] for at in found.kinds.tolist()]
    inside = [None if at < 0 else at + 1 for at in found.inside.tolist()]

    assert len(found) > len({*natures}) > 2
    assert natures == [each.nature for each in found]
    assert evidence == [each.evidence for each in found]
    assert kinds == [each.kind for each in found]
    assert inside == [each.inside for each in found]
    assert found.spans.tolist() == [
        [each.original.start, each.original.end, each.copy.start, each.copy.end]
        for each in found
    ]


def test_differences_are_the_same_however_they_are_asked_for() -> None:
    found = differences(compared(ORIGINAL, COPY))
    everything = [*found]

    again = differences(compared(ORIGINAL, COPY))

    assert [again[at] for at in reversed(range(len(again)))] == everything[::-1]
    assert again[1:3] == tuple(everything[1:3])
    assert again[::-2] == tuple(everything[::-2])
    assert again[3:1] == ()
    assert again[-1] == everything[-1]


def test_differences_that_were_named_can_be_pickled() -> None:
    found = differences(compared(ORIGINAL, COPY))
    everything = [*found]

    copied = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own bytes

    assert copied == found
    assert [*copied] == everything
