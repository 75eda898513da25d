"""Measures what it costs to import the alignment in a new process."""

from __future__ import annotations

import re
import subprocess
import sys
from statistics import median
from time import perf_counter
from typing import NamedTuple

from tests.bench.asking import ROOT

_LINE = re.compile(r"import time: +(\d+) \| +(\d+) \|( +)(\S+)")
_STATEMENT = "import viewer.alignment"


class Import(NamedTuple):
    """A module, and the seconds that it took: alone, and with all that it imports."""

    name: str
    alone: float
    whole: float


def imports(statement: str = _STATEMENT) -> list[Import]:
    """Return what `statement` imports in a new process, as ``-X importtime`` tells."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", statement],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [
        Import(match[4], int(match[1]) / 1e6, int(match[2]) / 1e6)
        for match in _LINE.finditer(done.stderr)
    ]


def import_seconds(rounds: int) -> tuple[float, float]:
    """Return the median times to import the alignment: as told, and by the clock.

    The second is what a process with the import takes longer than one without.
    """
    told, clock = [], []
    for _ in range(rounds):
        whole = {it.name: it.whole for it in imports()}
        told.append(whole.get("viewer", 0.0) + whole["viewer.alignment"])
        clock.append(_process_seconds(_STATEMENT) - _process_seconds("pass"))
    return median(told), median(clock)


def _process_seconds(statement: str) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, "-c", statement], cwd=ROOT, check=True)
    return perf_counter() - start
