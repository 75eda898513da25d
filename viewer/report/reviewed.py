"""What the reader made of the differences, as whatever is handed on has to tell it.

Nothing of a comparison is left out silently: a difference that does not count is still
there, with why it does not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping  # noqa: TC003 - of dataclass fields
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from viewer.model import Ignore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.model import Comparison, Difference

_RULES = {
    Ignore.CASE: "capitals",
    Ignore.PUNCTUATION: "punctuation and quotation marks",
    Ignore.WHITE_SPACE: "words joined or parted",
    Ignore.INFLECTION: "inflection",
    Ignore.LOOK_ALIKES: "look-alike letters",
}


class Standing(StrEnum):
    """Whether a difference counts for the reader, and if not, why."""

    COUNTED = "counted"
    SET_ASIDE = "set aside by the reader"
    IGNORED = "left out by rules"
    NOT_ASKED_FOR = "not asked for"


@dataclass(frozen=True, slots=True)
class Selection:
    """The differences that the reader chose to hand on.

    Attributes
    ----------
    wanted
        What was asked for, in words.
    numbers
        The differences that answer to it.
    """

    wanted: str
    numbers: frozenset[int]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What the reader did with the differences, which it knows by their numbers.

    Attributes
    ----------
    set_asides
        Those set aside one by one, each with the reason, which may be empty.
    notes
        What the reader wrote about single ones.
    ignored
        The rules in force, each with those that it leaves out.
    selection
        What was chosen of the others; None for all.
    """

    set_asides: Mapping[int, str] = field(default_factory=dict)
    notes: Mapping[int, str] = field(default_factory=dict)
    ignored: Mapping[Ignore, frozenset[int]] = field(default_factory=dict)
    selection: Selection | None = None

    @property
    def is_whole(self) -> bool:
        """Whether all differences count, whatever they are."""
        return not self.set_asides and not self.ignored and self.selection is None

    def standing(self, number: int) -> Standing:
        """Return whether a difference counts; what the reader did singly goes first."""
        if number in self.set_asides:
            return Standing.SET_ASIDE
        if any(number in numbers for numbers in self.ignored.values()):
            return Standing.IGNORED
        if self.selection is not None and number not in self.selection.numbers:
            return Standing.NOT_ASKED_FOR
        return Standing.COUNTED

    def is_counted(self, number: int) -> bool:
        """Tell whether a difference counts."""
        return self.standing(number) is Standing.COUNTED

    def rules_of(self, number: int) -> tuple[Ignore, ...]:
        """Return the rules that leave a difference out."""
        return tuple(rule for rule, those in self.ignored.items() if number in those)

    def left_out(self) -> Mapping[Ignore, int]:
        """Return how many each rule leaves out that were not set aside anyway."""
        asides = self.set_asides.keys()
        return {rule: len(those - asides) for rule, those in self.ignored.items()}

    def those(self, comparison: Comparison, standing: Standing) -> Iterator[Difference]:
        """Return the differences of this standing, in reading order."""
        if self.is_whole:
            yield from comparison.differences if standing is Standing.COUNTED else ()
            return
        for each in comparison.differences:
            if self.standing(each.number) is standing:
                yield each


UNREVIEWED = Reviewed()
"""Nobody set anything aside, noted or chose anything."""


def standings(comparison: Comparison, reviewed: Reviewed) -> Mapping[Standing, int]:
    """Return how many differences there are of each standing."""
    size = len(comparison.differences)
    if reviewed.is_whole:
        found = Counter({Standing.COUNTED: size})
    else:
        found = Counter(map(reviewed.standing, range(1, size + 1)))
    return {each: found[each] for each in Standing}


def counted_in_words(comparison: Comparison, reviewed: Reviewed) -> str:
    """Return how many differences count, and what became of the others.

    Such as "112 of 122 differences; 10 set aside by the reader."
    """
    total = len(comparison.differences)
    counts = standings(comparison, reviewed)
    counted = f"{counts[Standing.COUNTED]:,} of " if not reviewed.is_whole else ""
    others = (
        f"; {count:,} {standing}"
        for standing, count in counts.items()
        if count and standing is not Standing.COUNTED
    )
    noun = "difference" if total == 1 else "differences"
    return f"{counted}{total:,} {noun}{''.join(others)}."


def restrictions(reviewed: Reviewed) -> tuple[str, ...]:
    """Return in sentences which rules are in force, and what was asked for."""
    sentences = []
    if reviewed.ignored:
        rules = ", ".join(
            f"{rule_in_words(rule)} ({count:,})"
            for rule, count in reviewed.left_out().items()
        )
        sentences.append(f"The reader’s rules leave out what differs only in: {rules}.")
    if reviewed.selection is not None:
        sentences.append(
            f"The reader chose what is counted and listed: {reviewed.selection.wanted}."
        )
    return tuple(sentences)


def rule_in_words(rule: Ignore) -> str:
    """Return what it is that a rule leaves out."""
    return _RULES[rule]


def why_not_counted(reviewed: Reviewed, number: int) -> str:
    """Return the reason for which a difference was set aside, or the rules."""
    if number in reviewed.set_asides:
        return reviewed.set_asides[number] or "none given"
    return ", ".join(map(rule_in_words, reviewed.rules_of(number)))
