"""What the reader set or did last, kept in a small JSON file.

The path is always given by the caller. Nothing in the file can stop the program: what
cannot be understood is logged and replaced by its default.
"""

from __future__ import annotations

import codecs
import json
import logging
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from math import isfinite
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from viewer.errors import UnwritableFileError
from viewer.storage import write_file

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

log = logging.getLogger(__name__)


class ThemeChoice(StrEnum):
    """Which theme the reader wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ColourChoice(StrEnum):
    """Which palette the reader wants."""

    AUTOMATIC = "automatic"
    STANDARD = "standard"
    SAFE = "safe"
    CONTRAST = "contrast"


class FontChoice(StrEnum):
    """In which family of letters the reader wants the articles."""

    SERIF = "serif"
    SANS = "sans"
    EASY = "easy"
    SYSTEM = "system"


class LayoutChoice(StrEnum):
    """How the reader wants the two articles laid out."""

    SIDES = "sides"
    ROWS = "rows"
    COLUMN = "column"


@dataclass(frozen=True, slots=True)
class Typesetting:
    """How the articles are set; both panes share it.

    Values out of reach are brought to the nearest that can be read.

    Attributes
    ----------
    font
        The family of the letters.
    size
        Of the letters, in device-independent pixels.
    line_height
        Distance of the lines as a multiple of `size`.
    measure
        How many characters a line holds at most.
    """

    font: FontChoice = FontChoice.SERIF
    size: int = 18
    line_height: float = 1.55
    measure: int = 68

    def __post_init__(self) -> None:
        for name, (least, most) in TYPESETTING_LIMITS.items():
            value = min(max(getattr(self, name), least), most)
            object.__setattr__(self, name, value)


TYPESETTING_LIMITS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {"size": (10, 60), "line_height": (1.1, 2.5), "measure": (30, 160)}
)
"""The least and the most of each measure of `Typesetting`."""


@dataclass(frozen=True, slots=True)
class RecentPair:
    """Two files that were compared.

    Attributes
    ----------
    original, copy
        The files.
    original_encoding, copy_encoding
        The codecs that were chosen for them; None where the encoding was found.
    """

    original: Path
    copy: Path
    original_encoding: str | None = None
    copy_encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered from one run to the next.

    Attributes
    ----------
    theme
        Light, dark, or as the system has it.
    recent_pairs
        What was compared, the latest first.
    recent_sessions
        The files of sessions, the latest first.
    last_folder
        Where a file was last opened or written; None before the first time.
    typesetting
        How the articles are set.
    colours
        The palette; automatic is high contrast where the system asks for it.
    reduced_motion
        Whether nothing is to move or flash, even where the system has it so.
    starts_over
        Whether a step beyond the last difference, asked for again, leads to the first.
    shortcuts
        Names of commands, each with the keys that the reader chose; empty for none.
    layout
        How they are laid out.
    language
        The code of the language that the window speaks; None for the system's.
    lexicon
        The file of the lexicon that is asked in comparing; None for none.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    recent_pairs: tuple[RecentPair, ...] = ()
    last_folder: Path | None = None
    typesetting: Typesetting = Typesetting()
    colours: ColourChoice = ColourChoice.AUTOMATIC
    reduced_motion: bool = False
    starts_over: bool = True
    shortcuts: tuple[tuple[str, str], ...] = ()
    layout: LayoutChoice = LayoutChoice.SIDES
    recent_sessions: tuple[Path, ...] = ()
    language: str | None = None
    lexicon: Path | None = None


class SettingsFile:
    """The settings of this run, kept in a file whenever one of them changes.

    Parameters
    ----------
    path
        Where they are kept; the file need not be there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._settings = load(path)

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    def change(self, **changes: Any) -> None:
        """Replace the settings of these names."""
        changed = replace(self._settings, **changes)
        if changed != self._settings:
            self._settings = changed
            save(changed, self._path)


def load(path: Path) -> Settings:
    """Return the settings kept in `path`, or the defaults where there are none."""
    try:
        data = json.loads(path.read_bytes())
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:
        log.warning("The settings in %s were not understood: %s", path, error)
        return Settings()
    if not isinstance(data, dict):
        log.warning("The settings in %s are not an object", path)
        return Settings()
    return Settings(**dict(_understood(data)))


def save(settings: Settings, path: Path) -> None:
    """Keep `settings` in `path`; a failure is logged and does not bother the reader."""
    data = {
        "theme": settings.theme,
        "recent_pairs": [
            asdict(pair) | {"original": str(pair.original), "copy": str(pair.copy)}
            for pair in settings.recent_pairs
        ],
        "recent_sessions": [str(path) for path in settings.recent_sessions],
        "last_folder": settings.last_folder and str(settings.last_folder),
        "typesetting": asdict(settings.typesetting),
        "colours": settings.colours,
        "reduced_motion": settings.reduced_motion,
        "starts_over": settings.starts_over,
        "shortcuts": dict(settings.shortcuts),
        "layout": settings.layout,
        "language": settings.language,
        "lexicon": settings.lexicon and str(settings.lexicon),
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, json.dumps(data, indent=2) + "\n")
    except (OSError, UnwritableFileError) as error:
        log.warning("The settings were not kept: %s", error)


def _understood(data: Mapping[str, object]) -> list[tuple[str, Any]]:
    fields = []
    for name, value in data.items():
        parse = _PARSERS.get(name)
        if parse is None:
            log.warning("There is no setting “%s”", name)
            continue
        try:
            fields.append((name, parse(value)))
        except (TypeError, ValueError, KeyError) as error:
            log.warning("The setting “%s” was not understood: %r", name, error)
    return fields


def _pairs(value: object) -> tuple[RecentPair, ...]:
    if not isinstance(value, list):
        message = "not a list"
        raise TypeError(message)
    return tuple(
        RecentPair(
            _path(one["original"]),
            _path(one["copy"]),
            _encoding(one.get("original_encoding")),
            _encoding(one.get("copy_encoding")),
        )
        for one in value
    )


def _encoding(value: object) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        message = f"not an encoding: {value!r}"
        raise TypeError(message)
    try:
        return codecs.lookup(value).name
    except LookupError as error:
        message = f"not an encoding: {value}"
        raise ValueError(message) from error


def _paths(value: object) -> tuple[Path, ...]:
    if not isinstance(value, list):
        message = "not a list"
        raise TypeError(message)
    return tuple(map(_path, value))


def _path(value: object) -> Path:
    if not isinstance(value, str) or not value or "\0" in value:
        message = f"not a path: {value!r}"
        raise TypeError(message)
    return Path(value)


def _optional_path(value: object) -> Path | None:
    return None if value is None else _path(value)


def _typesetting(value: object) -> Typesetting:
    if not isinstance(value, dict):
        message = "not an object"
        raise TypeError(message)
    return Typesetting(
        FontChoice(value["font"]),
        round(_number(value["size"])),
        _number(value["line_height"]),
        round(_number(value["measure"])),
    )


def _shortcuts(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        message = "not an object"
        raise TypeError(message)
    if not all(isinstance(keys, str) for keys in value.values()):
        message = "keys that are no text"
        raise TypeError(message)
    return tuple(sorted(value.items()))


def _language(value: object) -> str | None:
    if value is not None and not isinstance(value, str):
        message = f"not the code of a language: {value!r}"
        raise TypeError(message)
    return value


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        message = f"neither true nor false: {value!r}"
        raise TypeError(message)
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        message = f"not a number: {value!r}"
        raise TypeError(message)
    if not isfinite(value):
        message = f"not a number: {value!r}"
        raise ValueError(message)
    return float(value)


_PARSERS: Mapping[str, Callable[[object], object]] = MappingProxyType(
    {
        "theme": lambda value: ThemeChoice(str(value)),
        "recent_pairs": _pairs,
        "recent_sessions": _paths,
        "last_folder": _optional_path,
        "typesetting": _typesetting,
        "colours": lambda value: ColourChoice(str(value)),
        "reduced_motion": _switch,
        "starts_over": _switch,
        "shortcuts": _shortcuts,
        "layout": lambda value: LayoutChoice(str(value)),
        "language": _language,
        "lexicon": _optional_path,
    }
)
