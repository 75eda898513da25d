from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING

import pytest

from viewer import display
from viewer.display import missing_from, why_no_window

if TYPE_CHECKING:
    from pathlib import Path

on_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere there is always a display"
)


@on_linux
def test_without_a_display_there_is_no_window() -> None:
    assert why_no_window({}) == "there is no display"


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600"])
def test_a_platform_that_needs_no_display_is_enough(platform: str) -> None:
    assert why_no_window({"QT_QPA_PLATFORM": platform}) is None


def test_wayland_is_a_display() -> None:
    assert why_no_window({"WAYLAND_DISPLAY": "wayland-0"}) is None


@on_linux
def test_a_display_that_nobody_serves_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_missing_library", lambda: None)

    reason = why_no_window({"DISPLAY": ":65000"})

    assert reason == "the display :65000 does not answer"


def test_without_pyside_there_is_no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "find_spec", lambda _name: None)

    assert why_no_window({"DISPLAY": ":0"}) == "PySide6 is not installed"


@on_linux
def test_names_the_library_that_the_plugin_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugin = tmp_path / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    plugin.parent.mkdir(parents=True)
    plugin.write_bytes(b"")
    spec = ModuleSpec("PySide6", None, is_package=True)
    spec.submodule_search_locations = [str(tmp_path)]
    monkeypatch.setattr(display, "find_spec", lambda _name: spec)

    def fail(_path: str) -> None:
        message = "libxcb-cursor.so.0: cannot open shared object file"
        raise OSError(message)

    monkeypatch.setattr("viewer.display.ctypes.CDLL", fail)

    reason = why_no_window({"DISPLAY": ":0"})

    assert reason == "the system library libxcb-cursor.so.0 is missing"


@on_linux
def test_a_display_that_answers_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_missing_library", lambda: None)
    monkeypatch.setattr(display, "_deaf_display", lambda _name: None)

    assert why_no_window({"DISPLAY": ":0"}) is None


def test_elsewhere_than_on_linux_there_is_always_a_display(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("viewer.display.sys.platform", "darwin")

    assert why_no_window({}) is None


def test_names_the_library_that_an_import_lacks() -> None:
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file")

    assert missing_from(error) == "the system library libEGL.so.1 is missing"


def test_tells_any_other_reason_of_an_import() -> None:
    assert missing_from(ImportError("x")) == "Qt could not be loaded (x)"
