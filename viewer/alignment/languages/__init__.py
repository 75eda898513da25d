"""What is known of single languages: word lists, and the rules that read them.

`function_words` has the classes of words, all else tells one thing of a word: whether
it is a number (`numerals`, `ordinals`) or a unit (`units`), whether it denies by its
ending (`denials`), and whether two are forms (`irregular`, `hebrew`) or spellings
(`spellings`) of one.
"""
