from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.alignment import link_words
from viewer.alignment.linking.evidence import EVIDENCE
from viewer.alignment.linking.linker import Bead, Linker
from viewer.errors import CancelledError
from viewer.model import Evidence


@pytest.fixture(scope="module")
def linker() -> Linker:
    return Linker()


def words(text: str) -> list[str]:
    return text.split()


def changes(linker: Linker, original: str, copy: str) -> list[tuple[str, str]]:
    """The linked words that differ as written."""
    one, other = original.split(), copy.split()
    return [
        (
            " ".join(one[bead.start : bead.end]),
            " ".join(other[bead.copy_start : bead.copy_end]),
        )
        for bead in linker.link(one, other)
        if bead.evidence is not None
    ]


@pytest.mark.parametrize(
    ("original", "copy", "expected"),
    [
        pytest.param(
            "Nobody asked the village leader to open the old gate .",
            "Nobody asked the village big cheese to open the old gate .",
            [("leader", "big cheese")],
            id="one word for two",
        ),
        pytest.param(
            "He hears the questions that the children may have , she said .",
            "He hears the questions that the children may compel ought to , she said .",
            [("have", "compel ought to")],
            id="one word for three",
        ),
        pytest.param(
            "The harbour has a small think tank called Lighthouse .",
            "The harbour has a small contemplate tank called Lighthouse .",
            [("think", "contemplate")],
            id="half of a fixed phrase",
        ),
        pytest.param(
            "The mill will be closed in the near future , but the shop stays .",
            "The mill will be closed in the in future , but the shop stays .",
            [("near", "in")],
            id="a content word for a function word",
        ),
        pytest.param(
            "The bridge brings many economic advantages , the mayor explained .",
            "The bridge brings many economic service betters , the mayor explained .",
            [("advantages", "service betters")],
            id="two words beside a comma",
        ),
        pytest.param(
            "The king and his national security council met again on Monday .",
            "The king and his chauvinistic safety council met again on Monday .",
            [("national", "chauvinistic"), ("security", "safety")],
            id="two neighbouring swaps",
        ),
        pytest.param(
            "The rain will surely come back , the report stated .",
            "The rain will surely come back , the group said .",
            [("report", "group"), ("stated", "said")],
            id="two neighbouring swaps at the end",
        ),
        pytest.param(
            "He sold 12 loaves for $ 5 on Sept. 3 by a 10-meter wall .",
            "He sold twelve loaves for dollars 5 on September 3 by a ten-meter wall .",
            [
                ("12", "twelve"),
                ("$", "dollars"),
                ("Sept.", "September"),
                ("10-meter", "ten-meter"),
            ],
            id="numbers and units",
        ),
        pytest.param(
            "She waited two days by the old harbour wall .",
            "She waited couple days by the old harbour wall .",
            [("two", "couple")],
            id="a number word for a word",
        ),
        pytest.param(
            "On the 7th day they rested in the old barn .",
            "On the seventh evening they rested in the old barn .",
            [("7th", "seventh"), ("day", "evening")],
            id="an ordinal in figures and as a word",
        ),
        pytest.param(
            "By noon a huge parade had left the town .",
            "By noon a then gigantic convoy had left the town .",
            [("huge", "gigantic"), ("parade", "convoy")],
            id="an adverb that came in before a swap",
        ),
        pytest.param(
            "By noon a huge parade had left the town .",
            "By noon a gigantic of course convoy had left the town .",
            [("huge", "gigantic"), ("parade", "convoy")],
            id="an adverbial that came in between swaps",
        ),
        pytest.param(
            "It was certainly late when the last boat came home .",
            "It was of course late when the last boat came home .",
            [("certainly", "of course")],
            id="an adverbial for an adverb",
        ),
        pytest.param(
            "They sold many boats in the harbour of the town .",
            "They peddled countless boats in the harbour of the town .",
            [("sold", "peddled"), ("many", "countless")],
            id="a content word for a quantity",
        ),
        pytest.param(
            "The boat came home before the storm .",
            "The boat came , before the storm .",
            [],
            id="no mark for a word",
        ),
        pytest.param(
            "The sailor has always trusted the old map .",
            "The sailor has never trusted the old map .",
            [],
            id="no denial for a word that does not deny",
        ),
    ],
)
def test_what_was_reworded_is_linked_and_nothing_else(
    linker: Linker, original: str, copy: str, expected: list[tuple[str, str]]
) -> None:
    assert changes(linker, original, copy) == expected


def test_a_swap_beside_an_insertion_is_linked(linker: Linker) -> None:
    found = changes(
        linker,
        "A quick boat crossed the wide bay at dawn .",
        "A fast boat crossed the wide also bay at dawn .",
    )

    assert found == [("quick", "fast")]


def test_swapped_neighbours_cross() -> None:
    links = link_words(
        words("The old and tired farmer slept well ."),
        words("The tired and old farmer slept well ."),
    )

    assert {(1, 3), (3, 1)} <= set(links)


def test_a_clause_that_moved_is_linked_across() -> None:
    original = (
        "“ It is well placed , ” said a report published by North Wind , a club ."
    )
    copy = "“ It is well placed , ” North Wind , a club , said in a new report ."
    one, other = original.split(), copy.split()

    found = {(one[i], other[j]) for i, j in link_words(one, other)}

    assert {("said", "said"), ("report", "report"), ("North", "North")} <= found


@pytest.mark.parametrize(
    ("clause", "moved", "rest", "expected"),
    [
        (
            "if the river rises again before the new wall is built",
            "if the stream rises again before that new dam is ready",
            "the town will move its market to the hill",
            {("river", "stream"), ("wall", "dam"), ("built", "ready")},
        ),
        (
            "because the reef near the island is steep",
            "since the reef near an island is sheer",
            "the boats must keep away from the shore at night",
            {("because", "since"), ("the", "an"), ("steep", "sheer")},
        ),
    ],
)
def test_what_was_reworded_inside_a_clause_that_moved_is_linked(
    linker: Linker, clause: str, moved: str, rest: str, expected: set[tuple[str, str]]
) -> None:
    found = changes(linker, f"{clause} , {rest} .", f"{rest} , {moved} .")

    assert expected <= set(found)


@pytest.mark.parametrize(
    ("language", "original", "copy", "expected"),
    [
        (
            "de",
            "Der Hund bellte laut in der Nacht .",
            "Der Köter bellte laut in der Nacht .",
            [("Hund", "Köter")],
        ),
        (
            "ru",
            "Старый дом стоит у реки и молчит .",
            "Старое здание стоит у реки и молчит .",
            [("Старый", "Старое"), ("дом", "здание")],
        ),
        ("zh", "我 爱 北京 的 秋天 。", "我 喜欢 北京 的 秋天 。", [("爱", "喜欢")]),
        (
            "ar",
            "البيت الكبير قرب النهر",
            "المنزل الكبير قرب النهر",
            [("البيت", "المنزل")],
        ),
        ("und", "sort of word", "kind of word", [("sort", "kind")]),
    ],
)
def test_what_was_reworded_is_linked_in_any_language(
    language: str, original: str, copy: str, expected: list[tuple[str, str]]
) -> None:
    assert changes(Linker(language=language), original, copy) == expected


def test_the_evidence_says_why(linker: Linker) -> None:
    one = words("Maria Walked past the old colour harbour twice")
    other = words("maria walks past the old color ferry twice")

    found = {bead.start: bead.evidence for bead in linker.link(one, other)}

    assert found[0] is Evidence.SAME_KEY
    assert found[1] is Evidence.STEM
    assert found[2] is None
    assert found[5] is Evidence.SPELLING
    assert found[6] is Evidence.POSITION


def test_a_word_between_equal_words_is_linked_by_its_neighbours(linker: Linker) -> None:
    beads = linker.link(words("a big house"), words("a large house"))

    assert beads[1] == Bead(1, 2, 1, 2, Evidence.NEIGHBOURS)


def test_two_lonely_words_are_linked(linker: Linker) -> None:
    assert linker.link(["leaf"], ["blade"]) == (Bead(0, 1, 0, 1, Evidence.NEIGHBOURS),)
    assert linker.link(["leaf"], [","]) == ()


class Synonyms:
    """A lexicon of one entry.

    Parameters
    ----------
    entry
        What is listed together, in this order only.
    """

    name = "One entry"
    sha256 = ""

    def __init__(self, *entry: str) -> None:
        self._entry = entry

    def related(self, one: str, other: str) -> bool:
        return (one, other) == self._entry


def test_words_that_the_lexicon_lists_are_linked_by_it() -> None:
    beads = Linker(lexicon=Synonyms("boat", "vessel")).link(
        words("A boat sank , then a ship"), words("A vessel sank , then two")
    )

    assert beads[1] == Bead(1, 2, 1, 2, Evidence.LEXICON)
    assert all(bead.evidence is not Evidence.LEXICON for bead in beads[2:])


@pytest.mark.parametrize(
    ("original", "copy"),
    [
        ("give up", "surrender"),
        ("surrender", "give up"),
        ("think tank", "research institute"),
        ("put up with", "tolerate"),
    ],
)
def test_phrases_that_the_lexicon_lists_are_linked_whole(
    original: str, copy: str
) -> None:
    sentences = [words(f"They {each} soon , they said") for each in (original, copy)]
    ends = [1 + len(words(each)) for each in (original, copy)]

    beads = Linker(lexicon=Synonyms(original, copy)).link(*sentences)

    assert Bead(1, ends[0], 1, ends[1], Evidence.LEXICON) in beads


@pytest.mark.parametrize("sides", [([], []), ([], ["a"]), (["a"], [])])
def test_an_empty_side_has_no_beads(
    linker: Linker, sides: tuple[list[str], list[str]]
) -> None:
    assert linker.link(*sides) == ()


def test_nothing_is_linked_where_no_pairing_is_given(linker: Linker) -> None:
    found = linker.link_many(["a"], np.zeros(2, np.int64), np.zeros((0, 4), np.int64))

    assert [column.tolist() for column in found] == [[]] * 6


def test_thousands_of_words_are_linked() -> None:
    many = [f"word{at}" for at in range(3000)]
    changed = [f"other{at}" if at % 9 == 4 else word for at, word in enumerate(many)]

    links = link_words(many, changed, language="und")

    assert sum(i == j for i, j in links) >= 2990


WORDS = st.lists(
    st.sampled_from(
        words("the a of not ship boat ships 12 twelve , . “ naïve 北 京 n't")
    )
    | st.text(st.characters(exclude_characters="\n"), min_size=1, max_size=4),
    max_size=9,
)


@settings(deadline=None)
@given(WORDS, WORDS)
def test_each_word_is_in_one_bead_at_most(original: list[str], copy: list[str]) -> None:
    beads = Linker().link(original, copy)

    used = [at for bead in beads for at in range(bead.start, bead.end)]
    copy_used = [at for bead in beads for at in range(bead.copy_start, bead.copy_end)]
    for places, words in ((used, original), (copy_used, copy)):
        assert len(places) == len(set(places))
        assert set(places) <= set(range(len(words)))
    assert used == sorted(used)


@given(WORDS)
def test_a_side_against_itself_is_linked_word_by_word(words: list[str]) -> None:
    expected = tuple((at, at) for at in range(len(words)))

    assert link_words(words, words) == expected


@settings(deadline=None)
@given(WORDS, WORDS)
def test_the_same_words_are_linked_the_same_way_again(
    original: list[str], copy: list[str]
) -> None:
    linker = Linker()

    assert linker.link(original, copy) == linker.link(original, copy)
    assert linker.link(original, copy) == Linker().link(original, copy)


@settings(deadline=None)
@given(st.lists(st.tuples(WORDS, WORDS), max_size=6))
def test_many_pairings_at_once_are_linked_like_each_by_itself(
    pairings: list[tuple[list[str], list[str]]],
) -> None:
    numbers: dict[str, int] = {}
    ids: list[int] = []
    rows = []
    for sides in pairings:
        row = []
        for side in sides:
            row.append(len(ids))
            ids += [numbers.setdefault(word, len(numbers)) for word in side]
            row.append(len(ids))
        rows.append(row)

    found = Linker().link_many(
        [*numbers], np.array(ids, np.int64), np.array(rows, np.int64).reshape(-1, 4)
    )

    told: list[list[Bead]] = [[] for _ in pairings]
    for pairing, start, end, copy_start, copy_end, evidence in np.stack(found).T:
        first, _, copy_first, _ = rows[pairing]
        told[pairing].append(
            Bead(
                start - first,
                end - first,
                copy_start - copy_first,
                copy_end - copy_first,
                None if evidence < 0 else EVIDENCE[evidence],
            )
        )
    assert told == [[*Linker().link(*sides)] for sides in pairings]


def test_the_work_ends_where_that_is_wished() -> None:
    ids, rows = np.array([0, 1]), np.array([[0, 1, 1, 2]])

    with pytest.raises(CancelledError):
        Linker().link_many(["a", "b"], ids, rows, cancelled=lambda: True)
