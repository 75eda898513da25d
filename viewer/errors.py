"""The errors that are shown to the reader; everything else is a bug."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class ViewerError(Exception):
    """Base of every error that is shown to the reader rather than reported as a bug.

    ``str(error)`` is a complete sentence; `hint`, when set, is another one that says
    what to do next.
    """

    hint: str = ""

    def __init__(self, sentence: str, *, hint: str | None = None) -> None:
        super().__init__(sentence)
        if hint is not None:
            self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        # What Exception does calls the constructor with `args`, which are not ours.
        return _revived, (type(self), self.args), vars(self)


class UnreadableArticleError(ViewerError):
    """An article could not be had from where the reader said it is.

    Attributes
    ----------
    path
        The file in question.
    """

    def __init__(self, path: Path, sentence: str, *, hint: str | None = None) -> None:
        super().__init__(sentence, hint=hint)
        self.path = path


class MissingFileError(UnreadableArticleError):
    """There is no such file, or it went away before it was read."""

    hint = "Check its name and folder, or choose another file."

    def __init__(self, path: Path) -> None:
        parent = str(path.parent)
        folder = "the current folder" if parent == "." else f"“{parent}”"
        super().__init__(path, f"There is no file “{path.name}” in {folder}.")


class NotAFileError(UnreadableArticleError):
    """The path leads to a folder, a device, a pipe or the like."""

    hint = "Choose a file instead."

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(path, f"“{path.name or path}” is {what}, not a file.")


class ForbiddenFileError(UnreadableArticleError):
    """The file may not be read by this user."""

    hint = "Ask for permission to read it, or choose another file."

    def __init__(self, path: Path) -> None:
        super().__init__(path, f"You have no permission to read “{path.name}”.")


class BrokenFileError(UnreadableArticleError):
    """Reading the file failed, at the start or in the midst."""

    hint = "Check the disk or the connection, and try again."

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, f"“{path.name}” could not be read: {reason}.")


class TooLargeError(UnreadableArticleError):
    """The file is larger than any article."""

    hint = "Save the part that you want to compare as a file of its own."

    def __init__(self, path: Path, size: int, limit: int) -> None:
        megabyte = 1_000_000
        sentence = (
            f"“{path.name}” is too large for an article: "
            f"{size / megabyte:.1f} MB where at most {limit // megabyte} MB are read."
        )
        super().__init__(path, sentence)


class EmptyArticleError(UnreadableArticleError):
    """There is no text in the file."""

    hint = "Choose a file that has some."

    def __init__(self, path: Path) -> None:
        super().__init__(path, f"“{path.name}” has no text in it.")


class UnsupportedFormatError(UnreadableArticleError):
    """The file is of a known kind that no reader handles."""

    hint = "Save or export it as plain text, and open that file instead."

    def __init__(self, path: Path, kind: str) -> None:
        super().__init__(path, f"“{path.name}” is {kind}, which Unspin does not read.")


class NotTextError(UnreadableArticleError):
    """The file holds something other than text."""

    hint = "Choose a text file, or save the article as plain text first."

    def __init__(self, path: Path) -> None:
        super().__init__(path, f"“{path.name}” is a binary file, not text.")


class UnwritableFileError(ViewerError):
    """A file could not be written; whatever was there before is untouched.

    Attributes
    ----------
    path
        The file in question.
    """

    def __init__(self, path: Path, sentence: str, *, hint: str | None = None) -> None:
        super().__init__(sentence, hint=hint)
        self.path = path


class CancelledError(Exception):
    """The work was called off. Not a `ViewerError`: it is never shown."""


def _revived(kind: type[ViewerError], args: tuple[object, ...]) -> ViewerError:
    """Return an error that was pickled, its attributes still missing."""
    return kind.__new__(kind, *args)
