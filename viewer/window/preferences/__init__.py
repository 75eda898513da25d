"""What the reader prefers, and the dialog in which it is chosen."""
