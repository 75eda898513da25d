"""The parts of the window that F6 goes round, for those who use no mouse."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from viewer.model import Side
from viewer.window.commands.command_names import Command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from viewer.window.layouts.compare_view import CompareView


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the window.

    Attributes
    ----------
    container
        Everything in it.
    take_focus
        Gives it the keyboard and tells whether it has a use for it.
    """

    container: QWidget
    take_focus: Callable[[], bool]


class Round:
    """Takes the keyboard round the regions of a window, forward and back."""

    def __init__(self) -> None:
        self._regions: tuple[Region, ...] = ()

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what does the two commands of it."""
        return {
            Command.NEXT_REGION: partial(self._go, 1),
            Command.PREVIOUS_REGION: partial(self._go, -1),
        }

    def lead_through(self, regions: Iterable[Region]) -> None:
        """Go round these from now on, in this order."""
        self._regions = tuple(regions)

    def _go(self, step: int) -> None:
        go_round(self._regions, step=step)


def text_regions(view: CompareView) -> tuple[Region, ...]:
    """Return the regions of the articles: a pane each, or the one column."""

    def entered(side: Side) -> bool:
        view.focus_side(side)
        return True

    panes = [Region(view.pane(side), partial(entered, side)) for side in Side]
    return (*panes, Region(view.column, partial(entered, Side.COPY)))


def bar_region(bar: QWidget) -> Region:
    """Return a bar of buttons as a region, entered at its first button."""

    def take_focus() -> bool:
        for button in bar.findChildren(QWidget):
            if _takes_tab(button):
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    return Region(bar, take_focus)


def go_round(regions: Sequence[Region], *, step: int) -> None:
    """Give the keyboard to the next region that has a use for it.

    Parameters
    ----------
    regions
        In the order of going round.
    step
        1 to go forward, -1 to go back.
    """
    start = _focused(regions, step)
    for distance in range(1, len(regions) + 1):
        region = regions[(start + step * distance) % len(regions)]
        if region.container.isVisible() and region.take_focus():
            return


def _focused(regions: Sequence[Region], step: int) -> int:
    focus = QApplication.focusWidget()
    for index, region in enumerate(regions):
        container = region.container
        if focus is not None and (container is focus or container.isAncestorOf(focus)):
            return index
    return -1 if step > 0 else 0


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.isVisible()
