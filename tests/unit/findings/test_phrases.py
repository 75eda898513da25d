from __future__ import annotations

from viewer.findings.phrases import agreeing, counted, listed


def test_counts_in_singular_and_plural() -> None:
    assert counted(1, "word") == "1 word"
    assert counted(0, "word") == "0 words"
    assert counted(1200, "omission", "omissions") == "1,200 omissions"


def test_verbs_agree() -> None:
    assert agreeing(1, "is", "are") == "is"
    assert agreeing(2, "is", "are") == "are"


def test_lists_with_commas_and_and() -> None:
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b"]) == "a and b"
    assert listed(["a", "b", "c"]) == "a, b and c"
