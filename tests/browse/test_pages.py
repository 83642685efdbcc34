"""Every page, asked for as a browser asks, without one."""

import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest

from browse.app import make_app
from store.attempts import AttemptStore
from store.queries import Held, held
from tests.browse.cases import HARM, NAME, a_hostile_store, a_store
from tests.store.cases import MISMATCH, PROBLEMS, a_run, an_attempt

LOCAL = "http://127.0.0.1:8001"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_store(tmp_path_factory.mktemp("pages") / "runs.db")


@pytest.fixture(scope="module")
def attempts(path: Path) -> dict[str, tuple[Held, ...]]:
    with AttemptStore.open(path, read_only=True) as store:
        return held(store, store.runs()[-1].id)


@pytest.fixture(scope="module")
def run_id(path: Path) -> str:
    with AttemptStore.open(path, read_only=True) as store:
        return store.runs()[-1].id


@pytest.fixture
async def ask(path: Path) -> AsyncIterator[httpx.AsyncClient]:
    async with _asking(path) as client:
        yield client


def _asking(path: Path, host: str = "127.0.0.1") -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=make_app(path, host=host))
    return httpx.AsyncClient(transport=transport, base_url=LOCAL)


def _some(attempts: dict[str, tuple[Held, ...]]) -> Iterator[Held]:
    for each in attempts.values():
        yield from each


async def test_the_first_page_lists_the_runs(ask: httpx.AsyncClient, run_id: str) -> None:
    page = (await ask.get("/")).text
    assert page.count('class="card"') == 2
    assert page.index(run_id) < page.rindex('href="/run/')
    assert "of 6 solved" in page


async def test_a_run_shows_curves_failures_and_problems(
    ask: httpx.AsyncClient, run_id: str
) -> None:
    page = (await ask.get(f"/run/{run_id}")).text
    assert page.count('<svg class="chart"') == 3
    for words in ("Solved with k samples", "refine@k", "Correction against", "type_mismatch"):
        assert words in page
    assert page.count('href="/problem?') == 6


async def test_problems_of_a_run_can_be_filtered(ask: httpx.AsyncClient, run_id: str) -> None:
    page = (await ask.get(f"/run/{run_id}", params={"category": "c1", "name": "T"})).text
    assert re.findall(r"name=fake%2F(t\d)&", page) == ["t1", "t4"]
    solved = (await ask.get(f"/run/{run_id}", params={"state": "solved"})).text
    other = (await ask.get(f"/run/{run_id}", params={"state": "open"})).text
    assert solved.count('href="/problem?') + other.count('href="/problem?') == 6


async def test_the_beginning_of_an_id_leads_to_its_page(
    ask: httpx.AsyncClient, run_id: str, attempts: dict[str, tuple[Held, ...]]
) -> None:
    first = next(_some(attempts))
    for kind, identity in (("run", run_id), ("attempt", first.id)):
        answer = await ask.get(f"/{kind}/{identity[:10]}")
        assert answer.headers["location"] == f"/{kind}/{identity}"


async def test_a_problem_shows_its_attempts_as_trees(
    ask: httpx.AsyncClient, run_id: str, attempts: dict[str, tuple[Held, ...]]
) -> None:
    page = (await ask.get("/problem", params={"name": "fake/t0", "run": run_id})).text
    assert re.findall(r"/attempt/(\w+)", page) == [each.id for each in attempts["fake/t0"]]
    both = (await ask.get("/problem", params={"name": "fake/t0"})).text
    assert both.count('<ol class="tree">') == 2


async def test_problems_say_who_solved_them(ask: httpx.AsyncClient) -> None:
    page = (await ask.get("/problems", params={"state": "solved"})).text
    assert page.count("of 2 runs") == page.count('href="/problem?') > 0
    assert "synthesizer" in page


@pytest.mark.parametrize(
    ("filters", "meant"),
    [
        ({"role": "corrector"}, lambda each: each.role == "corrector"),
        ({"status": "proved"}, lambda each: each.proved),
        ({"class": "type_mismatch"}, lambda each: each.error_class == "type_mismatch"),
        ({"problem": "fake/t3"}, lambda each: each.problem_id == "fake/t3"),
        ({"category": "c0"}, lambda each: each.problem_id in ("fake/t0", "fake/t3")),
    ],
)
async def test_attempts_can_be_filtered(
    ask: httpx.AsyncClient,
    run_id: str,
    attempts: dict[str, tuple[Held, ...]],
    filters: dict[str, str],
    meant: object,
) -> None:
    page = (await ask.get("/attempts", params={"run": run_id, **filters})).text
    expected = [each.id for each in _some(attempts) if meant(each)]  # type: ignore[operator]
    assert re.findall(r'href="/attempt/(\w+)"', page) == expected


async def test_sheets_follow_each_other(ask: httpx.AsyncClient) -> None:
    link, found = "/attempts", []
    while link:
        page = (await ask.get(link)).text
        found += re.findall(r'href="/attempt/(\w+)"', page)
        later = re.search(r'rel="next" href="([^"]+)"', page)
        link = later[1].replace("&amp;", "&") if later else ""
    assert len(found) == len(set(found)) > 50


async def test_words_are_found_and_marked(ask: httpx.AsyncClient, run_id: str) -> None:
    page = (await ask.get("/attempts", params={"q": "mismatch", "run": run_id})).text
    assert "type <mark>mismatch</mark>" in page
    assert "nothing" in (await ask.get("/attempts", params={"q": "zebra"})).text


async def test_an_attempt_shows_its_error_at_its_place(
    ask: httpx.AsyncClient, attempts: dict[str, tuple[Held, ...]]
) -> None:
    failed = next(each for each in _some(attempts) if not each.proved and not each.depth)
    page = (await ask.get(f"/attempt/{failed.id}")).text
    for words in ("theorem", "lean error", "type mismatch", "goals before it", "⊢", "The exact"):
        assert words in page
    assert (await ask.get(f"/attempt/{failed.id}/reply.txt")).text.startswith("bad")
    assert "[user]" in (await ask.get(f"/attempt/{failed.id}/prompt.txt")).text


async def test_a_correction_shows_what_it_changed(
    ask: httpx.AsyncClient, attempts: dict[str, tuple[Held, ...]]
) -> None:
    fix = next(each for each in _some(attempts) if each.depth and each.proved)
    page = (await ask.get(f"/attempt/{fix.id}")).text
    assert "What the correction changed" in page
    assert f"/attempt/{fix.parent_id}" in page
    assert '<div class="row gone">' in page
    assert '<div class="row new">' in page


@pytest.mark.parametrize(
    "link",
    ["/attempt/ffff", "/run/ffff", "/problem?name=nix", "/nix", "/problem", "/store/nix"],
)
async def test_what_is_not_there_is_said_in_a_sentence(
    ask: httpx.AsyncClient, link: str, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = await ask.get(link)
    assert answer.status_code == 404
    assert "That cannot be shown" in answer.text
    assert "Traceback" not in answer.text + "".join(capsys.readouterr())


@pytest.mark.parametrize("odd", ["offset=-1", "offset=x", "offset=9" * 9, "before=%00", "q=%22(*"])
async def test_odd_links_do_no_harm(ask: httpx.AsyncClient, odd: str) -> None:
    assert (await ask.get(f"/attempts?{odd}&run=%27&x=1")).status_code == 200


async def test_tables_and_sql_are_there_for_who_wants_them(ask: httpx.AsyncClient) -> None:
    assert "attempts_readable" in (await ask.get("/store")).text
    rows = (await ask.get("/store/near_misses.json?_shape=objects")).json()["rows"]
    assert rows[0]["message"].startswith("type mismatch")
    for query in ("open_problems", "repairs"):
        assert (await ask.get(f"/store/{query}.json")).json()["ok"]


async def test_nothing_can_be_changed(ask: httpx.AsyncClient) -> None:
    for method in ("POST", "PUT", "DELETE"):
        assert (await ask.request(method, "/store")).status_code == 405
    answer = await ask.get("/store.json", params={"sql": "delete from runs"})
    assert answer.status_code == 400


async def test_only_loopback_names_may_ask(path: Path) -> None:
    for host, name, status in (
        ("127.0.0.1", "evil.example", 403),
        ("127.0.0.1", "localhost:9", 200),
        ("127.0.0.1", "[::1]:9", 200),
        ("0.0.0.0", "machine.example", 200),
    ):
        async with _asking(path, host) as client:
            answer = await client.get("/", headers={"host": name})
            assert answer.status_code == status


@pytest.mark.parametrize("link", ["/", "/attempts", "/static/browse.css", "/store", "/nix"])
async def test_every_answer_forbids_to_ask_elsewhere(ask: httpx.AsyncClient, link: str) -> None:
    headers = (await ask.get(link)).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "http" not in policy
    assert ("script-src" in policy) is (link == "/store")
    assert headers["x-content-type-options"] == "nosniff"


async def test_pages_name_no_other_machine(
    ask: httpx.AsyncClient, run_id: str, attempts: dict[str, tuple[Held, ...]]
) -> None:
    links = ("/", f"/run/{run_id}", "/problems", "/attempts", "/store", "/store/runs")
    for link in (*links, f"/attempt/{next(_some(attempts)).id}"):
        page = (await ask.get(link)).text
        found = re.findall(r'(?:src|href|action)="((?:https?:)?//[^"]*)', page)
        assert [each for each in found if not each.startswith(f"{LOCAL[:16]}")] == []


async def test_hostile_texts_are_shown_as_text(tmp_path: Path) -> None:
    first, second = a_hostile_store(tmp_path / "runs.db")
    async with _asking(tmp_path / "runs.db") as client:
        pages = [f"/attempt/{first}", f"/attempt/{second}", "/", "/problems", "/attempts?q=harm"]
        for link in (*pages, "/attempts", f"/problem?name={NAME.replace('&', '%26')}"):
            page = (await client.get(link)).text
            assert len(page) < 1_000_000
            assert "<script" not in page
            assert "<img" not in page
            assert "<b onmouseover" not in page
            assert not set("\u202e\x1b\x00") & set(page)
        page = (await client.get(f"/attempt/{first}")).text
        assert "&lt;script&gt;" in page
        assert "⟦U+202E⟧mirrored␛[31m" in page
        assert "more characters" in page
        raw = await client.get(f"/attempt/{first}/reply.txt")
        assert len(raw.text) > 5_000_000
        assert raw.headers["content-type"].startswith("text/plain")
        whole = (await client.get(f"/attempt/{second}/reply.txt")).text
        assert "\\ud800 \x00" in whole
        assert HARM in whole


async def test_a_page_shows_what_a_run_has_written_since(tmp_path: Path) -> None:
    run = a_run()
    with AttemptStore.open(tmp_path / "live.db") as writing:
        writing.begin_run(run, PROBLEMS)
        async with _asking(tmp_path / "live.db") as client:
            for sample in range(3):
                page = (await client.get(f"/run/{run.id}")).text
                assert f'<a href="/attempts?run={run.id}">{sample}</a>' in page
                writing.add_attempt(an_attempt(run, sample=sample), MISMATCH)
