import json
from pathlib import Path

import pytest

from store.attempts import AttemptStore
from store.queries import held
from tests.cli.fixtures import Called, filled
from tests.graphs.fakes import ScriptedModel


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("show") / "runs.db"
    filled(path, model=ScriptedModel(lambda m, *_: "good" if "Error" in m[-1].content else "bad 1"))
    return path


def _attempts(db: Path) -> list[str]:
    with AttemptStore.open(db, read_only=True) as store:
        return [each.id for each in held(store, store.runs()[-1].id)["fake/t0"]]


def test_a_run_is_a_tree_of_its_attempts(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = Called(capsys, ["show", "--db", db]).out.splitlines()
    first, second = _attempts(db)[:2]
    assert "  fake/t0: solved, 6 attempts" in lines
    at = lines.index("  fake/t0: solved, 6 attempts")
    assert lines[at + 1] == f"    {first[:8]} synthesizer 0.0 lean_error type_mismatch"
    assert lines[at + 2] == f"      {second[:8]} corrector 0.1 proved"


def test_a_problem_shows_every_run_of_it(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = Called(capsys, ["show", "fake/t2", "--db", db]).out
    assert out.startswith("fake/t2 in run ")
    assert "fake/t1" not in out


def test_an_attempt_shows_what_was_asked_what_came_and_what_lean_said(
    db: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    second = _attempts(db)[1]
    out = Called(capsys, ["show", second[:12], "--db", db]).out
    for words in ("asked, user", "theorem t0", "came (stop)", "good", "Lean said", "proved"):
        assert words in out
    assert "-bad 1" in out
    assert "+good" in out


def test_an_attempt_as_json_is_whole(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    second = _attempts(db)[1]
    row = json.loads(Called(capsys, ["show", second, "--db", db, "--json"]).out)
    assert (row["id"], row["reply"], row["depth"]) == (second, "good", 1)
    assert row["verdicts"][0]["status"] == "proved"
    assert row["messages"][-1]["role"] == "user"


def test_words_find_attempts(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = Called(capsys, ["show", "--search", "mismatch", "--db", db]).out
    assert "message: type [mismatch]" in out
    assert "nothing" in Called(capsys, ["show", "--search", "zebra", "--db", db]).out


def test_awkward_replies_can_be_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.db"
    filled(path, model=ScriptedModel(lambda *_: "good \ud800 \x1b[31m \x00"))
    for more in ([], ["--json"]):
        called = Called(capsys, ["show", _attempts(path)[0], "--db", path, *more])
        assert called.code == 0
        assert "\x1b" not in called.out


def test_an_unknown_id_is_one_line(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    called = Called(capsys, ["show", "nothing/like_it", "--db", db])
    assert called.code == 2
    assert called.err.count("\n") == 1


def _on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, db: Path, *what: str
) -> tuple[str, list[str]]:
    """Return what is printed at once and what goes through the pager."""
    through: list[str] = []
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("LINES", "40")
    monkeypatch.setattr("click.echo_via_pager", lambda text, **_: through.append(text))
    called = Called(capsys, ["show", *what, "--db", db])
    assert called.code == 0
    return called.out, through


def test_on_a_terminal_a_long_tree_is_drawn_in_the_pager(
    db: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out, (tree,) = _on_a_terminal(capsys, monkeypatch, db)
    assert out == ""
    assert "├── " in tree
    assert "\x1b[32mproved\x1b[0m" in tree


def test_on_a_terminal_a_correction_stands_beside_its_parent(
    db: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out, through = _on_a_terminal(capsys, monkeypatch, db, _attempts(db)[1])
    shown = out + "".join(through)
    (line,) = [line for line in shown.splitlines() if "bad 1" in line and "good" in line]
    assert line.index("bad 1") < line.index("good")
    assert "before" in shown


def test_lean_is_coloured_on_a_terminal_and_plain_elsewhere(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.db"
    filled(path, model=ScriptedModel(lambda *_: "```lean4\ntheorem t0 : 0 = 0 := by rfl\n```"))
    attempt = _attempts(path)[0]
    assert "\x1b" not in Called(capsys, ["show", attempt, "--db", path]).out
    out, through = _on_a_terminal(capsys, monkeypatch, path, attempt)
    assert "\x1b[35mtheorem\x1b[0m" in out + "".join(through)
