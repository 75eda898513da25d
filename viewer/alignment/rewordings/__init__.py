"""Links the words of the stretches that changed between equal words.

`stretches` finds them, and `reworded` leads through what is not plain. `sides` are the
words and what is linked. Where every character is a word, `syllables` and `unspaced`
keep what a reader takes for one together; `facing` links words by their place, `asking`
asks the linker. In the end `attached` words and `compounds` are made whole, and
`negations` set apart, and what is of two parts joined (`doublets`).
"""
