"""Sessions in files: two articles and what the reader did with them; knows no Qt.

An article is kept as the path to its file and the SHA-256 of it, a pasted one as its
text. What is not understood makes the whole file a broken one: half a session would be
saved over the whole of it. What was added to the format since, the encoding that was
chosen for a file, may be missing; an older Unspin of the same version passes over it.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import viewer
from viewer.errors import ViewerError
from viewer.messages import QT_TRANSLATE_NOOP
from viewer.model import Ignore, Kind, Nature, Side
from viewer.sessions.anchoring import Anchor, Quote
from viewer.sessions.filters import Filter, Pair
from viewer.sessions.keeping import Kept, Marked
from viewer.storage import write_file

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from viewer.model import Article

_T = TypeVar("_T")

SUFFIX: Final = ".unspin"

_FORMAT: Final = "unspin-session"
_VERSION: Final = 1
_LARGEST: Final = 200_000_000

_NOT_A_SESSION: Final = QT_TRANSLATE_NOOP(
    "Sessions", "“{name}” is not a session of Unspin."
)
_OTHER_VERSION: Final = QT_TRANSLATE_NOOP(
    "Sessions", "“{name}” was saved by another version of Unspin."
)
_DAMAGED: Final = QT_TRANSLATE_NOOP(
    "Sessions", "The session in “{name}” is damaged and was not opened."
)
_TOO_LARGE: Final = QT_TRANSLATE_NOOP(
    "Sessions", "“{name}” is too large for a session."
)


class SessionFileError(ViewerError):
    """A session could not be had from a file; what was open stays open."""


@dataclass(frozen=True, slots=True)
class SavedArticle:
    """One side of a session.

    Attributes
    ----------
    name
        What the reader knows it by.
    sha256
        Of its bytes when the session was saved.
    path
        Its file; None for a pasted text.
    relative
        The same from the folder of the session, or nothing.
    text
        The pasted text; None where there is a file.
    encoding
        The codec that was chosen for the file; None where it is to be found.
    """

    name: str
    sha256: str
    path: Path | None = None
    relative: str = ""
    text: str | None = None
    encoding: str | None = None

    def where(self, session: Path | None) -> Path | None:
        """Return where the file is now: where it was, or beside the session.

        Parameters
        ----------
        session
            The file of the session, or None for one that never had any.
        """
        beside = session.absolute().parent / self.relative if session else None
        for path in (self.path, beside if self.relative else None):
            if path is not None and path.is_file():
                return path
        return None


@dataclass(frozen=True, slots=True)
class SavedSession:
    """A session as it is kept.

    Attributes
    ----------
    articles
        The two sides.
    kept
        What the reader did.
    widths
        Of the two panes, in proportion; None where they are not known.
    saved_as
        For work that was never saved, the file of the session that it belongs to.
    """

    articles: Mapping[Side, SavedArticle]
    kept: Kept
    widths: tuple[int, int] | None = None
    saved_as: Path | None = None


def saved_article(article: Article, folder: Path | None) -> SavedArticle:
    """Return how an article is kept in a session in `folder`."""
    source = article.source
    if source.path is None:
        return SavedArticle(source.name, source.sha256, text=article.text)
    path = source.path.absolute()
    relative = ""
    if folder is not None:
        try:
            relative = Path(os.path.relpath(path, folder.absolute())).as_posix()
        except ValueError:  # on another drive
            relative = ""
    return SavedArticle(
        source.name, source.sha256, path, relative, encoding=source.chosen
    )


def save_session(path: Path, session: SavedSession) -> None:
    """Write a session to `path`.

    Raises
    ------
    UnwritableFileError
        If that is not possible; a session that was there before is untouched.
    """
    data = {
        "format": _FORMAT,
        "version": _VERSION,
        "tool": f"Unspin {viewer.__version__}",
        **{side.value: _article_data(session.articles[side]) for side in Side},
        **_kept_data(session.kept),
        "widths": session.widths and list(session.widths),
        "saved_as": session.saved_as and str(session.saved_as),
    }
    write_file(path, json.dumps(data, ensure_ascii=False, indent=1) + "\n")


def load_session(path: Path) -> SavedSession:
    """Return the session in the file at `path`.

    Raises
    ------
    SessionFileError
        If there is none, or one that is not understood, with a sentence to show.
    """
    data = _json(path)
    if not isinstance(data, dict) or data.get("format") != _FORMAT:
        raise SessionFileError(
            _NOT_A_SESSION.filled(name=path.name),
            hint=QT_TRANSLATE_NOOP(
                "Sessions", "Choose a file that was saved by Save Session."
            ),
        )
    if data.get("version") != _VERSION:
        raise SessionFileError(
            _OTHER_VERSION.filled(name=path.name),
            hint=QT_TRANSLATE_NOOP(
                "Sessions",
                "Open it with the version that it was saved by, or a newer one.",
            ),
        )
    try:
        return SavedSession(
            articles={side: _article(data[side.value]) for side in Side},
            kept=_kept(data),
            widths=_optional(data["widths"], _widths),
            saved_as=_optional(data["saved_as"], _path),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SessionFileError(
            _DAMAGED.filled(name=path.name),
            hint=QT_TRANSLATE_NOOP(
                "Sessions", "The articles themselves are not touched by it."
            ),
        ) from error


def _json(path: Path) -> object:
    try:
        if path.stat().st_size > _LARGEST:
            raise SessionFileError(_TOO_LARGE.filled(name=path.name))
        return json.loads(path.read_bytes())
    except OSError as error:
        from viewer.readers.files import explained  # noqa: PLC0415 - seldom needed

        unread = explained(path, error)
        raise SessionFileError(unread.sentence, hint=unread.hint) from error
    except (ValueError, RecursionError):
        return None


# Writing


def _article_data(article: SavedArticle) -> dict[str, object]:
    data: dict[str, object] = {"name": article.name, "sha256": article.sha256}
    if article.path is None:
        return data | {"text": article.text}
    data |= {"path": str(article.path), "relative": article.relative}
    if article.encoding is not None:
        data["encoding"] = article.encoding
    return data


def _kept_data(kept: Kept) -> dict[str, object]:
    filters = kept.filters
    pair = filters.pair
    return {
        "ignored": sorted(kept.ignored),
        "filter": {
            "kinds": sorted(filters.kinds),
            "natures": sorted(filters.natures),
            "text": filters.text,
            "pair": pair and {"original": pair.original, "copy": pair.copy},
        },
        "set_asides": _marked_data(kept.set_asides, "reason"),
        "notes": _marked_data(kept.notes, "note"),
        "current": kept.current and _anchor_data(kept.current),
        "places": {
            side.value: {**_quote_data(quote), "above": above}
            for side, (quote, above) in kept.places.items()
        },
    }


def _marked_data(marked: Marked, name: str) -> list[dict[str, object]]:
    return [{**_anchor_data(anchor), name: text} for anchor, text in marked]


def _anchor_data(anchor: Anchor) -> dict[str, object]:
    sides = {side.value: _quote_data(anchor.on(side)) for side in Side}
    return {"kind": anchor.kind, **sides}


def _quote_data(quote: Quote) -> dict[str, object]:
    return {
        "start": quote.start,
        "text": quote.text,
        "length": quote.length,
        "before": quote.before,
        "after": quote.after,
    }


# Reading


def _article(data: Mapping[str, object]) -> SavedArticle:
    name, sha256 = _text(data["name"]), _text(data["sha256"])
    if "text" in data:
        return SavedArticle(name, sha256, text=_text(data["text"]))
    relative = _text(data["relative"])
    if "\0" in relative:
        raise ValueError(relative)
    encoding = _optional(data.get("encoding"), _encoding)
    return SavedArticle(name, sha256, _path(data["path"]), relative, encoding=encoding)


def _encoding(data: object) -> str:
    from viewer.readers import codec_of  # noqa: PLC0415 - slow to load, seldom there

    codec = codec_of(_text(data))
    if codec is None:
        raise ValueError(data)
    return codec


def _kept(data: Mapping[str, object]) -> Kept:
    filters = _mapping(data["filter"])
    places = _mapping(data["places"])
    return Kept(
        set_asides=_marked(data["set_asides"], "reason"),
        notes=_marked(data["notes"], "note"),
        filters=Filter(
            kinds=frozenset(map(Kind, _texts(filters["kinds"]))),
            natures=frozenset(map(Nature, _texts(filters["natures"]))),
            text=_text(filters["text"]),
            pair=_optional(filters["pair"], _pair),
        ),
        ignored=frozenset(map(Ignore, _texts(data["ignored"]))),
        current=_optional(data["current"], _anchor),
        places={
            Side(side): (_quote(place), _pixels(_mapping(place)["above"]))
            for side, place in places.items()
        },
    )


def _marked(data: object, name: str) -> Marked:
    return tuple((_anchor(one), _text(_mapping(one)[name])) for one in _list(data))


def _anchor(data: object) -> Anchor:
    fields = _mapping(data)
    return Anchor(
        Kind(_text(fields["kind"])), _quote(fields["original"]), _quote(fields["copy"])
    )


def _quote(data: object) -> Quote:
    fields = _mapping(data)
    return Quote(
        _count(fields["start"]),
        _text(fields["text"]),
        _count(fields["length"]),
        _text(fields["before"]),
        _text(fields["after"]),
    )


def _pair(data: object) -> Pair:
    fields = _mapping(data)
    return Pair(_text(fields["original"]), _text(fields["copy"]))


def _widths(data: object) -> tuple[int, int]:
    original, copy = map(_count, _list(data))
    return original, copy


def _path(data: object) -> Path:
    text = _text(data)
    if not text or "\0" in text:
        raise ValueError(text)
    return Path(text)


def _optional(data: object, read: Callable[[object], _T]) -> _T | None:
    return None if data is None else read(data)


def _text(data: object) -> str:
    if not isinstance(data, str):
        raise TypeError(data)
    return data


def _texts(data: object) -> list[str]:
    return [_text(one) for one in _list(data)]


def _count(data: object) -> int:
    if not isinstance(data, int) or isinstance(data, bool) or data < 0:
        raise TypeError(data)
    return data


def _pixels(data: object) -> float:
    if not isinstance(data, (int, float)) or not isfinite(data):
        raise TypeError(data)
    return float(data)


def _list(data: object) -> list[object]:
    if not isinstance(data, list):
        raise TypeError(data)
    return data


def _mapping(data: object) -> Mapping[str, object]:
    if not isinstance(data, dict):
        raise TypeError(data)
    return data
