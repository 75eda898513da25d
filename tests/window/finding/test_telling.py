from __future__ import annotations

import pytest

from viewer.model import Side
from viewer.window.finding.find import LIMIT
from viewer.window.finding.telling import end_of, found

pytestmark = pytest.mark.usefixtures("english")


def counts(original: int, copy: int) -> dict[Side, int]:
    return {Side.ORIGINAL: original, Side.COPY: copy}


def test_what_is_in_neither_article_is_said_to_be() -> None:
    assert found(counts(0, 0), rank=None, total=0) == "Found in neither article."


def test_matches_are_counted_on_each_side() -> None:
    assert found(counts(3, 0), rank=None, total=3) == "3 in original, 0 in copy"


def test_the_current_match_is_named_by_its_place_counted_from_one() -> None:
    said = found(counts(3, 2), rank=0, total=5)

    assert said == "1 of 5 · 3 in original, 2 in copy"


def test_starting_over_is_said_first() -> None:
    said = found(counts(1, 0), rank=0, total=1, started_over=True)

    assert said == "Started over: 1 of 1 · 1 in original, 0 in copy"


def test_there_may_be_more_where_not_all_were_counted() -> None:
    said = found(counts(LIMIT, 1), rank=None, total=LIMIT + 1)

    assert said.partition(" ")[0].endswith("+")


def test_each_end_is_told_with_what_the_next_step_does() -> None:
    assert end_of(1) == "Last match. Once more starts over."
    assert end_of(-1) == "First match. Once more starts from the end."
