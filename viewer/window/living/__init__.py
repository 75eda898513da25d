"""What keeps the reader's work: sessions, recovery, recent pairs, watched files."""
