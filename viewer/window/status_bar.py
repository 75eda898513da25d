"""The bar below the panes: where the reader is, what is under way, what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from viewer.window.panes.pane_header import ElidedLabel
from viewer.window.review.announcing import announce
from viewer.window.slots import without_state

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

_MILLISECONDS_BEFORE_PROGRESS: Final = 150
_STEPS: Final = 1000


class StatusBar(QStatusBar):
    """Says one thing at a time, and shows the progress of work that takes a while.

    Parameters
    ----------
    cancel
        The action of the button beside the progress.
    """

    def __init__(self, cancel: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: list[QToolButton] = []
        self._label = ElidedLabel(self)
        self._label.setAccessibleName(self.tr("Status"))
        self._task = QLabel(self)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, _STEPS)
        self._progress.setTextVisible(False)
        self._progress.setFixedSize(160, 10)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel = QToolButton(self)
        self._cancel.setDefaultAction(cancel)
        self._cancel.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel.setAutoRaise(True)
        self.setContentsMargins(14, 0, 4, 0)
        self.addWidget(self._label, 1)
        for widget in self._work_widgets():
            self.addPermanentWidget(widget)
            widget.hide()
        self._patience = QTimer(self, singleShot=True)
        self._patience.setInterval(_MILLISECONDS_BEFORE_PROGRESS)
        self._patience.timeout.connect(self._show_work)

    @property
    def text(self) -> str:
        """What the bar says."""
        return self._label.text()

    @property
    def offers(self) -> list[str]:
        """The texts of the buttons that go with what the bar says."""
        return [button.text() for button in self._offers]

    def show_place(self, text: str) -> None:
        """Say where the reader is; the panes tell a screen reader themselves."""
        self._clear_offers()
        self._label.setText(text)
        self._label.setToolTip(text)

    def say(
        self, text: str, *, offers: Mapping[str, Callable[[], object]] | None = None
    ) -> None:
        """Say `text`, also to a screen reader.

        Parameters
        ----------
        text
            What to say.
        offers
            Buttons to show with it, until something else is said.
        """
        self.show_place(text)
        self.offer(offers or {})
        announce(self, text)

    def offer(self, offers: Mapping[str, Callable[[], object]]) -> None:
        """Show these buttons beside the text, until another text is shown."""
        for name, act in offers.items():
            self._offer(name, act)

    def begin_work(self, task: str) -> None:
        """Show progress if the work is not ended in a moment."""
        self._task.setText(task)
        self._progress.setValue(0)
        if self._progress.isHidden() and not self._patience.isActive():
            self._patience.start()

    def set_progress(self, done: float) -> None:
        """Show that this much of the work is done, 0.0 to 1.0."""
        self._progress.setValue(round(done * _STEPS))

    def end_work(self) -> None:
        """Take the progress away."""
        self._patience.stop()
        for widget in self._work_widgets():
            widget.hide()

    def _work_widgets(self) -> tuple[QWidget, ...]:
        return self._task, self._progress, self._cancel

    def _show_work(self) -> None:
        for widget in self._work_widgets():
            widget.show()

    def _offer(self, name: str, act: Callable[[], object]) -> None:
        button = QToolButton(self)
        button.setText(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(without_state(act))
        font = button.font()
        font.setUnderline(True)
        button.setFont(font)
        self.insertWidget(len(self._offers) + 1, button)
        button.show()
        self._offers.append(button)

    def _clear_offers(self) -> None:
        for button in self._offers:
            self.removeWidget(button)
            button.deleteLater()
        self._offers.clear()
