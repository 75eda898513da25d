"""Spreads long work of the window's own thread over many turns of the event loop.

The reader's keys, and painting, come in between: no step may take longer than a frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator


class Turns(QObject):
    """Goes through the steps of some work, one in each turn of the event loop.

    Parameters
    ----------
    parent
        Owner, as Qt wants it; the work ends with it.
    """

    finished = Signal()
    """The last step is done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Whether there are steps left."""
        return self._steps is not None

    def start(self, steps: Iterator[object]) -> None:
        """Go through these steps, and let those be that are left from before.

        Parameters
        ----------
        steps
            Does one step each time it is asked for the next item.
        """
        self._steps = steps
        self._timer.start()

    def stop(self) -> None:
        """Let the steps be that are left."""
        self._steps = None
        self._timer.stop()

    def _go_on(self) -> None:
        steps = self._steps
        try:
            next(steps or iter(()))
        except StopIteration:
            if steps is self._steps:
                self.stop()
                self.finished.emit()
        except BaseException:
            self.stop()
            raise
