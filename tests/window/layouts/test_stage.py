"""What the one column shares with the two panes, tried in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from tests.edited import compared
from tests.window.making import (
    announcements,
    painted,
    place_of,
    press,
    show_pair,
    wheel,
)
from viewer.model import Kind, Side
from viewer.sessions.filters import Filter
from viewer.window.commands.command_names import Command
from viewer.window.panes.legend import Legend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QPoint

    from viewer.window.column.column_view import ColumnView
    from viewer.window.main_window import MainWindow

PAIR = compared(
    "The {leader=>captain} spoke to the dog.",
    "Nobody {=>really }knew the {sea=>bay}, {as =>}the leader said.",
    *["Nothing more was said that day."] * 40,
    "The {sea=>bay} was calm.",
)
NO_KEY = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(empty: MainWindow) -> Iterator[MainWindow]:
    show_pair(empty.view, PAIR)
    for command, action in empty.commands.items():
        action.setEnabled(command is not Command.CANCEL)
    empty.commands[Command.LAYOUT_COLUMN].trigger()
    empty.view.focus_side(Side.COPY)
    yield empty
    QToolTip.hideText()


def column(window: MainWindow) -> ColumnView:
    return window.view.column


def hover(view: ColumnView, place: QPoint) -> None:
    at = QPointF(place)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        QPointF(view.viewport().mapToGlobal(at)),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), event)


def find(window: MainWindow, words: str) -> str:
    """Look for `words` and return what the bar says."""
    press(Qt.Key.Key_F, CONTROL)
    bar = window.reading.finding.bar
    QTest.keyClicks(bar.words, words)
    bar.settle()
    return bar.said


def found(window: MainWindow) -> list[str]:
    """Return what is outlined in the column."""
    text = column(window).woven.text
    layer = window.reading.finding.marks.layers[column(window)]
    return [span.of(text) for span in layer.current]


def test_legend_and_strip_stay_beside_the_column(window: MainWindow) -> None:
    legend = window.view.foot.findChild(Legend)

    assert isinstance(legend, Legend)
    assert legend.isVisible()
    assert window.view.overseeing.overview.isVisible()
    assert column(window).isVisible()


def test_finding_counts_both_articles_and_stays_in_the_column(
    window: MainWindow,
) -> None:
    said = find(window, "leader")

    assert said == "1 of 2 · 2 in original, 1 in copy"
    assert found(window) == ["leader"]
    assert column(window).isVisible()


def test_a_match_that_both_articles_have_is_stepped_to_once(
    window: MainWindow,
) -> None:
    find(window, "the ")  # in both, and before words that differ
    layer = window.reading.finding.marks.layers[column(window)]

    seen = []
    for _ in range(4):
        seen.append(layer.current)
        press(Qt.Key.Key_Return)

    assert len(set(seen)) == 4


def test_a_match_over_words_put_in_is_outlined_in_pieces(window: MainWindow) -> None:
    find(window, "the captain spoke")

    assert found(window) == ["The ", "captain spoke"]


def test_a_match_far_down_is_scrolled_to(window: MainWindow) -> None:
    find(window, "was calm")

    (span,) = window.reading.finding.marks.layers[column(window)].current
    assert column(window).shows(span)
    assert column(window).verticalScrollBar().value() > 0


def test_what_is_found_stays_found_when_the_layout_is_switched(
    window: MainWindow,
) -> None:
    find(window, "captain")

    window.commands[Command.LAYOUT_SIDES].trigger()

    pane = window.view.pane(Side.COPY).view
    layers = window.reading.finding.marks.layers
    (span,) = layers[pane].current
    assert span.of(PAIR.copy.text) == "captain"
    assert layers[column(window)].current == ()


def test_a_filter_moves_the_matches_along(window: MainWindow) -> None:
    find(window, "said that")
    before = window.reading.finding.marks.layers[column(window)].current

    window.review.restrictions.set_filter(Filter(kinds=frozenset({Kind.ADDED})))

    assert found(window) == ["said that"]
    assert window.reading.finding.marks.layers[column(window)].current != before


def test_esc_in_the_column_closes_the_bar(window: MainWindow) -> None:
    find(window, "leader")
    window.view.focus_side(Side.COPY)

    press(Qt.Key.Key_Escape)

    assert not window.reading.finding.is_open
    assert found(window) == []


def test_the_mouse_over_a_word_struck_out_is_told_what_became_of_it(
    window: MainWindow,
) -> None:
    view = column(window)
    place = place_of(view, "leader")

    event = QHelpEvent(
        QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(view.viewport(), event)

    said = QToolTip.text()
    assert "leader" in said
    assert "captain" in said
    assert "They correspond" in said or "Substituted" in said


def test_the_mouse_over_a_word_lights_both_wordings(window: MainWindow) -> None:
    view = column(window)
    window.review.make_current(None)
    before = painted(view.viewport())

    hover(view, place_of(view, "leader"))
    over_one = painted(view.viewport())
    hover(view, place_of(view, "captain"))

    assert over_one != before
    assert painted(view.viewport()) == over_one


def test_the_menu_of_a_word_is_about_its_difference(window: MainWindow) -> None:
    view = column(window)
    place = place_of(view, "bay")

    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()

    assert window.review.current == PAIR.differences[2]


def test_the_key_that_explains_stays_in_the_column(window: MainWindow) -> None:
    press(Qt.Key.Key_I, CONTROL)

    assert window.status_bar.text.startswith("D-001. Substituted")
    assert QToolTip.isVisible()
    assert column(window).isVisible()


def test_space_shows_the_wording_of_the_original_alone(window: MainWindow) -> None:
    view = column(window)
    layer = window.reading.blink.layers[view]
    before = painted(view.viewport())

    QTest.keyPress(view, Qt.Key.Key_Space)
    held, text = painted(view.viewport()), layer.text
    QTest.keyRelease(view, Qt.Key.Key_Space)

    assert text == "The leader spoke to the dog."
    assert held != before
    assert layer.text == ""
    assert painted(view.viewport()) == before


def test_every_kind_of_step_is_announced_in_the_column(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = announcements(monkeypatch)

    for key in (Qt.Key.Key_N, Qt.Key.Key_BracketRight, Qt.Key.Key_P):
        press(key)
    window.commands[Command.NEXT_OF_KIND].trigger()
    window.review.make_current(3)
    window.commands[Command.NEXT_OF_PAIR].trigger()

    assert len(said) == 6
    assert said[0] == "Difference 2 of 5, added: really"
    assert said[-1] == "Difference 5 of 5, substituted: sea became bay"


def test_ctrl_and_the_wheel_zoom_the_column(window: MainWindow) -> None:
    before = column(window).font().pixelSize()

    wheel(column(window), notches=1, keys=CONTROL)

    assert column(window).font().pixelSize() > before


def test_a_screen_reader_reads_the_woven_text(window: MainWindow) -> None:
    interface = QAccessible.queryAccessibleInterface(column(window))

    text = interface.textInterface()
    name = interface.text(QAccessible.Text.Name)
    assert name.startswith("One column, 5 difference")
    assert text.text(0, 18) == "The leader captain"
