"""Makes articles of files and text; what fails is an `UnreadableArticleError`."""

from viewer.readers.encodings import codec_of
from viewer.readers.reading import article_from_text, read_article

__all__ = ["article_from_text", "codec_of", "read_article"]
