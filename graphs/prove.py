"""The loop on one problem: decide, synthesize or correct, verify, and decide again.

A problem that was worked on before enters with its stored attempts and goes on where it was.
"""

from typing import Any, Literal

from langgraph.graph import END, START, StateGraph
from langgraph.runtime import Runtime

from graphs.asking import ask
from graphs.judging import judge, keep
from graphs.routing import decision
from graphs.state import Context, State
from graphs.strategies import Action

Update = dict[str, Any]


async def decide(state: State, runtime: Runtime[Context]) -> Update:
    """Choose what comes next, within what may still be spent."""
    return {"choice": decision(state, runtime.context)}


async def synthesize(state: State, runtime: Runtime[Context]) -> Update:
    """Ask the synthesizer for a first proof."""
    return {"asked": await ask(state, runtime.context, runtime.context.synthesizer)}


async def correct(state: State, runtime: Runtime[Context]) -> Update:
    """Ask the corrector to repair the last attempt."""
    return {"asked": await ask(state, runtime.context, runtime.context.corrector)}


async def verify(state: State, runtime: Runtime[Context]) -> Update:
    """Judge what came, and store both before anything else happens."""
    assert state.asked is not None
    verdict = await judge(state.problem, state.asked, runtime.context)
    return {"attempts": (await keep(state.asked, verdict, runtime.context),), "asked": None}


def route(state: State) -> Literal["solved", "correct", "resample", "give_up"]:
    """Follow the decision."""
    assert state.choice is not None
    match state.choice.action:
        case Action.SOLVED:
            return "solved"
        case Action.CORRECT:
            return "correct"
        case Action.RESAMPLE:
            return "resample"
        case Action.GIVE_UP:
            return "give_up"


def _builder() -> StateGraph[State, Context, State, State]:
    loop = StateGraph(State, context_schema=Context)
    loop.add_node(decide)
    loop.add_node(synthesize)
    loop.add_node(correct)
    loop.add_node(verify)
    loop.add_edge(START, "decide")
    loop.add_conditional_edges(
        "decide",
        route,
        {"solved": END, "correct": "correct", "resample": "synthesize", "give_up": END},
    )
    loop.add_edge("synthesize", "verify")
    loop.add_edge("correct", "verify")
    loop.add_edge("verify", "decide")
    return loop


graph = _builder().compile(name="prove")


def drawing() -> str:
    """Return the graph as a Mermaid diagram, every outcome of the decision with its own arrow."""
    drawn = graph.get_graph()
    arrows = {(edge.source, edge.target, str(edge.data or edge.target)) for edge in drawn.edges}
    for branch in graph.builder.branches["decide"].values():
        for label, target in (branch.ends or {}).items():
            if ("decide", target, str(label)) not in arrows:
                drawn.add_edge(
                    drawn.nodes["decide"], drawn.nodes[target], str(label), conditional=True
                )
    return drawn.draw_mermaid()
