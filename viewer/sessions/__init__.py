"""What a reader did with a comparison, kept in files and handed on; knows no Qt."""
