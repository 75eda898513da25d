from __future__ import annotations

import pytest

from tests.unit.alignment.covering import compared
from viewer.model import Evidence, Ignore, Kind, Nature, Options


def nature(before: str, after: str, *, language: str = "en") -> list[Nature | None]:
    """Return the natures of what differs where `before` was changed into `after`."""
    frame = "Then they saw that {} stood there again."
    comparison = compared(
        frame.format(before), frame.format(after), options=Options(language=language)
    )
    return [each.nature for each in comparison.differences]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("leader", "captain", Nature.WORDING),
        ("leader", "big cheese", Nature.WORDING),
        ("house", "houses", Nature.INFLECTION),
        ("told", "tells", Nature.INFLECTION),
        ("colour", "color", Nature.SPELLING),
        ("realised", "realized", Nature.SPELLING),
        ("theatre", "theater", Nature.SPELLING),
        ("Aldous", "Aldis", Nature.NAME),
        ("12", "21", Nature.NUMBER),
        ("eleven", "twelve", Nature.NUMBER),
        ("Monday", "Tuesday", Nature.NUMBER),
        ("candle", "Candle", Nature.CAPITALS),
        ("harbour", "h\u0430rbour", Nature.LOOK_ALIKE),
        ("caf\u00e9", "cafe\u0301", Nature.LOOK_ALIKE),
        ("it’s", "it's", Nature.LOOK_ALIKE),
        ("km²", "km2", Nature.LOOK_ALIKE),
        ("½", "1/2", Nature.SPELLING),
    ],
)
def test_the_nature_of_a_change_is_told(
    before: str, after: str, expected: Nature
) -> None:
    assert nature(before, after) == [expected]


@pytest.mark.parametrize(
    ("language", "before", "after", "expected"),
    [
        ("de", "singt", "sang", Nature.INFLECTION),
        ("de", "hält", "gehalten", Nature.INFLECTION),
        ("nl", "blijft", "bleef", Nature.INFLECTION),
        ("fr", "prend", "pris", Nature.INFLECTION),
        ("es", "cuenta", "contaba", Nature.INFLECTION),
        ("it", "dice", "disse", Nature.INFLECTION),
        ("pt", "traz", "trouxe", Nature.INFLECTION),
        ("el", "λύνει", "έλυνε", Nature.INFLECTION),
        ("ko", "일한다", "일했다", Nature.INFLECTION),
        ("pl", "będzie", "był", Nature.INFLECTION),
        ("pl", "czternastej", "14", Nature.NUMBER),
        ("pl", "osiemdziesięciu", "osiemdziesiąt", Nature.NUMBER),
        ("cs", "může", "mohli", Nature.INFLECTION),
        ("uk", "йшов", "іде", Nature.INFLECTION),
        ("he", "סיפרה", "מספרת", Nature.INFLECTION),
        ("he", "תוכנית", "תכנית", Nature.SPELLING),
        ("he", "כשלוש", "ארבע", Nature.NUMBER),
        ("ar", "بثلاثة", "أربعة", Nature.NUMBER),
        ("pt", "segundas", "terças", Nature.NUMBER),
        ("hi", "लगे", "लगी", Nature.INFLECTION),
        ("hi", "ख़राब", "खराब", Nature.SPELLING),
        ("ar", "يشكّون", "يشكون", Nature.SPELLING),
        ("pt", "ação", "acção", Nature.SPELLING),
        ("es", "kilómetros", "km", Nature.NUMBER),
        ("de", "vierzehntausend", "vierzigtausend", Nature.NUMBER),
        ("el", "σαράντα", "40", Nature.NUMBER),
        ("ko", "일요일에", "월요일에", Nature.NUMBER),
        ("th", "จันทร์", "อังคาร", Nature.NUMBER),
        ("fi", "lauantaina", "sunnuntaina", Nature.NUMBER),
        ("fi", "euroa", "markkaa", Nature.NUMBER),
        ("hu", "szerdán", "kedden", Nature.NUMBER),
        ("ro", "luni", "joi", Nature.NUMBER),
        ("bg", "май", "юни", Nature.NUMBER),
        ("id", "tujuh", "7", Nature.NUMBER),
        ("id", "dua puluh", "20", Nature.NUMBER),
        ("id", "meter", "kaki", Nature.NUMBER),
        ("vi", "hai", "ba", Nature.NUMBER),
        ("vi", "mét", "dặm", Nature.WORDING),
        ("en", "GB", "MB", Nature.NUMBER),
        ("en", "Celsius", "Fahrenheit", Nature.NUMBER),
        ("ca", "nou", "deu", Nature.NUMBER),
        ("ca", "diumenge", "dissabte", Nature.NUMBER),
        ("ca", "quilòmetres", "milles", Nature.NUMBER),
        ("da", "uger", "dage", Nature.NUMBER),
        ("cs", "hodin", "dní", Nature.NUMBER),
        ("hu", "perc", "óra", Nature.NUMBER),
        ("ro", "luni", "ani", Nature.NUMBER),
        ("ar", "الأحد", "الاثنين", Nature.NUMBER),
        ("de", "Wand", "Mauer", Nature.WORDING),
        ("de", "vierzehntausend", "neunzehntausend", Nature.NUMBER),
        ("de", "einsam", "zweifelnd", Nature.WORDING),
        ("nl", "zong", "kwam", Nature.WORDING),
    ],
)
def test_natures_are_told_in_other_languages(
    language: str, before: str, after: str, expected: Nature
) -> None:
    comparison = compared(
        f"Xyz {before} kqw.", f"Xyz {after} kqw.", options=Options(language=language)
    )

    assert {each.nature for each in comparison.differences} == {expected}


@pytest.mark.parametrize(
    ("language", "original", "copy"),
    [
        ("zh", "他住在云湾镇的河边。", "他住在青泽县的河边。"),
        ("ja", "館長の小田さんが笑う。", "館長の宮本さんが笑う。"),
        ("ko", "어제 윤달수 씨가 왔다.", "어제 윤달호 씨가 왔다."),
    ],
)
def test_names_are_told_in_scripts_without_capitals_by_what_stands_with_them(
    language: str, original: str, copy: str
) -> None:
    comparison = compared(original, copy, options=Options(language=language))

    assert {each.nature for each in comparison.differences} == {Nature.NAME}


def test_an_elided_article_is_the_same_article() -> None:
    comparison = compared(
        "Vide un’anima qui.", "Vide una pecora qui.", options=Options(language="it")
    )

    natures = [each.nature for each in comparison.differences]
    assert natures == [Nature.INFLECTION, Nature.WORDING]


@pytest.mark.parametrize(
    ("before", "after"),
    [("v2.3.1", "v2.4"), ("Rp15.000", "Rp50.000"), ("A4", "A5"), ("Q3", "Q4")],
)
def test_words_of_which_only_the_figures_differ_are_numbers(
    before: str, after: str
) -> None:
    assert nature(before, after) == [Nature.NUMBER]
    assert nature(before, after.replace(after[0], "x")) == [Nature.WORDING]


def test_a_changed_mark_is_punctuation() -> None:
    comparison = compared("He came, he saw, he left.", "He came; he saw, he left.")

    assert [each.nature for each in comparison.differences] == [Nature.PUNCTUATION]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("3.5", "35"),
        ("1,500", "1.500"),
        ("12:30", "12.30"),
        ("$ 5", "€ 5"),
        ("5 %", "5 ‰"),
        ("10²", "102"),
        ("10⁶", "106"),
        ("1½", "11/2"),
        ("5 < 7", "5 > 7"),
        ("fifth", "5th"),
        ("5-7", "57"),
        ("1990-91", "199091"),
    ],
)
def test_a_mark_that_an_amount_depends_on_is_a_number(before: str, after: str) -> None:
    assert nature(before, after) == [Nature.NUMBER]


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "hopeful", "hopeless"),
        ("de", "hoffnungsvoll", "hoffnungslos"),
        ("de", "farbige", "farblose"),
        ("nl", "kleurrijke", "kleurloze"),
        ("sv", "hoppfullt", "hopplöst"),
        ("da", "håbefuld", "håbløs"),
        ("fi", "työllinen", "työtön"),
        ("et", "toitev", "toiduta"),
        ("hu", "értelmes", "értelmetlen"),
        ("hu", "boldog", "boldogtalan"),
        ("tr", "geldi", "gelmedi"),
        ("tr", "geliyor", "gelmiyor"),
        ("tr", "gelir", "gelmez"),
        ("tr", "gelmeli", "gelmemeli"),
        ("tr", "tuzlu", "tuzsuz"),
    ],
)
def test_a_word_that_denies_is_no_inflection_of_one_that_does_not(
    language: str, before: str, after: str
) -> None:
    assert nature(before, after, language=language) == [Nature.WORDING]
    assert nature(after, before, language=language) == [Nature.WORDING]


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("tr", "gelmedi", "gelmedik"),
        ("tr", "gelmez", "gelmeyecek"),
        ("tr", "geldi", "geliyor"),
        ("de", "hoffnungslose", "hoffnungslosen"),
        ("hu", "boldogtalan", "boldogtalanok"),
    ],
)
def test_forms_of_a_word_that_deny_alike_are_inflections(
    language: str, before: str, after: str
) -> None:
    assert nature(before, after, language=language) == [Nature.INFLECTION]


def test_another_preposition_is_no_inflection_of_the_verb_before_it() -> None:
    assert nature("walked to", "walks from") == [Nature.WORDING]
    assert nature("walked to", "walks to") == [Nature.INFLECTION]


def test_a_capital_at_the_start_of_a_sentence_makes_no_name() -> None:
    comparison = compared("Rock is honest here.", "Stone is honest here.")

    assert [each.nature for each in comparison.differences] == [Nature.WORDING]


def test_the_evidence_follows_from_the_nature() -> None:
    comparison = compared("They sell 12 houses now.", "They sell 21 houses now.")

    assert [each.evidence for each in comparison.differences] == [Evidence.NUMBER]


@pytest.mark.parametrize(
    ("ignore", "original", "copy"),
    [
        (Ignore.CASE, "The Mayor came home.", "The mayor came home."),
        (Ignore.PUNCTUATION, "The mayor, too, left.", "The mayor too left."),
        (Ignore.INFLECTION, "The house is sold.", "The houses is sold."),
        (Ignore.LOOK_ALIKES, "The mayor came home.", "The m\u0430yor came home."),
    ],
)
def test_what_is_ignored_is_counted_and_not_told(
    ignore: Ignore, original: str, copy: str
) -> None:
    told = compared(original, copy)

    comparison = compared(original, copy, options=Options(frozenset({ignore})))

    assert list(comparison.differences) == []
    assert comparison.ignored == len(told.differences) > 0


def test_a_sign_of_an_amount_is_told_where_marks_are_not() -> None:
    options = Options(ignore=frozenset({Ignore.PUNCTUATION}))

    found = compared(
        "They paid $ 5, or 3 % of it.", "They paid 5 or 3 of it;", options=options
    )

    assert [
        found.original.text[each.original.start : each.original.end]
        for each in found.differences
    ] == ["$", "%"]


def test_what_is_not_ignored_is_still_told_and_numbered() -> None:
    options = Options(frozenset({Ignore.CASE}))

    comparison = compared(
        "The Mayor came home.", "The mayor went home.", options=options
    )

    assert [(each.number, each.kind) for each in comparison.differences] == [
        (1, Kind.SUBSTITUTED)
    ]


@pytest.mark.parametrize(
    ("language", "original", "copy", "nature"),
    [
        ("de", "Die Straße war leer.", "Die Strasse war leer.", Nature.SPELLING),
        ("es", "El mar era azul.", "El mal era azul.", Nature.WORDING),
        ("es", "Vi una foto.", "Vi una fotosíntesis.", Nature.WORDING),
        ("it", "Bevve dell’acqua.", "Bevve nell’acqua.", Nature.WORDING),
        ("fr", "Il but d’eau.", "Il but l’eau.", Nature.WORDING),
        ("el", "Θα γράψει ένα.", "Θα έγραψε ένα.", Nature.INFLECTION),
    ],
)
def test_words_that_begin_alike_are_not_all_of_one_root(
    language: str, original: str, copy: str, nature: Nature
) -> None:
    comparison = compared(original, copy, options=Options(language=language))

    assert [each.nature for each in comparison.differences] == [nature]
