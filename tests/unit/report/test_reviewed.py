"""What the reader did is told in everything handed on, and nothing is left out."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

import pytest

from tests.comparisons import by_hand, dropped, moved, substituted
from tests.unit.report.reading_back import ReadReport
from viewer.model import Comparison, Ignore, Nature
from viewer.report import (
    Reviewed,
    Selection,
    counted_in_words,
    html_report,
    json_data,
    plain_differences,
    plain_summary,
)
from viewer.report.reviewed import Standing

MADE_AT = datetime(2026, 3, 14, 15, 9, 26, tzinfo=UTC)

ORIGINAL = "The leader met Twelve men near a lamp, at last.\n\nIt moved.\n\nIt stayed."
COPY = "It moved.\n\nThe captain met twelve men in a lantern at.\n\nIt stayed."

REVIEWED = Reviewed(
    set_asides={1: "an editor's <b>title</b>", 6: ""},
    notes={1: "ask <Ann>", 3: "compare\nD-004"},
    ignored={Ignore.CASE: frozenset({2}), Ignore.PUNCTUATION: frozenset()},
)


@pytest.fixture
def comparison() -> Comparison:
    """Give a pair with six differences; the last one is within none."""
    return by_hand(
        ORIGINAL,
        COPY,
        substituted("leader", "captain"),
        substituted("Twelve", "twelve", nature=Nature.CAPITALS),
        substituted("near", "in"),
        substituted("lamp", "lantern"),
        dropped("last", before="."),
        moved("It moved."),
        rows=[(0, 1), (2, 2)],
        crossing=[(1, 0)],
    )


def page(comparison: Comparison, reviewed: Reviewed = REVIEWED) -> str:
    return html_report(comparison, made_at=MADE_AT, reviewed=reviewed)


def part(html: str, id_: str) -> str:
    """Return the section of this id."""
    found = re.search(f'<section id="{id_}".*?</section>', html, re.DOTALL)
    assert found, f"no section {id_}"
    return found[0]


def listed(html: str) -> list[str]:
    return re.findall('<tr id="(D-[0-9]+)"', html)


class TestStanding:
    def test_what_was_set_aside_is_not_counted_whatever_the_rules(self) -> None:
        both = Reviewed(set_asides={2: ""}, ignored={Ignore.CASE: frozenset({2, 3})})

        assert both.standing(2) is Standing.SET_ASIDE
        assert both.left_out() == {Ignore.CASE: 1}

    def test_everything_has_one_standing(self, comparison: Comparison) -> None:
        chosen = Selection("substituted", frozenset({1, 3}))
        reviewed = Reviewed(REVIEWED.set_asides, {}, REVIEWED.ignored, chosen)

        found = [reviewed.standing(number) for number in range(1, 7)]

        assert found == [
            Standing.SET_ASIDE,
            Standing.IGNORED,
            Standing.COUNTED,
            Standing.NOT_ASKED_FOR,
            Standing.NOT_ASKED_FOR,
            Standing.SET_ASIDE,
        ]
        assert counted_in_words(comparison, reviewed) == (
            "1 of 6 differences; 2 set aside by the reader; 1 left out by rules;"
            " 2 not asked for."
        )

    def test_a_note_alone_takes_nothing_out(self, comparison: Comparison) -> None:
        assert counted_in_words(comparison, Reviewed(notes={1: "x"})) == (
            "6 differences."
        )


class TestHtml:
    def test_the_texts_stay_complete(self, comparison: Comparison) -> None:
        read = ReadReport(page(comparison))

        shown = [read.passages[f"copy-{number}"] for number in (1, 2, 3)]
        assert "\n\n".join(shown) == COPY
        assert "\n\n".join(read.passages[f"original-{n}"] for n in (1, 2, 3)) == (
            ORIGINAL
        )

    def test_every_link_has_a_target(self, comparison: Comparison) -> None:
        chosen = Reviewed({1: ""}, selection=Selection("dropped", frozenset({5})))

        for reviewed in (REVIEWED, chosen):
            read = ReadReport(page(comparison, reviewed))

            assert {one[1:] for one in read.links if one[0] == "#"} <= set(read.ids)

    def test_what_is_set_aside_has_a_quiet_mark(self, comparison: Comparison) -> None:
        texts = part(page(comparison), "articles")

        assert "<mark" in texts
        assert not re.search("<mark[^>]*>leader", texts)
        assert '<span class="quiet" id="original-D-001">leader</span>' in texts
        assert '<span aria-hidden="true">(1)</span>' in texts
        assert "D-001 substituted: “leader” by “captain”; set aside by the reader" in (
            texts
        )
        assert '<mark class="substituted" id="original-D-003">near</mark>' in texts

    def test_each_difference_is_listed_once(self, comparison: Comparison) -> None:
        html = page(comparison)

        assert listed(part(html, "differences")) == ["D-003", "D-004", "D-005"]
        assert listed(part(html, "set-aside")) == ["D-001", "D-006"]
        assert listed(part(html, "ignored")) == ["D-002"]

    def test_the_reason_is_given_as_written(self, comparison: Comparison) -> None:
        section = ReadReport(part(page(comparison), "set-aside")).text

        assert "Reason: an editor's <b>title</b>" in section
        assert "Reason: none given" in section

    def test_the_rule_is_given(self, comparison: Comparison) -> None:
        assert "Rule: capitals" in ReadReport(part(page(comparison), "ignored")).text

    def test_notes_stand_with_their_differences(self, comparison: Comparison) -> None:
        html = page(comparison)

        assert "Note: compare\nD-004" in ReadReport(part(html, "differences")).text
        assert "Note: ask <Ann>" in ReadReport(part(html, "set-aside")).text

    def test_the_summary_counts_and_names_the_rules(
        self, comparison: Comparison
    ) -> None:
        said = ReadReport(part(page(comparison), "summary")).text

        assert (
            "3 of 6 differences; 2 set aside by the reader; 1 left out by rules."
            in said
        )
        assert (
            "The reader’s rules leave out what differs only in: capitals (1),"
            " punctuation and quotation marks (0)." in said
        )
        assert "with all 6 of their differences" in said
        assert "2 substituted" in said
        assert "0 ⇅moved" in said

    def test_wordings_are_counted_without_them(self, comparison: Comparison) -> None:
        said = ReadReport(part(page(comparison), "substitutions")).text

        assert "near →\N{NO-BREAK SPACE}in" in said
        assert "leader" not in said

    def test_a_selection_is_stated_and_the_rest_is_not_listed(
        self, comparison: Comparison
    ) -> None:
        chosen = Selection("kind: dropped", frozenset({5}))

        html = page(comparison, Reviewed(selection=chosen))

        assert listed(html) == ["D-005"]
        said = ReadReport(part(html, "summary")).text
        assert "1 of 6 differences; 5 not asked for." in said
        assert "The reader chose what is counted and listed: kind: dropped." in said
        assert '<span class="quiet" id="original-D-001">' in html

    def test_what_is_not_listed_is_named_without_a_link(self) -> None:
        within = by_hand(
            "One stays.\n\nIt moved far.",
            "It moved near.\n\nOne stays.",
            moved("It moved far.", "It moved near."),
            substituted("far", "near", inside=1),
            rows=[(0, 1)],
            crossing=[(1, 0)],
        )
        chosen = Selection("kind substituted", frozenset({2}))

        html = page(within, Reviewed(selection=chosen))

        assert "inside D-001" in ReadReport(part(html, "differences")).text
        assert "#D-001" not in ReadReport(html).links
        assert "#D-002" in ReadReport(html).links

    def test_without_a_review_nothing_of_it_is_said(
        self, comparison: Comparison
    ) -> None:
        html = page(comparison, Reviewed())

        assert html == html_report(comparison, made_at=MADE_AT)
        assert "set aside" not in ReadReport(html).text
        assert 'class="quiet' not in html

    def test_says_that_the_command_does_not_know_it(
        self, comparison: Comparison
    ) -> None:
        said = ReadReport(part(page(comparison), "provenance")).text

        assert "This does not tell what the reader did" in said

    def test_all_may_be_set_aside(self, comparison: Comparison) -> None:
        html = page(comparison, Reviewed(dict.fromkeys(range(1, 7), "")))

        assert "None is left to be listed." in part(html, "differences")
        assert listed(html) == [f"D-00{number}" for number in range(1, 7)]


class TestData:
    def test_every_difference_has_its_standing(self, comparison: Comparison) -> None:
        data = json.loads(json_data(comparison, made_at=MADE_AT, reviewed=REVIEWED))

        first, second, third, *_, last = data["differences"]
        assert first["set_aside"] == {"reason": "an editor's <b>title</b>"}
        assert first["note"] == "ask <Ann>"
        assert last["set_aside"] == {"reason": ""}
        assert second["ignored"] == ["case"]
        assert [one["counted"] for one in data["differences"]] == [
            False, False, True, True, True, False,
        ]  # fmt: skip
        assert (third["set_aside"], third["ignored"]) == (None, [])

    def test_the_review_is_summed_up(self, comparison: Comparison) -> None:
        data = json.loads(json_data(comparison, made_at=MADE_AT, reviewed=REVIEWED))

        assert data["review"] == {
            "differences": 6,
            "counted": 3,
            "set_aside": 2,
            "ignored": 1,
            "not_asked_for": 0,
            "rules": [
                {"rule": "case", "count": 1},
                {"rule": "punctuation", "count": 0},
            ],
            "asked_for": None,
        }


class TestPlainText:
    def test_the_summary_says_what_counts(self, comparison: Comparison) -> None:
        lines = plain_summary(comparison, reviewed=REVIEWED).splitlines()

        assert lines[3] == (
            "3 of 6 differences; 2 set aside by the reader; 1 left out by rules."
        )
        assert max(map(len, lines)) <= 80
        assert plain_summary(comparison, reviewed=Reviewed(notes={1: "x"})) == (
            plain_summary(comparison)
        )

    def test_what_does_not_count_comes_last_with_the_reason(
        self, comparison: Comparison
    ) -> None:
        text = plain_differences(comparison, reviewed=REVIEWED)

        numbers = re.findall("^D-00([0-9])|^(Set|Left)", text, re.MULTILINE)
        assert ["".join(one) for one in numbers] == [
            "3", "4", "5", "Set", "1", "6", "Left", "2",
        ]  # fmt: skip
        assert "       Why: an editor's <b>title</b>\n       Note: ask <Ann>\n" in text
        assert "       Note: compare D-004\n" in text
        assert "       Why: capitals\n" in text
