"""Which match is the current one, and which one a step leads to; knows no window."""

from __future__ import annotations


class HitRank:
    """The rank of the current match, counted from 0.

    Attributes
    ----------
    now
        The rank; None while no match is the current one.
    """

    def __init__(self) -> None:
        self.now: int | None = None
        self._asked = 0

    def go_to(self, rank: int | None) -> None:
        """Make this the current one; who was at the end is there no longer."""
        self.now = rank
        self._asked = 0

    def after(self, step: int, total: int) -> int | None:
        """Return the rank that a step leads to, from the current one.

        Beyond the end there is none; the same step asked for again starts over.

        Parameters
        ----------
        step
            1 for the next, -1 for the previous.
        total
            How many matches there are.
        """
        wanted = (self.now or 0) + step
        if 0 <= wanted < total:
            return wanted
        starts_over, self._asked = self._asked == step, step
        return wanted % total if starts_over else None
