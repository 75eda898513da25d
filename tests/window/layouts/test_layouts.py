from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.edited import article, compared
from tests.window.making import announcements, painted, press, show_pair, wheel
from viewer.model import Comparison, Pairing, Side, Span, Unit
from viewer.report.rows import Row
from viewer.settings import LayoutChoice, SettingsFile, Typesetting
from viewer.window.commands.command_names import Command
from viewer.window.layouts.compare_view import CompareView
from viewer.window.layouts.layouts import Layouts
from viewer.window.layouts.row_layer import gap_words
from viewer.window.layouts.row_spacing import level
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.look.typography import Typography
from viewer.window.page.text_geometry import is_laid_out

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow
    from viewer.window.panes.article_view import ArticleView

LONG = "the tide came in over the flats and the boats rose on their chains " * 3


def in_paragraphs(*rows: tuple[str, str]) -> Comparison:
    """Return the comparison of these paragraphs; those in one row correspond."""
    texts, pairings = ["", ""], []
    for row in rows:
        spans = []
        for side, text in enumerate(row):
            start = len(texts[side])
            spans.append(Span(start, start + len(text)) if text else None)
            texts[side] += f"{text}\n\n" if text else ""
        if all(spans):
            pairings.append(Pairing(Unit.PARAGRAPH, spans[0], spans[1]))
            ends = [Span(span.end - 4, span.end) for span in spans if span]
            pairings.append(Pairing(Unit.SENTENCE, ends[0], ends[1]))
    return Comparison(article(texts[0]), article(texts[1]), tuple(pairings))


PAIR = in_paragraphs(
    ("", "A headline of the copy."),
    ("First one.", f"First other {LONG}"),
    (f"Dropped one {LONG}", ""),
    (f"Second one {LONG}", "Second other."),
    *((f"Again one {at} {LONG * (at % 3)}", f"Again other {at}") for at in range(30)),
    ("", f"Added other {LONG}"),
    ("Last one.", "Last other."),
)
STARTS = (
    ("First one", "First other"),
    ("Second one", "Second other"),
    *((f"Again one {at} ", f"Again other {at}") for at in range(30)),
    ("Last one", "Last other"),
)


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def layouts(qtbot: QtBot, settings: SettingsFile) -> Layouts:
    return _layouts(qtbot, settings, PAIR)


def _layouts(qtbot: QtBot, settings: SettingsFile, pair: Comparison) -> Layouts:
    view = CompareView()
    layouts = Layouts(view, settings, theme_for(ColourScheme.LIGHT), view)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    with qtbot.waitExposed(view):
        view.show()
    show_pair(view, pair)
    return layouts


def _compare(layouts: Layouts) -> CompareView:
    view = layouts.parent()
    assert isinstance(view, CompareView)
    return view


def _view(layouts: Layouts, side: Side) -> ArticleView:
    return _compare(layouts).pane(side).view


def _tops(layouts: Layouts, side: Side) -> list[float]:
    view = _view(layouts, side)
    names = [pair[0 if side is Side.ORIGINAL else 1] for pair in STARTS]
    text = PAIR.article(side).text
    return [view.top_of(text.index(name)) for name in names]


def _are_level(layouts: Layouts) -> bool:
    one, other = (_tops(layouts, side) for side in Side)
    return one == pytest.approx(other, abs=1.0)


def test_a_row_is_as_high_as_the_higher_side_needs() -> None:
    assert level([(10.0, 30.0), (20.0, 0.0), (5.0, 5.0)]) == [0.0, 30.0, 50.0, 55.0]


def test_what_corresponds_starts_level_in_rows(layouts: Layouts) -> None:
    assert not _are_level(layouts)

    layouts.choose(LayoutChoice.ROWS)

    assert _are_level(layouts)
    heights = [_view(layouts, side).document().size().height() for side in Side]
    assert heights[0] == pytest.approx(heights[1], abs=1.5)


def test_no_row_lies_over_another(layouts: Layouts) -> None:
    layouts.choose(LayoutChoice.ROWS)

    view = _view(layouts, Side.COPY)
    dropped = next(band for band in layouts.rows.bands if not band.row.copy)
    text = PAIR.copy.text
    before = view.extent_of(Span(0, text.index("Second other") - 2))
    assert before[1] <= dropped.top
    assert dropped.bottom <= view.top_of(text.index("Second other")) + 1.0


def test_rows_stay_level_through_resize_and_zoom(layouts: Layouts) -> None:
    layouts.choose(LayoutChoice.ROWS)

    _compare(layouts).resize(760, 500)
    assert _are_level(layouts)

    for side in Side:
        _view(layouts, side).set_typography(Typography(Typesetting(size=25)))
    assert _are_level(layouts)


def test_long_texts_are_set_in_rows_bit_by_bit(
    qtbot: QtBot, settings: SettingsFile
) -> None:
    pair = in_paragraphs(
        *(
            (f"Row one {at} {LONG * (at % 3)}", f"Row other {at} {LONG * (at % 2)}")
            for at in range(900)
        )
    )
    layouts = _layouts(qtbot, settings, pair)
    documents = [_view(layouts, side).document() for side in Side]
    qtbot.waitUntil(lambda: all(map(is_laid_out, documents)))

    layouts.choose(LayoutChoice.ROWS)

    qtbot.waitUntil(lambda: len(layouts.rows.bands) == 900)
    assert not any(map(is_laid_out, documents))
    qtbot.waitUntil(lambda: all(map(is_laid_out, documents)))
    places = zip(*(pair.article(side).paragraphs.starts for side in Side), strict=True)
    for places_of_one in list(places)[::100]:
        one, other = (
            _view(layouts, side).top_of(place)
            for side, place in zip(Side, places_of_one, strict=True)
        )
        assert one == pytest.approx(other, abs=1.0)


def test_leaving_the_rows_leaves_no_room_behind(layouts: Layouts) -> None:
    before = [_tops(layouts, side) for side in Side]

    layouts.choose(LayoutChoice.ROWS)
    layouts.choose(LayoutChoice.SIDES)

    assert [_tops(layouts, side) for side in Side] == before


def test_both_sides_scroll_as_one_with_one_bar(layouts: Layouts) -> None:
    layouts.choose(LayoutChoice.ROWS)

    wheel(_view(layouts, Side.ORIGINAL), notches=-7)

    values = [_view(layouts, side).verticalScrollBar().value() for side in Side]
    assert values[0] == values[1] > 0
    bars = [_view(layouts, side).verticalScrollBar().isVisible() for side in Side]
    assert bars == [False, True]


def test_what_is_read_stays_where_it_is_when_the_layout_is_switched(
    layouts: Layouts,
) -> None:
    view = _view(layouts, Side.ORIGINAL)
    offset = PAIR.original.text.index("Again one 12")
    view.scroll_to(view.top_of(offset) - 0.4 * view.viewport().height())
    before = view.top_of(offset) - view.verticalScrollBar().value()

    layouts.choose(LayoutChoice.ROWS)

    assert view.top_of(offset) - view.verticalScrollBar().value() == pytest.approx(
        before, abs=3.0
    )


def test_switching_keeps_the_current_difference(
    qtbot: QtBot, settings: SettingsFile
) -> None:
    pair = compared("The {leader=>captain} spoke.", "Nobody {=>really} knew.")
    layouts = _layouts(qtbot, settings, pair)
    compare = _compare(layouts)
    compare.review.make_current(2)

    with qtbot.assertNotEmitted(compare.review.current_changed):
        layouts.choose(LayoutChoice.ROWS)

    assert compare.review.current is pair.differences[1]


def test_text_selected_over_several_rows_is_copied_clean(layouts: Layouts) -> None:
    layouts.choose(LayoutChoice.ROWS)

    view = _view(layouts, Side.ORIGINAL)
    view.selectAll()

    assert view.selected_text() == PAIR.original.text


def test_a_new_comparison_comes_in_rows_too(layouts: Layouts) -> None:
    layouts.choose(LayoutChoice.ROWS)
    compare = _compare(layouts)

    compare.show_article(Side.COPY, PAIR.original)
    assert layouts.rows.bands == ()
    compare.show_article(Side.COPY, PAIR.copy)
    compare.review.show(PAIR)

    assert _are_level(layouts)


def test_a_gap_says_what_it_is() -> None:
    dropped, moved = Row(range(1), range(0)), Row(range(1), range(0), range(4, 5))

    assert gap_words(dropped, Side.COPY) == "Nothing here"
    assert gap_words(dropped, Side.ORIGINAL) == ""
    assert gap_words(moved, Side.COPY) == "Moved: see paragraph 5"


def _read_down(layouts: Layouts, side: Side, words: str) -> None:
    """Bring the caret to these words, and go on from there by a line."""
    view = _view(layouts, side)
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().index(words))
    view.setTextCursor(cursor)
    QTest.keyClick(view, Qt.Key.Key_Down)


def test_a_gap_is_announced_beside_the_paragraph_that_has_no_other(
    layouts: Layouts, monkeypatch: pytest.MonkeyPatch
) -> None:
    layouts.choose(LayoutChoice.ROWS)
    _view(layouts, Side.ORIGINAL).setFocus()
    said = announcements(monkeypatch)

    _read_down(layouts, Side.ORIGINAL, "First one.")
    assert said == []
    for _ in range(2):  # the empty line between, and the paragraph
        QTest.keyClick(_view(layouts, Side.ORIGINAL), Qt.Key.Key_Down)
    assert said == ["Copy: Nothing here"]

    _read_down(layouts, Side.ORIGINAL, "Dropped one")
    assert said == ["Copy: Nothing here"]

    _view(layouts, Side.COPY).setFocus()
    _read_down(layouts, Side.COPY, "Added other")
    assert said == ["Copy: Nothing here", "Original: Nothing here"]


def test_without_rows_no_gap_is_announced(
    layouts: Layouts, monkeypatch: pytest.MonkeyPatch
) -> None:
    _view(layouts, Side.ORIGINAL).setFocus()
    said = announcements(monkeypatch)

    _read_down(layouts, Side.ORIGINAL, "Dropped one")

    assert said == []


def test_a_gap_is_seen_in_the_colours_of_the_theme(layouts: Layouts) -> None:
    dark = theme_for(ColourScheme.DARK)
    layouts.choose(LayoutChoice.ROWS)

    layouts.set_theme(dark)

    view = _view(layouts, Side.ORIGINAL)
    gap = layouts.rows.bands[0]
    place = view.document().rootFrame().frameFormat().leftMargin() - 4.0
    image = painted(view.viewport())
    ratio = image.devicePixelRatio()
    x, y = round(place * ratio), round((gap.top + 8.0) * ratio)
    assert image.pixelColor(x, y) == dark.header


def test_the_layout_is_remembered(
    qtbot: QtBot, settings: SettingsFile, tmp_path: Path
) -> None:
    _layouts(qtbot, settings, PAIR).choose(LayoutChoice.ROWS)

    again = _layouts(qtbot, SettingsFile(tmp_path / "settings.json"), PAIR)

    assert again.choice is LayoutChoice.ROWS
    assert _are_level(again)


def test_keys_choose_the_layout(empty: MainWindow) -> None:
    press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert empty.layouts.choice is LayoutChoice.ROWS
    assert empty.commands[Command.LAYOUT_ROWS].isChecked()
