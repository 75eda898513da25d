"""The strip below the panes: the sample pair is offered, the legend, or another bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QWidget

from viewer.window.panes.legend import Legend

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.model import Kind
    from viewer.window.look.theme import Theme


class Foot(QWidget):
    """Shows either the offer or the legend, or a bar in their place."""

    sample_requested = Signal()
    """The reader wants to see the sample pair."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._legend = Legend(theme, self)
        self._welcome = QWidget(self)
        self._question = QLabel(self.tr("Nothing at hand?"), self._welcome)
        self._sample = QPushButton(self.tr("Try the Sample Pair"), self._welcome)
        self._sample.setAutoDefault(True)
        self._sample.setAccessibleDescription(
            self.tr("Opens a news article and a reworded copy of it.")
        )
        self._sample.clicked.connect(self.sample_requested)
        row = QHBoxLayout(self._welcome)
        row.setContentsMargins(16, 8, 16, 8)
        row.addStretch(1)
        row.addWidget(self._question, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(4)
        row.addWidget(self._sample)
        row.addStretch(1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._welcome)
        self._pages.addWidget(self._legend)
        self._bar: QWidget | None = None
        self._is_welcome = True
        self.set_theme(theme)

    def show_welcome(self, wanted: bool) -> None:
        """Show the offer, or else the legend."""
        self._is_welcome = wanted
        self._refresh()

    def hold(self, bar: QWidget) -> None:
        """Have room for this bar, so that showing it moves nothing."""
        self._pages.addWidget(bar)

    def show_bar(self, bar: QWidget | None) -> None:
        """Show this bar in place of what is shown else; None takes it away."""
        self._bar = bar
        self._refresh()

    def shows(self, bar: QWidget) -> bool:
        """Tell whether this bar is shown."""
        return self._bar is bar

    def show_counts(self, counts: Mapping[Kind, int] | None) -> None:
        """Show in the legend how many differences there are of each kind."""
        self._legend.show_counts(counts)

    def set_theme(self, theme: Theme) -> None:
        """Show the strip in these colours."""
        self._theme = theme
        palette = theme.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.muted)
        self._question.setPalette(palette)
        self._sample.setPalette(theme.control_palette())
        self._legend.set_theme(theme)
        self.update()

    def _refresh(self) -> None:
        usual = self._welcome if self._is_welcome else self._legend
        self._pages.setCurrentWidget(self._bar or usual)

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.header)
        painter.setPen(self._theme.rule)
        painter.drawLine(0, 0, self.width(), 0)
