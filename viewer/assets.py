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
    package = files(viewer)
    for folder in (package / "resources", *_beside(package)):
        found = folder.joinpath(*path.parts)
        if found.is_file():
            return found
    message = f"no such resource: {name}"
    raise FileNotFoundError(message)


def read_text(name: str) -> str:
    """Return the text of this file below `resources`, read as UTF-8."""
    return asset(name).read_text(encoding="utf-8")


def _beside(package: Traversable) -> tuple[Traversable, ...]:
    parent = getattr(package, "parent", None)  # a package in a zip file has none
    return () if parent is None else (parent / "resources",)
