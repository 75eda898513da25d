"""What can be made of dropped or pasted data: files, a text, or a reason to refuse."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from viewer.errors import ViewerError
from viewer.sessions.session_file import SUFFIX
from viewer.window.look.translating import counted, translate

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


def is_session(data: QMimeData) -> bool:
    """Tell whether `data` is the file of a session."""
    urls = data.urls()
    return len(urls) == 1 and urls[0].path().lower().endswith(SUFFIX)


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
            translate("Dropping", "There is no text in what was given."),
            hint=translate(
                "Dropping", "Copy the text of the article, then paste it here."
            ),
        )
    return Dropped(text=text)


def _files(data: QMimeData) -> tuple[Path, ...]:
    urls = data.urls()
    if not all(url.isLocalFile() for url in urls):
        raise ViewerError(
            translate("Dropping", "Only files on this computer can be opened."),
            hint=translate(
                "Dropping", "Copy the text of the article and paste it into the pane."
            ),
        )
    files = tuple(Path(url.toLocalFile()) for url in urls)
    if len(files) > _MOST_FILES:
        raise ViewerError(
            counted.tr(
                "%n files were dropped, but there are two sides.", "", len(files)
            ),
            hint=translate(
                "Dropping", "Drop the original and the copy, or one of them."
            ),
        )
    for file in files:
        if file.is_dir():
            raise ViewerError(
                translate("Dropping", "“{name}” is a folder.").format(name=file.name),
                hint=translate("Dropping", "Drop the file of an article."),
            )
    return files
