"""One long text as a page to read: set, laid out in slices, measured."""
