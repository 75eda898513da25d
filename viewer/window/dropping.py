"""What can be made of dropped or pasted data: files, a text, or a reason to refuse."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from viewer.errors import ViewerError

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDropEvent

_MOST_FILES = 2


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files or a text; exactly one of them is not empty."""

    files: tuple[Path, ...] = ()
    text: str = ""


def can_drop(event: QDropEvent) -> bool:
    """Tell whether the data may become an article without harm to where it came from.

    What is dragged out of this window is refused: dropping a selection by accident must
    not replace an article.
    """
    can_copy = bool(event.possibleActions() & Qt.DropAction.CopyAction)
    data = event.mimeData()
    return can_copy and event.source() is None and (data.hasUrls() or data.hasText())


def file_count(data: QMimeData) -> int:
    """Return how many files are in `data`."""
    return len(data.urls()) if data.hasUrls() else 0


def read_dropped(data: QMimeData) -> Dropped:
    """Return the files or the text in `data`.

    Raises
    ------
    ViewerError
        If there is something else in it, with a sentence to show.
    """
    if data.hasUrls():
        return Dropped(files=_files(data))
    text = data.text().replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise ViewerError(
            _tr("There is no text in what was given."),
            hint=_tr("Copy the text of the article, then paste it here."),
        )
    return Dropped(text=text)


def _files(data: QMimeData) -> tuple[Path, ...]:
    urls = data.urls()
    if not all(url.isLocalFile() for url in urls):
        raise ViewerError(
            _tr("Only files on this computer can be opened."),
            hint=_tr("Copy the text of the article and paste it into the pane."),
        )
    files = tuple(Path(url.toLocalFile()) for url in urls)
    if len(files) > _MOST_FILES:
        raise ViewerError(
            _tr("{} files were dropped, but there are two sides.").format(len(files)),
            hint=_tr("Drop the original and the copy, or one of them."),
        )
    for file in files:
        if file.is_dir():
            raise ViewerError(
                _tr("“{}” is a folder.").format(file.name),
                hint=_tr("Drop the file of an article."),
            )
    return files


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dropping", text)
