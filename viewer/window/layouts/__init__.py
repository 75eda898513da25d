"""The reading area, and the ways to lay it out: panes, rows, one column."""
