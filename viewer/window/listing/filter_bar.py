"""The row of buttons by which differences are narrowed down, each with its count.

Where there is little room the natures wait behind a button of their own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from viewer.model import Kind, Nature
from viewer.window.look.flow_layout import FlowLayout
from viewer.window.review.status import kind_name, nature_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.window.look.theme import Theme
    from viewer.window.review.review import Review

_Named = TypeVar("_Named", Kind, Nature)


class FilterBar(QWidget):
    """Names the kinds and natures there are; those pressed are shown, or else all.

    Parameters
    ----------
    review
        What is filtered.
    """

    set_asides_wanted = Signal(bool)
    """The reader wants to see what was set aside, or no longer."""

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        row = FlowLayout(self, spacing=4)
        self._kinds = {kind: self._button(kind_name(kind)) for kind in Kind}
        self._natures = {one: self._button(nature_name(one)) for one in Nature}
        self.set_asides = self._button(self.tr("set aside"))
        self.more = QToolButton(self)
        self.more.setText(self.tr("Natures…"))
        self.more.setToolTip(self.tr("Show only differences of some natures"))
        self.more.setCheckable(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.hide()
        self.more.toggled.connect(self._show_natures)
        self._is_scant = False
        self._counts: Mapping[Nature, int] = {}
        kinds, natures = self._kinds.values(), self._natures.values()
        for button in (*kinds, *natures):
            button.clicked.connect(self._on_clicked)
        for button in (*kinds, self.more, *natures, self.set_asides):
            row.addWidget(button)
        self.set_asides.toggled.connect(self.set_asides_wanted)
        self.setAccessibleName(self.tr("Show only"))

    def button(self, named: Kind | Nature) -> QToolButton:
        """Return the button of a kind or of a nature."""
        if isinstance(named, Kind):
            return self._kinds[named]
        return self._natures[named]

    def refresh(self) -> None:
        """Show the filter and the counts as they are."""
        kinds, natures = self._review.facets()
        wanted = self._review.restrictions.filters
        _show(self._kinds, kinds, wanted.kinds)
        _show(self._natures, natures, wanted.natures)
        self._counts = natures
        self._show_natures()
        count = len(self._review.set_asides.reasons)
        _count(self.set_asides, count)
        if not count:
            self.set_asides.setChecked(False)
        self.set_asides.setVisible(count > 0)

    def set_scant(self, scant: bool) -> None:
        """Let the natures wait until they are asked for, or show them at once."""
        if scant is not self._is_scant:
            self._is_scant = scant
            self._show_natures()

    def set_theme(self, theme: Theme) -> None:
        """Show the buttons in these colours."""
        self.setStyleSheet(
            "QToolButton {"
            f" background: {theme.page.name()}; color: {theme.text.name()};"
            f" border: 1px solid {theme.edge.name()}; border-radius: 8px;"
            " padding: 1px 6px; }"
            f"QToolButton:hover {{ border-color: {theme.text.name()}; }}"
            f"QToolButton:focus {{ border-color: {theme.accent.name()}; }}"
            "QToolButton:checked {"
            f" background: {theme.accent.name()}; color: {theme.accent_text.name()};"
            f" border-color: {theme.accent.name()}; }}"
            f"QToolButton:checked:focus {{ border-color: {theme.text.name()}; }}"
            f"QToolButton:disabled {{ color: {theme.muted.name()};"
            f" border-color: {theme.rule.name()}; }}"
        )

    def _show_natures(self, _asked: object = None) -> None:
        """Show the natures there are, but those not pressed only if there is room."""
        are_all = not self._is_scant or self.more.isChecked()
        wanted = self._review.restrictions.filters.natures
        for nature, button in self._natures.items():
            is_there = self._counts.get(nature, 0) > 0
            button.setVisible(nature in wanted or (is_there and are_all))
        self.more.setVisible(self._is_scant and any(self._counts.values()))

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _count(button, 0)
        return button

    def _on_clicked(self) -> None:
        wanted = replace(
            self._review.restrictions.filters,
            kinds=frozenset(k for k, one in self._kinds.items() if one.isChecked()),
            natures=frozenset(n for n, one in self._natures.items() if one.isChecked()),
        )
        self._review.restrictions.set_filter(wanted)


def _show(
    buttons: Mapping[_Named, QToolButton],
    counts: Mapping[_Named, int],
    wanted: frozenset[_Named],
) -> None:
    for named, button in buttons.items():
        _count(button, counts[named])
        button.setChecked(named in wanted)
        button.setEnabled(named in wanted or counts[named] > 0)


def _count(button: QToolButton, count: int) -> None:
    name = button.objectName()
    button.setText(f"{name[:1].upper()}{name[1:]} {button.locale().toString(count)}")
    button.setAccessibleName(button.text())
