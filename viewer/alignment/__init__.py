"""The alignment module: lines up two articles word for word; no files, no Qt."""

from viewer.alignment.align import align
from viewer.alignment.linking import link_words

__all__ = ["align", "link_words"]
