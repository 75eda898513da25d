"""A small comparison, and a session of it with something of everything in it."""

from __future__ import annotations

from pathlib import Path

from tests.edited import compared
from viewer.model import Ignore, Kind, Nature, Side
from viewer.sessions.filters import Filter, Pair
from viewer.sessions.keeping import State, keep
from viewer.sessions.saved import SavedSession, saved_article

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
