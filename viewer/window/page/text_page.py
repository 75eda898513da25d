"""A text set as reading text, to be read and selected but not changed."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QResizeEvent,
    QTextCursor,
    QTextFrameFormat,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from viewer.text import Utf16Map, displayed
from viewer.window.look.scroll_bars import dress_scroll_bars
from viewer.window.look.typography import Typography
from viewer.window.page.layout_pacer import LayoutPacer, laid_out_later
from viewer.window.page.measured_text import MeasuredText
from viewer.window.page.still import Still

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.model import Article
    from viewer.window.look.theme import Theme

_BLANK_LINE = re.compile(r"^[^\S\n]*$", re.MULTILINE)
_NOTCH = 120  # of a wheel, as Qt reports it


class TextPage(MeasuredText):
    """Show the text of an article, and tell where in it things are.

    Attributes
    ----------
    still
        What may stand in its place while it is laid out.
    """

    relaying = Signal()
    """The text is about to be laid out anew; for the last time it is seen as it was."""

    relaid = Signal()
    """The text was laid out anew, at another width or in another size."""

    zoom_asked = Signal(int)
    """The wheel was turned with Ctrl held, this many notches away from the reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        self._typography = Typography()
        self._laying_out = False
        self._turned = 0
        self._set_up()

    def _set_up(self) -> None:
        self.setReadOnly(True)  # first: it resets the flags to the mouse only
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)  # the compare view takes drops for both panes
        self.viewport().setAcceptDrops(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self._pacer = LayoutPacer(self.document(), self)
        self.still = Still(self)
        self.setFont(self._typography.font())
        self.verticalScrollBar().rangeChanged.connect(self._set_bar)
        self._set_bar(0, 0)  # which is no change to one that is empty from the start

    @property
    def article(self) -> Article | None:
        """The article that is shown."""
        return self._article

    @property
    def typography(self) -> Typography:
        """How the text is set."""
        return self._typography

    def set_article(self, article: Article | None) -> None:
        """Show the text of `article` from its beginning."""
        self._article = article
        shown = displayed(article.text) if article else ""
        self._units = Utf16Map(shown)
        with self.laying_out(), laid_out_later(self.document()):
            self.setPlainText(shown)
            self._set_paragraphs(shown)
            self._set_margins()
            self.verticalScrollBar().setValue(0)

    def selected_text(self) -> str:
        """Return what is selected, as it stands in the article."""
        cursor = self.textCursor()
        start = self._units.to_code_points(cursor.selectionStart())
        end = self._units.to_code_points(cursor.selectionEnd())
        return self._article.text[start:end] if self._article else ""

    def set_typography(self, typography: Typography) -> None:
        """Set the text like this; whoever scrolls it brings back what was read."""
        if typography == self._typography:
            return
        self.relaying.emit()
        self._typography = typography
        with self.laying_out(), laid_out_later(self.document()):
            self.setFont(typography.font())
            self._set_paragraphs(self.toPlainText())
            self._set_margins()
        self.relaid.emit()

    def set_colours(self, theme: Theme) -> None:
        """Show page and text in these colours."""
        self.setPalette(theme.palette())
        self.viewport().setPalette(theme.palette())
        dress_scroll_bars(self, theme)

    @property
    def is_laying_out(self) -> bool:
        """Whether the scroll bar moves because of the layout, not of the reader."""
        return self._laying_out

    def margins(self) -> tuple[int, int, int, int]:
        """Return left, top, right and bottom margin of the text by itself."""
        return self._typography.margins(self.viewport().width())

    @contextmanager
    def laying_out(self) -> Iterator[None]:
        """Let what happens to the scroll bar within be the layout's doing."""
        was_laying_out, self._laying_out = self._laying_out, True
        try:
            yield
        finally:
            self._laying_out = was_laying_out

    # Inside

    def _set_paragraphs(self, text: str) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(self._typography.paragraph())
        blank = self._typography.blank_line()
        for line in _BLANK_LINE.finditer(text):
            cursor.setPosition(self._units.to_units(line.start()))
            cursor.setBlockFormat(blank)
        cursor.endEditBlock()

    def _set_margins(self) -> None:
        left, top, right, bottom = self.margins()
        frame = self.document().rootFrame()
        wanted = QTextFrameFormat(frame.frameFormat())
        wanted.setLeftMargin(left)
        wanted.setTopMargin(top)
        wanted.setRightMargin(right)
        wanted.setBottomMargin(bottom)
        if wanted != frame.frameFormat():
            frame.setFrameFormat(wanted)

    def _set_bar(self, least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > least)  # else it shows no handle

    def _zoom(self, turned: int) -> None:
        """Ask for a step for each notch; fine wheels report parts of one."""
        self._turned += turned
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self.zoom_asked.emit(notches)

    # Qt overrides

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_wrapped_anew = self.viewport().width() != self.document().textWidth()
        if is_wrapped_anew:
            self.relaying.emit()
        self._laying_out = True
        if is_wrapped_anew:
            # First, for it alone puts off the layout of what is beyond the screen; all
            # that is changed after it is laid out together.
            self.document().setTextWidth(self.viewport().width())
            self._set_margins()
        super().resizeEvent(event)
        self._laying_out = False
        self.relaid.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(event.angleDelta().y())  # QTextEdit would zoom one pane only
            event.accept()
        else:
            super().wheelEvent(event)
