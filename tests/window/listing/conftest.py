"""What the tests of the list share: a list of eight differences, on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction

from tests.edited import compared
from tests.window.listing.listed import TEXT, THEME, with_natures
from viewer.window.listing.difference_list import DifferenceList
from viewer.window.review.review import Review

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def review() -> Review:
    """A review of eight: 1 s, 2 d, 3 s, 4 s (name), 5 a, 6 s, 7 s (name), 8 s."""
    review = Review()
    review.show(with_natures(compared(*TEXT)))
    return review


@pytest.fixture
def show_all(review: Review) -> QAction:
    action = QAction("Show &All", review)
    action.triggered.connect(review.restrictions.drop)
    return action


@pytest.fixture
def shown(review: Review, show_all: QAction, qtbot: QtBot) -> DifferenceList:
    shown = DifferenceList(review, THEME, show_all)
    qtbot.addWidget(shown)
    shown.resize(520, 600)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown
