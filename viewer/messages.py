"""What is said to the reader, as data, so that the window can say it in any language.

A message knows English only; whoever shows it in another language looks its template
up and fills in the values.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence, or a part of one, and what fills it.

    ``str(message)`` is what it says in English.

    Attributes
    ----------
    context
        Where it is said, which tells it from others of the same wording.
    template
        The English wording, with the names of the values in braces.
    values
        What stands for each name; another message may.
    """

    context: str
    template: str
    values: tuple[tuple[str, Text | float], ...] = ()

    def filled(self, **values: Text | float) -> Message:
        """Return the message with these values."""
        return replace(self, values=tuple(values.items()))

    def told(
        self,
        translate: Callable[[str, str], str],
        decimal: Callable[[float], str],
    ) -> str:
        """Return what it says in another language.

        Parameters
        ----------
        translate
            Gives the template in that language, of a context and a template.
        decimal
            Writes a number.
        """
        words: dict[str, str] = {}
        for name, value in self.values:
            if isinstance(value, Message):
                words[name] = value.told(translate, decimal)
            else:
                words[name] = value if isinstance(value, str) else decimal(value)
        return translate(self.context, self.template).format(**words)

    def __str__(self) -> str:
        return self.told(_in_english, _decimal)


Text: TypeAlias = str | Message
"""What is said as it stands, or in the reader's language."""


def QT_TRANSLATE_NOOP(context: str, template: str) -> Message:  # noqa: N802
    """Return a message, under the name by which lupdate finds what is to translate."""
    return Message(context, template)


def _in_english(_context: str, template: str) -> str:
    return template


def _decimal(number: float) -> str:
    return f"{number:g}"
