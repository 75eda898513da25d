"""The one door through which articles come in."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from viewer.model import EncodingEvidence, Source, never_cancelled, no_progress
from viewer.text import make_article

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.model import Article, Cancelled, Progress


def read_article(
    path: Path,
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Article:
    """Read the article in the file at `path`."""
    data = path.read_bytes()
    cancelled()
    progress(1.0)
    text = data.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    digest = hashlib.sha256(data).hexdigest()
    source = Source(path.name, path, digest, len(data), "utf-8", EncodingEvidence.VALID_UTF8, "plain text")
    return make_article(text, source)


def article_from_text(text: str, *, name: str) -> Article:
    """Make an article of text that was pasted or dropped."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    data = text.encode("utf-8", "surrogatepass")
    digest = hashlib.sha256(data).hexdigest()
    source = Source(name, None, digest, len(data), "utf-8", EncodingEvidence.TEXT, "plain text")
    return make_article(text, source)
