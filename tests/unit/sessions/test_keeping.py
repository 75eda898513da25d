from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.sessions.samples import COMPARISON, STATE
from viewer.sessions.keeping import State, fit, keep


def test_what_was_kept_fits_the_same_comparison() -> None:
    kept = keep(COMPARISON, STATE)

    state, lost = fit(kept, COMPARISON, tuple(COMPARISON.differences))

    assert state == STATE
    assert lost == 0


@given(st.text(), st.text())
def test_any_words_come_back(reason: str, note: str) -> None:
    state = State(set_asides={1: reason}, notes={2: note})

    state, _ = fit(keep(COMPARISON, state), COMPARISON, tuple(COMPARISON.differences))

    assert (state.set_asides, state.notes) == ({1: reason}, {2: note})
