"""A session is handed on as the reader left it, also where there is no window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.comparisons import added, by_hand, dropped, substituted
from tests.sessions import COPY, ORIGINAL, leave_session, with_article
from viewer.model import Ignore, Kind, Nature, Side
from viewer.report.reviewed import Standing
from viewer.sessions.catalogue import Catalogue
from viewer.sessions.filters import Filter, Pair
from viewer.sessions.handing_on import filter_in_words, open_session, reviewed
from viewer.sessions.keeping import State
from viewer.sessions.saved import SavedArticle
from viewer.sessions.session_file import load_session, save_session

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def catalogue() -> Catalogue:
    return Catalogue(
        by_hand(
            ORIGINAL,
            COPY,
            substituted("leader", "captain"),
            substituted("Twelve", "twelve", nature=Nature.CAPITALS),
            substituted("spoke", "talked"),
            dropped("today", before=","),
            added("long", before="last"),
        )
    )


@pytest.fixture
def session(tmp_path: Path) -> Path:
    """Give a session in which work was done, beside the pair that it is of."""
    return leave_session(tmp_path)


class TestReviewed:
    def test_rules_are_given_with_what_they_leave_out(
        self, catalogue: Catalogue
    ) -> None:
        rules = frozenset({Ignore.CASE, Ignore.INFLECTION})

        found = reviewed(catalogue, State({1: "why"}, {3: "note"}, ignored=rules))

        assert found.ignored == {
            Ignore.CASE: frozenset({2}),
            Ignore.INFLECTION: frozenset(),
        }
        assert (found.set_asides, found.notes) == ({1: "why"}, {3: "note"})

    def test_a_filter_is_a_passing_view(self, catalogue: Catalogue) -> None:
        state = State(filters=Filter(kinds=frozenset({Kind.DROPPED})))

        assert reviewed(catalogue, state).is_whole

    def test_a_filter_is_followed_on_request(self, catalogue: Catalogue) -> None:
        state = State(filters=Filter(kinds=frozenset({Kind.DROPPED})))

        found = reviewed(catalogue, state, only_shown=True)

        assert found.selection is not None
        assert found.selection.numbers == {4}
        assert found.standing(1) is Standing.NOT_ASKED_FOR

    def test_without_a_filter_all_is_shown(self, catalogue: Catalogue) -> None:
        assert reviewed(catalogue, State(), only_shown=True).is_whole


def test_a_filter_is_put_into_words() -> None:
    wanted = Filter(
        kinds=frozenset({Kind.SUBSTITUTED, Kind.DROPPED}),
        natures=frozenset({Nature.NAME}),
        text=" big  cheese ",
        pair=Pair("leader", "captain"),
    )

    assert filter_in_words(wanted) == (
        "kind dropped or substituted; nature name; “leader” replaced by “captain”;"
        " “big cheese” in a wording or a note"
    )


def test_pasted_texts_are_taken_from_the_session(session: Path) -> None:
    pasted = SavedArticle("pasted", "0", text=ORIGINAL)
    saved = with_article(load_session(session), Side.ORIGINAL, pasted)
    save_session(session, saved)

    opened = open_session(session)

    assert [*opened.reviewed.set_asides.values()] == ["a title"]
    assert opened.changed == ("pasted",)
    assert opened.files == (session.with_name("copy.txt"),)


@pytest.mark.parametrize(
    ("given", "chosen"),
    [
        ({}, {Side.ORIGINAL: None, Side.COPY: "cp1251"}),
        (
            {Side.COPY: "cp1250", Side.ORIGINAL: "utf-8"},
            {Side.ORIGINAL: "utf-8", Side.COPY: "cp1250"},
        ),
    ],
    ids=["by the session", "by whoever opens it"],
)
def test_a_file_is_read_in_the_encoding_that_was_chosen(
    session: Path, given: dict[Side, str], chosen: dict[Side, str | None]
) -> None:
    saved = load_session(session)
    copy = replace(saved.articles[Side.COPY], encoding="cp1251")
    save_session(session, with_article(saved, Side.COPY, copy))

    comparison = open_session(session, encodings=given).comparison

    assert {side: comparison.article(side).source.chosen for side in Side} == chosen
