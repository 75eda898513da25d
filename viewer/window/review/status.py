"""The sentences of the status bar and the title, as functions of what they speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from viewer.model import Ignore, Kind, Nature, Side
from viewer.window.look.directions import isolated
from viewer.window.look.translating import counted, translate, written
from viewer.window.review.stepping import Direction, Scope
from viewer.window.running.session import Activity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.model import Article, Comparison, Difference
    from viewer.sessions.filters import Place
    from viewer.window.review.review import Review

LONGEST_TEXT: Final = 48
"""How many characters of a difference's text the status bar shows."""


def elided(text: str, limit: int = LONGEST_TEXT) -> str:
    """Return `text` on one line and no longer than `limit`, its middle left out.

    White space alone is told by its code points.
    """
    words = text.split() or [f"U+{ord(space):04X}" for space in text]
    line = " ".join(words)
    if len(line) <= limit:
        return line
    kept = limit - 1
    return f"{line[: kept - kept // 2].rstrip()}…{line[-(kept // 2) :].lstrip()}"


def kind_name(kind: Kind) -> str:
    """Return the name of a kind in the reader's language."""
    names = {
        Kind.SUBSTITUTED: translate("Status", "substituted"),
        Kind.DROPPED: translate("Status", "dropped"),
        Kind.ADDED: translate("Status", "added"),
        Kind.MOVED: translate("Status", "moved"),
    }
    return names[kind]


def nature_name(nature: Nature) -> str:
    """Return the name of a nature in the reader's language."""
    names = {
        Nature.WORDING: translate("Status", "wording"),
        Nature.INFLECTION: translate("Status", "inflection"),
        Nature.SPELLING: translate("Status", "spelling"),
        Nature.NAME: translate("Status", "name"),
        Nature.NUMBER: translate("Status", "number"),
        Nature.PUNCTUATION: translate("Status", "punctuation"),
        Nature.CAPITALS: translate("Status", "capitals"),
        Nature.LOOK_ALIKE: translate("Status", "look-alike"),
    }
    return names[nature]


def position(place: Place | None) -> str:
    """Return "12 of 60", counted among those shown."""
    if place is None:
        return translate("Status", "hidden")
    return translate("Status", "{number} of {count}").format(
        number=written(place.rank), count=written(place.of)
    )


def description(
    comparison: Comparison, difference: Difference, place: Place | None
) -> str:
    """Return "12 of 60 · substituted · leader → captain"."""
    parts = [position(place), kind_name(difference.kind)]
    if difference.nature not in (None, Nature.WORDING):
        parts.append(nature_name(difference.nature))
    parts.append(wordings(comparison, difference))
    return " · ".join(parts)


def wordings(comparison: Comparison, difference: Difference) -> str:
    """Return "leader → captain", or the words that only one side has."""
    original, copy = (
        elided(difference.on(side).of(comparison.article(side).text)) for side in Side
    )
    if difference.kind is Kind.SUBSTITUTED:
        return became(original, copy)
    return isolated(copy if difference.kind is Kind.ADDED else original)


def became(original: str, copy: str) -> str:
    """Return "leader → captain"."""
    return translate("Status", "{original} → {copy}").format(
        original=isolated(original), copy=isolated(copy)
    )


def no_differences() -> str:
    """Return what to say of two articles that are the same."""
    return translate(
        "Status", "No differences: the two articles are the same word for word."
    )


def nothing_shown(total: int) -> str:
    """Return what to say where all differences are hidden."""
    return counted.tr("None of the %Ln difference(s) is shown.", "", total)


def end_of(
    direction: Direction, scope: Scope = Scope.ALL, *, starts_over: bool = True
) -> str:
    """Return what to say where a step in this direction leads nowhere."""
    if not starts_over:
        return translate("Status", "There is nothing further in this direction.")
    back = direction in (Direction.PREVIOUS, Direction.FIRST)
    texts = {
        Scope.ALL: (
            translate("Status", "First difference. Press again to go to the last."),
            translate("Status", "Last difference. Press again to start over."),
        ),
        Scope.KIND: (
            translate("Status", "First of this kind. Press again to go to the last."),
            translate("Status", "Last of this kind. Press again to start over."),
        ),
        Scope.PAIR: (
            translate("Status", "First of this pair. Press again to go to the last."),
            translate("Status", "Last of this pair. Press again to start over."),
        ),
        Scope.SENTENCE: (
            translate(
                "Status",
                "First sentence with a difference. Press again to go to the last.",
            ),
            translate(
                "Status", "Last sentence with a difference. Press again to start over."
            ),
        ),
    }
    return texts[scope][not back]


def counted_shown(review: Review) -> str:
    """Return "41 of 60 shown · ignoring case · 3 set aside", or nothing.

    Nothing is said where all differences are shown and no rule is on.
    """
    parts = []
    if review.hidden_count:
        parts.append(shown_of(len(review.shown), review.total))
    if ignored := review.restrictions.ignored:
        names = ", ".join(ignore_name(one) for one in Ignore if one in ignored)
        parts.append(translate("Status", "ignoring {rules}").format(rules=names))
    if review.set_asides.reasons:
        parts.append(set_aside(len(review.set_asides.reasons)))
    return " · ".join(parts)


def shown_of(shown: int, total: int) -> str:
    """Return "41 of 60 shown"."""
    return translate("Status", "{shown} of {total} shown").format(
        shown=written(shown), total=written(total)
    )


def set_aside(count: int) -> str:
    """Return "3 set aside"."""
    return counted.tr("%Ln set aside", "", count)


def why_none(review: Review) -> str:
    """Return why there is no difference to list."""
    if review.comparison is None:
        return translate(
            "Status", "Open an original and a copy to see their differences here."
        )
    if not review.total:
        return translate("Status", "There are no differences.")
    if review.restrictions.are_on:
        return translate("Status", "Nothing matches the search and the filters.")
    return translate("Status", "All differences are set aside.")


def ignore_name(rule: Ignore) -> str:
    """Return the name of what is ignored, in the reader's language."""
    names = {
        Ignore.CASE: translate("Status", "case"),
        Ignore.PUNCTUATION: translate("Status", "punctuation"),
        Ignore.INFLECTION: translate("Status", "inflection"),
        Ignore.LOOK_ALIKES: translate("Status", "look-alikes"),
        Ignore.WHITE_SPACE: translate("Status", "white space"),
    }
    return names[rule]


def under_way(activity: Activity) -> str:
    """Return what is being done."""
    texts = {
        Activity.IDLE: "",
        Activity.READING: translate("Status", "Reading…"),
        Activity.COMPARING: translate("Status", "Comparing…"),
    }
    return texts[activity]


def title(articles: Mapping[Side, Article], application: str) -> str:
    """Return the title of a window in which these articles are open."""
    names = [articles[side].source.name for side in Side if side in articles]
    if len(names) == len(Side) and names[0] == names[1]:
        names = [_with_folder(articles[side]) for side in Side]
    if not names:
        return application
    shown = " — ".join(names).replace("[*]", "[*][*]")
    return f"{shown}[*] — {application}"  # where Qt marks what is not saved


def _with_folder(article: Article) -> str:
    path = article.source.path
    return article.source.name if path is None else f"{path.parent.name}/{path.name}"
