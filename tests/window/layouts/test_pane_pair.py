from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.edited import compared
from tests.window.making import plain
from viewer.model import Side
from viewer.window.layouts.pane_pair import PanePair
from viewer.window.look.theme import ColourScheme, theme_for

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

PAIR = compared("The {leader=>captain} spoke.")


@pytest.fixture
def pair(qtbot: QtBot) -> PanePair:
    pair = PanePair(theme_for(ColourScheme.LIGHT))
    qtbot.addWidget(pair)
    pair.resize(900, 400)
    pair.show()
    return pair


def fill(pair: PanePair) -> None:
    for side, pane in pair.panes.items():
        pane.show_article(PAIR.article(side))


def test_the_panes_share_the_width_evenly_at_first(pair: PanePair) -> None:
    assert [pair.widget(0), pair.widget(1)] == list(pair.panes.values())
    assert round(pair.share, 2) == 0.5


def test_it_is_empty_until_there_is_an_article_on_a_side(pair: PanePair) -> None:
    before = pair.is_empty

    pair.panes[Side.COPY].show_article(PAIR.copy)

    assert before
    assert not pair.is_empty


@pytest.mark.parametrize("side", Side)
def test_what_a_pane_asks_for_is_told_with_its_side(pair: PanePair, side: Side) -> None:
    told: list[Side] = []
    pair.open_requested.connect(told.append)
    pair.encoding_requested.connect(told.append)
    pair.pasted.connect(lambda where, _data: told.append(where))

    pane = pair.panes[side]
    pane.open_requested.emit()
    pane.header.encoding_pressed.emit()
    pane.pasted.emit(plain("Words."))

    assert told == [side, side, side]


def test_both_panes_are_marked(pair: PanePair) -> None:
    fill(pair)

    pair.show_marks(tuple(PAIR.differences), shown=[0, 1])

    for side, view in pair.views.items():
        assert "1 difference" in view.accessibleName()
        assert view.marks is not None
        assert view.marks.words.between(0, len(PAIR.article(side).text))


def test_tab_leads_through_both_texts_before_what_stands_above_them(
    pair: PanePair,
) -> None:
    original, copy = (pair.views[side] for side in Side)
    original_head, copy_head = (pair.panes[side].header.button for side in Side)

    reached: list[QWidget] = []
    widget = original.nextInFocusChain()
    while widget is not None and widget is not original:
        reached.append(widget)
        widget = widget.nextInFocusChain()

    stops = [one for one in reached if one in {copy, original_head, copy_head}]
    assert stops == [copy, original_head, copy_head]
