"""The core library is proved, not assumed."""

import re
from pathlib import Path

import pytest

from tests.tools.lean.embedded.names import declared
from tools.lean.embedded.build import SOURCES
from tools.lean.process.batch import run_batch
from tools.lean.process.diagnostic import Severity
from tools.lean.process.limits import Limits
from tools.lean.toolchain import Lean

PERMITTED = {"propext", "Classical.choice", "Quot.sound"}
MARKS_OF_THE_COMPILER = {
    "lcErased",
    "lcAny",
    "lcVoid",
    "lcProof",
    "lcUnreachable",
    "lcCast",
    "Quot.lcInv",
}
"""Unsafe, so that no theorem and no safe definition can mention them."""
FILES = sorted(SOURCES.rglob("*.lean"))
PROVED = frozenset(("theorem", "lemma", "def", "abbrev", "instance"))


def test_the_only_axioms_are_the_three_the_hole_and_marks_of_the_compiler() -> None:
    axioms = {
        name: {token.text for token in command.prefix}
        for file in FILES
        for name, command in declared(file, frozenset(("axiom",)))
    }
    safe = {name for name, modifiers in axioms.items() if "unsafe" not in modifiers}
    assert safe == {*PERMITTED, "sorryAx"}
    assert axioms.keys() - safe == MARKS_OF_THE_COMPILER


async def test_every_declaration_rests_on_the_three_axioms_only(lean: Lean) -> None:
    names = [name for file in FILES for name, _ in declared(file, PROVED)]
    text = "".join(f"#print axioms {name}\n" for name in names)
    run = await run_batch(lean, text, Limits())
    answers = {message.line: message.message for message in run.messages}
    unanswered = [message.message for message in run.messages if message.severity is Severity.ERROR]
    assert unanswered == []
    assert len(answers) == len(names) > 3000
    beyond = {name: answers[line] for line, name in enumerate(names, 1) if _beyond(answers[line])}
    assert beyond == {}


def test_the_walk_sees_an_axiom_that_is_not_permitted() -> None:
    assert _beyond("'evil' depends on axioms: [propext,\n sorryAx]")
    assert not _beyond("'fine' depends on axioms: [propext,\n Classical.choice]")
    assert not _beyond("'free' does not depend on any axioms")


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(SOURCES)))
def test_no_file_holds_a_hole(file: Path) -> None:
    for name, command in declared(file):
        words = {token.text for token in command.tokens}
        assert not words & {"sorry", "admit", "native_decide"}, name


def _beyond(answer: str) -> set[str]:
    listed = re.search(r"depends on axioms: \[([^\]]*)\]", answer)
    return set(listed[1].replace(",", " ").split()) - PERMITTED if listed else set()
