"""Offers to read again what changed on disk; never does it without being asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.model import Side
from viewer.window.living.fingerprints import Fate
from viewer.window.living.watching import FileWatcher

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from viewer.window.living.offers import Offer
    from viewer.window.running.session import Session


class Reloader(QObject):
    """Tells in one notice which of the open files are no longer what they were.

    Parameters
    ----------
    session
        Says which files are open, and reads them again.
    offer
        Where it is said.
    window
        The window of both.
    """

    def __init__(self, session: Session, offer: Offer, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._offer = offer
        self.watcher = FileWatcher(window)
        self.watcher.found.connect(self._on_found)
        session.article_changed.connect(self._on_article_changed)

    def _on_article_changed(self, *_: object) -> None:
        articles = self._session.articles
        sources = [articles[side].source for side in Side if side in articles]
        files = {one.path: one.sha256 for one in sources if one.path is not None}
        self.watcher.watch(files)
        self._offer.hide()

    def _on_found(self, fates: Mapping[Path, Fate]) -> None:
        changed = [path for path, fate in fates.items() if fate is Fate.CHANGED]
        gone = [path for path, fate in fates.items() if fate is Fate.GONE]
        if changed:
            later = {self.tr("Not now"): lambda: None}
            again = {self.tr("Reload"): self._session.reload}
            self._offer.show_offer(
                self._sentence(changed, changed=True), self._hint(gone), again | later
            )
        elif gone:
            self._offer.show_offer(
                self._sentence(gone, changed=False),
                self.tr("What was read of it stays open here."),
                {},
            )
        else:
            self._offer.hide()

    def _sentence(self, paths: list[Path], *, changed: bool) -> str:
        names = [path.name for path in paths]
        if len(set(names)) < len(names):
            names = [f"{path.parent.name}/{path.name}" for path in paths]
        if len(names) == 1 and changed:
            return self.tr("{name} changed on disk.").format(name=names[0])
        if len(names) == 1:
            return self.tr("{name} is no longer where it was.").format(name=names[0])
        if changed:
            sentence = self.tr("{one} and {other} changed on disk.")
        else:
            sentence = self.tr("{one} and {other} are no longer where they were.")
        return sentence.format(one=names[0], other=names[1])

    def _hint(self, gone: list[Path]) -> str:
        if gone:
            return self._sentence(gone, changed=False)
        return self.tr("Reloading keeps your place and what you set aside.")
