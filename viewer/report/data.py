"""Writes a comparison as data: JSON of the format "unspin-comparison", version 2.

Version 2 has in addition what the reader did: "review" as a whole, and "counted",
"set_aside", "ignored" and "note" of every difference.
"""

from __future__ import annotations

import json
import platform
import re
from typing import TYPE_CHECKING, Any

from viewer.model import Side
from viewer.report.places import wordings
from viewer.report.provenance import NAME, VERSION, ignored_names, time_with_zone
from viewer.report.reviewed import UNREVIEWED, Standing, standings

if TYPE_CHECKING:
    from datetime import datetime

    from viewer.model import (
        Article,
        Comparison,
        Difference,
        Finding,
        Lexicon,
        Pairing,
        Span,
    )
    from viewer.report.reviewed import Reviewed

FORMAT = "unspin-comparison"
FORMAT_VERSION = 2

_HALF_SURROGATE = re.compile("[\ud800-\udfff]")


def json_data(
    comparison: Comparison, *, made_at: datetime, reviewed: Reviewed = UNREVIEWED
) -> str:
    """Return the comparison as JSON: keys in a fixed order, only the time varies."""
    data = to_dict(comparison, made_at=made_at, reviewed=reviewed)
    lines = (f"{_dump(key)}: {_by_line(value)}" for key, value in data.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def to_dict(
    comparison: Comparison, *, made_at: datetime, reviewed: Reviewed = UNREVIEWED
) -> dict[str, Any]:
    """Return the comparison as lists and dictionaries; offsets are code points.

    All differences are in it, whether they count for the reader or not, and measures
    and findings are of them all.
    """
    return {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "original": _article(comparison.original, Side.ORIGINAL),
        "copy": _article(comparison.copy, Side.COPY),
        "pairings": [_pairing(each) for each in comparison.pairings],
        "differences": [
            {**_difference(comparison, each), **_standing(each, reviewed)}
            for each in comparison.differences
        ],
        "review": _review(comparison, reviewed),
        "measures": {each.name: each.value for each in comparison.measures},
        "findings": [_finding(comparison, each) for each in comparison.findings],
        "options": {
            "ignore": ignored_names(comparison.options),
            "language": comparison.options.language,
            "lexicon": _lexicon(comparison.options.lexicon),
            "ignored": comparison.ignored,
        },
        "tool": {
            "name": NAME,
            "version": VERSION,
            "python": platform.python_version(),
            "made_at": time_with_zone(made_at),
        },
    }


def _by_line(value: object) -> str:
    """Write a list with one entry a line, so that two files can be compared by line."""
    if isinstance(value, list) and value:
        return "[\n " + ",\n ".join(map(_dump, value)) + "\n]"
    return _dump(value)


def _dump(value: object) -> str:
    data = json.dumps(value, ensure_ascii=False)
    return _HALF_SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", data)


def _article(article: Article, role: Side) -> dict[str, Any]:
    source = article.source
    return {
        "name": source.name,
        "role": role.value,
        "sha256": source.sha256,
        "text_sha256": article.text_sha256,
        "size": source.size,
        "encoding": source.encoding,
        "encoding_evidence": source.evidence.value,
        "reader": source.reader,
        "language": article.language,
        "words": article.word_count,
    }


def _pairing(pairing: Pairing) -> dict[str, Any]:
    return {
        "unit": pairing.unit.value,
        "original": None if pairing.original is None else _span(pairing.original),
        "copy": None if pairing.copy is None else _span(pairing.copy),
        "moved": pairing.moved,
        "similarity": round(pairing.similarity, 4),
    }


def _difference(comparison: Comparison, difference: Difference) -> dict[str, Any]:
    original, copy = wordings(comparison, difference)
    inside = difference.inside
    return {
        "id": difference.id,
        "kind": difference.kind.value,
        "nature": difference.nature and difference.nature.value,
        "evidence": difference.evidence and difference.evidence.value,
        "inside": inside and comparison.differences[inside - 1].id,
        "original": _span(difference.original),
        "copy": _span(difference.copy),
        "original_text": original,
        "copy_text": copy,
    }


def _lexicon(lexicon: Lexicon | None) -> dict[str, str] | None:
    if lexicon is None:
        return None
    return {"name": lexicon.name, "sha256": lexicon.sha256}


def _standing(difference: Difference, reviewed: Reviewed) -> dict[str, Any]:
    """Return whether a difference counts, why not, and what the reader noted."""
    number = difference.number
    reason = reviewed.set_asides.get(number)
    return {
        "counted": reviewed.is_counted(number),
        "set_aside": None if reason is None else {"reason": reason},
        "ignored": [rule.value for rule in reviewed.rules_of(number)],
        "note": reviewed.notes.get(number),
    }


def _review(comparison: Comparison, reviewed: Reviewed) -> dict[str, Any]:
    counts = standings(comparison, reviewed)
    selection = reviewed.selection
    return {
        "differences": len(comparison.differences),
        "counted": counts[Standing.COUNTED],
        "set_aside": counts[Standing.SET_ASIDE],
        "ignored": counts[Standing.IGNORED],
        "not_asked_for": counts[Standing.NOT_ASKED_FOR],
        "rules": [
            {"rule": rule.value, "count": count}
            for rule, count in reviewed.left_out().items()
        ],
        "asked_for": selection and selection.wanted,
    }


def _finding(comparison: Comparison, finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "title": finding.title,
        "statement": finding.statement,
        "count": finding.count,
        "of": finding.of,
        "differences": [
            comparison.differences[number - 1].id for number in finding.differences
        ],
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]
