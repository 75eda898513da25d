"""Reads a report back: elements, links, and the texts without what the report added."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

_EMPTY = frozenset({"meta", "br"})
_ADDED = frozenset({"ref", "place", "heard", "pilcrow"})


@dataclass
class ReadReport(HTMLParser):
    """A report, parsed strictly: a tag that is not closed in order is an error."""

    source: str
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    attributes: list[tuple[str, str, str]] = field(default_factory=list)
    passages: dict[str, str] = field(default_factory=dict)
    text: str = ""
    _open: list[tuple[str, str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.feed(self.source)
        self.close()
        assert not self._open, f"not closed: {self._open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        assert len(given) == len(attrs), f"an attribute twice in <{tag}>"
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in given.items()]
        if "id" in given:
            self.ids.append(given["id"])
        if "href" in given:
            self.links.append(given["href"])
        if given.get("class") == "passage":
            self.passages[given["id"]] = ""
        if tag not in _EMPTY:
            self._open.append((tag, given.get("class", ""), given.get("id", "")))

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"</{tag}> closes nothing"
        assert self._open[-1][0] == tag, f"</{tag}> closes <{self._open[-1][0]}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        classes = {name for _, each, _ in self._open for name in each.split()}
        if "style" in {tag for tag, _, _ in self._open}:
            return
        self.text += data
        if "unseen" in classes:
            data = chr(int(data.removeprefix("U+"), 16))
        passage = next((id_ for _, each, id_ in self._open if each == "passage"), None)
        if passage and not classes & _ADDED:
            self.passages[passage] += data
