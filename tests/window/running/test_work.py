from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

import pytest

from viewer.alignment.differences import Differences
from viewer.alignment.natures.naming import Namer
from viewer.errors import CancelledError
from viewer.model import Article, Comparison, Nature, never_cancelled, no_progress
from viewer.sessions.catalogue import Catalogue
from viewer.sessions.keeping import State
from viewer.window.running.work import comparing, exporting, taking, warming_up

ROOT = Path(__file__).parents[3]


def _taken(text: str) -> Article:
    found = taking(text, "pasted")(progress=no_progress, cancelled=never_cancelled)
    assert isinstance(found, Article)
    return found


def test_the_words_are_counted_off_the_window_s_thread() -> None:
    assert "word_count" in vars(_taken("Two words."))


def test_differences_are_named_off_the_window_s_thread_but_not_made() -> None:
    work = comparing(_taken("The leader spoke."), _taken("The captain spoke."))

    found = work(progress=no_progress, cancelled=never_cancelled)

    assert isinstance(found, Comparison)
    assert isinstance(found.differences, Differences)
    with patch.object(Namer, "name", side_effect=AssertionError):
        assert [each.nature for each in found.differences] == [Nature.WORDING]


_NOTHING_LEFT_TO_LOAD = """
import sys
from viewer.model import never_cancelled, no_progress
from viewer.window.running.work import comparing, taking, warming_up

def done(work):
    return work(progress=no_progress, cancelled=never_cancelled)

done(warming_up())
loaded = set(sys.modules)
texts = "He walks here. Two boats came.", "He walked here. Three ships came."
done(comparing(*[done(taking(text, "")) for text in texts]))
print(*(sys.modules.keys() - loaded))
"""


def test_after_warming_up_nothing_is_left_to_load_for_the_first_comparison() -> None:
    command = [sys.executable, "-c", _NOTHING_LEFT_TO_LOAD]

    finished = subprocess.run(
        command, cwd=ROOT, check=True, capture_output=True, text=True
    )

    assert finished.stdout.split() == []


def test_warming_up_can_be_called_off() -> None:
    with pytest.raises(CancelledError):
        warming_up()(progress=no_progress, cancelled=lambda: True)


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
