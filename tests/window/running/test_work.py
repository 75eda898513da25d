from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from viewer.errors import CancelledError
from viewer.model import Article, Comparison, never_cancelled, no_progress
from viewer.sessions.catalogue import Catalogue
from viewer.sessions.keeping import State
from viewer.window.running.work import comparing, exporting, taking

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def _taken(text: str) -> Article:
    found = taking(text, "pasted")(progress=no_progress, cancelled=never_cancelled)
    assert isinstance(found, Article)
    return found


def _after(calls: int) -> Callable[[], bool]:
    """Return a function that cancels from the call after so many."""
    made = [0]

    def cancelled() -> bool:
        made[0] += 1
        return made[0] > calls

    return cancelled


def test_the_words_are_counted_off_the_window_s_thread() -> None:
    assert "word_count" in vars(_taken("Two words."))


def test_differences_and_pairings_are_made_off_the_window_s_thread() -> None:
    work = comparing(_taken("The leader spoke."), _taken("The captain spoke."))

    found = work(progress=no_progress, cancelled=never_cancelled)

    assert isinstance(found, Comparison)
    assert isinstance(found.differences, tuple)
    assert isinstance(found.pairings, tuple)
    assert [each.number for each in found.differences] == [1]


def test_making_them_can_be_cancelled() -> None:
    work = comparing(_taken("The leader spoke."), _taken("The captain spoke."))
    asked = [0]

    def count() -> bool:
        asked[0] += 1
        return False

    work(progress=no_progress, cancelled=count)

    with pytest.raises(CancelledError):
        work(progress=no_progress, cancelled=_after(asked[0] - 1))


def test_what_is_exported_tells_the_findings_that_the_window_does_not_wait_for(
    tmp_path: Path,
) -> None:
    work = comparing(_taken("The leader spoke."), _taken("The captain spoke."))
    found = work(progress=no_progress, cancelled=never_cancelled)
    assert isinstance(found, Comparison)
    told: list[float] = []

    exporting(Catalogue(found), tmp_path / "report.html", state=State())(
        progress=told.append, cancelled=never_cancelled
    )

    assert found.findings == ()
    assert 'class="findings"' in (tmp_path / "report.html").read_text("utf-8")
    assert told == sorted(told)
    assert told[-1] == 1.0
