from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.window.making import compared
from viewer.model import Ignore, Kind, Nature, Side
from viewer.sessions.filters import Filter, Pair
from viewer.sessions.keeping import State, fit, keep
from viewer.sessions.session_file import (
    SavedArticle,
    SavedSession,
    SessionFileError,
    load_session,
    save_session,
    saved_article,
)

if TYPE_CHECKING:
    from collections.abc import Callable

COMPARISON = compared(
    "The {leader=>captain} spoke{=> loudly} to “all”.",
    "{Nobody was there.=>} The 😀 {report=>study} was published.",
)
STATE = State(
    set_asides={1: "usual", 3: "dropped “by mistake”"},
    notes={2: "Ask.\nTwice."},
    filters=Filter(
        frozenset({Kind.SUBSTITUTED, Kind.ADDED}),
        frozenset({Nature.NAME}),
        "spoke",
        Pair("leader", "captain"),
    ),
    ignored=frozenset({Ignore.CASE, Ignore.WHITE_SPACE}),
    current=4,
    places={Side.ORIGINAL: (12, 3.5)},
)


def session(state: State = STATE) -> SavedSession:
    articles = {
        side: saved_article(COMPARISON.article(side), Path("/articles/work"))
        for side in Side
    }
    return SavedSession(articles, keep(COMPARISON, state), (600, 400))


def test_what_is_saved_is_loaded_again(tmp_path: Path) -> None:
    path = tmp_path / "work.unspin"
    save_session(path, session())

    assert load_session(path) == session()


def test_the_encoding_that_was_chosen_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "work.unspin"
    articles = dict(session().articles)
    articles[Side.COPY] = replace(articles[Side.COPY], encoding="koi8-r")
    save_session(path, replace(session(), articles=articles))

    loaded = load_session(path).articles

    assert loaded[Side.COPY].encoding == "koi8-r"
    assert loaded[Side.ORIGINAL].encoding is None


def test_an_article_is_saved_with_the_encoding_that_was_chosen_for_it() -> None:
    article = COMPARISON.original
    chosen = replace(article, source=replace(article.source, chosen="cp1251"))

    assert saved_article(chosen, None).encoding == "cp1251"
    assert saved_article(article, None).encoding is None


def test_what_is_loaded_fits_the_same_comparison() -> None:
    state, lost = fit(session().kept, COMPARISON, tuple(COMPARISON.differences))

    assert state == STATE
    assert lost == 0


def test_articles_are_named_from_the_folder_of_the_session() -> None:
    article = session().articles[Side.COPY]

    assert article.path == Path("/articles/copy.txt")
    assert article.relative == "../copy.txt"


def test_an_article_is_looked_for_beside_the_session_when_it_is_not_where_it_was(
    tmp_path: Path,
) -> None:
    beside = tmp_path / "copy.txt"
    beside.write_text("text", encoding="utf-8")
    article = SavedArticle("copy.txt", "0", Path("/gone/copy.txt"), "copy.txt")

    assert article.where(tmp_path / "work.unspin") == beside
    assert article.where(None) is None


def test_a_pasted_article_is_nowhere() -> None:
    assert SavedArticle("Pasted text", "0", text="words").where(None) is None


@given(st.text(), st.text())
def test_any_words_come_back(reason: str, note: str) -> None:
    state = State(set_asides={1: reason}, notes={2: note})

    state, _ = fit(keep(COMPARISON, state), COMPARISON, tuple(COMPARISON.differences))

    assert (state.set_asides, state.notes) == ({1: reason}, {2: note})


def _without(name: str) -> Callable[[dict[str, Any]], None]:
    return lambda data: data.pop(name)


@pytest.mark.parametrize(
    "damage",
    [
        _without("original"),
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
def test_a_damaged_session_is_refused_with_a_sentence(
    tmp_path: Path, damage: Callable[[dict[str, Any]], None]
) -> None:
    path = tmp_path / "work.unspin"
    save_session(path, session())
    data = json.loads(path.read_bytes())
    damage(data)
    path.write_text(json.dumps(data), encoding="utf-8")

    with pytest.raises(SessionFileError, match="damaged and was not opened"):
        load_session(path)


def test_a_missing_session_and_a_folder_are_refused_with_a_sentence(
    tmp_path: Path,
) -> None:
    with pytest.raises(SessionFileError, match=r"There is no file “a\.unspin”"):
        load_session(tmp_path / "a.unspin")
    with pytest.raises(SessionFileError, match="is a folder, not a file"):
        load_session(tmp_path)
