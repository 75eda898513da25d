"""A message is English by itself, and can be told in another language."""

from __future__ import annotations

import pickle

from viewer.messages import QT_TRANSLATE_NOOP, Message

FULL = QT_TRANSLATE_NOOP("Disks", "{what} of {size} MB was not read: {reason}.").filled(
    what=QT_TRANSLATE_NOOP("Disks", "A file"), size=20.5, reason="EIO"
)
GERMAN = {
    "{what} of {size} MB was not read: {reason}.": "{reason}: {size} MB, {what}.",
    "A file": "Eine Datei",
}


def test_a_message_is_its_own_english() -> None:
    assert str(FULL) == "A file of 20.5 MB was not read: EIO."


def test_whole_numbers_have_no_decimals() -> None:
    message = Message("Disks", "{size} MB").filled(size=20.0)

    assert str(message) == "20 MB"


def test_the_parts_of_a_message_are_told_in_the_other_language_too() -> None:
    asked = []

    def translate(context: str, template: str) -> str:
        asked.append(context)
        return GERMAN[template]

    told = FULL.told(translate, lambda number: str(number).replace(".", ","))

    assert told == "EIO: 20,5 MB, Eine Datei."
    assert asked == ["Disks", "Disks"]


def test_braces_in_a_value_stand_for_nothing() -> None:
    message = Message("Disks", "“{name}” is full.").filled(name="{size}")

    assert str(message) == "“{size}” is full."


def test_a_message_travels_between_threads_and_processes() -> None:
    assert pickle.loads(pickle.dumps(FULL)) == FULL  # noqa: S301
