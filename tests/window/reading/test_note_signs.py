from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.window.making import painted
from tests.window.seen import wait_until_compared
from viewer.model import Kind, Side
from viewer.sessions.filters import Filter

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow
    from viewer.window.reading.note_signs import NoteLayer


@pytest.fixture
def window(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window in which two of three differences are in one line."""
    pair = tmp_path / "original.txt", tmp_path / "copy.txt"
    texts = (
        "The leader spoke at last.\n\nA report was published.\n",
        "The captain talked at last.\n\nA study was published.\n",
    )
    for path, text in zip(pair, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    empty.open_files(pair)
    wait_until_compared(empty, qtbot)
    return empty


def layer(window: MainWindow, side: Side) -> NoteLayer:
    return window.reading.note_signs.layers[side]


def signs(window: MainWindow, side: Side) -> int:
    """Return how many signs are beside the text of a side."""
    return len(layer(window, side).boxes(0, 1_000))


def noted(window: MainWindow, side: Side) -> list[str]:
    """Return what follows the places that have a sign, to the end of the word."""
    article = window.view.pane(side).article
    assert article is not None
    return [article.text[at:].split()[0] for at in layer(window, side).offsets]


def test_a_noted_difference_has_a_sign_on_both_sides(window: MainWindow) -> None:
    window.review.notes.write(3, "Ask.")

    assert noted(window, Side.ORIGINAL) == ["report"]
    assert noted(window, Side.COPY) == ["study"]


def test_notes_in_one_line_share_a_sign(window: MainWindow) -> None:
    for number in (1, 2):
        window.review.notes.write(number, "Ask.")

    assert signs(window, Side.ORIGINAL) == 1
    assert len(noted(window, Side.ORIGINAL)) == 2


def test_a_sign_goes_with_its_note(window: MainWindow) -> None:
    window.review.notes.write(3, "Ask.")

    window.review.undo_stack.undo()

    assert signs(window, Side.COPY) == 0


def test_what_is_not_shown_has_no_sign(window: MainWindow) -> None:
    window.review.notes.write(3, "Ask.")

    window.review.restrictions.set_filter(Filter(kinds=frozenset({Kind.DROPPED})))

    assert signs(window, Side.ORIGINAL) == 0


def test_the_sign_is_painted_in_the_margin(window: MainWindow) -> None:
    page = window.view.pane(Side.ORIGINAL).view
    before = painted(page.viewport())

    window.review.notes.write(1, "Ask.")

    image = painted(page.viewport())
    changed = {
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != before.pixel(x, y)
    }
    right = page.viewport().width()
    ratio = image.devicePixelRatio()
    assert min(changed) / ratio >= right - page.margins()[2]
    assert max(changed) / ratio < right
