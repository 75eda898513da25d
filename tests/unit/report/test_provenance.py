from __future__ import annotations

import shlex
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.comparisons import by_hand
from viewer.model import Comparison, EncodingEvidence, Ignore, Options
from viewer.readers.lexicons import ListedWords
from viewer.report.data import to_dict
from viewer.report.provenance import (
    article_facts,
    command_line,
    option_facts,
    time_with_zone,
)


def from_files(original: str, copy: str, options: Options | None = None) -> Comparison:
    made = by_hand("a", "a", names=(original, copy), options=options)
    sides = [
        replace(each, source=replace(each.source, path=Path("/x") / each.source.name))
        for each in (made.original, made.copy)
    ]
    return replace(made, original=sides[0], copy=sides[1])


def test_gives_the_command_that_makes_the_report_again() -> None:
    options = Options(
        ignore=frozenset({Ignore.WHITE_SPACE, Ignore.CASE}),
        language="en",
        lexicon=ListedWords("-my words.txt", "ab12", {}),
    )

    command = command_line(from_files("my article.txt", "-copy.txt", options))

    assert command is not None
    assert shlex.split(command) == [
        "unspin", "report", "my article.txt", "./-copy.txt", "-o", "report.html",
        "--ignore", "case,white-space", "--language", "en",
        "--lexicon", "./-my words.txt",
    ]  # fmt: skip


def test_the_command_reads_in_the_encoding_that_was_chosen() -> None:
    made = from_files("a.txt", "b.txt")
    source = replace(made.copy.source, chosen="cp1251")

    command = command_line(replace(made, copy=replace(made.copy, source=source)))

    assert command is not None
    assert command.endswith("-o report.html --encoding-copy cp1251")


def test_text_that_was_pasted_has_no_command() -> None:
    assert command_line(by_hand("a", "a")) is None


def test_tells_how_the_encoding_was_found() -> None:
    article = by_hand("a", "a").original
    source = replace(
        article.source, encoding="cp1252", evidence=EncodingEvidence.DETECTED
    )

    facts = dict(article_facts(replace(article, source=source)))

    assert facts["Encoding"] == "cp1252 (detected from the bytes)"
    assert dict(article_facts(article))["Encoding"] == "given as text, not as a file"


def test_tells_which_encoding_was_passed_over_for_one_that_was_chosen() -> None:
    article = by_hand("a", "a").original
    source = replace(
        article.source,
        encoding="KOI8-U",
        evidence=EncodingEvidence.CHOSEN,
        detected="KOI8-R",
    )

    facts = dict(article_facts(replace(article, source=source)))

    assert facts["Encoding"] == "KOI8-U (chosen by the reader; detected: KOI8-R)"


def test_tells_what_was_left_out() -> None:
    made = by_hand("a", "a", options=Options(ignore=frozenset({Ignore.CASE})))

    facts = dict(option_facts(replace(made, ignored=3)))

    assert facts["Differences left out"] == "case (3 not listed)"


def test_tells_the_lexicon_and_its_bytes() -> None:
    lexicon = ListedWords("words.txt", "ab12", {})
    made = by_hand("a", "a", options=Options(lexicon=lexicon))

    facts = dict(option_facts(made))

    assert facts["Lexicon"] == "words.txt (SHA-256 ab12)"
    assert dict(option_facts(by_hand("a", "a")))["Lexicon"] == "none"
    assert to_dict(made, made_at=datetime(2026, 3, 14, tzinfo=UTC))["options"][
        "lexicon"
    ] == {"name": "words.txt", "sha256": "ab12"}


def test_a_time_without_a_zone_is_local() -> None:
    moment = datetime(2026, 3, 14, 15, 9, 26)  # noqa: DTZ001 - that is the case here

    assert time_with_zone(moment) == time_with_zone(moment.astimezone())
