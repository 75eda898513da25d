from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.errors import UnwritableFileError
from viewer.settings import (
    FontChoice,
    RecentPair,
    Settings,
    SettingsFile,
    ThemeChoice,
    Typesetting,
    load,
    save,
)

TYPESETTING = {"font": "sans", "size": 20, "line_height": 1.5, "measure": 70}
PAIR = RecentPair(Path("/home/a.txt"), Path("/home/ü b.txt"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "unspin" / "settings.json"


def test_settings_come_back_as_they_were_saved(path: Path) -> None:
    typesetting = Typesetting(FontChoice.EASY, 25, 1.8, 60)
    pairs = (PAIR, replace(PAIR, copy_encoding="cp1252"))
    settings = Settings(
        ThemeChoice.DARK,
        pairs,
        Path("/home"),
        typesetting,
        language="de",
        lexicon=Path("/home/th.dat"),
    )

    save(settings, path)

    assert load(path) == settings


def test_defaults_come_back_as_they_were_saved(path: Path) -> None:
    save(Settings(), path)

    assert load(path) == Settings()


def test_without_a_file_there_are_defaults_and_nothing_is_logged(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert load(path) == Settings()
    assert caplog.records == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_file_that_is_not_settings_is_logged_and_replaced_by_defaults(
    path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)

    assert load(path) == Settings()
    assert str(path) in caplog.text


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("theme", None),
        ("recent_pairs", "a.txt"),
        ("recent_pairs", [{"original": "a.txt"}]),
        ("recent_pairs", [{"original": 1, "copy": 2}]),
        ("recent_pairs", [7]),
        ("recent_pairs", [{"original": "a", "copy": "b", "copy_encoding": 7}]),
        ("recent_pairs", [{"original": "a", "copy": "b", "copy_encoding": "none"}]),
        ("last_folder", 3),
        ("last_folder", ""),
        ("last_folder", "a\0b"),
        ("shortcuts", ["F8"]),
        ("shortcuts", {"go.next": 8}),
        ("colours", "plaid"),
        ("reduced_motion", "yes"),
        ("reduced_motion", 1),
        ("starts_over", "no"),
        ("language", 1),
        ("lexicon", 1),
        ("lexicon", ""),
        ("typesetting", 7),
        ("typesetting", {"font": "serif"}),
        ("typesetting", {**TYPESETTING, "font": "comic"}),
        ("typesetting", {**TYPESETTING, "size": "large"}),
        ("typesetting", {**TYPESETTING, "measure": True}),
        ("typesetting", {**TYPESETTING, "line_height": float("inf")}),
    ],
)
def test_a_bad_value_is_logged_and_the_others_are_kept(
    path: Path, name: str, value: object, caplog: pytest.LogCaptureFixture
) -> None:
    good = {"theme": "light", "recent_pairs": [], "last_folder": "/home"}
    path.parent.mkdir()
    path.write_text(json.dumps({**good, name: value}), encoding="utf-8")

    settings = load(path)

    assert name in caplog.text
    kept = {
        "theme": ThemeChoice.LIGHT,
        "recent_pairs": (),
        "last_folder": Path("/home"),
    }
    expected = {**kept, name: getattr(Settings(), name)}
    assert settings == Settings(**expected)


def test_an_unknown_setting_is_logged(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_text('{"colour": "red", "theme": "dark"}', encoding="utf-8")

    assert load(path).theme is ThemeChoice.DARK
    assert "colour" in caplog.text


def test_a_folder_that_cannot_be_made_is_logged_and_nothing_more(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    save(Settings(), tmp_path / "file" / "settings.json")

    assert "not kept" in caplog.text


def test_a_read_only_disk_is_logged_and_nothing_more(
    path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, _content: str) -> None:
        raise UnwritableFileError(path, "It was not written: the disk is read-only.")

    monkeypatch.setattr("viewer.settings.write_file", refuse)

    save(Settings(), path)

    assert "read-only" in caplog.text


def test_a_change_is_kept_in_the_file_at_once(path: Path) -> None:
    file = SettingsFile(path)

    file.change(theme=ThemeChoice.DARK)

    assert file.settings.theme is ThemeChoice.DARK
    assert SettingsFile(path).settings.theme is ThemeChoice.DARK


def test_a_change_that_is_none_does_not_touch_the_file(path: Path) -> None:
    SettingsFile(path).change(theme=ThemeChoice.SYSTEM)

    assert not path.exists()
