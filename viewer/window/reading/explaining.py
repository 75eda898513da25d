"""Says what a difference is and why: at the mouse, on a key, and for the clipboard."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPointF,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QMenu, QToolTip

from viewer.model import Evidence, Kind, Nature, Side
from viewer.window.commands.command_names import Command
from viewer.window.look.directions import isolated
from viewer.window.look.menus import menu_style
from viewer.window.look.translating import counted, translate
from viewer.window.review.status import nature_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from viewer.model import Comparison, Difference
    from viewer.report.places import Place
    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.look.theme import Theme
    from viewer.window.panes.article_view import ArticleView

_CONTEXT_MENU: tuple[Command | None, ...] = (
    Command.COPY,
    Command.COPY_VERSIONS,
    Command.COPY_CITATION,
    None,
    Command.NEXT,
    Command.PREVIOUS,
    Command.EXPLAIN,
    None,
    Command.SET_ASIDE,
    Command.SET_PAIR_ASIDE,
)


def explanation(comparison: Comparison, difference: Difference) -> str:
    """Return in a sentence or two what a difference is, and why it is taken for one."""
    original, copy = (
        _shortened(difference.on(side).of(comparison.article(side).text))
        for side in Side
    )
    what = {
        Kind.SUBSTITUTED: translate(
            "Explaining", "Substituted: “{original}” became “{copy}”."
        ),
        Kind.DROPPED: translate(
            "Explaining", "Dropped: the copy does not have “{original}”."
        ),
        Kind.ADDED: translate(
            "Explaining", "Added: the original does not have “{copy}”."
        ),
        Kind.MOVED: translate(
            "Explaining", "Moved: the copy has “{copy}” in another place."
        ),
    }[difference.kind].format(original=isolated(original), copy=isolated(copy))
    parts = [f"{difference.id}. {what}"]
    if difference.nature not in (None, Nature.WORDING):
        said = translate("Explaining", "What differs: {nature}.")
        parts.append(said.format(nature=nature_name(difference.nature)))
    if difference.evidence is not None:
        parts.append(evidence_sentence(difference.evidence))
    return " ".join(parts)


def evidence_sentence(evidence: Evidence) -> str:
    """Return why the two sides of a substitution were taken to correspond."""
    reasons = {
        Evidence.SAME_KEY: translate(
            "Explaining",
            "They are the same but for capitals, marks or look-alike characters.",
        ),
        Evidence.STEM: translate("Explaining", "They have the same stem."),
        Evidence.SPELLING: translate("Explaining", "They are spelt alike."),
        Evidence.NUMBER: translate("Explaining", "Both are numbers."),
        Evidence.LEXICON: translate(
            "Explaining", "The lexicon lists them as words for one thing."
        ),
        Evidence.NEIGHBOURS: translate(
            "Explaining", "They correspond because the words around them are equal."
        ),
        Evidence.POSITION: translate(
            "Explaining", "They correspond by their position only."
        ),
    }
    return reasons[evidence]


def citation(
    comparison: Comparison, difference: Difference, *, reason: str | None = None
) -> str:
    """Return what to quote a difference by, with the places on both sides.

    Parameters
    ----------
    comparison, difference
        What to quote.
    reason
        Why it was set aside, or None if it was not: no quotation hides that it was.
    """
    from viewer.report.places import place  # noqa: PLC0415 - heavy

    quoted = []
    names = {
        Side.ORIGINAL: translate("Explaining", "original {place}"),
        Side.COPY: translate("Explaining", "copy {place}"),
    }
    for side, name in names.items():
        article, span = comparison.article(side), difference.on(side)
        where = name.format(place=_place(place(article, span)))
        words = _shortened(span.of(article.text))
        quote = translate("Explaining", "{where}: “{words}”")
        if not words:
            quote = translate("Explaining", "{where}: nothing")
        quoted.append(quote.format(where=where, words=words))
    cited = f"{difference.id}, {'; '.join(quoted)}"
    if reason is None:
        return cited
    aside = translate("Explaining", "{citation} (set aside: {reason})")
    if not reason:
        aside = translate("Explaining", "{citation} (set aside)")
    return aside.format(citation=cited, reason=reason)


def _place(place: Place) -> str:
    """Return where something stands, in the reader's language."""
    forms = {
        "": "{paragraphs}",
        "start of": translate("Explaining", "start of {paragraphs}"),
        "end of": translate("Explaining", "end of {paragraphs}"),
        "after": translate("Explaining", "after {paragraphs}"),
        "before": translate("Explaining", "before {paragraphs}"),
    }
    return forms[place.relation].format(paragraphs=place.paragraphs)


def _shortened(text: str) -> str:
    from viewer.report.places import shorten  # noqa: PLC0415 - heavy

    return shorten(text, left_out=_left_out)


def _left_out(count: int) -> str:
    return counted.tr("[…%Ln words…]", "", count)


def both_versions(comparison: Comparison, difference: Difference) -> str:
    """Return the words of both sides in full, a line each."""
    original = difference.original.of(comparison.original.text)
    copy = difference.copy.of(comparison.copy.text)
    return translate("Explaining", "Original: {original}\nCopy: {copy}").format(
        original=original, copy=copy
    )


class Explaining(QObject):
    """Explains the difference under the mouse, or the current one.

    Parameters
    ----------
    view
        The panes.
    theme
        The colours of the menu.
    parent
        Owner, as Qt wants it.
    """

    told = Signal(str)
    """A sentence for the reader."""

    def __init__(self, view: CompareView, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = view
        self._review = view.review
        for page in view.stage.all_views:
            page.viewport().installEventFilter(self)
            page.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            page.customContextMenuRequested.connect(partial(self._open_menu, page))

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what does each of these commands."""
        return {
            Command.EXPLAIN: self.explain,
            Command.COPY_VERSIONS: partial(self._copy, both_versions),
            Command.COPY_CITATION: partial(self._copy, self._cited),
        }

    def join(self, commands: Mapping[Command, QAction]) -> None:
        """Offer these commands in the menu of a text."""
        self._commands = commands

    def set_theme(self, theme: Theme) -> None:
        """Open menus in these colours."""
        self._theme = theme

    def explain(self) -> None:
        """Say what the current difference is, beside it and below the panes."""
        current, stage = self._review.current, self._view.stage
        text = self._text(current)
        if text is None or current is None:
            return
        self.told.emit(text)
        view, span = stage.view(Side.COPY), stage.extent(Side.COPY, current)
        if view.shows(span):
            left = view.document().rootFrame().frameFormat().leftMargin()
            bottom = view.extent_of(span)[1] - view.verticalScrollBar().value()
            below = view.viewport().mapToGlobal(QPoint(round(left), round(bottom) + 4))
            QToolTip.showText(below, f"<p>{escape(text)}</p>", view.viewport())

    def menu(self, page: ArticleView, place: QPoint) -> QMenu:
        """Return the menu for this place of a viewport; its mark becomes current."""
        number = page.number_at(QPointF(place))
        if number is not None:
            self._review.make_current(number)
        menu = QMenu(page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setStyleSheet(menu_style(self._theme))
        for command in _CONTEXT_MENU:
            if command is None:
                menu.addSeparator()
            else:
                menu.addAction(self._commands[command])
        return menu

    # Inside

    def _open_menu(self, page: ArticleView, place: QPoint) -> None:
        page.setFocus()  # what is copied is what is selected here
        self.menu(page, place).popup(page.viewport().mapToGlobal(place))

    def _text(self, difference: Difference | None) -> str | None:
        comparison = self._review.comparison
        if comparison is None or difference is None:
            return None
        return explanation(comparison, difference)

    def _cited(self, comparison: Comparison, difference: Difference) -> str:
        reason = self._review.set_asides.reasons.get(difference.number)
        return citation(comparison, difference, reason=reason)

    def _copy(self, wording: Callable[[Comparison, Difference], str]) -> None:
        comparison, current = self._review.comparison, self._review.current
        if comparison is not None and current is not None:
            QGuiApplication.clipboard().setText(wording(comparison, current))
            self.told.emit(self.tr("Copied {id}.").format(id=current.id))

    def _show_tip(self, page: ArticleView, event: QHelpEvent) -> None:
        number = page.number_at(QPointF(event.pos()))
        catalogue = self._review.catalogue
        if number is None or catalogue is None:
            QToolTip.hideText()
            return
        text = self._text(catalogue.numbered(number))
        QToolTip.showText(
            event.globalPos(), f"<p>{escape(text or '')}</p>", page.viewport()
        )

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the tip over a mark."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for page in self._view.stage.views:
                if page.viewport() is watched:
                    self._show_tip(page, event)
            return True
        return False
