"""The trusted statement: taken apart whatever its ending, refused with one line if it is none."""

import pytest

from tools.lean.text.statement import UNNAMED, StatementError, parse_statement

ENDINGS = ["", " :=", " := by", " := by sorry", " := sorry", " :=\nsorry", " := by\n  sorry\n"]
SIGNATURES = [
    " : True",
    " (p q : Prop) (h : p ∧ q) : q ∧ p",
    " (h : let x := 1; x = 1) : True",
    " : let x := 1; x = 1",
    " : have x := 1; let y := x; y = 1",
    " (n : Nat := 3) : n = n",
    " (s : S := { a := 1 }) : s.a = 1",
    " : ({ a := 1 } : S).a = 1",
    "\n    {α : Type _}\n    (x : α) :\n    x = x",
    " : ∀ x : Int, |x| ≥ 0",
    " : match 1 with | 0 => False | _ => True",
    " (f : Nat → Nat := fun x => x) : f 1 = 1",
    ' : "a := b".length = 6',
    " /- := by -/ : True",
    " : (do let x ← some 1; return x) = some 1",
]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("signature", SIGNATURES)
def test_every_ending_leaves_the_same_signature(signature: str, ending: str) -> None:
    statement = parse_statement(f"theorem foo{signature}{ending}")
    assert statement.name == "foo"
    assert statement.signature == signature
    assert statement.declaration() == f"theorem foo{signature}"


@pytest.mark.parametrize(
    ("ending", "canonical"),
    [(":=\n\nsorry", ":= sorry"), (":= by -- here\n  sorry", ":= by sorry"), ("", "")],
)
def test_the_ending_is_told(ending: str, canonical: str) -> None:
    assert parse_statement(f"theorem a : True {ending}").ending == canonical


def test_a_final_comment_is_no_part_of_the_type() -> None:
    assert parse_statement("theorem a : True -- easy").declaration() == "theorem a : True"
    assert parse_statement("theorem a : True := by -- easy").declaration() == "theorem a : True"


def test_declarations_before_the_goal_are_prelude() -> None:
    statement = parse_statement("def f := 1\n\ntheorem g : f = 1 := rfl\n\ntheorem a : f = 1 := by")
    assert statement.leading == "def f := 1\n\ntheorem g : f = 1 := rfl\n\n"
    assert statement.name == "a"


@pytest.mark.parametrize(
    ("text", "declaration"),
    [
        ("lemma a : True", "theorem a : True"),
        ("/-- doc -/ @[simp] private theorem a : True", "theorem a : True"),
        ("open Nat in\ntheorem a : True", "open Nat in theorem a : True"),
        (
            "set_option autoImplicit true in open A in\n/-- d -/ theorem a : True := by",
            "set_option autoImplicit true in open A in theorem a : True",
        ),
        (
            "protected theorem A.b.{u} (α : Type u) : True",
            "protected theorem A.b.{u} (α : Type u) : True",
        ),
        ("example : True := by", f"theorem {UNNAMED} : True"),
        ("theorem «odd name» : True := by", "theorem «odd name» : True"),
        ("\ufefftheorem a :\r\n  True := by", "theorem a :\n  True"),
    ],
)
def test_modifiers_stay_where_the_meaning_needs_them(text: str, declaration: str) -> None:
    assert parse_statement(text).declaration() == declaration


def test_the_goal_can_be_given_another_name() -> None:
    statement = parse_statement("theorem A.b.{u} (α : Type u) : True := by")
    assert statement.declaration("x") == "theorem x.{u} (α : Type u) : True"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "must begin with"),
        ("True", "must begin with"),
        ("prove theorem a : True", "must begin with"),
        ("theorem : True", "no name"),
        ("theorem a := by", "no type"),
        ("theorem a : True := trivial", "has a proof already"),
        ("theorem a : True := by\n  trivial", "has a proof already"),
        ("theorem a : (True", "not closed"),
        ("theorem a : True)", "closes no bracket"),
        ("theorem a : True /- b", "not closed"),
        ('theorem a : "b', "not closed"),
        ("theorem a : True\x00", "remove it"),
        ("noncomputable def a : Nat := sorry", "not with `def`"),
        ("theorem a : True\nend", "not with `end`"),
        ("theorem a : True\n#eval 1", "not with `#eval`"),
    ],
)
def test_what_is_no_statement_is_refused_in_one_line(text: str, message: str) -> None:
    with pytest.raises(StatementError, match=message) as refused:
        parse_statement(text)
    assert "\n" not in str(refused.value)
