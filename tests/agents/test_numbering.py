"""Names by number: every exchange can be undone, and no name is taken for another."""

import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st

from agents.exchange import Exchange, lossless
from agents.numbering import numbered_prelude, numbered_signature, numbering_of
from benchmarks.problem import Problem
from tools.lean.process.limits import Limits
from tools.lean.toolchain import embedded_lean
from tools.lean.verdict import Claim
from tools.lean.verifier import Verifier

TREE = """inductive Tree where
  | leaf : Tree
  | node : Tree → Nat → Tree → Tree

def Tree.mirror : Tree → Tree
  | .leaf => .leaf
  | .node l v r => .node r.mirror v l.mirror"""
MIRROR = Problem(
    "mirror",
    "theorem twice (t : Tree) (f : Nat → Nat) : (Tree.mirror t).mirror = t ∧ ∀ n, f n = f n := by",
    prelude=TREE,
)


def of(signature: str, prelude: str = "") -> Problem:
    return Problem("p", f"theorem it {signature} := by", prelude=prelude)


def test_declared_things_have_d_the_context_x_and_the_bound_y() -> None:
    assert numbered_signature(MIRROR) == (
        "(x1 : d1) (f1 : Nat → Nat) : (d1.d4 x1).d4 = x1 ∧ ∀ y1, f1 y1 = f1 y1"
    )


def test_what_a_definition_binds_for_itself_is_numbered_anew_in_each() -> None:
    assert numbered_prelude(MIRROR) == (
        "inductive d1 where\n  | d2 : d1\n  | d3 : d1 → Nat → d1 → d1\n\n"
        "def d1.d4 : d1 → d1\n  | .d2 => .d2\n  | .d3 p1 p2 p3 => .d3 p3.d4 p2 p1.d4"
    )
    two = of(": f 1 = g 1", "def f (n : Nat) := n\ndef g (m k : Nat) := m")
    assert numbered_prelude(two) == "def d1 (p1 : Nat) := p1\ndef d2 (p1 p2 : Nat) := p1"


def test_statements_that_differ_in_names_alone_look_the_same() -> None:
    one = of("(p q : Prop) (h : p ∧ q) : ∃ r, r", "def f (n : Nat) := n")
    other = of("(u v : Prop) (huv : u ∧ v) : ∃ w, w", "def id' (k : Nat) := k")
    assert numbered_signature(one) == numbered_signature(other)
    assert numbered_prelude(one) == numbered_prelude(other)


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("t.mirror", "x1.d4"),
        ("Tree.mirror t", "d1.d4 x1"),
        ("exact .node l v r", "exact .d3 l v r"),
        ("List.map f xs", "List.map f1 xs"),
        ("h.t.f", "h.t.f"),
        ("(h n).t", "(h y1).t"),
        ("foo (t := t)", "foo (t := x1)"),
        ("refine ⟨?t, t⟩\ncase t => simp", "refine ⟨?t, x1⟩\ncase t => simp"),
        ("«t» t -- t", "«t» x1 -- t"),
        ('"t" t', '"t" x1'),
        ("Unknown identifier `t`", "Unknown identifier `x1`"),
        ("a✝ t✝ : Tree\n⊢ t = leaf", "a✝ x1✝ : d1\n⊢ x1 = d2"),
        ("simp only [Tree.mirror, tt, t']", "simp only [d1.d4, tt, t']"),
        ("", ""),
    ],
)
def test_only_the_problem_s_own_names_have_numbers(text: str, hidden: str) -> None:
    numbering = numbering_of(MIRROR)
    assert numbering.hide(text) == hidden
    assert numbering.show(hidden) == text


@pytest.mark.parametrize(
    ("signature", "shown"),
    [
        ("(x y : Nat) : ∀ z, ∃ w ∈ [x], w = z", "(x1 x2 : Nat) : ∀ y1, ∃ y2 ∈ [x1], y2 = y1"),
        ("{α : Type} [inst : Mul α] : α → α", "{t1 : Type} [x1 : Mul t1] : t1 → t1"),
        (": (fun ⟨a, b⟩ => a + b) (1, 2) = 3", ": (fun ⟨y1, y2⟩ => y1 + y2) (1, 2) = 3"),
        ("(«a b» c : Nat) : «a b» = c", "(«a b» x1 : Nat) : «a b» = x1"),
        ("(θ₁ δ' : Nat)\n    : θ₁ = δ'", "(x1 x2 : Nat) : x1 = x2"),
        ("(a : Nat) -- why\n (b : Nat) : a = b", "(x1 : Nat) (x2 : Nat) : x1 = x2"),
    ],
)
def test_signatures_are_shown_on_one_line(signature: str, shown: str) -> None:
    assert numbered_signature(of(signature)) == shown


def test_a_statement_that_cannot_be_taken_apart_is_shown_as_it_is() -> None:
    assert numbered_signature(Problem("p", "nope ) (a : Nat)")) == "nope ) (y1 : Nat)"


@pytest.mark.parametrize(
    "prelude",
    [
        "open Nat",
        "-- only words",
        "@[simp] theorem f : 1 = 1 := rfl",
        "/-- Words. -/\nprivate def f := 1",
        "-- first\nopen Nat in\n@[simp] def f (n : Nat) := n",
        "set_option autoImplicit false\nnamespace A\nsection\ndef f := 1\nend\nend A",
        'local notation "♯" m => m + 1\ninstance : Inhabited Nat := ⟨0⟩\n#eval 1',
        "mutual\ninductive A | a\ninductive B | b\nend\nderiving instance Repr for A",
    ],
)
def test_nothing_of_a_prelude_is_lost(prelude: str) -> None:
    numbering = numbering_of(of(": True", prelude))
    assert numbering.show(numbered_prelude(of(": True", prelude))).split() == [
        {"n": "p1", "(n": "(p1"}.get(word, word) for word in prelude.split()
    ]


def test_variables_of_a_prelude_are_the_same_everywhere() -> None:
    problem = of("(a : α) : f a = a", "variable {α : Type}\ndef f (x : α) : α := x")
    assert numbered_prelude(problem) == "variable {x1 : Type}\ndef d1 (p1 : x1) : x1 := p1"
    assert numbered_signature(problem) == "(x2 : x1) : d1 x2 = x2"


def test_who_says_a_number_never_says_another_name() -> None:
    numbering = numbering_of(of("(h1 x2 a : Nat) (d1 : h1 = x2) : ∀ y2 y1, y2 = y1"))
    for own in ("h1", "x2", "a", "d1", "y1", "y2"):
        assert numbering.show(numbering.hide(own)) == own
    assert numbering.hide("h1 x2 a d1 y2 y1") == "x1 x2 x3 g1 y1 y2"
    assert numbering.show("intro h1\nexact x1") == "intro x1\nexact h1"
    assert numbering.hide(numbering.show("intro h1 a\nexact x1 x3")) == "intro h1 a\nexact x1 x3"


@pytest.mark.parametrize(
    ("script", "settled"),
    [
        ("intro n hn\nexact hn", "intro h1 h2\nexact h2"),
        ("rintro ⟨k, hk⟩ | q\n· exact hk.1", "rintro ⟨h1, h2⟩ | h3\n· exact h2.1"),
        ("obtain ⟨w, hw⟩ := h t\nexact hw w", "obtain ⟨h1, h2⟩ := h t\nexact h2 h1"),
        ("rcases h with ⟨b, c⟩ | e", "rcases h with ⟨h1, h2⟩ | h3"),
        (
            "induction t with\n| leaf => rfl\n| node l v r ihl ihr => simp [ihl, mirror, ihr]",
            "induction t with\n| leaf => rfl\n| node h1 h2 h3 h4 h5 => simp [h4, mirror, h5]",
        ),
        ("have key : t = t := rfl\nexact key", "have h1 : t = t := rfl\nexact h1"),
        ("exact ⟨fun b => b, fun ⟨b, c⟩ => c⟩", "exact ⟨fun h1 => h1, fun ⟨h1, h2⟩ => h2⟩"),
        ("case succ m ih => exact ih", "case succ h1 h2 => exact h2"),
        ("exact h1\nintro k", "exact h1\nintro h2"),
        ("intro h2 h1\nexact h1", "intro h1 h2\nexact h2"),
        ("intro k\nexact foo (k := k) t", "intro h1\nexact foo (k := h1) t"),
        ("intro t\nexact t", "intro t\nexact t"),
        ("simp", "simp"),
    ],
)
def test_a_proof_s_own_names_become_h_in_order(script: str, settled: str) -> None:
    numbering = numbering_of(MIRROR)
    assert numbering.settled(script) == settled
    assert numbering.settled(settled) == settled


OWN = "t u f h1 x1 x2 d1 h1' y1 p1 α θ₁ leaf Tree mirror"
OTHERS = """
    h2 d2 d9 x3 y2 y3 h1'' dist List.map Nat.succ t.mirror x1.d1 a.t «t».u t.«u» .node ?t
    ( ) ⟨ ⟩ { } [ ] : := => ∀ ∃ , | fun intro have case rintro with 12 - -- /- -/ `t «t «t u»
"""
SCRIPTS = st.lists(st.sampled_from([*OWN.split(), *OTHERS.split(), "\n"])).map(" ".join)
BINDERS = st.lists(st.sampled_from(OWN.split()), unique=True).map(
    lambda names: f"({' '.join(names)} : N)"
)
PROBLEMS = st.builds(
    lambda binders, inner, prelude: of(f"{binders} : ∀ {inner}, True", prelude),
    BINDERS,
    BINDERS,
    st.sampled_from(["", TREE, "def d1 := 1", "def x1.d2 := 1\nstructure d1 where\n  dist : N"]),
)


@given(PROBLEMS, SCRIPTS)
def test_hiding_and_showing_undo_each_other(problem: Problem, text: str) -> None:
    numbering = numbering_of(problem)
    assert numbering.show(numbering.hide(text)) == text
    assert numbering.hide(numbering.show(text)) == text


@given(PROBLEMS)
def test_every_name_that_has_a_number_is_shown_by_it(problem: Problem) -> None:
    numbering = numbering_of(problem)
    known = {**numbering.variables, **numbering.things}
    assert len(set(known.values())) == len(known)
    assert all(numbering.hide(name) == number for name, number in known.items())


STEPS = ("intro {} {}", "have {} := {}", "exact fun {} => {}", "obtain ⟨{}, k, {}⟩ := k", "simp")
NAMED = st.sampled_from([*OWN.split(), "h2", "h3", "k"])
PROOFS = st.lists(st.builds(str.format, st.sampled_from(STEPS), NAMED, NAMED)).map("\n".join)


@given(PROBLEMS, PROOFS)
def test_settling_changes_names_alone_and_is_settled(problem: Problem, proof: str) -> None:
    numbering = numbering_of(problem)
    settled = numbering.settled(proof)
    assert re.sub(r"[\w']+", "", settled) == re.sub(r"[\w']+", "", proof)
    assert numbering.settled(settled) == settled


@given(st.text(max_size=40))
def test_any_text_can_be_hidden_and_settled(text: str) -> None:
    numbering = numbering_of(MIRROR)
    assert isinstance(numbering.hide(numbering.settled(text)), str)
    assert isinstance(numbered_prelude(Problem("p", text, prelude=text)), str)
    assert isinstance(numbered_signature(Problem("p", text, prelude=text)), str)


@given(st.dictionaries(*[st.sampled_from("abcde")] * 2))
def test_a_lossless_exchange_moves_each_word_to_a_place_of_its_own(names: dict[str, str]) -> None:
    one_to_one = {other: name for name, other in names.items()}
    complete = lossless(one_to_one)
    assert complete.keys() == set(complete.values())
    assert one_to_one.items() <= complete.items()
    swap = Exchange(complete, complete)
    assert swap.back()(swap("a b c d e")) == "a b c d e"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def judge() -> AsyncIterator[Verifier]:
    async with Verifier(embedded_lean(), 1, Limits(time_s=20.0, memory_mb=2048)) as verifier:
        yield verifier


PROVED = [
    (MIRROR.statement, TREE, "constructor\n· induction t with\n  | leaf => rfl\n"
     "  | node l v r ihl ihr =>\n    simp only [Tree.mirror, ihl, ihr]\n· intro n\n  rfl"),
    ("theorem a (p q : Prop) (h1 : p ∧ q) : ∀ r : Prop, (q ∧ p → r) → r := by", "",
     "intro r hr\nobtain ⟨x1, x2⟩ := h1\nhave key : q ∧ p := ⟨x2, x1⟩\nexact hr key"),
    ("theorem b (p q : Prop) : p ∨ q → q ∨ p := by", "",
     "rintro (a | b)\n· exact .inr a\n· exact .inl b"),
    ("theorem b (p q : Prop) : p ∨ q → q ∨ p := by", "",
     "intro h\ncases h with\n| inl a => exact .inr a\n| inr b => exact .inl b"),
    ("theorem c : ∃ n : Nat, ∀ m, m = n → m = n := by", "",
     "refine ⟨0, ?m⟩\ncase m =>\n  intro m hm\n  exact hm"),
    ("theorem d (n : Nat) : half (twice n) = n := by",
     "def twice (n : Nat) := 2 * n\n@[simp] def half (n : Nat) := n / 2",
     "have step (k : Nat) : twice k = 2 * k := rfl\nrw [step, half]\nomega"),
]  # fmt: skip


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(("statement", "prelude", "proof"), PROVED)
async def test_a_settled_proof_is_a_proof_still(
    judge: Verifier, statement: str, prelude: str, proof: str
) -> None:
    numbering = numbering_of(Problem("p", statement, prelude=prelude))
    for each in (proof, numbering.show(numbering.hide(numbering.settled(proof)))):
        verdict = await judge.verify(Claim(statement, each, prelude=prelude))
        assert verdict.status.proved, (each, verdict.errors)


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(("statement", "prelude", "proof"), PROVED)
async def test_what_a_model_reads_and_says_is_lean_itself(
    judge: Verifier, statement: str, prelude: str, proof: str
) -> None:
    problem = Problem("p", statement, prelude=prelude)
    hidden = numbering_of(problem).hide(numbering_of(problem).settled(proof))
    shown = f"theorem it {numbered_signature(problem)} := by"
    verdict = await judge.verify(Claim(shown, hidden, prelude=numbered_prelude(problem)))
    assert verdict.status.proved, (shown, hidden, verdict.errors)
