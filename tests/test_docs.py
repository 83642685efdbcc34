"""What the documents say is what the program does."""

import re
import shlex
from pathlib import Path

import pytest

from cli.main import COMMANDS
from tests.conftest import Command

HOME = Path(__file__).resolve().parents[1]
DOCUMENTS = [HOME / "README.md", *sorted((HOME / "docs").glob("*.md"))]
LINKS = re.compile(r"\]\(([^)#:]+)\)")
SECONDS = re.compile(r"\d+\.\d+ s")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    for link in LINKS.findall(document.read_text()):
        assert (document.parent / link).exists(), link


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_examples(proofsmith: Command, name: str) -> None:
    run = proofsmith(name, "--help")
    assert run.code == 0
    assert f"proofsmith {name}" in run.out.partition("Examples:")[2]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_appears_in_the_documents(name: str) -> None:
    texts = "".join(document.read_text() for document in DOCUMENTS)
    assert f"proofsmith {name}" in texts


def test_the_first_screen_of_the_readme_prints_what_it_says(
    proofsmith: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    readme = (HOME / "README.md").read_text()
    reply = readme.partition("$ cat reply.md\n")[2].partition("\n\n$ ")[0]
    spoilt = reply.replace("⟨hq, hp⟩", "⟨hp, hq⟩")
    Path("reply.md").write_text(reply)
    for command, stdin in (("proofsmith check reply.md", ""), ("proofsmith check - ", spoilt)):
        call, said = _example(readme, command)
        run = proofsmith(*call, stdin=stdin.encode())
        assert SECONDS.sub("", run.out).strip() == SECONDS.sub("", said).strip()


def _example(text: str, command: str) -> tuple[list[str], str]:
    """Return the arguments of the first example of a command, and what it is said to print."""
    found = re.search(rf"\$ [^\n]*?{command}[^\n]*\n(?P<out>.*?)\n```", text, re.DOTALL)
    assert found is not None
    call = found[0].split("\n", 1)[0].rpartition("| ")[2].removeprefix("$ ")
    return shlex.split(call)[1:], found["out"]


@pytest.mark.parametrize("target", ["test", "prove", "check", "bench"])
def test_the_make_targets_of_the_readme_exist(target: str) -> None:
    assert re.search(rf"^{target}:", (HOME / "Makefile").read_text(), re.MULTILINE)
    assert f"make {target}" in (HOME / "README.md").read_text()
