"""Times what people use instead: ``python -m tests.bench.peers --install``.

All are run end to end, as processes that read two files and write what they find, in
turn on the same files; the table is the one in the README. Ours is also timed without
the start of the process and the imports, which the window does while nobody waits.
"""

from __future__ import annotations

import argparse
import subprocess
from contextlib import suppress
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Final

from tests.bench.asking import ROOT, FailedError, ask, seconds, table
from tests.bench.corpus import Kind
from tests.bench.peer_programs import environment, install, peers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tests.bench.peer_programs import Peer

_SIZES: Final = (1_000, 10_000, 100_000, 1_000_000)
_LONG: Final = 10.0
"""Seconds after which a program is not run again on the same files."""

_LITTLE: Final = 0.5
"""Who finds less than this share of what the best one finds has given up."""

_WENT_WELL: Final = (0, 1)
"""What programs that compare return: whether the files differ."""

_LOADED: Final = "unspin, once loaded"


class Contest:
    """Runs the peers on the same files, round after round.

    Parameters
    ----------
    entrants
        The peers.
    surroundings
        The environment they are run in.
    timeout
        Seconds after which a peer is stopped; it is not given longer texts then.
    """

    def __init__(
        self, entrants: Sequence[Peer], surroundings: Mapping[str, str], timeout: float
    ) -> None:
        self._peers = entrants
        self._environment = surroundings
        self._timeout = timeout
        self._out: set[str] = set()
        self.times: dict[tuple[str, int], list[float]] = {}
        self.shares: dict[tuple[str, int], float] = {}

    def run(self, words: int, folder: Path, rounds: int) -> None:
        """Time all peers on texts of so many words, and count what they find."""
        for _ in range(rounds):
            for peer in self._peers:
                self._time(peer, words, folder)
        for peer in self._peers:
            if peer.name not in self._out:
                self._count(peer, words, folder)

    def _time(self, peer: Peer, words: int, folder: Path) -> None:
        before = self.times.setdefault((peer.name, words), [])
        if peer.name in self._out or sum(before) > _LONG:
            return
        start = perf_counter()
        if self._output(peer.command, folder):
            before.append(perf_counter() - start)
        else:
            self._out.add(peer.name)
            before.clear()

    def _count(self, peer: Peer, words: int, folder: Path) -> None:
        if peer.read_off is None:
            return
        output = self._output(
            peer.counting or peer.command, folder, errors=subprocess.STDOUT
        )
        found = peer.read_off(output, folder / "original.txt")
        if found is None:
            self.times.pop((peer.name, words))
        else:
            total, equal = found
            self.shares[peer.name, words] = equal / total

    def _output(
        self, command: Sequence[str], folder: Path, *, errors: int = subprocess.DEVNULL
    ) -> str:
        """Return what a command writes, through a file; "" if it fails or is late."""
        paths = [str(folder / name) for name in ("original.txt", "copy.txt")]
        written = folder / "output"
        with written.open("wb") as output:
            try:
                done = subprocess.run(
                    [*command, *paths],
                    cwd=ROOT,
                    env=self._environment,
                    stdout=output,
                    stderr=errors,
                    timeout=self._timeout,
                    check=False,
                )
            except subprocess.TimeoutExpired:
                return ""
        if done.returncode not in _WENT_WELL:
            return ""
        return written.read_text(encoding="utf-8", errors="replace")

    def run_loaded(self, words: int, folder: Path, rounds: int) -> None:
        """Time reading and aligning within a process that has everything loaded."""
        with suppress(FailedError):
            found = ask("times", folder, rounds, timeout=rounds * self._timeout)
            self.times[_LOADED, words] = [found["ours"]]


def results(contest: Contest, names: Iterable[str], sizes: Sequence[int]) -> str:
    """Return the table, and a sentence for each peer that gives up."""
    best = {
        words: max(
            (share for (_, size), share in contest.shares.items() if size == words),
            default=0.0,
        )
        for words in sizes
    }
    rows, notes = [], []
    for name in names:
        cells, shares = [], []
        for words in sizes:
            taken = contest.times.get((name, words))
            share = contest.shares.get((name, words))
            little = share is not None and share < _LITTLE * best[words]
            cells.append(f"{seconds(median(taken))}{' *' * little}" if taken else "–")
            shares.append("–" if share is None else f"{share:.0%}")
            if little:
                notes.append(f"\\* {name}, {words:,} words: finds {share:.1%}.")
        rows.append([name, *cells, " / ".join(shares)])
    header = ["", *(f"{words:,} words" for words in sizes), "words found in the copy"]
    return "\n".join((table(header, rows), *notes))


def main() -> None:
    """Install the peers if asked to, time them, and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.peers", description=__doc__.partition(":")[0] + "."
    )
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=_SIZES, help="words of the articles"
    )
    parser.add_argument(
        "--rounds", type=int, default=3, help="how often each is run (%(default)s)"
    )
    parser.add_argument(
        "--timeout", type=float, default=60, help="seconds that each may take"
    )
    parser.add_argument(
        "--install",
        action="store_true",
        help="install the peers first: into a folder that is thrown away, "
        "wdiff and dwdiff into the system if root asks",
    )
    parser.add_argument("--tools", type=Path, help="a folder to keep what is installed")
    wanted = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        tools = wanted.tools.resolve() if wanted.tools else folder / "tools"
        tools.mkdir(parents=True, exist_ok=True)
        if wanted.install:
            install(tools)
        entrants = peers(tools)
        here = [peer for peer in entrants if not peer.missing]
        contest = Contest(here, environment(tools), wanted.timeout)
        for words in wanted.sizes:
            texts = folder / str(words)
            texts.mkdir()
            ask("write", texts, Kind.REWORDED.value, words, timeout=300)
            contest.run(words, texts, wanted.rounds)
            contest.run_loaded(words, texts, wanted.rounds)
        names = [_LOADED, *(peer.name for peer in here)]
        print(results(contest, names, wanted.sizes))
        print(f"–: failed, took over {wanted.timeout:.0f} s, or was not tried again.")
        if missing := [peer.missing for peer in entrants if peer.missing]:
            print(f"Not installed: {', '.join(missing)}. Try --install.")


if __name__ == "__main__":
    main()
