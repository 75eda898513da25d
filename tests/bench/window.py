"""What the window's own thread does with long texts: how long no event gets through.

Run it with ``python -m tests.bench.window [words …]``. The files are opened in the
whole window, then read, stepped through, filtered, searched and set anew. What is timed
is always until the change has been painted. A frame is 16 ms; on a machine that is busy
with other things, the frames of a bare `QTextEdit` with the same text say what to
expect.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QTextEdit

from tests.bench.corpus import make_pair
from tests.opened import close_window, open_window
from tests.window.making import wheel
from viewer.model import Ignore, Kind, Side
from viewer.sessions.filters import Filter
from viewer.settings import LayoutChoice
from viewer.window.finding.find import Query
from viewer.window.page.text_geometry import is_laid_out
from viewer.window.review.stepping import Direction
from viewer.window.running.session import Activity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from viewer.window.main_window import MainWindow

_SIZES: Final = (10_000, 100_000)
_FRAMES: Final = 120
_SOME: Final = 20
_LONGEST_WAIT: Final = 120.0
_QUIET: Final = 0.4  # seconds, within which all that is put off has begun
_AND_WAIT: Final = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_PLACES: Final = {"start": 0.0, "middle": 0.5, "end": 0.95}


class Steps:
    """How long each turn of the event loop takes, in milliseconds."""

    def __init__(self) -> None:
        self.found: list[float] = []
        self._since = 0.0
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._tick)

    @contextmanager
    def watching(self) -> Iterator[list[float]]:
        """Collect what passes between two turns within this block."""
        self.found = []
        self._since = time.perf_counter()
        self._timer.start()
        yield self.found
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.found.append((now - self._since) * 1000)
        self._since = now


def main() -> None:
    """Measure with as many words as are asked for, and print."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.window", description=__doc__.partition("\n")[0]
    )
    parser.add_argument(
        "words", nargs="*", type=int, default=_SIZES, help="of the texts to be opened"
    )
    sizes = parser.parse_args().words
    qInstallMessageHandler(_say)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    print(
        f"{platform.machine()}, {os.cpu_count()} cores, {application.platformName()};"
        " until it was painted, in the window's thread"
    )
    for words in sizes:
        print(f"{words:,} words")
        with tempfile.TemporaryDirectory() as folder:
            window = open_window(application, Path(folder))
            window.resize(1600, 900)
            for name, figures in _Bench(application, window).measure(words, folder):
                print(f"  {name:<38}{figures}", flush=True)
            close_window(window)


def _say(_kind: QtMsgType, _context: object, message: str) -> None:
    """Pass on what Qt says, but not of each window what the platform cannot do."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


class _Bench:
    """One window, in which one pair of articles is read."""

    def __init__(self, application: QApplication, window: MainWindow) -> None:
        self._application = application
        self._window = window
        self._steps = Steps()

    def measure(self, words: int, folder: str) -> Iterator[tuple[str, str]]:
        """Go through all that a reader does, and return each with its figures."""
        yield from self._open(words, Path(folder))
        yield from self._read("")
        self._window.dock.show()
        self._settle()
        yield from self._step(" with the list")
        yield from self._filter()
        yield from self._find()
        yield from self._set_anew("")
        yield "set in rows", self._spent(self._choose(LayoutChoice.ROWS))
        yield from self._read(" in rows")
        yield from self._set_anew(" in rows")
        yield "set side by side", self._spent(self._choose(LayoutChoice.SIDES))
        capture = self._window.living.saving.capture
        yield "what a session keeps", self._spent(capture)

    def _open(self, words: int, folder: Path) -> Iterator[tuple[str, str]]:
        pair = make_pair(words)
        paths = folder / "original.txt", folder / "copy.txt"
        paths[0].write_text(pair.original, encoding="utf-8")
        paths[1].write_text(pair.copy, encoding="utf-8")
        session, pane = self._window.session, self._window.view.pane(Side.COPY)
        read: list[float] = []
        session.article_changed.connect(lambda *_: read.append(time.perf_counter()))
        session.prepare()
        self._rest()
        self._window.open_files(paths)
        self._wait(lambda: pane.article is not None and len(read) > 1)
        visible = self._painted() - read[0]
        self._wait(lambda: session.comparison is not None)
        marked = self._painted() - read[0]
        session.reload()
        longest = self._turn(
            lambda: self._until(lambda: session.activity is Activity.IDLE)
        )
        assert session.comparison is not None
        yield from self._floor(pair.copy)
        yield "differences", f"{len(session.comparison.differences):,}"
        yield "texts visible after reading", _figures([visible])
        yield "marks visible after reading", _figures([marked])
        yield "longest turn meanwhile", _figures([longest])

    def _floor(self, text: str) -> Iterator[tuple[str, str]]:
        edit = QTextEdit(text)
        edit.setReadOnly(True)
        edit.resize(700, 800)
        edit.show()
        self._application.processEvents()
        turns = [self._timed(lambda: wheel(edit)) for _ in range(_FRAMES)]
        yield "wheel in a bare QTextEdit", _figures(turns)
        edit.deleteLater()

    def _read(self, how: str) -> Iterator[tuple[str, str]]:
        view = self._window.view.pane(Side.COPY).view
        bar = view.verticalScrollBar()
        for name, place in _PLACES.items():
            bar.setValue(round(place * bar.maximum()))
            self._application.processEvents()
            turns = [self._timed(lambda: wheel(view)) for _ in range(_FRAMES)]
            yield f"wheel at the {name}{how}", _figures(turns)
        yield from self._step(how)

    def _step(self, how: str) -> Iterator[tuple[str, str]]:
        step = self._window.review.step
        step(Direction.FIRST)
        self._settle()
        hops = [self._timed(lambda: step(Direction.NEXT)) for _ in range(_FRAMES)]
        yield f"step{how}", _figures(hops)
        ends = [
            self._timed(lambda to=to: step(to))  # type: ignore[misc]
            for to in (Direction.LAST, Direction.FIRST) * (_SOME // 4)
        ]
        yield f"step from end to end{how}", _figures(ends)

    def _filter(self) -> Iterator[tuple[str, str]]:
        review = self._window.review
        kinds = [Filter(kinds=frozenset({one})) for one in Kind]
        texts = [Filter(text="house"[:end]) for end in range(1, 6)]
        for name, wanted in (("a kind", kinds), ("a text", texts)):
            turns = [
                self._turn(lambda one=one: review.restrictions.set_filter(one))  # type: ignore[misc]
                for one in (*wanted, Filter()) * (_SOME // 5)
            ]
            yield f"filter by {name}", _figures(turns)
        rules = [frozenset({one}) for one in Ignore]
        turns = [
            self._turn(lambda one=one: review.restrictions.set_ignored(one))  # type: ignore[misc]
            for one in (*rules, frozenset())
        ]
        yield "ignore a rule", _figures(turns)
        numbers = [one.number for one in review.shown[:_SOME]]
        turns = [
            self._turn(lambda one=one: review.set_asides.add([one], reason=""))  # type: ignore[misc]
            for one in numbers
        ]
        yield "set aside", _figures(turns)
        self._spent(lambda: review.set_asides.take_back(numbers))

    def _find(self) -> Iterator[tuple[str, str]]:
        finding = self._window.reading.finding
        finding.open()
        queries = [Query("the"[:end]) for end in range(1, 4)] * 3
        turns = [
            self._turn(lambda one=one: finding.bar.query_changed.emit(one))  # type: ignore[misc]
            for one in queries
        ]
        yield "find what is everywhere", _figures(turns)
        turns = [self._timed(lambda: finding.step(1)) for _ in range(_SOME)]
        yield "next match", _figures(turns)
        finding.close()

    def _set_anew(self, how: str) -> Iterator[tuple[str, str]]:
        width = self._window.width()
        yield f"zoom{how}", self._spent(lambda: self._window.reading.zoom(1))
        narrower, height = width - 200, self._window.height()
        resize = self._window.resize
        yield f"resize{how}", self._spent(lambda: resize(narrower, height))
        self._window.reading.reset_zoom()
        self._spent(lambda: resize(width, height))

    def _choose(self, layout: LayoutChoice) -> Callable[[], object]:
        return lambda: self._window.layouts.choose(layout)

    def _timed(self, act: Callable[[], object]) -> float:
        """Return how many seconds it takes until the act has been painted."""
        began = time.perf_counter()
        act()
        self._application.processEvents()
        return time.perf_counter() - began

    def _turn(self, act: Callable[[], object]) -> float:
        """Return how many seconds the longest turn takes of this act and what follows.

        That is what the reader feels of work that is cut into slices.
        """
        with self._steps.watching() as found:
            act()
            self._settle()
        return max(found) / 1000

    def _spent(self, act: Callable[[], object]) -> str:
        began = time.perf_counter()
        longest = self._turn(act) * 1000
        whole = time.perf_counter() - began - _QUIET
        return f"longest {longest:7.1f} ms, in all {whole:.2f} s"

    def _settle(self) -> None:
        """Let the loop turn until both texts are laid out and nothing is due."""
        self._until(self._is_laid_out)
        self._rest()

    def _rest(self) -> None:
        until = time.perf_counter() + _QUIET
        self._until(lambda: time.perf_counter() > until)

    def _is_laid_out(self) -> bool:
        view = self._window.view
        return all(is_laid_out(view.pane(side).view.document()) for side in Side)

    def _painted(self) -> float:
        """Let what is due be painted, and return when it was."""
        self._application.processEvents()
        return time.perf_counter()

    def _wait(self, is_done: Callable[[], bool]) -> None:
        """Let the loop rest until something happens, so that others can work."""
        while not is_done():
            self._application.processEvents(_AND_WAIT)

    def _until(self, is_done: Callable[[], bool]) -> None:
        began = time.perf_counter()
        while not is_done() and time.perf_counter() - began < _LONGEST_WAIT:
            self._application.processEvents()


def _figures(seconds: list[float]) -> str:
    found = [1000 * one for one in seconds]
    if len(found) == 1:
        return f"        {found[0]:7.1f} ms"
    return (
        f"median  {median(found):7.1f} ms, p95 {quantiles(found, n=20)[-1]:7.1f},"
        f" longest {max(found):7.1f}"
    )


if __name__ == "__main__":
    main()
