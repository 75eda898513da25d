from __future__ import annotations

import json
import pickle
import re
from dataclasses import replace
from itertools import chain, count, pairwise, repeat

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.customer import GOLD, PAIR, needs_gold, needs_pair
from tests.unit.alignment.covering import (
    compared,
    equal_forms,
    rebuilt,
    told,
)
from viewer.alignment import align
from viewer.errors import CancelledError
from viewer.model import Comparison, Evidence, Kind, Nature, Options, Side, Unit
from viewer.readers import article_from_text, read_article

VOCABULARY = "the The a of cat dog dogs house runs run 42 no naïve “ ” , . . ! 漢 字"
words = st.sampled_from([*re.split(" ", VOCABULARY), "\n\n", "It's", "ไม่", "า"])
texts = st.lists(words, max_size=60).map(" ".join)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a text and a copy of it with words changed and a part moved."""
    original = draw(st.lists(words, min_size=1, max_size=80))
    copy = [
        draw(words) if draw(st.integers(0, 7)) == 0 else word
        for word in original
        if draw(st.integers(0, 15)) > 0
    ]
    if draw(st.booleans()):
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(copy))] * 2)))
        part, copy = copy[start:end], copy[:start] + copy[end:]
        at = draw(st.integers(0, len(copy)))
        copy = copy[:at] + part + copy[at:]
    return " ".join(original), " ".join(copy)


anything = st.text(st.characters(codec=None))  # surrogates too
pairs = st.one_of(edited(), st.tuples(texts, texts), st.tuples(anything, anything))


def _check(comparison: Comparison) -> None:
    """Fail where a difference is not told as the model promises."""
    for number, difference in enumerate(comparison.differences, 1):
        assert difference.number == number
        assert bool(difference.original) is (difference.kind is not Kind.ADDED)
        assert bool(difference.copy) is (difference.kind is not Kind.DROPPED)
        assert (difference.nature is None) is (difference.kind is not Kind.SUBSTITUTED)
        if difference.inside is not None:
            around = comparison.differences[difference.inside - 1]
            assert around.kind is Kind.MOVED
            assert around.original.covers(difference.original)
            assert around.copy.covers(difference.copy)


@given(pairs)
@example(("!-[. :-).", ";:;. ,,?["))  # what was added opens a move
@example(("(:?.. .:? ;)!:", ";;);(.-? (:..?!)"))  # two sentences apart moved into one
def test_no_word_lies_in_two_differences_that_are_no_moves(
    pair: tuple[str, str],
) -> None:
    comparison = compared(*pair)

    _check(comparison)
    for side in Side:
        covered = [0] * len(comparison.article(side).words)
        for difference in comparison.differences:
            if difference.kind is not Kind.MOVED:
                for at in comparison.article(side).words.spans.within(
                    difference.on(side)
                ):
                    covered[at] += 1
        assert max(covered, default=0) <= 1
        for difference in comparison.differences:
            ranges = comparison.article(side).words.spans.within(difference.on(side))
            assert len(ranges) > 0 or not difference.on(side)


@given(pairs)
def test_words_outside_all_differences_are_the_same_on_both_sides(
    pair: tuple[str, str],
) -> None:
    comparison = compared(*pair)

    original, copy = (equal_forms(comparison, side) for side in Side)

    assert original == copy


@given(pairs)
def test_each_article_can_be_rebuilt_from_the_other_and_the_differences(
    pair: tuple[str, str],
) -> None:
    comparison = compared(*pair)

    for side in Side:
        forms = [word.form for word in comparison.article(side).words]
        assert rebuilt(comparison, side) == forms


@given(st.one_of(texts, anything))
def test_an_article_does_not_differ_from_itself(text: str) -> None:
    comparison = compared(text, text)

    assert list(comparison.differences) == []


@given(pairs)
def test_the_result_is_the_same_each_time(pair: tuple[str, str]) -> None:
    one, other = compared(*pair), compared(*pair)

    assert list(one.differences) == list(other.differences)
    assert list(one.pairings) == list(other.pairings)


@given(pairs)
def test_swapping_the_sides_swaps_dropped_and_added(pair: tuple[str, str]) -> None:
    there, back = compared(*pair), compared(*reversed(pair))

    swapped = {Kind.DROPPED: Kind.ADDED, Kind.ADDED: Kind.DROPPED}
    ends = {
        (each.kind, each.original or None, each.copy or None)
        for each in there.differences
    }
    assert ends == {
        (swapped.get(each.kind, each.kind), each.copy or None, each.original or None)
        for each in back.differences
    }


@given(edited(), st.booleans(), st.booleans())
def test_an_unrelated_paragraph_changes_nothing_elsewhere(
    pair: tuple[str, str],
    ahead: bool,
    dropped: bool,
) -> None:
    """One more paragraph, before or behind all others, dropped or added."""
    frame = "So begins the tale.", "So ends the tale of Mig and Mog."
    one, other = ("\n\n".join((frame[0], text, frame[1])) for text in pair)
    unrelated = "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich."
    before = told(compared(one, other))

    longer = "\n\n".join(
        (unrelated, one if dropped else other)
        if ahead
        else (one if dropped else other, unrelated)
    )
    after = told(compared(longer, other) if dropped else compared(one, longer))

    alone = (Kind.DROPPED, unrelated, "") if dropped else (Kind.ADDED, "", unrelated)
    assert after == ([alone, *before] if ahead else [*before, alone])


@given(pairs)
@settings(max_examples=25)
def test_a_comparison_can_be_sent_to_another_process(pair: tuple[str, str]) -> None:
    comparison = compared(*pair)

    again = pickle.loads(pickle.dumps(comparison))  # noqa: S301

    assert list(again.differences) == list(comparison.differences)
    assert list(again.pairings) == list(comparison.pairings)


@given(pairs)
def test_the_similarity_of_a_pairing_is_a_share(pair: tuple[str, str]) -> None:
    comparison = compared(*pair)

    assert all(0 <= each.similarity <= 1 for each in comparison.pairings)


@given(pairs)
def test_pairings_hold_every_passage_once(pair: tuple[str, str]) -> None:
    comparison = compared(*pair)

    for unit in Unit:
        for side in Side:
            article = comparison.article(side)
            passages = (
                article.paragraphs if unit is Unit.PARAGRAPH else article.sentences
            )
            held = [
                at
                for pairing in comparison.paired(unit)
                for span in [getattr(pairing, side)]
                if span is not None
                for at in passages.within(span)
            ]
            assert sorted(held) == list(range(len(passages)))


def natures(*articles: tuple[str, str]) -> list[Nature | None]:
    """Return the natures of what differs between two texts, each with a language."""
    original, copy = (
        replace(article_from_text(text, name="text"), language=language)
        for text, language in articles
    )
    return [each.nature for each in align(original, copy).differences if each.nature]


@pytest.mark.parametrize("languages", [("de", "und"), ("und", "de"), ("de", "de")])
def test_the_known_language_is_used_for_both(languages: tuple[str, str]) -> None:
    texts = "Xyz singt kqw.", "Xyz sang kqw. Www."

    found = natures(*zip(texts, languages, strict=True))

    assert found == [Nature.INFLECTION]


@pytest.mark.parametrize(
    ("more", "nature"), [("", Nature.WORDING), (" Qqq zzz.", Nature.INFLECTION)]
)
def test_the_language_of_the_longer_article_is_used(more: str, nature: Nature) -> None:
    found = natures((f"Xyz singt kqw.{more}", "de"), ("Xyz sang kqw. Www.", "en"))

    assert found[0] is nature


def test_cancelling_ends_the_work() -> None:
    article = article_from_text("One sentence. Another one.", name="text")

    with pytest.raises(CancelledError):
        align(article, article, cancelled=lambda: True)


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        (
            "A ferry left. A baker slept. It rained.",
            "It rained. A boat left now. A baker slept.",
        ),
        ("ลุงพายเรือไปตามคลอง", "น้าถ่อแพไปตามแม่น้ำ"),
    ],
)
def test_aligning_can_be_called_off_whenever_it_asks(text: str, copied: str) -> None:
    original = article_from_text(text, name="one")
    copy = article_from_text(copied, name="two")
    asked = count()
    align(original, copy, named=True, cancelled=lambda: next(asked) < 0)

    for times in range(next(asked)):
        answers = chain(repeat(False, times), repeat(True))

        with pytest.raises(CancelledError):
            align(original, copy, named=True, cancelled=lambda: next(answers))  # noqa: B023


def test_progress_never_goes_back_and_ends_at_one() -> None:
    article = article_from_text("One sentence. Another one.", name="text")
    seen: list[float] = []

    align(article, article, progress=seen.append)

    assert all(one <= other for one, other in pairwise(seen))
    assert seen[-1] == 1.0


@needs_pair
@needs_gold
def test_every_difference_of_the_customers_pair_is_told() -> None:
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    comparison = align(*map(read_article, PAIR))

    found = {
        kind: [each for each in comparison.differences if each.kind is kind]
        for kind in Kind
    }
    assert [
        ([*_ends(each.original)], [*_ends(each.copy)], each.nature)
        for each in found[Kind.SUBSTITUTED]
    ] == [(row["original"], row["copy"], row["nature"]) for row in gold["substituted"]]
    assert [[*_ends(each.original)] for each in found[Kind.DROPPED]] == [
        row["original"] for row in gold["dropped"]
    ]
    assert [
        ([*_ends(each.original)], [*_ends(each.copy)]) for each in found[Kind.MOVED]
    ] == [(row["original"], row["copy"]) for row in gold["moved_clause"]]
    assert found[Kind.ADDED] == []


class Titles:
    """A lexicon of two words."""

    name, sha256 = "Titles", ""

    def related(self, one: str, other: str) -> bool:
        return {one, other} == {"leader", "captain"}


def test_words_of_the_lexicon_in_the_options_are_said_to_be_listed() -> None:
    articles = [
        article_from_text(f"In May the {title} of the party spoke.", name=title)
        for title in ("leader", "captain")
    ]

    comparison = align(*articles, options=Options(lexicon=Titles()))

    again = pickle.loads(pickle.dumps(comparison))  # noqa: S301

    assert [each.evidence for each in comparison.differences] == [Evidence.LEXICON]
    assert list(again.differences) == list(comparison.differences)


@needs_pair
@pytest.mark.parametrize(("unit", "count"), [(Unit.PARAGRAPH, 16), (Unit.SENTENCE, 24)])
def test_all_passages_of_the_customers_pair_are_paired_in_order(
    unit: Unit, count: int
) -> None:
    comparison = align(*map(read_article, PAIR), options=Options())

    paired = [each for each in comparison.paired(unit) if each.original and each.copy]
    assert len(paired) == count
    assert not any(each.moved for each in paired)
    assert [each.copy for each in paired] == sorted(
        each.copy for each in paired if each.copy
    )


def _ends(span: object) -> tuple[int, int]:
    return span.start, span.end  # type: ignore[attr-defined]


def test_a_dropped_headline_keeps_the_word_that_the_text_begins_with_too() -> None:
    comparison = compared(
        "The Daily Lantern\n\nThe keeper of the tower is sure to sleep.",
        "The goalie of the tower is tried to sleep.",
    )

    assert told(comparison) == [
        (Kind.DROPPED, "The Daily Lantern", ""),
        (Kind.SUBSTITUTED, "keeper", "goalie"),
        (Kind.SUBSTITUTED, "sure", "tried"),
    ]


def test_what_changed_in_a_long_text_is_told_as_in_a_short_one() -> None:
    log = [
        f"On day {at} the wind turned at {at * 7} and rain fell." for at in range(1600)
    ]
    one = "On Monday the village leader was not glad, because three hundred gulls came."
    other = "Because 300 gulls came, the village big cheese was sad on Monday."
    frame = " ".join(log[:800]), " ".join(log[800:])

    short = compared(one, other)
    long = compared(*(f"{frame[0]}\n\n{text}\n\n{frame[1]}" for text in (one, other)))

    assert len(long.original.words) > 10_000
    assert told(long) == told(short)
