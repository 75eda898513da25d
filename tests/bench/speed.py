"""Measures how fast reading and aligning are: ``python -m tests.bench.speed``.

Times swing with the machine: what counts are the ratios to the floor, measured in turn
with it in the same process (`tests.bench.floor`, `tests.bench.tasks`).
"""

from __future__ import annotations

import argparse
import os
import platform
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, NamedTuple

from tests.bench.asking import FailedError, ask, seconds, table
from tests.bench.corpus import Kind
from tests.bench.imports import import_seconds, imports

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_SIZES: Final = (1_000, 10_000, 100_000, 1_000_000)


class Plan(NamedTuple):
    """What to measure, and how patiently.

    Attributes
    ----------
    folder
        Where the texts are written.
    sizes
        Words of the ordinary texts.
    hostile
        Words of the hostile ones.
    rounds
        How often each step is taken, at least.
    timeout
        Seconds that a task may take.
    clock
        "wall" or "cpu".
    """

    folder: Path
    sizes: Sequence[int]
    hostile: int
    rounds: int
    timeout: float
    clock: str

    def texts(self, kind: Kind, words: int) -> Path:
        """Return the folder with a pair of texts."""
        folder = self.folder / f"{kind.name}-{words}"
        if not folder.exists():
            folder.mkdir()
            ask("write", folder, kind.value, words, timeout=self.timeout)
        return folder


def by_size(plan: Plan) -> str:
    """Tell the times of reworded texts of each size, and how they grow."""
    found: dict[int, float] = {}
    rows = []
    for words in plan.sizes:
        cells, took = _times(plan, Kind.REWORDED, words)
        rows.append([f"{words:,} words", *cells])
        if took is not None:
            found[words] = took
    grown = [
        f"From {one:,} to {other:,} words: {found[other] / found[one]:.1f} times.\n"
        for one, other in pairwise(plan.sizes)
        if one in found and other in found
    ]
    return table(["reworded", *_COLUMNS], rows) + "\n" + "".join(grown)


def by_kind(plan: Plan) -> str:
    """Tell the times of texts that are hard on a program."""
    rows = [
        [kind.value, *_times(plan, kind, plan.hostile)[0]]
        for kind in Kind
        if kind is not Kind.REWORDED
    ]
    return table([f"{plan.hostile:,} words", *_COLUMNS], rows)


_COLUMNS: Final = (
    *("floor", "reading", "aligning", "together", "to the floor", "listing all"),
    *("words of both", "differences"),
)


def _times(plan: Plan, kind: Kind, words: int) -> tuple[list[str], float | None]:
    try:
        texts = plan.texts(kind, words)
        took = ask("times", texts, plan.rounds, plan.clock, timeout=plan.timeout)
    except FailedError as error:
        return [str(error), *[""] * (len(_COLUMNS) - 1)], None
    cells = [seconds(took[name]) for name in ("floor", "read", "align", "ours")]
    cells += [f"**{took['ratio']:.2f}**", seconds(took["list"])]
    cells += [f"{took[name]:,.0f}" for name in ("words", "differences")]
    return cells, took["ours"]


def by_memory(plan: Plan) -> str:
    """Tell the most memory that was ever taken, beyond that of the program itself."""

    def row(result: Mapping[str, float], floor: Mapping[str, float]) -> list[str]:
        each = result["peak"] / result["words"]
        return [
            f"{result['peak'] / 2**20:,.0f} MiB",
            f"**{each:,.0f} B**",
            f"{floor['peak'] / result['words']:,.0f} B",
        ]

    cases = [(Kind.REWORDED, words) for words in plan.sizes]
    cases += [(kind, plan.hostile) for kind in Kind if kind is not Kind.REWORDED]
    return _asked(
        plan,
        ["memory", "at most", "by word of both texts", "of the floor"],
        cases,
        lambda texts: row(
            ask("memory", texts, timeout=plan.timeout),
            ask("floor_memory", texts, timeout=plan.timeout),
        ),
    )


def by_interplay(plan: Plan) -> str:
    """Tell how soon a cancel is heard, and how evenly progress is told."""

    def row(result: Mapping[str, float]) -> list[str]:
        return [
            seconds(result["read gap"]),
            seconds(result["align gap"]),
            seconds(result["align silence"]),
            f"{result['align unevenness']:.0%}",
            f"{result['align back']:.0f}",
        ]

    cases = [(Kind.REWORDED, words) for words in plan.sizes]
    cases += [(kind, plan.hostile) for kind in Kind if kind is not Kind.REWORDED]
    return _asked(
        plan,
        [
            *("longest time", "not asked, reading", "not asked, aligning"),
            *("no progress told", "progress off by", "steps back"),
        ],
        cases,
        lambda texts: row(ask("interplay", texts, timeout=plan.timeout)),
    )


def _asked(
    plan: Plan,
    header: Sequence[str],
    cases: Iterable[tuple[Kind, int]],
    row: Callable[[Path], list[str]],
) -> str:
    rows = []
    for kind, words in cases:
        try:
            cells = row(plan.texts(kind, words))
        except FailedError as error:
            cells = [str(error), *[""] * (len(header) - 2)]
        rows.append([f"{kind.value}, {words:,}", *cells])
    return table(header, rows)


def by_exactness(plan: Plan) -> str:
    """Tell how much of what was done to the words is found, and what of it is true."""
    names = [
        f"{what} {share}"
        for what in ("equal", "substituted")
        for share in ("recall", "precision")
    ]
    rows = []
    for words in plan.sizes:
        try:
            found = ask("exactness", Kind.REWORDED, words, timeout=plan.timeout)
            cells = [f"{found[name]:.4f}" for name in names]
        except FailedError as error:
            cells = [str(error), "", "", ""]
        rows.append([f"{words:,} words", *cells])
    return table(["exactness", *names], rows)


def by_import(plan: Plan) -> str:
    """Tell what importing the alignment costs a new process."""
    told, clock = import_seconds(plan.rounds)
    slowest = sorted(imports(), key=lambda it: -it.alone)[:12]
    rows = [[it.name, seconds(it.alone), seconds(it.whole)] for it in slowest]
    return (
        f"Importing `viewer.alignment` takes {seconds(told)} as -X importtime tells, "
        f"{seconds(clock)} by the clock.\n\n"
        + table(["slowest by itself", "alone", "with its imports"], rows)
    )


_PARTS: Final = {
    "sizes": by_size,
    "hostile": by_kind,
    "memory": by_memory,
    "interplay": by_interplay,
    "exactness": by_exactness,
    "import": by_import,
}


def main() -> None:
    """Measure what is asked for, and print it as Markdown."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.speed", description=__doc__.partition(":")[0] + "."
    )
    parser.add_argument("parts", nargs="*", help=f"any of {', '.join(_PARTS)}; or all")
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=_SIZES, help="words of ordinary texts"
    )
    parser.add_argument(
        "--hostile", type=int, default=_SIZES[-1], help="words of hostile texts"
    )
    parser.add_argument(
        "--rounds", type=int, default=5, help="how often each step is taken, at least"
    )
    parser.add_argument(
        "--timeout", type=float, default=300, help="seconds that a task may take"
    )
    parser.add_argument(
        "--clock",
        choices=("wall", "cpu"),
        default="wall",
        help="cpu: count the processor's time, on a machine that others use",
    )
    wanted = parser.parse_args()
    if unknown := set(wanted.parts) - set(_PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    version = platform.python_version()
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {version}\n")
    with TemporaryDirectory() as folder:
        plan = Plan(
            Path(folder),
            wanted.sizes,
            wanted.hostile,
            wanted.rounds,
            wanted.timeout,
            wanted.clock,
        )
        for part in wanted.parts or _PARTS:
            print(_PARTS[part](plan), flush=True)


if __name__ == "__main__":
    main()
