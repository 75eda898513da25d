"""Makes articles and lexicons of files; what fails is an `UnreadableArticleError`."""

from viewer.readers.reading import article_from_text, read_article

__all__ = ["article_from_text", "read_article"]
