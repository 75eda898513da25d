from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.sessions.samples import COMPARISON, session
from viewer.model import Side
from viewer.sessions.keeping import State, keep
from viewer.sessions.saved import SavedLexicon
from viewer.sessions.session_data import data_of, session_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from viewer.sessions.saved import SavedSession


def written_and_read(saved: SavedSession) -> SavedSession:
    return session_in(json.loads(json.dumps(data_of(saved))))


def test_what_is_written_is_read_again() -> None:
    assert written_and_read(session()) == session()


@given(st.text(), st.text())
def test_any_words_come_back(reason: str, note: str) -> None:
    kept = keep(COMPARISON, State(set_asides={1: reason}, notes={2: note}))
    saved = replace(session(), kept=kept)

    assert written_and_read(saved) == saved


def test_the_lexicon_that_was_asked_comes_back() -> None:
    saved = replace(session(), lexicon=SavedLexicon("th.dat", "0f"))

    assert written_and_read(saved) == saved


def test_the_encoding_that_was_chosen_comes_back() -> None:
    articles = dict(session().articles)
    articles[Side.COPY] = replace(articles[Side.COPY], encoding="koi8-r")

    read = written_and_read(replace(session(), articles=articles)).articles

    assert read[Side.COPY].encoding == "koi8-r"
    assert read[Side.ORIGINAL].encoding is None


def _without(name: str) -> Callable[[dict[str, Any]], None]:
    return lambda data: data.pop(name)


@pytest.mark.parametrize(
    "damage",
    [
        _without("original"),
        lambda data: data.update(original="original.txt"),
        _without("filter"),
        lambda data: data.update(ignored=["everything"]),
        lambda data: data.update(ignored="case"),
        lambda data: data.update(current=7),
        lambda data: data.update(widths=[1]),
        lambda data: data["copy"].update(path="a\0b"),
        lambda data: data["copy"].update(sha256=None),
        lambda data: data["copy"].update(encoding="no-such"),
        lambda data: data["copy"].update(encoding=1252),
        lambda data: data["set_asides"][0].pop("reason"),
        lambda data: data["set_asides"][0]["copy"].update(start=-1),
        lambda data: data["places"].update(middle={}),
        lambda data: data["places"]["original"].update(above=float("nan")),
    ],
)
def test_data_with_anything_missing_or_wrong_is_no_session(
    damage: Callable[[dict[str, Any]], None],
) -> None:
    data = json.loads(json.dumps(data_of(session())))
    damage(data)

    with pytest.raises((KeyError, TypeError, ValueError)):
        session_in(data)
