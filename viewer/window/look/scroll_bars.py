"""How scroll bars look: a handle on the page, without arrows, in every part alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea

    from viewer.window.look.theme import Theme


def dress_scroll_bars(area: QAbstractScrollArea, theme: Theme) -> None:
    """Show the scroll bars of `area` in these colours."""
    style = _style(theme)
    area.verticalScrollBar().setStyleSheet(style)
    if area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        area.horizontalScrollBar().setStyleSheet(style)


def _style(theme: Theme) -> str:
    return f"""
        QScrollBar {{ background: {theme.page.name()}; margin: 0; }}
        QScrollBar:vertical {{ width: 14px; }}
        QScrollBar:horizontal {{ height: 14px; }}
        QScrollBar::handle {{ background: {theme.handle.name()}; border-radius: 4px; }}
        QScrollBar::handle:vertical {{ min-height: 36px; margin: 2px 3px; }}
        QScrollBar::handle:horizontal {{ min-width: 36px; margin: 3px 2px; }}
        QScrollBar::handle:hover {{ background: {theme.muted.name()}; }}
        QScrollBar::handle:disabled {{ background: transparent; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """
