"""The colours of the window, for a light and for a dark desktop.

A theme is made by a pure function of the colour scheme, so that tests need no desktop.
A mark never sets a background without its text colour, nor tells by colour alone.
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - dataclass fields, looked up at run time
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QPalette

from viewer.model import Kind

_LINEAR_BELOW = 0.04045  # of the sRGB transfer curve
_FUSION_EDGE = 140  # per cent by which the style darkens the window's colour


class ColourScheme(StrEnum):
    """Whether dark text stands on a light page, or the other way round."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class MarkColours:
    """The colours of one kind of mark.

    Attributes
    ----------
    background, text
        Behind the words, and the words.
    line
        Of the underline, the strike-out, the caret and the badge.
    strong
        Behind the words of the current difference.
    """

    background: QColor
    text: QColor
    line: QColor
    strong: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of the reading area.

    Attributes
    ----------
    page, text, muted
        The page, what is read on it, and what only accompanies it.
    header, rule, handle
        The head of a pane, hairlines, and what the scroll bars are moved by.
    edge
        Around what can be filled in, ticked or pressed.
    accent, accent_text
        Buttons, the drop overlay and keyboard focus, and the text upon them.
    selection, selection_text
        Text that the reader selected.
    outline
        The frame around the current difference.
    find
        The boxes around what was found.
    notice, notice_text, notice_line
        The bar that says what went wrong.
    marks
        The colours of each kind.
    """

    scheme: ColourScheme
    page: QColor
    text: QColor
    muted: QColor
    header: QColor
    rule: QColor
    handle: QColor
    edge: QColor
    accent: QColor
    accent_text: QColor
    selection: QColor
    selection_text: QColor
    outline: QColor
    find: QColor
    notice: QColor
    notice_text: QColor
    notice_line: QColor
    marks: Mapping[Kind, MarkColours]

    def palette(self) -> QPalette:
        """Return the theme as the palette of ordinary widgets."""
        palette = QPalette(self.header, self.header)
        role = QPalette.ColorRole
        for name, colour in {
            role.Window: self.header,
            role.WindowText: self.text,
            role.Base: self.page,
            role.AlternateBase: self.header,
            role.Text: self.text,
            role.Button: self.header,
            role.ButtonText: self.text,
            role.Highlight: self.selection,
            role.HighlightedText: self.selection_text,
            role.PlaceholderText: self.muted,
            role.ToolTipBase: self.header,
            role.ToolTipText: self.text,
        }.items():
            palette.setColor(name, colour)
        disabled = QPalette.ColorGroup.Disabled
        for name in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(disabled, name, self.muted)
        return palette

    def control_palette(self) -> QPalette:
        """Return the palette of widgets that can be filled in, ticked or pressed.

        The style Fusion draws their edges in a darker tone of the window's colour,
        which is too faint to be seen by everyone: this leads it to `edge`.
        """
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self.edge.lighter(_FUSION_EDGE))
        return palette


def theme_for(scheme: ColourScheme) -> Theme:
    """Return the theme of this colour scheme."""
    return _dark() if scheme is ColourScheme.DARK else _light()


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, from 1 to 21."""
    lighter, darker = sorted(map(_luminance, (one, other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    channels = [
        value / 12.92 if value <= _LINEAR_BELOW else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def _light() -> Theme:
    ink = "#1a1a1a"
    return Theme(
        scheme=ColourScheme.LIGHT,
        page=QColor("#fffdf9"),
        text=QColor(ink),
        muted=QColor("#66615a"),
        header=QColor("#f3f0ea"),
        rule=QColor("#dcd6cb"),
        handle=QColor("#c2bbae"),
        edge=QColor("#8a8479"),
        accent=QColor("#1f5f8b"),
        accent_text=QColor("#ffffff"),
        selection=QColor("#1f5f8b"),
        selection_text=QColor("#ffffff"),
        outline=QColor("#1b2733"),
        find=QColor("#8a2be2"),
        notice=QColor("#fdeeda"),
        notice_text=QColor("#3d2a0b"),
        notice_line=QColor("#c77700"),
        marks={
            Kind.SUBSTITUTED: _mark("#ffe7a3", ink, "#9a6b00", "#ffd966"),
            Kind.DROPPED: _mark("#fbd3bf", ink, "#b3421a", "#f7b195"),
            Kind.ADDED: _mark("#cfe5fa", ink, "#1f66a8", "#a8d1f5"),
            Kind.MOVED: _mark("#e6e4e1", ink, "#5d5d5d", "#d0cdc9"),
        },
    )


def _dark() -> Theme:
    ink = "#f0ede8"
    return Theme(
        scheme=ColourScheme.DARK,
        page=QColor("#1c1c1e"),
        text=QColor("#dedbd5"),
        muted=QColor("#a09b93"),
        header=QColor("#27272a"),
        rule=QColor("#3c3c40"),
        handle=QColor("#5a5a60"),
        edge=QColor("#7f7f87"),
        accent=QColor("#7cb8e8"),
        accent_text=QColor("#0d1a26"),
        selection=QColor("#2f6ea3"),
        selection_text=QColor("#ffffff"),
        outline=QColor("#f5f2ec"),
        find=QColor("#d49bff"),
        notice=QColor("#3d2f16"),
        notice_text=QColor("#f6e3bf"),
        notice_line=QColor("#e0a030"),
        marks={
            Kind.SUBSTITUTED: _mark("#4d3f0a", ink, "#e3b93c", "#665200"),
            Kind.DROPPED: _mark("#632a18", ink, "#ff9a73", "#82331a"),
            Kind.ADDED: _mark("#113b61", ink, "#79bbf2", "#0f4c81"),
            Kind.MOVED: _mark("#3a3a3d", ink, "#b9b6b1", "#515155"),
        },
    )


def _mark(background: str, text: str, line: str, strong: str) -> MarkColours:
    return MarkColours(QColor(background), QColor(text), QColor(line), QColor(strong))
