"""Finds what the folder `resources` ships, from a wheel and from a checkout alike."""

from __future__ import annotations

from importlib.resources import files
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import viewer

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def asset(name: str) -> Traversable:
    """Return the file of this name below `resources`.

    A wheel carries the folder inside the package; in a checkout, which an editable
    install is too, it stands beside it.

    Parameters
    ----------
    name
        A relative path with forward slashes, such as ``"samples/original.txt"``.

    Raises
    ------
    ValueError
        If `name` leads out of the folder.
    FileNotFoundError
        If there is no such file.
    """
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name:
        message = f"not a name below resources: {name}"
        raise ValueError(message)
    for folder in _folders():
        found = folder.joinpath(*path.parts)
        if found.is_file():
            return found
    message = f"no such resource: {name}"
    raise FileNotFoundError(message)


def names(folder: str) -> tuple[str, ...]:
    """Return the names of the files in this folder of `resources`, sorted."""
    folders = [each.joinpath(folder) for each in _folders()]
    found = [file for each in folders if each.is_dir() for file in each.iterdir()]
    return tuple(sorted({file.name for file in found}))


def read_text(name: str) -> str:
    """Return the text of this file below `resources`, read as UTF-8."""
    return asset(name).read_text(encoding="utf-8")


def _folders() -> tuple[Traversable, ...]:
    """Return where `resources` may be: inside the package, and beside it."""
    package = files(viewer)
    parent = getattr(package, "parent", None)  # a package in a zip file has none
    beside = () if parent is None else (parent / "resources",)
    return (package / "resources", *beside)
