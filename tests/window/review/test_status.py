from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from viewer.model import Comparison, Difference, Kind, Nature, Side, Span
from viewer.readers import article_from_text
from viewer.sessions.filters import Place
from viewer.window.review import status
from viewer.window.review.stepping import Direction
from viewer.window.running.session import Activity

ORIGINAL = article_from_text("The leader  spoke\nfirst.", name="original.txt")
COPY = article_from_text("The captain spoke.", name="copy.txt")
SUBSTITUTED = Difference(
    1, Kind.SUBSTITUTED, Span(4, 10), Span(4, 11), nature=Nature.WORDING
)
DROPPED = Difference(2, Kind.DROPPED, Span(12, 23), Span(17, 17))
ADDED = Difference(3, Kind.ADDED, Span(0, 0), Span(0, 3))
COMPARISON = Comparison(ORIGINAL, COPY, differences=(SUBSTITUTED, DROPPED, ADDED))


@pytest.mark.parametrize(
    ("difference", "sentence"),
    [
        (SUBSTITUTED, "1 of 3 · substituted · leader → captain"),
        (
            replace(SUBSTITUTED, nature=Nature.LOOK_ALIKE),
            "1 of 3 · substituted · look-alike · leader → captain",
        ),
        (DROPPED, "2 of 3 · dropped · spoke first"),
        (ADDED, "3 of 3 · added · The"),
        (
            Difference(3, Kind.MOVED, Span(4, 10), Span(4, 11)),
            "3 of 3 · moved · leader",
        ),
    ],
)
def test_a_difference_is_described_in_one_line(
    difference: Difference, sentence: str
) -> None:
    place = Place(difference.number, 3)

    assert status.description(COMPARISON, difference, place) == sentence


def test_a_hidden_difference_is_described_as_such() -> None:
    sentence = status.description(COMPARISON, DROPPED, None)

    assert sentence == "hidden · dropped · spoke first"


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_name(kind: Kind) -> None:
    assert status.kind_name(kind) == kind.value


@pytest.mark.parametrize("nature", Nature)
def test_every_nature_has_a_name(nature: Nature) -> None:
    assert status.nature_name(nature) == nature.value


def test_a_long_text_loses_its_middle() -> None:
    text = "The first words of it, " + "and so on, " * 40 + "and the last words of it"

    shown = status.elided(text, 30)

    assert len(shown) <= 30
    assert shown.startswith("The first words")
    assert shown.endswith("words of it")
    assert "…" in shown


def test_a_text_that_fits_is_left_as_it_is() -> None:
    assert status.elided("x" * 30, 30) == "x" * 30


def test_white_space_alone_is_told_by_its_code_points() -> None:
    assert status.elided("\u202f") == "U+202F"


@pytest.mark.parametrize(
    ("direction", "sentence"),
    [
        (Direction.NEXT, "Last difference. Press again to start over."),
        (Direction.PREVIOUS, "First difference. Press again to go to the last."),
    ],
)
def test_the_end_is_said(direction: Direction, sentence: str) -> None:
    assert status.end_of(direction) == sentence


@pytest.mark.parametrize("activity", Activity)
def test_what_is_under_way_is_said(activity: Activity) -> None:
    assert bool(status.under_way(activity)) is (activity is not Activity.IDLE)


def test_the_title_names_both_files() -> None:
    articles = {Side.COPY: COPY, Side.ORIGINAL: ORIGINAL}

    title = status.title(articles, "Unspin")

    assert title == "original.txt — copy.txt[*] — Unspin"


def test_the_title_names_the_folders_of_files_of_the_same_name() -> None:
    articles = {
        side: replace(ORIGINAL, source=replace(ORIGINAL.source, path=Path(place)))
        for side, place in zip(
            Side, ("/a/original.txt", "/b/original.txt"), strict=True
        )
    }

    title = status.title(articles, "Unspin")

    assert title == "a/original.txt — b/original.txt[*] — Unspin"


def test_a_file_name_cannot_mark_the_title_as_modified() -> None:
    article = article_from_text("Words.", name="a[*].txt")

    assert status.title({Side.COPY: article}, "Unspin") == "a[*][*].txt[*] — Unspin"


def test_the_title_of_an_empty_window_is_the_name_of_the_program() -> None:
    assert status.title({}, "Unspin") == "Unspin"
