"""Time from the start of Python to the first paint, against a bare window of PySide6.

The bare window is a `QMainWindow` with nothing in it. Of Unspin two paints are timed:
the first, and that of all that an empty window shows.

Run it with ``python -m tests.bench.start_up``; the two take turns, so that a machine
that is busy is so for both.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Final

REPOSITORY: Final = Path(__file__).parents[2]

_PAINTED: Final = """
import sys, time
from PySide6 import QtCore, QtWidgets
class Painted(QtCore.QObject):
    def __init__(self, window, then=QtWidgets.QApplication.closeAllWindows):
        super().__init__(window)
        self.then = then
        window.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() == QtCore.QEvent.Type.Paint:
            print(time.time(), flush=True)
            watched.removeEventFilter(self)
            QtCore.QTimer.singleShot(0, self.then)
        return False
"""

_BARE: Final = f"""
{_PAINTED}
application = QtWidgets.QApplication([])
window = QtWidgets.QMainWindow()
window.resize(1180, 780)
painted = Painted(window)
window.show()
application.exec()
"""

_UNSPIN: Final = f"""
from viewer.window import app
{_PAINTED}
make, go_on = app.make_window, app._go_on
def make_and_watch(*arguments):
    window = make(*arguments)
    Painted(window, lambda: None)
    return window
def go_on_and_watch(window, paths):
    go_on(window, paths)
    Painted(window.centralWidget())
    window.centralWidget().update()
app.make_window, app._go_on = make_and_watch, go_on_and_watch
app.run([])
"""


def paints(code: str, environment: dict[str, str]) -> list[float]:
    """Return how many seconds after its start the program has painted what it has."""
    start = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return [float(line) - start for line in done.stdout.split()]


def main() -> None:
    """Print the medians and their ratios."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.start_up",
        description=__doc__.partition("\n")[0],
    )
    parser.add_argument(
        "--rounds", type=int, default=15, help="how often each is started (%(default)s)"
    )
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": f"{home}/compiled",
            "XDG_CONFIG_HOME": f"{home}/config",
        }
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        for code in (_BARE, _UNSPIN):
            paints(code, environment)
        found = [
            (*paints(_BARE, environment), *paints(_UNSPIN, environment))
            for _ in range(rounds)
        ]
    bare, *unspin = map(median, zip(*found, strict=True))
    print(f"bare window           {bare * 1000:6.0f} ms")
    for name, seconds in zip(("first paint", "all in place"), unspin, strict=True):
        ratio = seconds / bare
        print(f"unspin, {name:<13} {seconds * 1000:6.0f} ms, ratio {ratio:5.2f}")


if __name__ == "__main__":
    main()
