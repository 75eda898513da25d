from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.window.reading import WORDS, compared, wheel
from viewer.model import Side
from viewer.window.compare_view import CompareView
from viewer.window.text_geometry import is_laid_out, unlaid_block

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from viewer.model import Comparison
    from viewer.window.article_view import ArticleView


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    """A pair so long that it is laid out while the reader already reads."""
    return compared(
        "a {big=>huge} dog", *[WORDS * 9] * 1_000, "the {leader=>captain} went on"
    )


@pytest.fixture
def window(qtbot: QtBot, comparison: Comparison) -> CompareView:
    window = CompareView()
    qtbot.addWidget(window)
    window.resize(1200, 500)
    with qtbot.waitExposed(window):
        window.show()
    for side in Side:
        window.show_article(side, comparison.article(side))
    window.review.show(comparison)
    return window


def _views(window: CompareView) -> tuple[ArticleView, ArticleView]:
    return window.pane(Side.ORIGINAL).view, window.pane(Side.COPY).view


def _are_seen(window: CompareView, number: int) -> bool:
    catalogue = window.review.catalogue
    difference = catalogue.numbered(number) if catalogue else None
    return difference is not None and all(
        view.shows(difference.on(side))
        for side, view in zip(Side, _views(window), strict=True)
    )


def test_what_is_laid_out_is_shown_at_once(window: CompareView) -> None:
    assert _are_seen(window, 1)


def test_a_far_difference_is_shown_as_soon_as_the_text_is_laid_out_there(
    window: CompareView, qtbot: QtBot
) -> None:
    view = _views(window)[0]

    window.review.make_current(2)

    # The window goes on: the text was not laid out to its end in one go.
    assert not is_laid_out(view.document())
    assert unlaid_block(view.document()).position() < len(view.toPlainText()) / 2
    qtbot.waitUntil(lambda: _are_seen(window, 2), timeout=20_000)


def test_who_scrolls_meanwhile_is_left_in_peace(
    window: CompareView, qtbot: QtBot
) -> None:
    view = _views(window)[0]
    window.review.make_current(2)

    wheel(view)
    place = view.verticalScrollBar().value()
    qtbot.waitUntil(
        lambda: all(is_laid_out(each.document()) for each in _views(window)),
        timeout=20_000,
    )

    assert view.verticalScrollBar().value() == place
    assert not window._revealer._looking.isActive()


def test_the_last_that_is_asked_for_is_shown(window: CompareView, qtbot: QtBot) -> None:
    window.review.make_current(2)

    window.review.make_current(1)
    qtbot.waitUntil(
        lambda: all(is_laid_out(each.document()) for each in _views(window)),
        timeout=20_000,
    )

    assert _are_seen(window, 1)
