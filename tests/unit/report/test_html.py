from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.comparisons import added, by_hand, dropped, moved, substituted
from tests.unit.report.reading_back import ReadReport
from viewer import __version__
from viewer.errors import CancelledError
from viewer.model import Difference, Kind, Side, Span
from viewer.report import html_parts, html_report

if TYPE_CHECKING:
    from viewer.model import Article, Comparison

MADE_AT = datetime(2026, 3, 14, 15, 9, 26, tzinfo=UTC)
GOLDEN = Path(__file__).parents[2] / "data" / "report_small.html"

NASTY = (
    "x <script>alert(1)</script> ]]> & &amp; 'q' \"d\" \u202eback\u202c \x00\x1b[31m"
)
RIGHT_TO_LEFT = (
    "\u05d6\u05d4 \u05d8\u05e7\u05e1\u05d8 \u05d1\u05e2\u05d1\u05e8\u05d9\u05ea"
)


@pytest.fixture
def comparison() -> Comparison:
    """Give a pair with every kind of difference, one of them within a moved one."""
    return by_hand(
        "A headline\n\n"
        "The leader met 12 men by the near future.\n\n"
        "A passage that moved speaks of the leader too, at some length.\n\n"
        f"{NASTY} {RIGHT_TO_LEFT} \U0001f600 end.",
        "The captain met 12 men by the in future.\n\n"
        f"{NASTY} {RIGHT_TO_LEFT} \U0001f600 end, indeed.\n\n"
        "A passage that moved speaks of the big cheese too, at some length.\n\n"
        "An added paragraph.",
        dropped("A headline"),
        substituted("leader met", "captain met"),
        substituted("near", "in"),
        moved(
            "A passage that moved speaks of the leader too, at some length.",
            "A passage that moved speaks of the big cheese too, at some length.",
        ),
        substituted("leader too", "big cheese too", inside=4),
        added(", indeed"),
        added("An added paragraph."),
        rows=[(0, None), (1, 0), (3, 1), (None, 3)],
        crossing=[(2, 2)],
    )


def report(comparison: Comparison) -> str:
    return html_report(comparison, made_at=MADE_AT)


def paragraphs(article: Article) -> list[str]:
    return [span.of(article.text) for span in article.paragraphs]


def test_the_parts_make_the_whole(comparison: Comparison) -> None:
    parts = html_parts(comparison, made_at=MADE_AT)

    assert "".join(parts) == report(comparison)


def test_a_part_is_made_when_it_is_asked_for(comparison: Comparison) -> None:
    told: list[float] = []

    parts = html_parts(comparison, made_at=MADE_AT, progress=told.append)
    before = list(told)
    next(parts)

    assert before == []
    assert max(told) < 1.0


def test_every_element_is_closed_in_order(comparison: Comparison) -> None:
    read = ReadReport(report(comparison))

    assert read.tags[:2] == ["html", "head"]


def test_ids_are_unique_and_every_link_has_a_target(comparison: Comparison) -> None:
    read = ReadReport(report(comparison))

    assert len(set(read.ids)) == len(read.ids)
    assert {link.removeprefix("#") for link in read.links} <= set(read.ids)


def test_both_articles_are_complete(comparison: Comparison) -> None:
    read = ReadReport(report(comparison))

    for side in Side:
        article = comparison.article(side)
        there = [
            read.passages[f"{side}-{n + 1}"] for n in range(len(article.paragraphs))
        ]
        assert there == paragraphs(article)


def test_every_difference_has_a_row_and_a_mark(comparison: Comparison) -> None:
    read = ReadReport(report(comparison))

    for each in comparison.differences:
        assert read.ids.count(each.id) == 1
        for side in Side:
            if each.on(side):
                assert f"{side}-{each.id}" in read.ids


def test_nothing_is_loaded_and_nothing_runs(comparison: Comparison) -> None:
    page = report(comparison)

    read = ReadReport(page)

    assert not {"script", "link", "img", "iframe", "object", "base"} & set(read.tags)
    names = {name for _, name, _ in read.attributes}
    assert not {name for name in names if name.startswith("on")} | names & {
        "src",
        "style",
    }
    assert all(link.startswith("#") for link in read.links)
    assert not re.search(r"url\(|@import", page)


def test_the_policy_allows_its_own_style_and_nothing_else(
    comparison: Comparison,
) -> None:
    page = report(comparison)

    style = page.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = next(
        value
        for tag, name, value in ReadReport(page).attributes
        if tag == "meta" and name == "content" and "default-src" in value
    )
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")
    assert "unsafe-inline" not in page
    assert '<meta name="referrer" content="no-referrer">' in page


def test_what_an_article_holds_cannot_act(comparison: Comparison) -> None:
    page = report(comparison)

    assert "<script" not in page
    assert "]]>" not in page
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", page)
    assert '<span class="unseen">U+202E</span>' in page


def test_names_of_files_cannot_act_either() -> None:
    names = ("<b>a.txt", 'c\u202etxt"onload="x.exe')

    page = report(by_hand("a", "b", substituted("a", "b"), names=names))

    read = ReadReport(page)
    assert "b" not in read.tags[: read.tags.index("main")]
    assert "\u202e" not in page
    assert not [name for _, name, _ in read.attributes if name == "onload"]


def test_a_screen_reader_hears_what_was_done(comparison: Comparison) -> None:
    read = ReadReport(report(comparison))

    assert "[D-003 substituted: “near” by “in”]" in read.text
    assert "[D-001 dropped: “A headline”]" in read.text


def test_an_empty_cell_says_so_in_words(comparison: Comparison) -> None:
    read = ReadReport(report(comparison))

    assert "Nothing here in the copy." in read.text
    assert "Nothing here in the original." in read.text


def test_a_dropped_paragraph_needs_no_sign_beside_its_empty_cell(
    comparison: Comparison,
) -> None:
    read = ReadReport(report(comparison))

    assert "original-D-001" in read.ids
    assert "copy-D-001" not in read.ids


def test_both_ends_of_a_moved_passage_are_linked(comparison: Comparison) -> None:
    read = ReadReport(report(comparison))

    assert "Nothing here in the copy: moved, see ¶3." in read.text
    assert "Nothing here in the original: moved, see ¶3." in read.text
    assert {"#original-D-004", "#copy-D-004"} <= set(read.links)


def test_substitutions_are_gathered_by_wording() -> None:
    comparison = by_hand(
        "One leader met. A Leader left. The LEADER sat.",
        "One captain met. A Captain left. The chief sat.",
        substituted("leader", "captain"),
        substituted("Leader", "Captain"),
        substituted("LEADER", "chief"),
    )

    text = ReadReport(report(comparison)).text

    assert (
        "leader →\N{NO-BREAK SPACE}captain ×2 D-001, →\N{NO-BREAK SPACE}chief" in text
    )


def test_the_languages_of_the_articles_are_declared(comparison: Comparison) -> None:
    german = replace(comparison, copy=replace(comparison.copy, language="de"))

    page = report(german)

    assert '<td lang="de">' in page
    assert '<html lang="en">' in page


def test_tells_where_the_articles_came_from(comparison: Comparison) -> None:
    text = ReadReport(report(comparison)).text

    for side in Side:
        article = comparison.article(side)
        assert article.source.sha256 in text
        assert article.text_sha256 in text
        assert f"{article.source.size:,} bytes" in text
    assert "2026-03-14 15:09:26+00:00" in text


def test_says_what_is_not_established_and_gives_no_verdict(
    comparison: Comparison,
) -> None:
    text = ReadReport(report(comparison)).text.lower()

    assert "it does not establish which of them was written first" in text
    assert "%" not in text
    assert not re.search("plagiar|stolen|fake|spun", text)


def test_few_words_are_called_few(comparison: Comparison) -> None:
    assert "With fewer than 100 words" in ReadReport(report(comparison)).text


def test_identical_articles_make_a_report_too() -> None:
    text = ReadReport(report(by_hand("The same.", "The same."))).text

    assert "No differences were found." in text


def test_empty_articles_make_a_report_too() -> None:
    text = ReadReport(report(by_hand("", ""))).text

    assert "No differences were found." in text


def test_is_the_same_each_time(comparison: Comparison) -> None:
    assert report(comparison) == report(comparison)


@pytest.mark.parametrize("asked_before", [0, 3, 8, 15])
def test_can_be_cancelled(comparison: Comparison, asked_before: int) -> None:
    answers = iter([False] * asked_before)

    with pytest.raises(CancelledError):
        html_report(comparison, made_at=MADE_AT, cancelled=lambda: next(answers, True))


def test_progress_grows_to_the_end(comparison: Comparison) -> None:
    told: list[float] = []

    html_report(comparison, made_at=MADE_AT, progress=told.append)

    assert told == sorted(told)
    assert told[-1] == 1.0


@given(
    st.text(max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.sampled_from(Kind))),
)
def test_any_text_with_any_marks_can_be_read_back(
    text: str, places: list[tuple[int, int, Kind]]
) -> None:
    text = text.replace("\r", "\n")
    made = by_hand(text, text)
    differences: list[Difference] = []
    for one, other, kind in places:
        start, end = sorted(min(each, len(text)) for each in (one, other))
        number = len(differences) + 1
        differences.append(Difference(number, kind, Span(start, end), Span(start, end)))

    read = ReadReport(report(replace(made, differences=differences)))

    for side in Side:
        there = [
            passage for id_, passage in read.passages.items() if id_.startswith(side)
        ]
        assert there == paragraphs(made.original)
    assert len(set(read.ids)) == len(read.ids)


def test_the_small_report_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.report.provenance.made_with", lambda: "Python")
    monkeypatch.setattr("viewer.report.sections.made_with", lambda: "Python")
    monkeypatch.setattr("viewer.report.html.read_text", lambda _name: "/* style */")
    small = by_hand(
        "The leader of the town spoke for an hour.",
        "The captain of the town spoke for an hour, they say.",
        substituted("leader", "captain"),
        added(", they say", before="."),
    )

    page = report(small).replace(__version__, "VERSION")

    found = tmp_path / GOLDEN.name
    found.write_text(page, encoding="utf-8")
    is_as_it_was = page == GOLDEN.read_text(encoding="utf-8")
    assert is_as_it_was, f"look at {found}; if it is right, it belongs in {GOLDEN}"
