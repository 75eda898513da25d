from __future__ import annotations

import pytest

from viewer.window.finding.hit_rank import HitRank


def at(rank: int) -> HitRank:
    found = HitRank()
    found.go_to(rank)
    return found


@pytest.mark.parametrize(("now", "step", "reached"), [(0, 1, 1), (2, 1, 3), (3, -1, 2)])
def test_a_step_leads_to_the_match_beside_the_current_one(
    now: int, step: int, reached: int
) -> None:
    assert at(now).after(step, 4) == reached


@pytest.mark.parametrize(("now", "step", "over"), [(3, 1, 0), (0, -1, 3)])
def test_beyond_the_end_only_the_second_step_starts_over(
    now: int, step: int, over: int
) -> None:
    rank = at(now)

    assert [rank.after(step, 4) for _ in range(2)] == [None, over]


def test_who_asks_the_other_way_at_the_end_does_not_start_over() -> None:
    rank = at(0)

    assert [rank.after(step, 1) for step in (1, -1, -1)] == [None, None, 0]


def test_who_was_elsewhere_meanwhile_does_not_start_over() -> None:
    rank = at(3)
    rank.after(1, 4)
    rank.go_to(3)

    assert rank.after(1, 4) is None
