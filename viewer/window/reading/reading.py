"""How the reader has the articles: their size for now, the same in every view.

It owns no text: it changes the settings, and the views follow.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from viewer.settings import Typesetting
from viewer.window.commands.command_names import Command
from viewer.window.finding.finding import Finding
from viewer.window.look.typography import Typography
from viewer.window.reading.blink import Blink
from viewer.window.reading.explaining import Explaining
from viewer.window.reading.note_signs import NoteSigns

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction

    from viewer.settings import SettingsFile
    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.look.theme import Theme

_SIZES: Final = (10, 12, 14, 16, 18, 20, 22, 25, 28, 32, 37, 43, 50, 60)


def zoomed(size: int, steps: int) -> int:
    """Return the size so many steps above `size`, or below, as far as there are."""
    for _ in range(abs(steps)):
        beyond = [one for one in _SIZES if (one > size if steps > 0 else one < size)]
        if beyond:
            size = min(beyond) if steps > 0 else max(beyond)
    return size


class Reading(QObject):
    """Sets both articles as the reader wants them, and finds words in them.

    Parameters
    ----------
    view
        The panes.
    settings
        Where it is remembered.
    theme
        The colours.
    parent
        Owner, as Qt wants it.
    """

    told = Signal(str)
    """A sentence for the reader."""

    def __init__(
        self,
        view: CompareView,
        settings: SettingsFile,
        theme: Theme,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._settings = settings
        self.finding = Finding(view, theme, self.told.emit, self)
        self.blink = Blink(view, theme, self)
        self.blink.told.connect(self.told)
        self.explaining = Explaining(view, theme, self)
        self.explaining.told.connect(self.told)
        self.note_signs = NoteSigns(view, theme, self)
        for page in view.stage.all_views:
            page.zoom_asked.connect(self.zoom)
        view.review.walk.set_starts_over(settings.settings.starts_over)
        self._apply()

    @property
    def typesetting(self) -> Typesetting:
        """How the articles are set."""
        return self._settings.settings.typesetting

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what does each command of reading."""
        return {
            Command.ZOOM_IN: partial(self.zoom, 1),
            Command.ZOOM_OUT: partial(self.zoom, -1),
            Command.ZOOM_RESET: self.reset_zoom,
            Command.BLINK: self.blink.turn,
            **self.finding.handlers(),
            **self.explaining.handlers(),
        }

    def join(self, commands: Mapping[Command, QAction]) -> None:
        """Offer these commands where the reader asks for them."""
        self.explaining.join(commands)

    def take_keys(self, keys: Callable[[Command], Sequence[str]]) -> None:
        """Ask `keys` which single keys a command has in the articles."""
        self._view.keys.take(keys)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in these colours."""
        self.finding.set_theme(theme)
        self.blink.set_theme(theme)
        self.explaining.set_theme(theme)
        self.note_signs.set_theme(theme)

    def zoom(self, steps: int) -> None:
        """Make the text larger by so many steps, or smaller."""
        self._resize(zoomed(self.typesetting.size, steps))

    def reset_zoom(self) -> None:
        """Give the text the size that it has when Unspin is new."""
        self._resize(Typesetting().size)

    def set_typesetting(self, wanted: Typesetting) -> None:
        """Set both articles like this."""
        self._settings.change(typesetting=wanted)
        self._apply()

    def set_reduced_motion(self, wanted: bool) -> None:
        """Let nothing flash in the articles, whatever the desktop allows."""
        for page in self._view.stage.all_views:
            page.set_reduced_motion(wanted)

    def set_starts_over(self, wanted: bool) -> None:
        """Let a step beyond the last difference lead to the first, if asked again."""
        self._settings.change(starts_over=wanted)
        self._view.review.walk.set_starts_over(wanted)

    def _resize(self, size: int) -> None:
        wanted = replace(self.typesetting, size=size)
        self.set_typesetting(wanted)
        percent = round(100 * size / Typesetting().size)
        self.told.emit(self.tr("Text size {percent} %").format(percent=percent))

    def _apply(self) -> None:
        typography = Typography(self.typesetting)
        for page in self._view.stage.all_views:
            page.set_typography(typography)
