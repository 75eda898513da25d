from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QUrl

from tests.window.making import files, plain
from viewer.errors import ViewerError
from viewer.window.panes.dropping import Dropped, file_count, read_dropped

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_keeps_its_name_whatever_it_is(tmp_path: Path) -> None:
    path = tmp_path / "50 % of a #1 ärticle.txt"

    assert read_dropped(files(path)) == Dropped(files=(path,))


def test_files_keep_their_order(tmp_path: Path) -> None:
    paths = tmp_path / "b", tmp_path / "a"

    assert read_dropped(files(*paths)).files == paths
    assert file_count(files(*paths)) == 2


def test_line_ends_of_a_text_become_plain() -> None:
    assert read_dropped(plain("One.\r\nTwo.\rThree.")).text == "One.\nTwo.\nThree."


def test_a_web_address_is_refused_with_a_way_out() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/article.html")])

    with pytest.raises(ViewerError, match="on this computer") as caught:
        read_dropped(data)

    assert "paste" in str(caught.value.hint)


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_a_text_without_a_word_is_refused(text: str) -> None:
    with pytest.raises(ViewerError, match="no text"):
        read_dropped(plain(text))


def test_a_folder_is_refused_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match=tmp_path.name):
        read_dropped(files(tmp_path))


def test_three_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match="3 files"):
        read_dropped(files(*(tmp_path / name for name in "abc")))
