"""Times are written as people read them, and tables as Markdown has them."""

from __future__ import annotations

import pytest

from tests.bench.asking import seconds, table


@pytest.mark.parametrize(
    ("taken", "written"),
    [
        (1234.5, "1234 s"),
        (12.345, "12.3 s"),
        (0.0123, "12.3 ms"),
        (0.000_045_6, "45.6 µs"),
    ],
)
def test_a_time_has_three_digits_and_a_unit(taken: float, written: str) -> None:
    assert seconds(taken) == written


def test_a_table_is_markdown() -> None:
    written = table(["program", "1,000 words"], [["wdiff", "12 ms"]])

    assert written == "| program | 1,000 words |\n| --- | --: |\n| wdiff | 12 ms |\n"
