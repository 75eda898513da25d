"""The head of a pane: which side it is, which file, how many words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QToolButton,
    QWidget,
)

from viewer.model import EncodingEvidence, Side

if TYPE_CHECKING:
    from viewer.model import Article, Source
    from viewer.window.look.theme import Theme

_LEAST_NAME = 60
_FAIR_NAME = 160  # pixels of a name that go before what is said of it
_PADDING: Final = (9, 10)  # above and below the text of a head
_AROUND_BUTTON: Final = 6  # more than its text, above and below together


class ElidedLabel(QLabel):
    """A label in one line that leaves out the middle of what does not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def shown(self) -> str:
        """What is seen of the text at the present width."""
        return QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, self.contentsRect().width()
        )

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_NAME, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        flags = QStyle.visualAlignment(self.layoutDirection(), QLabel.alignment(self))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(flags), self.shown)


class PaneHeader(QWidget):
    """Names the article of one side."""

    encoding_pressed = Signal()
    """The reader pressed the button that says the encoding."""

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._about = {
            Side.ORIGINAL: self.tr("Encoding of the original: {encoding}"),
            Side.COPY: self.tr("Encoding of the copy: {encoding}"),
        }[side]
        self._side = QLabel(self.title(side), self)
        self._name = ElidedLabel(self)
        self._facts = QLabel(self)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        font = self._side.font()
        font.setBold(True)
        self._side.setFont(font)
        small = self._facts.font()
        small.setPointSizeF(small.pointSizeF() * 0.93)
        small.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._facts.setFont(small)
        self._encoding = QToolButton(self)
        self._encoding.setFont(small)
        self._encoding.setAutoRaise(True)
        self._encoding.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._encoding.clicked.connect(self.encoding_pressed)
        self._encoding.hide()
        self._said = ("", "")
        self._row = row = QHBoxLayout(self)
        above, below = _PADDING
        row.setContentsMargins(18, above, 18, below)
        row.setSpacing(12)
        row.addWidget(self._side)
        row.addWidget(self._name, 1)
        row.addWidget(self._facts)
        row.addWidget(self._encoding)
        self.setMinimumWidth(_LEAST_NAME)  # what is in it has no say in that
        self.setFixedHeight(head_height(self._side))
        self.set_theme(theme)

    @property
    def name(self) -> str:
        """The name of the article, or what is being read."""
        return self._name.text()

    @property
    def shown_name(self) -> str:
        """What is seen of the name at the present width."""
        return self._name.shown

    @property
    def full_name(self) -> str:
        """The path of the article, as its tooltip says it."""
        return self._name.toolTip()

    @property
    def button(self) -> QToolButton:
        """The button that says the encoding."""
        return self._encoding

    @property
    def encoding(self) -> str:
        """What the button of the encoding says; nothing where there is no file."""
        return self._encoding.text()

    def title(self, side: Side) -> str:
        """Return what the side is called."""
        if side is Side.ORIGINAL:
            return self.tr("Original")
        #: The article on this side, not the act of copying
        return self.tr("Copy")

    def show_article(self, article: Article | None) -> None:
        """Name this article."""
        if article is None:
            self._name.clear()
            self._name.setToolTip("")
            self._facts.clear()
            self._show_encoding(None)
            return
        source = article.source
        self._name.setText(source.name)
        self._name.setToolTip(str(source.path) if source.path else source.name)
        self._facts.setText(self.tr("%Ln word(s)", "", article.word_count))
        is_file = source.evidence is not EncodingEvidence.TEXT
        self._show_encoding(source if is_file else None)

    def show_reading(self, name: str) -> None:
        """Say that the file of this name is being read."""
        self._name.setText(self.tr("Reading {name}…").format(name=name))
        self._facts.clear()

    def _show_encoding(self, source: Source | None) -> None:
        """Say the encoding of a file, and whether it was found or chosen."""
        self._encoding.setVisible(source is not None)
        if source is None:
            self._said = ("", "")
            self._make_room()
            return
        chosen = self.tr("{encoding}, chosen").format(encoding=source.encoding)
        self._said = (chosen if source.chosen else source.encoding, source.encoding)
        told = self.tr("{encoding}, detected").format(encoding=source.encoding)
        if source.chosen:
            told = chosen
        if source.chosen and source.detected:
            told = self.tr("{encoding}, chosen; detected: {detected}").format(
                encoding=source.encoding, detected=source.detected
            )
        named = self._about.format(encoding=told)
        hint = self.tr("Press to choose another encoding")
        self._encoding.setAccessibleName(named)
        self._encoding.setAccessibleDescription(hint)
        self._encoding.setToolTip(f"{named}\n{hint}")
        self._make_room()

    def _make_room(self) -> None:
        """Say of words and encoding as much as there is room for beside the name."""
        full, short = self._said
        name = self._name.fontMetrics().horizontalAdvance(self._name.text())
        fair = min(name, _FAIR_NAME)  # of which the row reckons nothing
        for words, encoding in ((True, full), (False, full), (False, short)):
            self._facts.setVisible(words)
            self._encoding.setText(encoding)
            if self._row.minimumSize().width() + fair <= self.width():
                break

    def set_theme(self, theme: Theme) -> None:
        """Show the head in these colours."""
        self._theme = theme
        palette = theme.palette()
        self._side.setPalette(palette)
        self._name.setPalette(palette)
        palette.setColor(palette.ColorRole.WindowText, theme.muted)
        palette.setColor(palette.ColorRole.ButtonText, theme.muted)
        self._facts.setPalette(palette)
        self._encoding.setPalette(palette)
        self.update()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_head(self, self._theme)


def head_height(name: QLabel) -> int:
    """Return how high a head is that shows this name, with or without a button."""
    return name.sizeHint().height() + _AROUND_BUTTON + sum(_PADDING)


def paint_head(head: QWidget, theme: Theme) -> None:
    """Paint the ground of a head, with a line below."""
    painter = QPainter(head)
    painter.fillRect(head.rect(), theme.header)
    painter.setPen(theme.rule)
    painter.drawLine(0, head.height() - 1, head.width(), head.height() - 1)
    painter.end()
