"""Gathers the substitutions by the wording that was replaced."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.model import Kind
from viewer.report.places import wordings
from viewer.report.reviewed import UNREVIEWED, Standing
from viewer.text import fold

if TYPE_CHECKING:
    from viewer.model import Comparison
    from viewer.report.reviewed import Reviewed


@dataclass(frozen=True, slots=True)
class Replacement:
    """A wording of the copy, and the differences in which it stands."""

    wording: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A wording of the original and all that the copy has for it."""

    wording: str
    replacements: tuple[Replacement, ...]

    @property
    def count(self) -> int:
        """How many substitutions there are in it."""
        return sum(len(each.numbers) for each in self.replacements)


def group_substitutions(
    comparison: Comparison, *, reviewed: Reviewed = UNREVIEWED
) -> tuple[Group, ...]:
    """Return the substitutions by the original's wording, the most frequent first.

    Only what counts for the reader is in it. Wordings that differ only in capitals or
    marks belong together and appear as they were written first.
    """
    numbers: dict[tuple[str, str], list[int]] = defaultdict(list)
    written: dict[str, str] = {}
    by_original: dict[str, list[str]] = {}
    for each in reviewed.those(comparison, Standing.COUNTED):
        if each.kind is not Kind.SUBSTITUTED:
            continue
        original, copy = (" ".join(text.split()) for text in wordings(comparison, each))
        one, other = _key(original), _key(copy)
        if one == other:  # only the look differs, so the look tells them apart
            one, other = original, copy
        written.setdefault(one, original)
        written.setdefault(other, copy)
        if not numbers[one, other]:
            by_original.setdefault(one, []).append(other)
        numbers[one, other].append(each.number)
    groups = []
    for one, others in by_original.items():
        replacements = [
            Replacement(written[other], tuple(numbers[one, other])) for other in others
        ]
        replacements.sort(key=lambda each: -len(each.numbers))
        groups.append(Group(written[one], tuple(replacements)))
    return tuple(sorted(groups, key=lambda group: -group.count))


def _key(wording: str) -> str:
    return " ".join(map(fold, wording.split()))
