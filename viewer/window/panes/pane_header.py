"""The head of a pane: which side it is, which file, how many words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStyle, QWidget

from viewer.model import EncodingEvidence, Side

if TYPE_CHECKING:
    from viewer.model import Article
    from viewer.window.look.theme import Theme

_USUAL_ENCODINGS = frozenset({"utf-8", "utf8", "ascii", "us-ascii"})
_LEAST_NAME = 60
HEAD_PADDING: Final = (9, 10)
"""How many pixels a head leaves above and below its text."""


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

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
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
        row = QHBoxLayout(self)
        above, below = HEAD_PADDING
        row.setContentsMargins(18, above, 18, below)
        row.setSpacing(12)
        row.addWidget(self._side)
        row.addWidget(self._name, 1)
        row.addWidget(self._facts)
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
    def encoding(self) -> str:
        """The encoding of the article, as the tooltip of the facts says it."""
        return self._facts.toolTip()

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
            self._facts.setToolTip("")
            return
        source = article.source
        self._name.setText(source.name)
        self._name.setToolTip(str(source.path) if source.path else source.name)
        facts = [self.tr("%Ln word(s)", "", article.word_count)]
        is_file = source.evidence is not EncodingEvidence.TEXT
        if is_file and source.encoding.lower() not in _USUAL_ENCODINGS:
            facts.append(source.encoding)
        self._facts.setText(" · ".join(facts))
        self._facts.setToolTip(source.encoding if is_file else "")

    def show_reading(self, name: str) -> None:
        """Say that the file of this name is being read."""
        self._name.setText(self.tr("Reading {name}…").format(name=name))
        self._facts.clear()

    def set_theme(self, theme: Theme) -> None:
        """Show the head in these colours."""
        self._theme = theme
        palette = theme.palette()
        self._side.setPalette(palette)
        self._name.setPalette(palette)
        palette.setColor(palette.ColorRole.WindowText, theme.muted)
        self._facts.setPalette(palette)
        self.update()

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_head(self, self._theme)


def paint_head(head: QWidget, theme: Theme) -> None:
    """Paint the ground of a head, with a line below."""
    painter = QPainter(head)
    painter.fillRect(head.rect(), theme.header)
    painter.setPen(theme.rule)
    painter.drawLine(0, head.height() - 1, head.width(), head.height() - 1)
    painter.end()
