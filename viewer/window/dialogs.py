"""The dialogs that ask for files: plain values in, plain values out.

Whoever needs an answer is given a `FileDialogs`; a test gives it one that knows the
answers beforehand.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from viewer.model import Side

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from viewer.model import Comparison

translate = QCoreApplication.translate  # lupdate knows it by this name

_ARTICLES = "*.txt *.text *.md *.markdown *.html *.htm *.xhtml"
_FORBIDDEN = dict.fromkeys(map(ord, '/\\:*?"<>|'), "-")


class FileDialogs:
    """Asks the reader with the dialogs of the platform.

    Parameters
    ----------
    parent
        The window that the dialogs belong to.
    """

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def ask_article(self, side: Side, folder: Path | None) -> Path | None:
        """Ask for the file of one side, beginning in `folder`."""
        titles = {
            Side.ORIGINAL: translate("Dialogs", "Open the Original"),
            Side.COPY: translate("Dialogs", "Open the Copy"),
        }
        name, _filter = QFileDialog.getOpenFileName(
            self._parent, titles[side], _text(folder), _filters()
        )
        return Path(name) if name else None

    def ask_articles(self, folder: Path | None) -> tuple[Path, ...]:
        """Ask for the files of both sides in one go, beginning in `folder`."""
        names, _filter = QFileDialog.getOpenFileNames(
            self._parent,
            translate("Dialogs", "Open Two Articles: the Original and the Copy"),
            _text(folder),
            _filters(),
        )
        return tuple(map(Path, names))

    def ask_report(self, suggestion: Path) -> Path | None:
        """Ask where to write the report."""
        dialog = QFileDialog(
            self._parent,
            translate("Dialogs", "Export Report"),
            str(suggestion.parent),
            translate("Dialogs", "HTML report (*.html)"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("html")
        dialog.selectFile(suggestion.name)
        accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
        chosen = dialog.selectedFiles() if accepted else []
        dialog.deleteLater()
        return Path(chosen[0]) if chosen else None


def report_name(comparison: Comparison) -> str:
    """Return the file name that a report is offered under."""
    stems = [
        Path(comparison.article(side).source.name).stem.translate(_FORBIDDEN)[:80]
        for side in Side
    ]
    return translate("Dialogs", "{original} vs {copy} - Unspin report.html").format(
        original=stems[0], copy=stems[1]
    )


def _filters() -> str:
    articles = translate("Dialogs", "Articles ({patterns})").format(patterns=_ARTICLES)
    return f"{articles};;{translate('Dialogs', 'All files (*)')}"


def _text(folder: Path | None) -> str:
    return "" if folder is None else str(folder)
