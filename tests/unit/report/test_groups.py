from __future__ import annotations

from tests.comparisons import by_hand, dropped, substituted
from viewer.model import Nature
from viewer.report.groups import group_substitutions


def test_the_most_frequent_wording_comes_first() -> None:
    comparison = by_hand(
        "one leader; a Leader; the LEADER; lone man",
        "one chief; a captain; the Captain; lone boy",
        substituted("man", "boy"),
        substituted("leader", "chief"),
        substituted("Leader", "captain"),
        substituted("LEADER", "Captain"),
    )

    first, second = group_substitutions(comparison)

    assert (first.wording, first.count) == ("leader", 3)
    assert [(each.wording, each.numbers) for each in first.replacements] == [
        ("captain", (3, 4)),
        ("chief", (2,)),
    ]
    assert (second.wording, second.count) == ("man", 1)


def test_wordings_that_differ_in_looks_only_are_told_as_they_look() -> None:
    comparison = by_hand(
        "a Pass", "a pass", substituted("Pass", "pass", nature=Nature.CAPITALS)
    )

    (group,) = group_substitutions(comparison)

    assert (group.wording, group.replacements[0].wording) == ("Pass", "pass")


def test_only_substitutions_are_gathered() -> None:
    assert group_substitutions(by_hand("a b", "a", dropped("b"))) == ()
