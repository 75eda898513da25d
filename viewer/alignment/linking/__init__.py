"""Links the words of many stretches at once: the word aligner.

`linker` leads through it: `pieces` cuts long stretches, `evidence` tells what a word is
(with `adverbials`, which are several), `related` how two are related, `surroundings`
looks at where they stand, `cells` says how likely they are linked, `phrases` which of
them are one phrase, `beads` picks the best chain and `crossing` what crosses it;
`weights` is the table of all that was fitted.
"""

from viewer.alignment.linking.linker import Linker, link_words

__all__ = ["Linker", "link_words"]
