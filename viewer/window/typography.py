"""How the articles are set: as reading text, not as code."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat

_READING_FONTS = (
    "Charter",
    "Bitstream Charter",
    "Source Serif 4",
    "Source Serif Pro",
    "Iowan Old Style",
    "Literata",
    "Noto Serif",
    "Sitka Text",
    "Cambria",
    "Georgia",
    "Liberation Serif",
    "DejaVu Serif",
)
_MEASURED_BY = "the quick brown fox jumps over the lazy dog and runs away"
_GUTTER = 40  # holds the badge of a moved passage
_TOP, _BOTTOM = 28, 72


@dataclass(frozen=True, slots=True)
class Typography:
    """How an article is set; both panes share one.

    Attributes
    ----------
    size
        Of the font, in device-independent pixels.
    line_height
        Distance of the lines as a multiple of `size`.
    measure
        How many characters a line holds at most.
    """

    size: int = 18
    line_height: float = 1.55
    measure: int = 68

    def font(self) -> QFont:
        """Return the reading font: the first of a list that the machine has."""
        font = QFont()
        font.setFamilies(list(_READING_FONTS))
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(self.size)
        return font

    def paragraph(self) -> QTextBlockFormat:
        """Return the format of a paragraph."""
        block = QTextBlockFormat()
        height = round(self.size * self.line_height)
        block.setLineHeight(
            height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        )
        block.setBottomMargin(round(height * 0.55))
        return block

    def blank_line(self) -> QTextBlockFormat:
        """Return the format of a blank line, which takes next to no room.

        Paragraphs keep their distance by themselves, whether one line end stands
        between them or three.
        """
        block = QTextBlockFormat()
        block.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return block

    def margins(self, width: int) -> tuple[int, int, int, int]:
        """Return left, top, right and bottom margin in a viewport of this width."""
        metrics = QFontMetricsF(self.font())
        character = metrics.horizontalAdvance(_MEASURED_BY) / len(_MEASURED_BY)
        side = max(_GUTTER, round((width - self.measure * character) / 2))
        return side, _TOP, side, _BOTTOM
