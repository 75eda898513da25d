from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from viewer.model import Comparison
from viewer.readers import article_from_text
from viewer.settings import RecentPair, SettingsFile
from viewer.window.living.recent import (
    LONGEST,
    RecentPairs,
    label,
    pair_of,
    with_latest,
)

PAIRS = tuple(
    RecentPair(Path(f"/a/{n}.txt"), Path(f"/a/{n} copy.txt")) for n in range(LONGEST)
)


def test_the_latest_pair_comes_first_and_the_oldest_is_forgotten() -> None:
    latest = RecentPair(Path("/b/x.txt"), Path("/b/y.txt"))

    pairs = with_latest(PAIRS, latest)

    assert pairs == (latest, *PAIRS[:-1])


def test_a_pair_that_is_read_in_another_encoding_is_the_same_pair() -> None:
    latest = replace(PAIRS[3], copy_encoding="cp1252")

    pairs = with_latest(PAIRS, latest)

    assert pairs[0] == latest
    assert PAIRS[3] not in pairs


def test_a_pair_that_is_opened_again_is_not_listed_twice() -> None:
    assert with_latest(PAIRS, PAIRS[3])[0] == PAIRS[3]
    assert len(with_latest(PAIRS, PAIRS[3])) == len(PAIRS)


@pytest.mark.parametrize(
    ("original", "copy", "text"),
    [
        ("/home/me/a.txt", "/home/me/b.txt", "a.txt — b.txt (home/me)"),
        ("/home/me/a.txt", "/var/b.txt", "me/a.txt — var/b.txt"),
        ("/a.txt", "/b.txt", "a.txt — b.txt (/)"),
        ("/a.txt", "/var/b.txt", "/a.txt — var/b.txt"),
    ],
)
def test_a_pair_is_named_by_its_files_and_where_they_are(
    original: str, copy: str, text: str
) -> None:
    assert label(RecentPair(Path(original), Path(copy))) == text


def test_pasted_text_is_no_recent_pair() -> None:
    article = article_from_text("Words.", name="Pasted text")

    assert pair_of(Comparison(article, article)) is None


def test_the_menu_lists_the_pairs_before_its_line(tmp_path: Path) -> None:
    menu = QMenu()
    menu.addSeparator()
    menu.addAction("Clear")
    settings = SettingsFile(tmp_path / "settings.json")
    settings.change(recent_pairs=PAIRS)
    opened: list[RecentPair] = []

    recent = RecentPairs(menu, settings, opened.append)
    menu.actions()[1].trigger()

    assert len(menu.actions()) == LONGEST + 2
    assert menu.actions()[LONGEST].isSeparator()
    assert opened == [PAIRS[1]]
    mnemonics = {action.text()[:2] for action in menu.actions()[:LONGEST]}
    assert len(mnemonics) == LONGEST
    recent.clear()
    assert len(menu.actions()) == 2
    assert not menu.menuAction().isEnabled()
