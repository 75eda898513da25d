"""The command `unspin`, which loads Qt only where it opens a window."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import as_file
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import __version__
from viewer.arguments import (
    Parser,
    add_articles,
    add_options,
    encodings,
    make_parser,
    options_of,
)
from viewer.assets import asset
from viewer.display import DEBIAN_PACKAGES, missing_from, why_no_window
from viewer.errors import ViewerError
from viewer.storage import write_file
from viewer.terminal import (
    OutputError,
    abandon_output,
    put,
    say,
    show,
    wants_colour,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from viewer.model import Comparison, Options
    from viewer.report import Reviewed

SAME, DIFFERENT, TROUBLE, INTERRUPTED = 0, 1, 2, 130
"""What the command returns, as diff(1) does; 130 is the shell's number for Ctrl+C."""

_SESSION = ".unspin"

DEMO_REPORT = "unspin-demo-report.html"

_OVERVIEW = """\
Show how one article was turned into another.

  unspin                          open the window
  unspin ORIGINAL COPY            open the window on two articles
  unspin FILE.unspin              open the window on a session
  unspin compare ORIGINAL COPY    print what differs
  unspin report ORIGINAL COPY -o FILE.html
                                  write a report to hand on
  unspin report FILE.unspin -o FILE.html
                                  the same, with what was set aside and noted
  unspin demo                     see it work on a sample pair
"""

_OVERVIEW_END = """\
"unspin compare --help" and "unspin report --help" say more. A file that is
named like a command is opened as ./compare, ./report or ./demo.
"""

_COMPARE_END = """\
examples:
  unspin compare original.txt copy.txt
  unspin compare original.txt copy.txt --ignore case,punctuation
  unspin compare original.txt copy.txt --json - | jq '.differences[0]'

A session file (.unspin) in place of the two articles also tells what the
reader set aside, noted and left out by rules, in text and data.

exit code: 0 if nothing differs, 1 if something does, 2 on trouble
"""

_REPORT_END = """\
The report is one HTML file with both articles side by side, every difference
marked and numbered. It loads nothing and runs no script.

A session file (.unspin) in place of the two articles makes the report follow
the reader: what was set aside or left out by rules does not count and is listed
apart with the reason, and notes stand with their differences. A filter changes
nothing.

examples:
  unspin report original.txt copy.txt -o report.html
  unspin report session.unspin -o report.html

exit code: 0 if the report was written, 2 on trouble
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code.

    Parameters
    ----------
    arguments
        Without the name of the command; those of the process if None.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    command = _COMMANDS.get(given[0]) if given else None
    try:
        return command(given[1:]) if command else _open_window(given)
    except ViewerError as error:
        say(f"{error} {error.hint}".rstrip())
        return TROUBLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        abandon_output()  # nobody reads on, which is no trouble
        return DIFFERENT
    except OutputError as error:
        abandon_output()
        say(f"The output could not be written: {error}.")
        return TROUBLE


def _open_window(given: list[str]) -> int:
    parser = make_parser("unspin", _OVERVIEW, _OVERVIEW_END)
    parser.usage = "unspin [ORIGINAL COPY]\n       unspin compare|report|demo …"
    parser.add_argument("--version", action="version", version=f"unspin {__version__}")
    parser.add_argument("articles", nargs="*", type=Path, help=argparse.SUPPRESS)
    # Qt's own, to try the window from right to left without such a language.
    parser.add_argument("-reverse", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args(given)
    paths = tuple(wanted.articles)
    if len(paths) > 2:  # noqa: PLR2004 - the original and the copy
        parser.error(f"two articles can be opened, not {len(paths)}")
    if reason := why_no_window():
        raise _no_window(reason)
    return _run_window(paths, is_reversed=wanted.reverse)


def _run_window(paths: tuple[Path, ...], *, is_reversed: bool = False) -> int:
    try:
        from viewer.window.app import run  # noqa: PLC0415 - loads Qt
    except ImportError as error:
        if error.name and error.name.startswith("viewer"):
            raise
        raise _no_window(missing_from(error)) from error
    return run(paths, options=("-reverse",) if is_reversed else ())


def _no_window(reason: str) -> ViewerError:
    return _NoWindowError(
        f"No window can be opened here: {reason}.",
        hint=f"On Debian or Ubuntu a window needs a desktop session and these packages:"
        f" sudo apt-get install {' '.join(DEBIAN_PACKAGES)}",
    )


class _NoWindowError(ViewerError):
    """A window cannot be opened here."""


def _compare(given: list[str]) -> int:
    parser = make_parser(
        "unspin compare", "Print what differs between two articles.", _COMPARE_END
    )
    add_articles(parser)
    parser.add_argument(
        "--json",
        metavar="FILE",
        help="write the comparison as data; “-” prints the data and nothing else",
    )
    add_options(parser)
    found = _found(parser, parser.parse_args(given))
    if found.wanted.json is not None:
        _write_json(found)
    if found.wanted.json != "-":
        _print_comparison(found)
    return DIFFERENT if found.comparison.differences else SAME


def _write_json(found: _Found) -> None:
    from viewer.report import json_data  # noqa: PLC0415 - not needed to open the window

    now, to = datetime.now().astimezone(), found.wanted.json
    data = json_data(found.comparison, made_at=now, reviewed=found.reviewed)
    if to == "-":
        put(data.encode())  # UTF-8 in any locale, as JSON has to be
    else:
        _write(Path(to), data, found)


def _print_comparison(found: _Found) -> None:
    from viewer.report import Paint, plain_differences, plain_summary  # noqa: PLC0415

    comparison, reviewed = found.comparison, found.reviewed
    paint = Paint.ANSI if wants_colour(sys.stdout, os.environ) else Paint.NONE
    show(plain_summary(comparison, reviewed=reviewed))
    if comparison.differences:
        show(f"\n{plain_differences(comparison, reviewed=reviewed, paint=paint)}")


def _report(given: list[str]) -> int:
    parser = make_parser(
        "unspin report", "Write a report about two articles.", _REPORT_END
    )
    add_articles(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE.html",
        type=Path,
        required=True,
        help="where to write the report",
    )
    add_options(parser)
    found = _found(parser, parser.parse_args(given))
    from viewer.report import counted_in_words  # noqa: PLC0415 - as above

    to = found.wanted.output
    _write(to, _html(found.comparison, found.reviewed), found)
    counted = counted_in_words(found.comparison, found.reviewed)
    show(f"{counted} The report is in {to}.\n")
    return SAME


def _html(comparison: Comparison, reviewed: Reviewed) -> Iterator[str]:
    from viewer.report import html_parts  # noqa: PLC0415 - not needed for the window

    now = datetime.now().astimezone()
    return html_parts(comparison, made_at=now, reviewed=reviewed)


def _demo(given: list[str]) -> int:
    parser = make_parser(
        "unspin demo",
        "Open the window on a sample pair. Where no window can be opened, print the\n"
        f"summary and write {DEMO_REPORT} into the current folder.",
        "",
    )
    parser.parse_args(given)
    with ExitStack() as stack:
        paths = tuple(
            stack.enter_context(as_file(asset(f"samples/{side}.txt")))
            for side in ("original", "copy")
        )
        try:
            if reason := why_no_window():
                raise _no_window(reason)
            return _run_window(paths)
        except _NoWindowError as error:
            say(f"{error} {error.hint}")
            return _demo_without_window(paths)


def _demo_without_window(paths: tuple[Path, ...]) -> int:
    from viewer.compare import compare_files  # noqa: PLC0415 - loads the alignment
    from viewer.report import UNREVIEWED, plain_summary  # noqa: PLC0415

    comparison = compare_files(*paths)
    show(plain_summary(comparison))
    report = Path(DEMO_REPORT)
    write_file(report, _html(comparison, UNREVIEWED))
    show(f"\nThe report with both articles side by side is in {report.resolve()}.\n")
    return SAME


_COMMANDS: Mapping[str, Callable[[list[str]], int]] = {
    "compare": _compare,
    "report": _report,
    "demo": _demo,
}


@dataclass(frozen=True, slots=True)
class _Found:
    """What came of the arguments, and the files that it came from."""

    wanted: argparse.Namespace
    comparison: Comparison
    reviewed: Reviewed
    files: tuple[Path, ...]


def _found(parser: Parser, wanted: argparse.Namespace) -> _Found:
    """Compare two articles, or those of a session as the reader left it."""
    is_session = wanted.copy is None
    if is_session and wanted.original.suffix != _SESSION:
        parser.error("the following arguments are required: COPY")
    options = options_of(wanted)
    if is_session:
        return _found_in_session(wanted, options)
    from viewer.compare import compare_files  # noqa: PLC0415 - loads the alignment
    from viewer.report import UNREVIEWED  # noqa: PLC0415

    files = (wanted.original, wanted.copy)
    chosen = encodings(wanted)
    comparison = compare_files(*files, encodings=chosen, options=options)
    return _Found(wanted, comparison, UNREVIEWED, files)


def _found_in_session(wanted: argparse.Namespace, options: Options) -> _Found:
    from viewer.sessions.handing_on import open_session  # noqa: PLC0415 - loads no Qt

    opened = open_session(wanted.original, encodings=encodings(wanted), options=options)
    if opened.changed:
        names = " and ".join(opened.changed)
        say(
            f"Not what it was when the session was saved: {names}. What still fits was"
            f" kept; {opened.lost:,} of what was set aside or noted did not."
        )
    if opened.missed is not None:
        say(
            f"When the session was saved, it was compared with the lexicon"
            f" “{opened.missed.name}” (SHA-256 {opened.missed.sha256}). Give it with"
            f" --lexicon to compare so again."
        )
    files = (wanted.original, *opened.files)
    return _Found(wanted, opened.comparison, opened.reviewed, files)


def _what_is(read: Path) -> str:
    return "the session" if read.suffix == _SESSION else "one of the two articles"


def _write(path: Path, content: str | Iterator[str], found: _Found) -> None:
    """Write a file, but never over one of those that were read."""
    sources = [(read, _what_is(read)) for read in found.files]
    if found.wanted.lexicon is not None:
        sources.append((found.wanted.lexicon, "the lexicon"))
    for read, what in sources:
        with suppress(OSError):
            if path.samefile(read):
                sentence = f"“{path}” is {what} and was not replaced."
                raise ViewerError(sentence, hint="Choose another name.")
    write_file(path, content)
