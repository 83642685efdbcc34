"""Splicing: our statement, the model's body, and nothing of the model's copy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tools.lean.text.support import SIGNATURE, candidate, document, rules
from tools.lean.text.mapped import MappedText
from tools.lean.text.splice import MAX_CODE, splice
from tools.lean.text.statement import parse_statement

BLOCK = "by\n  constructor\n  · exact hp\n  · exact hq"
AS_BLOCK = f"{SIGNATURE} := {BLOCK}"

SAME_PROOF = {
    "in full": AS_BLOCK,
    "body": BLOCK,
    "body with :=": f":= {BLOCK}",
    "tactics": "constructor\n· exact hp\n· exact hq",
    "tactics, indented": "  constructor\n  · exact hp\n  · exact hq",
    "tactics, first line cut": "constructor\n  · exact hp\n  · exact hq",
    "tactics, first line too far in": "    constructor\n  · exact hp\n  · exact hq",
    "by at the margin": "by\nconstructor\n· exact hp\n· exact hq",
    "lemma": AS_BLOCK.replace("theorem", "lemma"),
    "doc comment": f"/-- The proof. -/\n{AS_BLOCK}",
    "attribute": f"@[simp]\n{AS_BLOCK}",
    "private": f"private {AS_BLOCK}",
    "import": f"import Mathlib\nimport Aesop\n\n{AS_BLOCK}",
    "comment before": f"-- first\n{AS_BLOCK}",
    "module doc": f"/-! # Title -/\n{AS_BLOCK}",
    "print behind": f"{AS_BLOCK}\n\n#print axioms foo",
    "check around": f"#check And\n{AS_BLOCK}\n#eval 1",
    "example around": f"example : 1 = 1 := rfl\n{AS_BLOCK}\nexample : 2 = 2 := rfl",
    "theorem behind": f"{AS_BLOCK}\n\ntheorem later : True := trivial",
    "comment behind": f"{AS_BLOCK}\n-- done",
    "doc comment behind": f"{AS_BLOCK}\n/-- done -/",
    "end behind": f"{AS_BLOCK}\n\nend",
    "draft before": f"{SIGNATURE} := by\n  simp\n\n{AS_BLOCK}",
    "draft with a hole behind": f"{AS_BLOCK}\n\n{SIGNATURE} := by\n  sorry",
    "linter option": f"set_option linter.all false in\n{AS_BLOCK}",
    "printing option": f"set_option pp.all true\n{AS_BLOCK}",
    "root": AS_BLOCK.replace("foo", "_root_.foo"),
}


@pytest.mark.parametrize("reply", SAME_PROOF.values(), ids=SAME_PROOF.keys())
def test_the_same_proof_however_it_is_given(reply: str) -> None:
    seen = document(f"```lean\n{reply}\n```")
    assert seen is not None
    assert seen.removeprefix("set_option linter.all false in\n") == AS_BLOCK
    assert rules(f"```lean\n{reply}\n```") == []


@pytest.mark.parametrize(
    ("body", "joined"),
    [
        ("⟨hp, hq⟩", " := ⟨hp, hq⟩"),
        ("And.intro hp hq", " := And.intro hp hq"),
        ("by exact ⟨hp, hq⟩", " := by exact ⟨hp, hq⟩"),
        (":= by exact ⟨hp, hq⟩", " := by exact ⟨hp, hq⟩"),
        ("exact ⟨hp, hq⟩", " := by\n  exact ⟨hp, hq⟩"),
        (
            "by constructor\n   exact hp\n   exact hq",
            " :=\nby constructor\n   exact hp\n   exact hq",
        ),
        ("fun x =>\n  x", " :=\nfun x =>\n  x"),
        ("| a, b => c", "\n| a, b => c"),
        ("|_ => c", "\n| _ => c"),
        ("where\n  left := hp", "\nwhere\n  left := hp"),
        ("have h := hp\nexact ⟨h, hq⟩", " := by\n  have h := hp\n  exact ⟨h, hq⟩"),
        (
            "induction n with\n  | zero => rfl\n  | succ n ih => rfl",
            " := by\n  induction n with\n    | zero => rfl\n    | succ n ih => rfl",
        ),
        ("simp [hp,\n  hq]", " := by\n  simp [hp,\n    hq]"),
        (
            "have h : p := by\n    exact hp\n  exact h",
            " := by\n  have h : p := by\n    exact hp\n  exact h",
        ),
        ("calc p = p := rfl\n  _ = p := rfl", " := by\n  calc p = p := rfl\n    _ = p := rfl"),
        ('exact f "a\nb"\nsimp', ' := by\n  exact f "a\nb"\n  simp'),
    ],
)
def test_a_body_alone_is_joined_so_that_its_columns_fit(body: str, joined: str) -> None:
    assert document(f"```lean\n{body}\n```") == SIGNATURE + joined


@pytest.mark.parametrize("term", ["have h := hp; ⟨h, hq⟩", "show p ∧ q from ⟨hp, hq⟩"])
def test_what_could_be_a_term_is_one_where_no_tactics_are_asked_for(term: str) -> None:
    assert document(f"```lean\n{term}\n```", "theorem foo : p ∧ q := sorry") == (
        f"theorem foo : p ∧ q := {term}"
    )


def test_a_body_on_the_line_of_the_theorem_keeps_its_column() -> None:
    reply = "theorem foo : p ∧ q := by constructor\n                          exact hp"
    seen = document(f"```lean\n{reply}\n```", "theorem foo : p ∧ q := by")
    assert seen is not None
    lines = seen.splitlines()
    assert lines[0] == "theorem foo : p ∧ q :="
    assert lines[1].index("constructor") == lines[2].index("exact")


def test_the_statement_is_ours_even_if_the_reply_changes_it() -> None:
    reply = "```lean\ntheorem foo (p q : Prop) (hp : False) : p ∧ q := by\n  exact hp.elim\n```"
    found = candidate(reply)
    assert found is not None
    assert found.restated_differently
    assert document(reply) == f"{SIGNATURE} := by\n  exact hp.elim"


@pytest.mark.parametrize(
    "copy",
    [
        SIGNATURE,
        SIGNATURE.replace(" (", "\n    ("),
        SIGNATURE.replace("p ∧ q", "/- both -/ p ∧ -- and\n q"),
        SIGNATURE.replace("theorem", "lemma"),
    ],
)
def test_white_space_and_comments_restate_nothing_differently(copy: str) -> None:
    found = candidate(f"```lean\n{copy} := by simp\n```")
    assert found is not None
    assert not found.restated_differently
    assert found.body.text == "by simp"


@pytest.mark.parametrize(
    "signature",
    [
        " : let x := 1; x = 1",
        " (h : let x := 1; x = 1) : True",
        " : ∀ x : Int, |x| ≥ 0",
        " (n : Nat := 3) : n = n",
        " : ∃ f : Nat → Nat, f = fun x => x",
        " : match 1 with | 0 => False | _ => True",
    ],
)
@pytest.mark.parametrize("body", [" := by simp", "\n  | 0 => rfl\n  | n + 1 => rfl"])
def test_the_body_is_found_behind_any_type(signature: str, body: str) -> None:
    statement = f"theorem foo{signature} := by"
    found = candidate(f"```lean\ntheorem foo{signature}{body}\n```", statement)
    assert found is not None
    assert found.body.text == body.removeprefix(" := ").strip()
    assert not found.restated_differently


def test_equations_cannot_continue_a_match_of_the_statement() -> None:
    statement = "theorem foo : match 1 with | 0 => False := by"
    seen = document("```lean\n| _ => trivial\n```", statement)
    assert seen == "theorem foo : match 1 with | 0 => False := fun\n| _ => trivial"


def test_helpers_stand_before_the_statement() -> None:
    reply = f"lemma aux : True := trivial\n\ndef f := 1\n\n{AS_BLOCK}"
    seen = document(f"```lean\n{reply}\n```")
    assert seen == f"theorem aux : True := trivial\n\ndef f := 1\n\n{AS_BLOCK}"


def test_what_the_trusted_text_says_already_goes() -> None:
    header = "import Mathlib\nopen Nat Real\nset_option maxHeartbeats 400000\nvariable (a : Nat)"
    prelude = (
        "/-- Odd. -/\ninductive Odd : Nat → Prop\n  | one : Odd 1\ninstance : Inhabited Nat := ⟨1⟩"
    )
    reply = f"{header}\n\n{prelude.replace('Odd. ', 'Odd  ')}\n\n{AS_BLOCK}"
    assert document(f"```lean\n{reply}\n```", header=header, prelude=prelude) == AS_BLOCK
    assert rules(f"```lean\n{reply}\n```", header=header, prelude=prelude) == []


def test_a_changed_copy_of_the_prelude_goes_and_is_told() -> None:
    reply = f"```lean\ndef f := 2\n{AS_BLOCK}\n```"
    found = candidate(reply, prelude="def f := 1")
    assert found is not None
    assert found.restated_differently
    assert document(reply, prelude="def f := 1") == AS_BLOCK


def test_an_open_of_the_models_own_covers_its_declarations_only() -> None:
    reply = "open Nat\nlemma aux : True := trivial\ntheorem foo : p ∧ q := by\n  simp"
    seen = document(f"```lean\n{reply}\n```", "theorem foo : p ∧ q := by")
    assert seen == (
        "open Nat in\ntheorem aux : True := trivial\n"
        "theorem foo : p ∧ q :=\nopen Nat in\nby\n  simp"
    )


def test_an_open_before_the_goal_moves_into_its_body() -> None:
    reply = "open Nat in\ntheorem foo : p ∧ q := by simp"
    seen = document(f"```lean\n{reply}\n```", "theorem foo : p ∧ q := by")
    assert seen == "theorem foo : p ∧ q :=\nopen Nat in\nby simp"


def test_more_heartbeats_stand_before_the_statement() -> None:
    reply = f"set_option maxHeartbeats 400000 in\n{AS_BLOCK}"
    assert document(f"```lean\n{reply}\n```") == reply


def test_a_renamed_theorem_is_still_a_proof() -> None:
    reply = AS_BLOCK.replace("foo", "my_solution")
    assert document(f"```lean\n{reply}\n```") == AS_BLOCK


def test_an_example_is_proved_under_a_name() -> None:
    seen = document("```lean\nexample : True := by trivial\n```", "example : True := by sorry")
    assert seen == "theorem unnamed_goal : True := by trivial"


@pytest.mark.parametrize(
    "reply",
    ["```lean\nimport Mathlib\n```", "```lean\ndef f := 1\n```", f"```lean\n{SIGNATURE}\n```"],
)
def test_code_without_a_proof_is_no_candidate(reply: str) -> None:
    assert candidate(reply) is None


def test_a_proof_that_is_too_long_is_not_taken_apart() -> None:
    code = MappedText.of("(" * (MAX_CODE + 1))
    found = splice(parse_statement("theorem foo : True := by"), code)
    assert found is not None
    assert len(found.body) == MAX_CODE + 1


FRAGMENTS = st.sampled_from(
    [
        "theorem foo : p ∧ q := by\n  simp\n",
        *("theorem aux : True := trivial\n", "open Nat\n", "open Nat in\n", "@[simp] ", "/-- d -/"),
        *("by\n", "  simp\n", "simp\n", "| 0 => rfl\n", "where\n", "mutual\n", "end\n", "(", ")"),
        *(
            ":=",
            "sorry",
            '"',
            "/-",
            "-/",
            "--",
            "«",
            "»",
            "'",
            "import A\n",
            "#print a\n",
            "private ",
        ),
        *(
            "set_option a b\n",
            "set_option maxHeartbeats 1 in\n",
            "\n",
            " ",
            "attribute [simp] a in\n",
        ),
    ]
)


@given(st.lists(FRAGMENTS).map("".join), st.sampled_from(["", " := by", " := sorry"]))
def test_splicing_never_fails_and_keeps_the_replys_characters(text: str, ending: str) -> None:
    found = splice(parse_statement(f"theorem foo : p ∧ q{ending}"), MappedText.of(text))
    if found is None:
        return
    for part in (found.helpers, found.options, found.body, found.refused):
        for offset, character in enumerate(part.text):
            origin = part.origin(offset)
            assert origin is None or text[origin] == character


def test_lines_that_are_repeated_before_helpers_cannot_blow_the_text_up() -> None:
    code = "open Nat\n" * 5000 + "theorem aux : True := trivial\n" * 1000 + AS_BLOCK
    found = splice(parse_statement(f"{SIGNATURE} := by"), MappedText.of(code))
    assert found is not None
    assert len(found.helpers) < 30 * len(code)
