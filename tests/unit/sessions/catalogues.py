"""What the tests of filters share: differences in a row, and one such row of them."""

from __future__ import annotations

from viewer.model import Comparison, Difference, Kind, Nature, Span
from viewer.readers import article_from_text
from viewer.sessions.catalogue import Catalogue
from viewer.sessions.filters import Pair

LEADER = Pair("leader", "captain")


def catalogue_of(*rows: tuple[str, str, Nature | None]) -> Catalogue:
    """Return a catalogue in which each row is a difference, one after the other."""
    original, copy, differences = "", "", []
    for number, (old, new, nature) in enumerate(rows, 1):
        one = Span(len(original), len(original) + len(old))
        other = Span(len(copy), len(copy) + len(new))
        kind = Kind.ADDED if not old else Kind.SUBSTITUTED if new else Kind.DROPPED
        differences.append(Difference(number, kind, one, other, nature))
        original, copy = f"{original}{old} ", f"{copy}{new} "
    return Catalogue(
        Comparison(
            article_from_text(original, name="a"),
            article_from_text(copy, name="b"),
            differences=tuple(differences),
        )
    )


CATALOGUE = catalogue_of(
    ("Leader", "captain", Nature.WORDING),
    ("ran", "runs", Nature.INFLECTION),
    ("very", "", None),
    ("leader", "Captain", Nature.WORDING),
    ("leader", "big\ncheese", Nature.WORDING),
    ("", "now", None),
    ("Paris", "paris", Nature.CAPITALS),
)
