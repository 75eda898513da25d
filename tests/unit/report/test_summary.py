from __future__ import annotations

import re

from tests.comparisons import added, by_hand, dropped, moved, substituted
from viewer.model import Nature
from viewer.report import Paint, plain_differences, plain_summary


def test_names_both_articles_and_gives_the_findings() -> None:
    comparison = by_hand(
        "The leader.", "The captain.", substituted("leader", "captain")
    )

    summary = plain_summary(comparison)

    assert summary.startswith(
        "Original: original.txt (2 words)\nCopy:     copy.txt (2 words)\n"
    )
    assert "Changes. There is 1 substitution and no other difference." in summary


def test_one_word_is_singular() -> None:
    assert "original.txt (1 word)" in plain_summary(by_hand("One.", "One."))


def test_fits_into_80_columns() -> None:
    comparison = by_hand(
        "The leader.", "The captain.", substituted("leader", "captain")
    )

    assert max(map(len, plain_summary(comparison).splitlines())) <= 80


def test_a_substitution_is_told_with_both_wordings_and_a_few_words_around() -> None:
    comparison = by_hand(
        "A headline\n\nIt was said that the American leader looks to tap into it all.",
        "A headline\n\nIt was said that the American captain looks to tap into it all.",
        substituted("leader", "captain"),
    )

    assert plain_differences(comparison).splitlines() == [
        'D-001  substituted  wording      ¶2    "leader" -> "captain"',
        "       … was said that the American [leader] looks to tap into it all.",
    ]


def test_every_kind_is_told() -> None:
    comparison = by_hand(
        "One two. Gone. Three four. Five.",
        "One two. Five. Three four, new.",
        dropped("Gone.", before="Five"),
        added(", new", before=". Five"),
        moved("Five."),
    )

    lines = plain_differences(comparison).splitlines()[::2]

    assert [line.split()[:2] for line in lines] == [
        ["D-001", "dropped"],
        ["D-002", "added"],
        ["D-003", "moved"],
    ]
    assert lines[2].endswith('¶1 to ¶1  "Five."')


def test_a_moved_passage_that_was_reworded_is_told_with_both_wordings() -> None:
    comparison = by_hand("a b. c d.", "c e. a b.", moved("c d.", "c e."))

    assert '"c d." -> "c e."' in plain_differences(comparison)


def test_a_long_passage_is_shortened_and_the_rest_counted() -> None:
    passage = " ".join(f"w{n}" for n in range(100))
    comparison = by_hand(passage, "", dropped(passage))

    first = plain_differences(comparison).splitlines()[0]

    assert "w15 […76 words…] w92" in first


def test_colours_change_nothing_but_the_kind() -> None:
    comparison = by_hand(
        "The leader.", "The captain.", substituted("leader", "captain")
    )

    coloured = plain_differences(comparison, paint=Paint.ANSI)

    assert "\033[" in coloured
    assert re.sub(r"\033\[\d+m", "", coloured) == plain_differences(comparison)


def test_what_an_article_holds_cannot_act_on_a_terminal() -> None:
    nasty = "x\x1b[31m\x07\u202ey\x9b\r\x00"
    comparison = by_hand(
        f"{nasty} a",
        f"{nasty} b",
        substituted(f"{nasty} a", f"{nasty} b"),
        names=("\x1b[2J.txt", "\u202e.txt"),
    )

    text = plain_summary(comparison) + plain_differences(comparison)

    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text)
    assert "<U+001B>[31m" in text


def test_line_breaks_within_a_wording_do_not_break_the_line() -> None:
    comparison = by_hand("a\nb c", "x c", substituted("a\nb", "x"))

    assert '"a b" -> "x"' in plain_differences(comparison)


def test_a_look_alike_is_told_by_its_code_point() -> None:
    comparison = by_hand(
        "a pass",
        "a p\u0430ss",
        substituted("pass", "p\u0430ss", nature=Nature.LOOK_ALIKE),
    )

    first = plain_differences(comparison).splitlines()[0]

    assert first.endswith("(copy with U+0430 CYRILLIC SMALL LETTER A)")
