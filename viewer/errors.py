"""The errors that are shown to the reader; everything else is a bug."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.messages import Message, Text


class ViewerError(Exception):
    """Base of every error that is shown to the reader rather than reported as a bug.

    ``str(error)`` is a complete sentence; `hint`, when set, is another one that says
    what to do next. Both may be messages, which the window can say in other languages.
    """

    hint: Text = ""

    def __init__(self, sentence: Text, *, hint: Text | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
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

    def __init__(self, path: Path, sentence: Text, *, hint: Text | None = None) -> None:
        super().__init__(sentence, hint=hint)
        self.path = path


class _NamedFileError(UnreadableArticleError):
    """One sentence tells of every such file, with its name and perhaps more in it."""

    _sentence: Message

    def __init__(self, path: Path, **more: Text | float) -> None:
        super().__init__(path, self._sentence.filled(name=path.name, **more))


class MissingFileError(UnreadableArticleError):
    """There is no such file, or it went away before it was read."""

    hint = QT_TRANSLATE_NOOP(
        "Errors", "Check its name and folder, or choose another file."
    )

    def __init__(self, path: Path) -> None:
        parent = str(path.parent)
        sentence = QT_TRANSLATE_NOOP(
            "Errors", "There is no file “{name}” in “{folder}”."
        )
        if parent == ".":
            sentence = QT_TRANSLATE_NOOP(
                "Errors", "There is no file “{name}” in the current folder."
            )
        super().__init__(path, sentence.filled(name=path.name, folder=parent))


class NotAFileError(UnreadableArticleError):
    """The path leads to a folder, a device, a pipe or the like."""

    hint = QT_TRANSLATE_NOOP("Errors", "Choose a file instead.")

    def __init__(self, path: Path, what: Message) -> None:
        sentence = QT_TRANSLATE_NOOP("Errors", "“{name}” is {what}, not a file.")
        super().__init__(path, sentence.filled(name=path.name or str(path), what=what))


class ForbiddenFileError(_NamedFileError):
    """The file may not be read by this user."""

    hint = QT_TRANSLATE_NOOP(
        "Errors", "Ask for permission to read it, or choose another file."
    )
    _sentence = QT_TRANSLATE_NOOP("Errors", "You have no permission to read “{name}”.")


class BrokenFileError(UnreadableArticleError):
    """Reading the file failed, at the start or in the midst."""

    hint = QT_TRANSLATE_NOOP(
        "Errors", "Check the disk or the connection, and try again."
    )

    def __init__(
        self, path: Path, reason: Message, *, hint: Message | None = None
    ) -> None:
        sentence = QT_TRANSLATE_NOOP("Errors", "“{name}” could not be read: {reason}.")
        filled = sentence.filled(name=path.name, reason=reason)
        super().__init__(path, filled, hint=hint)


class TooLargeError(_NamedFileError):
    """The file is larger than any article.

    Attributes
    ----------
    size, limit
        How many bytes it has, and how many are read at most.
    """

    hint = QT_TRANSLATE_NOOP(
        "Errors", "Save the part that you want to compare as a file of its own."
    )
    _sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is too large for an article: "
        "{size} MB where at most {limit} MB are read.",
    )

    def __init__(self, path: Path, size: int, limit: int) -> None:
        megabyte = 1_000_000
        super().__init__(path, size=round(size / megabyte, 1), limit=limit // megabyte)
        self.size = size
        self.limit = limit


class TooLargeLexiconError(TooLargeError):
    """The file is larger than any lexicon."""

    hint = QT_TRANSLATE_NOOP(
        "Errors", "Save the entries that matter as a file of their own."
    )
    _sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is too large for a lexicon: "
        "{size} MB where at most {limit} MB are read.",
    )


class EmptyArticleError(_NamedFileError):
    """There is no text in the file."""

    hint = QT_TRANSLATE_NOOP("Errors", "Choose a file that has some.")
    _sentence = QT_TRANSLATE_NOOP("Errors", "“{name}” has no text in it.")


class EmptyLexiconError(_NamedFileError):
    """There is no entry in the file of a lexicon."""

    hint = QT_TRANSLATE_NOOP(
        "Errors",
        "Write one entry in each line, such as “leader; captain; big cheese”.",
    )
    _sentence = QT_TRANSLATE_NOOP("Errors", "“{name}” lists no words together.")


class UnsupportedFormatError(_NamedFileError):
    """The file is of a known kind that no reader handles."""

    hint = QT_TRANSLATE_NOOP(
        "Errors", "Save or export it as plain text, and open that file instead."
    )
    _sentence = QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is {kind}, which Unspin does not read."
    )

    def __init__(self, path: Path, kind: Message) -> None:
        super().__init__(path, kind=kind)


class NotTextError(_NamedFileError):
    """The file holds something other than text."""

    hint = QT_TRANSLATE_NOOP(
        "Errors", "Choose a text file, or save the article as plain text first."
    )
    _sentence = QT_TRANSLATE_NOOP("Errors", "“{name}” is a binary file, not text.")


class WrongEncodingError(_NamedFileError):
    """The file is no text in the encoding that was chosen for it."""

    hint = QT_TRANSLATE_NOOP(
        "Errors", "Choose another encoding, or let it be detected."
    )
    _sentence = QT_TRANSLATE_NOOP(
        "Errors", "“{name}” cannot be read as {encoding}: some bytes do not fit."
    )

    def __init__(self, path: Path, encoding: str) -> None:
        super().__init__(path, encoding=encoding)


class UnwritableFileError(ViewerError):
    """A file could not be written; whatever was there before is untouched.

    Attributes
    ----------
    path
        The file in question.
    """

    def __init__(self, path: Path, sentence: Text, *, hint: Text | None = None) -> None:
        super().__init__(sentence, hint=hint)
        self.path = path


class CancelledError(Exception):
    """The work was called off. Not a `ViewerError`: it is never shown."""


def to_show(error: BaseException) -> ViewerError:
    """Return an error that is shown to the reader; any other is a bug, and raised."""
    if isinstance(error, ViewerError):
        return error
    raise error


def _revived(kind: type[ViewerError], args: tuple[object, ...]) -> ViewerError:
    """Return an error that was pickled, its attributes still missing."""
    return kind.__new__(kind, *args)
