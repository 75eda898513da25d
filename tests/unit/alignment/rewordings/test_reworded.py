from __future__ import annotations

import pytest

from tests.unit.alignment.covering import compared, told
from viewer.model import Kind, Options

S, D, A = Kind.SUBSTITUTED, Kind.DROPPED, Kind.ADDED


@pytest.mark.parametrize(
    ("original", "copy", "expected"),
    [
        (
            "The Russian leader spoke first today.",
            "The Russian big cheese spoke first today.",
            [(S, "leader", "big cheese")],
        ),
        (
            "Then the report stated this plainly.",
            "Then the group said this plainly.",
            [(S, "report", "group"), (S, "stated", "said")],
        ),
        (
            "They will be lessened in the near future, he said.",
            "They will be lessened in the in future, he said.",
            [(S, "near", "in")],
        ),
        (
            "The man who worked on the wall had left.",
            "The man who toiled at the wall had left.",
            [(S, "worked on", "toiled at")],
        ),
        (
            "The man who slept until the morning had left.",
            "The man who dozed till the morning had left.",
            [(S, "slept", "dozed"), (S, "until", "till")],
        ),
        (
            "The road was not clear to anybody there.",
            "The road was lucid to anybody there.",
            [(D, "not", ""), (S, "clear", "lucid")],
        ),
        (
            "He had toiled all day. The sea was calm and grey.",
            "He had toiled all day. Nobody knew. The sea was calm and grey.",
            [(A, "", "Nobody knew.")],
        ),
        (
            "We met in spring, and the rain was warm.",
            "We met in springtime. The rain was warm.",
            [
                (S, "spring", "springtime"),
                (S, ",", "."),
                (D, "and", ""),
                (S, "the", "The"),
            ],
        ),
    ],
)
def test_changes_are_told_as_a_reader_sees_them(
    original: str, copy: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(compared(original, copy)) == expected


@pytest.mark.parametrize(
    ("original", "copy", "expected"),
    [
        pytest.param(
            "Na starych bulwarach otwarto dziś targ.",
            "Na starych nabrzeżach otwiera się dziś targ.",
            [(S, "bulwarach", "nabrzeżach"), (S, "otwarto", "otwiera się")],
            id="after a reworded verb",
        ),
        pytest.param(
            "Na bulwarach pali się od rana.",
            "Na nabrzeżach tli się od rana.",
            [(S, "bulwarach", "nabrzeżach"), (S, "pali", "tli")],
            id="on both sides",
        ),
        pytest.param(
            "Na bulwarach pali się od rana.",
            "Na nabrzeżach pali od rana.",
            [(S, "bulwarach", "nabrzeżach"), (D, "się", "")],
            id="after an equal verb",
        ),
    ],
)
def test_a_reflexive_pronoun_belongs_to_its_verb(
    original: str, copy: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(compared(original, copy, options=Options(language="pl"))) == expected


def test_two_words_and_three_are_linked_without_tearing_a_number() -> None:
    original = "On Sunday almost 400 people came along."
    copy = "On Sunday nearly four hundred people came along."

    comparison = compared(original, copy, options=Options(language="en"))

    assert told(comparison) == [(S, "almost", "nearly"), (S, "400", "four hundred")]


def test_what_faces_nothing_at_the_start_of_a_sentence_is_no_part_of_the_last() -> None:
    comparison = compared(
        "Man werde das Geld auftreiben. Die Stadt muss in diesem Jahr sparen.",
        "Man werde die Mittel beschaffen. In diesem Jahr muss die Stadt sparen.",
    )

    assert told(comparison)[:3] == [
        (S, "das", "die"),
        (S, "Geld", "Mittel"),
        (S, "auftreiben", "beschaffen"),
    ]


def test_dropped_paragraphs_are_told_one_by_one() -> None:
    text = "The ferry leaves at noon and returns at nine."

    comparison = compared(f"The Daily Lantern\n\nBy our editor\n\n{text}", text)

    assert told(comparison) == [
        (D, "The Daily Lantern", ""),
        (D, "By our editor", ""),
    ]


def test_two_reworded_neighbours_that_changed_places_are_one_rewording() -> None:
    comparison = compared(
        "They heard slower louder quick singing at noon.",
        "They heard slow loudly the sings quickly at noon.",
    )

    assert (S, "quick singing", "sings quickly") in told(comparison)


def test_one_word_does_not_stand_for_a_hundred() -> None:
    many = " ".join(f"word{at}" for at in range(120))

    comparison = compared(
        f"The old ferry sails at {many} noon.", "The old ferry sails at nine noon."
    )

    assert {*told(comparison)} == {(D, many, ""), (A, "", "nine")}


def test_many_words_with_none_in_common_do_not_stand_for_each_other() -> None:
    one = (
        "while gulls circled above grey harbour walls old fishermen slowly mended nets "
        "near wooden huts full with rope sails oars lamps barrels salt tar"
    )
    other = (
        "because trains ran late some passengers wrote angry letters demanding money "
        "under new laws which two ministers signed last winter despite loud protests"
    )

    comparison = compared(
        f"The boats stayed in {one} again before noon came to the town.",
        f"The boats stayed in {other} back at once before noon came to the town.",
    )

    assert {*told(comparison)} == {
        (D, f"{one} again", ""),
        (A, "", f"{other} back at once"),
    }


def test_a_long_stretch_reworded_between_its_function_words_is_linked() -> None:
    one = "quick dogs of grey farms and old mills in tall hills with deep lakes by dawn"
    other = (
        "fast hounds of dim yards and aged works in high slopes with vast ponds by day"
    )

    comparison = compared(f"He saw {one}.", f"He saw {other}.")

    assert (S, "dogs", "hounds") in told(comparison)
    assert (S, "lakes", "ponds") in told(comparison)


@pytest.mark.parametrize(
    ("language", "original", "copy", "expected"),
    [
        (
            "pt",
            "Ontem viu as laranjas na feira dela.",
            "Ontem viu as peras no mercado dela.",
            [(S, "laranjas", "peras"), (S, "na", "no"), (S, "feira", "mercado")],
        ),
        (
            "fr",
            "Il a pris le train vers Lille hier.",
            "Il a pris le car pour Lille hier.",
            [(S, "train", "car"), (S, "vers", "pour")],
        ),
    ],
)
def test_a_preposition_that_belongs_to_what_follows_is_told_apart(
    language: str, original: str, copy: str, expected: list[tuple[Kind, str, str]]
) -> None:
    assert (
        told(compared(original, copy, options=Options(language=language))) == expected
    )


def test_an_equal_mark_between_what_is_over_on_either_side_is_given_up() -> None:
    comparison = compared(
        "Then anak-anak berlari sambil menarik benang panjang there.",
        "Then bocah berlarian seraya mengulur tali panjang-panjang there.",
        options=Options(language="id"),
    )

    assert (S, "anak-anak", "bocah") in told(comparison)
    assert (S, "berlari", "berlarian") in told(comparison)


def test_a_word_stands_for_no_phrase_across_a_mark() -> None:
    found = told(compared("It was old there.", "It was aged, grey there."))

    assert found == [(S, "old", "aged"), (A, "", ", grey")]


def test_a_verb_and_the_preposition_after_it_are_told_apart_but_in_english() -> None:
    comparison = compared(
        "Vinden drog över sjön i natt.",
        "Vinden for längs sjön i natt.",
        options=Options(language="sv"),
    )

    assert told(comparison) == [(S, "drog", "for"), (S, "över", "längs")]
