"""The alignment module: lines up two articles word for word, without files and without Qt."""

from viewer.alignment.align import align

__all__ = ["align"]
