from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.customer import ARTICLES, needs_pair
from tests.edited import article, compared, with_move
from tests.opened import SAMPLES
from viewer.compare import compare_articles, compare_files
from viewer.model import Comparison, Kind, Side
from viewer.window.column.inline_text import Run, weave

if TYPE_CHECKING:
    from pathlib import Path


def woven(comparison: Comparison) -> tuple[Run, ...]:
    return weave(comparison, comparison.differences)


def text(runs: tuple[Run, ...]) -> str:
    """Return the runs with [-words-] of the original and {+words+} of the copy."""
    signs = {None: "{}", Side.ORIGINAL: "[-{}-]", Side.COPY: "{{+{}+}}"}
    return "".join(run.before + signs[run.side].format(run.text) for run in runs)


def words_of(runs: tuple[Run, ...], side: Side) -> list[str]:
    """Return the words of one article, taken from the runs."""
    own = [
        run
        for run in runs
        if run.side in (None, side) and (side is Side.COPY or run.inside is None)
    ]
    made = article("".join(run.before + run.text for run in own))
    return [word.key for word in made.words]


def is_complete(comparison: Comparison) -> bool:
    runs = woven(comparison)
    copied = "".join(run.text for run in runs if run.side is not Side.ORIGINAL)
    original = [word.key for word in comparison.original.words]
    return copied == comparison.copy.text and (
        words_of(runs, Side.ORIGINAL) == original
    )


def test_what_the_original_had_stands_before_what_took_its_place() -> None:
    pair = compared("The {leader=>captain} spoke{ twice=>} of {=>the} sea.")

    made = text(woven(pair))

    assert made.startswith("The [-leader-] {+captain+} spoke[- twice-] of {+the+} sea.")


def test_dropped_words_keep_their_distance() -> None:
    pair = compare_articles(
        article("He spoke twice. The big town knew. It slept well.\n"),
        article("He spoke. The town knew. It slept well.\n"),
    )

    made = text(woven(pair))

    assert made == "He spoke [-twice-]. The [-big-] town knew. It slept well.\n"


def test_a_dropped_paragraph_is_a_paragraph() -> None:
    pair = compare_articles(
        article("First of all there was fog.\n\nNobody saw it.\n\nThen rain fell.\n"),
        article("First of all there was fog.\n\nThen rain fell.\n"),
    )

    made = text(woven(pair))

    assert made.split("\n\n") == [
        "First of all there was fog.",
        "[-Nobody saw it.-]",
        "Then rain fell.\n",
    ]


def test_chinese_is_not_spaced() -> None:
    pair = compared("城市的{公园=>花园}需要")

    assert text(woven(pair)).startswith("城市的[-公园-]{+花园+}需要")


def test_a_moved_passage_stands_where_the_copy_has_it_and_leaves_a_mark() -> None:
    pair = with_move(
        compared("{Boats rose.=>}", "The tide came in.", "{=>Boats rose.}"),
        "Boats rose.",
        "Boats rose.",
    )
    moved = Comparison(pair.original, pair.copy, pair.pairings, (pair.differences[-1],))

    runs = [run for run in woven(moved) if run.difference]

    assert [run.is_moved_away for run in runs] == [True, False]
    assert [run.text for run in runs] == ["Boats rose.", "Boats rose."]
    assert is_complete(moved)


def test_what_is_not_shown_is_as_if_it_were_not() -> None:
    pair = compared("The {leader=>captain} spoke{ twice=>}.")

    made = weave(pair, [pair.differences[0]])

    assert text(made).startswith("The [-leader-] {+captain+} spoke.")


@pytest.mark.parametrize("folder", [SAMPLES, pytest.param(ARTICLES, marks=needs_pair)])
def test_the_runs_hold_both_articles_whole(folder: Path) -> None:
    pair = compare_files(folder / "original.txt", folder / "copy.txt")

    assert is_complete(pair)
    shown = {run.difference.number for run in woven(pair) if run.difference}
    assert shown == {one.number for one in pair.differences}
    assert {one.kind for one in pair.differences} >= {Kind.SUBSTITUTED, Kind.MOVED}
