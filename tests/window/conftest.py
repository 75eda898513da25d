"""The tests of the window all have an application.

Without one, `QKeySequence` of a standard key is not an exception but a crash, and takes
the whole run with it.
"""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _with_application(application: object) -> None:
    """Ask for the application, whether the test does or not."""
