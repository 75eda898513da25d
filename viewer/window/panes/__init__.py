"""The two panes: an article each, with its marks, and how one gets in."""
