"""The JSON form of a saved session, both ways.

What is not understood makes the whole of it broken: half a session would be saved over
the whole of it. What was added to the format since, the encoding that was chosen for a
file and the lexicon, may be missing; an older Unspin of the same version passes over
it.
"""

from __future__ import annotations

from dataclasses import asdict
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from viewer.model import Ignore, Kind, Nature, Side
from viewer.sessions.anchoring import Anchor, Quote
from viewer.sessions.filters import Filter, Pair
from viewer.sessions.keeping import Kept, Marked
from viewer.sessions.saved import SavedArticle, SavedLexicon, SavedSession

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_T = TypeVar("_T")


def data_of(session: SavedSession) -> dict[str, object]:
    """Return what JSON can write of a session."""
    data = {
        **{side.value: _article_data(session.articles[side]) for side in Side},
        **_kept_data(session.kept),
        "widths": session.widths and list(session.widths),
        "saved_as": session.saved_as and str(session.saved_as),
    }
    if session.lexicon is not None:
        data["lexicon"] = asdict(session.lexicon)
    return data


def session_in(data: Mapping[str, object]) -> SavedSession:
    """Return the session in what was read.

    Raises
    ------
    KeyError, TypeError, ValueError
        If anything in it is missing, or not what it must be.
    """
    return SavedSession(
        articles={side: _article(_mapping(data[side.value])) for side in Side},
        kept=_kept(data),
        widths=_optional(data["widths"], _widths),
        saved_as=_optional(data["saved_as"], _path),
        lexicon=_optional(data.get("lexicon"), _lexicon),
    )


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


def _lexicon(data: object) -> SavedLexicon:
    fields = _mapping(data)
    return SavedLexicon(_text(fields["name"]), _text(fields["sha256"]))


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
