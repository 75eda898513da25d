"""Where the differences are, as pictures: the strip, and the bands between panes."""
