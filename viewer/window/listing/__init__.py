"""The list of differences beside the articles."""
