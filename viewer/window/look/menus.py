"""How menus look: with an edge, and the chosen entry in colours that are legible."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.window.look.theme import Theme


def menu_style(theme: Theme) -> str:
    """Return the style sheet of menus, without which a dark one has no edge to be seen.

    It may be that of a menu, or of the widget that opens one.
    """
    return (
        f"QMenu {{ border: 1px solid {theme.edge.name()};"
        f" background: {theme.header.name()};"
        f" selection-background-color: {theme.rule.name()};"
        f" selection-color: {theme.text.name()}; }}"
    )
