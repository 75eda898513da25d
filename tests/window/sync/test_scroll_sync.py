from __future__ import annotations

from math import ceil
from statistics import median, quantiles
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.customer import PAIR, needs_pair
from tests.edited import long_pair
from tests.window.making import is_settled, show_pair, shown_view, views, wheel
from viewer.assets import read_text
from viewer.compare import compare_articles
from viewer.model import Comparison, EncodingEvidence, Pairing, Side, Source, Unit
from viewer.settings import Typesetting
from viewer.text import make_article
from viewer.window.look.typography import Typography
from viewer.window.page.text_geometry import is_laid_out
from viewer.window.sync.scroll_map import SYNC_LINE, Anchors
from viewer.window.sync.scroll_sync import Apart

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QScrollBar
    from pytestqt.qtbot import QtBot

    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.panes.article_view import ArticleView

SIZES = pytest.mark.parametrize(
    ("size", "widths"),
    [((1300, 800), (1, 1)), ((1000, 600), (2, 1)), ((1600, 500), (1, 3))],
    ids=["equal", "wide original", "wide copy"],
)


def _pair(original: str, copy: str) -> Comparison:
    one, other = (
        make_article(
            text,
            Source(name, None, "", len(text), "utf-8", EncodingEvidence.TEXT, "text"),
            language="en",
        )
        for name, text in (("original", original), ("copy", copy))
    )
    return compare_articles(one, other)


def _sample() -> Comparison:
    return _pair(read_text("samples/original.txt"), read_text("samples/copy.txt"))


def _customers() -> Comparison:
    return _pair(*(path.read_text(encoding="utf-8-sig") for path in PAIR))


PAIRS = pytest.mark.parametrize(
    "make", [_sample, pytest.param(_customers, marks=needs_pair), long_pair]
)


@pytest.fixture
def window(qtbot: QtBot) -> CompareView:
    return shown_view(qtbot, width=1300, height=800)


def _show(window: CompareView, comparison: Comparison, qtbot: QtBot) -> None:
    show_pair(window, comparison)
    qtbot.waitUntil(lambda: all(map(is_settled, views(window))))


def _bars(window: CompareView) -> tuple[QScrollBar, QScrollBar]:
    one, other = views(window)
    return one.verticalScrollBar(), other.verticalScrollBar()


def _standing(view: ArticleView, offset: int | None = None) -> tuple[int, float]:
    """Return a place, by default that at the sync line, and how far down it stands."""
    value = view.verticalScrollBar().value()
    if offset is None:
        offset = view.offset_at(value + SYNC_LINE * view.viewport().height())
    return offset, view.top_of(offset) - value


def _misalignments(window: CompareView, comparison: Comparison) -> list[float]:
    """Bring each anchor to the sync line of one pane and measure in the other.

    What is measured is how far above or below the line of the one the line of the other
    then stands. An anchor that is not the first on its line of print has gone as far
    beyond the sync line as it stands from the start of its line; of two on one line
    only the first can be level with counterparts on two lines, but none jumps.

    Left out are anchors within one screen of an end of either text, where the sync line
    slides: see `_levels_near_the_ends`.
    """
    anchors = Anchors.of(comparison)
    one, other = views(window)
    bars = _bars(window)
    line = SYNC_LINE * one.viewport().height()
    found = []
    before = -1.0
    for here, there in zip(anchors.original, anchors.copy, strict=True):
        top, bottom, share = one.line_at(here)
        within = share * (bottom - top) if top <= before else 0.0
        before = top
        if _is_far_from_ends(window, here, there):
            bars[0].setValue(ceil(top + within - line))  # reached, in whole pixels
            standing = one.top_of(here) - bars[0].value()
            found.append(abs(other.top_of(there) - bars[1].value() - standing))
    return found


def _is_far_from_ends(window: CompareView, original: int, copy: int) -> bool:
    height = views(window)[0].viewport().height()
    return all(
        height < view.top_of(place) < view.content_height() - height
        for view, place in zip(views(window), (original, copy), strict=True)
    )


def _levels_near_the_ends(window: CompareView, comparison: Comparison) -> list[float]:
    """Scroll each anchor near an end across the screen, as a reader does.

    What is measured is how nearly it comes to be level with its counterpart, while both
    are on the screen.
    """
    anchors = Anchors.of(comparison)
    one, other = views(window)
    bars = _bars(window)
    height = one.viewport().height()
    found = []
    for here, there in zip(anchors.original, anchors.copy, strict=True):
        if _is_far_from_ends(window, here, there):
            continue
        top, other_top = one.top_of(here), other.top_of(there)
        first, last = max(0, round(top) - height), min(bars[0].maximum(), round(top))
        level = float(height)
        for value in range(first, last + 1, 2):
            bars[0].setValue(value)
            standing = other_top - bars[1].value()
            if 0 <= standing <= height:
                level = min(level, abs(standing - (top - value)))
        found.append(level)
    return found


@SIZES
@PAIRS
@pytest.mark.parametrize(
    ("measured", "least"),
    [(_misalignments, 5), (_levels_near_the_ends, 2)],
    ids=["at the sync line", "near the ends, somewhere on the screen"],
)
def test_what_corresponds_is_level(
    *,
    window: CompareView,
    qtbot: QtBot,
    make: Callable[[], Comparison],
    size: tuple[int, int],
    widths: tuple[int, int],
    measured: Callable[[CompareView, Comparison], list[float]],
    least: int,
) -> None:
    comparison = make()
    window.resize(size[0], min(size[1], 420))
    window.set_widths(*widths)
    _show(window, comparison, qtbot)

    found = measured(window, comparison)

    assert len(found) >= least
    assert median(found) <= 2.0
    top, bottom, _ = views(window)[0].line_at(0)
    a_line = bottom - top + 1.0  # both bars stand at whole pixels
    assert quantiles(found, n=20)[-1] <= a_line


@SIZES
@PAIRS
def test_both_panes_reach_both_ends(
    window: CompareView,
    qtbot: QtBot,
    make: Callable[[], Comparison],
    size: tuple[int, int],
    widths: tuple[int, int],
) -> None:
    window.resize(*size)
    window.set_widths(*widths)
    _show(window, make(), qtbot)

    for leader, follower in (_bars(window), _bars(window)[::-1]):
        leader.setValue(leader.maximum() // 2)
        leader.setValue(leader.maximum())
        assert follower.value() == follower.maximum()

        leader.setValue(0)
        assert follower.value() == 0


def test_the_pane_that_is_touched_leads(window: CompareView, qtbot: QtBot) -> None:
    _show(window, long_pair(), qtbot)
    one, other = views(window)

    wheel(one)
    after_original = [bar.value() for bar in _bars(window)]
    wheel(other, notches=-9)
    after_copy = [bar.value() for bar in _bars(window)]

    assert after_original[0] > 0
    assert after_copy[1] > after_original[1]
    assert after_copy[0] > after_original[0]


def test_the_follower_does_not_push_back(window: CompareView, qtbot: QtBot) -> None:
    _show(window, long_pair(), qtbot)
    leader, _ = _bars(window)

    for value in range(0, leader.maximum(), 37):
        leader.setValue(value)

        assert leader.value() == min(value, leader.maximum())


def test_without_a_comparison_each_pane_scrolls_alone(
    window: CompareView, qtbot: QtBot
) -> None:
    _show(window, long_pair(), qtbot)
    window.review.show(None)
    leader, follower = _bars(window)

    leader.setValue(leader.maximum())

    assert follower.value() == 0


def test_what_is_read_stays_put_when_the_window_changes_its_width(
    window: CompareView, qtbot: QtBot
) -> None:
    _show(window, long_pair(), qtbot)
    view = views(window)[0]
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place, before = _standing(view)

    for width in (760, 1500, 930):
        window.resize(width, 800)
        qtbot.waitUntil(lambda width=width: window.width() == width)  # type: ignore[misc]

        assert _standing(view, place)[1] == pytest.approx(before, abs=2)


@pytest.mark.parametrize("size", [13, 24])
def test_what_is_read_stays_put_when_the_text_changes_its_size(
    window: CompareView, qtbot: QtBot, size: int
) -> None:
    _show(window, long_pair(), qtbot)
    one, other = views(window)
    bars = _bars(window)
    bars[0].setValue(bars[0].maximum() // 2)
    place, before = _standing(one)
    height = one.content_height()

    for view in (one, other):
        view.set_typography(Typography(Typesetting(size=size)))

    qtbot.waitUntil(lambda: is_laid_out(other.document()))
    assert one.content_height() != height
    assert _standing(one, place)[1] == pytest.approx(before, abs=2)


def test_resizing_there_and_back_loses_nothing(
    window: CompareView, qtbot: QtBot
) -> None:
    _show(window, long_pair(), qtbot)
    leader, follower = _bars(window)
    leader.setValue(leader.maximum() // 2)
    before = leader.value(), follower.value()

    for width in (760, 1500, 1300):
        window.resize(width, 800)
        qtbot.waitUntil(lambda width=width: window.width() == width)  # type: ignore[misc]

    assert leader.value() == pytest.approx(before[0], abs=40)
    assert follower.value() == pytest.approx(before[1], abs=40)


# Apart


def test_with_shift_held_the_wheel_scrolls_one_side_only(
    window: CompareView, qtbot: QtBot
) -> None:
    _show(window, long_pair(), qtbot)
    one, _ = views(window)
    bars = _bars(window)

    wheel(one)
    step, follower = bars[0].value(), bars[1].value()
    wheel(one, keys=Qt.KeyboardModifier.ShiftModifier)

    assert bars[0].value() == 2 * step  # by lines, not by pages as Qt would
    assert bars[1].value() == follower
    assert window.sync.apart is Apart.GLANCE


def test_without_shift_both_sides_are_together_again(
    window: CompareView, qtbot: QtBot
) -> None:
    _show(window, long_pair(), qtbot)
    one, _ = views(window)
    bars = _bars(window)
    wheel(one, notches=-9, keys=Qt.KeyboardModifier.ShiftModifier)

    wheel(one)
    found = bars[0].value(), bars[1].value()

    assert window.sync.apart is None
    bars[0].setValue(0)
    bars[0].setValue(found[0])
    assert bars[1].value() == found[1]


def test_unlocked_each_side_scrolls_alone_also_when_laid_out_anew(
    window: CompareView, qtbot: QtBot
) -> None:
    _show(window, long_pair(), qtbot)
    one, other = views(window)
    bars = _bars(window)
    window.sync.set_unlocked(True)
    bars[0].setValue(900)
    before = _standing(one), _standing(other)

    window.resize(900, 800)

    qtbot.waitUntil(lambda: one.width() < 440)
    after = _standing(one, before[0][0]), _standing(other, before[1][0])
    assert bars[1].value() == 0
    assert after[0][1] == pytest.approx(before[0][1], abs=2)


def test_lining_up_a_moved_sentence_brings_its_counterpart_beside_it(
    window: CompareView, qtbot: QtBot
) -> None:
    pair = long_pair()
    moved = Pairing(
        Unit.SENTENCE,
        pair.original.paragraphs[20],
        pair.copy.paragraphs[12],
        moved=True,
    )
    comparison = Comparison(
        pair.original, pair.copy, (*pair.pairings, moved), pair.differences
    )
    _show(window, comparison, qtbot)
    one, other = views(window)
    assert moved.original is not None
    assert moved.copy is not None
    line = SYNC_LINE * one.viewport().height()
    window.sync.set_unlocked(True)
    one.scroll_to(one.top_of(moved.original.start) + 5 - line)
    window.sync.set_unlocked(False)

    window.sync.line_up(Side.ORIGINAL)

    tops = [
        view.top_of(span.start) - view.verticalScrollBar().value()
        for view, span in ((one, moved.original), (other, moved.copy))
    ]
    assert tops[0] == pytest.approx(tops[1], abs=2)
    assert window.sync.apart is Apart.MOVE
