"""The window: what the reader sees, and the only importer of PySide6."""
