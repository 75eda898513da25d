"""Unspin shows, word for word, how one article was turned into another."""

__version__ = "0.1.0"
