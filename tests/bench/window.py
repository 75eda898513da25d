"""What the window's own thread does with long texts: how long no event gets through.

Run it with ``python -m tests.bench.window [words …]``. The comparison is made before
the clock starts; what is measured is showing it, scrolling, stepping and resizing.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from statistics import median, quantiles
from typing import TYPE_CHECKING, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.bench.corpus import make_pair
from viewer.model import Article, Comparison, Side, never_cancelled, no_progress
from viewer.window.compare_view import CompareView
from viewer.window.stepping import Direction
from viewer.window.text_geometry import is_laid_out
from viewer.window.work import comparing, taking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SIZES: Final = (10_000, 100_000)
_FRAMES: Final = 120
_LONGEST_WAIT: Final = 120.0


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


def main(sizes: tuple[int, ...] = _SIZES) -> None:
    """Measure and print."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    for words in sizes:
        print(f"{words:,} words")
        for name, figures in _measure(application, words):
            print(f"  {name:<34}{figures}")


def _measure(application: QApplication, words: int) -> Iterator[tuple[str, str]]:
    pair = make_pair(words)
    original, copy = (
        taking(text, name)(progress=no_progress, cancelled=never_cancelled)
        for text, name in ((pair.original, "original"), (pair.copy, "copy"))
    )
    assert isinstance(original, Article)
    assert isinstance(copy, Article)
    compare = comparing(original, copy)
    comparison = compare(progress=no_progress, cancelled=never_cancelled)
    assert isinstance(comparison, Comparison)
    yield "differences", f"{len(comparison.differences):,}"
    view = CompareView()
    view.resize(1400, 900)
    view.show()
    application.processEvents()
    steps = Steps()
    yield "show the texts", _spent(steps, lambda: _show_texts(view, comparison))
    yield "show the marks", _spent(steps, lambda: view.review.show(comparison))
    yield "until all is laid out", _settled(application, steps, view)
    for name, place in (("start", 0.0), ("middle", 0.5), ("end", 0.95)):
        bar = view.pane(Side.ORIGINAL).view.verticalScrollBar()
        bar.setValue(round(place * bar.maximum()))
        application.processEvents()
        turns = [_timed(application, lambda: _wheel(view)) for _ in range(_FRAMES)]
        yield f"wheel at the {name}", _spread(turns)
    view.review.step(Direction.FIRST)
    hops = [
        _timed(application, lambda: view.review.step(Direction.NEXT))
        for _ in range(_FRAMES)
    ]
    yield "step to the next", _spread(hops)
    yield (
        "step to the last",
        _once(application, lambda: view.review.step(Direction.LAST)),
    )
    yield "resize at the end", _resized(application, steps, view)
    view.close()
    view.deleteLater()


def _show_texts(view: CompareView, comparison: Comparison) -> None:
    for side in Side:
        view.show_article(side, comparison.article(side))


def _spent(steps: Steps, act: Callable[[], object]) -> str:
    """Time one act and the turns of the loop right after it."""
    with steps.watching() as found:
        act()
        for _ in range(3):
            QApplication.processEvents()
    return f"longest {max(found):7.1f} ms"


def _settled(application: QApplication, steps: Steps, view: CompareView) -> str:
    began = time.perf_counter()
    with steps.watching() as found:
        while not all(
            is_laid_out(view.pane(side).view.document()) for side in Side
        ) and (time.perf_counter() - began < _LONGEST_WAIT):
            application.processEvents()
    return f"longest {max(found):7.1f} ms, in all {time.perf_counter() - began:.1f} s"


def _resized(application: QApplication, steps: Steps, view: CompareView) -> str:
    with steps.watching() as found:
        view.resize(view.width() - 200, view.height())
        until = time.perf_counter() + 0.5
        while time.perf_counter() < until:
            application.processEvents()
    settled = _settled(application, steps, view)
    return f"longest {max(found):7.1f} ms; laid out anew: {settled}"


def _wheel(view: CompareView) -> None:
    viewport = view.pane(Side.ORIGINAL).view.viewport()
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(viewport.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def _timed(application: QApplication, act: Callable[[], object]) -> float:
    """Return how many milliseconds it takes until the act has been painted."""
    began = time.perf_counter()
    act()
    application.processEvents()
    return (time.perf_counter() - began) * 1000


def _once(application: QApplication, act: Callable[[], object]) -> str:
    return f"        {_timed(application, act):7.1f} ms"


def _spread(found: list[float]) -> str:
    return (
        f"median  {median(found):7.1f} ms, p95 {quantiles(found, n=20)[-1]:7.1f},"
        f" longest {max(found):7.1f}"
    )


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or _SIZES)
