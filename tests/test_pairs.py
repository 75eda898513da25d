"""The pairs are marked up well, and the shipped sample is one of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pair_scores import Score, misses, score
from tests.pairs import PAIRS, PairError, expand, pair_files, read_pair
from viewer.model import (
    Comparison,
    Difference,
    EncodingEvidence,
    Kind,
    Nature,
    Side,
    Source,
    Span,
)
from viewer.text import make_article

SAMPLES = Path(__file__).parents[1] / "resources" / "samples"
HEADER = "# language: en\n\n"


def compared(original: str, copy: str, *differences: Difference) -> Comparison:
    """Return a comparison that found these differences."""
    source = Source("", None, "", 0, "utf-8", EncodingEvidence.TEXT, "plain text")
    articles = (make_article(original, source), make_article(copy, source))
    return Comparison(*articles, differences=differences)


@pytest.mark.parametrize("side", Side)
def test_the_shipped_sample_is_what_the_demo_pair_expands_to(side: Side) -> None:
    pair = read_pair(PAIRS / "demo.pair")

    shipped = (SAMPLES / f"{side}.txt").read_bytes().decode("utf-8")

    assert shipped == pair.text(side)


def test_the_sample_shows_everything_that_a_copy_does() -> None:
    pair = read_pair(PAIRS / "demo.pair")

    natures = {edit.nature for edit in pair.substitutions}
    kinds = {edit.kind for edit in pair.edits}
    lengths = {
        tuple(len(span.of(pair.text(side)).split()) for side, span in spans)
        for edit in pair.substitutions
        for spans in [((Side.ORIGINAL, edit.original), (Side.COPY, edit.copy))]
    }

    assert 500 <= len(pair.original.split()) <= 800
    assert len(pair.substitutions) >= 50
    assert natures == set(Nature)
    assert kinds == {Kind.SUBSTITUTED, Kind.DROPPED, Kind.ADDED}
    assert lengths >= {(1, 1), (1, 2), (2, 1)}
    assert len(pair.moves) == 2


@pytest.mark.parametrize("path", pair_files(), ids=lambda path: path.stem)
def test_every_pair_names_its_language_and_expands(path: Path) -> None:
    pair = read_pair(path)

    covered = [edit.original for edit in pair.edits] + [m.original for m in pair.moves]

    assert pair.about["language"]
    assert pair.about["hard" if path.stem != "demo" else "about"]
    assert pair.original != pair.copy
    assert all(span.end <= len(pair.original) for span in covered)


def test_there_are_pairs_in_many_languages() -> None:
    languages = [read_pair(path).about["language"] for path in pair_files()]

    assert len(languages) >= 12
    assert len(set(languages)) >= 6


def test_an_edit_stands_on_both_sides_without_the_white_space_around_it() -> None:
    pair = expand(HEADER + "The{ old => big cheese }man {left=>}.")

    substituted, dropped = pair.edits

    assert pair.original == "The old man left."
    assert pair.copy == "The big cheese man ."
    assert substituted.original.of(pair.original) == "old"
    assert substituted.copy.of(pair.copy) == "big cheese"
    assert (dropped.kind, dropped.copy) == (Kind.DROPPED, Span(19, 19))


def test_white_space_that_is_all_that_differs_is_kept() -> None:
    pair = expand(HEADER + "10{ =>\u00a0|lookalike}km")

    assert pair.edits[0].original == Span(2, 3)
    assert pair.edits[0].nature is Nature.LOOK_ALIKE


def test_moved_passages_may_lie_within_one_another() -> None:
    pair = expand(
        HEADER
        + "[[here:a]]A. [[move:a]]B [[move:b]]c {d=>e} [[/move]]f[[here:b]] [[/move]]"
    )

    moved = [move.copy.of(pair.copy) for move in pair.moves]

    assert pair.original == "A. B c d f "
    assert pair.copy == "B fc e  A. "
    assert moved == ["B fc e", "c e"]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("a } b", "stray markup"),
        ("a => b", "stray markup"),
        ("{a}", "not an edit"),
        ("{a=>a}", "not an edit"),
        ("{a=>b|silly}", "not a kind"),
        ("{a=>b|deleted}", "not a kind"),
        ("{a=>|synonym}", "both sides"),
        ("[[move:a]]x[[/move]]", "nowhere"),
        ("[[move:a]]x[[/move]][[here:a]][[here:a]]", "not exactly one"),
        ("[[move:a]]x[[/move]][[here:b]]", "not exactly one"),
        ("[[move:a]]x[[/move]][[move:a]]y[[/move]]", "two passages"),
        ("[[move:a]][[/move]][[here:a]]", "is empty"),
        ("[[move:a]]x[[here:a]]", "does not end"),
        ("x[[/move]]", "did not begin"),
    ],
)
def test_wrong_markup_is_refused_with_a_reason(body: str, message: str) -> None:
    with pytest.raises(PairError, match=message):
        expand(HEADER + body)


def test_a_header_line_needs_a_key_and_a_value() -> None:
    with pytest.raises(PairError, match="not a header line"):
        expand("# language\n\nText")


def test_a_perfect_comparison_scores_everything() -> None:
    pair = expand(
        HEADER + "[[move:a]]Far away. [[/move]]{Old=>Ancient} {dogs=>}sleep. [[here:a]]"
    )
    differences = [
        Difference(number, edit.kind, edit.original, edit.copy, edit.nature)
        for number, edit in enumerate(pair.edits, 1)
    ]
    moved = Difference(3, Kind.MOVED, pair.moves[0].original, pair.moves[0].copy)

    result = score(pair, compared(pair.original, pair.copy, *differences, moved))

    assert result == Score(1, 1, 1, 1, 1, 1, 1, 4, 4, 4)
    assert (result.f1, result.nature_accuracy, result.marked_f1) == (1.0, 1.0, 1.0)


def test_a_wrong_nature_span_and_move_are_counted_and_named() -> None:
    pair = expand(
        HEADER + "[[move:a]]Here {now=>then}.[[/move]]{Old=>Ancient} {dog=>dogs}"
        " {sleeps=>slept|inflection}[[here:a]]"
    )
    first, second, third, fourth = pair.edits
    differences = (
        Difference(1, Kind.SUBSTITUTED, first.original, first.copy, Nature.NAME),
        Difference(
            2,
            Kind.SUBSTITUTED,
            Span(second.original.start, third.original.end),
            Span(second.copy.start, third.copy.end),
            Nature.WORDING,
        ),
        Difference(3, Kind.SUBSTITUTED, fourth.original, fourth.copy, fourth.nature),
        Difference(4, Kind.MOVED, Span(0, 1), pair.moves[0].copy),
    )
    comparison = compared(pair.original, pair.copy, *differences)

    result = score(pair, comparison)

    assert (result.exact, result.gold, result.reported, result.natures) == (2, 4, 3, 1)
    assert (result.moves, result.moves_gold, result.moves_reported) == (0, 1, 1)
    assert result.f1 == pytest.approx(4 / 7)
    assert misses(pair, comparison) == [
        ": 'now' => 'then' is wording, not name",
        ": missed 'Old' => 'Ancient' (wording)",
        ": reported 'Old dog' => 'Ancient dogs' (wording)",
        ": missed 'dog' => 'dogs' (wording)",
    ]
