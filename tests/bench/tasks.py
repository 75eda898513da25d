"""What is measured, each in its own process: ``python -m tests.bench.tasks NAME …``.

The process that asks stays small and is told the results as JSON, so that one bad case
cannot spoil, slow down or end the others. What is measured is imported where it is
measured: memory is counted from there on.
"""

from __future__ import annotations

import gc
import json
import resource
import sys
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Final, TypeAlias

from tests.bench.corpus import Kind, make_pair
from tests.bench.floor import number_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Result: TypeAlias = dict[str, float]

_LEAST_SECONDS: Final = 0.5
_MOST_ROUNDS: Final = 50
"""Short work is done again until it took so long in all, or was done so often."""

_ENOUGH_FOR_ARRAYS: Final = 1_200
"""Sentences of a text that is split as long texts are."""


def write(folder: Path, kind: str, words: str) -> Result:
    """Write a pair of texts into a folder."""
    pair = make_pair(int(words), kind=Kind(kind))
    for name, text in (("original", pair.original), ("copy", pair.copy)):
        (folder / f"{name}.txt").write_bytes(text.encode("utf-8"))
    return {"characters": len(pair.original) + len(pair.copy)}


def times(folder: Path, rounds: str, clock: str = "wall") -> Result:
    """Measure the floor and the steps of ours in turn.

    Parameters
    ----------
    folder
        Where the texts are.
    rounds
        How often, at least.
    clock
        "wall", or "cpu" for the processor's time on a machine that others use.

    Returns
    -------
    dict
        Medians: "floor", "read", "align" and "list" in seconds, "ours" as the sum of
        reading and aligning, "ratio" as ours by the floor in the same round; further
        the numbers of words of both and of differences.
    """
    paths = _paths(folder)
    if int(rounds) > 1:
        _round(paths, _Stopwatch(clock))  # so that everything is loaded
    watch = _Stopwatch(clock)
    counts = _round(paths, watch)
    while watch.rounds < int(rounds) or watch.worth_another_round:
        _round(paths, watch)
    found = watch.found
    ours = [sum(pair) for pair in zip(found["read"], found["align"], strict=True)]
    ratios = [one / other for one, other in zip(ours, found["floor"], strict=True)]
    medians = {name: median(taken) for name, taken in found.items()}
    return medians | counts | {"ours": median(ours), "ratio": median(ratios)}


def _round(paths: tuple[Path, Path], watch: _Stopwatch) -> Result:
    """Do everything once; return how much there was of it."""
    from viewer.alignment import align  # noqa: PLC0415
    from viewer.readers import read_article  # noqa: PLC0415

    with watch.measure("floor"):
        numbers = number_words(*paths)
    with watch.measure("read"):
        articles = [read_article(path) for path in paths]
    with watch.measure("align"):
        comparison = align(*articles)
    with watch.measure("list"):
        differences = [*comparison.differences]
    return {
        "floor words": sum(map(len, numbers)),
        "words": sum(len(article.words) for article in articles),
        "differences": len(differences),
    }


def memory(folder: Path) -> Result:
    """Measure how much more memory the process ever had for reading and aligning.

    Returns
    -------
    dict
        "peak" in bytes, beyond what the imported program takes; "words" of both texts.
    """
    from viewer.alignment import align  # noqa: PLC0415
    from viewer.readers import article_from_text, read_article  # noqa: PLC0415

    texts = (f"There is {word} word. " * _ENOUGH_FOR_ARRAYS for word in ("one", "no"))
    align(*(article_from_text(text, name="small") for text in texts))
    before = _peak_memory()
    articles = [read_article(path) for path in _paths(folder)]
    comparison = align(*articles)
    peak = _peak_memory() - before
    words = len(comparison.original.words) + len(comparison.copy.words)
    return {"peak": peak, "words": words}


def floor_memory(folder: Path) -> Result:
    """Measure the same of the floor."""
    before = _peak_memory()
    numbers = number_words(*_paths(folder))
    return {"peak": _peak_memory() - before, "words": sum(map(len, numbers))}


def interplay(folder: Path) -> Result:
    """Measure how often reading and aligning look up from their work.

    Returns
    -------
    dict
        "read gap" and "align gap": the longest time, in seconds, in which nobody asked
        whether to stop. "read silence" and "align silence": the longest time in which
        no progress was told. "align unevenness": how far the progress was from the
        share of the time gone by, at most. "align back": how often it went back.
    """
    from viewer.alignment import align  # noqa: PLC0415
    from viewer.readers import read_article  # noqa: PLC0415

    original, copy = _paths(folder)
    align(read_article(original), read_article(copy))  # what is loaded late is loaded
    reading, aligning = _Listener(), _Listener()
    with reading.listening():
        article = read_article(
            original, progress=reading.progress, cancelled=reading.cancelled
        )
    other = read_article(copy)
    gc.collect()
    with aligning.listening():
        align(article, other, progress=aligning.progress, cancelled=aligning.cancelled)
    return {
        "read gap": reading.longest_gap,
        "read silence": reading.longest_silence,
        "align gap": aligning.longest_gap,
        "align silence": aligning.longest_silence,
        "align unevenness": aligning.unevenness,
        "align back": aligning.times_back,
    }


def exactness(kind: str, words: str) -> Result:
    """Measure how well what was done to the words is found out."""
    from tests.bench.scoring import quality  # noqa: PLC0415
    from viewer.alignment import align  # noqa: PLC0415
    from viewer.readers import article_from_text  # noqa: PLC0415

    pair = make_pair(int(words), kind=Kind(kind))
    found = quality(
        align(
            article_from_text(pair.original, name="original"),
            article_from_text(pair.copy, name="copy"),
        ),
        pair,
    )
    return {
        f"{what} {name}": share
        for what, score in found._asdict().items()
        for name, share in score._asdict().items()
    }


class _Stopwatch:
    """Takes the times of several steps, round after round."""

    def __init__(self, clock: str) -> None:
        self._now = {"wall": perf_counter, "cpu": process_time}[clock]
        self.found: dict[str, list[float]] = {}

    @contextmanager
    def measure(self, name: str) -> Iterator[None]:
        gc.collect()
        start = self._now()
        yield
        self.found.setdefault(name, []).append(self._now() - start)

    @property
    def rounds(self) -> int:
        """How often every step was taken."""
        return min(map(len, self.found.values()), default=0)

    @property
    def worth_another_round(self) -> bool:
        """Whether the steps were so short that more rounds cost nothing."""
        taken = sum(map(sum, self.found.values()))
        return taken < _LEAST_SECONDS and self.rounds < _MOST_ROUNDS


class _Listener:
    """Notes when it is told of progress, and when it is asked whether to stop."""

    def __init__(self) -> None:
        self._asked: list[float] = []
        self._told: list[tuple[float, float]] = []

    @contextmanager
    def listening(self) -> Iterator[None]:
        start = perf_counter()
        yield
        end = perf_counter()
        self._asked = [start, *self._asked, end]
        self._told = [(start, 0.0), *self._told, (end, 1.0)]

    def cancelled(self) -> bool:
        self._asked.append(perf_counter())
        return False

    def progress(self, done: float) -> None:
        self._told.append((perf_counter(), done))

    @property
    def longest_gap(self) -> float:
        return max(after - before for before, after in pairwise(self._asked))

    @property
    def longest_silence(self) -> float:
        return max(after - before for (before, _), (after, _) in pairwise(self._told))

    @property
    def unevenness(self) -> float:
        """How far what was told was from the share of the time gone by, at most."""
        start, end = self._asked[0], self._asked[-1]
        shares = [((at - start) / (end - start), done) for at, done in self._told]
        return max(
            max(abs(before_done - at), abs(done - at))
            for (_, before_done), (at, done) in pairwise(shares)
        )

    @property
    def times_back(self) -> int:
        return sum(after < before for (_, before), (_, after) in pairwise(self._told))


def _peak_memory() -> int:
    """Return the most memory that the process ever had, in bytes."""
    gc.collect()
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _paths(folder: Path) -> tuple[Path, Path]:
    return folder / "original.txt", folder / "copy.txt"


_IN_FOLDER: Final[dict[str, Callable[..., Result]]] = {
    task.__name__: task for task in (write, times, memory, floor_memory, interplay)
}


def main(arguments: list[str]) -> None:
    """Do one task and print its result."""
    names = exactness.__name__, *_IN_FOLDER
    if not arguments or arguments[0] not in names:
        message = f"usage: python -m tests.bench.tasks {'|'.join(names)} …"
        raise SystemExit(message)
    name, *rest = arguments
    if name == exactness.__name__:
        result = exactness(*rest)
    else:
        folder, *rest = rest
        result = _IN_FOLDER[name](Path(folder), *rest)
    print(json.dumps(result))


if __name__ == "__main__":
    main(sys.argv[1:])
