"""Makes the whole application light or dark, as the reader or the system wants it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStyleFactory

from viewer.settings import ColourChoice, ThemeChoice
from viewer.window.look.palettes import palette_theme
from viewer.window.look.theme import ColourScheme, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

_REQUESTS = {
    ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeChoice.LIGHT: Qt.ColorScheme.Light,
    ThemeChoice.DARK: Qt.ColorScheme.Dark,
}
_CONTROLS: Final = (
    "QLineEdit",
    "QComboBox",
    "QAbstractSpinBox",
    "QCheckBox",
    "QPushButton",
)
_STYLES_WITHOUT_DARK: Final = {"fusion", "windows", "windowsvista"}


def scheme_for(
    choice: ThemeChoice, system: Qt.ColorScheme, palette: QPalette
) -> ColourScheme:
    """Return the colour scheme to use.

    Parameters
    ----------
    choice
        What the reader wants.
    system
        What the system says it has.
    palette
        The system's own palette, which decides where the system does not say.
    """
    if choice is not ThemeChoice.SYSTEM:
        return ColourScheme(choice)
    is_dark = system == Qt.ColorScheme.Dark
    if system == Qt.ColorScheme.Unknown:
        is_dark = palette_is_dark(palette)
    return ColourScheme.DARK if is_dark else ColourScheme.LIGHT


def palette_is_dark(palette: QPalette) -> bool:
    """Tell whether the palette has light text on a dark window."""
    text, window = palette.windowText().color(), palette.window().color()
    return bool(text.lightness() > window.lightness())


def colours_for(choice: ColourChoice, *, contrast: bool) -> ColourChoice:
    """Return the palette to use.

    Parameters
    ----------
    choice
        What the reader wants.
    contrast
        Whether the system asks for more contrast.
    """
    if choice is not ColourChoice.AUTOMATIC:
        return choice
    return ColourChoice.CONTRAST if contrast else ColourChoice.STANDARD


def asks_for_contrast(application: QApplication) -> bool:
    """Tell whether the system asks for more contrast; older Qt cannot say."""
    hints = application.styleHints()  # must outlive what it returns
    if not hasattr(hints, "accessibility"):
        return False
    preference = hints.accessibility().contrastPreference()
    return bool(preference == Qt.ContrastPreference.HighContrast)


class Appearance(QObject):
    """Keeps style and palette of the application in step with the reader's choice."""

    theme_changed = Signal(object)
    """The `Theme` that is in force now."""

    def __init__(self, application: QApplication, choice: ThemeChoice) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._colours = ColourChoice.AUTOMATIC
        self._system_palette = application.palette()
        self._theme = self._wanted()
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        hints = application.styleHints()
        if hasattr(hints, "accessibility"):
            asked = hints.accessibility().contrastPreferenceChanged
            asked.connect(self._on_system_changed)
        self.choose(choice)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    def choose(self, choice: ThemeChoice) -> None:
        """Use the theme that the reader chose."""
        self._choice = choice
        self._application.styleHints().setColorScheme(_REQUESTS[choice])
        self._apply()

    def choose_colours(self, colours: ColourChoice) -> None:
        """Use the palette that the reader chose."""
        self._colours = colours
        self._apply()

    def _on_system_changed(self, _: object) -> None:
        self._apply()

    def _wanted(self) -> Theme:
        system = self._application.styleHints().colorScheme()
        scheme = scheme_for(self._choice, system, self._system_palette)
        asked = asks_for_contrast(self._application)
        return palette_theme(scheme, colours_for(self._colours, contrast=asked))

    def _apply(self) -> None:
        theme = self._wanted()
        if _needs_our_palette(self._application):
            self._application.setStyle(QStyleFactory.create("Fusion"))
            self._application.setPalette(theme.palette())
            for name in _CONTROLS:  # the stub wants bytes, which are refused
                palette = theme.control_palette()
                self._application.setPalette(palette, name)  # type: ignore[arg-type]
        if theme != self._theme:
            self._theme = theme
            self.theme_changed.emit(theme)


def _needs_our_palette(application: QApplication) -> bool:
    """Tell whether the platform's own style cannot be relied on to go light and dark.

    Windows 11 and macOS can, and the window looks at home there. Elsewhere it depends
    on the desktop, so there the window has its own colours, the same everywhere.
    """
    at_home = sys.platform in {"win32", "darwin"}
    return not at_home or application.style().name() in _STYLES_WITHOUT_DARK
