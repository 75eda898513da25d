from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.window.making import wheel
from viewer.model import Ignore, Kind, Side
from viewer.sessions.filters import Filter
from viewer.window.commands.command_names import Command
from viewer.window.sync.place import place_in

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow

SENTENCES = (
    "In year {n} the leader of town {n} spoke of the tide at some length.",
    "Nobody in town {n} was sure of the future that year {n} would bring.",
    "The report of year {n} was published in town {n} without much noise.",
)


def text(*, copied: bool) -> str:
    paragraphs = []
    for n in range(60):
        paragraph = " ".join(one.format(n=n) for one in SENTENCES)
        if copied:
            paragraph = paragraph.replace("leader", "captain").replace(
                "sure", "certain"
            )
        paragraphs.append(paragraph)
    return "\n\n".join(paragraphs) + "\n"


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "original.txt", tmp_path / "copy.txt"
    for path, copied in zip(paths, (False, True), strict=True):
        path.write_text(text(copied=copied), encoding="utf-8")
    return paths


def reload(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.living.keeper.compared, timeout=10_000):
        window.commands[Command.RELOAD].trigger()


def replace_file(path: Path, text: str) -> None:
    other = path.with_name("other")
    other.write_text(text, encoding="utf-8")
    other.replace(path)


def words(window: MainWindow, number: int | None) -> tuple[str, str]:
    """Return the sentence of the original around a difference, and its words."""
    comparison = window.review.comparison
    assert comparison is not None
    assert number is not None
    one = comparison.differences[number - 1]
    found = comparison.original.text
    start = found.rindex("\n", 0, one.original.start) + 1
    return found[start : start + 50], one.copy.of(comparison.copy.text)


def at_line(window: MainWindow, side: Side) -> str:
    page = window.view.pane(side).view
    place = place_in(page)
    assert place is not None
    assert page.article is not None
    return page.article.text[place.offset : place.offset + 30]


def test_reloading_keeps_what_was_set_aside_and_noted_at_the_same_words(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    window.review.set_asides.add([30, 31], reason="usual")
    window.living.notes.write(40, "Ask about this.")
    before = [words(window, number) for number in (30, 31, 40)]

    for path in pair:
        replace_file(path, "A sentence was put before all.\n\n" + path.read_text())
    reload(window, qtbot)

    assert [words(window, n) for n in window.review.set_asides.reasons] == before[:2]
    assert set(window.review.set_asides.reasons.values()) == {"usual"}
    assert [words(window, n) for n in window.living.notes.notes] == before[2:]
    assert list(window.living.notes.notes.values()) == ["Ask about this."]


def test_reloading_keeps_filter_rules_and_the_current_difference(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    wanted = Filter(kinds=frozenset({Kind.SUBSTITUTED}))
    window.review.restrictions.set_filter(wanted)
    window.review.restrictions.set_ignored({Ignore.CASE})
    window.review.make_current(57)
    before = words(window, 57)

    replace_file(pair[1], "And so it begins.\n\n" + pair[1].read_text())
    reload(window, qtbot)

    assert window.review.restrictions.filters == wanted
    assert window.review.restrictions.ignored == {Ignore.CASE}
    assert window.review.current is not None
    assert words(window, window.review.current.number) == before


def test_where_the_current_difference_is_gone_the_nearest_is_current(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    window.review.make_current(57)
    sentence, _ = words(window, 57)
    town = sentence.split(" of ")[1].split()[1]
    old = f"the captain of town {town} "
    replace_file(
        pair[1], pair[1].read_text().replace(old, f"the leader of town {town} ")
    )

    reload(window, qtbot)

    assert window.review.current is not None
    comparison = window.review.comparison
    assert comparison is not None
    here = window.review.current.original.start
    was = comparison.original.text.index(sentence)
    away = [abs(one.original.start - was) for one in comparison.differences]
    assert abs(here - was) <= sorted(away)[1]


def test_reloading_keeps_the_sentence_under_the_sync_line(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    wheel(window.view.pane(Side.ORIGINAL).view, notches=-12)
    before = {side: at_line(window, side) for side in Side}
    heights = {side: place_in(window.view.pane(side).view) for side in Side}

    for path in pair:
        replace_file(path, "A sentence was put before all.\n\n" + path.read_text())
    reload(window, qtbot)

    assert {side: at_line(window, side) for side in Side} == before
    for side in Side:
        now, then = place_in(window.view.pane(side).view), heights[side]
        assert now is not None
        assert then is not None
        assert now.above == pytest.approx(then.above, abs=2)


def test_what_was_set_aside_is_carried_over_when_the_sides_are_swapped(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.review.set_asides.add([5], reason="usual")

    with qtbot.waitSignal(window.living.keeper.compared, timeout=10_000):
        window.commands[Command.SWAP].trigger()

    assert dict(window.review.set_asides.reasons) == {5: "usual"}


def test_what_fits_no_more_is_said(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    window.review.set_asides.add([1], reason="usual")
    replace_file(pair[1], pair[1].read_text().replace("captain", "leader", 1))

    reload(window, qtbot)

    assert not window.review.set_asides.reasons
    assert "no longer there" in window.status_bar.text


def test_another_pair_begins_with_nothing_set_aside(
    window: MainWindow, pair: tuple[Path, Path], tmp_path: Path, qtbot: QtBot
) -> None:
    window.review.set_asides.add([1], reason="usual")
    other = tmp_path / "other.txt"
    other.write_bytes(pair[1].read_bytes())

    with qtbot.waitSignal(window.living.keeper.compared, timeout=10_000) as compared:
        window.session.open(Side.COPY, other)

    assert compared.args is not None
    assert compared.args[1] is False
    assert not window.review.set_asides.reasons


def _read_in_the_column(window: MainWindow) -> int:
    offset = window.view.column.read_offset()
    assert offset is not None
    return offset


def test_the_place_in_the_column_is_kept_through_reloading(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.commands[Command.LAYOUT_COLUMN].trigger()
    column = window.view.column
    column.scroll_to(column.verticalScrollBar().maximum() // 2)
    before = _read_in_the_column(window)

    reload(window, qtbot)

    assert column.isVisible()
    assert _read_in_the_column(window) == pytest.approx(before, abs=120)


def test_the_place_in_the_column_is_that_of_the_panes_in_a_session(
    window: MainWindow,
) -> None:
    window.commands[Command.LAYOUT_COLUMN].trigger()
    column = window.view.column
    column.scroll_to(column.verticalScrollBar().maximum() // 2)
    state = window.living.keeper.state()

    window.commands[Command.LAYOUT_SIDES].trigger()

    for side in Side:
        place = place_in(window.view.pane(side).view)
        assert place is not None
        assert state.places[side][0] == pytest.approx(place.offset, abs=240)
