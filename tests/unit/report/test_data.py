from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from tests.comparisons import added, by_hand, dropped, moved, substituted
from viewer import __version__
from viewer.model import Comparison, Ignore, Options, Span
from viewer.report import json_data, to_dict

MADE_AT = datetime(2026, 3, 14, 15, 9, 26, tzinfo=UTC)


@pytest.fixture
def comparison() -> Comparison:
    return by_hand(
        "The leader 😀 left.\n\nIt moved away.\n\nOld end.",
        "It moved away.\n\nThe captain 😀 left.",
        substituted("leader", "captain"),
        moved("It moved away."),
        substituted("away.\n\nOld"[:4], "away", inside=2),
        dropped("Old end."),
        rows=[(0, 1), (2, None)],
        crossing=[(1, 0)],
        options=Options(ignore=frozenset({Ignore.PUNCTUATION, Ignore.CASE})),
    )


def test_has_the_keys_of_the_format_in_their_order(comparison: Comparison) -> None:
    data = json.loads(json_data(comparison, made_at=MADE_AT))

    assert (data["format"], data["version"]) == ("unspin-comparison", 2)
    assert list(data) == [
        "format", "version", "original", "copy", "pairings", "differences", "review",
        "measures", "findings", "options", "tool",
    ]  # fmt: skip


def test_describes_the_articles(comparison: Comparison) -> None:
    data = to_dict(comparison, made_at=MADE_AT)

    assert data["original"] == {
        "name": "original.txt",
        "role": "original",
        "sha256": comparison.original.source.sha256,
        "text_sha256": comparison.original.text_sha256,
        "size": len(comparison.original.text.encode()),
        "encoding": comparison.original.source.encoding,
        "encoding_evidence": "given as text",
        "reader": "plain text",
        "language": comparison.original.language,
        "words": 8,
    }


def test_gives_differences_with_offsets_and_wording(comparison: Comparison) -> None:
    first, _, inner, last = to_dict(comparison, made_at=MADE_AT)["differences"]

    assert first == {
        "id": "D-001",
        "kind": "substituted",
        "nature": "wording",
        "evidence": None,
        "inside": None,
        "original": [4, 10],
        "copy": [20, 27],
        "original_text": "leader",
        "copy_text": "captain",
        "counted": True,
        "set_aside": None,
        "ignored": [],
        "note": None,
    }
    assert inner["inside"] == "D-002"
    assert (last["kind"], last["nature"], last["copy_text"]) == ("dropped", None, "")
    assert last["copy"][0] == last["copy"][1]


def test_offsets_lead_to_the_wording_in_code_points(comparison: Comparison) -> None:
    data = to_dict(comparison, made_at=MADE_AT)

    for each in data["differences"]:
        for side in ("original", "copy"):
            text = getattr(comparison, side).text
            assert Span(*each[side]).of(text) == each[f"{side}_text"]


def test_gives_pairings(comparison: Comparison) -> None:
    pairings = to_dict(comparison, made_at=MADE_AT)["pairings"]

    assert pairings[1]["copy"] is None
    assert pairings[2] == {
        "unit": "paragraph",
        "original": [20, 34],
        "copy": [0, 14],
        "moved": True,
        "similarity": 0.0,
    }


def test_names_the_differences_behind_a_finding(comparison: Comparison) -> None:
    findings = to_dict(comparison, made_at=MADE_AT)["findings"]

    changes = next(each for each in findings if each["id"] == "changes")
    assert changes["differences"] == ["D-001", "D-002", "D-003", "D-004"]
    assert set(changes) == {"id", "title", "statement", "count", "of", "differences"}


def test_measures_are_numbers(comparison: Comparison) -> None:
    measures = to_dict(comparison, made_at=MADE_AT)["measures"]

    assert measures["substituted_count"] == 2
    assert all(isinstance(value, int | float) for value in measures.values())


def test_says_how_to_make_it_again(comparison: Comparison) -> None:
    data = to_dict(comparison, made_at=MADE_AT)

    assert data["options"] == {
        "ignore": ["case", "punctuation"],
        "language": None,
        "lexicon": None,
        "ignored": 0,
    }
    assert data["tool"]["name"] == "unspin"
    assert data["tool"]["version"] == __version__


def test_only_the_time_varies(comparison: Comparison) -> None:
    later = MADE_AT + timedelta(hours=1)

    one, other = (json_data(comparison, made_at=at) for at in (MADE_AT, later))

    assert one == json_data(comparison, made_at=MADE_AT)
    assert one.replace("15:09:26", "16:09:26") == other


def test_the_time_has_its_zone(comparison: Comparison) -> None:
    there = MADE_AT.astimezone(timezone(timedelta(hours=2)))

    data = to_dict(comparison, made_at=there)

    assert data["tool"]["made_at"] == "2026-03-14 17:09:26+02:00"


def test_text_stays_readable() -> None:
    changed = by_hand("é 😀", "ü 😀", substituted("é", "ü"))

    assert '"original_text": "é"' in json_data(changed, made_at=MADE_AT)


def test_half_a_surrogate_does_not_break_the_encoding() -> None:
    broken = by_hand("a \ud83d b", "c", substituted("a \ud83d b", "c"))

    data = json_data(broken, made_at=MADE_AT)

    assert json.loads(data.encode("utf-8"))["differences"][0]["original_text"] == (
        "a \ud83d b"
    )


def test_an_empty_comparison_has_empty_lists() -> None:
    data = json.loads(json_data(by_hand("", ""), made_at=MADE_AT))

    assert data["differences"] == data["pairings"] == []


def test_an_added_passage_has_no_wording_in_the_original() -> None:
    made = by_hand("a b", "a x b", added("x", before="b"))

    (difference,) = to_dict(made, made_at=MADE_AT)["differences"]

    assert difference["original"] == [1, 1]
    assert difference["original_text"] == ""
