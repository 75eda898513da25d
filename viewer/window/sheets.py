"""The sheets of the Help menu: shortcuts, marks, and what Unspin is made of."""

from __future__ import annotations

import platform
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout

import viewer
from viewer.model import Kind
from viewer.window.commands.actions import plain_text
from viewer.window.commands.command_names import Command
from viewer.window.commands.commands import MENU_BAR, MENUS, TITLES, Menu
from viewer.window.commands.shortcuts import Slot, effective
from viewer.window.look.scroll_bars import dress_scroll_bars
from viewer.window.look.translating import plain, translate
from viewer.window.panes.marks import mark_formats
from viewer.window.review.status import kind_name
from viewer.window.running.questions import without_icons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from viewer.window.commands.shortcuts import Keys
    from viewer.window.look.theme import Theme

_WIDTH: Final = 560
_HIGHEST: Final = 560
_AROUND: Final = 80  # margins and the button below the text
_NATIVE: Final = QKeySequence.SequenceFormat.NativeText
_LICENCES: Final = {
    "PySide6-Essentials": "LGPL-3.0-only",
    "rapidfuzz": "MIT",
    "numpy": "BSD-3-Clause",
    "regex": "Apache-2.0",
    "snowballstemmer": "BSD-3-Clause",
    "charset-normalizer": "MIT",
    "markdown-it-py": "MIT",
    "selectolax": "MIT",
}


class Sheet(QDialog):
    """A text to read, and a button to close it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QTextBrowser(self)
        self.text.setOpenExternalLinks(True)
        self.text.setAccessibleName(title)
        self.text.document().setDocumentMargin(16)
        close = QDialogButtonBox.StandardButton.Close
        buttons = QDialogButtonBox(close, self)
        without_icons(buttons)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Be as high as the text needs, up to where it is better scrolled."""
        self.ensurePolished()
        text = self.text.document().clone()
        text.setTextWidth(_WIDTH)
        needed = text.size().height() + _AROUND
        return QSize(_WIDTH, round(min(needed, _HIGHEST)))


def open_sheet(
    command: Command,
    *,
    theme: Theme,
    parent: QWidget,
    keys: Keys | None = None,
) -> Sheet:
    """Open the sheet that a command of the Help menu asks for.

    Parameters
    ----------
    command
        Which one.
    theme
        The colours of the marks.
    parent
        The window.
    keys
        The shortcuts of every command; None stands for those of the table.
    """
    titles = {
        Command.SHORTCUTS: translate("Help", "Keyboard Shortcuts"),
        Command.MARKS: translate("Help", "What the Marks Mean"),
        Command.ABOUT: translate("Help", "About Unspin"),
    }
    sheet = Sheet(titles[command], parent)
    dress_scroll_bars(sheet.text, theme)
    if command is Command.SHORTCUTS:
        sheet.text.setHtml(shortcuts_html(keys))
    elif command is Command.MARKS:
        write_marks(QTextCursor(sheet.text.document()), theme)
    else:
        sheet.text.setHtml(about_html())
    sheet.open()
    return sheet


def write_marks(cursor: QTextCursor, theme: Theme) -> None:
    """Write what each mark means, each looking as in the articles."""
    looks = mark_formats(theme)
    explanations = {
        Kind.SUBSTITUTED: translate(
            "Help",
            "The copy has other words in this place, or writes them differently.",
        ),
        Kind.DROPPED: translate("Help", "The copy does not have these words."),
        Kind.ADDED: translate("Help", "The original does not have these words."),
        Kind.MOVED: translate("Help", "The copy has these words in another place."),
    }
    for kind, explanation in explanations.items():
        cursor.insertText(f" {kind_name(kind)} ", looks[kind])
        cursor.insertText(f"\n{explanation}\n\n", QTextCharFormat())
    cursor.insertText(
        translate(
            "Help",
            "The frame shows the current difference on both sides. A mark between two "
            "words shows where the words of the other side would be.\n\n"
            "The marks show what differs. They do not say why, nor which of the two "
            "articles was written first.",
        )
    )


def shortcuts_html(keys: Keys | None = None) -> str:
    """Return all shortcuts as tables, a menu each."""
    known = effective({}) if keys is None else keys
    parts = []
    for menu in MENU_BAR:
        rows = "".join(_shortcut_row(one, known) for one in _commands(menu))
        if rows:
            parts.append(f"<h3>{escape(plain(TITLES[menu]))}</h3>")
            parts.append(_table(rows))
    return "".join(parts)


def about_html() -> str:
    """Return versions and licences."""
    lead = translate(
        "Help", "Unspin shows, word for word, how one article was turned into another."
    )
    uses = translate("Help", "It is free software under the MIT licence, and uses:")
    own = _row("Python", platform.python_version(), "PSF-2.0")
    own += _row("Qt", qVersion(), "LGPL-3.0-only")
    rows = "".join(
        _row(name, found, licence)
        for name, licence in _LICENCES.items()
        if (found := _version(name))
    )
    return (
        f"<h2>Unspin {escape(viewer.__version__)}</h2><p>{escape(lead)}</p>"
        f"<p>{escape(uses)}</p>{_table(own + rows)}"
    )


def _commands(menu: Menu) -> Iterator[Command]:
    for entry in MENUS[menu]:
        if isinstance(entry, Menu):
            yield from _commands(entry)
        elif entry is not None:
            yield entry


def _shortcut_row(command: Command, known: Keys) -> str:
    anywhere, in_texts = (
        [QKeySequence(one).toString(_NATIVE) for one in known.get(slot, ())]
        for slot in (Slot(command), Slot(command, in_texts=True))
    )
    keys = anywhere + [
        translate("Help", "{key} in an article").format(key=key) for key in in_texts
    ]
    if not keys:
        return ""
    return _row(plain_text(command), ", ".join(keys))


def _row(*cells: str) -> str:
    """Return a row of a table, its cells all of one width."""
    look = f'width="{100 // len(cells)}%" style="padding: 4px 14px 4px 0"'
    texts = "".join(f"<td {look}>{escape(cell)}</td>" for cell in cells)
    return f"<tr>{texts}</tr>"


def _table(rows: str) -> str:
    """Return a table that begins where the text around it does."""
    return f'<table width="100%" cellspacing="0">{rows}</table>'


def _version(name: str) -> str:
    from importlib import metadata  # noqa: PLC0415 - slow to load, seldom wanted

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
