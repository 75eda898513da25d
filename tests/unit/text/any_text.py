"""Any text at all, and more of what makes words hard to tell than chance brings."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = [
    *("a", "b", "s", "S", "l", "qu", "L", "U", "don", "h", "i", "1", "23", "½", "²"),
    *(".", "..", ",", ":", "'", "’", "ʼ", "`", "_", "-", "--", "—", "…", '"', "·", "#"),
    *("א", "ב", "Я", "я", "é", "한", "北", "の", "ー", "ก", "ำ", "ក", "\u17d2", "က"),
    *("\u1039", "\u0301", "\u200b", "\u200d", "\u00ad", "\u2060", "\ufeff", "\u0600"),
    *("👩", "❤", "\ufe0f", "🏽", "🇫", "🇷", "ℹ", "\ud800", "\0", "\x1c"),
    *(" ", " ", "\n", "\u00a0", "\u3000"),
]
ANY_TEXT = st.one_of(
    st.text(st.characters(codec=None)),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
)
