from __future__ import annotations

import pytest

from tests.unit.alignment.covering import compared, equal_forms, told
from viewer.model import Kind, Side

S, D, A, M = Kind.SUBSTITUTED, Kind.DROPPED, Kind.ADDED, Kind.MOVED

CLAUSE = ", by the baker’s own reckoning,"
REST = "ninety loaves and four dozen buns with a sugar crust"


@pytest.mark.parametrize("rest", [REST, REST.replace("buns", "sweet rolls")])
def test_of_two_clauses_that_changed_places_the_shorter_one_moved(rest: str) -> None:
    one = f"On Sunday he sold{CLAUSE} {REST} and went home early."
    other = f"On Sunday he sold {rest}{CLAUSE} and went home early."

    there, back = told(compared(one, other)), told(compared(other, one))

    assert [each for each in there if each[0] is M] == [(M, CLAUSE, CLAUSE)]
    assert [each for each in back if each[0] is M] == [(M, CLAUSE, CLAUSE)]
    assert [each for each in there if each[0] is not M] == (
        [] if rest == REST else [(S, "buns", "sweet rolls")]
    )


def test_a_clause_moves_rather_than_the_parts_of_two_sentences() -> None:
    clause = ", with nine loaves in a basket of willow,"
    walked = "After the storm the old baker walked down to the quay"
    waited = "waited beside the blue boat until the bells had rung for the third time."

    comparison = compared(
        f"{walked}{clause} alone. Anna {waited}",
        f"{walked} alone. Anna{clause} {waited}",
    )

    assert told(comparison) == [(M, clause, clause)]


def test_a_moved_clause_keeps_a_word_that_came_to_face_a_reworded_one() -> None:
    clause = "after an hour of looking"

    comparison = compared(
        f"She found nothing wrong {clause}, and she told it to the captain.",
        f"She found nothing amiss, and she told it to the captain {clause}.",
    )

    assert told(comparison) == [(S, "wrong", "amiss"), (M, clause, clause)]


def test_a_moved_clause_takes_along_what_was_reworded_at_both_its_ends() -> None:
    comparison = compared(
        "Near the last bridge of the valley the miller met an old friend of his.",
        "The miller met an old friend of his by the last bridge of the dale.",
    )

    assert (
        M,
        "Near the last bridge of the valley",
        "by the last bridge of the dale",
    ) in told(comparison)


MANY = "one gull, three boats, five ropes and seven lamps"
OTHERS = "nobody who came ever bought bread or buns in summer"
STAY = "before the storm carried the heavy door away from the lighthouse at Gannet Head"


@pytest.mark.parametrize(
    ("dropped", "added", "moved"),
    [
        (
            f"surely down by the last bridge of the valley {MANY}",
            f"hardly near by the last bridge of the valley {OTHERS}",
            (
                "surely down by the last bridge of the valley",
                "hardly near by the last bridge of the valley",
            ),
        ),
        (
            f"{MANY} by the last bridge of the valley surely down",
            f"{OTHERS} by the last bridge of the valley hardly near",
            (
                "by the last bridge of the valley surely down",
                "by the last bridge of the valley hardly near",
            ),
        ),
        (
            f"{MANY} by the last stone bridge of the valley",
            f"{OTHERS} by the last wooden bridge of the valley",
            (
                "by the last stone bridge of the valley",
                "by the last wooden bridge of the valley",
            ),
        ),
        (
            f"surely by the last bridge of the valley {MANY}",
            f"by the last bridge of the valley {OTHERS}",
            ("by the last bridge of the valley", "by the last bridge of the valley"),
        ),
    ],
)
def test_a_part_of_what_changed_moves_with_the_few_reworded_words_beside_it(
    dropped: str, added: str, moved: tuple[str, str]
) -> None:
    comparison = compared(
        f"They say that {dropped} {STAY}.", f"They say that {STAY} {added}."
    )

    assert (M, *moved) in told(comparison)
    assert {MANY, OTHERS} & {text for _, *texts in told(comparison) for text in texts}


def test_a_clause_that_stood_twice_moves_once() -> None:
    comparison = compared(
        "With nine loaves she came at noon, and with nine loaves he left the harbour.",
        "She came at noon, and he left the harbour with nine loaves.",
    )

    kinds = [kind for kind, *_ in told(comparison)]
    assert (kinds.count(M), kinds.count(D)) == (1, 1)


def test_a_moved_word_ends_where_its_paragraph_does() -> None:
    comparison = compared(
        "the old tower\n\nand lamp\n\ngull sailor at",
        "the old lamp\n\ngull sailor at tower\n\nand",
    )

    assert (M, "tower", "tower") in told(comparison)


def test_a_single_word_moves_a_few_words_only() -> None:
    near = compared(
        "He quietly closed the old door behind him.",
        "He closed the old door quietly behind him.",
    )
    far = compared(
        "He quietly closed the old door of the house by the river behind him.",
        "He closed the old door of the house by the river behind him quietly.",
    )

    assert told(near) == [(M, "quietly", "quietly")]
    assert told(far) == [(D, "quietly", ""), (A, "", "quietly")]


def test_few_words_that_recur_far_away_have_not_moved() -> None:
    between = " ".join(f"Line {at} of the log tells of wind {at}." for at in range(30))

    comparison = compared(
        f"The tower leaned in the salty evening wind. {between} The end came soon.",
        f"The tower leaned. {between} The end in the salty evening came soon.",
    )

    assert M not in [kind for kind, *_ in told(comparison)]


def test_few_letters_that_recur_have_not_moved() -> None:
    dropped, added = "ลุงนั่งรอที่ท่าน้ำ", "น้านอนที่ร้านในเมือง"
    kept = ["ปลาแห้งราคาแพงมากในฤดูหนาว", "ดอกไม้สีแดงบานอยู่ริมทางรถไฟ"]

    comparison = compared("\n\n".join((dropped, *kept)), "\n\n".join((*kept, added)))

    assert told(comparison) == [(D, dropped, ""), (A, "", added)]


def test_a_clause_of_characters_moves_inside_a_sentence() -> None:
    clause = "在下雨的早晨"

    comparison = compared(
        f"老船长{clause}卖掉了他的旧帆船。", f"老船长卖掉了他的旧帆船{clause}。"
    )

    assert told(comparison) == [(M, clause, clause)]


def test_a_letter_that_recurs_has_not_moved() -> None:
    comparison = compared("จะในให้นา", "จะในในให้")

    assert told(comparison) == [(A, "", "ใน"), (D, "นา", "")]


def test_clauses_at_both_ends_of_a_sentence_changed_places() -> None:
    sold = "the baker sold forty loaves of bread to the sailors"

    comparison = compared(
        f"On Monday {sold} in the cold rain.", f"In the cold rain {sold} on Monday."
    )

    assert [each for each in told(comparison) if each[0] is not S] == [
        (M, "On Monday", "on Monday"),
        (M, "in the cold rain", "In the cold rain"),
    ]


def test_two_words_that_changed_places_were_reworded() -> None:
    comparison = compared(
        "He praised an old ship and hired a young captain of it.",
        "He praised a young ship and hired an old captain of it.",
    )

    assert M not in [kind for kind, *_ in told(comparison)]


def test_words_that_cross_need_not_be_clauses_that_moved() -> None:
    comparison = compared(
        "bee cow bee cow gnu elk. hen hen.", "hen hen cow gnu elk. bee cow bee. dog."
    )

    assert equal_forms(comparison, Side.ORIGINAL) == equal_forms(comparison, Side.COPY)


def test_words_that_face_each_other_since_a_clause_moved_stand_for_each_other() -> None:
    one = f"On Sunday he offered{CLAUSE} {REST} and went home early."
    other = f"On Sunday he hawked {REST}{CLAUSE} and went home early."

    assert told(compared(one, other)) == [
        (S, "offered", "hawked"),
        (M, CLAUSE, CLAUSE),
    ]
