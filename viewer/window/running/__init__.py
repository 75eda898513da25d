"""What is open, and the work on it that is done off the window's thread."""
