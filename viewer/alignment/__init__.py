"""The alignment module: lines up two articles word for word; no files, no Qt.

In the order in which the text flows through it:

* `align` leads through all of it;
* `vocabulary` numbers the words of both articles alike;
* `anchors` finds the stretches that are surely the same; of the `sentences`, `sharing`
  finds what they have in common, `passages` and `leftovers` which correspond, `moves`
  which moved;
* `correspondence` keeps which words correspond, and fills it with the help of `frames`
  (unmoved text and moves, to be aligned in one go), `gaps` (equal words in order),
  `syllables` (which of them to leave in a rewording) and `stretches` (plain changes);
  about all others goes `rewordings`, with `sides` (what is linked), `unspaced`
  (characters), `facing` (words linked by place), `attached` (what belongs to a linked
  word), `compounds` (words with hyphens), `doublets` (words of two parts), `negations`
  (which must not be hidden) and `asking`, which asks the linker; what is left has
  `free_words`;
* `linking` links the words of many stretches at once: `pieces` cuts long ones,
  `evidence` tells what a word is, `related` how two are related, `surroundings` looks
  at where they stand, `cells` says how likely they are linked, `phrases` which of them
  are one phrase, `beads` picks the best chain and `crossing` what crosses it; `weights`
  and `function_words` are their tables;
* `clauses` finds what moved within the text that did not, by the `common_clauses` of
  what is dropped and added;
* `whole_numbers`, `signs` and `spaces` see to what must not be torn or hidden;
* `differences` and `pairings` are the result; `naming` names the substitutions, many at
  once: by `heads` where words have nothing in common, else one by one by the rules of
  `natures` with the tables of `numerals` and `irregular`; `named_words` tells which of
  them are names, by what `names` says of where they stand.
"""

from viewer.alignment.align import align
from viewer.alignment.linking import link_words

__all__ = ["align", "link_words"]
