import json
import re
from pathlib import Path

from graphs.prove import drawing
from graphs.strategies import Action

ROOT = Path(__file__).parents[2]


def test_the_documents_show_the_graph_as_it_is() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    found = re.search(r"```mermaid\n(.*?)\n```", text, re.DOTALL)
    assert found is not None
    assert found[1].strip() == drawing().strip(), "put what `drawing` returns into the document"


def test_every_outcome_of_the_decision_is_drawn() -> None:
    for action in Action:
        assert action.value in drawing()


def test_studio_finds_the_graph() -> None:
    settings = json.loads((ROOT / "langgraph.json").read_text(encoding="utf-8"))
    module, name = settings["graphs"]["prove"].split(":")
    assert (ROOT / module).is_file()
    assert name == "graph"


def test_files_that_the_document_names_exist() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:[a-z]+/)+[\w.]*)`", text)
    assert named
    for path in named:
        assert (ROOT / path.replace("NAME.py", "main.py")).exists(), path
