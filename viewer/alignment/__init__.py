"""The alignment module: lines up two articles word for word; no files, no Qt.

In the order in which the text flows through it:

* `align` leads through all of it;
* `languages` holds what is known of single languages: word lists and their rules;
* `vocabulary` numbers the words of both articles alike, and `anchors` finds the
  stretches that are surely the same;
* `passages` pairs the sentences of both sides, and tells which of them moved;
* `matching` keeps which words correspond: equal words in order, then the changed
  stretches between them, then clauses that moved, then whole numbers and signs;
* `rewordings` links the words of the changed stretches, by place or by asking
* `linking`, which links the words of many stretches at once by how likely each two
  stand for each other;
* `spaces`, `differences` and `pairings` are the result, and `natures` names what each
  substitution changed.

Each package lists its files in the same way. A layer imports only what is below it.
"""

from viewer.alignment.align import align
from viewer.alignment.linking import link_words

__all__ = ["align", "link_words"]
