"""The programs that people compare texts with, and how each is run and understood."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_RUN: Final = str(Path(__file__).with_name("peer_run.py"))
_WORD: Final = re.compile(r"\w+|[^\w\s]")
_STATISTICS: Final = re.compile(r"(\d+) words +(\d+) +\d+% common")
_TWO_NUMBERS: Final = re.compile(r"^(\d+) (\d+)$", re.MULTILINE)
_JSDIFF: Final = r"""
const { diffWords } = require("diff");
const { readFileSync } = require("fs");
const word = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu;
const words = (text) => (text.match(word) || []).length;
const paths = process.argv.slice(1);
const [original, copy] = paths.map((path) => readFileSync(path, "utf8"));
let equal = 0;
for (const part of diffWords(original, copy))
  if (!part.added && !part.removed) equal += words(part.value);
console.log(words(original), equal);
"""


class Peer(NamedTuple):
    """A program that compares two files.

    Attributes
    ----------
    name
        How the table calls it.
    command
        What is timed; the two files are added.
    counting
        What is run to learn how much it finds, if that is something else.
    read_off
        Tells from its output how many words the original has, and how many of them it
        found in the copy; None where it failed. Not told of ours, which is counted
        by its next entry.
    missing
        What is not installed; "" if nothing is.
    """

    name: str
    command: Sequence[str]
    read_off: Callable[[str, Path], tuple[int, int] | None] | None
    counting: Sequence[str] = ()
    missing: str = ""


def peers(tools: Path) -> list[Peer]:
    """Return the peers, ours first.

    Parameters
    ----------
    tools
        The folder that `install` has filled; without it, some peers are missing.
    """
    python = tools / "venv" / "bin" / "python"
    ours = Path(sys.executable)
    node = shutil.which("node")
    jsdiff = node and (tools / "node_modules" / "diff").exists()
    git = shutil.which("git") or ""
    word_diff = [
        *(git, "diff", "--no-index", "--no-color", "--word-diff=porcelain"),
        *("-U1000000000", "--word-diff-regex=[[:alnum:]_]+|[^[:space:]]"),
    ]
    return [
        Peer("unspin compare", [sys.executable, "-m", "viewer", "compare"], None),
        _of_library("unspin, reading and aligning", "unspin", ours),
        *(
            _of_statistics(name, *more)
            for name, *more in (("wdiff",), ("dwdiff", "-P"))
        ),
        _of_library("difflib", "difflib", ours),
        _of_library("difflib, autojunk off", "difflib_exact", ours),
        _of_library("diff-match-patch", "diff_match_patch", python),
        _of_library("diff-match-patch, no limit", "diff_match_patch_exact", python),
        Peer(
            "jsdiff",
            [node or "node", "-e", _JSDIFF, "--"],
            _two_numbers,
            missing="" if jsdiff else "jsdiff",
        ),
        _of_library("patiencediff", "patiencediff", python),
        Peer(
            "git diff --word-diff", word_diff, _unmarked, missing="" if git else "git"
        ),
    ]


def environment(tools: Path) -> Mapping[str, str]:
    """Return the environment in which all are run."""
    return os.environ | {
        "LC_ALL": "C.UTF-8",
        "NODE_PATH": str(tools / "node_modules"),
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
    }


def install(tools: Path) -> None:
    """Install the peers: packages of the system as root only, the rest into `tools`."""
    missing = [name for name in ("wdiff", "dwdiff") if shutil.which(name) is None]
    apt = shutil.which("apt-get")
    if missing and apt and os.geteuid() == 0:
        _run([apt, "install", "--yes", *missing])
    _run([sys.executable, "-m", "venv", str(tools / "venv")])
    pip = [str(tools / "venv" / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    _run([*pip, "diff-match-patch", "patiencediff"])
    if npm := shutil.which("npm"):
        _run([npm, "install", "--silent", "--prefix", str(tools), "diff"])


def _run(command: Sequence[str]) -> None:
    if subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode:
        print(f"failed: {' '.join(command)}", file=sys.stderr)


def _of_library(name: str, library: str, python: Path) -> Peer:
    missing = "" if python.exists() else name
    return Peer(name, [str(python), _RUN, library], _two_numbers, missing=missing)


def _of_statistics(program: str, *options: str) -> Peer:
    found = shutil.which(program)
    command = [found or program, *options]
    return Peer(
        program,
        command,
        _statistics,
        [*command, "--statistics", "-123"],
        "" if found else program,
    )


def _two_numbers(output: str, _original: Path) -> tuple[int, int] | None:
    match = _TWO_NUMBERS.search(output)
    return match and (int(match[1]), int(match[2]))


def _statistics(output: str, _original: Path) -> tuple[int, int] | None:
    match = _STATISTICS.search(output)
    return match and (int(match[1]), int(match[2]))


def _unmarked(output: str, original: Path) -> tuple[int, int]:
    """Count the words of the lines that are in both."""
    body = output.partition("\n@@")[2]
    lines = [line for line in body.split("\n") if line.startswith(" ")]
    total = len(_WORD.findall(original.read_text(encoding="utf-8")))
    return total, sum(len(_WORD.findall(line)) for line in lines)
