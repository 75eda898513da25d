"""Gives the counts their names and definitions: the numbers of a comparison's data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.findings.coverage import IN_ORDER
from viewer.model import Measure, Nature, Side

if TYPE_CHECKING:
    from viewer.findings.counting import Counts

LONG_RUN = 6
"""Words from which on an identical run counts as long; a convention of the field."""


def measure(counts: Counts) -> tuple[Measure, ...]:
    """Return all measures, each with the sentence that says what was counted."""
    return (
        *_side_measures(counts, Side.ORIGINAL),
        *_side_measures(counts, Side.COPY),
        *_run_measures(counts),
        *_difference_measures(counts),
        *_instance_measures(counts),
    )


def _side_measures(counts: Counts, side: Side) -> list[Measure]:
    words, paragraphs = counts.coverage.side(side), counts.paragraphs[side]
    return [
        Measure(
            f"{side}_words",
            len(words.starts),
            f"Words of the {side}; marks of punctuation are not counted.",
        ),
        Measure(
            f"{side}_words_in_order",
            words.count(IN_ORDER),
            f"Words of the {side} that stand in the {side.other} in the same order:"
            " no difference covers them.",
        ),
        Measure(
            f"{side}_words_moved",
            words.moved,
            f"Words of the {side} that stand in the {side.other} at another place,"
            " within a moved passage.",
        ),
        Measure(
            f"{side}_paragraphs",
            paragraphs.of,
            f"Paragraphs of the {side}; a headline is one.",
        ),
        Measure(
            f"{side}_paragraphs_in_order",
            paragraphs.in_order,
            f"Paragraphs of the {side} that correspond to a paragraph of the"
            f" {side.other}, in the same order.",
        ),
        Measure(
            f"{side}_paragraphs_moved",
            paragraphs.moved,
            f"Paragraphs of the {side} that correspond to a paragraph of the"
            f" {side.other} at another place.",
        ),
    ]


def _run_measures(counts: Counts) -> list[Measure]:
    coverage = counts.coverage
    return [
        Measure(
            "copy_words_in_long_runs",
            coverage.in_runs_of(LONG_RUN),
            f"Words of the copy that lie in identical runs of {LONG_RUN} words or more."
            " A run is a stretch of words that stand together in both articles,"
            " with no difference between them.",
        ),
        Measure(
            "longest_run", coverage.longest_run, "Words of the longest identical run."
        ),
    ]


def _difference_measures(counts: Counts) -> list[Measure]:
    return [
        *(
            Measure(f"{kind}_count", total, f"Differences of the kind “{kind}”.")
            for kind, total in counts.comparison.counts.items()
        ),
        *(
            Measure(
                f"substituted_{nature.name.lower()}",
                counts.natures[nature],
                f"Substitutions of the nature “{nature}”.",
            )
            for nature in Nature
        ),
    ]


def _instance_measures(counts: Counts) -> list[Measure]:
    measures: list[Measure] = [
        Measure(
            "substitution_pairs",
            len(counts.pairs),
            "Different pairs of an original wording and the copy’s wording for it,"
            " capitals disregarded.",
        ),
        Measure(
            "repeated_pairs", counts.repeated_pairs, "Pairs that occur more than once."
        ),
        Measure(
            "quotations_in_both",
            len(counts.quotations),
            "Direct quotations of the copy that correspond to a direct quotation of the"
            " original, because a word inside the one is the same as, or is substituted"
            " for, a word inside the other.",
        ),
        Measure(
            "quotations_altered",
            len(counts.altered),
            "Of these, the ones with a difference inside the quotation marks.",
        ),
        Measure("original_figures", counts.figures.of, "Distinct words with a digit."),
        Measure("figures_kept", counts.figures.kept, "Of these, the ones in the copy."),
    ]
    if counts.names is not None:
        measures += [
            Measure(
                "original_capitalised",
                counts.names.of,
                "Distinct words of the original that have a capital elsewhere than at"
                " the start of a sentence: names, mostly.",
            ),
            Measure(
                "capitalised_kept", counts.names.kept, "Of these, the ones in the copy."
            ),
        ]
    return measures
