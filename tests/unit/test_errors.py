"""Errors carry a sentence and a hint for the reader."""

from __future__ import annotations

import inspect
import pickle
from pathlib import Path

import pytest

from viewer import errors
from viewer.errors import (
    CancelledError,
    MissingFileError,
    UnreadableArticleError,
    UnwritableFileError,
    ViewerError,
)


def test_a_hint_of_its_own_goes_before_that_of_the_class() -> None:
    class LostError(ViewerError):
        hint = "Look under the sofa."

    assert LostError("It is lost.").hint == "Look under the sofa."
    assert LostError("It is lost.", hint="Ask the cat.").hint == "Ask the cat."
    assert LostError("It is lost.", hint="").hint == ""


@pytest.mark.parametrize("kind", [UnreadableArticleError, UnwritableFileError])
def test_the_file_concerned_is_named(
    kind: type[UnreadableArticleError | UnwritableFileError],
) -> None:
    error = kind(Path("a.txt"), "It is too long.", hint="Shorten it.")

    assert (str(error), error.hint) == ("It is too long.", "Shorten it.")
    assert error.path == Path("a.txt")


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("a.txt", "There is no file “a.txt” in the current folder."),
        ("../a.txt", "There is no file “a.txt” in “..”."),
        ("/tmp/a.txt", "There is no file “a.txt” in “/tmp”."),  # noqa: S108
    ],
)
def test_a_missing_file_is_told_with_its_folder(path: str, sentence: str) -> None:
    assert str(MissingFileError(Path(path))) == sentence


def test_calling_work_off_is_not_an_error_to_show() -> None:
    assert not issubclass(CancelledError, ViewerError)


def test_every_error_to_show_has_the_same_root() -> None:
    kinds = [
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if kind.__module__ == errors.__name__ and kind is not CancelledError
    ]

    assert len(kinds) >= 3
    assert all(issubclass(kind, ViewerError) for kind in kinds)


@pytest.mark.parametrize(
    "error",
    [
        ViewerError("It is lost.", hint="Ask the cat."),
        UnreadableArticleError(Path("a"), "It is lost.", hint="Ask the cat."),
        UnwritableFileError(Path("a"), "It is lost.", hint="Ask the cat."),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_comes_home_from_another_process_as_it_was(error: ViewerError) -> None:
    returned = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert type(returned) is type(error)
    assert str(returned) == str(error)
    assert vars(returned) == vars(error)
