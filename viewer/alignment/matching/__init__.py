"""Keeps which words of two articles correspond, and fills that step by step.

`correspondence` is the result, which `filling` fills: of `frames` (unmoved text and
moves, laid out to be aligned in one go) `gaps` matches the equal words in order, and
`balance` chooses among small words which of them stayed; `free_words` are what has no
partner. `clauses` finds what moved among those, by what two stretches have in common
(`common_clauses`); `whole_numbers` and `signs` see to what must change as one.
"""
