"""The window works from right to left, and articles keep their own direction in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from tests.edited import compared, long_pair
from tests.opened import close_window, open_window, write_pair
from tests.window.making import drop, files, painted, show_pair, wheel
from viewer.model import Kind, Side
from viewer.window.commands.command_names import Command
from viewer.window.look.directions import direction_of, isolated
from viewer.window.look.icons import icon
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.maps.overview import Overview
from viewer.window.page.text_geometry import rectangles
from viewer.window.panes.article_view import ArticleView
from viewer.window.panes.pane_header import ElidedLabel
from viewer.window.review.status import became

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.model import Article, Span
    from viewer.window.main_window import MainWindow

LIGHT = theme_for(ColourScheme.LIGHT)
MIXED = compared(
    "המגדלור {הישן=>העתיק} נבנה בשנת {1871=>1872}, the {mayor=>governor} said אנחנו.",
    "The {leader=>captain} said אנחנו {שומרים=>נשמור} על הבטחה, and {left=>went} home.",
    "Then {הראש=>הקברניט} spoke, and {the chief=>the leader} שתק עד {1871=>1872}.",
    "قرر {سكان=>أهالي} المدينة نقل المنارة {القديمة=>العتيقة} سبعين متراً إلى الداخل.",
)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Let the interface run from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def window(
    mirrored: None, qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> Iterator[MainWindow]:
    """Return a window that runs from right to left."""
    del mirrored
    window = open_window(qapp, tmp_path)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    yield window
    close_window(window)


def page(window: MainWindow, side: Side) -> ArticleView:
    return window.view.pane(side).view


def strip_of(window: MainWindow) -> Overview:
    strip = window.findChild(Overview)
    assert isinstance(strip, Overview)
    return strip


def left_of(window: MainWindow, command: Command) -> int:
    """Return where the button of a command begins on the tool bar."""
    button = window.tool_bar.widgetForAction(window.commands[command])
    assert isinstance(button, QToolButton)
    return button.geometry().left()


def drawn(drawing: QIcon) -> QImage:
    return drawing.pixmap(QSize(24, 24)).toImage()


class TestInterface:
    def test_the_original_comes_first_from_the_right(self, window: MainWindow) -> None:
        original, copy = (
            window.view.pane(side).mapTo(window, QPoint(0, 0)).x() for side in Side
        )

        assert copy < original
        assert strip_of(window).mapTo(window, QPoint(0, 0)).x() < copy
        assert left_of(window, Command.OPEN_COPY) < left_of(
            window, Command.OPEN_ORIGINAL
        )

    def test_the_list_is_at_the_far_end(self, window: MainWindow) -> None:
        show_pair(window.view, MIXED)
        window.commands[Command.DIFFERENCE_LIST].trigger()
        window.grab()

        strip = strip_of(window).mapTo(window, QPoint(0, 0)).x()
        assert window.dock.isVisible()
        assert window.dock.geometry().right() <= strip

    def test_icons_with_a_first_side_are_mirrored_and_others_are_not(
        self, qapp: QApplication
    ) -> None:
        sided, plain = icon("open-original"), icon("next")
        before, unturned = drawn(sided), drawn(plain)

        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        after, still = drawn(icon("open-original")), drawn(icon("next"))
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

        assert after == before.transformed(QTransform.fromScale(-1, 1)) != before
        assert still == unturned

    def test_a_sentence_in_a_label_keeps_the_order_of_its_own_language(
        self, mirrored: None, qtbot: QtBot
    ) -> None:
        del mirrored
        images = []
        for direction in (
            Qt.LayoutDirection.LeftToRight,
            Qt.LayoutDirection.RightToLeft,
        ):
            label = ElidedLabel()
            qtbot.addWidget(label)
            label.setLayoutDirection(direction)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setText("41 of 60 shown")
            label.resize(300, 30)
            images.append(painted(label))

        assert images[0] == images[1]


class TestWork:
    def test_keys_step_and_the_sentence_says_where(self, window: MainWindow) -> None:
        show_pair(window.view, long_pair())
        window.view.focus_side(Side.ORIGINAL)

        for _ in range(5):
            QTest.keyClick(page(window, Side.ORIGINAL), Qt.Key.Key_F8)
        QTest.keyClick(
            page(window, Side.ORIGINAL),
            Qt.Key.Key_F8,
            Qt.KeyboardModifier.ShiftModifier,
        )

        current = window.review.current
        assert current is not None
        assert current.number == 5
        assert window.status_bar.text.startswith("5 of ")
        for side in Side:
            assert page(window, side).shows(current.on(side))

    def test_the_wheel_scrolls_both_sides(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        show_pair(window.view, long_pair())
        copy = page(window, Side.COPY)

        for _ in range(8):
            wheel(page(window, Side.ORIGINAL))

        qtbot.waitUntil(lambda: copy.verticalScrollBar().value() > 0)
        assert copy.seen().start > 0

    @pytest.mark.parametrize("side", Side)
    def test_a_click_on_the_strip_leads_there(
        self, window: MainWindow, side: Side, qtbot: QtBot
    ) -> None:
        comparison = long_pair()
        length = len(comparison.article(side).text)
        show_pair(window.view, comparison)
        strip = strip_of(window)
        qtbot.waitUntil(lambda: strip.scale(side).share_of(length) > 0.9)
        lanes = [strip.lane(each).center().x() for each in Side]

        QTest.mouseClick(
            strip,
            Qt.MouseButton.LeftButton,
            pos=QPoint(strip.lane(side).center().x(), strip.height() - 30),
        )

        assert lanes[0] > lanes[1]
        qtbot.waitUntil(lambda: page(window, side).seen().start > length / 2)

    def test_what_is_dropped_on_the_right_is_the_original(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        original, copy = write_pair(tmp_path)
        at_right = max(
            (window.view.pane(side) for side in Side),
            key=lambda pane: pane.mapTo(window, QPoint(0, 0)).x(),
        )

        drop(at_right.zone, files(original))
        qtbot.waitUntil(lambda: Side.ORIGINAL in window.session.articles)
        drop(window.view.pane(Side.COPY).zone, files(copy))

        qtbot.waitUntil(lambda: window.session.comparison is not None)
        assert window.session.articles[Side.ORIGINAL].source.name == original.name


def characters(view: ArticleView) -> Iterator[tuple[int, QPointF]]:
    """Yield each character's position, and its middle on the screen."""
    document, scrolled = view.document(), view.verticalScrollBar().value()
    block = document.begin()
    while block.isValid():
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        for at, character in enumerate(block.text()):
            line = block.layout().lineForTextPosition(at)
            glyphs = line.glyphRuns(at, 1)  # a caret says less where directions meet
            if glyphs and not character.isspace():
                middle = QPointF(
                    origin.x() + glyphs[0].boundingRect().center().x(),
                    origin.y() + line.y() + line.height() / 2 - scrolled,
                )
                yield block.position() + at, middle
        block = block.next()


def letters(article: Article, span: Span) -> set[int]:
    """Return where in the span there is something to see."""
    return {at for at in range(span.start, span.end) if not article.text[at].isspace()}


def is_marked(image: QImage, middle: QPointF, ground: QColor) -> bool:
    """Tell whether a character stands on the ground of a mark."""
    x, y = round(middle.x()), round(middle.y())
    return any(
        image.pixelColor(x + dx, y + dy) == ground
        for dx in (-1, 0, 1)
        for dy in range(-12, 13)
    )


class TestArticles:
    @pytest.mark.parametrize("direction", Qt.LayoutDirection)
    @pytest.mark.parametrize("side", Side)
    def test_marks_are_on_the_words_and_nowhere_else(
        self,
        side: Side,
        direction: Qt.LayoutDirection,
        qtbot: QtBot,
    ) -> None:
        view = ArticleView(LIGHT)
        qtbot.addWidget(view)
        view.setLayoutDirection(direction)
        view.resize(420, 700)
        view.show()
        view.show_article(MIXED.article(side))
        view.show_marks(MIXED.differences, side)
        image = painted(view.viewport())

        ground = LIGHT.marks[Kind.SUBSTITUTED].background
        marked = {
            at for at, middle in characters(view) if is_marked(image, middle, ground)
        }

        assert marked == {
            at
            for difference in MIXED.differences
            for at in letters(MIXED.article(side), difference.on(side))
        }

    def test_every_paragraph_has_its_own_direction(self, window: MainWindow) -> None:
        show_pair(window.view, compared("שלום עולם", "Hello world", "مرحبا"))

        document = page(window, Side.ORIGINAL).document()
        directions = [
            document.findBlockByNumber(number).textDirection()
            for number in range(document.blockCount())
            if document.findBlockByNumber(number).text().strip()
        ]

        assert directions == [
            Qt.LayoutDirection.RightToLeft,
            Qt.LayoutDirection.LeftToRight,
            Qt.LayoutDirection.RightToLeft,
        ]

    @pytest.mark.parametrize("number", [1, 5, 7, 9])
    def test_a_click_on_a_word_makes_it_the_current_one(
        self, window: MainWindow, number: int
    ) -> None:
        show_pair(window.view, MIXED)
        view = page(window, Side.ORIGINAL)
        span = MIXED.differences[number - 1].original
        places = dict(characters(view))

        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=places[span.start + 1].toPoint(),
        )

        assert window.review.current == MIXED.differences[number - 1]

    @pytest.mark.parametrize("side", Side)
    def test_the_frame_is_round_the_words_and_nothing_else(
        self, side: Side, qtbot: QtBot
    ) -> None:
        view = ArticleView(LIGHT)
        qtbot.addWidget(view)
        view.resize(300, 900)
        view.show()
        view.show_article(MIXED.article(side))
        places = dict(characters(view))

        for difference in MIXED.differences:
            span = difference.on(side)
            boxes = rectangles(view.document(), span.start, span.end)
            inside = {
                at
                for at, middle in places.items()
                if any(box.contains(middle) for box in boxes)
            }
            assert inside == letters(MIXED.article(side), span)

    def test_the_other_wording_lies_on_its_ground(self, window: MainWindow) -> None:
        show_pair(window.view, compared("{קצר=>זה משפט ארוך הרבה יותר}"))
        view = page(window, Side.ORIGINAL)
        window.view.focus_side(Side.ORIGINAL)
        QTest.keyPress(view, Qt.Key.Key_Space)
        image = painted(view.viewport())
        QTest.keyRelease(view, Qt.Key.Key_Space)

        ground, text = LIGHT.header, LIGHT.text
        line = view.cursorRect()
        across = range(view.viewport().width())
        grounded = {x for x in across if image.pixelColor(x, line.top() + 2) == ground}
        inked = {
            x
            for x in across
            for y in range(line.top() + 4, line.bottom())
            if image.pixelColor(x, y) == text
        }

        assert inked
        assert set(range(min(inked), max(inked))) <= grounded
        assert max(inked) > line.right() - 8  # the line begins at the right

    def test_the_caret_goes_on_leftwards(self, window: MainWindow) -> None:
        show_pair(window.view, MIXED)
        view = page(window, Side.ORIGINAL)
        window.view.focus_side(Side.ORIGINAL)
        QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        begin = view.cursorRect().left()

        for _ in range(3):
            QTest.keyClick(view, Qt.Key.Key_Left)

        assert view.textCursor().position() == 3
        assert view.cursorRect().left() < begin


class TestSentences:
    @pytest.mark.parametrize(
        ("text", "direction"),
        [
            ("12 (one) שתיים", Qt.LayoutDirection.LeftToRight),
            ("12 (שתיים) one", Qt.LayoutDirection.RightToLeft),
            ("مرحبا", Qt.LayoutDirection.RightToLeft),
            ("12 …", Qt.LayoutDirection.LeftToRight),
            ("", Qt.LayoutDirection.LeftToRight),
        ],
    )
    def test_the_first_letter_says_where_a_text_runs_to(
        self, text: str, direction: Qt.LayoutDirection
    ) -> None:
        assert direction_of(text) is direction

    def test_words_keep_their_order_around_the_arrow(self) -> None:
        assert became("leader", "captain") == "leader → captain"
        assert became("ישן", "עתיק") == f"{isolated('ישן')} → {isolated('עתיק')}"
        assert isolated("ישן") == "\u2068ישן\u2069"
        assert isolated("") == ""

    @pytest.mark.usefixtures("mirrored")
    def test_words_that_run_rightwards_are_set_apart_in_the_mirrored_window(
        self,
    ) -> None:
        assert QGuiApplication.isRightToLeft()
        assert isolated("leader") == "\u2068leader\u2069"
