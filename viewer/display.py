"""Tells whether a window can be opened here, without opening one.

Qt ends the whole process when it cannot reach the display or load its plugin for it, so
that has to be known beforehand. Nothing here imports Qt.
"""

from __future__ import annotations

import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

DEBIAN_PACKAGES = (
    "libglib2.0-0",
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "libxkbcommon0",
    "libdbus-1-3",
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
)
"""What a window needs of Debian or Ubuntu, 12 or 22.04 and later."""


def why_no_window(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return what keeps a window from opening, as the end of a sentence, or None.

    Parameters
    ----------
    environment
        The variables that say where the display is.
    """
    try:
        installed = find_spec("PySide6") is not None
    except (ImportError, ValueError):
        installed = False
    if not installed:
        return "PySide6 is not installed"
    if not sys.platform.startswith("linux"):
        return None
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].split(";")[0]
    if not platform:
        if environment.get("WAYLAND_DISPLAY"):
            return None  # Qt falls back to X11, or says why not
        if not environment.get("DISPLAY"):
            return "there is no display"
        platform = "xcb"
    if platform != "xcb":
        return None
    return _missing_library() or _deaf_display(environment.get("DISPLAY"))


def missing_from(error: ImportError) -> str:
    """Return what an import of Qt failed for, as the end of a sentence."""
    library = str(error).partition(":")[0]
    if ".so" in library:
        return f"the system library {library} is missing"
    return f"Qt could not be loaded ({error})"


def _missing_library() -> str | None:
    """Load Qt's plugin for X11, which names the library that it cannot find."""
    spec = find_spec("PySide6")
    for folder in (spec and spec.submodule_search_locations) or ():
        plugin = Path(folder, "Qt", "plugins", "platforms", "libqxcb.so")
        if plugin.is_file():
            try:
                ctypes.CDLL(str(plugin))
            except OSError as error:
                library = str(error).partition(":")[0]
                return f"the system library {library} is missing"
    return None


def _deaf_display(name: str | None) -> str | None:
    """Try to connect to the display, as Qt will."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return None  # Qt finds its own or says so
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode() if name else None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return f"the display {name} does not answer" if failed else None
