"""The dialog of what the reader prefers; every choice is seen at once.

OK keeps what is seen, Cancel brings back what was there before.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.settings import (
    TYPESETTING_LIMITS,
    ColourChoice,
    FontChoice,
    Settings,
    ThemeChoice,
    Typesetting,
)
from viewer.window.look.languages import languages
from viewer.window.preferences.shortcuts_page import ShortcutsPage
from viewer.window.running.questions import without_icons

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.settings import SettingsFile
    from viewer.window.preferences.looks import Looks
    from viewer.window.reading.reading import Reading

_Choice = TypeVar("_Choice", bound=str)


class Preferences(QDialog):
    """Lets the reader choose how the articles are set and coloured.

    Parameters
    ----------
    settings
        What is chosen now.
    reading, looks
        Put a choice into effect.
    parent
        The window.
    """

    def __init__(
        self,
        settings: SettingsFile,
        *,
        reading: Reading,
        looks: Looks,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._before = settings.settings
        self._reading = reading
        self._looks = looks
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.font_choice = _combo(self._fonts())
        self.size_choice = _whole("size", 1, self.tr(" pixels"))
        self.lines = _broken("line_height", 0.05)
        self.measure = _whole("measure", 2, self.tr(" characters"))
        self.language = _combo({"": self.tr("As the system"), **languages()})
        self.next_time = QLabel(self.tr("Takes effect when Unspin is next started."))
        self.theme = _combo(self._themes())
        self.colours = _combo(self._palettes())
        self.starting_over = QCheckBox(self.tr("Start &over at the last difference"))
        self.starting_over.setToolTip(
            self.tr("A step beyond it, asked for again, leads to the first")
        )
        self.motion = QCheckBox(self.tr("Reduce &motion"))
        self.motion.setToolTip(self.tr("Let nothing flash on arrival"))
        self.shortcuts = ShortcutsPage(looks.shortcuts, self)
        self.buttons = self._arrange()
        self._show(self._before)
        self._connect()

    def _fonts(self) -> Mapping[FontChoice, str]:
        return {
            FontChoice.SERIF: self.tr("With serifs"),
            FontChoice.SANS: self.tr("Without serifs"),
            FontChoice.EASY: self.tr("Easy to read"),
            FontChoice.SYSTEM: self.tr("As the system"),
        }

    def _themes(self) -> Mapping[ThemeChoice, str]:
        return {
            ThemeChoice.SYSTEM: self.tr("As the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }

    def _palettes(self) -> Mapping[ColourChoice, str]:
        return {
            ColourChoice.AUTOMATIC: self.tr("As the system asks"),
            ColourChoice.STANDARD: self.tr("Standard"),
            ColourChoice.SAFE: self.tr("Colour-blind safe"),
            ColourChoice.CONTRAST: self.tr("High contrast"),
        }

    def _arrange(self) -> QDialogButtonBox:
        pages = QTabWidget(self)  # each low enough for a small screen
        pages.addTab(self._reading_page(), self.tr("&Reading"))
        pages.addTab(self._window_page(), self.tr("W&indow"))
        pages.addTab(self.shortcuts, self.tr("&Keyboard"))
        names = QDialogButtonBox.StandardButton
        kinds = names.Ok | names.Cancel | names.RestoreDefaults
        buttons = QDialogButtonBox(kinds, self)
        without_icons(buttons)
        whole = QVBoxLayout(self)
        whole.addWidget(pages)
        whole.addWidget(buttons)
        return buttons

    def _reading_page(self) -> QWidget:
        page = QWidget(self)
        rows = QFormLayout(page)
        rows.addRow(self.tr("&Font:"), self.font_choice)
        rows.addRow(self.tr("&Size:"), self.size_choice)
        rows.addRow(self.tr("Line &height:"), self.lines)
        rows.addRow(self.tr("Line &length:"), self.measure)
        rows.addRow("", self.starting_over)
        rows.addRow("", self.motion)
        return page

    def _window_page(self) -> QWidget:
        page = QWidget(self)
        rows = QFormLayout(page)
        rows.addRow(self.tr("L&anguage:"), self.language)
        rows.addRow("", self.next_time)
        rows.addRow(self.tr("&Theme:"), self.theme)
        rows.addRow(self.tr("&Colours:"), self.colours)
        return page

    def _connect(self) -> None:
        for combo in (self.font_choice, self.language, self.theme, self.colours):
            combo.currentIndexChanged.connect(self._apply)
        for number in (self.size_choice, self.lines, self.measure):
            number.valueChanged.connect(self._apply)
        for switch in (self.starting_over, self.motion):
            switch.toggled.connect(self._apply)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        defaults = QDialogButtonBox.StandardButton.RestoreDefaults
        self.buttons.button(defaults).clicked.connect(self._restore_defaults)

    def _show(self, settings: Settings) -> None:
        """Show these choices, without putting each into effect by itself."""
        widgets = self._choosers()
        for widget in widgets:
            widget.blockSignals(True)
        typesetting = settings.typesetting
        self.font_choice.setCurrentIndex(self.font_choice.findData(typesetting.font))
        self.size_choice.setValue(typesetting.size)
        self.lines.setValue(typesetting.line_height)
        self.measure.setValue(typesetting.measure)
        self.language.setCurrentIndex(self.language.findData(settings.language or ""))
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.colours.setCurrentIndex(self.colours.findData(settings.colours))
        self.starting_over.setChecked(settings.starts_over)
        self.motion.setChecked(settings.reduced_motion)
        for widget in widgets:
            widget.blockSignals(False)

    def _choosers(self) -> tuple[QWidget, ...]:
        numbers = self.size_choice, self.lines, self.measure
        looks = self.language, self.theme, self.colours
        switches = self.starting_over, self.motion
        return (self.font_choice, *numbers, *looks, *switches)

    def _restore_defaults(self) -> None:
        self._show(Settings())
        self._apply()
        self._looks.shortcuts.choose(())
        self.shortcuts.refresh()

    def _apply(self, _: object = None) -> None:
        """Put what the dialog says into effect."""
        typesetting = Typesetting(
            FontChoice(self.font_choice.currentData()),
            self.size_choice.value(),
            round(self.lines.value(), 2),
            self.measure.value(),
        )
        self._put(
            replace(
                self._before,
                typesetting=typesetting,
                language=self.language.currentData() or None,
                theme=ThemeChoice(self.theme.currentData()),
                colours=ColourChoice(self.colours.currentData()),
                reduced_motion=self.motion.isChecked(),
                starts_over=self.starting_over.isChecked(),
            )
        )

    def _put(self, wanted: Settings) -> None:
        self._reading.set_typesetting(wanted.typesetting)
        self._looks.choose_language(wanted.language)
        self._looks.choose_theme(wanted.theme)
        self._looks.choose(wanted.colours)
        self._looks.reduce_motion(wanted.reduced_motion)
        self._reading.set_starts_over(wanted.starts_over)

    # Qt overrides

    def reject(self) -> None:
        self._put(self._before)
        self._looks.shortcuts.choose(self._before.shortcuts)
        super().reject()


def _combo(names: Mapping[_Choice, str]) -> QComboBox:
    combo = QComboBox()
    for choice, name in names.items():
        combo.addItem(name, str(choice))
    return combo


def _whole(name: str, step: int, unit: str) -> QSpinBox:
    spin = QSpinBox()
    least, most = TYPESETTING_LIMITS[name]
    spin.setRange(round(least), round(most))
    spin.setSingleStep(step)
    spin.setSuffix(unit)
    return spin


def _broken(name: str, step: float) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setRange(*TYPESETTING_LIMITS[name])
    spin.setSingleStep(step)
    return spin
