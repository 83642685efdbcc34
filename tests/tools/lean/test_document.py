"""The text that Lean sees: targets, proofs, and the commands that ask for evidence."""

from hypothesis import given
from hypothesis import strategies as st

from tools.lean.document import Document, Lines, Proof, compose
from tools.lean.text.mapped import MappedText
from tools.lean.text.statement import parse_statement

NONCE = "0123456789abcdef"


def proof(
    name: str = "t",
    prelude: str = "",
    before: str = "",
    helpers: tuple[str, ...] = (),
    body: str = "trivial",
) -> Proof:
    statement = parse_statement(f"theorem {name} : True := by")
    text = MappedText.own(f"{before}{statement.declaration()} := {body}")
    return Proof(statement, prelude, text, helpers)


def lines_of(document: Document, lines: Lines) -> str:
    return "\n".join(document.text.split("\n")[lines.first - 1 : lines.last])


def test_a_lone_proof_stands_at_the_top_level_as_in_a_file_of_its_own() -> None:
    document = compose("open Nat", [proof()], NONCE)

    assert document.text.split("\n") == [
        "open Nat",
        "",
        f"theorem _target_{NONCE}_2_0 : True := sorry",
        "section",
        "theorem t : True := trivial",
        "end",
        f"theorem _check_{NONCE}_0 : type_of% @_target_{NONCE}_2_0 := @t",
        f"#print axioms _check_{NONCE}_0",
        "",
    ]


def test_a_section_says_where_everything_stands() -> None:
    document = compose("", [proof(before="theorem h : True := trivial\n\n")], NONCE)
    (section,) = document.sections

    assert lines_of(document, section.check).startswith("theorem _check_")
    assert lines_of(document, section.axioms) == f"#print axioms {section.check_name}"
    text = lines_of(document, section.text).split("\n")
    assert (text[0], text[-1]) == ("section", "end")
    assert "\n".join(text[1:-1]) == section.proof.text
    assert section.text_line == section.text.first + 1


def test_several_proofs_stand_each_in_a_namespace_of_their_own() -> None:
    document = compose("", [proof("a"), proof("b")], NONCE)

    for number, section in enumerate(document.sections):
        namespace = f"_proof_{NONCE}_{number}"
        text = lines_of(document, section.text).split("\n")
        assert (text[0], text[-1]) == (f"namespace {namespace}", f"end {namespace}")
        assert lines_of(document, section.check).endswith(f":= @{namespace}.{'ab'[number]}")


def test_every_target_is_stated_before_any_proof() -> None:
    document = compose("", [proof("a"), proof("b", prelude="def x := 1"), proof("c")], NONCE)

    first = min(section.text.first for section in document.sections)
    assert all(lines.last < first for section in document.sections for lines in section.trusted)


def test_a_statement_that_is_asked_twice_has_one_target() -> None:
    document = compose("", [proof("a"), proof("a")], NONCE)

    assert document.text.count(":= sorry") == 1
    assert document.sections[0].check_name != document.sections[1].check_name


def test_different_preludes_are_hidden_from_each_other() -> None:
    document = compose("", [proof("a", "def x := 1"), proof("b", "def x := 2")], NONCE)

    opened = [line for line in document.text.split("\n") if line.startswith("namespace _group_")]
    assert len(opened) == 4
    assert len(set(opened)) == 2


def test_a_helper_of_a_namespace_must_not_be_known_outside_of_it() -> None:
    alone = compose("", [proof(helpers=("h",))], NONCE)
    together = compose("", [proof("a", helpers=("h",)), proof("b")], NONCE)

    assert alone.sections[0].unused_names == ()
    (unused,) = together.sections[0].unused_names
    assert lines_of(together, unused) == "#check @_root_.h"


def test_what_a_prelude_declares_in_a_namespace_must_not_be_known_outside_of_it() -> None:
    alone = compose("", [proof("a", "def x := 1"), proof("b", "def x := 1")], NONCE)
    together = compose("", [proof("a", "def x := 1\ndef y := x"), proof("b")], NONCE)

    assert alone.sections[0].hidden_names == ()
    asked = [lines_of(together, each) for each in together.sections[0].hidden_names]
    assert asked == ["#check @_root_.x", "#check @_root_.y"]
    assert together.sections[1].hidden_names == ()


def test_messages_lose_the_names_of_our_namespaces() -> None:
    document = compose("", [proof("a", "def x := 1"), proof("b")], NONCE)

    message = f"unknown _proof_{NONCE}_1.h and _group_{NONCE}_0.x, but not _proof_ff_1.h"
    assert document.without_our_names(message) == "unknown h and x, but not _proof_ff_1.h"


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.sampled_from(["", "def x := 1", "def y :=\n  2"])),
        min_size=1,
        max_size=6,
    ),
    st.sampled_from(["", "open Nat", "open Nat\n\nset_option maxRecDepth 9\n"]),
)
def test_the_ranges_of_a_document_never_overlap(parts: list[tuple[str, str]], header: str) -> None:
    document = compose(header, [proof(name, prelude) for name, prelude in parts], NONCE)

    assert len(document.sections) == len(parts)
    owned = [
        line
        for section in document.sections
        for lines in (section.text, *section.unused_names, section.check, section.axioms)
        for line in range(lines.first, lines.last + 1)
    ]
    assert len(owned) == len(set(owned))
    for (name, _), section in zip(parts, document.sections, strict=True):
        assert f"theorem {name} : True" in lines_of(document, section.text)
        assert section.check_name in lines_of(document, section.check)
