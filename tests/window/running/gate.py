"""Work that waits, so that what happens meanwhile can be looked at."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from viewer.errors import CancelledError
from viewer.window.running import work

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.model import Article, Cancelled, Lexicon, Progress
    from viewer.window.running.jobs import Work


class Gate:
    """Makes work that waits until it is let through or called off."""

    def __init__(self) -> None:
        self.opened = threading.Event()

    def before(self, do: Work) -> Work:
        def wait(*, progress: Progress, cancelled: Cancelled) -> object:
            progress(0.5)
            while not self.opened.wait(0.001):
                if cancelled():
                    raise CancelledError
            return do(progress=progress, cancelled=cancelled)

        return wait

    def reading(self, path: Path, encoding: str | None) -> Work:
        return self.before(work.reading(path, encoding))

    def comparing(
        self, original: Article, copy: Article, lexicon: Lexicon | None
    ) -> Work:
        return self.before(work.comparing(original, copy, lexicon))
