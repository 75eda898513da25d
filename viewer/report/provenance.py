"""Says where a comparison came from and how to make it again."""

from __future__ import annotations

import platform
import shlex
from typing import TYPE_CHECKING

from viewer import __version__
from viewer.model import EncodingEvidence, Ignore, Side

if TYPE_CHECKING:
    from datetime import datetime

    from viewer.model import Article, Comparison, Lexicon, Options

NAME = "unspin"
VERSION = __version__


def made_with() -> str:
    """Return the Python version and the platform."""
    return f"Python {platform.python_version()} on {platform.platform(terse=True)}"


def time_with_zone(moment: datetime) -> str:
    """Return a time to the second with its distance from UTC.

    A time without a zone is taken as local time.
    """
    moment = moment if moment.tzinfo else moment.astimezone()
    return moment.isoformat(sep=" ", timespec="seconds")


def article_facts(article: Article) -> tuple[tuple[str, str], ...]:
    """Return what is known of where an article came from, each with its label."""
    source = article.source
    return (
        ("Name", source.name),
        ("Size", f"{source.size:,} bytes"),
        ("SHA-256 of the bytes", source.sha256),
        ("SHA-256 of the text", article.text_sha256),
        ("Encoding", _encoding(article)),
        ("Read as", source.reader),
        ("Language", article.language if article.language != "und" else "not known"),
        ("Words", f"{article.word_count:,}"),
        ("Paragraphs", f"{len(article.paragraphs):,}"),
    )


def option_facts(comparison: Comparison) -> tuple[tuple[str, str], ...]:
    """Return the options of a comparison in words, each with its label."""
    options = comparison.options
    ignored = ", ".join(ignored_names(options)) or "nothing"
    if comparison.ignored:
        ignored += f" ({comparison.ignored:,} not listed)"
    return (
        ("Differences left out", ignored),
        ("Language", options.language or "as found for each article"),
        ("Lexicon", _lexicon(options.lexicon)),
    )


def ignored_names(options: Options) -> list[str]:
    """Return what the options leave out, in a stable order."""
    return [each.value for each in Ignore if each in options.ignore]


def command_line(comparison: Comparison) -> str | None:
    """Return the command that makes the report again; None for text without a file."""
    if any(comparison.article(side).source.path is None for side in Side):
        return None
    names = [comparison.article(side).source.name for side in Side]
    arguments = [NAME, "report", *names, "-o", "report.html"]
    if comparison.options.ignore:
        ignored = ",".join(ignored_names(comparison.options)).replace(" ", "-")
        arguments += ["--ignore", ignored]
    if comparison.options.language:
        arguments += ["--language", comparison.options.language]
    for side in Side:
        if chosen := comparison.article(side).source.chosen:
            arguments += [f"--encoding-{side}", chosen]
    if comparison.options.lexicon:
        names.append(comparison.options.lexicon.name)
        arguments += ["--lexicon", names[-1]]
    # A name that begins with a dash would be taken for an option.
    return shlex.join(
        f"./{each}" if each in names and each[:1] == "-" else each for each in arguments
    )


def _lexicon(lexicon: Lexicon | None) -> str:
    return f"{lexicon.name} (SHA-256 {lexicon.sha256})" if lexicon else "none"


def _encoding(article: Article) -> str:
    source = article.source
    if source.evidence is EncodingEvidence.TEXT:
        return "given as text, not as a file"
    if source.detected:
        return f"{source.encoding} ({source.evidence}; detected: {source.detected})"
    return f"{source.encoding} ({source.evidence})"
