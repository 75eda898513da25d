from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from tests.edited import WORDS, article
from viewer.model import Difference, Kind, Side, Span
from viewer.settings import Typesetting
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.look.typography import Typography
from viewer.window.page.text_geometry import is_laid_out, unlaid_block
from viewer.window.panes.article_view import ArticleView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

LONG = "\n\n".join([WORDS * 7] * 1_500)  # about 130,000 words
AT_ONCE = 8_000  # characters: what is on the screen, a few times over
MOST = 90_000  # characters in one go; Qt's own steps grow to 200,000


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    view = ArticleView(theme_for(ColourScheme.LIGHT))
    qtbot.addWidget(view)
    view.resize(600, 500)
    with qtbot.waitExposed(view):
        view.show()
    return view


def _steps(view: ArticleView) -> list[int]:
    """Let the text be laid out and return how many characters each turn added."""
    document, reached, found = view.document(), 0, []
    while not is_laid_out(document):
        QApplication.processEvents()
        position = unlaid_block(document).position()
        if position > reached:
            found.append(position - reached)
            reached = position
    return found


def test_no_step_of_the_layout_is_long(view: ArticleView) -> None:
    view.set_article(article(LONG))

    assert max(_steps(view)) <= MOST


def test_nor_is_one_after_the_width_has_changed(
    view: ArticleView, qtbot: QtBot
) -> None:
    view.set_article(article(LONG))
    qtbot.waitUntil(lambda: is_laid_out(view.document()), timeout=20_000)

    view.resize(500, 500)

    assert not is_laid_out(view.document())
    assert max(_steps(view)) <= MOST


@pytest.mark.parametrize(
    "change",
    [
        lambda view: view.set_article(article(LONG + "\n\nIt ends elsewhere.")),
        lambda view: view.set_typography(Typography(Typesetting(size=15))),
    ],
    ids=["another article", "smaller letters"],
)
def test_nor_does_what_changes_all_of_it_lay_all_of_it_out_at_once(
    view: ArticleView, qtbot: QtBot, change: Callable[[ArticleView], None]
) -> None:
    view.set_article(article(LONG))
    qtbot.waitUntil(lambda: is_laid_out(view.document()), timeout=20_000)

    change(view)

    assert 0 < unlaid_block(view.document()).position() <= AT_ONCE
    assert max(_steps(view)) <= MOST


def test_the_scroll_bar_knows_the_whole_height_in_the_end(
    view: ArticleView, qtbot: QtBot
) -> None:
    view.set_article(article(LONG))
    qtbot.waitUntil(lambda: is_laid_out(view.document()), timeout=20_000)

    bar = view.verticalScrollBar()

    qtbot.waitUntil(
        lambda: (
            bar.maximum() + view.viewport().height()
            == pytest.approx(view.content_height(), abs=1)
        )
    )


def test_the_first_block_that_is_not_laid_out_is_found(view: ArticleView) -> None:
    view.set_article(article(LONG))
    place = len(LONG) // 2

    view.top_of(place)

    block = unlaid_block(view.document())
    assert place <= block.position() <= place + 20_000
    assert block.layout().lineCount() == 0
    assert block.previous().layout().lineCount() > 0


def test_to_ask_how_high_the_text_is_lays_nothing_out(view: ArticleView) -> None:
    view.set_article(article(LONG))
    before = unlaid_block(view.document())

    assert view.content_height() > 1e6  # not known yet
    assert not view.reaches(len(LONG))

    assert unlaid_block(view.document()) == before


def test_the_current_difference_is_marked_strongly_once_it_is_laid_out(
    view: ArticleView, qtbot: QtBot
) -> None:
    view.set_article(article(LONG))
    far = Span(len(LONG) - 20, len(LONG) - 10)

    view.show_current(Difference(1, Kind.DROPPED, far, Span(0, 0)), Side.ORIGINAL)
    assert view.extraSelections() == []
    assert not is_laid_out(view.document())

    qtbot.waitUntil(lambda: is_laid_out(view.document()), timeout=20_000)
    view.scroll_to(view.top_of(far.start))
    assert len(view.extraSelections()) == 1


def test_a_text_that_was_read_again_stays_laid_out_and_is_shown_from_its_beginning(
    view: ArticleView, qtbot: QtBot
) -> None:
    view.set_article(article(LONG))
    qtbot.waitUntil(lambda: is_laid_out(view.document()), timeout=20_000)
    view.moveCursor(QTextCursor.MoveOperation.End)
    again = article(LONG)

    view.set_article(again)

    assert is_laid_out(view.document())
    assert view.article is again
    assert view.verticalScrollBar().value() == view.textCursor().position() == 0
