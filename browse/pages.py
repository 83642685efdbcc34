"""What the pages about many attempts show, read from the store: plain values for the templates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from markupsafe import Markup, escape

from browse.charts import bar, charts, sparkline
from browse.curves import curves, rising
from browse.rounds import rounds_of
from store.attempts import AttemptStore
from store.browsing import (
    AttemptLine,
    Filters,
    KindCount,
    ProblemPlace,
    attempt_lines,
    attempt_page,
    attempt_tree,
    choices,
    first_samples,
    kind_counts,
    problem_in,
    problem_lines,
    problem_places,
    run_lines,
)
from store.courses import Course, courses, run_number
from store.errors import UnknownRecord
from store.finding import CLOSING, OPENING, hit_page
from store.search import Kind, Part, find

Context = dict[str, Any]
Arguments = Mapping[str, str]

FILTERS = {
    "run": "run",
    "problem": "problem",
    "role": "role",
    "status": "status",
    "class": "error_class",
    "category": "category",
}
"""The name of each filter in a link, and its field."""

_RUNS, _PROBLEMS, _SAMPLES, _ATTEMPTS, _HITS = 50, 200, 50, 50, 20
"""How much is shown on one page."""
_SAMPLES_OF_MANY, _RUNS_SHOWN = 6, 20
"""How much of each run a page about all runs shows, and of how many runs."""
_MOST_CLASSES = 12


@dataclass(frozen=True, slots=True)
class Sheet:
    """Which part of a list is shown."""

    offset: int
    size: int
    total: int

    @property
    def shown(self) -> slice:
        """The part itself."""
        return slice(self.offset, self.offset + self.size)

    @property
    def earlier(self) -> int | None:
        """Where the sheet before begins."""
        return max(self.offset - self.size, 0) if self.offset else None

    @property
    def later(self) -> int | None:
        """Where the next sheet begins."""
        end = self.offset + self.size
        return end if end < self.total else None


@dataclass(frozen=True, slots=True)
class Hit:
    """An attempt that was found by its words."""

    line: AttemptLine
    excerpt: Markup


def whole_id(store: AttemptStore, kind: Kind, start: str) -> str:
    """Return the id of the only run or attempt whose id begins so. Raises `UnknownRecord`."""
    found = [each.id for each in find(store, start) if each.kind is kind]
    if len(found) == 1:
        return found[0]
    many = f"{len(found)} of them" if found else "there is none"
    raise UnknownRecord(f"no single {kind} whose id begins with {start}: {many}")


def runs_page(store: AttemptStore, asked: Arguments) -> Context:
    """Return all runs with how far they are and how their solved problems grew."""
    lines, firsts = run_lines(store), first_samples(store)
    sheet = _sheet(asked, _RUNS, len(lines))
    shown = [
        (line, store.run(line.id).models, sparkline(_heights(firsts, line.number), line.problems))
        for line in lines[sheet.shown]
    ]
    return {"runs": shown, "sheet": sheet, "charts": rounds_of(store.connection.path)}


def run_page(store: AttemptStore, asked: Arguments) -> Context:
    """Return one run: its numbers, curves, kinds of failure and problems."""
    run_id = asked["id"]
    run, number = store.run(run_id), run_number(store, run_id)
    found = courses(store, run_id)
    kinds = kind_counts(store, number)
    problems = _chosen(found, asked)
    sheet = _sheet(asked, _PROBLEMS, len(problems))
    return {
        "id": run_id,
        "run": run,
        "state": str(store.last_event(run_id) or "unknown"),
        "sums": _sums(found),
        "charts": charts(curves(found, exhaustive=bool(run.config.get("exhaustive")))),
        "classes": _classes(kinds),
        "roles": _roles(kinds),
        "categories": _categories(found),
        "problems": problems[sheet.shown],
        "sheet": sheet,
        "asked": asked,
    }


def problems_page(store: AttemptStore, asked: Arguments) -> Context:
    """Return the problems of all runs with who solved them."""
    lines = problem_lines(store, name=asked.get("name", ""), category=asked.get("category", ""))
    state = asked.get("state")
    if state in ("solved", "open"):
        lines = tuple(line for line in lines if bool(line.solved) is (state == "solved"))
    sheet = _sheet(asked, _PROBLEMS, len(lines))
    return {
        "lines": lines[sheet.shown],
        "sheet": sheet,
        "asked": asked,
        "solved": sum(bool(line.solved) for line in lines),
        "categories": choices(store).categories,
    }


def problem_page(store: AttemptStore, asked: Arguments) -> Context:
    """Return one problem with the trees of its attempts, of one run or of all."""
    name, only = asked.get("name", ""), asked.get("run", "")
    places = [each for each in problem_places(store, name) if only in ("", each.run_id)]
    if not places:
        raise UnknownRecord(f"no problem {name!r} in this store; see the list of problems")
    size = _SAMPLES if only else _SAMPLES_OF_MANY
    return {
        "problem": problem_in(store, places[0].run_id, name),
        "places": places,
        "trees": [
            _tree(store, each, _number(asked.get("offset")), size) for each in places[:_RUNS_SHOWN]
        ],
        "asked": asked,
        "only": only,
    }


def attempts_page(store: AttemptStore, asked: Arguments) -> Context:
    """Return attempts by filters, or those whose texts hold words."""
    filters = Filters(**{field: asked.get(name, "") for name, field in FILTERS.items()})
    context: Context = {"asked": asked, "choices": choices(store), "runs": run_lines(store)}
    words = asked.get("q", "").strip()
    if words:
        return context | {"words": words, "parts": _hits(store, words, filters, asked)}
    offset = _number(asked.get("offset"))
    page = attempt_page(store, filters, offset=offset, limit=_ATTEMPTS)
    sheet = Sheet(offset, _ATTEMPTS, page.total)
    return context | {"words": "", "lines": page.lines, "sheet": sheet}


def link(path: str, **arguments: object) -> str:
    """Return a link that can be shared; arguments that are empty are left out."""
    given = {name: value for name, value in arguments.items() if value not in ("", None)}
    return f"{path}?{urlencode(given)}" if given else path


def breakable(name: str) -> Markup:
    """Return a name that may break where its words end."""
    return escape(name).replace("_", Markup("_<wbr>"))


def _hits(
    store: AttemptStore, words: str, filters: Filters, asked: Arguments
) -> list[tuple[Part, list[Hit], int | None]]:
    only = asked.get("in", "")
    before = _number(asked.get("before")) or None
    found = []
    for part in Part:
        if only in ("", part.value):
            page = hit_page(store, words, part, filters, before=before, limit=_HITS)
            lines = {
                line.id: line
                for line in attempt_lines(store, [hit.attempt_id for hit in page.hits])
            }
            hits = [Hit(lines[hit.attempt_id], _excerpt(hit.excerpt)) for hit in page.hits]
            found.append((part, hits, page.older))
    return sorted(found, key=lambda each: not each[1])


def _excerpt(text: str) -> Markup:
    """Mark what was found; the marks of a hostile text can at most mark more of it."""
    return escape(text).replace(OPENING, Markup("<mark>")).replace(CLOSING, Markup("</mark>"))


def _tree(store: AttemptStore, place: ProblemPlace, offset: int, size: int) -> Context:
    lines = attempt_tree(store, place.run, place.position, offset=offset, samples=size)
    return {
        "place": place,
        "run": store.run(place.run_id),
        "samples": [list(each) for _, each in groupby(lines, lambda line: line.sample)],
        "sheet": Sheet(offset, size, place.samples),
    }


def _heights(firsts: Mapping[int, tuple[int, ...]], number: int) -> tuple[int, ...]:
    return rising(firsts.get(number, ())) or (0,)


def _sums(found: Sequence[Course]) -> Context:
    return {
        "problems": len(found),
        "tried": sum(each.attempts > 0 for each in found),
        "solved": sum(each.solved for each in found),
        "unreadable": sum(each.unreadable for each in found),
        "attempts": sum(each.attempts for each in found),
        "tokens": sum(each.tokens for each in found),
        "lean_s": sum(each.lean_s for each in found),
        "model_s": sum(each.model_s for each in found),
    }


def _classes(kinds: Sequence[KindCount]) -> list[tuple[str, str, int, Markup]]:
    """Return role, class, count and bar of the most frequent failures."""
    counts: dict[tuple[str, str], int] = {}
    for each in kinds:
        if each.status != "proved":
            key = (each.role, each.error_class)
            counts[key] = counts.get(key, 0) + each.attempts
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_MOST_CLASSES]
    most = ranked[0][1] if ranked else 1
    return [(role, name, count, bar(count / most)) for (role, name), count in ranked]


def _roles(kinds: Sequence[KindCount]) -> list[tuple[str, int, int]]:
    """Return each role with its attempts and its proofs."""
    names = sorted({each.role for each in kinds}, reverse=True)
    return [
        (
            name,
            sum(each.attempts for each in kinds if each.role == name),
            sum(each.attempts for each in kinds if each.role == name and each.status == "proved"),
        )
        for name in names
    ]


def _categories(found: Sequence[Course]) -> list[tuple[str, int, int, Markup]]:
    """Return each category with its solved problems, all of them, and a bar."""
    rows = []
    for name in sorted({each.category for each in found}):
        of = [each for each in found if each.category == name]
        solved = sum(each.solved for each in of)
        rows.append((name, solved, len(of), bar(solved / len(of))))
    return rows


def _chosen(found: Sequence[Course], asked: Arguments) -> list[Course]:
    name, category, state = (asked.get(each, "") for each in ("name", "category", "state"))
    states = {"solved": True, "open": False}
    return [
        each
        for each in found
        if name.lower() in each.problem.lower()
        and category in ("", each.category)
        and states.get(state, each.solved) is each.solved
    ]


def _sheet(asked: Arguments, size: int, total: int) -> Sheet:
    return Sheet(_number(asked.get("offset")), size, total)


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 19 else 0
