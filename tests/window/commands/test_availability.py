from __future__ import annotations

import pytest

from viewer.window.commands.availability import Situation, available
from viewer.window.commands.command_names import Command

STEPS = {Command.NEXT, Command.PREVIOUS, Command.FIRST, Command.LAST}


def test_an_empty_window_offers_to_open_but_not_to_step_swap_or_export() -> None:
    now = available(Situation())

    assert {Command.OPEN_ORIGINAL, Command.OPEN_PAIR, Command.QUIT} <= now
    unavailable = {Command.SWAP, Command.RELOAD, Command.EXPORT, Command.CANCEL}
    assert not now & (STEPS | unavailable | {Command.CLEAR_RECENT})


def test_one_article_can_be_swapped_and_copied_from_but_not_exported() -> None:
    now = available(Situation(articles=1, can_reload=True))

    assert {Command.SWAP, Command.COPY, Command.SELECT_ALL, Command.RELOAD} <= now
    assert Command.EXPORT not in now


def test_a_comparison_can_be_stepped_through_and_exported() -> None:
    now = available(Situation(articles=2, is_compared=True, differences=3))

    assert STEPS | {Command.EXPORT} <= now


def test_equal_articles_can_be_exported_but_not_stepped_through() -> None:
    now = available(Situation(articles=2, is_compared=True, differences=0))

    assert Command.EXPORT in now
    assert not now & STEPS


@pytest.mark.parametrize(
    "situation",
    [
        Situation(is_reading=True),
        Situation(articles=2, is_comparing=True),
        Situation(articles=2, is_compared=True, is_exporting=True),
    ],
)
def test_whatever_is_under_way_can_be_cancelled(situation: Situation) -> None:
    assert Command.CANCEL in available(situation)


def test_two_reports_are_not_written_at_once() -> None:
    now = available(Situation(articles=2, is_compared=True, is_exporting=True))

    assert Command.EXPORT not in now
