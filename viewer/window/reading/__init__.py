"""What helps while reading: the other wording in place, explanations, sizes."""
