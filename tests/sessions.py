"""A pair in a folder, and a session of it as a reader left it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.compare import compare_files
from viewer.model import Ignore, Kind, Side
from viewer.sessions.filters import Filter
from viewer.sessions.keeping import State, keep
from viewer.sessions.saved import SavedArticle, SavedSession, saved_article
from viewer.sessions.session_file import save_session

if TYPE_CHECKING:
    from pathlib import Path

ORIGINAL = "The leader of Twelve men spoke in Oslo today, at last."
COPY = "The captain of twelve men talked in Oslo, at long last."


def leave_session(folder: Path) -> Path:
    """Write the pair and a session in which work was done; return the session."""
    (folder / "original.txt").write_text(ORIGINAL, encoding="utf-8")
    (folder / "copy.txt").write_text(COPY, encoding="utf-8")
    comparison = compare_files(folder / "original.txt", folder / "copy.txt")
    numbers = {
        each.original.of(comparison.original.text): each.number
        for each in comparison.differences
    }
    state = State(
        set_asides={numbers["leader"]: "a title"},
        notes={numbers["spoke"]: "ask Ann"},
        filters=Filter(kinds=frozenset({Kind.ADDED})),
        ignored=frozenset({Ignore.CASE}),
    )
    articles = {side: saved_article(comparison.article(side), folder) for side in Side}
    session = folder / "work.unspin"
    save_session(session, SavedSession(articles, keep(comparison, state)))
    return session


def with_article(
    saved: SavedSession, side: Side, article: SavedArticle
) -> SavedSession:
    """Return the session with another article on a side."""
    return replace(saved, articles={**saved.articles, side: article})
