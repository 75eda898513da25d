"""The way through the differences that are shown; knows neither window nor text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.window.review.stepping import EndOfSteps, Scope, SentenceStepper, Stepper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from viewer.model import Difference, Span
    from viewer.sessions.catalogue import Catalogue
    from viewer.window.review.stepping import Direction


class Walk:
    """Leads from one difference to the next, within a scope or through all.

    Parameters
    ----------
    end
        Knows who asks again at the end; made here if not given.
    """

    def __init__(self, end: EndOfSteps | None = None) -> None:
        self._end = end or EndOfSteps()
        self._catalogue: Catalogue | None = None
        self._shown: Sequence[Difference] = ()
        self._stepper = Stepper()
        self._viewpoint: Callable[[Difference | None], Span | None] | None = None

    @property
    def starts_over(self) -> bool:
        """Whether a step beyond the end, asked for again, starts over."""
        return self._end.may_start_over

    def set_starts_over(self, wanted: bool) -> None:
        """Start over for who asks again at the end, or stay there."""
        self._end.may_start_over = wanted

    def look_from(self, viewpoint: Callable[[Difference | None], Span | None]) -> None:
        """Let steps start from what is seen where the current one is not.

        Parameters
        ----------
        viewpoint
            Given the current difference, returns the part of the original that is on
            the screen, or None where the current difference is.
        """
        self._viewpoint = viewpoint

    def go_through(
        self, catalogue: Catalogue | None, shown: Sequence[Difference]
    ) -> None:
        """Lead through those of the catalogue that are shown from now on."""
        self._catalogue = catalogue
        self._shown = shown
        self._stepper = Stepper(shown)

    def arrive(self) -> None:
        """Forget what was asked at the end, as the reader is elsewhere now."""
        self._end.leave()

    def rank(self, difference: Difference) -> int | None:
        """Return which of those shown it is, counted from 1; None if it is not."""
        return self._stepper.rank(difference.number)

    def nearest(self, difference: Difference | None) -> Difference | None:
        """Return the one that stands where `difference` does, or next to there."""
        return self._stepper.nearest(difference)

    def step(
        self, direction: Direction, scope: Scope, *, current: Difference | None
    ) -> Difference | None:
        """Return the difference in this direction; None at the end.

        Parameters
        ----------
        direction
            Where to.
        scope
            At which differences to stop.
        current
            Where the step starts, if that is seen.
        """
        seen = None if self._viewpoint is None else self._viewpoint(current)
        stepper = self._stepper_of(scope, current)
        found = stepper.step(direction, current=current, seen=seen)
        if found is None and self._end.reach(direction, scope):
            return stepper.step(direction.start, current=None, seen=None)
        return found

    # Inside

    def _stepper_of(self, scope: Scope, current: Difference | None) -> Stepper:
        catalogue = self._catalogue
        if scope is Scope.ALL or current is None or catalogue is None:
            return self._stepper
        if scope is Scope.SENTENCE:
            sentences = catalogue.comparison.original.sentences
            return SentenceStepper(self._shown, sentences)
        if scope is Scope.KIND:
            kind = current.kind
            return Stepper(tuple(one for one in self._shown if one.kind is kind))
        pair = catalogue.pair_of(current)
        if pair is None:
            return Stepper()
        return Stepper(
            tuple(one for one in self._shown if catalogue.pair_of(one) == pair)
        )
