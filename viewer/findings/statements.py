"""Puts the counts into full sentences that say what differs and accuse nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.findings.coverage import IN_ORDER
from viewer.findings.measures import LONG_RUN
from viewer.findings.phrases import agreeing, counted, listed
from viewer.model import Finding, Kind, Nature, Side

if TYPE_CHECKING:
    from viewer.findings.counting import Counts
    from viewer.findings.kept import Kept


def state(counts: Counts) -> tuple[Finding, ...]:
    """Return the findings, in the order in which a report gives them."""
    return (
        _order(counts),
        _wording(counts),
        _changes(counts),
        *_substitutions(counts),
        *_quotations(counts),
        *_kept(counts),
    )


def _order(counts: Counts) -> Finding:
    copy, original = counts.paragraphs[Side.COPY], counts.paragraphs[Side.ORIGINAL]
    if not copy.paired:
        statement = (
            "No paragraph of the copy corresponds to a paragraph of the original."
        )
        return Finding("order", "Order", statement, 0, copy.of)
    if copy.of == original.of == copy.in_order == 1:
        statement = "Each article has one paragraph, and the two correspond."
        return Finding("order", "Order", statement, 1, 1)
    where = "in the same order"
    if copy.moved:
        where = f"{copy.in_order:,} of them in the same order and {copy.moved:,} moved"
    elif copy.paired == 1:
        where = "at the same place"
    statement = (
        f"{copy.paired:,} of the copy’s {counted(copy.of, 'paragraph')}"
        f" {agreeing(copy.paired, 'corresponds', 'correspond')} to"
        f" {original.paired:,} of the original’s {counted(original.of, 'paragraph')},"
        f" {where}."
    )
    return Finding("order", "Order", statement, copy.in_order, copy.of)


def _wording(counts: Counts) -> Finding:
    coverage = counts.coverage
    copy, original = coverage.copy, coverage.original
    in_order = copy.count(IN_ORDER)
    statement = (
        f"{in_order:,} of the copy’s {counted(len(copy.starts), 'word')}"
        f" {agreeing(in_order, 'stands', 'stand')} in the original in the same order;"
        f" seen from the other side, {original.count(IN_ORDER):,} of the original’s"
        f" {counted(len(original.starts), 'word')}"
        f" {agreeing(original.count(IN_ORDER), 'stands', 'stand')} in the copy."
    )
    if copy.moved:
        statement += (
            f" Another {copy.moved:,} of the copy’s words"
            f" {agreeing(copy.moved, 'stands', 'stand')} in the original at another"
            " place."
        )
    if coverage.longest_run:
        long = coverage.in_runs_of(LONG_RUN)
        statement += (
            f" {long:,} of the copy’s words {agreeing(long, 'lies', 'lie')} in"
            " identical runs of six words or more; the longest run has"
            f" {counted(coverage.longest_run, 'word')}."
        )
    return Finding("wording", "Wording", statement, in_order, len(copy.starts))


_CHANGED = {
    Kind.SUBSTITUTED: ("substitution", "substitutions"),
    Kind.DROPPED: ("omission", "omissions"),
    Kind.ADDED: ("addition", "additions"),
    Kind.MOVED: ("moved passage", "moved passages"),
}


def _changes(counts: Counts) -> Finding:
    kinds = counts.comparison.counts
    total = sum(kinds.values())
    if not total:
        statement = "No differences were found."
    else:
        parts = listed(
            counted(kinds[kind], *_CHANGED[kind]) for kind in Kind if kinds[kind]
        )
        there = agreeing(total, "There is", "There are")
        statement = f"{there} {counted(total, 'difference')}: {parts}."
        if len(list(filter(None, kinds.values()))) == 1:
            statement = f"{there} {parts} and no other difference."
    if counts.comparison.ignored:
        statement += (
            f" {counted(counts.comparison.ignored, 'more difference')}"
            f" {agreeing(counts.comparison.ignored, 'is', 'are')} of a sort that the"
            " options leave out."
        )
    return Finding("changes", "Changes", statement, total, total, counts.numbers(*Kind))


_NATURES = {
    Nature.WORDING: "wording",
    Nature.INFLECTION: "inflection",
    Nature.SPELLING: "spelling",
    Nature.NAME: "names",
    Nature.NUMBER: "numbers",
    Nature.PUNCTUATION: "punctuation",
    Nature.CAPITALS: "capitals",
    Nature.LOOK_ALIKE: "look-alike characters",
}


def _substitutions(counts: Counts) -> tuple[Finding, ...]:
    total = counts.comparison.counts[Kind.SUBSTITUTED]
    if not total:
        return ()
    natures = listed(
        f"{_NATURES[nature]} ({times:,})" if total > 1 else _NATURES[nature]
        for nature, times in counts.natures.most_common()
    )
    one = total == 1
    subject = "substitution concerns" if one else f"{total:,} substitutions concern"
    statement = f"The {subject} {natures or 'words'}."
    if not one and len(counts.pairs) == 1:
        statement += " They are all the same pair of wordings."
    elif not one:
        repeated = counts.repeated_pairs
        again = f"{repeated or 'none'} of them {'occur' if repeated > 1 else 'occurs'}"
        statement += (
            f" They make {counted(len(counts.pairs), 'different pair')} of wordings;"
            f" {again} more than once."
        )
    numbers = counts.numbers(Kind.SUBSTITUTED)
    return (
        Finding(
            "substitutions",
            "Substitutions",
            statement,
            len(counts.pairs),
            total,
            numbers,
        ),
    )


def _quotations(counts: Counts) -> tuple[Finding, ...]:
    both, altered = len(counts.quotations), counts.altered
    if not counts.quotations_in_copy:
        return ()
    if not both:
        statement = (
            f"The copy has {counted(counts.quotations_in_copy, 'direct quotation')};"
            " none was found to correspond to a quotation of the original."
        )
    else:
        differ = len(altered)
        statement = (
            f"{both:,} direct quotations stand in both articles;"
            f" {differ or 'none'} of them {'differ' if differ > 1 else 'differs'}"
            " inside the quotation marks."
        )
        if both == 1:
            inside = "differs" if differ else "is the same"
            statement = (
                f"1 direct quotation stands in both articles; it {inside}"
                " inside the quotation marks."
            )
    numbers = sorted({number for each in altered for number in each.differences})
    return (
        Finding(
            "quotations", "Quotations", statement, len(altered), both, tuple(numbers)
        ),
    )


def _kept(counts: Counts) -> tuple[Finding, ...]:
    rows = (
        ("figures", "Figures", "distinct figure", counts.figures),
        ("names", "Names", "distinct capitalised word", counts.names),
    )
    return tuple(
        Finding(id_, title, _kept_statement(noun, kept), kept.kept, kept.of)
        for id_, title, noun, kept in rows
        if kept is not None and kept.of
    )


def _kept_statement(noun: str, kept: Kept) -> str:
    if kept.of == 1:
        stands = "stands in the copy too" if kept.kept else "does not stand in the copy"
        return f"The one {noun} of the original {stands}."
    statement = (
        f"{kept.kept:,} of the original’s {counted(kept.of, noun)}"
        f" {agreeing(kept.kept, 'stands', 'stand')} in the copy too"
    )
    if 0 < len(kept.lost) <= 6:  # noqa: PLR2004 - a sentence bears a handful
        quoted = listed(f"“{form}”" for form in kept.lost)
        return f"{statement}; {quoted} {agreeing(len(kept.lost), 'does', 'do')} not."
    return f"{statement}."
