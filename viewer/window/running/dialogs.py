"""The dialogs that ask for files and for decisions: plain values in, plain values out.

Whoever needs an answer is given a `FileDialogs`; a test gives it one that knows the
answers beforehand.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox

from viewer.model import Side
from viewer.window.look.translating import translate
from viewer.window.running.questions import Question, without_icons

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from viewer.model import Article, Comparison
    from viewer.window.running.file import File

_ARTICLES = "*.txt *.text *.md *.markdown *.html *.htm *.xhtml"
_LEXICONS = "*.dat *.txt *.tsv *.csv"
_FORBIDDEN = dict.fromkeys(map(ord, '/\\:*?"<>|'), "-")


class Answer(Enum):
    """What to do with what is not saved."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


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

    def ask_session(self, folder: Path | None) -> Path | None:
        """Ask for the file of a session, beginning in `folder`."""
        name, _filter = QFileDialog.getOpenFileName(
            self._parent,
            translate("Dialogs", "Open Session"),
            _text(folder),
            f"{_sessions()};;{_all_files()}",
        )
        return Path(name) if name else None

    def ask_where_to_save_session(self, folder: Path | None, name: str) -> Path | None:
        """Ask where to save a session, suggesting `name` in `folder`."""
        return self._ask_where_to_save(
            translate("Dialogs", "Save Session"),
            (folder or Path.home()) / name,
            _sessions(),
        )

    def ask_unsaved(self) -> Answer:
        """Ask what to do with what was set aside and noted and is not saved."""
        button = QMessageBox.StandardButton
        box = QMessageBox(self._parent)
        box.setWindowTitle(translate("Dialogs", "Unsaved Changes"))
        box.setText(translate("Dialogs", "Save what you set aside and noted?"))
        box.setInformativeText(
            translate("Dialogs", "It will be lost if you do not save it in a session.")
        )
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        box.button(button.Discard).setText(translate("Dialogs", "&Don’t Save"))
        box.setDefaultButton(button.Save)
        box.setEscapeButton(button.Cancel)
        if (buttons := box.findChild(QDialogButtonBox)) is not None:
            without_icons(buttons)
        chosen = box.exec()
        box.deleteLater()
        answers = {
            button.Save.value: Answer.SAVE,
            button.Discard.value: Answer.DISCARD,
        }
        return answers.get(chosen, Answer.CANCEL)

    def ask_note(self, about: str, note: str) -> str | None:
        """Ask for the note about a difference, beginning with what it is."""
        title = translate("Dialogs", "Note")
        question = Question(title, about, self._parent, answer=note, has_lines=True)
        accepted = question.exec() == Question.DialogCode.Accepted
        question.deleteLater()
        return question.answer if accepted else None

    def ask_encoding(self, file: File, detected: str) -> File | None:
        """Ask for the encoding to read a file in.

        Parameters
        ----------
        file
            The file, in the encoding that it is read in now.
        detected
            The name of the encoding that is found in it; empty where none is known.
        """
        from viewer.window.running.encoding_dialog import (  # noqa: PLC0415 - seldom wanted
            EncodingDialog,
        )

        dialog = EncodingDialog(file, detected, self._parent)
        accepted = dialog.exec() == EncodingDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.answer if accepted else None

    def ask_lexicon(self, folder: Path | None) -> Path | None:
        """Ask for the file of a lexicon, beginning in `folder`."""
        lexicons = translate("Dialogs", "Lexicons ({patterns})")
        name, _filter = QFileDialog.getOpenFileName(
            self._parent,
            translate("Dialogs", "Choose a Lexicon"),
            _text(folder),
            f"{lexicons.format(patterns=_LEXICONS)};;{_all_files()}",
        )
        return Path(name) if name else None

    def ask_report(self, suggestion: Path) -> Path | None:
        """Ask where to write the report."""
        return self._ask_where_to_save(
            translate("Dialogs", "Export Report"),
            suggestion,
            translate("Dialogs", "HTML report (*.html)"),
        )

    def _ask_where_to_save(
        self, title: str, suggestion: Path, kinds: str
    ) -> Path | None:
        folder = str(suggestion.parent)
        dialog = QFileDialog(self._parent, title, folder, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggestion.suffix.removeprefix("."))
        dialog.selectFile(suggestion.name)
        accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
        chosen = dialog.selectedFiles() if accepted else []
        dialog.deleteLater()
        return Path(chosen[0]) if chosen else None


def report_name(comparison: Comparison) -> str:
    """Return the file name that a report is offered under."""
    original, copy = _stems({side: comparison.article(side) for side in Side})
    return translate("Dialogs", "{original} vs {copy} - Unspin report.html").format(
        original=original, copy=copy
    )


def session_name(articles: Mapping[Side, Article]) -> str:
    """Return the file name that a session is offered under."""
    original, copy = _stems(articles)
    return translate("Dialogs", "{original} vs {copy}.unspin").format(
        original=original, copy=copy
    )


def _stems(articles: Mapping[Side, Article]) -> list[str]:
    return [
        Path(articles[side].source.name).stem.translate(_FORBIDDEN)[:80]
        for side in Side
    ]


def _sessions() -> str:
    return translate("Dialogs", "Sessions of Unspin (*.unspin)")


def _filters() -> str:
    articles = translate("Dialogs", "Articles ({patterns})").format(patterns=_ARTICLES)
    return f"{articles};;{_all_files()}"


def _all_files() -> str:
    return translate("Dialogs", "All files (*)")


def _text(folder: Path | None) -> str:
    return "" if folder is None else str(folder)
