"""Extraction: the Lean in a raw reply, however a model wrapped it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.lean.text.extract import extract

PROOF = "theorem foo (p : Prop) (h : p) : p := by\n  exact h"
SKETCH = "theorem foo (p : Prop) (h : p) : p := by\n  sorry"
OTHER = "theorem bar : True := trivial"


def fenced(code: str, label: str = "lean", fence: str = "```") -> str:
    return f"{fence}{label}\n{code}\n{fence}\n"


WRAPPED = (
    {
        "bare": PROOF,
        "final new line": PROOF + "\n\n",
        "prose before": f"Here is the proof.\n\n{PROOF}",
        "prose around": f"Here is the proof:\n\n{PROOF}\n\nThis works because h is the proof of p.",
        "end token": f"{fenced(PROOF)}<|im_end|>",
        "end token on the last line": f"{PROOF}<|im_end|>\n<|im_start|>user\nmore",
        "end token of another family": f"{PROOF}\n<｜end▁of▁sentence｜>",
        "start token": f"<|im_start|>assistant\n{fenced(PROOF)}",
        "two answers, the last counts": f"{fenced(OTHER)}\nBetter:\n{fenced(PROOF)}",
        "sketch before": f"Plan:\n{fenced(SKETCH)}\nFinal:\n{fenced(PROOF)}",
        "sketch behind": f"{fenced(PROOF)}\nwhich came from\n{fenced(SKETCH)}",
        "snippet behind": f"{fenced(PROOF)}\nThe key step is\n{fenced('exact h')}",
        "output behind": f"{fenced(PROOF)}\nLean says\n```text\nno goals\n```",
        "python before": f"```python\nprint(1)\n```\n{fenced(PROOF)}",
        "python behind": f"{fenced(PROOF)}\n```python\ndef f(x):\n    return x\n```",
        "never closed": f"Proof:\n```lean4\n{PROOF}",
        "never closed before one that is": f"```lean4\n{SKETCH}\n\n{fenced(PROOF)}",
        "closed on the last line": f"```lean4\n{PROOF}```",
        "opened within a line": f"The proof: ```lean4\n{PROOF}\n```",
        "code on the opening line": f"```lean4 {PROOF}\n```",
        "thinking": f"<think>Try\n{fenced(OTHER)}</think>\n{fenced(PROOF)}",
        "thinking, fence within": f"<think>{fenced(SKETCH)}hmm</think>{fenced(PROOF)}",
        "thinking, opened in the prompt": f"so we try\n{fenced(OTHER)}</think>\n\n{fenced(PROOF)}",
        "thinking, bare code behind": f"<think>we do it</think>\n{PROOF}",
        "thinking twice": f"<think>a</think><think>{fenced(OTHER)}</think>{fenced(PROOF)}",
        "thinking behind": f"{fenced(PROOF)}<think>was that right?</think>",
        "thinking behind, unclosed": f"{fenced(PROOF)}<think>was that right? {OTHER}",
        "thinking, closed once more at the end": f"{fenced(PROOF)}</think>\n",
        "other thinking tags": f"<thinking>{OTHER}</thinking>{fenced(PROOF)}",
        "byte order mark": "\ufeff" + fenced(PROOF),
        "line ends": fenced(PROOF).replace("\n", "\r\n"),
        "in a list": "1. The proof:\n   " + fenced(PROOF).replace("\n", "\n   "),
        "as a list item": "- ```lean\n  " + PROOF.replace("\n", "\n  ") + "\n  ```",
        "in a quotation": "> ```lean\n> " + PROOF.replace("\n", "\n> ") + "\n> ```",
        "back quotes": f"`{OTHER}`\n\n{fenced(PROOF)}",
    }
    | {
        f"label {label!r}": fenced(PROOF, label)
        for label in (
            "",
            "lean",
            "lean4",
            "lean 4",
            "Lean",
            "LEAN4",
            "tactics",
            "tactic",
            " lean ",
            "{.lean}",
        )
    }
    | {f"fence {fence}": fenced(PROOF, "lean", fence) for fence in ("````", "~~~", "`````", "~~~~")}
)


@pytest.mark.parametrize("reply", WRAPPED.values(), ids=WRAPPED.keys())
def test_the_proof_is_found(reply: str) -> None:
    code = extract(reply, "foo")
    assert code is not None
    assert code.text.strip() == PROOF


BODIES = [
    "exact h",
    "intro h\n  exact h",
    "  intro h\n  exact h",
    ":= by\n  exact h",
    "by\n  exact h",
    "by exact h",
    "fun h => h",
    "⟨h, h⟩",
    "And.intro h h",
    "h",
    "| 0 => rfl\n| n + 1 => rfl",
    "where\n  left := h\n  right := h",
    "induction n with\n| zero => rfl\n| succ n ih => simp [ih]",
    "constructor\n· exact h\n· exact h",
    "· exact h",
    "have h2 : p := h\nexact h2",
    "calc a = b := h\n  _ = c := h2",
    "-- the proof\nexact h",
    "rw [h]",
    "omega",
    "simp [Nat.add_comm]",
]


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("wrap", ["{}", "```lean\n{}\n```", "```\n{}\n```", "<think>x</think>\n{}"])
def test_a_body_alone_is_found(body: str, wrap: str) -> None:
    code = extract(wrap.format(body), "foo")
    assert code is not None
    assert code.text.strip() == body.strip()


@pytest.mark.parametrize("span", ["by simp", ":= by simp", "theorem foo : True := trivial"])
def test_a_code_span_that_begins_a_proof_is_found(span: str) -> None:
    code = extract(f"The tactic `ring` is not needed. The proof is `{span}`.", "foo")
    assert code is not None
    assert code.text == span


@pytest.mark.parametrize(
    "reply",
    [
        "",
        "   \n ",
        "\ufeff",
        "I cannot prove this theorem, sorry.",
        "We use induction on n and apply the lemma.",
        "Let us first simplify, then it follows by transitivity.",
        "Theorem: for all n we have n = n. Proof: this is trivial.",
        "have you considered that this may be false?",
        "apply the lemma to the first case and then we are done.",
        "I tried `simp` but it did not work.",
        "```python\ndef theorem(x):\n    return x\n```",
        "```\nThis is just some text in a box.\n```",
        '```json\n{"proof": 1}\n```',
        "```lean\n```",
        "```lean\n\n  \n```",
        "<think>theorem foo : True := trivial</think>",
        "<think>```lean\ntheorem foo : True := trivial\n```",
        f"<think>{fenced(PROOF)}</think>\nI could not find a proof.",
        "<|im_end|>",
    ],
)
def test_a_reply_without_code_has_none(reply: str) -> None:
    assert extract(reply, "foo") is None


def test_lemmas_in_an_earlier_fence_come_along() -> None:
    lemma = "theorem aux : True := trivial"
    proof = "theorem foo : True := aux"
    unused = "theorem other : True := trivial"
    code = extract(fenced(lemma) + fenced(unused) + fenced(proof), "foo")
    assert code is not None
    assert lemma in code.text
    assert unused not in code.text
    assert code.text.index(lemma) < code.text.index(proof)


def test_the_fence_that_states_the_asked_theorem_is_preferred() -> None:
    code = extract(fenced(PROOF) + fenced(OTHER), "foo")
    assert code is not None
    assert code.text.strip() == PROOF
    code = extract(fenced(PROOF) + fenced(OTHER), "bar")
    assert code is not None
    assert code.text.strip() == OTHER


PIECES = (
    "```lean\n",
    "```\n",
    "~~~\n",
    "<think>",
    "</think>",
    "theorem foo : p := by\n",
    "\r\n",
    "  exact h\n",
    "We have that.\n",
    "`by simp`",
    "\n",
    "<|im_end|>",
    "sorry",
    "\ufeff",
    "> ",
)
REPLIES = st.lists(
    st.sampled_from(PIECES) | st.text(st.characters(exclude_categories=()), max_size=8)
).map("".join)


@given(REPLIES)
def test_extraction_never_fails_and_adds_nothing_but_line_feeds(reply: str) -> None:
    code = extract(reply, "foo")
    if code is None:
        return
    assert code.text.strip()
    assert "\r\n" not in code.text
    for offset, character in enumerate(code.text):
        origin = code.origin(offset)
        if origin is None:
            assert character == "\n"
        else:
            assert reply[origin] == character


UNITS = (
    *PIECES,
    *("`", "x```lean\n", "x```lean\ny```\n", "</think> ", " ", "theorem foo\n", "theorem ", "`a"),
    *("```lean\ntheorem a : b", "def x(", "@[", "1", "private\n", "private ", "<", "| ", "a.b\n"),
)


@pytest.mark.parametrize("unit", UNITS)
def test_a_reply_of_megabytes_is_read_in_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        reply = unit * (size // len(unit))
        started = time.process_time()
        extract(reply, "foo")
        return time.process_time() - started

    assert seconds(400_000) < 12 * seconds(100_000) + 0.5
