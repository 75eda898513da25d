"""What can be given to the commands, and what is said of what cannot."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from viewer.errors import ViewerError
from viewer.model import Ignore, Options, Side
from viewer.terminal import encodable

if TYPE_CHECKING:
    from _typeshed import SupportsWrite


class Parser(argparse.ArgumentParser):
    """Says in one sentence what is wrong with the arguments; helps in any locale."""

    def print_help(self, file: SupportsWrite[str] | None = None) -> None:
        """Print the help, in plainer signs where the output has no others."""
        stream = sys.stdout if file is None else file
        stream.write(encodable(self.format_help(), sys.stdout))

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong with the arguments as a `ViewerError`."""
        sentence = f"{message[:1].upper()}{message[1:].removesuffix('.')}."
        raise ViewerError(sentence, hint=f"Try “{self.prog} --help”.")


def make_parser(name: str, description: str, epilog: str) -> Parser:
    """Return a parser for the command of this name."""
    return Parser(
        prog=name,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def add_articles(parser: argparse.ArgumentParser) -> None:
    """Let the command take two articles, or a session."""
    parser.add_argument(
        "original", metavar="ORIGINAL", type=Path, help="an article, or a session"
    )
    parser.add_argument(
        "copy",
        metavar="COPY",
        type=Path,
        nargs="?",
        help="the other article; left out with a session",
    )


def add_options(parser: argparse.ArgumentParser) -> None:
    """Let the command take what the articles are read and compared with."""
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
    parser.add_argument(
        "--lexicon",
        metavar="FILE",
        type=Path,
        help="ask a list of words that can stand for each other as well: one entry in"
        " each line (“leader; captain; boss”), or a thesaurus file of MyThes (.dat)",
    )
    for side in Side:
        parser.add_argument(
            f"--encoding-{side}",
            metavar="NAME",
            type=_encoding,
            help=f"read the {side} in this encoding, such as windows-1252, whatever it"
            " says of itself",
        )


def encodings(wanted: argparse.Namespace) -> dict[Side, str]:
    """Return the codecs that the arguments choose."""
    chosen = {side: getattr(wanted, f"encoding_{side}") for side in Side}
    return {side: codec for side, codec in chosen.items() if codec is not None}


def options_of(wanted: argparse.Namespace) -> Options:
    """Return how to compare, as the arguments say."""
    lexicon = None
    if wanted.lexicon is not None:
        from viewer.readers import read_lexicon  # noqa: PLC0415 - seldom needed

        lexicon = read_lexicon(wanted.lexicon)
    return Options(ignore=wanted.ignore, language=wanted.language, lexicon=lexicon)


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


def _encoding(value: str) -> str:
    from viewer.readers import codec_of  # noqa: PLC0415 - not needed without it

    codec = codec_of(value)
    if codec is None:
        message = f"“{value}” is not an encoding such as utf-8 or windows-1252"
        raise argparse.ArgumentTypeError(message)
    return codec
