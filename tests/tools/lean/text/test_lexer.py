"""Tokens: what Lean reads as one thing, read as one thing here."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.lean.text.lexer import Flaw, Kind, lex

FRAGMENTS = r"""
    " ' 'a' /- -/ -- /-- /-! « » r" r#" "# s!" { } \ \" 1. 0x 1e . ` by ( ) ]' [ < <- // ⁻¹' ''
    h' ℕ λ ₐ é # @[ := | |_ theorem sorry
    """
LEAN_FRAGMENTS = st.sampled_from(
    [*FRAGMENTS.split(), " ", "\n", "\r\n", "\t", "\x00", "\ud800", "\u202e", "\ufeff"]
)
ANY_TEXT = st.one_of(
    st.text(st.characters(exclude_categories=())), st.lists(LEAN_FRAGMENTS).map("".join)
)


@given(ANY_TEXT)
def test_tokens_and_the_white_space_between_them_are_the_text(text: str) -> None:
    at = 0
    for token in lex(text):
        assert token.start < token.end
        assert text[token.start : token.end] == token.text
        assert set(text[at : token.start]) <= set(" \t\r\n")
        at = token.end
    assert set(text[at:]) <= set(" \t\r\n")


@given(ANY_TEXT)
def test_a_character_that_lean_cannot_read_is_flagged(text: str) -> None:
    covered = {
        offset
        for token in lex(text)
        if token.kind in (Kind.COMMENT, Kind.DOC, Kind.STRING, Kind.WORD, Kind.CHAR, Kind.NAME)
        for offset in range(token.start, token.end)
    }
    bad = {token.start for token in lex(text) if token.kind is Kind.BAD}
    for offset, character in enumerate(text):
        if offset not in covered and character not in " \t\r\n":
            unreadable = unicodedata.category(character)[0] == "C" or character.isspace()
            assert (offset in bad) == unreadable


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("theorem foo' : a.b", ["theorem", "foo'", ":", "a.b"]),
        ("h.1.2", ["h", ".", "1.2"]),
        ("x.«end».y", ["x.«end».y"]),
        ("«a\nb»", ["«a\nb»"]),
        ("f ⁻¹' s", ["f", "⁻¹'", "s"]),
        ("f '' s", ["f", "''", "s"]),
        ("xs[i]'h'", ["xs", "[", "i", "]'", "h'"]),
        ("'a' '\\n' '\\x41' '\"'", ["'a'", "'\\n'", "'\\x41'", "'\"'"]),
        ("h₁ ≤ αβ ℕ λ", ["h₁", "≤", "αβ", "ℕ", "λ"]),
        ("1_000 0xff 1.5e-3 1.foo", ["1_000", "0xff", "1.5e-3", "1", ".", "foo"]),
        ("a <-- b", ["a", "<-", "-", "b"]),
        ("{x // - 1}", ["{", "x", "//", "-", "1", "}"]),
        ("{x //- 1}", ["{", "x", "//", "-", "1", "}"]),
        ("a \\/- b", ["a", "\\/", "-", "b"]),
        ("/- a /- b -/ c -/ d", ["/- a /- b -/ c -/", "d"]),
        ("/-/- x -/ d", ["/-/- x -/", "d"]),
        ("/- --/ d", ["/- --/", "d"]),
        ("/--/ x -/ d", ["/--/ x -/", "d"]),
        ("-- a\r b\nc", ["-- a\r b", "c"]),
        ('"a\\"b" c', ['"a\\"b"', "c"]),
        ('r"\\" c', ['r"\\"', "c"]),
        ('r#"a"b"# c', ['r#"a"b"#', "c"]),
        ('bar"x"', ["bar", '"x"']),
        ('s!"a{f "x"}b" c', ["s!", '"a{', "f", '"x"', '}b"', "c"]),
        ('s!"a{ {x := 1} }b"', ["s!", '"a{', "{", "x", ":=", "1", "}", '}b"']),
        ('s!"a\\{b" c', ["s!", '"a\\{b"', "c"]),
        ('"a{b" c', ['"a{b"', "c"]),
        ("`foo.bar ``baz", ["`foo.bar", "`", "`", "baz"]),
        ("@[simp] #[1]", ["@[", "simp", "]", "#[", "1", "]"]),
        ("exact? n!", ["exact?", "n!"]),
    ],
)
def test_what_is_one_token(text: str, tokens: list[str]) -> None:
    found = lex(text)
    assert [token.text for token in found] == tokens
    assert all(token.flaw is None for token in found)


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("/- a", Flaw.UNTERMINATED),
        ("/- a /- b -/", Flaw.UNTERMINATED),
        ("/-/", Flaw.UNTERMINATED),
        ("/--/", Flaw.UNTERMINATED),
        ('"a', Flaw.UNTERMINATED),
        ('"a\\"', Flaw.UNTERMINATED),
        ('r#"a"', Flaw.UNTERMINATED),
        ('s!"a{b', Flaw.UNTERMINATED),
        ("«a", Flaw.UNTERMINATED),
        ("a.«b", Flaw.UNTERMINATED),
        ("`«b", Flaw.UNTERMINATED),
        ("x 'ab'", Flaw.MALFORMED),
        ("'\\q'", Flaw.MALFORMED),
        ('"\\q"', Flaw.MALFORMED),
        ('"\\x4"', Flaw.MALFORMED),
        ("a +-- b", Flaw.AMBIGUOUS),
        ("a -/- b -/", Flaw.AMBIGUOUS),
        ("]'-- b", Flaw.AMBIGUOUS),
        ("a ∘'\"' b", Flaw.AMBIGUOUS),
    ],
)
def test_what_only_seems_to_be_a_token_is_flagged(text: str, flaw: Flaw) -> None:
    assert flaw in {token.flaw for token in lex(text)}


@pytest.mark.parametrize(
    "text", ["]-- c", "x-- c", "=> -- c", "=>-- c", ":=-- c", "1-- c", '"a"-- c']
)
def test_a_comment_may_touch_what_cannot_swallow_it(text: str) -> None:
    assert lex(text)[-1].flaw is None


@pytest.mark.parametrize("character", ["\x00", "\ud800", "\u202e", "\u200b", "\xa0", "\x0c"])
def test_control_characters_are_no_token(character: str) -> None:
    assert [token.kind for token in lex(f"a {character} b")][1] is Kind.BAD
    assert [token.kind for token in lex(f"/- {character} -/")] == [Kind.COMMENT]


@pytest.mark.parametrize(
    "unit",
    ["a ", "(", '"', "/-", "a.«", "'", "r#", 'r"', '"\\', 's!"{', "`", "é.", "0x_", "1_", "- - "],
)
def test_reading_takes_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        started = time.process_time()
        lex(text)
        return time.process_time() - started

    assert seconds(400_000) < 12 * seconds(100_000) + 1.0
