"""Makes articles and lexicons of files; what fails is an `UnreadableArticleError`."""

from viewer.readers.encodings import codec_of
from viewer.readers.lexicons import read_lexicon
from viewer.readers.reading import article_from_text, read_article

__all__ = ["article_from_text", "codec_of", "read_article", "read_lexicon"]
