"""Tactics that only Mathlib has, said with those that every Lean 4 knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from agents.builtin.places import Edit, tactic_at
from agents.builtin.sketch import Toolbox, bracketed
from tools.lean.text.lexer import Kind, significant
from tools.lean.text.vocabulary import words

_CLOSING = words(
    """
    linarith nlinarith polyrith positivity tauto itauto aesop grind bound norm_num1 gcongr
    interval_cases fin_cases decide_prop hammer library_search exact? apply? rw? simp? field_simp
    linear_combination abel group noncomm_ring bv_decide nofun_cases solve_by_elim? measurability
    continuity order lia finish cc ring ring1 ring_nf ring! linarith! nlinarith! norm_num
    """
)
_PUSHED = (
    "Classical.not_forall",
    "not_exists",
    "not_and",
    "not_or",
    "Classical.not_not",
    "Nat.not_le",
    "Nat.not_lt",
)
_AT = re.compile(r"\bat\s+(\S.*)$")
_CASES = re.compile(r"^(?P<subject>.+?)\s+with\s+(?P<names>.+)$", re.DOTALL)
Translation = Callable[[str, Toolbox], tuple[str, ...]]


def translated(code: str, tools: Toolbox) -> list[Edit]:
    """Translate every tactic of a script that is Mathlib's alone; none if there is none."""
    return list(_edits(code, tools))


def _edits(code: str, tools: Toolbox) -> Iterator[Edit]:
    tokens = significant(code)
    for index, token in enumerate(tokens):
        before = tokens[index - 1].text if index else "\n"
        begins = before in _MARKS or "\n" in code[tokens[index - 1].end : token.start]
        if token.kind is not Kind.WORD or not (begins or not index):
            continue
        translation = _translation(code, token.text, token.end)
        if translation is not None:
            place = tactic_at(code, token.start)
            arguments = code[token.end : place.end].strip().removeprefix("!").strip()
            yield Edit(place, translation(arguments, tools))


_MARKS = ("·", "=>", "by", "<;>", ";", "(", "|", "then", "else")


def _translation(code: str, word: str, end: int) -> Translation | None:
    if word in ("norm_num", "field_simp"):
        return _normalized
    if word in _CLOSING or (word in ("exact", "apply") and code[end : end + 1] == "?"):
        return _closed
    return _WORDS.get(word)


def _closed(_: str, tools: Toolbox) -> tuple[str, ...]:
    ring = f"({tools.simp(*tools.ring)} <;> omega)"
    return (f"{tools.portfolio} | decide | {ring} | {tools.simp(*tools.ring)}",)


def _normalized(arguments: str, tools: Toolbox) -> tuple[str, ...]:
    if _AT.search(arguments):
        return (f"simp {arguments}",)
    return (f"{tools.portfolio} | decide | simp {arguments}".rstrip(),)


def _by_contra(arguments: str, _: Toolbox) -> tuple[str, ...]:
    name = arguments.split(":")[0].strip() or "hn"
    return ("apply Classical.byContradiction", f"intro {name}")


def _push_neg(arguments: str, _: Toolbox) -> tuple[str, ...]:
    return (f"simp only{bracketed(_PUSHED)} {arguments}".rstrip(),)


def _use(arguments: str, _: Toolbox) -> tuple[str, ...]:
    return (f"refine ⟨{arguments}, ?_⟩", "try first | rfl | assumption")


def _cases(arguments: str, _: Toolbox) -> tuple[str, ...]:
    found = _CASES.match(arguments)
    if found is None:
        return (f"rcases {arguments}",)
    return (f"rcases {found['subject']} with {' | '.join(found['names'].split())}",)


def _induction(arguments: str, _: Toolbox) -> tuple[str, ...]:
    found = _CASES.match(arguments)
    if found is None:
        return (f"induction {arguments}",)
    names = found["names"].split()
    renaming = "".join(f" <;> try rename_i {' '.join(names)}" for _ in names[:1])
    return (f"induction {found['subject']}{renaming}",)


def _said(text: str) -> Translation:
    return lambda arguments, _: (f"{text} {arguments}".rstrip(),)


_WORDS: dict[str, Translation] = {
    "by_contra": _by_contra,
    "by_contra!": _by_contra,
    "by_contradiction": _by_contra,
    "push_neg": _push_neg,
    "use": _use,
    "existsi": _use,
    "cases'": _cases,
    "induction'": _induction,
    "split_ifs": lambda *_: ("repeat' split",),
    "simp_arith": _said("simp +arith"),
    "simp_all_arith": _said("simp_all +arith"),
    "fconstructor": _said("constructor"),
    "nth_rewrite": lambda arguments, _: (f"rw {arguments.partition(' ')[2]}",),
    "nth_rw": lambda arguments, _: (f"rw {arguments.partition(' ')[2]}",),
    "simp_rw": lambda arguments, _: (f"simp only {arguments}",),
    "push_cast": _said("simp"),
    "norm_cast": _said("simp"),
    "zify": _said("simp"),
    "exacts": lambda arguments, _: (f"all_goals first | assumption | exact {arguments[1:-1]}",),
    "rintros": _said("rintro"),
    "assumption'": lambda *_: ("all_goals assumption",),
    "ext1": _said("ext"),
    "trans": lambda arguments, _: (f"refine Eq.trans (b := {arguments}) ?_ ?_",),
}
