"""Names what each substitution changed.

`naming` names many at once: those whose words have nothing in common by their `heads`,
all others by the `rules`; `named_words` tells which are names. `names` says where
capitals tell nothing.
"""
