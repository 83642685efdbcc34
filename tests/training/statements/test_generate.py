"""Drawn statements are the same for the same seed, all different, and none like a held-out one."""

import asyncio
import json
import random
from collections import Counter
from collections.abc import Callable

import pytest

from agents.bare import abbreviated
from agents.closing import closing_of
from agents.numbering import numbered_prelude, numbered_signature
from agents.roles import Role
from benchmarks.bundled import load_core
from benchmarks.likeness import likeness, shape
from benchmarks.problem import Problem
from tests.graphs.fakes import LEAN, ScriptedJudge
from tools.lean.text.statement import StatementError
from tools.lean.verdict import Claim, Status, Verdict
from training.statements.constructed import AllScripts, Constructed, settled
from training.statements.draft import Draft, Family
from training.statements.fact_files import FOLDER
from training.statements.families import all_families
from training.statements.filter import TOO_ALIKE, HeldOut
from training.statements.generate import (
    Finding,
    Shares,
    Statement,
    Tally,
    as_row,
    draw,
    family_of,
    finding,
    generate,
    read_statements,
    unjudged,
)
from training.statements.shorten import closes_at_once

ELSEWHERE = HeldOut([Problem("x", "theorem x (p : Prop) : p ∨ ¬p := by")])


def sums(rng: random.Random) -> Draft:
    size = rng.randrange(2, 9)
    parts = " + ".join(rng.choice("ab") for _ in range(size))
    return Draft(f"(a b : Nat) : {parts} = {rng.randrange(9)}", scripts=("good", "other"))


def pairs(rng: random.Random) -> Draft:
    return Draft(f"(p q : Prop) : {rng.choice(['p ∧ q', 'p ∨ q', 'p → q'])}")


FAMILIES = (Family("sums", "naturals", sums), Family("pairs", "logic", pairs))


def test_the_same_seed_draws_the_same_and_another_seed_something_else() -> None:
    first = list(unjudged(40, 1, FAMILIES, ELSEWHERE))

    assert first == list(unjudged(40, 1, FAMILIES, ELSEWHERE))
    assert first != list(unjudged(40, 2, FAMILIES, ELSEWHERE))


def test_no_two_statements_are_the_same_but_for_names() -> None:
    problems = [each.problem for each in unjudged(60, 0, FAMILIES, ELSEWHERE)]
    keys = {(numbered_prelude(each), numbered_signature(each)) for each in problems}

    assert len(keys) == len(problems)


def test_facts_come_alike_and_a_family_of_random_shapes_like_twenty() -> None:
    def number(rng: random.Random) -> Draft:
        return Draft(f"(p : Prop) : p → {rng.randrange(10**9)} = 1")

    families = (
        Family("few", "logic", number, (number,) * 9),
        Family("many", "logic", number, (number,) * 39),
        Family("shapes", "logic", number),
    )

    drawn = Counter(family_of(each.problem.id) for each in unjudged(140, 0, families, ELSEWHERE))

    assert drawn["few"] == pytest.approx(20, abs=2)
    assert drawn["many"] == pytest.approx(80, abs=2)
    assert drawn["shapes"] == pytest.approx(40, abs=2)


def test_a_family_that_has_nothing_new_leaves_its_place_to_others() -> None:
    families = Counter(family_of(each.problem.id) for each in unjudged(30, 0, FAMILIES, ELSEWHERE))

    assert families == {"pairs": 3, "sums": 27}


def test_the_facts_of_a_family_take_turns() -> None:
    def fact(word: str) -> Callable[[random.Random], Draft]:
        return lambda rng: Draft(f"(p : Prop) : p → {word} = {rng.randrange(10**9)}")

    family = Family("facts", "logic", fact("one"), (fact("two"), fact("three")))
    drawn = [each.problem.statement for each in unjudged(6, 0, [family], ELSEWHERE)]

    assert [line.split()[-5] for line in drawn] == ["one", "two", "three"] * 2


def test_a_planted_held_out_statement_is_dropped_and_counted() -> None:
    tally = Tally()
    planted = Problem("core/x", "theorem x (u v : Prop) : u ∧ v := by")

    found = unjudged(30, 0, (FAMILIES[1],), HeldOut([planted]), tally)

    assert not any("∧" in each.problem.statement for each in found)
    assert tally.dropped["like a held-out one"] > 0


def test_of_all_families_nothing_comes_near_a_held_out_statement() -> None:
    families = all_families()
    secrets = [shape(each) for split in ("valid", "test") for each in load_core(split)]

    drawn = list(unjudged(3 * len(families), 3, families, HeldOut.of_core()))
    shapes = [shape(each.problem) for each in drawn]

    assert len({family_of(each.problem.id) for each in drawn}) >= 0.9 * len(families)
    nearest = max(likeness(each, secret) for each in shapes for secret in secrets)
    assert nearest < TOO_ALIKE


def test_a_fault_in_a_family_says_which_draw_it_was() -> None:
    def broken(_: random.Random) -> Draft:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as error:
        list(draw(5, (Family("broken", "logic", broken),), ELSEWHERE))

    assert error.value.__notes__ == ["in draw 0 of family broken with seed 5"]


def test_auto_in_a_script_is_the_closing_tactic_of_what_was_drawn() -> None:
    drafted = Draft("(n : Nat) : n = n", scripts=("induction n <;> auto", "rfl"))
    family = Family("one", "naturals", lambda _: drafted)
    (statement,) = draw(0, [family], ELSEWHERE)
    closing = closing_of(statement.problem)
    assert statement.scripts == (f"induction n <;> {closing}", "rfl")
    assert statement.short


def test_what_the_closing_tactic_introduces_is_not_said_before_it() -> None:
    drafted = Draft(": ∀ n : Nat, n = n", scripts=("intro n\nauto", "intro n\nrfl"))
    (statement,) = draw(0, [Family("one", "naturals", lambda _: drafted)], ELSEWHERE)
    assert statement.scripts == (closing_of(statement.problem), "intro n\nrfl")
    assert closes_at_once(statement)


def test_scripts_of_facts_that_are_written_as_text_are_short() -> None:
    written = {path.stem for path in FOLDER.glob("*/*.txt")}
    families = [each for each in all_families() if each.name in written]
    assert all(each.short for each in unjudged(40, 0, families, ELSEWHERE))


def test_rows_are_a_benchmark_and_read_back() -> None:
    statement = Statement(
        Problem("drawn/a_0", "theorem a_0 : 1 = 1 := by", split="train"), ("rfl",)
    )
    row = as_row(statement, Finding.PROVED)

    assert row["id"] == "drawn/a_0"
    assert row["split"] == "train"
    assert read_statements(json.dumps(row) + "\n") == (statement,)


class Lean(ScriptedJudge):
    """Finds `good` proved; takes sums that equal 1 for trivial, those that equal 2 for nonsense."""

    async def verify(self, claim: Claim, *, goals: bool = True) -> Verdict:
        if claim.statement.endswith("= 2 := by"):
            raise StatementError("no statement")
        if claim.reply.startswith("first") and claim.statement.endswith("= 1 := by"):
            return Verdict(Status.PROVED, LEAN)
        return await super().verify(claim, goals=goals)


@pytest.mark.parametrize(
    ("claim", "scripts", "expected"),
    [
        ("= 1", ("good",), Finding.TRIVIAL),
        ("= 2", ("good",), Finding.REFUSED),
        ("= 3", ("bad", "good"), Finding.PROVED),
        ("= 4", ("bad 1", "bad 2"), Finding.OPEN),
        ("= 5", (), Finding.OPEN),
    ],
)
async def test_lean_says_what_a_statement_is(
    claim: str, scripts: tuple[str, ...], expected: Finding
) -> None:
    problem = Problem("drawn/a_0", f"theorem a_0 (a : Nat) : a {claim} := by")

    assert await finding(Statement(problem, scripts), Lean()) is expected


async def test_of_what_is_trivial_or_open_only_a_share_is_kept_and_refused_ones_never() -> None:
    tally = Tally()
    shares = Shares(trivial=0.05, open=0.1)
    source = generate(40, 0, FAMILIES, ELSEWHERE, Lean(), shares=shares, tally=tally)
    found = [each async for each in source]

    assert len(found) == 40
    assert tally.kept["trivial"] <= 2
    assert tally.kept["open"] <= 4
    assert not any(each.problem.statement.endswith("= 2 := by") for each, _ in found)
    assert tally.dropped["no statement to Lean"] > 0


async def test_what_is_kept_does_not_depend_on_how_fast_lean_is() -> None:
    slow = [each async for each in generate(30, 0, FAMILIES, ELSEWHERE, Lean(delay_s=0.001))]

    assert slow == [each async for each in generate(30, 0, FAMILIES, ELSEWHERE, Lean())]


class Endless(Lean):
    """Does not come back from the claims of one statement."""

    stuck_at = ""

    async def verify(self, claim: Claim, *, goals: bool = True) -> Verdict:
        if claim.statement == self.stuck_at:
            await asyncio.Event().wait()
        return await super().verify(claim, goals=goals)


async def test_who_stops_early_has_the_beginning_and_leaves_nothing_running() -> None:
    whole = [each async for each in generate(30, 0, FAMILIES, ELSEWHERE, Lean())]
    judge = Endless()
    judge.stuck_at = whole[10][0].problem.statement
    found = []

    async def collect() -> None:
        async for each in generate(30, 0, FAMILIES, ELSEWHERE, judge):
            found.append(each)  # noqa: PERF401

    work = asyncio.create_task(collect())
    while len(found) < 10:
        await asyncio.sleep(0)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work

    assert found == whole[:10]
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_the_constructed_model_answers_with_the_scripts_in_turn() -> None:
    role = Role("synthesizer", "constructed", style="bare", context_budget=1 << 20)
    statement = Statement(Problem("drawn/a_0", "theorem a_0 : 1 = 1 := by"), ("rfl", "simp"))
    model = Constructed([statement], role)
    messages = role.messages_for_synthesis(statement.problem).messages

    replies = [(await model.complete(messages, sample=k, seed=None)).text for k in (0, 1)]

    assert replies == ["rfl", "simp"]
    assert AllScripts({"drawn/a_0": 2}).choose((), 0.0).action == "resample"


async def test_settled_scripts_are_said_with_numbers_and_stay_right_in_own_names() -> None:
    role = Role("synthesizer", "constructed", style="bare", context_budget=1 << 20)
    problem = Problem("drawn/a_0", "theorem a_0 (hit : 1 = 1) : 2 = 2 → 1 = 1 := by")
    statement = settled(Statement(problem, ("intro extra\nexact hit",)))
    model = Constructed([statement], role)

    said = await model.complete(role.messages_for_synthesis(problem).messages, sample=0, seed=None)

    assert statement.scripts == ("intro h1\nexact hit",)
    assert said.text == "intro h1\nexact g1"
    assert role.reply_of(problem, said.text) == statement.scripts[0]


def test_settling_leaves_each_closing_tactic_as_it_is() -> None:
    claim = "∃ r : Nat → Nat → Prop, ¬r 0 0 ∧ (∀ x, r x 0 → False)"
    problem = Problem("drawn/a_0", f"theorem a_0 : {claim} := by")
    closing = closing_of(problem)
    script = f"refine ⟨fun _ _ => False, by {closing}, fun x => ?_⟩\nintro below\n{closing}"

    (found,) = settled(Statement(problem, (script,))).scripts

    assert found == (f"refine ⟨fun _ _ => False, by {closing}, fun h1 => ?_⟩\nintro h2\n{closing}")


def test_an_author_s_own_auto_is_no_closing_tactic() -> None:
    problem = Problem("drawn/a_0", "theorem a_0 : auto = 1 := by", prelude="def auto : Nat := 1")
    script = f"have so : auto = 1 := by simp only [auto]\n{closing_of(problem)}"

    (found,) = settled(Statement(problem, (script,))).scripts

    assert found == script.replace("so", "h1", 1)
    assert abbreviated(problem, found) == "have h1 : d1 = 1 := by simp only [d1]\nauto"
