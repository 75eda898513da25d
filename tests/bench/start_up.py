"""Time from the start of Python to the first paint, against a bare window of PySide6.

Run it with ``python -m tests.bench.start_up``; the two take turns, so that a machine
that is busy is so for both.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Final

ROUNDS: Final = 15
REPOSITORY: Final = Path(__file__).parents[2]

_PAINTED: Final = """
import sys, time
class Painted(QtCore.QObject):
    def eventFilter(self, watched, event):
        if event.type() == QtCore.QEvent.Type.Paint:
            print(time.time(), flush=True)
            watched.removeEventFilter(self)
            QtCore.QTimer.singleShot(0, QtWidgets.QApplication.closeAllWindows)
        return False
"""

_BARE: Final = f"""
from PySide6 import QtCore, QtWidgets
{_PAINTED}
application = QtWidgets.QApplication([])
window = QtWidgets.QMainWindow()
splitter = QtWidgets.QSplitter()
for _ in range(2):
    splitter.addWidget(QtWidgets.QTextEdit())
window.setCentralWidget(splitter)
window.resize(1180, 780)
painted = Painted()
window.installEventFilter(painted)
window.show()
application.exec()
"""

_UNSPIN: Final = f"""
from viewer.window import app
from PySide6 import QtCore, QtWidgets
{_PAINTED}
painted = Painted()
make = app.make_window
def make_and_watch(*arguments):
    window = make(*arguments)
    window.installEventFilter(painted)
    return window
app.make_window = make_and_watch
app.run([])
"""


def first_paint(code: str, environment: dict[str, str]) -> float:
    """Return the seconds that the program needs to its first paint."""
    start = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout) - start


def main() -> None:
    """Print the medians and their ratio."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": f"{home}/compiled",
            "XDG_CONFIG_HOME": f"{home}/config",
        }
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        programs = {"bare": _BARE, "unspin": _UNSPIN}
        times: dict[str, list[float]] = {name: [] for name in programs}
        for code in programs.values():
            first_paint(code, environment)
        for _ in range(ROUNDS):
            for name, code in programs.items():
                times[name].append(first_paint(code, environment))
    bare, unspin = (median(times[name]) for name in programs)
    print(f"bare window    {bare * 1000:6.0f} ms")
    print(f"unspin         {unspin * 1000:6.0f} ms")
    print(f"ratio          {unspin / bare:6.2f}")


if __name__ == "__main__":
    main()
