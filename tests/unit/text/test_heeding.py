"""How long work is told to stop, and how it tells how far it is."""

from __future__ import annotations

from itertools import count

import pytest

from viewer.errors import CancelledError
from viewer.model import never_cancelled
from viewer.text.heeding import heed, in_batches, in_portions, part_of


def test_batches_hold_everything_in_order() -> None:
    batches = list(in_batches(range(10_000), never_cancelled))

    assert [item for batch in batches for item in batch] == list(range(10_000))
    assert len(batches) > 2


@pytest.mark.parametrize("size", [0, 1, 1 << 17, 300_000])
def test_portions_hold_every_row_once_and_in_order(size: int) -> None:
    rows = range(size)

    portions = [rows[part] for part in in_portions(size, never_cancelled)]

    assert [row for portion in portions for row in portion] == list(rows)
    assert all(portions)


def test_an_array_that_is_worked_on_can_be_let_go() -> None:
    answers = iter([False, True])

    with pytest.raises(CancelledError):
        list(in_portions(300_000, lambda: next(answers)))


def test_an_endless_loop_can_be_stopped() -> None:
    answers = iter([False, True])

    with pytest.raises(CancelledError):
        for _ in in_batches(count(), lambda: next(answers)):
            pass


def test_it_stops_only_if_it_is_told_to() -> None:
    heed(never_cancelled)

    with pytest.raises(CancelledError):
        heed(lambda: True)


def test_a_step_tells_its_part_of_the_whole() -> None:
    told: list[float] = []

    part_of(told.append, 0.5, 0.75)(0.5)

    assert told == [0.625]
