"""Everything that a session keeps: done in a window, and found there again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.model import Ignore, Kind
from viewer.sessions.filters import Filter

if TYPE_CHECKING:
    from viewer.window.main_window import MainWindow


def work(window: MainWindow) -> None:
    """Do everything that a session keeps."""
    window.review.set_asides.add([1], reason="usual")
    window.living.notes.write(2, "Ask about this.")
    window.review.restrictions.set_filter(Filter(kinds=frozenset({Kind.SUBSTITUTED})))
    window.review.restrictions.set_ignored({Ignore.CASE})
    window.review.make_current(3)


def has_work(window: MainWindow) -> bool:
    review = window.review
    assert review.current is not None
    return (
        dict(review.set_asides.reasons) == {1: "usual"}
        and dict(window.living.notes.notes) == {2: "Ask about this."}
        and review.restrictions.filters == Filter(kinds=frozenset({Kind.SUBSTITUTED}))
        and review.restrictions.ignored == {Ignore.CASE}
        and review.current.number == 3
    )
