"""The tests that open a window (``test_window*.py``) all have an application."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _with_application(request: pytest.FixtureRequest) -> None:
    """Ask for the application on behalf of the tests of the window."""
    if request.path.name.startswith("test_window"):
        request.getfixturevalue("application")
