from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.unit.sessions.samples import session
from viewer.sessions.session_file import SessionFileError, load_session, save_session

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_saved_is_loaded_again(tmp_path: Path) -> None:
    path = tmp_path / "work.unspin"
    save_session(path, session())

    assert load_session(path) == session()


def test_a_damaged_session_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "work.unspin"
    save_session(path, session())
    data = json.loads(path.read_bytes())
    del data["filter"]
    path.write_text(json.dumps(data), encoding="utf-8")

    with pytest.raises(SessionFileError, match="damaged and was not opened"):
        load_session(path)


def test_a_missing_session_and_a_folder_are_refused_with_a_sentence(
    tmp_path: Path,
) -> None:
    with pytest.raises(SessionFileError, match=r"There is no file “a\.unspin”"):
        load_session(tmp_path / "a.unspin")
    with pytest.raises(SessionFileError, match="is a folder, not a file"):
        load_session(tmp_path)
