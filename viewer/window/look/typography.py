"""How the articles are set: as reading text, not as code."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat

from viewer.settings import FontChoice, Typesetting

_FAMILIES = {
    FontChoice.SERIF: (
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
    ),
    FontChoice.SANS: (
        "Source Sans 3",
        "Source Sans Pro",
        "Inter",
        "Noto Sans",
        "Segoe UI",
        "Helvetica Neue",
        "Liberation Sans",
        "DejaVu Sans",
    ),
    FontChoice.EASY: (
        "Atkinson Hyperlegible Next",
        "Atkinson Hyperlegible",
        "Lexend",
        "OpenDyslexic",
        "Verdana",
        "DejaVu Sans",
    ),
}
_MEASURED_BY = "the quick brown fox jumps over the lazy dog and runs away"
_GUTTER = 40  # holds the badge of a moved passage
_MOST_GUTTER = 0.1  # of the width, which a narrow pane needs for its text
_TOP, _BOTTOM = 28, 72


@dataclass(frozen=True, slots=True)
class Typography:
    """How an article is set; both panes share one.

    Attributes
    ----------
    typesetting
        What the reader wants.
    """

    typesetting: Typesetting = field(default_factory=Typesetting)

    def font(self) -> QFont:
        """Return the reading font: the first of its family that the machine has."""
        font = QFont()
        families = _FAMILIES.get(self.typesetting.font)
        if families is not None:
            font.setFamilies(list(families))
            is_serif = self.typesetting.font is FontChoice.SERIF
            hints = QFont.StyleHint
            font.setStyleHint(hints.Serif if is_serif else hints.SansSerif)
        font.setPixelSize(self.typesetting.size)
        return font

    def paragraph(self) -> QTextBlockFormat:
        """Return the format of a paragraph."""
        block = QTextBlockFormat()
        height = round(self.typesetting.size * self.typesetting.line_height)
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
        rest = (width - self.typesetting.measure * character) / 2
        side = round(max(min(_GUTTER, width * _MOST_GUTTER), rest))
        return side, _TOP, side, _BOTTOM
