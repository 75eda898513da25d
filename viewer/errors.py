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
