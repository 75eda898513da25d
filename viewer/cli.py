"""The command `unspin`, which loads Qt only where it opens a window."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import ExitStack, suppress
from datetime import datetime
from importlib.resources import as_file
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from viewer import __version__
from viewer.assets import asset
from viewer.display import DEBIAN_PACKAGES, missing_from, why_no_window
from viewer.errors import ViewerError
from viewer.model import Ignore, Options
from viewer.storage import write_file

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from _typeshed import SupportsWrite

    from viewer.model import Comparison

SAME, DIFFERENT, TROUBLE, INTERRUPTED = 0, 1, 2, 130
"""What the command returns, as diff(1) does; 130 is the shell's number for Ctrl+C."""

DEMO_REPORT = "unspin-demo-report.html"

# What is said in a locale that has no such characters.
_PLAINER = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "—": "-", "→": "->"}
)

_OVERVIEW = """\
Show how one article was turned into another.

  unspin                          open the window
  unspin ORIGINAL COPY            open the window on two articles
  unspin FILE.unspin              open the window on a session
  unspin compare ORIGINAL COPY    print what differs
  unspin report ORIGINAL COPY -o FILE.html
                                  write a report to hand on
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

exit code: 0 if nothing differs, 1 if something does, 2 on trouble
"""

_REPORT_END = """\
The report is one HTML file with both articles side by side, every difference
marked and numbered. It loads nothing and runs no script.

example:
  unspin report original.txt copy.txt -o report.html

exit code: 0 if the report was written, 2 on trouble
"""


class _Parser(argparse.ArgumentParser):
    """Says in one sentence what is wrong with the arguments; helps in any locale."""

    def print_help(self, file: SupportsWrite[str] | None = None) -> None:
        stream = sys.stdout if file is None else file
        stream.write(_encodable(self.format_help(), sys.stdout))

    def error(self, message: str) -> NoReturn:
        sentence = f"{message[:1].upper()}{message[1:].removesuffix('.')}."
        raise ViewerError(sentence, hint=f"Try “{self.prog} --help”.")


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
        _say(f"{error} {error.hint}".rstrip())
        return TROUBLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _abandon_output()  # nobody reads on, which is no trouble
        return DIFFERENT
    except _OutputError as error:
        _abandon_output()
        _say(f"The output could not be written: {error}.")
        return TROUBLE


def _open_window(given: list[str]) -> int:
    parser = _parser("unspin", _OVERVIEW, _OVERVIEW_END)
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


class _OutputError(Exception):
    """The standard output takes nothing, for the reason given."""


def _compare(given: list[str]) -> int:
    parser = _parser(
        "unspin compare", "Print what differs between two articles.", _COMPARE_END
    )
    _add_articles(parser)
    parser.add_argument(
        "--json",
        metavar="FILE",
        help="write the comparison as data; “-” prints the data and nothing else",
    )
    _add_options(parser)
    wanted = parser.parse_args(given)
    comparison = _comparison(wanted)
    if wanted.json is not None:
        _write_json(comparison, wanted)
    if wanted.json != "-":
        _print_comparison(comparison)
    return DIFFERENT if comparison.differences else SAME


def _write_json(comparison: Comparison, wanted: argparse.Namespace) -> None:
    from viewer.report import json_data  # noqa: PLC0415 - not needed to open the window

    data = json_data(comparison, made_at=datetime.now().astimezone())
    if wanted.json == "-":
        _put(data.encode())  # UTF-8 in any locale, as JSON has to be
    else:
        _write(Path(wanted.json), data, wanted)


def _print_comparison(comparison: Comparison) -> None:
    from viewer.report import Paint, plain_differences, plain_summary  # noqa: PLC0415

    paint = Paint.ANSI if _wants_colour(sys.stdout, os.environ) else Paint.NONE
    _print(plain_summary(comparison))
    if comparison.differences:
        _print(f"\n{plain_differences(comparison, paint=paint)}")


def _report(given: list[str]) -> int:
    parser = _parser("unspin report", "Write a report about two articles.", _REPORT_END)
    _add_articles(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE.html",
        type=Path,
        required=True,
        help="where to write the report",
    )
    _add_options(parser)
    wanted = parser.parse_args(given)
    comparison = _comparison(wanted)
    _write(wanted.output, _html(comparison), wanted)
    _print(f"{_count(comparison)} The report is in {wanted.output}.\n")
    return SAME


def _html(comparison: Comparison) -> str:
    from viewer.report import html_report  # noqa: PLC0415 - not needed for the window

    return html_report(comparison, made_at=datetime.now().astimezone())


def _count(comparison: Comparison) -> str:
    count = len(comparison.differences)
    return f"{count:,} {'difference' if count == 1 else 'differences'}."


def _demo(given: list[str]) -> int:
    parser = _parser(
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
            _say(f"{error} {error.hint}")
            return _demo_without_window(paths)


def _demo_without_window(paths: tuple[Path, ...]) -> int:
    from viewer.compare import compare_files  # noqa: PLC0415 - loads the alignment
    from viewer.report import plain_summary  # noqa: PLC0415

    comparison = compare_files(*paths)
    _print(plain_summary(comparison))
    report = Path(DEMO_REPORT)
    write_file(report, _html(comparison))
    _print(f"\nThe report with both articles side by side is in {report.resolve()}.\n")
    return SAME


_COMMANDS: Mapping[str, Callable[[list[str]], int]] = {
    "compare": _compare,
    "report": _report,
    "demo": _demo,
}


def _parser(name: str, description: str, epilog: str) -> _Parser:
    return _Parser(
        prog=name,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _add_articles(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("original", metavar="ORIGINAL", type=Path, help="an article")
    parser.add_argument("copy", metavar="COPY", type=Path, help="the other article")


def _add_options(parser: argparse.ArgumentParser) -> None:
    names = ", ".join(_ignore_names())
    parser.add_argument(
        "--ignore",
        metavar="WHAT,…",
        type=_ignored,
        default=frozenset(),
        help=f"leave differences out that are only of: {names}",
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        type=_language,
        help="the language of both articles, such as en or de, if not as detected",
    )


def _ignore_names() -> dict[str, Ignore]:
    return {each.value.replace(" ", "-"): each for each in Ignore}


def _ignored(value: str) -> frozenset[Ignore]:
    names = _ignore_names()
    wanted = [each.strip() for each in value.split(",") if each.strip()]
    for each in wanted:
        if each not in names:
            message = f"“{each}” cannot be ignored, only {', '.join(names)}"
            raise argparse.ArgumentTypeError(message)
    return frozenset(names[each] for each in wanted)


def _language(value: str) -> str:
    code = value.casefold()
    if not (code.isascii() and code.isalpha() and len(code) in {2, 3}):
        message = f"“{value}” is not a language code such as en or de"
        raise argparse.ArgumentTypeError(message)
    return code


def _comparison(wanted: argparse.Namespace) -> Comparison:
    from viewer.compare import compare_files  # noqa: PLC0415 - loads the alignment

    options = Options(ignore=wanted.ignore, language=wanted.language)
    return compare_files(wanted.original, wanted.copy, options=options)


def _write(path: Path, content: str, wanted: argparse.Namespace) -> None:
    """Write a file, but never over one of the two articles."""
    for article in (wanted.original, wanted.copy):
        with suppress(OSError):
            if path.samefile(article):
                sentence = f"“{path}” is one of the two articles and was not replaced."
                raise ViewerError(sentence, hint="Choose another name.")
    write_file(path, content)


def _wants_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Follow https://no-color.org, and keep colour out of files and pipes."""
    plain = environment.get("NO_COLOR") or environment.get("TERM") == "dumb"
    return stream.isatty() and not plain


def _say(sentence: str) -> None:
    from viewer.report import plain  # noqa: PLC0415 - not needed when all goes well

    with suppress(OSError):
        print(_encodable(f"unspin: {plain(sentence)}", sys.stderr), file=sys.stderr)


def _print(text: str) -> None:
    _put(_encodable(text, sys.stdout).encode(sys.stdout.encoding or "ascii"))


def _put(data: bytes) -> None:
    """Write to the standard output at once, so that it fails here if it fails."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _OutputError(error.strerror) from error


def _abandon_output() -> None:
    """Let what is still in the buffer go nowhere rather than fail at the exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _encodable(text: str, stream: TextIO) -> str:
    """Return `text` so that a terminal of any locale can show it."""
    encoding = stream.encoding or "ascii"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        plainer = text.translate(_PLAINER)
        return plainer.encode(encoding, "backslashreplace").decode(encoding)
    return text
