from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.model import Side
from viewer.window.sync.scroll_map import SYNC_LINE, Anchors, Ground, Line, ScrollMap

LINE = 20
HEIGHT = 400.0


@dataclass(frozen=True)
class Page:
    """A text of which every line holds one code point."""

    lines: int
    viewport: float = HEIGHT

    @property
    def content(self) -> float:
        return float(self.lines * LINE)

    def top_of(self, offset: int) -> float:
        return float(min(offset, self.lines) * LINE)

    def line_of(self, offset: int) -> Line:
        return Line(self.top_of(offset), self.top_of(offset) + LINE)

    def offset_at(self, height: float) -> int:
        return max(0, min(self.lines - 1, int(height // LINE)))


class WidePage(Page):
    """A text of which every line holds three code points."""

    def top_of(self, offset: int) -> float:
        return super().top_of(offset // 3)

    def line_of(self, offset: int) -> Line:
        return replace(super().line_of(offset), share=offset % 3 / 3)

    def offset_at(self, height: float) -> int:
        return 3 * super().offset_at(height)


def _map(anchors: Anchors, leader: Ground, follower: Ground) -> ScrollMap:
    return ScrollMap(anchors, Side.ORIGINAL, leader=leader, follower=follower)


@st.composite
def _pairs(draw: st.DrawFn) -> tuple[Anchors, Page, Page]:
    steps = st.tuples(st.integers(1, 9), st.integers(1, 9))
    gaps = draw(st.lists(steps, min_size=1, max_size=40))
    one = other = 0
    pairs = []
    for left, right in gaps:
        one, other = one + left, other + right
        pairs.append((one, other))
    ends = draw(st.tuples(st.integers(1, 30), st.integers(1, 30)))
    tall = st.sampled_from((150.0, HEIGHT, 700.0))
    pages = Page(one + ends[0], draw(tall)), Page(other + ends[1], draw(tall))
    return Anchors.rising(pairs), *pages


def test_equal_texts_stay_level_everywhere() -> None:
    page = Page(100)
    anchors = Anchors.rising((at, at) for at in range(0, 100, 5))

    mapped = _map(anchors, page, page)

    for value in range(0, int(page.content - HEIGHT) + 1, 7):
        assert mapped.follow(value) == pytest.approx(value, abs=0.5)


def test_in_the_middle_anchors_stand_level_at_the_sync_line() -> None:
    leader, follower = Page(200), Page(320)
    anchors = Anchors.rising((at, at + at // 2) for at in range(0, 200, 4))
    value = leader.top_of(100) - SYNC_LINE * HEIGHT

    reached = _map(anchors, leader, follower).follow(value)

    assert follower.top_of(150) - reached == pytest.approx(SYNC_LINE * HEIGHT, abs=0.1)


def test_a_long_dropped_passage_does_not_push_the_rest_out_of_line() -> None:
    leader, follower = Page(200), Page(170)
    behind = ((at, at - 30) for at in range(61, 200))
    anchors = Anchors.rising([(20, 20), (60, 30), *behind])
    value = leader.top_of(100) - SYNC_LINE * HEIGHT

    reached = _map(anchors, leader, follower).follow(value)

    assert follower.top_of(70) - reached == pytest.approx(SYNC_LINE * HEIGHT, abs=0.1)


@given(_pairs())
def test_both_texts_reach_both_ends_together(pair: tuple[Anchors, Page, Page]) -> None:
    anchors, leader, follower = pair
    most = max(0.0, leader.content - leader.viewport)
    other_most = max(0.0, follower.content - follower.viewport)

    mapped = _map(anchors, leader, follower)

    if most:
        assert mapped.follow(0) == pytest.approx(0.0, abs=0.1)
        assert mapped.follow(most) == pytest.approx(other_most, abs=0.1)
    assert 0.0 <= mapped.follow(most / 2) <= other_most


@given(_pairs())
def test_scrolling_down_never_scrolls_the_other_far_back(
    pair: tuple[Anchors, Page, Page],
) -> None:
    anchors, leader, follower = pair
    most = int(max(0.0, leader.content - leader.viewport))

    mapped = _map(anchors, leader, follower)
    reached = [mapped.follow(value) for value in range(0, most + 1, 10)]

    # Where the line slides, an insertion on one side holds the other back for a while.
    slack = 0.5 * max(leader.viewport, follower.viewport)
    highest = 0.0
    for value in reached:
        assert value >= highest - slack
        highest = max(highest, value)


def test_without_anchors_the_ends_still_meet() -> None:
    leader, follower = Page(100), Page(60)

    mapped = _map(Anchors(), leader, follower)

    assert mapped.follow(0) == pytest.approx(0.0)
    assert mapped.follow(leader.content - HEIGHT) == pytest.approx(60 * LINE - HEIGHT)


def test_near_the_ends_the_other_text_is_near_its_ends() -> None:
    leader, follower = Page(100), Page(150)
    anchors = Anchors.rising((at, at * 3 // 2) for at in range(0, 100, 2))
    most, other_most = leader.content - HEIGHT, follower.content - HEIGHT

    mapped = _map(anchors, leader, follower)

    assert 0.0 < mapped.follow(5.0) < 20.0
    assert other_most - 20.0 < mapped.follow(most - 5.0) < other_most


def test_of_anchors_on_one_line_the_first_is_level() -> None:
    anchors = Anchors.rising((at, at) for at in range(300))
    value = 50.0 * LINE - SYNC_LINE * HEIGHT

    mapped = _map(anchors, WidePage(100), Page(300))

    level = 150.0 * LINE - SYNC_LINE * HEIGHT
    assert mapped.follow(value) == pytest.approx(level, abs=0.5)
    assert mapped.follow(value + 1.0) < level + 5.0


def test_those_behind_it_on_the_line_come_one_after_the_other() -> None:
    anchors = Anchors.rising((at, at) for at in range(300))
    value = 50.0 * LINE - SYNC_LINE * HEIGHT

    mapped = _map(anchors, WidePage(100), Page(300))

    level = 150.0 * LINE - SYNC_LINE * HEIGHT
    for pixels in (LINE / 3, 2 * LINE / 3, LINE):
        there = mapped.follow(value + pixels)
        assert there == pytest.approx(level + 3 * pixels, abs=0.5)


def test_sharing_a_line_leads_back_to_where_one_came_from() -> None:
    # Anchors of which now one text, now the other has several on a line.
    anchors = Anchors.rising((at + at % 5, at * 2) for at in range(0, 400, 2))
    one, other = WidePage(140), WidePage(270)
    there = ScrollMap(anchors, Side.ORIGINAL, leader=one, follower=other)
    back = ScrollMap(anchors, Side.COPY, leader=other, follower=one)

    for value in range(300, 2_000, 7):
        assert back.follow(there.follow(value)) == pytest.approx(value, abs=1.0)


def test_only_anchors_on_the_screen_are_measured() -> None:
    measured: list[int] = []

    class Watched(Page):
        def line_of(self, offset: int) -> Line:
            measured.append(offset)
            return super().line_of(offset)

    anchors = Anchors.rising((at, at) for at in range(10_000))

    _map(anchors, Watched(10_000), Page(10_000)).follow(100_000.0)

    assert 4_990 < min(measured) <= max(measured) < 5_030


def test_anchors_that_cross_the_others_are_left_out() -> None:
    anchors = Anchors.rising([(0, 0), (10, 90), (20, 10), (30, 20), (30, 25), (40, 5)])

    assert anchors.original == (0, 20, 30)
    assert anchors.copy[:2] == (0, 10)
    assert anchors.on(Side.COPY) == anchors.copy


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=12))
def test_the_chain_of_anchors_is_the_longest_that_rises(
    pairs: list[tuple[int, int]],
) -> None:
    anchors = Anchors.rising(pairs)

    chain = list(zip(anchors.original, anchors.copy, strict=True))
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(chain))
    assert len(chain) == _longest(sorted(set(pairs)))


def _longest(pairs: list[tuple[int, int]]) -> int:
    best: list[int] = []
    for at, (one, other) in enumerate(pairs):
        before = [
            best[i] for i in range(at) if pairs[i][0] < one and pairs[i][1] < other
        ]
        best.append(1 + max(before, default=0))
    return max(best, default=0)
