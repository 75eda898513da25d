"""Both articles in one column: the copy, with what it lost struck out."""
