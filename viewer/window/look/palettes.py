"""The palettes of the window: the standard one, one for any eyes, one of high contrast.

That the kinds can be told apart without full sight of colours is computed in the tests,
not judged by eye. The shapes of the marks are the same in all of them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from viewer.model import Kind
from viewer.settings import ColourChoice
from viewer.window.look.theme import ColourScheme, MarkColours, Theme, theme_for

if TYPE_CHECKING:
    from collections.abc import Mapping


def palette_theme(scheme: ColourScheme, choice: ColourChoice) -> Theme:
    """Return the theme of this colour scheme with this palette.

    `ColourChoice.AUTOMATIC` must have been decided on before; it counts as standard.
    """
    theme = theme_for(scheme)
    is_dark = scheme is ColourScheme.DARK
    if choice is ColourChoice.SAFE:
        return replace(theme, marks=_safe_dark() if is_dark else _safe_light())
    if choice is ColourChoice.CONTRAST:
        return _high_dark(theme) if is_dark else _high_light(theme)
    return theme


def _safe_light() -> Mapping[Kind, MarkColours]:
    return _marks(
        "#1a1a1a",
        ("#ecc530", "#5f4500", "#f7b500"),
        ("#f98965", "#7a2408", "#ff7a4a"),
        ("#82bffd", "#0b3f7a", "#56a8ff"),
        ("#a9a6a6", "#333333", "#918e8e"),
    )


def _safe_dark() -> Mapping[Kind, MarkColours]:
    return _marks(
        "#f7f5f1",
        ("#684e00", "#ffd75e", "#7d5e00"),
        ("#5c2415", "#ff9d7a", "#7a3018"),
        ("#0b336b", "#86c2ff", "#17508f"),
        ("#515050", "#d6d3cf", "#686767"),
    )


def _high_light(theme: Theme) -> Theme:
    black, white = QColor("#000000"), QColor("#ffffff")
    return replace(
        theme,
        page=white,
        text=black,
        muted=QColor("#333333"),
        header=QColor("#f2f2f2"),
        rule=QColor("#595959"),
        handle=QColor("#595959"),
        edge=QColor("#595959"),
        accent=QColor("#003e73"),
        accent_text=white,
        selection=QColor("#003e73"),
        selection_text=white,
        outline=black,
        find=QColor("#6a00b8"),
        notice=QColor("#fff1d6"),
        notice_text=black,
        notice_line=QColor("#8a4b00"),
        marks=_marks(
            "#000000",
            ("#ffc533", "#5a3d00", "#ffb000"),
            ("#e77856", "#5c1600", "#ff7f5c"),
            ("#2bb2fc", "#00315c", "#58c4ff"),
            ("#9498a2", "#1f1f1f", "#a9adb8"),
        ),
    )


def _high_dark(theme: Theme) -> Theme:
    black, white = QColor("#000000"), QColor("#ffffff")
    return replace(
        theme,
        page=black,
        text=white,
        muted=QColor("#d6d6d6"),
        header=QColor("#0d0d0d"),
        rule=QColor("#9a9a9a"),
        handle=QColor("#9a9a9a"),
        edge=QColor("#9a9a9a"),
        accent=QColor("#9fd2ff"),
        accent_text=black,
        selection=QColor("#9fd2ff"),
        selection_text=black,
        outline=white,
        find=QColor("#e0b3ff"),
        notice=QColor("#332200"),
        notice_text=white,
        notice_line=QColor("#ffc04d"),
        marks=_marks(
            "#ffffff",
            ("#715200", "#ffe08a", "#5c4300"),
            ("#511900", "#ffb59a", "#6b2200"),
            ("#2c588e", "#c4e1ff", "#1f4470"),
            ("#535451", "#ececec", "#3f4042"),
        ),
    )


def _marks(ink: str, *colours: tuple[str, str, str]) -> Mapping[Kind, MarkColours]:
    """Return the marks of all kinds, in their order: background, line and strong."""
    return {
        kind: MarkColours(QColor(back), QColor(ink), QColor(line), QColor(strong))
        for kind, (back, line, strong) in zip(Kind, colours, strict=True)
    }
